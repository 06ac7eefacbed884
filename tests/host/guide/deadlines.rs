//! Last days, worked out by hand from the counting rule: start and so many units, less one day where the first counts.
//!
//! The rule is `counting` in the guide's `[meta]`. Each answer was first worked out on a calendar, without running the
//! code, and then checked with another calculation of the same rule by Python's `datetime`, which found no difference.
use super::served;
use mysay::guide::{Unit, Unit::*, last_day};
use mysay::plan;

/// Why it is here, the start, how many, of what, whether the first day counts, and the last day; empty for none.
type Case = (&'static str, &'static str, u16, Unit, bool, &'static str);

const CASES: &[Case] = &[
    // Days: a limit of days goes over month ends, leap days and the nights the clocks change without losing one.
    ("the 14th day of detention, the first day is day 1", "2026-03-02", 14, Day, true, "2026-03-15"),
    ("detention over the night the clocks go forward", "2026-03-20", 14, Day, true, "2026-04-02"),
    ("detention over the night the clocks go back", "2026-10-15", 14, Day, true, "2026-10-28"),
    ("detention over the end of a short February", "2026-02-20", 14, Day, true, "2026-03-05"),
    ("detention over a leap day", "2028-02-20", 14, Day, true, "2028-03-04"),
    ("detention over the new year", "2026-12-25", 14, Day, true, "2027-01-07"),
    ("one day that counts itself is over the same day", "2026-05-10", 1, Day, true, "2026-05-10"),
    ("21 days with the first", "2026-06-01", 21, Day, true, "2026-06-21"),
    ("21 days without the first", "2026-06-01", 21, Day, false, "2026-06-22"),
    ("21 days with the first, over a month end", "2026-01-15", 21, Day, true, "2026-02-04"),
    ("21 days without the first, over a month end", "2026-01-15", 21, Day, false, "2026-02-05"),
    ("21 days with the first, over a leap day", "2028-02-10", 21, Day, true, "2028-03-01"),
    ("21 days with the first, in a year without one", "2027-02-10", 21, Day, true, "2027-03-02"),
    ("2100 is divided by 4 and has no leap day", "2100-02-10", 21, Day, true, "2100-03-02"),
    ("a letter dated 1 April means by 29 April", "2026-04-01", 28, Day, false, "2026-04-29"),
    ("28 days are a whole February", "2026-02-01", 28, Day, false, "2026-03-01"),
    ("28 days from 1 February in a leap year", "2028-02-01", 28, Day, false, "2028-02-29"),
    ("28 days over the night the clocks go forward", "2026-03-15", 28, Day, false, "2026-04-12"),
    ("28 days over the night the clocks go back", "2026-10-10", 28, Day, false, "2026-11-07"),
    ("14 days over the new year", "2026-12-20", 14, Day, false, "2027-01-03"),
    ("30 days are not a month", "2026-01-31", 30, Day, false, "2026-03-02"),
    ("56 days over two month ends and a year", "2026-11-22", 56, Day, false, "2027-01-17"),
    ("60 days that end on a leap day", "2027-12-31", 60, Day, false, "2028-02-29"),
    ("365 days from 1 March do not reach the next one", "2027-03-01", 365, Day, false, "2028-02-29"),
    ("onto the day the clocks go forward", "2026-03-28", 1, Day, false, "2026-03-29"),
    ("from the day the clocks go forward", "2026-03-29", 1, Day, false, "2026-03-30"),
    ("onto the day the clocks go back", "2026-10-24", 1, Day, false, "2026-10-25"),
    ("from the day the clocks go back", "2026-10-25", 1, Day, false, "2026-10-26"),
    ("no days: the day itself", "2026-11-22", 0, Day, false, "2026-11-22"),
    ("no days, counting the first: the day before", "2026-11-22", 0, Day, true, "2026-11-21"),
    // Weeks: the same weekday.
    ("8 weeks for a firm to answer", "2026-04-01", 8, Week, false, "2026-05-27"),
    ("8 weeks over a leap day", "2028-01-10", 8, Week, false, "2028-03-06"),
    ("8 weeks in a year without one", "2027-01-10", 8, Week, false, "2027-03-07"),
    ("20 weeks for a plan, to a bank holiday", "2026-01-05", 20, Week, false, "2026-05-25"),
    ("6 weeks over the night the clocks go forward", "2026-03-01", 6, Week, false, "2026-04-12"),
    ("16 weeks over the night the clocks go back", "2026-09-01", 16, Week, false, "2026-12-22"),
    ("12 weeks with the first day", "2026-06-01", 12, Week, true, "2026-08-23"),
    ("one week over the night the clocks go back", "2026-10-22", 1, Week, false, "2026-10-29"),
    ("no weeks", "2026-11-22", 0, Week, false, "2026-11-22"),
    // Months: the same date, or the last day of a month that has no such date.
    ("31 January and a month", "2026-01-31", 1, Month, false, "2026-02-28"),
    ("31 January and a month in a leap year", "2028-01-31", 1, Month, false, "2028-02-29"),
    ("31 January and a month in 2100", "2100-01-31", 1, Month, false, "2100-02-28"),
    ("30 January and a month", "2026-01-30", 1, Month, false, "2026-02-28"),
    ("29 January and a month in a leap year", "2028-01-29", 1, Month, false, "2028-02-29"),
    ("28 January and a month", "2026-01-28", 1, Month, false, "2026-02-28"),
    ("31 March and a month", "2026-03-31", 1, Month, false, "2026-04-30"),
    ("30 April and a month: not the month's end", "2026-04-30", 1, Month, false, "2026-05-30"),
    ("28 February and a month: not the month's end", "2026-02-28", 1, Month, false, "2026-03-28"),
    ("29 February and a month", "2028-02-29", 1, Month, false, "2028-03-29"),
    ("a month, the clocks go forward", "2026-03-15", 1, Month, false, "2026-04-15"),
    ("a month over the night the clocks go back", "2026-10-15", 1, Month, false, "2026-11-15"),
    ("2 months from New Year’s Eve", "2026-12-31", 2, Month, false, "2027-02-28"),
    ("2 months from New Year’s Eve to a leap year", "2027-12-31", 2, Month, false, "2028-02-29"),
    ("3 months from 30 November", "2026-11-30", 3, Month, false, "2027-02-28"),
    ("4 months from 31 October", "2026-10-31", 4, Month, false, "2027-02-28"),
    ("6 months from 31 August", "2026-08-31", 6, Month, false, "2027-02-28"),
    ("6 months from 30 August", "2026-08-30", 6, Month, false, "2027-02-28"),
    ("6 months from 29 August", "2026-08-29", 6, Month, false, "2027-02-28"),
    ("6 months from 31 August to a leap year", "2027-08-31", 6, Month, false, "2028-02-29"),
    ("6 months from 30 August to the leap year 2024", "2023-08-30", 6, Month, false, "2024-02-29"),
    ("12 months from 29 February", "2024-02-29", 12, Month, false, "2025-02-28"),
    ("12 months from 28 February to a leap year", "2027-02-28", 12, Month, false, "2028-02-28"),
    ("48 months from 29 February to the next", "2024-02-29", 48, Month, false, "2028-02-29"),
    ("13 months from 31 January", "2026-01-31", 13, Month, false, "2027-02-28"),
    ("no months", "2026-01-31", 0, Month, false, "2026-01-31"),
    // Months less a day: the first day counts, so the last is the day before the same date. Where there is no such date,
    // the rule takes the day off the month's last day: a day earlier than some count, and never a day too late.
    ("3 months less a day from 1 January", "2026-01-01", 3, Month, true, "2026-03-31"),
    ("3 months less a day from 31 May", "2026-05-31", 3, Month, true, "2026-08-30"),
    ("3 months less a day from 30 November", "2026-11-30", 3, Month, true, "2027-02-27"),
    ("3 months less a day to a leap February", "2027-11-30", 3, Month, true, "2028-02-28"),
    ("3 months less a day from 29 February", "2028-02-29", 3, Month, true, "2028-05-28"),
    ("3 months less a day from 1 December", "2026-12-01", 3, Month, true, "2027-02-28"),
    ("3 months less a day onto a leap day", "2027-12-01", 3, Month, true, "2028-02-29"),
    ("3 months less a day before the law may change", "2026-09-30", 3, Month, true, "2026-12-29"),
    ("3 months less a day once the law may change", "2026-10-01", 3, Month, true, "2026-12-31"),
    ("6 months less a day from 1 September", "2026-09-01", 6, Month, true, "2027-02-28"),
    ("6 months less a day from 31 August", "2026-08-31", 6, Month, true, "2027-02-27"),
    ("6 months less a day from 29 February", "2028-02-29", 6, Month, true, "2028-08-28"),
    ("6 months less a day, the clocks go forward", "2026-03-02", 6, Month, true, "2026-09-01"),
    ("a month less a day from 1 March", "2026-03-01", 1, Month, true, "2026-03-31"),
    // Years.
    ("a year", "2026-03-09", 1, Year, false, "2027-03-09"),
    ("a year less a day", "2026-03-09", 1, Year, true, "2027-03-08"),
    ("a year from 29 February", "2028-02-29", 1, Year, false, "2029-02-28"),
    ("a year less a day from 29 February", "2028-02-29", 1, Year, true, "2029-02-27"),
    ("a year less a day from 1 March to a leap year", "2027-03-01", 1, Year, true, "2028-02-29"),
    ("3 years", "2026-11-22", 3, Year, false, "2029-11-22"),
    ("4 years from 29 February to the next", "2024-02-29", 4, Year, false, "2028-02-29"),
    ("5 years from 29 February", "2024-02-29", 5, Year, false, "2029-02-28"),
    ("6 years from 29 February", "2024-02-29", 6, Year, false, "2030-02-28"),
    ("4 years from 29 February to 2100, which has none", "2096-02-29", 4, Year, false, "2100-02-28"),
    ("no years", "2028-02-29", 0, Year, false, "2028-02-29"),
    // Hours: a day that has begun is a whole one.
    ("24 hours", "2026-03-09", 24, Hour, false, "2026-03-10"),
    ("48 hours over the new year", "2026-12-31", 48, Hour, false, "2027-01-02"),
    ("72 hours over a weekend: hours do not rest", "2026-03-13", 72, Hour, false, "2026-03-16"),
    ("24 hours into the day that has only 23", "2026-03-28", 24, Hour, false, "2026-03-29"),
    ("72 hours over the day that has 25", "2026-10-24", 72, Hour, false, "2026-10-27"),
    ("one hour may end the next day", "2026-03-09", 1, Hour, false, "2026-03-10"),
    ("25 hours may end the day after", "2026-03-09", 25, Hour, false, "2026-03-11"),
    ("no hours", "2026-03-09", 0, Hour, false, "2026-03-09"),
    // Working days: weekends and holidays do not count, wherever the count begins.
    ("3 working days in a week", "2026-03-09", 3, WorkingDay, false, "2026-03-12"),
    ("3 working days over a weekend", "2026-03-11", 3, WorkingDay, false, "2026-03-16"),
    ("3 working days from a Friday", "2026-03-13", 3, WorkingDay, false, "2026-03-18"),
    ("from a Saturday", "2026-03-14", 1, WorkingDay, false, "2026-03-16"),
    ("3 from a Saturday", "2026-03-14", 3, WorkingDay, false, "2026-03-18"),
    ("from a Sunday", "2026-03-15", 1, WorkingDay, false, "2026-03-16"),
    ("5 working days are a week", "2026-03-02", 5, WorkingDay, false, "2026-03-09"),
    ("5 working days with the first", "2026-03-09", 5, WorkingDay, true, "2026-03-13"),
    ("one working day that counts itself", "2026-03-09", 1, WorkingDay, true, "2026-03-09"),
    ("10 working days, the clocks go back", "2026-10-19", 10, WorkingDay, false, "2026-11-02"),
    ("20 working days are 4 weeks", "2026-11-02", 20, WorkingDay, false, "2026-11-30"),
    ("3 working days that end before Easter", "2026-03-30", 3, WorkingDay, false, "2026-04-02"),
    ("3 working days over Easter 2026 (3 and 6 April)", "2026-04-01", 3, WorkingDay, false, "2026-04-08"),
    ("the next working day before Easter 2026", "2026-04-02", 1, WorkingDay, false, "2026-04-07"),
    ("from Good Friday", "2026-04-03", 1, WorkingDay, false, "2026-04-07"),
    ("from Easter Monday", "2026-04-06", 1, WorkingDay, false, "2026-04-07"),
    ("10 working days over the clocks and Easter", "2026-03-27", 10, WorkingDay, false, "2026-04-14"),
    ("20 working days over Easter", "2026-04-01", 20, WorkingDay, false, "2026-05-01"),
    ("65 working days that end at Easter", "2026-01-05", 65, WorkingDay, false, "2026-04-08"),
    ("over Easter 2027 (26 and 29 March)", "2027-03-25", 1, WorkingDay, false, "2027-03-30"),
    ("over Easter 2028 (14 and 17 April)", "2028-04-13", 1, WorkingDay, false, "2028-04-18"),
    ("over the early May holiday", "2026-05-01", 1, WorkingDay, false, "2026-05-05"),
    ("3 working days over the early May holiday", "2026-04-30", 3, WorkingDay, false, "2026-05-06"),
    ("over the spring holiday", "2026-05-22", 1, WorkingDay, false, "2026-05-26"),
    ("over the summer holiday", "2026-08-28", 1, WorkingDay, false, "2026-09-01"),
    ("over Christmas 2025, on weekdays", "2025-12-24", 1, WorkingDay, false, "2025-12-29"),
    ("3 working days over Christmas 2025", "2025-12-23", 3, WorkingDay, false, "2025-12-30"),
    ("5 working days over Christmas and new year 2025", "2025-12-24", 5, WorkingDay, false, "2026-01-05"),
    ("over Christmas 2026, 26 moved to Monday 28", "2026-12-24", 1, WorkingDay, false, "2026-12-29"),
    ("3 working days over Christmas 2026", "2026-12-24", 3, WorkingDay, false, "2026-12-31"),
    ("4 working days over Christmas and new year 2026", "2026-12-24", 4, WorkingDay, false, "2027-01-04"),
    ("25 working days over Christmas 2026", "2026-11-30", 25, WorkingDay, false, "2027-01-07"),
    ("from Christmas Day", "2026-12-25", 1, WorkingDay, false, "2026-12-29"),
    ("over Christmas 2027, moved to 27 and 28", "2027-12-24", 1, WorkingDay, false, "2027-12-29"),
    ("4 working days over Christmas and new year 2027", "2027-12-24", 4, WorkingDay, false, "2028-01-04"),
    ("over the new year 2028, moved to Monday 3", "2027-12-31", 1, WorkingDay, false, "2028-01-04"),
    ("past the list of holidays: early, never late", "2029-03-29", 1, WorkingDay, false, "2029-03-30"),
    ("no working days, on a Saturday: that day", "2026-03-14", 0, WorkingDay, false, "2026-03-14"),
    ("no working days, on a holiday: that day", "2026-12-25", 0, WorkingDay, false, "2026-12-25"),
    // School days: counted as working days, since the holidays of each school are not known. A school is shut on all of
    // these days too, so the true day is this one or later.
    ("15 school days are 3 weeks", "2026-03-02", 15, SchoolDay, false, "2026-03-23"),
    ("15 school days over Easter 2026", "2026-03-23", 15, SchoolDay, false, "2026-04-15"),
    ("15 school days over half term, not known here", "2026-10-19", 15, SchoolDay, false, "2026-11-09"),
    ("3 school days over a weekend", "2026-03-13", 3, SchoolDay, false, "2026-03-18"),
    ("one school day that counts itself", "2026-03-09", 1, SchoolDay, true, "2026-03-09"),
    // The end of the calendar, and what cannot be counted: no day rather than a wrong one.
    ("the last day there is", "2199-12-01", 30, Day, false, "2199-12-31"),
    ("a day past the last", "2199-12-31", 1, Day, false, ""),
    ("no days from the last", "2199-12-31", 0, Day, false, "2199-12-31"),
    ("the last day counts itself", "2199-12-31", 1, Day, true, "2199-12-31"),
    ("a month that ends in time", "2199-11-30", 1, Month, false, "2199-12-30"),
    ("a month past the end", "2199-12-31", 1, Month, false, ""),
    ("6 years to the last day", "2193-12-31", 6, Year, false, "2199-12-31"),
    ("6 years past the end", "2194-01-01", 6, Year, false, ""),
    ("a week past the end", "2199-12-25", 1, Week, false, ""),
    ("the last working day", "2199-12-30", 1, WorkingDay, false, "2199-12-31"),
    ("a working day past the end", "2199-12-31", 1, WorkingDay, false, ""),
    ("a school day past the end", "2199-12-31", 1, SchoolDay, false, ""),
    ("hours past the end", "2199-12-31", 24, Hour, false, ""),
    ("more days than there are", "2026-11-22", 65535, Day, false, ""),
    ("more years than there are", "2026-11-22", 65535, Year, false, ""),
    ("a rule in words only", "2026-11-22", 14, Words, false, ""),
];

fn day(iso: &str) -> plan::Day {
    plan::Day::from_iso(iso).unwrap_or_else(|| panic!("{iso} is no day"))
}

fn last(case: &Case, holidays: &[plan::Day]) -> Option<plan::Day> {
    let (_, start, n, unit, first_day_counts, _) = *case;
    last_day(day(start), n, unit, first_day_counts, holidays)
}

#[test]
fn the_last_day_is_the_one_a_person_finds_on_a_calendar() {
    let holidays = served::guide("england").holidays;
    for case in CASES {
        let found = last(case, &holidays).map(|day| day.to_string()).unwrap_or_default();
        assert_eq!(found, case.5, "{}", case.0);
    }
}

#[test]
fn the_table_has_every_unit_and_each_case_once() {
    let mut whys: Vec<&str> = CASES.iter().map(|case| case.0).collect();
    whys.sort_unstable();
    whys.dedup();
    assert_eq!(whys.len(), CASES.len(), "a reason stands there twice");
    for unit in [Hour, Day, Week, Month, Year, WorkingDay, SchoolDay, Words] {
        assert!(CASES.iter().any(|case| case.3 == unit), "{unit:?}");
    }
    assert!(CASES.len() >= 90);
}

#[test]
fn only_working_days_and_school_days_look_at_holidays() {
    let holidays = served::guide("england").holidays;
    for case in CASES.iter().filter(|case| !matches!(case.3, WorkingDay | SchoolDay)) {
        assert_eq!(last(case, &holidays), last(case, &[]), "{}", case.0);
    }
    // Without its holidays a guide gives a day too early: the safe side.
    for case in CASES.iter().filter(|case| matches!(case.3, WorkingDay | SchoolDay)) {
        let (with, without) = (last(case, &holidays), last(case, &[]));
        assert!(with.is_none_or(|with| without.is_some_and(|without| without <= with)), "{}", case.0);
    }
}
