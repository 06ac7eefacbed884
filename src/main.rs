//! Starts the app. A share key in the address will be taken out here, before anything else sees it.

fn main() {
    wasm_bindgen_futures::spawn_local(mysay::app::start());
}
