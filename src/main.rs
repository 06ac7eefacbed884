//! Starts the app.
use leptos::prelude::*;
use leptos::{lazy, mount::mount_to};
use leptos_router::{components::{Route, Router, Routes}, path, Lazy, LazyRoute, lazy_route};
use wasm_bindgen::JsCast;

struct Second;
#[lazy_route]
impl LazyRoute for Second {
    fn data() -> Self { Self }
    fn view(_this: Self) -> AnyView { view! { <h1>"second"</h1> }.into_any() }
}
fn main() {
    if let Some(app) = document().get_element_by_id("app").and_then(|e| e.dyn_into().ok()) {
        app_clear(&app);
        mount_to(app, || view! { <Router><Routes fallback=|| "none"><Route path=path!("/") view=|| view!{<h1>"first"</h1>}/><Route path=path!("/second") view={Lazy::<Second>::new()}/></Routes></Router> }).forget();
    }
}
fn app_clear(e: &web_sys::HtmlElement) { e.set_inner_html(""); }
