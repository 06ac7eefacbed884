//! Keeping the plan: on this device or in this tab, as copies, and deleting it.
use super::Desk;
use crate::app::notice::{Notice, Saving};
use crate::device;
use crate::journal::{Entry, Journal};
use crate::keep::{DeviceShelf, Keeper, MemoryShelf, NotKept, Shelf, restore, save};
use crate::plan::Tag;
use leptos::prelude::*;

impl Desk {
    /// Whether this plan outlives the tab.
    pub fn lasts(self) -> bool {
        self.keeper.with_value(Keeper::lasts)
    }

    pub(super) fn keep_now(self, on_device: bool) {
        if on_device == self.lasts() {
            return;
        }
        let Some(mut device_shelf) = DeviceShelf::probe() else {
            self.tell(Notice::Denied);
            return;
        };
        let moved = if on_device {
            let all = self.keeper.try_update_value(|keeper| {
                keeper.move_to(Box::new(device_shelf))?;
                self.journal.with_untracked(|journal| keeper.keep_all(journal))?;
                keeps_from_now(&mut device_shelf)
            });
            leptos::task::spawn_local(async {
                let _asked = device::ask_to_stay().await;
            });
            all
        } else {
            // With everything of ours the note that plans are kept here goes too, and so does a lock.
            self.keeper.try_update_value(|keeper| keeper.move_to(Box::new(MemoryShelf::default())))
        };
        self.see_lock();
        self.keep_drafts();
        self.tell_saving(moved.unwrap_or(Err(NotKept::Denied)));
    }

    /// The plan as its saved text.
    pub fn saved_text(self) -> String {
        let plan = self.keeper.with_value(Keeper::plan);
        self.journal.with_untracked(|journal| save(plan, journal.entries()))
    }

    /// Takes in the text of a file: a saved plan or a readable copy. What is here stays, and the two are merged.
    pub fn take_in(self, text: &str) -> Result<usize, Notice> {
        let restored = restore(text).map_err(Notice::from)?;
        // Another plan opens beside this one; the same plan is merged.
        if restored.plan != self.keeper.with_value(Keeper::plan) {
            self.use_plan(restored.plan);
        }
        let entries: Vec<Entry> = restored.entries;
        let new = self.journal.try_update(|journal| journal.absorb(entries.clone())).unwrap_or_default();
        let fresh: Vec<Entry> = entries.into_iter().filter(|entry| new.contains(&entry.id)).collect();
        self.keep(&fresh);
        if !restored.unread.is_empty() {
            self.tell(Notice::FilePartly);
        }
        Ok(fresh.len())
    }

    /// Deletes this plan from the device, or everything of ours.
    pub fn delete(self, everything: bool) {
        self.keeper
            .update_value(|keeper| if everything { keeper.delete_everything() } else { keeper.delete() });
        if everything && self.lasts() {
            // Nothing of ours is on the device now; from here on nothing is written there either.
            let _moved =
                self.keeper.try_update_value(|keeper| keeper.move_to(Box::new(MemoryShelf::default())));
        }
        self.see_lock();
        let next = self.plans().first().copied();
        self.use_plan(next.unwrap_or_else(|| Tag::new(device::luck())));
    }

    /// The lock goes with what it locked.
    fn see_lock(self) {
        if !self.lasts() && self.has_lock.get_untracked() {
            self.has_lock.set(false);
            self.is_shut.set(false);
        }
    }

    /// The plans there are, the one last in use first.
    pub fn plans(self) -> Vec<Tag> {
        self.keeper.with_value(Keeper::all)
    }

    /// The plan on the desk.
    pub fn plan_in_use(self) -> Tag {
        self.keeper.with_value(Keeper::plan)
    }

    /// What could not be read and was set aside, as one text.
    pub fn set_aside(self) -> String {
        self.keeper.with_value(Keeper::set_aside_texts).join("\n\n")
    }

    /// The shelf settings are kept on: the device's while plans are kept there.
    pub fn with_settings<T>(self, change: impl FnOnce(&mut dyn Shelf) -> T) -> Option<T> {
        let mut shelf = DeviceShelf::probe().filter(|_| self.lasts())?;
        Some(change(&mut shelf))
    }

    /// Tells the person something, once.
    pub fn tell(self, notice: Notice) {
        self.notices.update(|notices| {
            if !notices.contains(&notice) {
                notices.push(notice);
            }
        });
    }

    pub(super) fn keep(self, entries: &[Entry]) {
        let kept = self.keeper.try_update_value(|keeper| keeper.append(entries));
        self.tell_saving(kept.unwrap_or(Err(NotKept::Denied)));
    }

    pub(super) fn tell_saving(self, kept: Result<(), NotKept>) {
        let lasts = self.lasts();
        device::ask_before_unload(
            (!lasts || kept.is_err()) && !self.journal.with_untracked(Journal::is_empty),
        );
        let saving = match kept {
            Ok(()) if lasts => Saving::Saved(device::time_of_day(device::moment())),
            Ok(()) => Saving::InTab,
            Err(why) => Saving::Failed(why),
        };
        if let Err(why) = kept {
            self.tell(Notice::from(why));
        } else {
            self.notices.update(|all| all.retain(|one| *one != Notice::Full));
        }
        if self.saving.with_untracked(|now| *now != saving) {
            self.saving.set(saving);
        }
    }
}

/// Keeps this plan on the device, or only until the tab closes. What was kept the other way goes.
#[leptos::lazy]
pub fn keep_on_device(desk: Desk, on_device: bool) {
    desk.keep_now(on_device);
}

/// Whether plans are kept on this device.
const KEEPS: &str = "mysay/1/keep";

pub(super) fn keeps(shelf: &DeviceShelf) -> bool {
    shelf.get(KEEPS).is_some()
}

fn keeps_from_now(shelf: &mut DeviceShelf) -> Result<(), NotKept> {
    shelf.set(KEEPS, "device")
}
