//! Locking what is kept with a passphrase, opening it, and what other tabs do with the lock. Only the pages of the lock
//! call this: it comes in their piece.
use super::Desk;
use crate::app::notice::{Notice, Saving};
use crate::device;
use crate::keep::{
    Cost, DeviceShelf, Keeper, LockedShelf, Luck, NotKept, NotOpened, Passphrase, count, is_locked,
    is_turning, wait,
};
use leptos::prelude::*;
use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;

/// How long the other tabs have to hear of it before locking or taking off is done to the end.
const HEARD: i32 = 1_000;

impl Desk {
    /// Locks what is kept here. Where it cannot be, all stays as it is.
    pub async fn lock(self, passphrase: Passphrase) -> Result<(), NotKept> {
        self.keeper.try_update_value(|keeper| keeper.append(&[])).unwrap_or(Err(NotKept::Denied))?;
        let shelf = DeviceShelf::probe().filter(|_| self.lasts()).ok_or(NotKept::Denied)?.beneath();
        let locked = alone(async move { LockedShelf::lock(shelf, &passphrase, Cost::USUAL, luck()) }).await;
        let mut locked = locked.unwrap_or(Err(NotKept::Denied)).inspect_err(|_| {
            // Half locked: it is asked for now, and everything is found.
            if is_locked(&shelf) {
                device::reload();
            }
        })?;
        self.go_through(locked.clone());
        self.be_open();
        leptos::task::spawn_local(device::with_lock(async move {
            device::pause(HEARD).await;
            let living = device::living_tabs().await;
            // What finds no room now is done when the lock is opened next.
            let _finished = locked.finish().is_ok();
            let _together = self.keeper.try_update_value(|keeper| {
                self.journal.with_untracked(|journal| keeper.put_together(journal, &living))
            });
        }));
        Ok(())
    }

    /// Opens what is locked, and reads it.
    pub async fn unlock(self, passphrase: Passphrase) -> Result<(), NotOpened> {
        let (shelf, locked) = found(&passphrase)?;
        let mut own = locked.clone();
        // No room to tidy up: another time. All can be read as it is.
        let _finished = alone(async move { own.finish() }).await;
        if !is_locked(&shelf) {
            device::reload();
            return Err(NotOpened::NoLock);
        }
        self.go_through(locked);
        self.read_all().await;
        self.be_open();
        Ok(())
    }

    /// Gives the lock another passphrase.
    pub async fn change_passphrase(self, now: Passphrase, new: Passphrase) -> Result<(), NotOpened> {
        let (_, mut locked) = found(&now)?;
        let changed = alone(async move { locked.change(&new, Cost::USUAL) }).await;
        changed.and_then(Result::ok).ok_or(NotOpened::CannotNow)
    }

    /// Takes the lock off.
    pub async fn take_lock_off(self, now: Passphrase) -> Result<(), NotOpened> {
        let (shelf, mut locked) = found(&now)?;
        let off = alone(async move {
            locked.begin_to_take_off()?;
            device::pause(HEARD).await;
            locked.take_off().or_else(|why| {
                locked.finish()?;
                Err(why)
            })
        });
        off.await.and_then(Result::ok).ok_or(NotOpened::CannotNow)?;
        if let Some(shelf) = DeviceShelf::probe().filter(|_| !is_locked(&shelf)) {
            self.keeper.update_value(|keeper| keeper.go_on_with(Box::new(shelf)));
            self.keep_drafts();
            self.has_lock.set(false);
        }
        Ok(())
    }

    /// Another tab locked what is kept, is about to take the lock off, or has done so: what this tab would write now
    /// could be read by anybody, or by nobody.
    pub(super) fn hear_of_lock(self, stored: Option<&str>) {
        let must_ask = match (self.has_lock.get_untracked(), self.is_shut.get_untracked()) {
            (false, _) => stored.is_some(),
            (true, true) => stored.is_none(),
            (true, false) => stored.is_none_or(is_turning),
        };
        if !must_ask || !self.lasts() {
            return;
        }
        // What could not be saved would be gone with the page: the person is told instead, and this tab saves no more.
        if matches!(self.saving.get_untracked(), Saving::Failed(_)) {
            self.tell(Notice::Locked);
        } else {
            device::reload();
        }
    }

    /// How many seconds to wait before the next passphrase is checked.
    pub fn wait(self) -> u32 {
        DeviceShelf::probe().map_or(0, |shelf| wait(&shelf))
    }

    /// Counts a passphrase that was tried.
    pub fn count_try(self, is_right: bool) {
        if let Some(mut shelf) = DeviceShelf::probe() {
            count(&mut shelf, is_right);
        }
    }

    fn go_through(self, locked: LockedShelf<DeviceShelf>) {
        self.keeper.update_value(|keeper: &mut Keeper| keeper.go_on_with(Box::new(locked)));
    }

    /// The words are open in this tab. From now on a page that the browser brings back as it was left asks again.
    fn be_open(self) {
        self.has_lock.set(true);
        if self.is_shut.get_untracked() {
            self.is_shut.set(false);
        }
        device::when_restored(move || {
            if self.has_lock.get_untracked() {
                device::reload();
            }
        });
    }
}

/// The lock of this device, opened.
fn found(passphrase: &Passphrase) -> Result<(DeviceShelf, LockedShelf<DeviceShelf>), NotOpened> {
    let shelf = DeviceShelf::probe().ok_or(NotOpened::CannotNow)?.beneath();
    LockedShelf::unlock(shelf, passphrase, luck()).map(|locked| (shelf, locked))
}

fn luck() -> Luck {
    Rc::new(device::deep_luck)
}

/// Does something while no other tab tidies up; none where the tab is closing.
async fn alone<T: 'static>(work: impl Future<Output = T> + 'static) -> Option<T> {
    let done = Rc::new(Cell::new(None));
    let here = Rc::clone(&done);
    device::with_lock(async move { here.set(Some(work.await)) }).await;
    done.take()
}
