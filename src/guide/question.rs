//! A question: its words, the field it fills, and how it is answered.
use super::Lean;
use crate::plan::{Code, Id, Place, Plan};

/// One question on one screen.
#[derive(Clone, Copy)]
pub struct Question {
    /// The id of its message. `.hint`, `.label` and `.start` are attributes of that message; the answers of a list
    /// are messages of their own: the key, a hyphen, the code.
    pub key: &'static str,
    /// The field it fills.
    pub place: Place,
    /// How it is answered.
    pub answer: Answer,
    /// Whether it is asked, for this item in this plan.
    pub applies: fn(&Plan, Id) -> bool,
}

/// How a question is answered.
#[derive(Clone, Copy)]
pub enum Answer {
    /// A few words on one line.
    Line,
    /// As many words as the person wants.
    Story,
    /// One of a short list of codes.
    One(fn() -> Vec<&'static str>),
    /// Any of a short list of codes.
    Many(fn() -> Vec<&'static str>),
    /// A day, in whichever way people write one.
    Day(Lean),
    /// A nation there is a guide for, or somewhere else: the list comes with the guides.
    Nation,
}

/// The codes of a list, in the order they are offered.
pub(super) fn codes_of<T: Code>() -> Vec<&'static str> {
    T::ALL.iter().map(|one| one.code()).collect()
}

impl Question {
    /// The codes to choose from; none for a question answered in words.
    pub fn codes(&self) -> Vec<&'static str> {
        match self.answer {
            Answer::One(codes) | Answer::Many(codes) => codes(),
            Answer::Line | Answer::Story | Answer::Day(_) | Answer::Nation => Vec::new(),
        }
    }
}
