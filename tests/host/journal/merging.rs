//! Everybody ends up with the same plan, in whatever order they hear of things, and every word is still there.
use super::lives::{Lives, items, jumbled, lived, lives, places};
use mysay::journal::{Entry, Journal, REMOVED};
use mysay::plan::{Circle, Id, Issue, Kind, Place, Tag, Told, Value, Words};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn reader() -> Journal {
    Journal::new(Tag::new(99))
}

/// A field, or the removal of an item, by its stored name.
type Field<'a> = (Id, &'a str);

/// The living entries of every field, found by hand: those that no other entry of the same field names.
fn living(entries: &[Entry]) -> BTreeMap<Field<'_>, Vec<&Entry>> {
    let mut all: BTreeMap<Field, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        all.entry((entry.item, &entry.place)).or_default().push(entry);
    }
    for same in all.values_mut() {
        let gone: BTreeSet<Id> = same.iter().flat_map(|entry| entry.replaces.iter().copied()).collect();
        same.retain(|entry| !gone.contains(&entry.id));
    }
    all
}

/// Whether an item is off the plan, found by hand: somebody took it off, nobody put it back, and nobody wrote about
/// it or what belongs to it without knowing that.
fn is_removed(item: Id, living: &BTreeMap<Field<'_>, Vec<&Entry>>, journal: &Journal) -> bool {
    let removals = living.get(&(item, REMOVED)).into_iter().flatten();
    let lists: Vec<Vec<String>> = removals.map(|entry| serde_json::from_str(&entry.value).unwrap()).collect();
    let belongs = |(part, kind): &(Id, Kind)| {
        let link = places(*kind).iter().find(|place| place.name().ends_with(".issue"));
        *part == item
            || link.is_some_and(|link| journal.plan().value(*part, *link) == Some(format!("\"{item}\"")))
    };
    let parts: BTreeSet<Id> =
        items(journal).iter().filter(|part| belongs(part)).map(|(part, _)| *part).collect();
    let mut alive = living
        .iter()
        .filter(|((of, place), _)| parts.contains(of) && *place != REMOVED)
        .flat_map(|(_, all)| all);
    let put_back = lists.iter().any(Vec::is_empty);
    !lists.is_empty() && !put_back && alive.all(|entry| lists.concat().contains(&entry.id.to_string()))
}

/// What a journal shows, to compare it with another's.
fn shown(journal: &Journal) -> (String, Vec<(Id, Place)>, Vec<String>) {
    let heads = items(journal)
        .into_iter()
        .flat_map(|(item, kind)| places(kind).iter().map(move |place| (item, *place)));
    let heads = heads.map(|(item, place)| format!("{:?}", journal.heads(item, place))).collect();
    (format!("{:#?}", journal.plan()), journal.unsettled(), heads)
}

fn read_in_order(entries: &[Entry], at_once: usize) -> Journal {
    let mut journal = reader();
    for some in entries.chunks(at_once) {
        journal.absorb(some.to_vec());
    }
    journal
}

fn met((people, deeds): (usize, Vec<super::lives::Deed>)) -> Lives {
    let mut lives = lived(people, &deeds);
    lives.all_meet();
    lives
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn people_who_have_heard_everything_see_the_same_plan(life in lives()) {
        let lives = met(life);
        let first = &lives.journals[0];
        for other in &lives.journals {
            prop_assert_eq!(first.plan(), other.plan());
            prop_assert_eq!(first.unsettled(), other.unsettled());
            prop_assert_eq!(first.len(), other.len());
        }
    }

    #[test]
    fn it_does_not_matter_in_which_order_news_arrives(life in lives(), luck: u64, at_once in 1_usize..5) {
        let entries = met(life).everything();
        let expected = shown(&read_in_order(&entries, usize::MAX));
        let twice = [entries.clone(), entries.clone()].concat();
        for (order, at_once) in [
            (entries.clone(), 1),
            (entries.iter().rev().cloned().collect(), 1),
            (entries.iter().rev().cloned().collect(), usize::MAX),
            (jumbled(entries, luck), at_once),
            (jumbled(twice, !luck), at_once),
        ] {
            prop_assert_eq!(&shown(&read_in_order(&order, at_once)), &expected);
        }
    }

    #[test]
    fn what_anybody_said_stands_until_somebody_who_saw_it_replaces_it(life in lives()) {
        let lives = met(life);
        let journal = &lives.journals[0];
        let entries = lives.everything();
        let living = living(&entries);
        for (id, text) in &lives.said {
            let entry = journal.entry(*id).expect("every text that was committed is in the journal");
            let kept = Words::read_stored(&entry.value).unwrap();
            prop_assert_eq!(kept.text(), text);
            let is_alive = living[&(entry.item, &*entry.place)].iter().any(|one| one.id == *id);
            let is_replaced = |by: &Entry| (by.item, &by.place) == (entry.item, &entry.place) && by.replaces.contains(id) && by.id > *id;
            prop_assert!(is_alive || entries.iter().any(is_replaced));
        }
    }

    #[test]
    fn every_version_that_stands_can_be_read(life in lives()) {
        let lives = met(life);
        let journal = &lives.journals[0];
        for ((item, name), alive) in living(&lives.everything()) {
            let Some(place) = Place::named(name).filter(|place| *place != Issue::CIRCLE) else { continue };
            let shown = journal.plan().value(item, place);
            let versions = journal.versions(item, place);
            for entry in &alive {
                let is_version = versions.iter().any(|one| one.value == entry.value);
                prop_assert!(is_version || shown.as_ref() == Some(&entry.value), "{item} {name}");
            }
            let unsettled = journal.unsettled().contains(&(item, place));
            let different: BTreeSet<&String> = alive.iter().map(|entry| &entry.value).collect();
            prop_assert_eq!(unsettled, different.len() > 1);
            prop_assert_eq!(journal.heads(item, place), alive.iter().map(|entry| entry.id).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_person_replaces_only_what_they_saw_when_they_began_to_type(life in lives()) {
        for (entry, seen) in met(life).typed {
            prop_assert!(entry.replaces.iter().all(|old| seen.contains(old)));
        }
    }

    #[test]
    fn an_issue_stands_where_anybody_has_brought_it_furthest(life in lives()) {
        let lives = met(life);
        let entries = lives.everything();
        for ((issue, name), alive) in living(&entries) {
            if name == Issue::CIRCLE.name() {
                let circles = alive.iter().map(|entry| Told::<Circle>::read(&entry.value).unwrap().told());
                let stands = lives.journals[0].plan().issue(issue).unwrap().circle.told();
                prop_assert_eq!(stands, circles.max().unwrap());
            }
        }
    }

    #[test]
    fn an_item_is_off_the_plan_exactly_when_nobody_wrote_about_it_unaware(life in lives()) {
        let lives = met(life);
        let journal = &lives.journals[0];
        let entries = lives.everything();
        let living = living(&entries);
        for (issue, kind) in items(journal) {
            if kind == Kind::Issue {
                let is_hidden = journal.plan().issues().all(|(id, _)| id != issue);
                prop_assert_eq!(is_hidden, is_removed(issue, &living, journal), "{}", issue);
            }
        }
    }

    #[test]
    fn an_entry_is_taken_in_once_however_often_it_comes(life in lives()) {
        let entries = met(life).everything();
        let mut journal = reader();
        let expected: Vec<Id> = entries.iter().map(|entry| entry.id).collect();
        prop_assert_eq!(journal.absorb(entries.clone()), expected);
        prop_assert_eq!(journal.absorb(jumbled(entries, 7)), vec![]);
    }
}
