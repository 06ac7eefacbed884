//! Letters: what is made from a plan to be read, printed or given out. Pure: words come in as [`Speaker`].

mod calendar;
mod card;
mod document;
mod letter;
mod lines;
mod needs;
mod outline;
mod paper;
mod readable;
mod sheets;
mod so_far;

pub use calendar::calendar;
pub use card::card;
pub use document::document;
pub use letter::{Draft, Missing, draft};
pub use outline::{Row, Said, Section, answer_said, outline, outline_of};
pub use readable::{carried, readable};

use crate::guide::Circuit;
use crate::plan::{Day, Id};

/// Where a person can say something: the circuit, the item and the key of the question.
pub type Ask = (Circuit, Id, &'static str);

/// Whoever says the messages and the days of a language.
pub trait Speaker {
    /// A message, or `id.attribute`.
    fn say(&self, id: &str) -> String;
    /// A day in full.
    fn day(&self, day: Day) -> String;
    /// The language's code.
    fn lang(&self) -> &str;
    /// `ltr` or `rtl`.
    fn dir(&self) -> &str;
}

impl Speaker for crate::words::Messages {
    fn say(&self, id: &str) -> String {
        Self::say(self, id, &[])
    }
    fn day(&self, day: Day) -> String {
        self.day_long(day)
    }
    fn lang(&self) -> &str {
        &self.language().code
    }
    fn dir(&self) -> &str {
        &self.language().dir
    }
}
