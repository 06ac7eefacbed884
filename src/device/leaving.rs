//! Leaving this page at once, so that neither Back nor Forward shows us.
//!
//! Replacing the address leaves the screens before it in the history. What leaves nothing is to go back to where we
//! came in, rename that, and go away from there: going away cuts off everything ahead.
use std::cell::Cell;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    static ASKS: Cell<bool> = const { Cell::new(false) };
}

/// Counts how many of our screens lie behind this one in the tab's history.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Leaving;

impl Leaving {
    const DEPTH: &'static str = "mysay";

    /// How many of our screens lie behind.
    pub(crate) fn depth() -> i32 {
        let state = history().and_then(|history| history.state().ok()).unwrap_or(JsValue::NULL);
        let depth = js_sys::Reflect::get(&state, &Self::DEPTH.into()).ok().and_then(|depth| depth.as_f64());
        depth.unwrap_or(0.0) as i32
    }

    /// Writes the depth of the screen that has just been opened from one with depth `from`. A screen come back to has
    /// its own already.
    pub(crate) fn mark(from: i32) {
        let Some(history) = history() else { return };
        let state = history.state().unwrap_or(JsValue::NULL);
        if js_sys::Reflect::get(&state, &Self::DEPTH.into()).is_ok_and(|depth| depth.as_f64().is_some()) {
            return;
        }
        let _marked = history.replace_state(&Self::marked(from + 1), "").is_ok();
    }

    /// What the history keeps of a screen that is opened from this one.
    pub(crate) fn deeper() -> JsValue {
        Self::marked(Self::depth() + 1)
    }

    fn marked(depth: i32) -> JsValue {
        let marked = js_sys::Object::new();
        // A new object takes any property.
        let _set = js_sys::Reflect::set(&marked, &Self::DEPTH.into(), &depth.into()).is_ok();
        marked.into()
    }
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

/// Whether the browser asks before this tab is closed or reloaded: on where words would be lost with it.
pub(crate) fn ask_before_unload(asks: bool) {
    let listens_already = ASKS.replace(asks) || !asks;
    thread_local! { static LISTENS: Cell<bool> = const { Cell::new(false) }; }
    if listens_already || LISTENS.replace(true) {
        return;
    }
    let listener = Closure::<dyn Fn(web_sys::Event)>::new(|event: web_sys::Event| {
        if ASKS.get() {
            event.prevent_default();
        }
    });
    if let Some(window) = web_sys::window() {
        let _listening = window
            .add_event_listener_with_callback("beforeunload", listener.as_ref().unchecked_ref())
            .is_ok();
    }
    listener.forget();
}

/// How many times Shift is pressed to leave, and within how many seconds.
const PRESSES: usize = 3;
const WITHIN: f64 = 5_000.0;

/// Leaves when Shift is pressed three times within five seconds and nothing else between, unless the person has turned
/// that off: Sticky Keys users press Shift too.
pub(crate) fn leave_on_shift(away: &'static str) {
    let presses = std::cell::RefCell::new(Vec::<f64>::new());
    let listener = Closure::<dyn Fn(web_sys::KeyboardEvent)>::new(move |event: web_sys::KeyboardEvent| {
        let mut presses = presses.borrow_mut();
        if event.key() != "Shift" {
            presses.clear();
            return;
        }
        // A key that is held says so again and again.
        if event.repeat() || super::page::look("shift").as_deref() == Some("off") {
            return;
        }
        let now = js_sys::Date::now();
        presses.retain(|time| now - time < WITHIN);
        presses.push(now);
        if presses.len() >= PRESSES {
            presses.clear();
            leave(away.to_owned());
        }
    });
    if let Some(window) = web_sys::window() {
        let _listening =
            window.add_event_listener_with_callback("keydown", listener.as_ref().unchecked_ref()).is_ok();
    }
    listener.forget();
}

/// Blanks the screen now and goes to `away`. What was written is kept already.
pub(crate) fn leave(away: String) {
    super::page::set_look("left", Some(&away));
    super::page::set_title("");
    ask_before_unload(false);
    let (Some(window), Some(history)) = (web_sys::window(), history()) else { return };
    // Should Back lead to our first screen all the same, the start script leads away from it again.
    if let Ok(Some(session)) = window.session_storage() {
        let _noted = session.set_item("mysay/1/left", &away).is_ok();
    }
    let depth = Leaving::depth();
    let gone = Cell::new(false);
    let finish = Closure::<dyn Fn()>::new(move || {
        if gone.replace(true) {
            return;
        }
        if let Some(window) = web_sys::window() {
            let renamed = window
                .history()
                .is_ok_and(|history| history.replace_state_with_url(&JsValue::NULL, "", Some("/")).is_ok());
            let _left = renamed && window.location().set_href(&away).is_ok();
        }
    });
    let finish_now: &js_sys::Function = finish.as_ref().unchecked_ref();
    if depth > 0 && history.go_with_delta(-depth).is_ok() {
        let _listening = window.add_event_listener_with_callback("popstate", finish_now).is_ok();
        // Should the browser stay silent, go all the same.
        let _timed = window.set_timeout_with_callback_and_timeout_and_arguments_0(finish_now, 400).is_ok();
    } else {
        let _gone = finish_now.call0(&JsValue::NULL).is_ok();
    }
    finish.forget();
}
