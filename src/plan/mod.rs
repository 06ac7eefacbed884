//! The Client Advocacy Plan and everything in it. Pure: no browser, clock, luck or screen.
//!
//! Every noun here (client, issue, action …) is a table of fields made by [`table::item`]. A [`Change`] sets one
//! field of one item. The plan itself is never edited: the journal folds changes into it.

mod action;
mod change;
mod choice;
mod circle;
mod client;
mod companion;
mod consent;
mod contact;
mod issue;
mod items;
mod letter;
mod milestone;
mod private;
mod review;
mod table;
mod value;
mod whole;

pub use action::{Action, ActionField, ActionState, IfNone, Working};
pub use change::{Change, Kind, Place};
pub use choice::{Choice, ChoiceField, ChoiceState};
pub use circle::{Circle, Move, NotAllowed, Stage};
pub use client::{Client, ClientField, Reach, Talking};
pub use companion::{Companion, CompanionField, Role};
pub use consent::{Consent, ConsentField, ConsentKind, ConsentState};
pub use contact::{Contact, ContactField, ContactHow};
pub use issue::{
    About, Agreed, ClosedWhy, Issue, IssueField, Matters, SoFar, Subject, Topic, Urgent, WhenKnown, With,
};
pub use letter::{Letter, LetterField, LetterKind};
pub use milestone::{Milestone, MilestoneField};
pub use private::{Private, PrivateField};
pub use review::{Listened, Next, OutcomeMet, Review, ReviewField, Sure};
pub use value::{Code, Day, How, Id, NoWords, Tag, Told, Value, Voice, Words, YesNo};
pub use whole::{Plan, WhoseTurn};
