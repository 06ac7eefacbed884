//! Starting: the language is fetched, what is kept is opened, and the screens take the place of the static first one.
use super::{Desk, desk, look, screens};
use crate::device;
use crate::keep::DeviceShelf;
use crate::words::{Language, Messages, read_languages};
use leptos::prelude::*;
use leptos_router::location::{BrowserUrl, LocationProvider};

/// The guides the build listed: a line each, name and address with a tab between.
fn guides() -> Vec<(String, String)> {
    let pair = |line: &str| line.split_once('\t').map(|(name, url)| (name.to_owned(), url.to_owned()));
    device::app_data("guides").map(|list| list.lines().filter_map(pair).collect()).unwrap_or_default()
}

/// Starts the app on the page it was loaded into.
pub async fn start() {
    device::on_crash();
    // The first to set it wins; it is the same one either way.
    let _executor = any_spawner::Executor::init_wasm_bindgen().is_ok();
    let languages = device::app_data("languages").map(|list| read_languages(&list)).unwrap_or_default();
    let kept = DeviceShelf::probe().and_then(|shelf| look::kept(&shelf, "language"));
    let first = Language::first(&languages, kept.as_deref(), &device::browser_languages());
    // Where a language cannot be had, the first of the list is tried before giving up.
    let mut messages = None;
    for language in first.into_iter().chain(languages.first()) {
        if messages.is_none() {
            messages = device::fetch_text(&language.url)
                .await
                .and_then(|text| Messages::read(language.clone(), text).ok());
        }
    }
    let Some(messages) = messages else {
        device::show_load_failed();
        return;
    };
    device::set_language(&messages.language().code, &messages.language().dir);
    for id in ["crash-title", "crash-fix", "crash-person", "crash-words", "crash-keep", "crash-locked"] {
        device::name_crash(id, &messages.say(id, &[]));
    }
    // The desk lives as long as the page: its owner is never let go.
    let owner = Owner::new();
    let desk = owner.with(|| Desk::new(messages, languages, guides()));
    if desk.finds_something() {
        desk::open(desk).await;
    }
    let Some((app, address)) = device::remove_first_screen().zip(BrowserUrl::new().ok()) else { return };
    leptos::mount::mount_to(app, move || {
        provide_context(desk);
        screens::screens(desk, address)
    })
    .forget();
    std::mem::forget(owner);
}
