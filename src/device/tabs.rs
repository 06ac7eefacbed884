//! Other tabs: which of them live, what they have written, and doing a thing in one tab at a time.
//!
//! A tab that lives holds a lock with its name; the browser lets go of it when the tab dies, however it dies.
use crate::plan::Tag;
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::future::Future;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

const TAB: &str = "mysay-tab-";

/// Says that this tab lives, for as long as it does.
pub(crate) fn hold_tab(tag: Tag) {
    let for_ever = Promise::new(&mut |_, _| ());
    let held = Closure::once_into_js(move || for_ever);
    if let Some(locks) = locks() {
        // Browsers without locks treat every other tab as gone: nothing is lost, a word may be asked about twice.
        let _asked = request(&locks, &format!("{TAB}{tag}"), &held).is_some();
    }
}

/// The tabs that live.
pub(crate) async fn living_tabs() -> Vec<Tag> {
    let Some(locks) = locks() else { return Vec::new() };
    let query = Reflect::get(&locks, &"query".into()).ok().and_then(|f| Function::from(f).call0(&locks).ok());
    let Some(query) = query else { return Vec::new() };
    let held = JsFuture::from(Promise::from(query))
        .await
        .ok()
        .and_then(|all| Reflect::get(&all, &"held".into()).ok());
    let names = held.map(|held| Array::from(&held)).unwrap_or_default();
    let name = |lock: JsValue| Reflect::get(&lock, &"name".into()).ok()?.as_string();
    names.iter().filter_map(name).filter_map(|name| name.strip_prefix(TAB)?.parse().ok()).collect()
}

/// Does something while no other tab does it. Without locks it is done all the same: it is safe alone, only slower to heal.
pub(crate) async fn with_lock(work: impl Future<Output = ()> + 'static) {
    let Some(locks) = locks() else { return work.await };
    let work = Closure::once_into_js(move || {
        future_to_promise(async move {
            work.await;
            Ok(JsValue::UNDEFINED)
        })
    });
    if let Some(done) = request(&locks, "mysay-keep", &work) {
        // A refusal means the tab is closing; the next one to open does the work.
        let _done = JsFuture::from(done).await.is_ok();
    }
}

/// Calls back with key and text whenever another tab has written something; no text where it removed something, no
/// key where it removed everything.
pub(crate) fn on_heard(heard: impl Fn(Option<String>, Option<String>) + 'static) {
    let listener = Closure::<dyn Fn(web_sys::StorageEvent)>::new(move |event: web_sys::StorageEvent| {
        heard(event.key(), event.new_value())
    });
    if let Some(window) = web_sys::window() {
        let _listening =
            window.add_event_listener_with_callback("storage", listener.as_ref().unchecked_ref()).is_ok();
    }
    // It listens for as long as the page lives.
    listener.forget();
}

fn locks() -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    locks.is_object().then_some(locks)
}

fn request(locks: &JsValue, name: &str, work: &JsValue) -> Option<Promise> {
    let request = Function::from(Reflect::get(locks, &"request".into()).ok()?);
    let options = Object::new();
    request.call3(locks, &name.into(), &options, work).ok().map(Promise::from)
}
