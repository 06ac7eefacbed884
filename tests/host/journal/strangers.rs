//! What strangers write: entries no honest app would make. They may confuse a plan; they may not cost a person words.
use super::lives::{items, jumbled, places};
use super::saying::{moment, want, words};
use mysay::journal::{Entry, Journal, REMOVED};
use mysay::plan::{Id, Issue, Kind, Tag, Value, Words};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Names from a small world, so that strangers often speak of the same things.
fn id() -> impl Strategy<Value = Id> {
    (0_u64..8, 0_u64..3).prop_map(|(clock, tag)| Id { clock, tag: Tag::new(tag) })
}

fn place() -> impl Strategy<Value = String> {
    let kinds = [Kind::Client, Kind::Consent, Kind::Issue, Kind::Choice, Kind::Action, Kind::Review];
    let known: Vec<String> =
        kinds.iter().flat_map(|kind| places(*kind)).map(|place| place.name().to_owned()).collect();
    prop_oneof![
        4 => prop::sample::select(known),
        2 => prop::sample::select(["issue.want", "issue.circle", "action.issue", "consent.state"].map(str::to_owned).to_vec()),
        2 => Just(REMOVED.to_owned()),
        1 => "[a-z][a-z.-]{0,59}",
    ]
}

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        words()
            .prop_filter_map("blank", |text| Words::read(&text, "en").ok())
            .prop_map(|words| words.write()),
        id().prop_map(|id| id.write()),
        prop::collection::vec(id(), 0..4)
            .prop_map(|ids| format!("[{}]", ids.iter().map(Value::write).collect::<Vec<_>>().join(","))),
        prop::sample::select(
            [
                "null",
                "\"?\"",
                "\"yes\"",
                "\"given\"",
                "\"2.closed\"",
                "\"65535.review\"",
                "\"posted-by-drone\"",
                "{}",
                "[[]]"
            ]
            .map(str::to_owned)
            .to_vec()
        ),
    ]
}

/// Entries that can be read, whatever they mean; no two have one name.
pub fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let by = prop_oneof![Just("me".to_owned()), "[^\t\n\r]{1,40}"];
    let entry = (id(), moment(), by, prop::collection::vec(id(), 0..3), id(), place(), value());
    let entry = entry.prop_map(|(id, time, by, mut replaces, item, place, value)| {
        replaces.retain(|old| old.clock < id.clock);
        Entry { id, time, by: by.into(), replaces, item, place: place.into(), value }
    });
    prop::collection::vec(entry, 0..30).prop_map(|all| {
        all.into_iter().map(|entry| (entry.id, entry)).collect::<BTreeMap<_, _>>().into_values().collect()
    })
}

fn saved_and_read_back(journal: &Journal) -> Vec<Entry> {
    journal
        .entries()
        .map(|entry| Entry::read(&entry.to_string()).expect("what we write can be read"))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_strangers_write_everybody_sees_the_same_plan(entries in entries(), luck: u64) {
        let mut at_once = Journal::new(Tag::new(9));
        at_once.absorb(entries.clone());
        for order in [entries.clone(), entries.iter().rev().cloned().collect(), jumbled(entries, luck)] {
            let mut one_by_one = Journal::new(Tag::new(9));
            for entry in order {
                one_by_one.absorb([entry]);
            }
            prop_assert_eq!(one_by_one.plan(), at_once.plan());
            prop_assert_eq!(one_by_one.unsettled(), at_once.unsettled());
        }
    }

    #[test]
    fn whatever_strangers_write_people_can_write_on(entries in entries(), text in "[a-z]{1,9}") {
        let mut journal = Journal::new(Tag::new(9));
        journal.absorb(entries);
        let before = journal.len();
        for (item, kind) in items(&journal) {
            if kind == Kind::Issue {
                let entry = journal.record(Some(item), &want(&text), None, 0);
                prop_assert_eq!(journal.plan().value(item, Issue::WANT), Some(want(&text).value()));
                prop_assert!(entry.is_some() || journal.heads(item, Issue::WANT).len() == 1);
            }
        }
        prop_assert!(journal.len() >= before);
        saved_and_read_back(&journal);
    }

    #[test]
    fn any_line_is_read_or_refused(line in any::<String>()) {
        if let Ok(entry) = Entry::read(&line) {
            prop_assert_eq!(entry.to_string(), line);
        }
    }

    #[test]
    fn a_line_that_looks_like_an_entry_is_read_as_it_is_or_refused(
        line in "[0-9]{1,20}\\.[0-9a-z]{8}\t-?[0-9]{1,20}\t(me|\\PC{1,5})\t([0-9]\\.0000000[12],?){0,3}\t(=|1\\.00000001)\t[a-z.-]{1,9}\t(\"[^\t]{0,9}\"|null|\\[\\])"
    ) {
        if let Ok(entry) = Entry::read(&line) {
            prop_assert_eq!(Entry::read(&entry.to_string()), Ok(entry));
        }
    }
}

#[test]
fn a_stranger_who_takes_the_last_clock_does_not_take_the_next_words() {
    for clock in [Id::LAST_CLOCK, Id::LAST_CLOCK - 2] {
        let mut journal = Journal::new(Tag::new(1));
        let mine = journal.record(None, &want("An answer"), None, 0).unwrap().item;
        let id = Id { clock, tag: Tag::new(7) };
        let strangers = Entry { id, item: id, ..journal.entry(mine).unwrap().clone() };
        let on_mine = Entry { id: Id { tag: Tag::new(8), ..id }, ..journal.entry(mine).unwrap().clone() };
        journal.absorb([strangers, on_mine]);
        for number in 0..5 {
            for item in [mine, id] {
                let text = format!("My words {number}");
                let entry = journal.record(Some(item), &want(&text), None, 0).expect("it is recorded");
                assert!(journal.entry(entry.id).is_some_and(|kept| *kept == entry));
                assert!(journal.heads(item, Issue::WANT).contains(&entry.id));
            }
        }
        assert_eq!(saved_and_read_back(&journal).len(), 13);
    }
}

#[test]
fn a_field_that_a_thousand_strangers_wrote_in_can_still_be_written_in() {
    let mut journal = Journal::new(Tag::new(1));
    let first = journal.record(None, &want("An answer"), None, 0).unwrap();
    let shout =
        |tag: u64| Entry { id: Id { clock: 2, tag: Tag::new(tag) }, item: first.item, ..first.clone() };
    journal.absorb((10..1_500).map(shout));
    journal.record(Some(first.item), &want("My words"), None, 0).unwrap();
    saved_and_read_back(&journal);
    assert_eq!(journal.plan().value(first.item, Issue::WANT), Some(want("My words").value()));
}
