//! How the app looks and speaks for this person: kept on the device, applied before anything is drawn by `boot.js`.
use super::Desk;
use crate::device;
use crate::keep::Shelf;

/// What was kept under a name such as `theme` or `language`.
pub(super) fn kept(shelf: &dyn Shelf, name: &str) -> Option<String> {
    shelf.get(&key(name))
}

/// Keeps one setting, where settings are kept at all; none forgets it. One that is not kept holds until the tab closes.
pub(super) fn keep(desk: Desk, name: &str, value: Option<&str>) {
    let key = key(name);
    desk.with_settings(|shelf| match value {
        Some(value) => shelf.set(&key, value).is_ok(),
        None => {
            shelf.remove(&key);
            true
        }
    });
}

/// Sets one of the looks now and keeps it.
pub(super) fn set(desk: Desk, name: &str, value: Option<&str>) {
    device::set_look(name, value);
    keep(desk, name, value);
}

fn key(name: &str) -> String {
    format!("mysay/1/look/{name}")
}
