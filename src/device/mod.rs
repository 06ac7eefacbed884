//! The only place that touches browser APIs. Everything here is small and says what the browser said.

mod files;
mod leaving;
mod page;
mod storage;
mod tabs;
mod time;

pub(crate) use files::{copy, fetch_text, mail, offer_file, read_chosen};
pub(crate) use leaving::{Leaving, ask_before_unload, leave};
pub(crate) use page::{
    app_data, browser_languages, field_text, focus, focused_field, mark_title, name_crash, on_crash,
    pressed_id, print, reload, reload_when_restored, remove_first_screen, set_language, set_look, set_title,
    show_load_failed, to_top,
};
pub(crate) use storage::{ask_to_stay, error_name, storage_works};
pub(crate) use tabs::{hold_tab, living_tabs, on_heard, with_lock};
pub(crate) use time::{day_of, deep_luck, luck, moment, pause, stamp, time_of_day, today};
