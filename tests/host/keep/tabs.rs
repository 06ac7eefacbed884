//! Several tabs and several plans on one device: nobody writes over anybody.
use super::shelves::{PLAN, Shared, ids, write, write_and_keep};
use mysay::journal::{Entry, Journal};
use mysay::keep::{Keeper, MemoryShelf, NotKept, Shelf};
use mysay::plan::{Id, Tag};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// What one of the tabs does next.
#[derive(Clone, Copy, Debug)]
enum Next {
    Write,
    Hear,
    PutTogether { knows_the_others: bool },
    KeepAll,
    Open,
    Close,
}

fn next() -> impl Strategy<Value = (usize, Next)> {
    let next = prop_oneof![
        6 => Just(Next::Write),
        2 => Just(Next::Hear),
        2 => any::<bool>().prop_map(|knows_the_others| Next::PutTogether { knows_the_others }),
        1 => Just(Next::KeepAll),
        2 => Just(Next::Open),
        2 => Just(Next::Close),
    ];
    (0_usize..8, next)
}

struct Tab {
    keeper: Keeper,
    journal: Journal,
}

fn hear(tab: &mut Tab, shelf: &Shared) {
    for (key, text) in shelf.texts() {
        tab.journal.absorb(tab.keeper.heard(&key, &text));
    }
}

fn act(shelf: &Shared, tabs: &mut Vec<Tab>, who: usize, next: Next, tag: u64) -> Option<Id> {
    let living: Vec<Tag> = tabs.iter().map(|tab| tab.keeper.tab()).collect();
    let place = who % tabs.len().max(1);
    match (next, tabs.get_mut(place)) {
        (Next::Open, _) | (_, None) => {
            let (keeper, journal) = shelf.tab(tag);
            tabs.push(Tab { keeper, journal });
            None
        }
        (Next::Write, Some(tab)) => {
            // Long enough that a few of them fill a piece.
            let text = format!("{tag} {}", "They did not call. ".repeat(tag as usize * 7 % 200));
            Some(write_and_keep(&mut tab.keeper, &mut tab.journal, &text))
        }
        (Next::Hear, Some(tab)) => {
            hear(tab, shelf);
            None
        }
        (Next::PutTogether { knows_the_others }, Some(tab)) => {
            tab.keeper.put_together(&tab.journal, if knows_the_others { &living } else { &[] }).unwrap();
            None
        }
        (Next::KeepAll, Some(tab)) => {
            tab.keeper.keep_all(&tab.journal).unwrap();
            None
        }
        (Next::Close, Some(_)) => {
            tabs.remove(place);
            None
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_several_tabs_wrote_is_never_lost(steps in prop::collection::vec(next(), 0..60)) {
        let shelf = Shared::default();
        let (mut tabs, mut written) = (Vec::new(), BTreeSet::new());
        for (tag, (who, next)) in (1..).zip(steps) {
            written.extend(act(&shelf, &mut tabs, who, next, tag));
            prop_assert_eq!(&shelf.found(), &written);
        }
    }
}

#[test]
fn what_is_written_is_found_again() {
    let shelf = Shared::default();
    let (mut keeper, mut journal) = shelf.tab(1);
    for number in 0..400 {
        write_and_keep(&mut keeper, &mut journal, &format!("They did not call me back, time {number}."));
    }
    let (_, found) = shelf.tab(2);
    assert_eq!(found.plan(), journal.plan());
    assert!(
        shelf.texts().values().all(|text| text.len() < 10_000),
        "a write stays short however long the plan"
    );
}

#[test]
fn two_tabs_that_write_in_turn_lose_nothing_and_hear_each_other() {
    let shelf = Shared::default();
    let ((mut one, mut ones), (mut two, mut twos)) = (shelf.tab(1), shelf.tab(2));
    for number in 0..50 {
        write_and_keep(&mut one, &mut ones, &format!("One {number}"));
        write_and_keep(&mut two, &mut twos, &format!("Two {number}"));
    }
    for (key, text) in shelf.texts() {
        ones.absorb(one.heard(&key, &text));
        twos.absorb(two.heard(&key, &text));
    }
    assert_eq!(ids(&ones), ids(&twos));
    assert_eq!(ones.plan(), twos.plan());
    assert_eq!(shelf.found(), ids(&ones));
}

#[test]
fn a_tab_that_was_asleep_does_not_write_over_what_others_put_together() {
    let shelf = Shared::default();
    let (mut asleep, sleeper) = shelf.tab(1);
    let (mut dead, mut deads) = shelf.tab(2);
    let words = write_and_keep(&mut dead, &mut deads, "Written while the other tab slept.");
    drop(dead);
    let (mut awake, awakes) = shelf.tab(3);
    awake.put_together(&awakes, &[]).unwrap();
    assert!(!sleeper.plan().issues().any(|(id, _)| id == words));
    asleep.put_together(&sleeper, &[]).unwrap();
    assert!(shelf.found().contains(&words));
    asleep.keep_all(&sleeper).unwrap();
    assert!(shelf.found().contains(&words));
}

#[test]
fn a_tab_that_comes_back_to_a_plan_does_not_write_over_its_own_words() {
    let shelf = Shared::default();
    let (mut keeper, mut journal) = shelf.tab(1);
    let before = write_and_keep(&mut keeper, &mut journal, "Before");
    let (mut keeper, mut journal) = shelf.tab(1);
    let after = write_and_keep(&mut keeper, &mut journal, "After");
    assert_eq!(shelf.found(), BTreeSet::from([before, after]));
}

#[test]
fn many_pieces_are_put_together_and_the_pieces_of_living_tabs_stay() {
    let shelf = Shared::default();
    for tab in 1..=20 {
        let (mut keeper, mut journal) = shelf.tab(tab);
        write_and_keep(&mut keeper, &mut journal, &format!("Tab {tab}"));
    }
    assert!(shelf.keeper(21).open().scattered);
    let (mut keeper, journal) = shelf.tab(22);
    keeper.put_together(&journal, &[Tag::new(3), Tag::new(4)]).unwrap();
    let pieces = shelf.keys().iter().filter(|key| key.contains("/tab/")).count();
    assert_eq!(pieces, 2);
    assert!(!shelf.keeper(23).open().scattered);
    assert_eq!(shelf.found().len(), 20);
}

#[test]
fn a_piece_that_nobody_has_read_is_not_thrown_away() {
    let shelf = Shared::default();
    let (mut early, journal) = shelf.tab(1);
    let (mut late, mut lates) = shelf.tab(2);
    let words = write_and_keep(&mut late, &mut lates, "Not heard by the first tab");
    drop(late);
    early.put_together(&journal, &[]).unwrap();
    assert!(shelf.found().contains(&words));
}

#[test]
fn a_full_device_is_said_to_be_full_and_what_waited_is_kept_once_there_is_room() {
    let shelf = Shared::default();
    let (mut keeper, mut journal) = shelf.tab(1);
    let kept = write_and_keep(&mut keeper, &mut journal, "Kept");
    shelf.leave_room(Some(0));
    let waiting: Vec<Entry> = (0..3).map(|number| write(&mut journal, &format!("Waits {number}"))).collect();
    for entry in &waiting {
        assert_eq!(keeper.append(std::slice::from_ref(entry)), Err(NotKept::Full));
    }
    assert_eq!(shelf.found(), BTreeSet::from([kept]), "what was kept before stays");
    shelf.leave_room(None);
    assert_eq!(keeper.append(&[]), Ok(()));
    assert_eq!(shelf.found(), ids(&journal));
}

#[test]
fn a_device_too_full_to_put_pieces_together_keeps_them_apart() {
    let shelf = Shared::default();
    for tab in 1..=15 {
        let (mut keeper, mut journal) = shelf.tab(tab);
        write_and_keep(&mut keeper, &mut journal, &format!("Tab {tab}"));
    }
    let expected = shelf.found();
    for room in (0..6_000).step_by(7) {
        let shelf = shelf.copy();
        let (mut keeper, journal) = shelf.tab(20);
        shelf.leave_room(Some(room));
        let result = keeper.put_together(&journal, &[]);
        assert!(matches!(result, Ok(()) | Err(NotKept::Full)));
        assert_eq!(shelf.found(), expected, "{room}");
    }
}

#[test]
fn deleting_one_plan_leaves_the_other() {
    let shelf = Shared::default();
    let other = Tag::new(78);
    let (mut keeper, mut journal) = shelf.tab(1);
    write_and_keep(&mut keeper, &mut journal, "This plan goes");
    keeper.keep_all(&journal).unwrap();
    let mut others = Keeper::new(Box::new(shelf.clone()), other, Tag::new(2));
    let stays = write_and_keep(&mut others, &mut journal, "This plan stays");
    assert_eq!(Keeper::plans(&shelf), vec![PLAN, other], "the one last opened comes first");
    keeper.delete();
    assert!(keeper.is_deleted());
    assert!(!others.is_deleted());
    assert_eq!(Keeper::plans(&shelf), vec![other]);
    assert!(shelf.found().is_empty());
    assert_eq!(others.open().entries.iter().map(|entry| entry.id).collect::<Vec<_>>(), vec![stays]);
}

#[test]
fn deleting_everything_leaves_nothing_of_ours_and_everything_of_others() {
    let mut shelf = Shared::default();
    let (mut keeper, mut journal) = shelf.tab(1);
    write_and_keep(&mut keeper, &mut journal, "Gone");
    for key in ["mysay/1/aside/0", "mysay/1/settings", "mysay/2/plan/x", "another-site"] {
        shelf.set(key, "text").unwrap();
    }
    keeper.delete_everything();
    assert_eq!(shelf.keys(), vec!["another-site".to_owned()]);
    let after = write_and_keep(&mut keeper, &mut journal, "Written after");
    assert_eq!(shelf.found(), BTreeSet::from([after]));
}

#[test]
fn a_plan_moves_from_memory_to_the_device_whole() {
    let mut memory = Keeper::new(Box::new(MemoryShelf::default()), PLAN, Tag::new(1));
    let mut journal = Journal::new(Tag::new(1));
    write_and_keep(&mut memory, &mut journal, "Written before moving");
    assert!(!memory.lasts());
    let device = Shared::default();
    let mut keeper = device.keeper(1);
    keeper.keep_all(&journal).unwrap();
    write_and_keep(&mut keeper, &mut journal, "Written after moving");
    assert_eq!(device.found(), ids(&journal));
    assert_eq!(Keeper::plans(&device), vec![PLAN]);
}

#[test]
fn a_tab_knows_whether_another_that_lives_is_in_the_middle_of_a_word() {
    let (shelf, _) = super::locked::with_words();
    let [own, other, third] = [1, 2, 3].map(|tag| shelf.tab(tag).0);
    let (typing, silent) = (Tag::new(1), Tag::new(3));
    assert!(!own.others_type(&[typing, silent]), "its own words are no reason to wait");
    assert!(other.others_type(&[typing, silent]));
    assert!(!other.others_type(&[silent]) && !third.others_type(&[]));
}
