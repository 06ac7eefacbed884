//! Starting: the language is fetched, the desk is laid, and the screens take the place of the static first one.
use super::{Desk, look, screens};
use crate::device;
use crate::keep::DeviceShelf;
use crate::words::{Language, Messages, read_languages};
use leptos::prelude::*;

/// Starts the app on the page it was loaded into.
pub async fn start() {
    device::on_crash();
    let languages = device::app_data("languages").map(|json| read_languages(&json)).unwrap_or_default();
    let kept = DeviceShelf::probe().and_then(|shelf| look::kept(&shelf).remove("language"));
    let first = Language::first(&languages, kept.as_deref(), &device::browser_languages());
    // Where a language cannot be had, the first of the list is tried before giving up.
    let mut messages = None;
    for language in first.into_iter().chain(languages.first()) {
        if messages.is_none() {
            messages = device::fetch_text(&language.url).await.and_then(|text| Messages::read(language.clone(), text).ok());
        }
    }
    let Some(messages) = messages else {
        device::show_load_failed();
        return;
    };
    device::set_language(&messages.language().code, &messages.language().dir);
    device::name_crash(&messages.say("crash-title", &[]), &messages.say("crash-fix", &[]));
    let guide = guide_url();
    let Some(app) = device::remove_first_screen() else { return };
    leptos::mount::mount_to(app, move || {
        let desk = Desk::new(messages, languages, guide);
        provide_context(desk);
        screens::screens(desk)
    })
    .forget();
}

/// Where the general guide is, as the build wrote it on the page.
fn guide_url() -> Option<String> {
    let guides = device::app_data("guides")?;
    let all: std::collections::BTreeMap<String, String> = serde_json::from_str(&guides).ok()?;
    all.get("general").cloned()
}
