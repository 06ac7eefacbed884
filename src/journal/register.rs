//! A register: the entries of one field that nothing has replaced yet. More than one means both are kept.
use crate::plan::Id;
use std::collections::BTreeSet;

/// One field's living entries.
#[derive(Clone, Debug, Default)]
pub(super) struct Register {
    heads: Vec<Id>,
    /// Replaced by an entry that came before the replaced one did.
    gone_before_they_came: BTreeSet<Id>,
}

impl Register {
    /// Takes in an entry that was not here before. `is_known` tells whether an entry already came.
    pub(super) fn take(&mut self, id: Id, replaces: &[Id], is_known: impl Fn(Id) -> bool) {
        for old in replaces {
            self.heads.retain(|head| head != old);
            if !is_known(*old) {
                self.gone_before_they_came.insert(*old);
            }
        }
        if !self.gone_before_they_came.remove(&id) {
            let place = self.heads.partition_point(|head| *head < id);
            self.heads.insert(place, id);
        }
    }

    /// The living entries, earliest first.
    pub(super) fn heads(&self) -> &[Id] {
        &self.heads
    }
}
