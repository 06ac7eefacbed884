//! Choices: the ways forward for one issue, from the guide or the client's own.
use super::table::item;
use super::value::codes;
use super::{Id, Words};

item! {
    /// One way forward for an issue.
    Choice ChoiceField "choice" {
        /// The issue it is for.
        ISSUE "issue" Issue issue: Id,
        /// The guide's name for it; not set for the client's own.
        OPTION "option" Option option: String,
        /// The client's own name for it.
        NAME "name" Name name: Words,
        /// What is good about it.
        GOOD "good" Good good: Words,
        /// What is bad about it.
        BAD "bad" Bad bad: Words,
        /// What the client made of it.
        STATE "state" State state: ChoiceState,
    }
}

codes! {
    /// What the client made of a way forward.
    ChoiceState {
        /// Not tried yet.
        Untried = "untried",
        /// The one to try now.
        Chosen = "chosen",
        /// Tried. It stays in sight: what was done counts later.
        Tried = "tried",
        /// The client does not want it. It can be wanted again.
        NotWanted = "not-wanted",
    }
}

impl Choice {
    /// Whether only its place is known.
    pub fn is_empty(&self) -> bool {
        *self == Self { issue: self.issue.clone(), removed: self.removed, ..Self::default() }
    }

    /// What the client made of it: untried until they say.
    pub fn stands(&self) -> ChoiceState {
        self.state.told().unwrap_or(ChoiceState::Untried)
    }
}
