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
