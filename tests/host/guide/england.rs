//! England's guide as a file: it is whole, anything less is refused, and its holidays reach far enough.
use super::served;
use mysay::guide::{BadGuide, read_guide};
use mysay::plan::{Code, Day, Subject};
use serde_json::{Value, json};
use std::time::{SystemTime, UNIX_EPOCH};

/// How many ways forward England's guide has. Change it when one is added or taken away, so that none is lost unseen.
const OPTIONS: usize = 117;

#[expect(
    clippy::disallowed_methods,
    reason = "the real today: a list of holidays runs out in the real world"
)]
fn today() -> Day {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970").as_secs();
    Day::new(1970, 1, 1).and_then(|day| day.plus_days(i64::try_from(seconds / 86_400).ok()?)).unwrap()
}

/// The guide as it is served, with one place in it changed.
fn changed(change: impl Fn(&mut Value)) -> Result<(), BadGuide> {
    let mut guide = served::served("england");
    change(&mut guide);
    read_guide(&guide.to_string()).map(|_| ())
}

/// The option whose rules are taken apart below: it has a rule of each kind.
fn place(guide: &mut Value) -> &mut Value {
    let options = guide["option"].as_array_mut().unwrap();
    options.iter_mut().find(|option| option["id"] == "nhs-complaint").unwrap()
}

fn keys(value: &Value) -> Vec<String> {
    value.as_object().unwrap().keys().cloned().collect()
}

fn remove(value: &mut Value, key: &str) {
    value.as_object_mut().unwrap().remove(key).unwrap();
}

#[test]
fn a_person_in_england_has_every_way_forward_that_was_written_down() {
    let guide = served::guide("england");
    assert_eq!((guide.name.as_str(), guide.options.len()), ("england", OPTIONS));
    assert!(guide.options.iter().all(|option| option.id.starts_with("england-") && option.topic.is_some()));
    for subject in Subject::ALL {
        assert!(guide.options.iter().any(|option| option.topic == Some(*subject)), "{subject:?} has nothing");
    }
    let mut ids: Vec<&str> = guide.options.iter().map(|option| option.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), OPTIONS, "two ways forward have one name");
}

#[test]
fn a_guide_with_anything_missing_is_refused_whole() {
    assert_eq!(changed(|_| ()), Ok(()));
    let mut guide = served::served("england");
    for key in keys(&guide) {
        assert_eq!(changed(|guide| remove(guide, &key)), Err(BadGuide), "without {key}");
    }
    let option = place(&mut guide).clone();
    for key in keys(&option) {
        assert_eq!(changed(|guide| remove(place(guide), &key)), Err(BadGuide), "an option without {key}");
    }
    for list in ["act_by", "reply_by"] {
        for key in keys(&option[list][0]) {
            let without = changed(|guide| remove(&mut place(guide)[list][0], &key));
            assert_eq!(without, Err(BadGuide), "a rule of {list} without {key}");
        }
    }
    assert_eq!(changed(|guide| remove(&mut guide["start"][0], "id")), Err(BadGuide));
    // A start is the later of some days, or others stand in for it: what it does not say it has none of.
    assert_eq!(changed(|guide| remove(&mut guide["start"][0], "later_of")), Ok(()));
    assert_eq!(changed(|guide| remove(&mut guide["start"][1], "or_else")), Ok(()));
}

#[test]
fn a_guide_that_says_what_this_my_say_does_not_know_is_refused_whole() {
    let set = |key: &str, value: Value| changed(|guide| place(guide)[key] = value.clone());
    for key in ["topic", "after", "letter", "sure", "seen"] {
        assert_eq!(set(key, json!("nobody knows")), Err(BadGuide), "{key}");
    }
    for key in ["urgent_for", "with"] {
        assert_eq!(set(key, json!(["nobody knows"])), Err(BadGuide), "{key}");
    }
    assert_eq!(set("seen", json!("2026-02-30")), Err(BadGuide), "there is no such day");
    assert_eq!(set("next", json!(["nowhere"])), Err(BadGuide), "it leads nowhere");
    assert_eq!(set("answer", json!("yes")), Err(BadGuide));
    let rule = |key: &str, value: Value| changed(|guide| place(guide)["act_by"][0][key] = value.clone());
    for (key, value) in [
        ("n", json!(-1)),
        ("n", json!(1.5)),
        ("n", json!(70_000)),
        ("unit", json!("fortnight")),
        ("late", json!("perhaps")),
        ("stage", json!(-1)),
        ("verify", json!("no")),
        ("from", Value::Null),
    ] {
        assert_eq!(rule(key, value.clone()), Err(BadGuide), "{key}: {value}");
    }
    assert_eq!(changed(|guide| guide["option"] = json!([])), Err(BadGuide), "it offers nothing");
    for day in [json!("2026-02-30"), json!("tomorrow"), json!(20_261_225), Value::Null] {
        assert_eq!(changed(|guide| guide["holidays"][0] = day.clone()), Err(BadGuide), "{day}");
    }
}

#[test]
fn what_comes_instead_of_the_guide_of_a_nation_there_is_none_for_is_refused() {
    for text in ["", "null", "[]", "{}", "\"england\"", "<!doctype html><title>Not found</title>"] {
        assert_eq!(read_guide(text).map(|_| ()), Err(BadGuide), "{text}");
    }
    let whole = served::served("england").to_string();
    assert!(read_guide(&whole[..whole.len() / 2]).is_err(), "the connection broke");
    assert!(read_guide(&format!("{whole}{whole}")).is_err());
}

#[test]
fn every_limit_counts_from_a_day_a_person_can_be_asked_for() {
    let guide = served::guide("england");
    let is_made = |kind: &str| guide.starts.iter().any(|start| start.id == kind);
    for start in &guide.starts {
        let parts: Vec<&String> = start.later_of.iter().chain(&start.or_else).collect();
        assert!(
            !parts.is_empty() && parts.iter().all(|part| !is_made(part)),
            "{} is made of made days",
            start.id
        );
        assert!(start.later_of.is_empty() != start.or_else.is_empty(), "{} is two things", start.id);
        let is_used = guide.options.iter().flat_map(|one| &one.act_by).any(|rule| rule.from == start.id);
        assert!(is_used, "nothing counts from {}", start.id);
    }
    for option in &guide.options {
        for rule in option.act_by.iter().filter(|rule| rule.n > 0) {
            assert!(!rule.from.is_empty(), "{} counts from no day", option.id);
        }
    }
}

#[test]
fn what_cannot_wait_is_found_where_a_person_looks_for_it() {
    for option in served::guide("england").options {
        for urgent in &option.urgent_for {
            let topic = option.topic.unwrap();
            assert!(urgent.subjects().contains(&topic), "{} is no help with {urgent:?}", option.id);
        }
    }
}

#[test]
fn the_holidays_are_days_on_which_people_would_work_and_in_order() {
    let facts = served::facts("england");
    let written: Vec<String> =
        facts["holidays"]["days"].as_array().unwrap().iter().map(ToString::to_string).collect();
    let days = served::guide("england").holidays;
    let read: Vec<String> = days.iter().map(ToString::to_string).collect();
    assert_eq!(written, read, "they are written in order, so that a person can check them");
    assert!(days.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(days.iter().all(|day| day.weekday() <= 5), "a holiday on a weekend is moved");
    for year in days[0].year()..=days[days.len() - 1].year() {
        assert_eq!(days.iter().filter(|day| day.year() == year).count(), 8, "{year}");
    }
}

/// Easter Sunday, by the rule of Meeus, Jones and Butcher.
fn easter(year: i32) -> Day {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e, g) = (b / 4, b % 4, (8 * b + 13) / 25);
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    Day::new(year, u32::try_from(month).unwrap(), u32::try_from(day).unwrap()).unwrap()
}

#[test]
fn the_holidays_are_those_of_the_law() {
    let days = served::guide("england").holidays;
    for year in days[0].year()..=days[days.len() - 1].year() {
        let of_year: Vec<Day> = days.iter().copied().filter(|day| day.year() == year).collect();
        let (friday, monday) = (easter(year).plus_days(-2).unwrap(), easter(year).plus_days(1).unwrap());
        assert_eq!((friday.weekday(), monday.weekday()), (5, 1));
        assert_eq!(of_year[1..3], [friday, monday], "Easter {year}");
        // New Year's Day, Christmas Day and Boxing Day move to the next days on which people would work.
        let new_year = (1..=3).filter_map(|day| Day::new(year, 1, day)).find(|day| day.weekday() <= 5);
        assert_eq!(Some(of_year[0]), new_year, "new year {year}");
        let from_christmas = (25..=31).filter_map(|day| Day::new(year, 12, day));
        let christmas: Vec<Day> = from_christmas.filter(|day| day.weekday() <= 5).take(2).collect();
        assert_eq!(of_year[6..8], christmas, "Christmas {year}");
        // The first Monday of May, the last of May and the last of August.
        for (holiday, month, dates) in [(3, 5, 1..=7), (4, 5, 25..=31), (5, 8, 25..=31)] {
            let day = of_year[holiday];
            assert!(day.month() == month && dates.contains(&day.day()) && day.weekday() == 1, "{day}");
        }
    }
}

/// This test fails when the list is about to run out: then write down the holidays of another year, and a new `until`.
#[test]
fn the_holidays_are_known_for_more_than_a_year_from_now() {
    let facts = served::facts("england");
    let until = Day::from_iso(&facts["holidays"]["until"].to_string()).expect("until is a day");
    let in_a_year = |today: Day| today.plus_months(12).unwrap();
    assert!(until > in_a_year(today()), "{until} is less than a year away: write down more holidays");
    // The list reaches as far as it says, and this test speaks up in time.
    let last = *served::guide("england").holidays.last().unwrap();
    assert!(last <= until && last.year() == until.year());
    let day_before_the_end = Day::new(until.year() - 1, 12, 30).unwrap();
    assert!(until > in_a_year(day_before_the_end));
    assert!(until <= in_a_year(day_before_the_end.plus_days(1).unwrap()));
}
