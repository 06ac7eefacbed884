//! The journal: every change ever made to a plan. The journal is the truth; the plan is computed from it.
//!
//! Merging is a union of entries, so it is the same in every order, and nothing is ever overwritten: an entry
//! replaces exactly the entries it names, in its own field. What two people wrote at the same time stays, both.

mod entry;
mod fold;
mod register;

pub use entry::{BadEntry, Entry, Moment};
pub use fold::{Journal, REMOVED};
