//! Drafts: what stands in the fields and is not finished. Kept at every key, so that a killed tab loses nothing.
use crate::guide::Typed;
use crate::plan::{Id, Place};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One question's fields, as they stand.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Draft {
    /// What was typed or picked.
    pub typed: Typed,
    /// The entries the person saw when they began: what finishing will replace.
    #[serde(default)]
    seen: Vec<String>,
}

/// The drafts of one tab, by item and field.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Drafts(BTreeMap<String, Draft>);

impl Draft {
    /// What was typed over these entries.
    pub fn new(typed: Typed, seen: &[Id]) -> Self {
        Self { typed, seen: seen.iter().map(ToString::to_string).collect() }
    }

    /// The entries the person saw.
    pub fn seen(&self) -> Vec<Id> {
        self.seen.iter().filter_map(|id| id.parse().ok()).collect()
    }
}

impl Drafts {
    /// The draft of one field.
    pub fn get(&self, item: Id, place: Place) -> Option<&Draft> {
        self.0.get(&key(item, place))
    }

    /// Keeps a draft of one field.
    pub fn put(&mut self, item: Id, place: Place, draft: Draft) {
        self.0.insert(key(item, place), draft);
    }

    /// Takes a draft away: it was finished, or given up.
    pub fn take(&mut self, item: Id, place: Place) -> Option<Draft> {
        self.0.remove(&key(item, place))
    }

    /// Every draft, with its item and field.
    pub fn all(&self) -> Vec<(Id, Place, Draft)> {
        let read = |(key, draft): (&String, &Draft)| {
            let (item, place) = key.split_once('/')?;
            Some((item.parse().ok()?, Place::named(place)?, draft.clone()))
        };
        self.0.iter().filter_map(read).collect()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn key(item: Id, place: Place) -> String {
    format!("{item}/{}", place.name())
}
