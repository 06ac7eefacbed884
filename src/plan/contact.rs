//! Contacts: each call, letter, message or meeting with somebody, and what was said.
use super::table::item;
use super::value::codes;
use super::{Day, Id, Words};

item! {
    /// One contact with a third party.
    Contact ContactField "contact" {
        /// The issue it is for.
        ISSUE "issue" Issue issue: Id,
        /// Who it was with.
        WHO "who" Who who: Words,
        /// How it was made.
        HOW "how" How how: ContactHow,
        /// The day.
        DAY "day" Day day: Day,
        /// What was said.
        SAID "said" Said said: Words,
    }
}

codes! {
    /// How a contact was made.
    ContactHow {
        /// A phone call.
        Call = "call",
        /// A letter.
        Letter = "letter",
        /// An e-mail.
        Email = "email",
        /// A message.
        Message = "message",
        /// A meeting.
        Meeting = "meeting",
    }
}

impl Contact {
    /// Whether only its place is known.
    pub fn is_empty(&self) -> bool {
        *self == Self { issue: self.issue.clone(), removed: self.removed, ..Self::default() }
    }
}
