//! A tab that is killed while it locks, changes the passphrase or takes the lock off: nothing is lost, and after the
//! next start nothing is left half locked.
use super::shelves::{CHEAP, Dying, PLAN, Shared, luck, passphrase, write_and_keep};
use mysay::keep::{Keeper, LOCK, LockedShelf, Shelf, is_locked};
use mysay::plan::{Id, Tag};
use std::collections::BTreeSet;

const CANARY: &str = "tablets";
const OLD: &str = "four words of mine";
const NEW: &str = "another passphrase";

/// A device with several tabs' words on it, and something that was set aside.
fn device() -> (Shared, BTreeSet<Id>) {
    let mut shelf = Shared::default();
    for tab in 1..=4 {
        let (mut keeper, mut journal) = shelf.tab(tab);
        write_and_keep(&mut keeper, &mut journal, &format!("{CANARY} {tab}"));
        if tab == 2 {
            keeper.keep_all(&journal).unwrap();
        }
    }
    shelf.set("mysay/1/aside/0", &format!("half of {CANARY}")).unwrap();
    let all = shelf.found();
    assert_eq!(all.len(), 4);
    (shelf, all)
}

/// The next start, with the passphrase where it is asked for. Gives what it finds.
fn next_start(shelf: &Shared, now: &str) -> BTreeSet<Id> {
    if !is_locked(shelf) {
        assert_eq!(shelf.get("mysay/1/aside/0"), Some(format!("half of {CANARY}")));
        return shelf.found();
    }
    let mut lock = LockedShelf::unlock(shelf.clone(), &passphrase(now), luck()).unwrap();
    lock.finish().unwrap();
    let plain = shelf.texts().into_iter().filter(|(_, text)| text.contains(CANARY)).count();
    assert_eq!(plain, 0, "no word stays plain beside a lock");
    let mut keeper = Keeper::new(Box::new(lock), PLAN, Tag::new(60));
    assert_eq!(keeper.set_aside_texts(), vec![format!("half of {CANARY}")]);
    keeper.open().entries.iter().map(|entry| entry.id).collect()
}

/// Kills a tab after every number of steps, until it lives to the end. Gives how many steps there are.
fn kill_at_every_step(
    from: &Shared,
    all: &BTreeSet<Id>,
    life: impl Fn(Dying),
    passphrases: &[&str],
) -> usize {
    for operations in 0.. {
        let shelf = from.copy();
        let dying = Dying::after(shelf.clone(), operations);
        let left = dying.left();
        life(dying);
        let opens = |words: &&&str| {
            !is_locked(&shelf) || LockedShelf::unlock(shelf.clone(), &passphrase(words), luck()).is_ok()
        };
        let now = passphrases.iter().find(opens).expect("one of the passphrases opens it");
        assert_eq!(&next_start(&shelf, now), all, "killed after {operations}");
        assert_eq!(&next_start(&shelf, now), all, "killed after {operations}, at the start after");
        if left.get() > 0 {
            return operations;
        }
    }
    0
}

#[test]
fn a_tab_killed_while_it_locks_loses_nothing_and_leaves_nothing_plain() {
    let (shelf, all) = device();
    let life = |dying: Dying| {
        // A dead tab's writes reach nobody, and it may stumble over that: nobody hears it.
        if let Ok(mut lock) = LockedShelf::lock(dying, &passphrase(OLD), CHEAP, luck()) {
            let _finished = lock.finish().is_ok();
        }
    };
    assert!(kill_at_every_step(&shelf, &all, life, &[OLD]) > 6);
}

#[test]
fn a_tab_killed_while_it_takes_the_lock_off_loses_nothing() {
    let (shelf, all) = device();
    LockedShelf::lock(shelf.clone(), &passphrase(OLD), CHEAP, luck()).unwrap().finish().unwrap();
    let life = |dying: Dying| {
        let mut lock = LockedShelf::unlock(dying, &passphrase(OLD), luck()).unwrap();
        let _off = lock.begin_to_take_off().and_then(|()| lock.take_off()).is_ok();
    };
    assert!(kill_at_every_step(&shelf, &all, life, &[OLD]) > 6);
}

#[test]
fn a_tab_killed_while_it_changes_the_passphrase_leaves_one_that_opens() {
    let (shelf, all) = device();
    LockedShelf::lock(shelf.clone(), &passphrase(OLD), CHEAP, luck()).unwrap().finish().unwrap();
    let life = |dying: Dying| {
        let mut lock = LockedShelf::unlock(dying, &passphrase(OLD), luck()).unwrap();
        lock.change(&passphrase(NEW), CHEAP).unwrap();
    };
    kill_at_every_step(&shelf, &all, life, &[OLD, NEW]);
}

#[test]
fn a_tab_killed_while_it_sets_damage_aside_keeps_it() {
    let (mut shelf, _) = device();
    LockedShelf::lock(shelf.clone(), &passphrase(OLD), CHEAP, luck()).unwrap().finish().unwrap();
    let name = shelf.keys().into_iter().find(|name| name.contains("/tab/")).unwrap();
    shelf.set(&name, "not sealed at all").unwrap();
    for operations in 0..4 {
        let shelf = shelf.copy();
        let mut lock =
            LockedShelf::unlock(Dying::after(shelf.clone(), operations), &passphrase(OLD), luck()).unwrap();
        let _finished = lock.finish().is_ok();
        let mut next = LockedShelf::unlock(shelf.clone(), &passphrase(OLD), luck()).unwrap();
        next.finish().unwrap();
        let aside = Keeper::new(Box::new(next), PLAN, Tag::new(60)).set_aside_texts();
        assert!(aside.iter().any(|text| text.contains("not sealed at all")), "killed after {operations}");
        assert!(!shelf.texts().values().any(|text| text.contains("not sealed at all")));
    }
}

#[test]
fn a_lock_goes_last_when_everything_is_deleted() {
    let (shelf, _) = device();
    let lock = LockedShelf::lock(shelf.clone(), &passphrase(OLD), CHEAP, luck()).unwrap();
    let steps = shelf.keys().len() - 1;
    let mut keeper = Keeper::new(Box::new(Dying::after(shelf.clone(), steps)), PLAN, Tag::new(9));
    drop(lock);
    keeper.delete_everything();
    assert_eq!(shelf.keys(), vec![LOCK.to_owned()]);
}
