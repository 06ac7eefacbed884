//! A lock: without the passphrase nobody reads a word, and nothing that somebody else put there is read as the person's.
use super::shelves::{CHEAP, PLAN, Shared, luck, passphrase, write_and_keep};
use base64ct::{Base64, Encoding};
use mysay::guide::Typed;
use mysay::journal::Journal;
use mysay::keep::{
    Cost, Draft, Drafts, Keeper, LOCK, LockedShelf, MemoryShelf, NotKept, NotOpened, Passphrase, Shelf,
    is_locked,
};
use mysay::plan::{Client, Id, Tag};
use proptest::prelude::*;

/// A word that stands in everything a person writes in these tests, and in nothing else.
pub(super) const CANARY: &str = "tablets";
pub(super) const WORDS: &str = "four words of mine";

pub(super) fn locked(shelf: &Shared) -> LockedShelf<Shared> {
    let mut locked = LockedShelf::lock(shelf.clone(), &passphrase(WORDS), CHEAP, luck()).unwrap();
    locked.finish().unwrap();
    locked
}

pub(super) fn unlocked(shelf: &Shared) -> LockedShelf<Shared> {
    let mut found = LockedShelf::unlock(shelf.clone(), &passphrase(WORDS), luck()).unwrap();
    found.finish().unwrap();
    found
}

pub(super) fn piece(tab: u64) -> String {
    format!("mysay/1/plan/{PLAN}/tab/{}/0", Tag::new(tab))
}

/// A shelf with a plan, a draft and something set aside: each with the canary in it.
pub(super) fn with_words() -> (Shared, Id) {
    let mut shelf = Shared::default();
    let (mut keeper, mut journal) = shelf.tab(1);
    let id = write_and_keep(&mut keeper, &mut journal, &format!("No {CANARY}"));
    keeper.keep_all(&journal).unwrap();
    let mut drafts = Drafts::default();
    drafts.put(Id::CLIENT, Client::CALL_ME, Draft::new(Typed { text: CANARY.into(), picked: vec![] }, &[]));
    keeper.keep_drafts(&drafts).unwrap();
    shelf.set("mysay/1/aside/0", CANARY).unwrap();
    shelf.set("mysay/1/keep", "device").unwrap();
    shelf.set("mysay/1/look/theme", "dark").unwrap();
    (shelf, id)
}

pub(super) fn holds_canary(shelf: &Shared) -> bool {
    shelf.texts().iter().any(|(key, text)| key.contains(CANARY) || text.contains(CANARY))
}

/// Opens the plan on a shelf as a tab does.
pub(super) fn opened(shelf: LockedShelf<Shared>, tab: u64) -> (Keeper, Journal, Vec<String>) {
    let mut keeper = Keeper::new(Box::new(shelf), PLAN, Tag::new(tab));
    let mut journal = Journal::new(Tag::new(tab));
    let found = keeper.open();
    journal.absorb(found.entries);
    (keeper, journal, found.unread)
}

#[test]
fn what_is_locked_holds_no_word_and_opens_whole() {
    let (shelf, id) = with_words();
    let before = shelf.texts();
    let (mut keeper, mut journal, _) = opened(locked(&shelf), 2);
    let later = write_and_keep(&mut keeper, &mut journal, &format!("More {CANARY}"));
    keeper.put_together(&journal, &[]).unwrap();
    assert!(!holds_canary(&shelf));
    assert_eq!(shelf.get("mysay/1/look/theme").as_deref(), Some("dark"), "a look says nothing");
    assert_eq!(Keeper::plans(&shelf), vec![PLAN], "which plans there are says nothing");

    let (keeper, journal, unread) = opened(unlocked(&shelf), 3);
    assert!(journal.entry(id).is_some() && journal.entry(later).is_some() && unread.is_empty());
    assert_eq!(keeper.orphans(&[])[0].1.all().len(), 1);
    assert_eq!(keeper.set_aside_texts(), vec![CANARY]);

    let mut lock = unlocked(&shelf);
    lock.begin_to_take_off().unwrap();
    lock.take_off().unwrap();
    assert!(!is_locked(&shelf));
    let draft = |key: &&String| key.contains("/draft/");
    let key = before.keys().find(draft).unwrap();
    assert_eq!(shelf.get(key), before.get(key).cloned());
    assert_eq!(shelf.get("mysay/1/aside/0").as_deref(), Some(CANARY));
    assert_eq!(shelf.found().len(), 2);
}

#[test]
fn every_write_is_sealed_anew() {
    let shelf = Shared::default();
    let mut lock = locked(&shelf);
    let mut write = || {
        lock.set(&piece(1), CANARY).unwrap();
        shelf.get(&piece(1)).unwrap()
    };
    assert_ne!(write(), write());
}

#[test]
fn without_luck_nothing_is_sealed_and_nothing_is_written_plain() {
    let (shelf, _) = with_words();
    let before = shelf.texts();
    let none: mysay::keep::Luck = std::rc::Rc::new(|_| false);
    assert_eq!(
        LockedShelf::lock(shelf.clone(), &passphrase(WORDS), CHEAP, none.clone()).err(),
        Some(NotKept::Denied)
    );
    assert_eq!(shelf.texts(), before);
    locked(&shelf);
    let mut lock = LockedShelf::unlock(shelf.clone(), &passphrase(WORDS), none).unwrap();
    assert_eq!(lock.set(&piece(9), CANARY), Err(NotKept::Denied));
    assert!(!holds_canary(&shelf));
}

#[test]
fn no_bit_can_be_changed_and_no_two_texts_can_change_places() {
    let mut shelf = Shared::default();
    let mut lock = locked(&shelf);
    lock.set(&piece(1), CANARY).unwrap();
    lock.set(&piece(2), "Other").unwrap();
    let (one, two) = (shelf.get(&piece(1)).unwrap(), shelf.get(&piece(2)).unwrap());
    let (head, sealed) = one.rsplit_once(' ').unwrap();
    let bytes = Base64::decode_vec(sealed).unwrap();
    for bit in 0..bytes.len() * 8 {
        let mut bytes = bytes.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let changed = format!("{head} {}", Base64::encode_string(&bytes));
        assert_eq!(lock.understand(&piece(1), &changed), None, "bit {bit}");
    }
    for length in 0..one.len() {
        assert_eq!(lock.understand(&piece(1), &one[..length]), None);
    }
    shelf.set(&piece(1), &two).unwrap();
    shelf.set(&piece(2), &one).unwrap();
    for name in [piece(1), piece(2)] {
        assert_eq!(lock.understand(&name, &shelf.get(&name).unwrap()), None);
        assert!(lock.get(&name).unwrap().lines().skip(1).all(|line| line.starts_with("? ")));
    }
}

#[test]
fn a_lock_that_was_changed_opens_nothing_new() {
    let (mut shelf, _) = with_words();
    locked(&shelf);
    let good = shelf.get(LOCK).unwrap();
    let right = passphrase(WORDS);
    for place in 0..good.len() {
        let mut letters = good.clone().into_bytes();
        letters[place] = if letters[place] == b'A' { b'B' } else { b'A' };
        shelf.set(LOCK, std::str::from_utf8(&letters).unwrap()).unwrap();
        if let Ok(found) = LockedShelf::unlock(shelf.clone(), &right, luck()) {
            // Only the words on how far it is are not part of the key: then nothing is trusted that is not sealed.
            assert!(place > good.find(" closed ").unwrap(), "letter {place}");
            shelf.set(&piece(9), "plain").unwrap();
            assert_ne!(found.get(&piece(9)).unwrap(), "plain");
        }
    }
    // To call it half done does not make it so.
    shelf.set(LOCK, &good.replace(" closed ", " turning ")).unwrap();
    let found = LockedShelf::unlock(shelf.clone(), &right, luck()).unwrap();
    assert_ne!(found.get(&piece(9)).unwrap(), "plain");
    for text in ["", "mysay-lock 2 x", "mysay-lock 1 argon2id 4000000000 2 1 AAAA AAAA closed AAAA"] {
        shelf.set(LOCK, text).unwrap();
        let found = LockedShelf::unlock(shelf.clone(), &right, luck()).err();
        assert_eq!(found, Some(NotOpened::Unreadable), "{text}");
    }
    shelf.remove(LOCK);
    assert_eq!(LockedShelf::unlock(shelf, &right, luck()).err(), Some(NotOpened::NoLock));
}

#[test]
fn a_new_passphrase_opens_the_same_words_and_the_old_one_nothing() {
    let (shelf, id) = with_words();
    let (keeper, ..) = opened(locked(&shelf), 2);
    unlocked(&shelf).change(&passphrase("another passphrase"), CHEAP).unwrap();
    assert_eq!(LockedShelf::unlock(shelf.clone(), &passphrase(WORDS), luck()).err(), Some(NotOpened::Wrong));
    let found = LockedShelf::unlock(shelf, &passphrase("another passphrase"), luck()).unwrap();
    assert!(opened(found, 3).1.entry(id).is_some());
    assert!(!keeper.set_aside_texts().is_empty(), "a tab that is open stays open");
}

#[test]
fn where_there_is_no_room_all_is_as_it_was() {
    let (shelf, _) = with_words();
    let before = shelf.texts();
    let size: usize = before.iter().map(|(key, text)| key.len() + text.len()).sum();
    for more in [0, 50, 300, 400, 500] {
        shelf.leave_room(Some(size + more));
        let done = LockedShelf::lock(shelf.clone(), &passphrase(WORDS), CHEAP, luck());
        assert_eq!(done.err(), Some(NotKept::Full), "{more}");
        assert_eq!(shelf.texts(), before);
    }
}

#[test]
fn words_that_are_taken_off_the_device_leave_no_lock_there() {
    let (shelf, id) = with_words();
    let (mut keeper, ..) = opened(locked(&shelf), 2);
    keeper.move_to(Box::new(MemoryShelf::default())).unwrap();
    assert_eq!(shelf.keys(), Vec::<String>::new());
    assert!(keeper.open().entries.iter().any(|entry| entry.id == id));
    // And back again: plain, as there is no lock.
    keeper.move_to(Box::new(shelf.clone())).unwrap();
    assert!(!is_locked(&shelf) && shelf.found().contains(&id));
}

#[test]
fn a_passphrase_is_read_as_a_person_means_it_and_never_shown() {
    let same = |one: &str, two: &str| {
        let shelf = Shared::default();
        LockedShelf::lock(shelf.clone(), &passphrase(one), CHEAP, luck()).unwrap();
        LockedShelf::unlock(shelf, &passphrase(two), luck()).is_ok()
    };
    assert!(same("green door  seven", " green door seven "));
    assert!(!same("green door seven", "Green door seven"));
    for short in ["", "        ", "1234567", " a b c d "] {
        assert!(Passphrase::read(short).is_none(), "{short}");
    }
    assert!(Passphrase::read("åäöåäöåä").is_some());
    assert!(!format!("{:?}", passphrase("green door seven")).contains("green"));
    // OWASP's least, and no more memory than a cheap phone has to spare.
    let usual = Cost::USUAL;
    assert!(usual.memory == 19_456 && usual.passes >= 2);
}

/// What was stored by version 1 must open for ever. Another program, in another language, opened both of these too.
#[test]
fn a_frozen_lock_and_a_frozen_text_still_open() {
    let mut shelf = Shared::default();
    shelf.set(LOCK, FROZEN_LOCK).unwrap();
    shelf.set(&piece(1), FROZEN_TEXT).unwrap();
    let mut found = LockedShelf::unlock(shelf.clone(), &passphrase(WORDS), luck()).unwrap();
    assert_eq!(found.get(&piece(1)).as_deref(), Some(FROZEN_WORDS));
    found.finish().unwrap();
    assert_eq!(shelf.get(LOCK).as_deref(), Some(FROZEN_LOCK));
}

const FROZEN_WORDS: &str = "No tablets since Monday – أيّ";
/// Argon2id, 8 KiB, one pass.
const FROZEN_LOCK: &str = "mysay-lock 1 argon2id 8 1 1 ZQOhP958GrhW9ZMxz20Mqg== \
    SOaFI8Ff/Zw62HYVs1HvjSzKaAakQ+F/aoQyKPq2pqtttFYx1KxagLEOZxXaq0+hiHxmbjsxV9S+ABh62ilD/R4BaM8zxmPC closed \
    85EvzWsKqEbkgiG/XfuaONZ0ErFP7YsqPyMpLCzh/egfW0j+SONH5g==";
/// XChaCha20-Poly1305, for the first piece of tab 1 of plan 77.
const FROZEN_TEXT: &str = "mysay-sealed 1 \
    yGYEokHffRu5WPaUMtFvDatJ6IYkwmD/EJrfVvB1sc8h+vbrFGpuIASnDdJw9KxBo2FRhTaR2Rsin6yntAJXv03M21WP+v5q4E8=";

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn what_was_sealed_opens_as_it_was(text in any::<String>(), tab in any::<u64>()) {
        let shelf = Shared::default();
        let mut lock = locked(&shelf);
        lock.set(&piece(tab), &text).unwrap();
        prop_assert_eq!(unlocked(&shelf).get(&piece(tab)), Some(text.clone()));
        let stored = shelf.get(&piece(tab)).unwrap();
        prop_assert!(text.chars().count() < 4 || !stored.contains(&text));
    }

    #[test]
    fn a_wrong_passphrase_opens_nothing(text in "\\PC{8,40}", other in "\\PC{8,40}") {
        let (Some(one), Some(two)) = (Passphrase::read(&text), Passphrase::read(&other)) else { return Ok(()) };
        let is_same = text.split_whitespace().eq(other.split_whitespace());
        let shelf = Shared::default();
        LockedShelf::lock(shelf.clone(), &one, CHEAP, luck()).unwrap();
        let found = LockedShelf::unlock(shelf, &two, luck());
        prop_assert_eq!(found.err(), (!is_same).then_some(NotOpened::Wrong));
    }
}
