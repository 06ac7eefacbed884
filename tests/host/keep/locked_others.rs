//! A lock and what others write beside it: damage, strangers, and tabs that do not know of it. None of it is read as the
//! person's words, and none is lost.
use super::locked::{CANARY, WORDS, holds_canary, locked, opened, piece, unlocked, with_words};
use super::shelves::{CHEAP, PLAN, Shared, luck, passphrase, write_and_keep};
use mysay::keep::{LOCK, LockedShelf, NotKept, Shelf};
use mysay::plan::Tag;

#[test]
fn damage_is_set_aside_and_the_rest_is_read() {
    let (mut shelf, id) = with_words();
    let (mut keeper, mut journal, _) = opened(locked(&shelf), 2);
    write_and_keep(&mut keeper, &mut journal, CANARY);
    let damaged = shelf.get(&piece(2)).unwrap().replace('A', "B") + "A";
    shelf.set(&piece(2), &damaged).unwrap();
    let (keeper, journal, _) = opened(unlocked(&shelf), 3);
    assert!(journal.entry(id).is_some());
    assert_eq!(shelf.get(&piece(2)), None);
    assert!(keeper.set_aside_texts().iter().any(|text| text.contains(&damaged)), "as it was");
    assert!(shelf.texts().keys().filter(|key| key.contains("/aside/")).count() == 2);
}

#[test]
fn what_somebody_else_wrote_is_never_shown_as_the_persons_words_and_never_lost() {
    let (mut shelf, id) = with_words();
    let base = shelf.get(&format!("mysay/1/plan/{PLAN}/base")).unwrap();
    let forged = base.replace(CANARY, "nothing");
    let line = forged.lines().nth(1).unwrap().replacen('.', "9.", 1);
    locked(&shelf);
    let page = format!("<pre id=\"mysay-plan\">\n{forged}</pre>");
    for (key, text) in [
        (format!("mysay/1/plan/{PLAN}/base"), &forged),
        (piece(5), &line),
        (piece(6), &page),
        (format!("mysay/1/plan/{PLAN}/draft/{}", Tag::new(5)), &"{\"1\":{}}".to_owned()),
        ("mysay/1/aside/0".to_owned(), &forged),
    ] {
        // Both where it is found at the start and where it comes later.
        for late in [false, true] {
            let mut shelf = shelf.copy();
            let mut lock = LockedShelf::unlock(shelf.clone(), &passphrase(WORDS), luck()).unwrap();
            if late {
                lock.finish().unwrap();
            }
            shelf.set(&key, text).unwrap();
            if !late {
                lock.finish().unwrap();
            }
            let (keeper, journal, _) = opened(lock, 7);
            assert!(journal.entries().all(|entry| entry.id == id), "{key} {late}");
            let first = text.lines().next().unwrap();
            let is_there = |text: &String| text.contains(first);
            let drafts_stay = late && key.contains("draft");
            assert!(keeper.set_aside_texts().iter().any(is_there) || drafts_stay, "{key} {late}");
        }
    }
    shelf.remove(LOCK);
}

#[test]
fn two_tabs_with_the_key_hear_each_other_and_one_without_it_hears_nothing() {
    let (shelf, _) = with_words();
    let (mut one, mut journal, _) = opened(locked(&shelf), 2);
    let (two, ..) = opened(unlocked(&shelf), 3);
    let id = write_and_keep(&mut one, &mut journal, "Heard");
    let stored = shelf.get(&piece(2)).unwrap();
    assert_eq!(two.heard(&piece(2), &stored).iter().map(|entry| entry.id).collect::<Vec<_>>(), vec![id]);
    assert!(shelf.keeper(4).heard(&piece(2), &stored).is_empty());
    let plain = journal.entry(id).unwrap().to_string();
    assert!(two.heard(&piece(2), &plain).is_empty(), "a tab that does not know of the lock is not heard");
}

#[test]
fn a_tab_that_did_not_know_of_the_lock_loses_nothing() {
    let mut shelf = Shared::default();
    let (mut late, mut journal) = shelf.tab(1);
    write_and_keep(&mut late, &mut journal, CANARY);
    let mut lock = LockedShelf::lock(shelf.clone(), &passphrase(WORDS), CHEAP, luck()).unwrap();
    // In the same moment the other tab writes its piece once more, as it always did.
    write_and_keep(&mut late, &mut journal, &format!("Late {CANARY}"));
    assert!(holds_canary(&shelf));
    lock.finish().unwrap();
    assert!(!holds_canary(&shelf));
    assert_eq!(opened(unlocked(&shelf), 2).1.len(), 2);
    // And a tab that did not know that the lock is gone writes nothing that could never be opened.
    let mut stale = unlocked(&shelf);
    lock.take_off().unwrap();
    assert_eq!(stale.set(&piece(1), CANARY), Err(NotKept::Locked));
    assert_eq!(stale.finish(), Err(NotKept::Locked));
    assert_eq!(shelf.found().len(), 2);
    shelf.remove(LOCK);
}
