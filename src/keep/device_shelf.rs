//! This device's storage. The one file that calls gloo-storage, which panics where storage is denied: so it is
//! probed first, once, and only then touched.
use super::locked_shelf::{is_locked, may_stand};
use super::{NotKept, Shelf};
use gloo_storage::{LocalStorage, Storage};

/// The storage of this browser, for this site.
#[derive(Clone, Copy, Debug)]
pub struct DeviceShelf {
    /// Whether what is written comes through a lock.
    is_beneath: bool,
}

impl DeviceShelf {
    /// The shelf, where the browser lets us read and write; else none.
    pub fn probe() -> Option<Self> {
        crate::device::storage_works().then_some(Self { is_beneath: false })
    }

    /// The same shelf, for a lock to stand on.
    pub const fn beneath(self) -> Self {
        Self { is_beneath: true }
    }
}

impl Shelf for DeviceShelf {
    fn get(&self, key: &str) -> Option<String> {
        LocalStorage::raw().get_item(key).ok().flatten()
    }

    fn set(&mut self, key: &str, text: &str) -> Result<(), NotKept> {
        // Another tab may have locked what is kept: from then on nothing is written here that anybody could read.
        if !self.is_beneath && !may_stand(key, text) && is_locked(self) {
            return Err(NotKept::Locked);
        }
        LocalStorage::raw().set_item(key, text).map_err(|error| {
            // Browsers name a full storage in two ways; anything else is a refusal.
            let name = crate::device::error_name(&error);
            if name.contains("Quota") || name.contains("QUOTA") { NotKept::Full } else { NotKept::Denied }
        })
    }

    fn remove(&mut self, key: &str) {
        LocalStorage::delete(key);
    }

    fn keys(&self) -> Vec<String> {
        let storage = LocalStorage::raw();
        let count = storage.length().unwrap_or(0);
        (0..count).filter_map(|n| storage.key(n).ok().flatten()).collect()
    }

    fn lasts(&self) -> bool {
        true
    }
}
