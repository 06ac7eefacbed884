//! A shelf over another one, on which every plan and everything set aside is sealed. Keys and settings say nothing of a
//! person and stay as they are.
//!
//! Locking and taking the lock off go text by text, each in one write; what is half done is known by the lock itself.
//! So a tab may be killed at any moment: whoever opens the lock next finds everything, and nothing stays unsealed.
use super::keys::{PREFIX, aside};
use super::lock::{Cost, LOCK, Lock, NotOpened, Passphrase, State};
use super::sealed::{Luck, SEALED, Secret};
use super::{NotKept, Shelf};
use std::cell::Cell;
use std::rc::Rc;

/// What stands before somebody else's text: it begins like a plan and is none, so nothing is looked for inside.
const NOT_OURS: &str = "mysay-plan-of-somebody-else";

/// A shelf whose texts are sealed. A clone is the same shelf.
#[derive(Clone)]
pub struct LockedShelf<S> {
    inner: S,
    luck: Luck,
    key: Secret,
    state: Rc<Cell<State>>,
}

impl<S: Shelf + Clone> LockedShelf<S> {
    /// Puts a lock on a shelf and seals all that is there; where there is no room, all is as it was. [`Self::finish`]
    /// comes after, when the other tabs know of it.
    pub fn lock(inner: S, passphrase: &Passphrase, cost: Cost, luck: Luck) -> Result<Self, NotKept> {
        let key = Secret::new(&luck).ok_or(NotKept::Denied)?;
        let lock = Lock::new(&key, passphrase, cost, State::Turning, &luck).map_err(|_| NotKept::Denied)?;
        let mut shelf = Self { inner, luck, key, state: Rc::new(Cell::new(State::Turning)) };
        shelf.inner.set(LOCK, &lock.to_string())?;
        if let Err(why) = shelf.seal_all() {
            // What is opened again is shorter than it was: there is room for it.
            shelf.take_off()?;
            return Err(why);
        }
        Ok(shelf)
    }

    /// Opens a locked shelf. [`Self::finish`] comes after, while no other tab does it.
    pub fn unlock(inner: S, passphrase: &Passphrase, luck: Luck) -> Result<Self, NotOpened> {
        let lock = Lock::read(&inner.get(LOCK).ok_or(NotOpened::NoLock)?)?;
        let key = lock.open(passphrase)?;
        let state = Rc::new(Cell::new(lock.state(&key)));
        Ok(Self { inner, luck, key, state })
    }

    /// Does to the end what was half done; where nothing was, sets aside what is not the person's.
    pub fn finish(&mut self) -> Result<(), NotKept> {
        match self.state.get() {
            State::Turning => {
                self.seal_all()?;
                self.turn(State::Closed)
            }
            State::Closed => self.set_strangers_aside(),
        }
    }

    /// Gives the lock another passphrase.
    pub fn change(&mut self, passphrase: &Passphrase, cost: Cost) -> Result<(), NotKept> {
        let lock = Lock::new(&self.key, passphrase, cost, self.state.get(), &self.luck);
        self.inner.set(LOCK, &lock.map_err(|_| NotKept::Denied)?.to_string())
    }

    /// Says that the lock is about to go, so that no other tab writes any more. [`Self::take_off`] comes after.
    pub fn begin_to_take_off(&mut self) -> Result<(), NotKept> {
        self.finish()?;
        self.turn(State::Turning)
    }

    /// Opens all that is here and takes the lock off. What cannot be opened stays as it is.
    pub fn take_off(&mut self) -> Result<(), NotKept> {
        for name in self.protected() {
            if let Some(text) = self.opened(&name) {
                self.inner.set(&name, &text)?;
            }
        }
        self.inner.remove(LOCK);
        Ok(())
    }

    fn turn(&mut self, state: State) -> Result<(), NotKept> {
        let lock = self.inner.get(LOCK).and_then(|text| Lock::read(&text).ok()).ok_or(NotKept::Locked)?;
        let lock = lock.turned(state, &self.key, &self.luck).map_err(|_| NotKept::Denied)?;
        self.inner.set(LOCK, &lock.to_string())?;
        self.state.set(state);
        Ok(())
    }

    /// Seals what is not sealed with this key, whatever it is: nothing that was kept is judged here.
    fn seal_all(&mut self) -> Result<(), NotKept> {
        for name in self.protected() {
            if let (None, Some(text)) = (self.opened(&name), self.inner.get(&name)) {
                self.set(&name, &text)?;
            }
        }
        Ok(())
    }

    fn set_strangers_aside(&mut self) -> Result<(), NotKept> {
        for name in self.protected() {
            if self.opened(&name).is_some() {
                continue;
            }
            let Some(text) = self.get(&name) else { continue };
            let free = (0..).map(aside).find(|name| self.inner.get(name).is_none());
            self.set(&free.unwrap_or_default(), &text)?;
            self.inner.remove(&name);
        }
        Ok(())
    }

    fn protected(&self) -> Vec<String> {
        self.inner.keys().into_iter().filter(|name| is_protected(name)).collect()
    }

    fn opened(&self, name: &str) -> Option<String> {
        self.understand(name, &self.inner.get(name)?)
    }
}

impl<S: Shelf + Clone> Shelf for LockedShelf<S> {
    fn get(&self, name: &str) -> Option<String> {
        let stored = self.inner.get(name)?;
        if !is_protected(name) {
            return Some(stored);
        }
        match (self.understand(name, &stored), self.state.get()) {
            (Some(text), _) => Some(text),
            // While the locking is under way there is text of the person's own that is not sealed yet.
            (None, State::Turning) => Some(stored),
            (None, State::Closed) => Some(quoted(&stored)),
        }
    }

    fn set(&mut self, name: &str, text: &str) -> Result<(), NotKept> {
        if !is_protected(name) {
            return self.inner.set(name, text);
        }
        // Another tab may have taken the lock off: what is sealed now could never be opened again.
        if !is_locked(&self.inner) {
            return Err(NotKept::Locked);
        }
        let sealed = self.key.seal_text(name, text, &self.luck).ok_or(NotKept::Denied)?;
        self.inner.set(name, &sealed)
    }

    fn remove(&mut self, name: &str) {
        self.inner.remove(name);
    }

    fn keys(&self) -> Vec<String> {
        self.inner.keys()
    }

    fn lasts(&self) -> bool {
        self.inner.lasts()
    }

    fn understand(&self, name: &str, stored: &str) -> Option<String> {
        self.key.open_text(name, stored)
    }
}

/// Whether a lock stands on a shelf.
pub fn is_locked(shelf: &dyn Shelf) -> bool {
    shelf.get(LOCK).is_some()
}

/// Whether a stored lock says that the locking is under way, in or out.
pub fn is_turning(lock: &str) -> bool {
    lock.split_whitespace().any(|word| word == State::Turning.word())
}

/// Whether a text may be written under a key as it is, where there is a lock.
pub fn may_stand(name: &str, text: &str) -> bool {
    !is_protected(name) || text.starts_with(SEALED)
}

/// Whether what stands under a key may say something of a person.
fn is_protected(name: &str) -> bool {
    name.strip_prefix(PREFIX).is_some_and(|rest| rest.starts_with("plan/") || rest.starts_with("aside/"))
}

/// Somebody else's text: every line marked, so that none of it is read as the person's words, and none is lost.
fn quoted(text: &str) -> String {
    std::iter::once(NOT_OURS.to_owned())
        .chain(text.split('\n').map(|line| format!("? {line}")))
        .collect::<Vec<_>>()
        .join("\n")
}
