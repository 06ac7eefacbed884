//! Values: what one field of the plan can hold, and how it is written down.

mod day;
mod id;
mod own_words;
mod told;

pub use day::Day;
pub use id::{Id, Tag};
pub use own_words::{How, NoWords, Voice, Words};
pub use told::{Code, Told, Value, YesNo};

pub(crate) use told::codes;
pub(super) use told::{bare, write_code};
