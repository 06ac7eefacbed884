//! The only place that touches browser APIs. Everything here is small and says what the browser said.

mod files;
mod leaving;
mod page;
mod reading;
mod speech;
mod storage;
mod tabs;
mod time;

pub(crate) use files::{copy, fetch_text, mail, offer_file, read_chosen};
pub(crate) use leaving::{Leaving, ask_before_unload, leave, leave_on_shift};
pub(crate) use page::{
    app_data, browser_languages, field_text, focus, focused_field, look, mark_title, name_crash, on_crash,
    pressed_id, print, reload, remove_first_screen, set_language, set_look, set_title, show_load_failed,
    to_top, when_restored,
};
pub(crate) use reading::texts;
pub(crate) use speech::{be_silent, can_speak, say_aloud, voice};
pub(crate) use storage::{ask_to_stay, error_name, left_behind, storage_works};
pub(crate) use tabs::{hold_tab, living_tabs, on_heard, with_lock};
pub(crate) use time::{day_of, deep_luck, luck, moment, pause, stamp, time_of_day, today};
