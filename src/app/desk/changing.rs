//! Changing the plan: recording, drafts at every key, taking items off and putting them back.
use super::Desk;
use crate::device;
use crate::guide::{self, Asked, Begin, Circuit, Known, Problem, Question, Typed};
use crate::keep::{Draft, NotKept};
use crate::plan::{Change, Id, Place, Plan};
use leptos::prelude::*;

impl Desk {
    /// Records a change and keeps it. With `seen`, it replaces what the person saw; else what stands now.
    pub fn record(self, item: Option<Id>, change: &Change, seen: Option<&[Id]>) -> Option<Id> {
        let entry =
            self.journal.try_update(|journal| journal.record(item, change, seen, device::moment())).flatten();
        entry.map(|entry| {
            let item = entry.item;
            self.keep(&[entry]);
            item
        })
    }

    /// Records several changes.
    pub fn record_all(self, changes: Vec<(Id, Change)>) {
        for (item, change) in changes {
            self.record(Some(item), &change, None);
        }
    }

    /// Begins what a circuit asks about; gives the item.
    pub fn begin(self, circuit: Circuit, issue: Id) -> Id {
        match self.now(|plan| guide::begin(circuit, plan, issue)) {
            Some(Begin::Use(item)) => item,
            Some(Begin::New(change)) => self.record(None, &change, None).unwrap_or(Id::CLIENT),
            None => issue,
        }
    }

    /// Begins or changes an item that may be there already; gives the item.
    pub fn begin_known(self, what: impl FnOnce(&Plan) -> Known) -> Id {
        let (mut item, changes) = self.now(what);
        for change in changes {
            item = self.record(item, &change, None).or(item);
        }
        item.unwrap_or(Id::CLIENT)
    }

    /// Takes an item off the plan.
    pub fn remove(self, item: Id) {
        if let Some(entry) = self.journal.try_update(|journal| journal.remove(item, device::moment())) {
            self.keep(&[entry]);
        }
    }

    /// Puts an item back on the plan.
    pub fn put_back(self, item: Id) {
        if let Some(entry) = self.journal.try_update(|journal| journal.put_back(item, device::moment())) {
            self.keep(&[entry]);
        }
    }

    /// Reads what was typed as an answer and records it.
    pub fn answer(self, question: &Question, item: Id, typed: &Typed, seen: &[Id]) -> Result<(), Problem> {
        let words = self.speaker();
        let dates = words.date_words();
        let asked = Asked { lang: &words.language().code, today: self.today(), dates: &dates };
        let change = self.now(|plan| guide::read(question, plan, item, typed, asked))?;
        if self.record(Some(item), &change, Some(seen)).is_some()
            && let Some(more) = guide::along_with(&change, self.today())
        {
            self.record(Some(item), &more, None);
        }
        self.drop_draft(item, question.place);
        Ok(())
    }

    /// What stands unfinished in a field.
    pub fn draft(self, item: Id, place: Place) -> Option<Draft> {
        self.drafts.with_value(|drafts| drafts.get(item, place).cloned())
    }

    /// Keeps what stands in a field, at every key.
    pub fn keep_draft(self, item: Id, place: Place, draft: Draft) {
        self.drafts.update_value(|drafts| drafts.put(item, place, draft));
        self.keep_drafts();
    }

    /// Gives up what stands in a field: it was finished.
    pub fn drop_draft(self, item: Id, place: Place) {
        let was = self.drafts.try_update_value(|drafts| drafts.take(item, place)).flatten();
        if was.is_some() {
            self.keep_drafts();
        }
    }

    pub(super) fn keep_drafts(self) {
        let drafts = self.drafts.get_value();
        let kept = self.keeper.try_update_value(|keeper| keeper.keep_drafts(&drafts));
        self.tell_saving(kept.unwrap_or(Err(NotKept::Denied)));
    }
}
