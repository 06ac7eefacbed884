//! How the app looks and speaks for this person: kept on the device, applied before anything is drawn by `boot.js`.
use super::Desk;
use crate::device;
use crate::keep::Shelf;
use std::collections::BTreeMap;

const LOOK: &str = "mysay/1/look";

/// What was kept: names such as `theme` and `language`, with their values.
pub(super) fn kept(shelf: &dyn Shelf) -> BTreeMap<String, String> {
    shelf.get(LOOK).and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default()
}

/// Keeps one setting, where settings are kept at all; none forgets it.
pub(super) fn keep(desk: Desk, name: &str, value: Option<&str>) {
    let kept = desk.with_settings(|shelf| {
        let mut look = kept(shelf);
        match value {
            Some(value) => look.insert(name.to_owned(), value.to_owned()),
            None => look.remove(name),
        };
        serde_json::to_string(&look).ok().is_some_and(|json| shelf.set(LOOK, &json).is_ok())
    });
    // A setting that is not kept still holds until the tab closes.
    let _kept = kept.unwrap_or(false);
}

/// Sets one of the looks now and keeps it.
pub(super) fn set(desk: Desk, name: &str, value: Option<&str>) {
    device::set_look(name, value);
    keep(desk, name, value);
}
