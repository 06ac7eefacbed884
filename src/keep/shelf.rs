//! A shelf: somewhere texts are kept under keys. This device's storage is one; memory is another.
use std::collections::BTreeMap;

/// Why a text was not kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotKept {
    /// There is no room left.
    Full,
    /// The browser does not let us.
    Denied,
    /// There is a lock that this tab does not have the key for.
    Locked,
}

/// Somewhere texts are kept.
pub trait Shelf {
    /// The text under a key.
    fn get(&self, key: &str) -> Option<String>;
    /// Keeps a text under a key: wholly, or not at all.
    fn set(&mut self, key: &str, text: &str) -> Result<(), NotKept>;
    /// Removes a key.
    fn remove(&mut self, key: &str);
    /// Every key.
    fn keys(&self) -> Vec<String>;
    /// Whether what is kept here outlives the tab.
    fn lasts(&self) -> bool;
    /// The text that somebody else stored under a key, as it reads here; none where it says nothing here.
    fn understand(&self, _key: &str, stored: &str) -> Option<String> {
        Some(stored.to_owned())
    }
}

/// Memory: gone with the tab. For people who share a device, and where the browser denies storage.
#[derive(Clone, Debug, Default)]
pub struct MemoryShelf {
    texts: BTreeMap<String, String>,
    /// The most characters it holds, to test what a full device does.
    pub room: Option<usize>,
}

impl Shelf for MemoryShelf {
    fn get(&self, key: &str) -> Option<String> {
        self.texts.get(key).cloned()
    }

    fn set(&mut self, key: &str, text: &str) -> Result<(), NotKept> {
        let others: usize =
            self.texts.iter().filter(|(k, _)| *k != key).map(|(k, t)| k.len() + t.len()).sum();
        if self.room.is_some_and(|room| others + key.len() + text.len() > room) {
            return Err(NotKept::Full);
        }
        self.texts.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&mut self, key: &str) {
        self.texts.remove(key);
    }

    fn keys(&self) -> Vec<String> {
        self.texts.keys().cloned().collect()
    }

    fn lasts(&self) -> bool {
        false
    }
}
