//! A tab that is killed, at any moment: what was kept before is still there, and so is what was half typed.
use super::shelves::{Dying, PLAN, Shared, ids, write_and_keep};
use crate::journal::saying::want;
use mysay::guide::Typed;
use mysay::journal::Journal;
use mysay::keep::{Draft, Drafts, Keeper, Shelf};
use mysay::plan::{Client, Id, Issue, Tag};
use std::collections::BTreeSet;

/// A device after a hard week: many dead tabs, a base, and a damaged piece.
fn worn_device() -> (Shared, BTreeSet<Id>) {
    let mut shelf = Shared::default();
    for tab in 1..=5 {
        let (mut keeper, mut journal) = shelf.tab(tab);
        write_and_keep(&mut keeper, &mut journal, &format!("Tab {tab}"));
        if tab == 3 {
            keeper.put_together(&journal, &[]).unwrap();
        }
    }
    let damaged: Vec<String> =
        shelf.keys().into_iter().filter(|key| key.contains("/plan/")).take(2).collect();
    for key in damaged {
        let text = shelf.get(&key).unwrap();
        shelf.set(&key, &format!("{text}9.9\thalf a li")).unwrap();
    }
    let all = shelf.found();
    assert_eq!(all.len(), 5);
    (shelf, all)
}

/// Everything a tab does to a shelf in its life. Gives what it wrote while it lived.
fn a_tabs_life(shelf: Box<dyn Shelf>) {
    let mut keeper = Keeper::new(shelf, PLAN, Tag::new(50));
    let mut journal = Journal::new(Tag::new(50));
    journal.absorb(keeper.open().entries);
    keeper.put_together(&journal, &[]).unwrap();
    let mut drafts = Drafts::default();
    drafts.put(Id::CLIENT, Client::CALL_ME, Draft::new(Typed { text: "Sa".into(), picked: vec![] }, &[]));
    keeper.keep_drafts(&drafts).unwrap();
    let entry = journal.record(None, &want("Written by the tab that dies"), None, 0).unwrap();
    keeper.append(&[entry]).unwrap();
    keeper.keep_all(&journal).unwrap();
    keeper.keep_drafts(&Drafts::default()).unwrap();
    keeper.put_together(&journal, &[]).unwrap();
}

#[test]
fn a_tab_killed_between_any_two_steps_loses_nothing_that_was_kept() {
    let (worn, all) = worn_device();
    for operations in 0.. {
        let shelf = worn.copy();
        let dying = Dying::after(shelf.clone(), operations);
        let left = dying.left();
        a_tabs_life(Box::new(dying));
        assert!(shelf.found().is_superset(&all), "killed after {operations}");
        // What was damaged is still somewhere, as it was, until it is rewritten without the damage.
        let aside = shelf.texts().values().filter(|text| text.contains("half a li")).count();
        assert!(aside >= 2, "killed after {operations}");
        if left.get() > 0 {
            assert!(operations > 12, "it lived long enough to see every step");
            return;
        }
    }
}

#[test]
fn what_a_tab_wrote_is_kept_from_the_moment_it_was_recorded() {
    let shelf = Shared::default();
    let (mut keeper, mut journal) = shelf.tab(1);
    for number in 0..30 {
        write_and_keep(&mut keeper, &mut journal, &format!("Line {number}"));
        assert_eq!(shelf.found(), ids(&journal));
    }
}

#[test]
fn what_a_killed_tab_had_half_typed_is_taken_over_by_the_next() {
    let shelf = Shared::default();
    let (mut killed, mut journal) = shelf.tab(1);
    let issue = write_and_keep(&mut killed, &mut journal, "They did not");
    let seen = journal.heads(issue, Issue::WANT);
    let mut drafts = Drafts::default();
    let typed = Typed { text: "They did not call me ba".into(), picked: vec![] };
    drafts.put(issue, Issue::WANT, Draft::new(typed.clone(), &seen));
    killed.keep_drafts(&drafts).unwrap();
    drop(killed);

    let (mut next, _) = shelf.tab(2);
    assert!(next.orphans(&[Tag::new(1)]).is_empty(), "a living tab keeps its own");
    let orphans = next.orphans(&[Tag::new(2)]);
    let (tab, found) = &orphans[0];
    let (item, place, draft) = found.all().remove(0);
    assert_eq!((item, place, &draft.typed, draft.seen()), (issue, Issue::WANT, &typed, seen));
    next.keep_drafts(found).unwrap();
    next.forget_drafts(*tab);
    assert!(shelf.keeper(3).orphans(&[Tag::new(2)]).is_empty());
    assert_eq!(shelf.keeper(3).orphans(&[])[0].1, *found);
}

#[test]
fn the_very_first_words_of_a_killed_tab_are_found_again() {
    let shelf = Shared::default();
    let (mut killed, _) = shelf.tab(1);
    let mut drafts = Drafts::default();
    drafts.put(Id::CLIENT, Client::CALL_ME, Draft::new(Typed { text: "Sa".into(), picked: vec![] }, &[]));
    killed.keep_drafts(&drafts).unwrap();
    drop(killed);
    assert_eq!(Keeper::plans(&shelf), vec![PLAN]);
    assert_eq!(shelf.keeper(2).orphans(&[])[0].1, drafts);
}

#[test]
fn drafts_that_cannot_be_read_are_left_where_they_are() {
    let mut shelf = Shared::default();
    let (mut keeper, mut journal) = shelf.tab(1);
    write_and_keep(&mut keeper, &mut journal, "Words");
    let key = format!("mysay/1/plan/{PLAN}/draft/{}", Tag::new(9));
    shelf.set(&key, "{\"broken").unwrap();
    let (mut keeper, journal) = shelf.tab(2);
    assert!(keeper.orphans(&[]).is_empty());
    keeper.put_together(&journal, &[]).unwrap();
    assert_eq!(shelf.get(&key).as_deref(), Some("{\"broken"));
}
