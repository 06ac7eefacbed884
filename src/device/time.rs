//! The clock, the calendar and luck, from the browser. They go into the pure rooms as arguments.
use crate::journal::Moment;
use crate::plan::Day;
use js_sys::Date;

/// Now, in seconds since 1970.
pub(crate) fn moment() -> Moment {
    (Date::now() / 1000.0) as Moment
}

/// Today, where the person is. A clock set far outside the calendar reads as its first day.
pub(crate) fn today() -> Day {
    // There is no better date to be had here, and this one is plainly wrong wherever it is shown.
    read(&Date::new_0()).unwrap_or(Day::FIRST)
}

/// The day of a moment, where the person is.
pub(crate) fn day_of(moment: Moment) -> Option<Day> {
    read(&Date::new(&(moment as f64 * 1000.0).into()))
}

fn read(date: &Date) -> Option<Day> {
    Day::new(i32::try_from(date.get_full_year()).ok()?, date.get_month() + 1, date.get_date())
}

/// The hour and minute of a moment, where the person is, two digits each.
pub(crate) fn time_of_day(moment: Moment) -> (String, String) {
    let date = Date::new(&(moment as f64 * 1000.0).into());
    (format!("{:02}", date.get_hours()), format!("{:02}", date.get_minutes()))
}

/// Now, the way calendar files write it: `20261122T101500Z`.
pub(crate) fn stamp() -> String {
    let iso = String::from(Date::new_0().to_iso_string());
    let digits: String = iso.chars().filter(|one| !matches!(one, '-' | ':')).collect();
    format!("{}Z", digits.split('.').next().unwrap_or_default())
}

/// Fills bytes with luck that nobody can guess; false where there is none to be had. For keys: never anything weaker.
pub(crate) fn deep_luck(bytes: &mut [u8]) -> bool {
    getrandom::fill(bytes).is_ok()
}

/// Waits.
pub(crate) async fn pause(milliseconds: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let timed = web_sys::window().map(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
        });
        if timed.is_none_or(|timed| timed.is_err()) {
            // Without a timer there is no waiting.
            let _resolved = resolve.call0(&wasm_bindgen::JsValue::NULL).is_ok();
        }
    });
    let _waited = wasm_bindgen_futures::JsFuture::from(promise).await.is_ok();
}

/// Luck for tags, from the browser's own source.
pub(crate) fn luck() -> u64 {
    let mut bytes = [0; 8];
    // Without a source of luck the clock must do: tags only have to differ between tabs.
    if getrandom::fill(&mut bytes).is_err() {
        return Date::now().to_bits() ^ js_sys::Math::random().to_bits();
    }
    u64::from_le_bytes(bytes)
}
