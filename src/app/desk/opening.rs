//! Opening what is kept, taking over what dead tabs left unfinished, and hearing what other tabs write.
use super::Desk;
use crate::app::notice::{Notice, Saving};
use crate::device;
use crate::guide::Circuit;
use crate::journal::{Entry, Journal};
use crate::keep::{Drafts, Keeper, LOCK, MemoryShelf};
use crate::plan::Tag;
use leptos::prelude::*;

/// A page that was just left, in this tab, takes a moment to go: what was typed there must not wait for another visit.
/// How often we look whether it is gone, and how many milliseconds lie between. Where another tab really lives, and has
/// something half typed, opening takes that much longer.
const LOOKS: usize = 8;
const MOMENT: i32 = 50;

impl Desk {
    /// Turns to another plan on the same shelf. What is kept of this one stays there.
    pub fn use_plan(self, plan: Tag) {
        // What found no room yet would be gone with the turn: it must be kept first.
        if let Some(Err(why)) = self.keeper.try_update_value(|keeper| keeper.append(&[])) {
            self.tell(Notice::from(why));
            return;
        }
        self.drafts.set_value(Drafts::default());
        self.keeper.update_value(|keeper| keeper.turn_to(plan));
        self.journal.set(Journal::new(self.keeper.with_value(Keeper::tab)));
        let scattered = self.read_kept();
        leptos::task::spawn_local(self.go_on(scattered));
    }

    /// Reads what is kept. Gives whether it lies in many pieces.
    fn read_kept(self) -> bool {
        let Some(opened) = self.keeper.try_update_value(Keeper::open) else { return false };
        self.journal.update(|journal| {
            journal.absorb(opened.entries);
        });
        if opened.newer {
            self.tell(Notice::Newer);
        }
        if !opened.unread.is_empty() || !self.keeper.with_value(Keeper::set_aside_texts).is_empty() {
            self.tell(Notice::SetAside);
        }
        let has_words = !self.journal.with_untracked(Journal::is_empty);
        self.saving.set(match self.lasts() {
            true if has_words => Saving::OnDevice,
            true => Saving::Idle,
            false => Saving::InTab,
        });
        opened.scattered
    }

    /// Reads what is kept, and takes over what dead tabs left. Before anything is drawn: a field must show what was typed
    /// in it before the tab was killed.
    pub(super) async fn read_all(self) {
        let scattered = self.read_kept();
        self.go_on(scattered).await;
    }

    /// What opening goes on with: the drafts of dead tabs are taken over, and many pieces put together.
    async fn go_on(self, scattered: bool) {
        let mut living = device::living_tabs().await;
        for _ in 0..LOOKS {
            if !self.keeper.with_value(|keeper| keeper.others_type(&living)) {
                break;
            }
            device::pause(MOMENT).await;
            living = device::living_tabs().await;
        }
        self.take_over(&living);
        if scattered && self.lasts() {
            leptos::task::spawn_local(device::with_lock(async move {
                let living = device::living_tabs().await;
                let done = self.keeper.try_update_value(|keeper| {
                    self.journal.with_untracked(|journal| keeper.put_together(journal, &living))
                });
                // No room to put things together: they stay in pieces, and nothing is lost.
                let _tidied = done.is_some_and(|done| done.is_ok());
            }));
        }
    }

    /// Takes over the drafts of tabs that live no more: finished ones are recorded, the rest stand in their fields.
    pub(super) fn take_over(self, living: &[Tag]) {
        let orphans = self.keeper.with_value(|keeper| keeper.orphans(living));
        for (tab, drafts) in orphans {
            for (item, place, draft) in drafts.all() {
                let asked = Circuit::ALL
                    .iter()
                    .flat_map(|circuit| circuit.questions())
                    .find(|one| one.place == place);
                let read = asked
                    .is_some_and(|question| self.answer(question, item, &draft.typed, &draft.seen()).is_ok());
                if !read {
                    self.keep_draft(item, place, draft);
                }
            }
            self.keeper.update_value(|keeper| keeper.forget_drafts(tab));
        }
    }

    pub(super) fn listen(self) {
        device::on_heard(move |key, text| {
            if self.lasts() {
                leptos::task::spawn_local(hear(self, key, text));
            }
        });
    }

    pub(super) fn hear_now(self, key: Option<&str>, text: Option<&str>) {
        if key == Some(LOCK) {
            self.hear_of_lock(text);
        } else if let (Some(key), Some(text)) = (key, text) {
            let entries = self.keeper.with_value(|keeper| keeper.heard(key, text));
            let is_new =
                |entry: &Entry| self.journal.with_untracked(|journal| journal.entry(entry.id).is_none());
            if entries.iter().any(is_new) {
                self.journal.update(|journal| {
                    journal.absorb(entries);
                });
            }
        } else if self.keeper.with_value(Keeper::is_deleted)
            && !self.journal.with_untracked(Journal::is_empty)
        {
            // Another tab deleted the plan: this one must not bring it back by saving.
            let tab = self.keeper.with_value(Keeper::tab);
            let plan = self.keeper.with_value(Keeper::plan);
            self.keeper.set_value(Keeper::new(Box::new(MemoryShelf::default()), plan, tab));
            self.saving.set(Saving::InTab);
            self.tell(Notice::DeletedElsewhere);
        }
    }
}

/// Reads what is kept on this device. A first visit has nothing kept, and does not fetch this code.
#[leptos::lazy]
pub async fn open(desk: Desk) {
    if desk.keeper.with_value(Keeper::has_lock) {
        desk.has_lock.set(true);
        desk.is_shut.set(true);
        desk.saving.set(Saving::Locked);
    } else {
        desk.read_all().await;
    }
}

/// Takes in what another tab has written.
#[leptos::lazy]
fn hear(desk: Desk, key: Option<String>, text: Option<String>) {
    desk.hear_now(key.as_deref(), text.as_deref());
}
