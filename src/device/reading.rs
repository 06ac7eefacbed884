//! What there is to read aloud on the screen, in order, each text in its own language.
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlTextAreaElement};

/// What is read: headings, paragraphs, labels, answers. What is to be pressed is read where it is an answer.
const READ: &str = "h1, h2, h3, p, li, dt, dd, label, textarea";

/// One text and its language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Text {
    /// The text.
    pub text: String,
    /// Its language tag.
    pub lang: String,
}

/// The texts of the main part of the screen. What is hidden, and what belongs to the screen and not to its matter, such
/// as where the words are saved, is left out.
pub(crate) fn texts() -> Vec<Text> {
    let found = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector_all(&format!("main :is({READ})")).ok());
    let Some(found) = found else { return Vec::new() };
    (0..found.length())
        .filter_map(|n| found.item(n)?.dyn_into::<HtmlElement>().ok())
        .filter_map(|element| read(&element))
        .collect()
}

fn read(element: &HtmlElement) -> Option<Text> {
    let is_outside = |selector: &str| element.closest(selector).is_ok_and(|found| found.is_none());
    // Of two that lie in each other the inner ones are read, so that nothing is read twice.
    let is_innermost = element.query_selector(READ).is_ok_and(|found| found.is_none());
    let is_shown = element.offset_parent().is_some();
    if !(is_innermost && is_shown && is_outside(".saved, .listen, .notices")) {
        return None;
    }
    let text = match element.dyn_ref::<HtmlTextAreaElement>() {
        Some(field) => field.value(),
        None => element.inner_text(),
    };
    let lang =
        element.closest("[lang]").ok().flatten().as_ref().and_then(|one: &Element| one.get_attribute("lang"));
    (!text.trim().is_empty()).then(|| Text { text, lang: lang.unwrap_or_default() })
}
