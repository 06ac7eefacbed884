//! A day on the calendar: no clock, no time zone, Gregorian.
use chrono::{Datelike, Days, Months, NaiveDate};
use std::fmt;

/// One day. Years run from 1900 to 2199: beyond them a date was mistyped.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Day(NaiveDate);

impl Day {
    /// The first day of the calendar.
    pub const FIRST: Self = Self(match NaiveDate::from_ymd_opt(1900, 1, 1) {
        Some(day) => day,
        None => NaiveDate::MIN,
    });

    /// The day with this year, month (1 to 12) and day of the month, where there is one.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1900..=2199).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Reads `2026-03-09`.
    pub fn from_iso(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-').map(|part| part.parse::<u32>().ok());
        let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
        Self::new(i32::try_from(year).ok()?, month, day)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the week, Monday 1 to Sunday 7.
    pub fn weekday(self) -> u32 {
        self.0.weekday().number_from_monday()
    }

    /// So many days later (or earlier); none past the calendar's ends.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        let step = Days::new(days.unsigned_abs());
        let day = if days < 0 { self.0.checked_sub_days(step) } else { self.0.checked_add_days(step) }?;
        Self::new(day.year(), day.month(), day.day())
    }

    /// So many calendar months later: the same date, or the last day of a shorter month.
    pub fn plus_months(self, months: i32) -> Option<Self> {
        let step = Months::new(months.unsigned_abs());
        let day = if months < 0 { self.0.checked_sub_months(step) } else { self.0.checked_add_months(step) }?;
        Self::new(day.year(), day.month(), day.day())
    }

    /// How many days from `earlier` to this day; below zero where this day comes first.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_on_from_the_end_of_january_is_the_end_of_february() {
        let end = Day::new(2026, 1, 31);
        assert_eq!(end.and_then(|d| d.plus_months(1)), Day::new(2026, 2, 28));
        assert_eq!(Day::new(2028, 1, 31).and_then(|d| d.plus_months(1)), Day::new(2028, 2, 29));
    }

    #[test]
    fn a_day_that_is_not_there_is_refused() {
        for text in
            ["2026-02-29", "2026-13-01", "2026-00-10", "0026-03-09", "9999-01-01", "2026-03", "", "today"]
        {
            assert_eq!(Day::from_iso(text), None, "{text}");
        }
    }
}
