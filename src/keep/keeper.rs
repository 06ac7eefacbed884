//! The keeper: what is kept of one plan on a shelf, how it grows, and how its pieces are put together.
use super::keys::{CURRENT, Key, PREFIX, aside};
use super::lock::LOCK;
use super::locked_shelf::is_locked;
use super::restore::{read_lines, restore, save};
use super::{Drafts, NotKept, NotRestored, Shelf};
use crate::journal::Entry;
use crate::plan::Tag;
use std::collections::BTreeSet;
use std::fmt::Write;

/// When a piece has this many characters the next one begins: a write stays short however long the plan.
const PIECE: usize = 8_000;
/// With more pieces than this, they are put together when the plan is next opened.
const MANY_PIECES: usize = 12;

/// Keeps one plan for one tab.
pub struct Keeper {
    pub(super) shelf: Box<dyn Shelf>,
    pub(super) plan: Tag,
    pub(super) tab: Tag,
    piece: u32,
    text: String,
    /// Entries that found no room yet: they are tried again with the next.
    pub(super) waiting: Vec<Entry>,
}

/// What was found of a plan.
#[derive(Debug, Default)]
pub struct Opened {
    /// Its entries, from every piece.
    pub entries: Vec<Entry>,
    /// What could not be read; it has been set aside.
    pub unread: Vec<String>,
    /// Whether a newer My Say wrote something here. It is left as it is.
    pub newer: bool,
    /// Whether there are so many pieces that they should be put together.
    pub scattered: bool,
}

impl Keeper {
    /// A keeper of a plan on a shelf, for the tab with this tag.
    pub fn new(shelf: Box<dyn Shelf>, plan: Tag, tab: Tag) -> Self {
        let mut keeper = Self { shelf, plan, tab, piece: 0, text: String::new(), waiting: Vec::new() };
        keeper.turn_to(plan);
        keeper
    }

    /// Turns to another plan on the same shelf.
    pub fn turn_to(&mut self, plan: Tag) {
        let tab = self.tab;
        self.plan = plan;
        self.text.clear();
        self.waiting.clear();
        // A tab that comes back to a plan begins a new piece, and writes over none of its own.
        let own = |(_, key): (String, Key)| match key {
            Key::Piece(_, of, number) if of == tab => Some(number.saturating_add(1)),
            Key::Base(_) | Key::Piece(..) | Key::Draft(..) => None,
        };
        self.piece = self.keys().into_iter().filter_map(own).max().unwrap_or(0);
    }

    /// Goes on with the same shelf in another way: through a lock, or without it. What waits for room still waits.
    pub fn go_on_with(&mut self, shelf: Box<dyn Shelf>) {
        self.shelf = shelf;
        // What stands in its last piece is known no more: go on in a new one.
        let waiting = std::mem::take(&mut self.waiting);
        self.turn_to(self.plan);
        self.waiting = waiting;
    }

    /// Whether there is a lock on the shelf.
    pub fn has_lock(&self) -> bool {
        is_locked(&*self.shelf)
    }

    /// The plans on this shelf, the one last in use first.
    pub fn all(&self) -> Vec<Tag> {
        Self::plans(&*self.shelf)
    }

    /// The plan.
    pub const fn plan(&self) -> Tag {
        self.plan
    }

    /// The tab.
    pub const fn tab(&self) -> Tag {
        self.tab
    }

    /// Whether what is kept outlives the tab.
    pub fn lasts(&self) -> bool {
        self.shelf.lasts()
    }

    /// The plans on a shelf, the one last in use first.
    pub fn plans(shelf: &dyn Shelf) -> Vec<Tag> {
        let current: Option<Tag> = shelf.get(CURRENT).and_then(|text| text.parse().ok());
        let keys: Vec<Key> = shelf.keys().iter().filter_map(|name| Key::read(name)).collect();
        let all: BTreeSet<Tag> =
            keys.iter().filter(|key| !matches!(key, Key::Draft(..))).map(|key| key.plan()).collect();
        // The plan in use may be no more than what a killed tab had typed of the first answer.
        let first = current.filter(|tag| keys.iter().any(|key| key.plan() == *tag));
        first.into_iter().chain(all.iter().copied().filter(|tag| Some(*tag) != first)).collect()
    }

    /// Whether a newer My Say keeps something on this shelf.
    pub fn is_newer(shelf: &dyn Shelf) -> bool {
        let version = |name: &str| name.strip_prefix("mysay/")?.split('/').next()?.parse::<u32>().ok();
        shelf.keys().iter().filter_map(|name| version(name)).any(|version| version > 1)
    }

    /// Whether anything is kept here, readable or not.
    pub fn finds_something(&self) -> bool {
        self.shelf.keys().iter().any(|name| name.starts_with("mysay/"))
    }

    /// Reads everything kept of this plan.
    pub fn open(&mut self) -> Opened {
        let mut opened = Opened { newer: Self::is_newer(&*self.shelf), ..Opened::default() };
        let mut pieces = 0;
        for (name, key) in self.keys() {
            let Some(text) = self.shelf.get(&name) else { continue };
            let (entries, unread) = match key {
                Key::Draft(..) => continue,
                Key::Piece(..) => {
                    pieces += 1;
                    read_lines(&text)
                }
                Key::Base(_) => match read_base(&text) {
                    Some(read) => read,
                    None => {
                        opened.newer = true;
                        continue;
                    }
                },
            };
            if !unread.is_empty()
                && self.set_aside(&text).is_ok()
                && self.shelf.set(&name, &rewritten(key, &entries)).is_err()
            {
                // No room to rewrite it: it stays as it is and is set aside once more next time.
                opened.scattered = true;
            }
            opened.entries.extend(entries);
            opened.unread.extend(unread);
        }
        opened.scattered |= pieces > MANY_PIECES;
        // The plan in use is a convenience; if it cannot be noted, nothing is lost.
        let _noted = self.shelf.set(CURRENT, &self.plan.to_string()).is_ok();
        opened
    }

    /// Keeps new entries. Where there is no room they wait, and are tried again with the next.
    pub fn append(&mut self, entries: &[Entry]) -> Result<(), NotKept> {
        self.waiting.extend_from_slice(entries);
        if self.waiting.is_empty() {
            return Ok(());
        }
        let (mut piece, mut text) = (self.piece, self.text.clone());
        if text.len() > PIECE {
            piece += 1;
            text.clear();
        }
        for entry in &self.waiting {
            // Writing to a String cannot fail.
            let _infallible = writeln!(text, "{entry}").is_ok();
        }
        self.shelf.set(&Key::Piece(self.plan, self.tab, piece).name(), &text)?;
        (self.piece, self.text) = (piece, text);
        self.waiting.clear();
        Ok(())
    }

    /// What another tab has just written under a key, if it is of this plan.
    pub fn heard(&self, name: &str, stored: &str) -> Vec<Entry> {
        let Some(text) = self.shelf.understand(name, stored) else { return Vec::new() };
        match Key::read(name) {
            Some(Key::Piece(plan, tab, _)) if plan == self.plan && tab != self.tab => read_lines(&text).0,
            Some(Key::Base(plan)) if plan == self.plan => {
                restore(&text).map(|found| found.entries).unwrap_or_default()
            }
            Some(Key::Piece(..) | Key::Base(_) | Key::Draft(..)) | None => Vec::new(),
        }
    }

    /// Whether a key that has gone was the last of this plan: another tab deleted it.
    pub fn is_deleted(&self) -> bool {
        self.keys().is_empty()
    }

    /// Keeps what this tab has typed and not finished.
    pub fn keep_drafts(&mut self, drafts: &Drafts) -> Result<(), NotKept> {
        let name = Key::Draft(self.plan, self.tab).name();
        if drafts.is_empty() {
            self.shelf.remove(&name);
        } else {
            let json = serde_json::to_string(drafts).map_err(|_| NotKept::Denied)?;
            self.shelf.set(&name, &json)?;
        }
        // While entries wait for room nothing may be called saved.
        self.append(&[])
    }

    /// The drafts of tabs that live no more, with the tags to forget once they are taken over.
    pub fn orphans(&self, living: &[Tag]) -> Vec<(Tag, Drafts)> {
        let orphan = |(name, key): (String, Key)| match key {
            Key::Draft(_, tab) if tab != self.tab && !living.contains(&tab) => {
                Some((tab, serde_json::from_str(&self.shelf.get(&name)?).ok()?))
            }
            Key::Draft(..) | Key::Base(_) | Key::Piece(..) => None,
        };
        self.keys().into_iter().filter_map(orphan).collect()
    }

    /// Whether another of these tabs has typed something and not finished.
    pub fn others_type(&self, tabs: &[Tag]) -> bool {
        let is_theirs =
            |key: &Key| matches!(key, Key::Draft(_, tab) if *tab != self.tab && tabs.contains(tab));
        self.keys().iter().any(|(_, key)| is_theirs(key))
    }

    /// Forgets a tab's drafts: they were taken over.
    pub fn forget_drafts(&mut self, tab: Tag) {
        self.shelf.remove(&Key::Draft(self.plan, tab).name());
    }

    /// Deletes this plan from the shelf.
    pub fn delete(&mut self) {
        for (name, _) in self.keys() {
            self.shelf.remove(&name);
        }
        self.text.clear();
        self.piece = 0;
        self.waiting.clear();
    }

    /// Deletes everything of ours from the shelf, whichever version wrote it.
    pub fn delete_everything(&mut self) {
        for name in self.ours() {
            self.shelf.remove(&name);
        }
        self.text.clear();
        self.piece = 0;
        self.waiting.clear();
    }

    /// What was set aside because it could not be read, as one text to give to the person.
    pub fn set_aside_texts(&self) -> Vec<String> {
        let is_aside =
            |name: &String| name.strip_prefix(PREFIX).is_some_and(|rest| rest.starts_with("aside/"));
        self.shelf
            .keys()
            .iter()
            .filter(|name| is_aside(name))
            .filter_map(|name| self.shelf.get(name))
            .collect()
    }

    pub(super) fn set_aside(&mut self, text: &str) -> Result<(), NotKept> {
        if self.set_aside_texts().iter().any(|kept| kept == text) {
            return Ok(());
        }
        let free = (0..).map(aside).find(|name| self.shelf.get(name).is_none());
        self.shelf.set(&free.unwrap_or_default(), text)
    }

    /// Every key of ours. The lock comes last: while there is something sealed, there is what opens it.
    pub(super) fn ours(&self) -> Vec<String> {
        let mut all: Vec<String> =
            self.shelf.keys().into_iter().filter(|name| name.starts_with("mysay/")).collect();
        all.sort_by_key(|name| name == LOCK);
        all
    }

    pub(super) fn keys(&self) -> Vec<(String, Key)> {
        let mut keys: Vec<(String, Key)> = self
            .shelf
            .keys()
            .into_iter()
            .filter_map(|name| Key::read(&name).map(|key| (name, key)))
            .collect();
        keys.retain(|(_, key)| key.plan() == self.plan);
        keys
    }
}

/// The entries of a base and what could not be read of it; none where a newer app wrote it.
pub(super) fn read_base(text: &str) -> Option<(Vec<Entry>, Vec<String>)> {
    match restore(text) {
        Ok(restored) => Some((restored.entries, restored.unread)),
        Err(NotRestored::Newer) => None,
        // Not a plan at all: every line may still be an entry.
        Err(NotRestored::NotAPlan | NotRestored::TooBig) => Some(read_lines(text)),
    }
}

fn rewritten(key: Key, entries: &[Entry]) -> String {
    match key {
        Key::Base(plan) => save(plan, entries),
        Key::Piece(..) | Key::Draft(..) => entries.iter().map(|entry| format!("{entry}\n")).collect(),
    }
}
