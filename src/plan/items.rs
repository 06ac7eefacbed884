//! Items of one kind, in the order they were begun: a list kept sorted. Far less code in wasm than a tree, and as fast
//! for the hundreds of items a plan has.
use super::Id;

/// Items of one kind by name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Items<T>(Vec<(Id, T)>);

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Default> Items<T> {
    pub(super) fn get(&self, id: Id) -> Option<&T> {
        self.place(id).ok().and_then(|at| self.0.get(at)).map(|(_, item)| item)
    }

    pub(super) fn get_mut(&mut self, id: Id) -> Option<&mut T> {
        self.place(id).ok().and_then(|at| self.0.get_mut(at)).map(|(_, item)| item)
    }

    /// The item, begun now if it is not there.
    pub(super) fn begun(&mut self, id: Id) -> Option<&mut T> {
        if let Err(at) = self.place(id) {
            self.0.insert(at, (id, T::default()));
        }
        self.get_mut(id)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (Id, &T)> {
        self.0.iter().map(|(id, item)| (*id, item))
    }

    fn place(&self, id: Id) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.cmp(&id))
    }
}
