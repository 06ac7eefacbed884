//! Calendar files: read back by a calendar server's own reader, with the right days, and nothing about the person.
use super::people::{Person, day};
use super::words::any_words;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue,
};
use calcard::{Entry, Parser};
use mysay::plan::{ActionField, ActionState, Circle, IssueField, Told, Value, YesNo};
use proptest::prelude::*;

/// Reads a file: one calendar and nothing else in it, and each of its lines understood. (The reader leaves out lines it
/// does not understand, and its strict way takes no part within a part.)
fn read(file: &str) -> ICalendar {
    let mut parser = Parser::new(file);
    let Entry::ICalendar(calendar) = parser.entry() else { panic!("no calendar:\n{file}") };
    assert!(matches!(parser.entry(), Entry::Eof), "something follows:\n{file}");
    let frame = |line: &&str| line.starts_with("BEGIN:") || line.starts_with("END:");
    let whole = file.replace("\r\n ", "");
    let lines = whole.lines().filter(|line| !frame(line)).count();
    assert_eq!(calendar.components.iter().map(|one| one.entries.len()).sum::<usize>(), lines, "{file}");
    assert_eq!(calendar.components.len() * 2 + lines, whole.lines().count(), "{file}");
    calendar
}

fn parts<'a>(calendar: &'a ICalendar, kind: &ICalendarComponentType) -> Vec<&'a ICalendarComponent> {
    calendar.components.iter().filter(|one| one.component_type == *kind).collect()
}

fn text(part: &ICalendarComponent, name: &ICalendarProperty) -> Option<String> {
    let values = &part.entries.iter().find(|one| one.name == *name)?.values;
    let Some(ICalendarValue::Text(text)) = values.first() else { return None };
    assert_eq!(values.len(), 1);
    Some(text.clone())
}

fn date(part: &ICalendarComponent, name: &ICalendarProperty) -> String {
    let values = &part.entries.iter().find(|one| one.name == *name).unwrap().values;
    let Some(ICalendarValue::PartialDateTime(date)) = values.first() else { panic!("no date: {values:?}") };
    assert_eq!((date.hour, date.tz_hour), (None, None), "a whole day has no hour");
    format!("{}-{:02}-{:02}", date.year.unwrap(), date.month.unwrap(), date.day.unwrap())
}

fn uids(calendar: &ICalendar) -> Vec<String> {
    parts(calendar, &ICalendarComponentType::VEvent)
        .iter()
        .map(|one| text(one, &ICalendarProperty::Uid).unwrap())
        .collect()
}

/// The lines of such a file end with CR and LF, none is longer than 75 octets, and no character is cut.
pub fn check_lines(file: &str) {
    assert!(file.ends_with("\r\n"));
    for line in file.trim_end_matches("\r\n").split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.is_empty() && !line.contains(['\r', '\n']) && line != " ", "{line:?}");
    }
}

fn planned(text: &str) -> Person {
    let mut person = Person::who_says(|_| text.to_owned());
    let action = person.action;
    person.says(action, ActionField::State(Told::Told(ActionState::NotStarted)));
    person.says(action, ActionField::By(day(9)));
    person.says(action, ActionField::AnswerBy(day(37)));
    person
}

#[test]
fn a_calendar_has_the_day_to_do_it_and_the_day_of_the_answer() {
    let person = planned("I write to the hospital.");
    let file = person.calendar(false).unwrap();
    let calendar = read(&file);
    let days = parts(&calendar, &ICalendarComponentType::VEvent);
    let said = |name: ICalendarProperty| days.iter().map(|one| text(one, &name).unwrap()).collect::<Vec<_>>();
    let dates = |name: ICalendarProperty| days.iter().map(|one| date(one, &name)).collect::<Vec<_>>();
    assert_eq!(dates(ICalendarProperty::Dtstart), ["2026-12-01", "2026-12-29"]);
    assert_eq!(dates(ICalendarProperty::Dtend), ["2026-12-02", "2026-12-30"]);
    assert_eq!(
        said(ICalendarProperty::Summary),
        [person.reads("calendar-do"), person.reads("calendar-answer")]
    );
    assert_eq!(said(ICalendarProperty::Description), ["I write to the hospital."; 2]);
    assert_eq!(parts(&calendar, &ICalendarComponentType::VAlarm).len(), 2);
    assert_eq!(file.matches("DTSTAMP:20261122T101500Z\r\n").count(), 2);
    for line in
        ["TRANSP:TRANSPARENT\r\n", "CLASS:PRIVATE\r\n", "TRIGGER:-PT15H\r\n", "DTSTART;VALUE=DATE:2026"]
    {
        assert_eq!(file.matches(line).count(), 2, "{line}");
    }
}

#[test]
fn a_plain_calendar_says_nothing_about_the_person() {
    let person = planned("I write to the hospital.");
    let file = person.calendar(true).unwrap();
    let calendar = read(&file);
    assert!(!file.contains("hospital") && !file.contains(&person.reads("calendar-do")));
    for part in parts(&calendar, &ICalendarComponentType::VEvent) {
        assert_eq!(text(part, &ICalendarProperty::Summary).as_deref(), Some("Something to do"));
        assert_eq!(text(part, &ICalendarProperty::Description), None);
    }
}

#[test]
fn a_calendar_made_again_names_the_same_days_by_the_same_names() {
    let mut person = planned("I write to the hospital.");
    let before = uids(&read(&person.calendar(false).unwrap()));
    let action = person.action;
    person.says(action, ActionField::By(day(12)));
    assert_eq!(uids(&read(&person.calendar(true).unwrap())), before);
    assert_eq!(before.len(), 2);
    assert!(before[0] != before[1] && before.iter().all(|uid| uid.ends_with("@mysay.invalid")));
}

#[test]
fn a_day_that_needs_nothing_more_is_not_in_the_calendar() {
    let mut person = planned("I write to the hospital.");
    let (action, issue) = (person.action, person.issue);
    let count =
        |person: &Person| person.calendar(false).map_or(0, |file| file.matches("BEGIN:VEVENT").count());
    assert_eq!(count(&person), 2);
    person.says(action, ActionField::State(Told::Told(ActionState::Waiting)));
    assert_eq!(count(&person), 1);
    person.says(action, ActionField::Answer(Told::Told(YesNo::No)));
    assert_eq!(person.calendar(false), None, "no file where there is no day");
    person.says(action, ActionField::State(Told::Told(ActionState::Doing)));
    assert_eq!(count(&person), 1);
    person.says(issue, IssueField::Circle(Told::Told(Circle::read("\"1.closed\"").unwrap())));
    assert_eq!(person.calendar(false), None);
    assert_eq!(Person::silent().calendar(false), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_words_can_break_a_calendar(words in any_words()) {
        let person = planned(&words);
        let file = person.calendar(false).unwrap();
        check_lines(&file);
        let calendar = read(&file);
        let days = parts(&calendar, &ICalendarComponentType::VEvent);
        prop_assert_eq!(days.len(), 2);
        let said = mysay::plan::Words::read(&words, "en").ok().map(|one| readable(one.text()));
        for part in days {
            prop_assert_eq!(text(part, &ICalendarProperty::Description).map(|one| readable(&one)), said.clone().filter(|one| !one.is_empty()));
        }
    }
}

/// A text as far as these files can hold it: without characters that control printers, with one kind of line end.
pub fn readable(text: &str) -> String {
    let lines =
        text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    lines.chars().filter(|letter| matches!(letter, '\n' | '\t') || !letter.is_control()).collect()
}
