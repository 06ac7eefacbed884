//! Whether this device's storage can be used, and what went wrong when it could not.
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Whether a text can be kept and read back. Browsers deny it in some private windows and by policy.
pub(crate) fn storage_works() -> bool {
    const PROBE: &str = "mysay/1/probe";
    let Some(storage) = web_sys::window().and_then(|window| window.local_storage().ok().flatten()) else {
        return false;
    };
    // A full storage refuses the probe but can still be read: that is for the first save to find out.
    match storage.set_item(PROBE, "1") {
        Ok(()) => storage.remove_item(PROBE).is_ok(),
        Err(error) => error_name(&error).contains("uota") || error_name(&error).contains("QUOTA"),
    }
}

/// Whether this browser still keeps anything of ours, for this tab or for longer. Where it keeps nothing at all, no.
pub(crate) fn left_behind() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let has_ours = |storage: web_sys::Storage| {
        let count = storage.length().unwrap_or(0);
        (0..count).filter_map(|n| storage.key(n).ok().flatten()).any(|key| key.starts_with("mysay"))
    };
    let kept = [window.local_storage(), window.session_storage()];
    kept.into_iter().filter_map(|storage| storage.ok().flatten()).any(has_ours)
}

/// The name of an error the browser threw, such as `QuotaExceededError`.
pub(crate) fn error_name(error: &JsValue) -> String {
    js_sys::Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default()
}

/// Asks the browser not to clear our storage when it runs short. It may say no; nothing depends on it.
pub(crate) async fn ask_to_stay() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let storage = js_sys::Reflect::get(&window.navigator(), &"storage".into()).unwrap_or_default();
    let asked = js_sys::Reflect::get(&storage, &"persist".into())
        .ok()
        .and_then(|persist| js_sys::Function::from(persist).call0(&storage).ok())
        .map(js_sys::Promise::from);
    match asked {
        Some(promise) => JsFuture::from(promise).await.is_ok_and(|granted| granted.is_truthy()),
        None => false,
    }
}
