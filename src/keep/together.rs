//! Putting together: pieces into one base, and everything from one shelf onto another. Nothing is lost on the way.
use super::keeper::read_base;
use super::keys::{CURRENT, Key};
use super::lock::LOCK;
use super::restore::{read_lines, save};
use super::{Keeper, NotKept, Shelf};
use crate::journal::Journal;
use crate::plan::Tag;

impl Keeper {
    /// Moves everything of ours to another shelf: all of it or, where there is no room, nothing. What is there already
    /// stays: a plan that is on both is put together when it is next read.
    pub fn move_to(&mut self, mut shelf: Box<dyn Shelf>) -> Result<(), NotKept> {
        let mut made = Vec::new();
        let names = self.ours();
        // The lock stays behind: the texts come out of it here.
        for name in names.iter().filter(|name| *name != LOCK) {
            let Some(text) = self.shelf.get(name) else { continue };
            let is_taken = shelf.get(name).is_some_and(|there| there != text);
            let (name, text) = match Key::read(name).filter(|_| is_taken) {
                // The lines of a base without its head are a piece like any other.
                Some(Key::Base(plan)) => {
                    let piece = (0..)
                        .map(|n| Key::Piece(plan, self.tab, n).name())
                        .find(|name| shelf.get(name).is_none());
                    let lines = text.split_once('\n').map(|(_, lines)| lines.to_owned());
                    (piece.unwrap_or_default(), lines.unwrap_or_default())
                }
                Some(Key::Piece(..) | Key::Draft(..)) | None => (name.clone(), text),
            };
            let is_new = shelf.get(&name).is_none();
            if let Err(why) = shelf.set(&name, &text) {
                made.iter().for_each(|name: &String| shelf.remove(name));
                return Err(why);
            }
            if is_new {
                made.push(name);
            }
        }
        names.iter().for_each(|name| self.shelf.remove(name));
        // Its own pieces may have company now.
        self.go_on_with(shelf);
        Ok(())
    }

    /// Keeps everything anew: the whole plan on this shelf, as when it moves here.
    pub fn keep_all(&mut self, journal: &Journal) -> Result<(), NotKept> {
        if self.keep_base(journal)? {
            self.waiting.clear();
        } else {
            self.waiting = journal.entries().cloned().collect();
            self.append(&[])?;
        }
        let _noted = self.shelf.set(CURRENT, &self.plan.to_string()).is_ok();
        Ok(())
    }

    /// Puts the pieces together: everything the journal holds becomes the base, then the pieces of tabs that live no
    /// more go. The order matters: a tab killed in between leaves entries twice, never not at all. Nothing that the
    /// journal does not hold is removed.
    pub fn put_together(&mut self, journal: &Journal, living: &[Tag]) -> Result<(), NotKept> {
        let is_held = |text: &str| {
            let (entries, unread) = read_lines(text);
            unread.is_empty() && entries.iter().all(|entry| journal.entry(entry.id).is_some())
        };
        let mut gone = Vec::new();
        for (name, key) in self.keys() {
            match key {
                Key::Piece(_, tab, _) if tab != self.tab && !living.contains(&tab) => {
                    if self.shelf.get(&name).is_some_and(|text| is_held(&text)) {
                        gone.push(name);
                    }
                }
                Key::Base(_) | Key::Piece(..) | Key::Draft(..) => {}
            }
        }
        if self.keep_base(journal)? {
            for name in gone {
                self.shelf.remove(&name);
            }
        }
        Ok(())
    }

    /// Makes the base of all that the journal holds and all that is in the base already: another tab may have put
    /// there what this one never heard. Gives false, and does nothing, where a newer app wrote it: it is not ours.
    fn keep_base(&mut self, journal: &Journal) -> Result<bool, NotKept> {
        let name = Key::Base(self.plan).name();
        let old = self.shelf.get(&name).unwrap_or_default();
        let Some((entries, unread)) = read_base(&old) else { return Ok(false) };
        if !unread.is_empty() {
            self.set_aside(&old)?;
        }
        let unheard = entries.iter().filter(|entry| journal.entry(entry.id).is_none());
        self.shelf.set(&name, &save(self.plan, journal.entries().chain(unheard)))?;
        Ok(true)
    }
}
