//! The journal and the plan it folds into, entry by entry.
use super::entry::MOST_REPLACED;
use super::register::Register;
use super::{Entry, Moment};
use crate::plan::{Change, Id, Issue, IssueField, Kind, Place, Plan, Tag, Told, Value};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// The field that takes any item off the plan. Its value lists the entries the remover saw; an item with a
/// living entry outside that list stays: an edit wins over a removal made at the same time.
pub const REMOVED: &str = "item.removed";

type Slot = (Id, Cow<'static, str>);

/// All entries of one plan, and the plan they make.
#[derive(Clone, Debug, Default)]
pub struct Journal {
    tag: Tag,
    clock: u64,
    entries: BTreeMap<Id, Entry>,
    registers: BTreeMap<Slot, Register>,
    removals: BTreeSet<Id>,
    plan: Plan,
}

impl Journal {
    /// An empty journal whose own entries carry this tag.
    pub fn new(tag: Tag) -> Self {
        Self { tag, ..Self::default() }
    }

    /// The plan as it stands.
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Every entry, in an order in which nothing comes before what it answers.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.values()
    }

    /// One entry.
    pub fn entry(&self, id: Id) -> Option<&Entry> {
        self.entries.get(&id)
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether nothing was ever recorded.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The living entries of one field: what a person who looks at it now has seen.
    pub fn heads(&self, item: Id, place: Place) -> Vec<Id> {
        self.living(item, place.name()).to_vec()
    }

    /// The different versions of one field, where it was written more than once at the same time; else nothing.
    pub fn versions(&self, item: Id, place: Place) -> Vec<&Entry> {
        // Where an issue stands settles itself: the further one counts.
        if place == Issue::CIRCLE {
            return Vec::new();
        }
        let mut versions: Vec<&Entry> = Vec::new();
        for entry in self.living(item, place.name()).iter().filter_map(|id| self.entries.get(id)) {
            if entry.change().is_some() && versions.iter().all(|one| one.value != entry.value) {
                versions.push(entry);
            }
        }
        if versions.len() > 1 { versions } else { Vec::new() }
    }

    /// Every field that stands in more than one version.
    pub fn unsettled(&self) -> Vec<(Id, Place)> {
        self.registers
            .iter()
            .filter(|(_, register)| register.heads().len() > 1)
            .filter_map(|((item, place), _)| Some((*item, Place::named(place)?)))
            .filter(|(item, place)| !self.versions(*item, *place).is_empty())
            .collect()
    }

    /// Records a change of this writer's own. `item` is none where the change begins one; the entry's name is then the
    /// item's. It replaces what the person saw: `seen`, or what stands now. Nothing is recorded where nothing changes.
    pub fn record(
        &mut self,
        item: Option<Id>,
        change: &Change,
        seen: Option<&[Id]>,
        time: Moment,
    ) -> Option<Entry> {
        let place = change.place();
        let value = change.value();
        if let Some(item) = item {
            let heads = self.living(item, place.name());
            let stands = |value: &str| matches!(heads, [only] if self.entries.get(only).is_some_and(|e| e.value == value));
            if stands(&value) || (heads.is_empty() && value == "null") {
                return None;
            }
        }
        let replaces = match (item, seen) {
            (None, _) => Vec::new(),
            (Some(_), Some(seen)) => seen.to_vec(),
            (Some(item), None) => self.living(item, place.name()).to_vec(),
        };
        Some(self.write(item, Cow::Borrowed(place.name()), value, replaces, time))
    }

    /// Takes an item off the plan, with all that belongs to it. What others write meanwhile brings it back.
    pub fn remove(&mut self, item: Id, time: Moment) -> Entry {
        let seen = self.living_parts(item);
        let list: Vec<String> = seen.iter().map(Value::write).collect();
        let replaces = self.living(item, REMOVED).to_vec();
        self.write(Some(item), Cow::Borrowed(REMOVED), format!("[{}]", list.join(",")), replaces, time)
    }

    /// Puts an item back on the plan.
    pub fn put_back(&mut self, item: Id, time: Moment) -> Entry {
        let replaces = self.living(item, REMOVED).to_vec();
        self.write(Some(item), Cow::Borrowed(REMOVED), "[]".to_owned(), replaces, time)
    }

    /// Takes in entries from anywhere: this device, another tab, a file. Those that are here already are passed over.
    /// Gives the names of the new ones.
    pub fn absorb(&mut self, entries: impl IntoIterator<Item = Entry>) -> Vec<Id> {
        let mut new = Vec::new();
        let mut touched: BTreeSet<Slot> = BTreeSet::new();
        for entry in entries {
            if self.entries.contains_key(&entry.id) {
                continue;
            }
            self.clock = self.clock.max(entry.id.clock);
            let slot = (entry.item, entry.place.clone());
            let entries = &self.entries;
            let register = self.registers.entry(slot.clone()).or_default();
            register.take(entry.id, &entry.replaces, |id| entries.contains_key(&id));
            if entry.place == REMOVED {
                self.removals.insert(entry.item);
            }
            touched.insert(slot);
            new.push(entry.id);
            self.entries.insert(entry.id, entry);
        }
        for (item, place) in &touched {
            self.settle(*item, place);
        }
        if !touched.is_empty() {
            self.settle_removals();
        }
        new
    }

    fn write(
        &mut self,
        item: Option<Id>,
        place: Cow<'static, str>,
        value: String,
        replaces: Vec<Id>,
        time: Moment,
    ) -> Entry {
        let id = Id { clock: self.next_clock(), tag: self.tag };
        // What could not be read back later must not be written; what is then not replaced stays as a version.
        let replaces = replaces.into_iter().filter(|old| old.clock < id.clock).take(MOST_REPLACED).collect();
        let entry =
            Entry { id, time, by: Cow::Borrowed("me"), replaces, item: item.unwrap_or(id), place, value };
        self.absorb([entry.clone()]);
        entry
    }

    fn next_clock(&self) -> u64 {
        if self.clock < Id::LAST_CLOCK {
            return self.clock + 1;
        }
        // No honest writer gets this far. An honest clock is never past the number of entries: go on from there.
        let used = |clock: &u64| self.entries.contains_key(&Id { clock: *clock, tag: self.tag });
        (self.entries.len() as u64 + 1..).find(|clock| !used(clock)).unwrap_or_default()
    }

    fn living(&self, item: Id, place: &str) -> &[Id] {
        // The key borrows a name of any lifetime; known names are static, so look the static one up.
        let key: Cow<'static, str> = match Place::named(place) {
            Some(known) => Cow::Borrowed(known.name()),
            None => Cow::Owned(place.to_owned()),
        };
        self.registers.get(&(item, key)).map(Register::heads).unwrap_or_default()
    }

    /// The living entries of an item and of all that belongs to it.
    fn living_parts(&self, item: Id) -> Vec<Id> {
        let mut all = Vec::new();
        for part in std::iter::once(item).chain(self.plan.parts_of(item)) {
            let fields =
                self.registers.range((part, Cow::Borrowed(""))..).take_while(|((of, _), _)| *of == part);
            for (_, register) in fields.filter(|((_, place), _)| place != REMOVED) {
                all.extend_from_slice(register.heads());
            }
        }
        all
    }

    /// Folds one field's living entries into the plan.
    fn settle(&mut self, item: Id, place: &str) {
        let readable = self.living(item, place).iter().rev().filter_map(|id| self.entries.get(id)?.change());
        let winner = if place == Issue::CIRCLE.name() {
            readable.max_by_key(furthest)
        } else {
            readable.into_iter().next()
        };
        let winner = winner.or_else(|| self.last_readable(item, Place::named(place)?));
        let begins_nothing = |change: &Change| change.place().kind() == Kind::Client && item != Id::CLIENT;
        if let Some(change) = winner.filter(|change| !begins_nothing(change)) {
            self.plan.apply(item, change);
        }
    }

    /// What a newer app wrote and we cannot read does not hide the last answer that we can, whichever came first.
    fn last_readable(&self, item: Id, place: Place) -> Option<Change> {
        self.entries
            .values()
            .rev()
            .filter(|entry| entry.item == item && entry.place == place.name())
            .find_map(Entry::change)
    }

    fn settle_removals(&mut self) {
        for item in self.removals.clone() {
            let removals: Vec<Vec<Id>> = self
                .living(item, REMOVED)
                .iter()
                .filter_map(|id| read_list(&self.entries.get(id)?.value))
                .collect();
            let put_back = removals.iter().any(Vec::is_empty);
            let seen: BTreeSet<Id> = removals.into_iter().flatten().collect();
            let is_removed =
                !put_back && !seen.is_empty() && self.living_parts(item).iter().all(|id| seen.contains(id));
            self.plan.set_removed(item, is_removed);
        }
    }
}

fn furthest(change: &Change) -> Option<crate::plan::Circle> {
    if let Change::Issue(IssueField::Circle(Told::Told(circle))) = change { Some(*circle) } else { None }
}

fn read_list(json: &str) -> Option<Vec<Id>> {
    let inner = json.strip_prefix('[')?.strip_suffix(']')?;
    if inner.is_empty() {
        return Some(Vec::new());
    }
    inner.split(',').map(Id::read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{ActionField, Words};

    fn journal(luck: u64) -> Journal {
        Journal::new(Tag::new(luck))
    }

    fn want(text: &str) -> Change {
        IssueField::Want(Words::read(text, "en").map_or(Told::NotYet, Told::Told)).into()
    }

    fn begin(journal: &mut Journal) -> Id {
        journal.record(None, &want("An answer"), None, 0).map(|entry| entry.id).unwrap_or_default()
    }

    fn meet(one: &mut Journal, two: &mut Journal) {
        let (from_one, from_two): (Vec<_>, Vec<_>) =
            (one.entries().cloned().collect(), two.entries().cloned().collect());
        one.absorb(from_two);
        two.absorb(from_one);
    }

    #[test]
    fn an_answer_given_twice_is_recorded_once() {
        let mut mine = journal(1);
        let issue = begin(&mut mine);
        assert_eq!(mine.record(Some(issue), &want("An answer"), None, 9), None);
        assert_eq!(mine.len(), 1);
    }

    #[test]
    fn two_tabs_that_change_the_same_words_lose_neither() {
        let (mut one, mut two) = (journal(1), journal(2));
        let issue = begin(&mut one);
        meet(&mut one, &mut two);
        one.record(Some(issue), &want("A new flat"), None, 1);
        two.record(Some(issue), &want("Repairs"), None, 1);
        meet(&mut one, &mut two);
        assert_eq!(one.plan(), two.plan());
        assert_eq!(one.versions(issue, Issue::WANT).len(), 2);
        assert_eq!(one.unsettled(), vec![(issue, Issue::WANT)]);
        one.record(Some(issue), &want("A new flat, or repairs"), None, 2);
        meet(&mut one, &mut two);
        assert!(two.versions(issue, Issue::WANT).is_empty());
    }

    #[test]
    fn an_edit_wins_over_a_removal_made_at_the_same_time() {
        let (mut one, mut two) = (journal(1), journal(2));
        let issue = begin(&mut one);
        meet(&mut one, &mut two);
        one.remove(issue, 1);
        assert_eq!(one.plan().issues().count(), 0);
        two.record(None, &ActionField::Issue(Told::Told(issue)).into(), None, 1);
        meet(&mut one, &mut two);
        assert_eq!(one.plan().issues().count(), 1);
        assert_eq!(one.plan(), two.plan());
    }

    #[test]
    fn what_was_removed_can_be_put_back() {
        let mut mine = journal(1);
        let issue = begin(&mut mine);
        mine.remove(issue, 1);
        mine.put_back(issue, 2);
        assert_eq!(mine.plan().issues().count(), 1);
        mine.remove(issue, 3);
        assert_eq!(mine.plan().issues().count(), 0);
    }

    #[test]
    fn an_entry_that_comes_before_the_one_it_replaces_still_replaces_it() {
        let mut mine = journal(1);
        let issue = begin(&mut mine);
        mine.record(Some(issue), &want("Second"), None, 1);
        mine.record(Some(issue), &want("Third"), None, 2);
        let backwards: Vec<Entry> = mine.entries().rev().cloned().collect();
        let mut other = journal(2);
        other.absorb(backwards);
        assert_eq!(other.plan(), mine.plan());
        assert_eq!(other.heads(issue, Issue::WANT).len(), 1);
    }
}
