//! Letters: what is made from a plan to be read, printed or given out. Pure: words come in as [`Speaker`].

mod outline;
mod readable;

pub use outline::{Row, Said, Section, answer_said, outline, outline_of};
pub use readable::{carried, readable};

use crate::plan::Day;

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
