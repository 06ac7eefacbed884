//! Reading a day in the many ways people write one: "3 march", "3/3/26", "last Tuesday", "2 weeks ago".
use super::Problem;
use super::date_words::{DateWords, Part, parts_of};
use crate::plan::Day;

/// Whether a day without a year is the last one or the next one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lean {
    /// Something that has been.
    Past,
    /// Something to come.
    Future,
}

/// Reads a day. `today` and `lean` fill in what was left out.
pub fn read_day(text: &str, today: Day, lean: Lean, words: &DateWords) -> Result<Day, Problem> {
    if text.trim().is_empty() {
        return Err(Problem::Blank);
    }
    let parts = parts_of(text, words)?;
    let (day, firm) = read_parts(&parts, today, lean)?;
    let day = day.ok_or(Problem::DateNotThere)?;
    match lean {
        Lean::Past if day > today => Err(Problem::DateToCome),
        Lean::Future if day < today && firm => Err(Problem::DateOver),
        Lean::Past | Lean::Future => Ok(day),
    }
}

/// The day the parts say, and whether they name it (rather than lean towards one). No day: there is no such date.
fn read_parts(parts: &[Part], today: Day, lean: Lean) -> Result<(Option<Day>, bool), Problem> {
    use Part::{Ago, Ahead, Days, Last, Month, Months, Near, Next, Number, Weekday};
    let found = match *parts {
        [Near(days)] => today.plus_days(days),
        [Last, Weekday(weekday)] => nearest(today, weekday, Lean::Past, true),
        [Next, Weekday(weekday)] => nearest(today, weekday, Lean::Future, true),
        [Weekday(weekday)] => nearest(today, weekday, lean, false),
        [Number(n, _), Days(unit), Ago] | [Ago, Number(n, _), Days(unit)] => {
            n.checked_mul(-unit).and_then(|d| shift(today, d))
        }
        [Ahead, Number(n, _), Days(unit)] | [Number(n, _), Days(unit), Ahead] => {
            n.checked_mul(unit).and_then(|d| shift(today, d))
        }
        [Days(unit), Ago] => shift(today, -unit),
        [Ahead, Days(unit)] => shift(today, unit),
        [Number(n, _), Months(_), Ago] | [Ago, Number(n, _), Months(_)] => months(today, -n),
        [Ahead, Number(n, _), Months(_)] | [Number(n, _), Months(_), Ahead] => months(today, n),
        [Number(n, _), Days(unit)] if lean == Lean::Future => {
            n.checked_mul(unit).and_then(|d| shift(today, d))
        }
        [Number(n, _), Months(_)] if lean == Lean::Future => months(today, n),
        [Number(n, 8)] => dated(to_year(n % 10_000), to_u32(n / 10_000 % 100), to_u32(n / 1_000_000))?,
        [Number(y, 4), Number(m, _), Number(d, _)] => dated(to_year(y), to_u32(m), to_u32(d))?,
        [Number(d, 1..=2), Number(m, 1..=2), Number(y, len)] => full(d, to_u32(m), y, len, today)?,
        [Number(d, 1..=2), Number(m, 1..=2)] => without_year(d, to_u32(m), today, lean),
        [Number(d, 1..=2), Month(m), Number(y, len)] | [Month(m), Number(d, 1..=2), Number(y, len)] => {
            full(d, m, y, len, today)?
        }
        [Number(d, 1..=2), Month(m)] | [Month(m), Number(d, 1..=2)] => without_year(d, m, today, lean),
        [Weekday(weekday), ref rest @ ..] | [ref rest @ .., Weekday(weekday)] if rest.len() > 1 => {
            let (day, firm) = read_parts(rest, today, lean)?;
            return match day {
                Some(day) if day.weekday() != weekday => Err(Problem::DateWeekday),
                _ => Ok((day, firm)),
            };
        }
        _ => return Err(Problem::DateNotRead),
    };
    Ok((found, true))
}

fn full(day: i64, month: u32, year: i64, digits: usize, today: Day) -> Result<Option<Day>, Problem> {
    let year = match digits {
        4 => to_year(year),
        // Two digits: this century, unless that is more than twenty years ahead.
        2 => {
            let near = 2000 + to_year(year);
            if near > today.year() + 20 { near - 100 } else { near }
        }
        _ => return Err(Problem::DateNotRead),
    };
    dated(year, month, to_u32(day))
}

/// The day with this date. Before the calendar begins there were days too: such a day is too long ago.
fn dated(year: i32, month: u32, day: u32) -> Result<Option<Day>, Problem> {
    let is_before = (1000..Day::FIRST.year()).contains(&year);
    if is_before && Day::new(2000 + year % 100, month, day).is_some() {
        return Err(Problem::DateLongAgo);
    }
    Ok(Day::new(year, month, day))
}

fn without_year(day: i64, month: u32, today: Day, lean: Lean) -> Option<Day> {
    // 29 February may be up to eight years away.
    (0..=8).find_map(|years| {
        let year = if lean == Lean::Past { today.year() - years } else { today.year() + years };
        let found = Day::new(year, month, to_u32(day))?;
        let fits = if lean == Lean::Past { found <= today } else { found >= today };
        fits.then_some(found)
    })
}

fn nearest(today: Day, weekday: u32, lean: Lean, not_today: bool) -> Option<Day> {
    let sign = if lean == Lean::Past { -1 } else { 1 };
    (i64::from(not_today)..=7)
        .filter_map(|days| today.plus_days(days * sign))
        .find(|day| day.weekday() == weekday)
}

fn shift(today: Day, days: i64) -> Option<Day> {
    (days.abs() < 40_000).then(|| today.plus_days(days)).flatten()
}

fn months(today: Day, months: i64) -> Option<Day> {
    i32::try_from(months).ok().filter(|m| m.abs() < 1_300).and_then(|m| today.plus_months(m))
}

fn to_u32(n: i64) -> u32 {
    u32::try_from(n).unwrap_or(0)
}

fn to_year(n: i64) -> i32 {
    i32::try_from(n).unwrap_or(0)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    fn list(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    fn lists(text: &str) -> Vec<Vec<String>> {
        text.split('|').map(list).collect()
    }

    /// The English words, short, for tests; the real ones are in the messages.
    pub(in crate::guide) fn english() -> DateWords {
        DateWords {
            months: lists(
                "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec",
            ),
            weekdays: lists(
                "monday mon|tuesday tue tues|wednesday wed|thursday thu|friday fri|saturday sat|sunday sun",
            ),
            today: list("today"),
            yesterday: list("yesterday"),
            tomorrow: list("tomorrow"),
            last: list("last"),
            next: list("next"),
            ago: list("ago"),
            ahead: list("in"),
            day: list("day days"),
            week: list("week weeks"),
            month: list("month months"),
            numbers: lists("a an one|two|three|four"),
            filler: list("on the of st nd rd th this"),
        }
    }

    fn check(text: &str, lean: Lean, expected: Result<(i32, u32, u32), Problem>) {
        // A Sunday.
        let read = Day::new(2026, 11, 22).map(|today| read_day(text, today, lean, &english()));
        let expected = expected.map(|(y, m, d)| Day::new(y, m, d));
        assert_eq!(read.map(|r| r.map(Some)), Some(expected), "{text}");
    }

    #[test]
    fn a_day_is_read_in_the_many_ways_people_write_it() {
        for text in [
            "3 march",
            "3 March 2026",
            "3rd March 2026",
            "March 3",
            "the 3rd of March",
            "3/3/26",
            "03/03/2026",
            "3.3.26",
            "3-3-2026",
            "2026-03-03",
            "3 mar 26",
            "3mar",
            "Tuesday 3 March 2026",
            "tues 3/3/26",
            "03032026",
            "3/3",
            "٣/٣/٢٠٢٦",
            " 3 , march ",
        ] {
            check(text, Lean::Past, Ok((2026, 3, 3)));
        }
        for (text, day) in [
            ("today", (2026, 11, 22)),
            ("yesterday", (2026, 11, 21)),
            ("last Tuesday", (2026, 11, 17)),
            ("on Tuesday", (2026, 11, 17)),
            ("2 weeks ago", (2026, 11, 8)),
            ("a month ago", (2026, 10, 22)),
            ("three days ago", (2026, 11, 19)),
            ("last Sunday", (2026, 11, 15)),
            ("Sunday", (2026, 11, 22)),
        ] {
            check(text, Lean::Past, Ok(day));
        }
        for (text, day) in [
            ("tomorrow", (2026, 11, 23)),
            ("in 2 weeks", (2026, 12, 6)),
            ("next Friday", (2026, 11, 27)),
            ("3 march", (2027, 3, 3)),
            ("friday", (2026, 11, 27)),
            ("2 months", (2027, 1, 22)),
        ] {
            check(text, Lean::Future, Ok(day));
        }
    }

    #[test]
    fn a_day_that_cannot_be_is_named_as_such() {
        for text in
            ["31/2/2026", "30 feb", "0/3/2026", "3/13/2026", "29 Feb 2026", "3 March 0026", "99999999"]
        {
            check(text, Lean::Past, Err(Problem::DateNotThere));
        }
        for text in ["3 March 1896", "1896-03-03", "31/12/1899", "03031896"] {
            check(text, Lean::Past, Err(Problem::DateLongAgo));
        }
        check("31/2/1896", Lean::Past, Err(Problem::DateNotThere));
        check("Monday 3 March 2026", Lean::Past, Err(Problem::DateWeekday));
        check("3 March 2030", Lean::Past, Err(Problem::DateToCome));
        check("3 March 2020", Lean::Future, Err(Problem::DateOver));
    }

    #[test]
    fn what_is_no_day_is_not_guessed_at() {
        for text in [
            "soon",
            "march",
            "2026",
            "3",
            "last week",
            "maybe 3 march",
            "3 march or 4 march",
            "1/2/3/4",
            "99999999999999999999",
            "3/3/6",
        ] {
            check(text, Lean::Past, Err(Problem::DateNotRead));
        }
        check("  ", Lean::Past, Err(Problem::Blank));
        check("99999999 weeks ago", Lean::Past, Err(Problem::DateNotThere));
    }

    #[test]
    fn the_last_29_february_is_found_years_back() {
        check("29 feb", Lean::Past, Ok((2024, 2, 29)));
        check("29 feb", Lean::Future, Ok((2028, 2, 29)));
    }
}
