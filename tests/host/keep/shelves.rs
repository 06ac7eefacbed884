//! Shelves for tests: one that several tabs share, and one that stops working as when a tab is killed.
use crate::journal::saying::want;
use mysay::journal::{Entry, Journal};
use mysay::keep::{Cost, Keeper, Luck, MemoryShelf, NotKept, Passphrase, Shelf};
use mysay::plan::{Id, Tag};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The plan the tests keep.
pub const PLAN: Tag = Tag::new(77);

/// One shelf in the hands of several tabs.
#[derive(Clone, Default)]
pub struct Shared(pub Rc<RefCell<MemoryShelf>>);

impl Shelf for Shared {
    fn get(&self, key: &str) -> Option<String> {
        self.0.borrow().get(key)
    }
    fn set(&mut self, key: &str, text: &str) -> Result<(), NotKept> {
        self.0.borrow_mut().set(key, text)
    }
    fn remove(&mut self, key: &str) {
        self.0.borrow_mut().remove(key);
    }
    fn keys(&self) -> Vec<String> {
        self.0.borrow().keys()
    }
    fn lasts(&self) -> bool {
        self.0.borrow().lasts()
    }
}

impl Shared {
    /// Leaves room for so many characters; none: as many as there are.
    pub fn leave_room(&self, room: Option<usize>) {
        self.0.borrow_mut().room = room;
    }

    /// Everything on the shelf.
    pub fn texts(&self) -> BTreeMap<String, String> {
        self.keys().into_iter().map(|key| (key.clone(), self.get(&key).unwrap_or_default())).collect()
    }

    /// A shelf of its own with the same on it.
    pub fn copy(&self) -> Self {
        Self(Rc::new(RefCell::new(self.0.borrow().clone())))
    }

    /// A keeper for a tab.
    pub fn keeper(&self, tab: u64) -> Keeper {
        Keeper::new(Box::new(self.clone()), PLAN, Tag::new(tab))
    }

    /// A tab that has just been opened: its keeper, and a journal with all that it found.
    pub fn tab(&self, tab: u64) -> (Keeper, Journal) {
        let mut keeper = self.keeper(tab);
        let mut journal = Journal::new(Tag::new(tab));
        journal.absorb(keeper.open().entries);
        (keeper, journal)
    }

    /// What a tab that is opened now finds.
    pub fn found(&self) -> BTreeSet<Id> {
        // On a copy: looking must not mend anything.
        self.copy().keeper(999).open().entries.iter().map(|entry| entry.id).collect()
    }
}

/// The shelf of a tab that is killed: after so many writes and removals nothing reaches the shelf any more.
#[derive(Clone)]
pub struct Dying {
    shelf: Shared,
    left: Rc<Cell<usize>>,
}

impl Dying {
    /// Lives for so many operations.
    pub fn after(shelf: Shared, operations: usize) -> Self {
        Self { shelf, left: Rc::new(Cell::new(operations)) }
    }

    /// The count of operations that are left, to see afterwards how many were used.
    pub fn left(&self) -> Rc<Cell<usize>> {
        Rc::clone(&self.left)
    }

    fn lives(&self) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        left > 0
    }
}

impl Shelf for Dying {
    fn get(&self, key: &str) -> Option<String> {
        self.shelf.get(key)
    }
    fn set(&mut self, key: &str, text: &str) -> Result<(), NotKept> {
        if self.lives() { self.shelf.set(key, text) } else { Ok(()) }
    }
    fn remove(&mut self, key: &str) {
        if self.lives() {
            self.shelf.remove(key);
        }
    }
    fn keys(&self) -> Vec<String> {
        self.shelf.keys()
    }
    fn lasts(&self) -> bool {
        true
    }
}

/// Writes about a new issue.
pub fn write(journal: &mut Journal, text: &str) -> Entry {
    journal.record(None, &want(text), None, 0).unwrap()
}

/// Writes about a new issue and keeps it.
pub fn write_and_keep(keeper: &mut Keeper, journal: &mut Journal, text: &str) -> Id {
    let entry = write(journal, text);
    keeper.append(std::slice::from_ref(&entry)).unwrap();
    entry.id
}

/// The names of all entries of a journal.
pub fn ids(journal: &Journal) -> BTreeSet<Id> {
    journal.entries().map(|entry| entry.id).collect()
}

/// What a lock costs in tests: next to nothing.
pub const CHEAP: Cost = Cost { memory: 8, passes: 1 };

/// Luck that is never the same twice, and the same in every run.
pub fn luck() -> Luck {
    let next = Cell::new(0_u64);
    Rc::new(move |bytes| {
        for byte in bytes {
            next.set(next.get() + 1);
            *byte = (next.get().wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as u8;
        }
        true
    })
}

/// A passphrase.
pub fn passphrase(text: &str) -> Passphrase {
    Passphrase::read(text).unwrap()
}
