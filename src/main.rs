//! Starts the app. A share key in the address will be taken out here, before anything else sees it.

fn main() {
    leptos::task::spawn_local(mysay::app::start());
}
