//! The page around the app: its title, language, look, focus, printing, and what shows when the app crashes.
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// What the build wrote on the app's element, such as `languages`.
pub(crate) fn app_data(name: &str) -> Option<String> {
    document()?.get_element_by_id("app")?.get_attribute(&format!("data-{name}"))
}

/// Takes the static first screen away and gives the element the app goes into.
pub(crate) fn remove_first_screen() -> Option<HtmlElement> {
    let app: HtmlElement = document()?.get_element_by_id("app")?.dyn_into().ok()?;
    app.set_text_content(None);
    Some(app)
}

/// The languages the browser asks for, the best first.
pub(crate) fn browser_languages() -> Vec<String> {
    let all = web_sys::window().map(|window| window.navigator().languages());
    all.map(|all| all.iter().filter_map(|one| one.as_string()).collect()).unwrap_or_default()
}

/// Sets the page's language and reading direction.
pub(crate) fn set_language(code: &str, dir: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _set = root.set_attribute("lang", code).is_ok() && root.set_attribute("dir", dir).is_ok();
    }
}

/// Sets one of the looks the person can switch, such as `theme`; none goes back to the browser's.
pub(crate) fn set_look(name: &str, value: Option<&str>) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let name = format!("data-{name}");
        let _set = match value {
            Some(value) => root.set_attribute(&name, value).is_ok(),
            None => root.remove_attribute(&name).is_ok(),
        };
    }
}

/// How one of the looks is set now.
pub(crate) fn look(name: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(&format!("data-{name}"))
}

/// Sets the title of the tab.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Puts a word before the title of the tab, unless it is there.
pub(crate) fn mark_title(prefix: &str) {
    if let Some(document) = document() {
        let title = document.title();
        if !title.starts_with(prefix) {
            document.set_title(&format!("{prefix} {title}"));
        }
    }
}

/// Puts the focus on an element by id. Gives whether it is there now.
pub(crate) fn focus(id: &str) -> bool {
    let element = document()
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|found| found.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// The id of the element that has the focus.
pub(crate) fn focused_field() -> Option<String> {
    Some(document()?.active_element()?.id()).filter(|id| !id.is_empty())
}

/// What stands in a field, in the one way Unicode can write it: every keyboard then writes the same.
pub(crate) fn field_text(id: &str) -> Option<String> {
    let field: web_sys::HtmlInputElement = document()?.get_element_by_id(id)?.dyn_into().ok()?;
    js_sys::JsString::from(field.value()).normalize("NFC").as_string()
}

/// Loads the page again: nothing that was in the tab stays.
pub(crate) fn reload() {
    if let Some(window) = web_sys::window() {
        let _asked = window.location().reload().is_ok();
    }
}

/// Calls back whenever the browser brings the page back as it was left, without loading it.
pub(crate) fn when_restored(restored: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        let persisted = js_sys::Reflect::get(&event, &"persisted".into());
        if persisted.is_ok_and(|persisted| persisted.is_truthy()) {
            restored();
        }
    });
    if let Some(window) = web_sys::window() {
        let _listening =
            window.add_event_listener_with_callback("pageshow", listener.as_ref().unchecked_ref()).is_ok();
    }
    // It listens for as long as the page lives.
    listener.forget();
}

/// Scrolls to the top of the page.
pub(crate) fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the browser's own print window.
pub(crate) fn print() {
    if let Some(window) = web_sys::window() {
        let _printed = window.print().is_ok();
    }
}

/// The id of what was pressed: the link or button an event came from.
pub(crate) fn pressed_id(event: &web_sys::MouseEvent) -> Option<String> {
    let element: web_sys::Element = event.target()?.dyn_into().ok()?;
    Some(element.closest("a[id],button[id]").ok().flatten()?.id())
}

/// Shows the page's own notice that the app could not be loaded.
pub(crate) fn show_load_failed() {
    reveal("load-failed");
}

/// Puts the words of the person's language into the notice for a crash, while there still is an app to do so.
pub(crate) fn name_crash(id: &str, text: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        element.set_text_content(Some(text));
    }
}

/// When the app crashes: shows the page's own plain notice. What was written is kept already, key by key.
pub(crate) fn on_crash() {
    std::panic::set_hook(Box::new(|_| {
        // Nothing of the panic is shown or logged: it may hold a person's words.
        if let Some(app) = document().and_then(|document| document.get_element_by_id("app")) {
            let _hidden = app.set_attribute("hidden", "").is_ok();
        }
        // The start script shows the saved words: it does not need what has just broken.
        let told = web_sys::Event::new("mysay-crashed").ok().zip(web_sys::window());
        let _shown = told.is_some_and(|(event, window)| window.dispatch_event(&event).is_ok());
    }));
}

fn reveal(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        let _shown = element.remove_attribute("hidden").is_ok();
    }
}
