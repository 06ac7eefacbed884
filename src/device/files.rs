//! Files: fetching our own, giving one to the person, reading one they chose.
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Fetches one of the app's own files as text; none where it could not be had.
pub(crate) async fn fetch_text(url: &str) -> Option<String> {
    let response = JsFuture::from(web_sys::window()?.fetch_with_str(url)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Offers a text as a file to keep. The name must say nothing about the person.
pub(crate) fn offer_file(name: &str, kind: &str, text: &str) -> Option<()> {
    let parts = js_sys::Array::of1(&text.into());
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let link: web_sys::HtmlAnchorElement =
        web_sys::window()?.document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser reads it after the click; it goes with the page.
    Some(())
}

/// The text of the file a person chose in a file field; none where there is none or it cannot be read.
pub(crate) async fn read_chosen(field: web_sys::HtmlInputElement) -> Option<String> {
    let file = field.files()?.get(0)?;
    JsFuture::from(file.text()).await.ok()?.as_string()
}

/// Puts a text where the person can paste it from. Gives whether the browser let us.
pub(crate) async fn copy(text: &str) -> bool {
    let Some(clipboard) = web_sys::window().map(|window| window.navigator().clipboard()) else {
        return false;
    };
    // Where the page is not served safely there is no clipboard at all.
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// The longest address every mail program takes whole.
const LONGEST_MAIL: usize = 1_900;

/// Opens the person's own mail program with a letter in it. Gives whether the letter was short enough to go with it.
pub(crate) fn mail(subject: &str, text: &str) -> bool {
    let part = |text: &str| String::from(js_sys::encode_uri_component(text));
    let (subject, body) = (part(subject), part(&text.replace('\n', "\r\n")));
    let fits = subject.len() + body.len() < LONGEST_MAIL;
    let address = if fits {
        format!("mailto:?subject={subject}&body={body}")
    } else {
        format!("mailto:?subject={subject}")
    };
    if let Some(window) = web_sys::window() {
        let _opened = window.location().set_href(&address).is_ok();
    }
    fits
}
