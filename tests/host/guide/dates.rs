//! Reading days: what the app writes and what people write is read as the day it says, and nothing panics.
use super::english;
use mysay::guide::{Answer, Circuit, DateWords, Lean, Problem, read_day};
use mysay::plan::Day;
use proptest::prelude::*;

fn today() -> Day {
    Day::new(2026, 11, 22).unwrap()
}

fn lean_of(day: Day) -> Lean {
    if day <= today() { Lean::Past } else { Lean::Future }
}

/// Days from the first year to the last: every eleventh, so that each falls on another weekday.
fn sampled() -> impl Iterator<Item = Day> {
    let first = Day::new(1900, 1, 1).unwrap();
    std::iter::successors(Some(first), |day| day.plus_days(11)).chain(Day::new(2199, 12, 31))
}

fn ordinal(day: u32) -> &'static str {
    match day {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    }
}

#[test]
fn a_day_that_we_write_is_read_as_the_same_day() {
    let (words, dates) = (english(), english().date_words());
    for day in sampled() {
        for text in [words.day_long(day), words.day_short(day), day.to_string()] {
            assert_eq!(read_day(&text, today(), lean_of(day), &dates), Ok(day), "{text}");
        }
    }
}

#[test]
fn a_day_is_read_in_the_ways_people_write_it() {
    let (words, dates) = (english(), english().date_words());
    for day in sampled() {
        let (y, m, d) = (day.year(), day.month(), day.day());
        let month = words.say(&format!("month-{m}"), &[]);
        let short: String = month.chars().take(3).collect();
        let arabic: String = format!("{d}/{m}/{y}")
            .chars()
            .map(|c| c.to_digit(10).and_then(|n| char::from_u32(0x0660 + n)).unwrap_or(c))
            .collect();
        for text in [
            format!("{d}/{m}/{y}"),
            format!("{d:02}/{m:02}/{y}"),
            format!("{d:02}-{m:02}-{y}"),
            format!("{d}. {m}. {y}"),
            format!("{d:02}{m:02}{y}"),
            format!("{} {d} {}, {y}", month.to_uppercase(), ordinal(d)),
            format!("the {d}{} of {month} {y}", ordinal(d)),
            format!(" {d}{}  {y}", short.to_lowercase()),
            words.day_long(day).to_uppercase(),
            arabic,
        ] {
            assert_eq!(read_day(&text, today(), lean_of(day), &dates), Ok(day), "{text}");
        }
    }
}

#[test]
fn a_day_without_a_year_is_the_last_one_or_the_next_one() {
    let (words, dates) = (english(), english().date_words());
    for days in 0..365 {
        let (past, future) = (today().plus_days(-days).unwrap(), today().plus_days(days).unwrap());
        let text = |day: Day| format!("{} {}", day.day(), words.say(&format!("month-{}", day.month()), &[]));
        assert_eq!(read_day(&text(past), today(), Lean::Past, &dates), Ok(past));
        assert_eq!(read_day(&text(future), today(), Lean::Future, &dates), Ok(future));
    }
}

#[test]
fn a_day_counted_from_today_is_found() {
    let dates = english().date_words();
    for (text, lean, days) in [
        ("today", Lean::Past, 0),
        ("Yesterday", Lean::Past, -1),
        ("tomorrow morning", Lean::Future, 1),
        ("last Tuesday", Lean::Past, -5),
        ("last Sunday", Lean::Past, -7),
        ("next Sunday", Lean::Future, 7),
        ("3 days ago", Lean::Past, -3),
        ("two weeks ago", Lean::Past, -14),
        ("a week ago", Lean::Past, -7),
        ("in 4 weeks", Lean::Future, 28),
        ("in 10 days’ time", Lean::Future, 10),
        ("2 weeks from now", Lean::Future, 14),
        ("4 weeks", Lean::Future, 28),
    ] {
        assert_eq!(read_day(text, today(), lean, &dates), Ok(today().plus_days(days).unwrap()), "{text}");
    }
}

#[test]
fn every_example_that_a_question_gives_can_be_read() {
    let (words, dates) = (english(), english().date_words());
    let mut examples = 0;
    for question in Circuit::ALL.iter().flat_map(|circuit| circuit.questions()) {
        let Answer::Day(lean) = question.answer else { continue };
        let label = words.say(&format!("{}.label", question.key), &[]);
        let Some((_, list)) = label.split_once("for example ") else { panic!("{label}: no example") };
        for example in list.split(" or ") {
            assert!(read_day(example, today(), lean, &dates).is_ok(), "{label}: {example}");
            examples += 1;
        }
    }
    assert!(examples > 5);
}

#[test]
fn no_word_for_days_means_two_things() {
    let dates = english().date_words();
    let groups = [&dates.months, &dates.weekdays, &dates.numbers].into_iter().flatten();
    let single = [
        &dates.today,
        &dates.yesterday,
        &dates.tomorrow,
        &dates.last,
        &dates.next,
        &dates.ago,
        &dates.ahead,
        &dates.day,
        &dates.week,
        &dates.month,
        &dates.filler,
    ];
    let mut all: Vec<&String> = groups.chain(single).flatten().collect();
    assert!(all.iter().all(|word| word.to_lowercase() == **word));
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count);
    assert_eq!((dates.months.len(), dates.weekdays.len(), dates.numbers.len()), (12, 7, 12));
}

#[test]
fn a_month_may_be_written_with_capitals_in_any_script() {
    let one = |word: &str| vec![word.to_owned()];
    for (month, written) in
        [("şubat", "4 Şubat 2026"), ("października", "4 PAŹDZIERNIKA 2026"), ("березня", "4 Березня 2026")]
    {
        let dates = DateWords { months: vec![one(month)], ..DateWords::default() };
        assert_eq!(
            read_day(written, today(), Lean::Past, &dates),
            Ok(Day::new(2026, 1, 4).unwrap()),
            "{written}"
        );
    }
}

/// Words and numbers that mean something in a date, in no order.
fn date_soup() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        prop::sample::select(
            [
                "march",
                "tuesday",
                "last",
                "next",
                "ago",
                "in",
                "days",
                "weeks",
                "month",
                "one",
                "the",
                "today",
                "/",
                ".",
                "-",
                "th",
                "٣",
                "99999999999"
            ]
            .map(str::to_owned)
            .to_vec()
        ),
        (0_u64..40_000).prop_map(|n| n.to_string()),
        any::<i64>().prop_map(|n| n.to_string()),
    ];
    prop::collection::vec(part, 0..7).prop_map(|parts| parts.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_as_a_day_or_refused(
        text in prop_oneof![date_soup(), any::<String>()], past: bool, year in 1900_i32..2200, month in 1_u32..13, day in 1_u32..29
    ) {
        thread_local! { static DATES: DateWords = english().date_words(); }
        let today = Day::new(year, month, day).unwrap();
        let lean = if past { Lean::Past } else { Lean::Future };
        match DATES.with(|dates| read_day(&text, today, lean, dates)) {
            Ok(found) => {
                let fits = if past { found <= today } else { found >= today };
                prop_assert!(fits);
            }
            Err(why) => prop_assert!(why != Problem::Blank || text.trim().is_empty()),
        }
    }
}
