//! What holds for every limit, whatever the day: it is never late, and never a reason to wait.
use super::served;
use super::story::Story;
use mysay::guide::{Guide, Standing, Unit, last_day, limits, suggested_days};
use mysay::plan::{Code, Day};
use proptest::prelude::*;
use std::sync::LazyLock;

static ENGLAND: LazyLock<Guide> = LazyLock::new(|| served::guide("england"));

/// Any day that leaves room for the longest limit of the guide.
fn any_day() -> impl Strategy<Value = Day> {
    (0_i64..100_000).prop_map(|days| Day::FIRST.plus_days(days).unwrap())
}

/// A day near the holidays that are known.
fn near_day() -> impl Strategy<Value = Day> {
    (0_i64..2_200).prop_map(|days| Day::new(2023, 6, 1).unwrap().plus_days(days).unwrap())
}

fn unit() -> impl Strategy<Value = Unit> {
    prop::sample::select(Unit::ALL)
}

/// The days of a story: each kind the guide counts from may be told, and is so many days after the first.
fn days() -> impl Strategy<Value = Vec<(&'static str, Day)>> {
    let kinds = kinds();
    let told = prop::collection::vec(prop::option::of(0_i64..1_000), kinds.len());
    (near_day(), told).prop_map(move |(first, told)| {
        let days = kinds.iter().zip(told).filter_map(|(kind, days)| Some((*kind, first.plus_days(days?)?)));
        days.collect()
    })
}

fn kinds() -> Vec<&'static str> {
    let is_made =
        |kind: &str| ENGLAND.starts.iter().any(|start| start.id == kind && start.or_else.is_empty());
    let rules = ENGLAND.options.iter().flat_map(|option| &option.act_by);
    let mut all: Vec<&str> = rules.map(|rule| rule.from.as_str()).filter(|kind| !is_made(kind)).collect();
    all.extend(["event", "knowledge"]);
    all.sort_unstable();
    all.dedup();
    all
}

/// The naive rule, without any care for the person: the start and so many units, the first day never counted. A date
/// that a month lacks is carried over into the next month, hours are whole days begun, and a working day is the next
/// square on a calendar on which weekends and holidays are crossed out. None: past the calendar.
fn naive(start: Day, n: u16, unit: Unit, holidays: &[Day]) -> Option<Day> {
    let days = i64::from(n);
    let months = |months: i64| -> Option<Day> {
        let count = i64::from(start.year()) * 12 + i64::from(start.month()) - 1 + months;
        let first = Day::new(i32::try_from(count / 12).ok()?, u32::try_from(count % 12 + 1).ok()?, 1)?;
        first.plus_days(i64::from(start.day()) - 1)
    };
    match unit {
        Unit::Day => start.plus_days(days),
        Unit::Week => start.plus_days(days * 7),
        Unit::Hour => start.plus_days(days / 24 + i64::from(days % 24 > 0)),
        Unit::Month => months(days),
        Unit::Year => months(days * 12),
        Unit::WorkingDay | Unit::SchoolDay => {
            let after = std::iter::successors(Some(start), |day| day.plus_days(1)).skip(1);
            let mut open = after.filter(|day| day.weekday() <= 5 && !holidays.contains(day));
            if n == 0 { Some(start) } else { open.nth(usize::from(n) - 1) }
        }
        Unit::Words => None,
    }
}

/// A day, or one past all days.
fn or_never(day: Option<Day>) -> (bool, Option<Day>) {
    (day.is_none(), day)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn no_limit_is_later_than_the_naive_rule(
        start in prop_oneof![any_day(), near_day()], n in 0_u16..400, unit in unit(), first_day_counts: bool
    ) {
        let found = last_day(start, n, unit, first_day_counts, &ENGLAND.holidays);
        if let (Some(found), Some(naive)) = (found, naive(start, n, unit, &ENGLAND.holidays)) {
            prop_assert!(found <= naive);
            // And not so early that nobody could keep it: a day for the first, and up to 3 for a short month.
            let months = matches!(unit, Unit::Month | Unit::Year);
            let care = i64::from(first_day_counts) + if months { 3 } else { 0 };
            let working = matches!(unit, Unit::WorkingDay | Unit::SchoolDay);
            prop_assert!(working || naive.days_since(found) <= care);
        }
    }

    #[test]
    fn what_happens_later_is_never_due_earlier(
        start in prop_oneof![any_day(), near_day()], later in 0_i64..60, n in 0_u16..400, unit in unit(),
        first_day_counts: bool
    ) {
        let last = |start| or_never(last_day(start, n, unit, first_day_counts, &ENGLAND.holidays));
        if unit != Unit::Words {
            prop_assert!(last(start) <= last(start.plus_days(later).unwrap()));
        }
    }

    #[test]
    fn what_a_person_has_more_days_for_is_never_due_earlier(
        start in near_day(), n in 0_u16..400, more in 0_u16..40, unit in unit(), first_day_counts: bool
    ) {
        let last = |n| or_never(last_day(start, n, unit, first_day_counts, &ENGLAND.holidays));
        prop_assert!(last(n) <= last(n + more));
        prop_assert!(last(n) <= or_never(last_day(start, n, unit, false, &ENGLAND.holidays)), "the first day counts");
    }

    #[test]
    fn no_working_day_limit_is_on_a_day_when_nobody_works(
        start in prop_oneof![any_day(), near_day()], n in 0_u16..90, first_day_counts: bool, school: bool
    ) {
        let unit = if school { Unit::SchoolDay } else { Unit::WorkingDay };
        let found = last_day(start, n, unit, first_day_counts, &ENGLAND.holidays).unwrap();
        // With nothing left to count the limit is the day itself, whichever it is.
        if n > u16::from(first_day_counts) {
            prop_assert!(found > start && found.weekday() <= 5 && !ENGLAND.holidays.contains(&found));
        } else {
            prop_assert_eq!(found, start);
        }
    }

    #[test]
    fn school_days_are_never_later_than_weeks_of_five_days_and_the_holidays_in_them(start in near_day(), weeks in 0_u16..9) {
        let found = last_day(start, weeks * 5, Unit::SchoolDay, false, &ENGLAND.holidays).unwrap();
        let plain = last_day(start, weeks * 5, Unit::SchoolDay, false, &[]).unwrap();
        let in_them = ENGLAND.holidays.iter().filter(|day| **day > start && **day <= found).count();
        // A holiday moves the day on by one working day: at most 3 days, over a weekend.
        prop_assert!(plain <= start.plus_days(i64::from(weeks) * 7).unwrap());
        prop_assert!(found <= plain.plus_days(3 * i64::try_from(in_them).unwrap()).unwrap());
    }

    #[test]
    fn every_day_stands_somewhere_today(day in any_day(), today in any_day(), near in -20_i64..20) {
        for (day, today) in [(day, today), (today.plus_days(near).unwrap_or(today), today)] {
            match Standing::of(day, today) {
                Standing::Today => prop_assert_eq!(day, today),
                Standing::Passed(days) => prop_assert!(days > 0 && day.plus_days(days) == Some(today)),
                Standing::Soon(days) => {
                    prop_assert!((1..=7).contains(&days) && today.plus_days(days) == Some(day));
                }
                Standing::Left(days) => prop_assert!(days > 7 && today.plus_days(days) == Some(day)),
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn the_days_we_suggest_are_days_a_person_can_still_keep(days in days(), today in near_day()) {
        let story = Story::with(&days);
        for option in &ENGLAND.options {
            let all = story.limits(&ENGLAND, option);
            let (by, answer) = suggested_days(&ENGLAND, option, &all, today);
            let by = by.expect("the calendar goes on");
            prop_assert!(by >= today && by.days_since(today) <= 7);
            for limit in all.iter().filter_map(|limit| limit.day).filter(|limit| *limit >= today) {
                prop_assert!(by <= limit, "{}: {by} is after {limit}", option.id);
            }
            prop_assert_eq!(answer.is_some(), option.answer);
            prop_assert!(answer.is_none_or(|answer| answer >= by));
        }
    }

    #[test]
    fn a_story_that_happened_later_has_no_limit_earlier(days in days(), later in 0_i64..400) {
        let moved: Vec<(&str, Day)> = days.iter().map(|(kind, day)| (*kind, day.plus_days(later).unwrap())).collect();
        let (before, after) = (Story::with(&days), Story::with(&moved));
        for option in &ENGLAND.options {
            let pairs = before.limits(&ENGLAND, option).into_iter().zip(after.limits(&ENGLAND, option));
            for (one, other) in pairs {
                prop_assert!(one.day <= other.day, "{}", option.id);
                prop_assert_eq!(one.asks, other.asks);
            }
        }
    }

    #[test]
    fn a_limit_that_can_be_counted_has_a_day_or_says_what_to_ask(days in days()) {
        let story = Story::with(&days);
        for option in &ENGLAND.options {
            let all = limits(&ENGLAND, option, story.journal.plan(), story.issue);
            let mut stages: Vec<u8> = option.act_by.iter().map(|rule| rule.stage).collect();
            stages.dedup();
            prop_assert_eq!(all.len(), stages.len());
            for limit in all {
                let rule = &option.act_by[limit.rule - 1];
                let counted = rule.unit != Unit::Words;
                prop_assert_eq!(counted, limit.day.is_some() || !limit.asks.is_empty(), "{}", &option.id);
                // The rule that is named is the one that gives the day.
                if let (Some(day), Some(told)) = (limit.day, days.iter().find(|(kind, _)| *kind == rule.from)) {
                    let own = last_day(told.1, rule.n, rule.unit, rule.first_day_counts, &ENGLAND.holidays);
                    prop_assert_eq!(own, Some(day), "{}", &option.id);
                }
            }
        }
    }
}
