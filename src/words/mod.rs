//! Words: every text a person reads, in their language, by Fluent; dates; which way a language is read.
//!
//! Nothing here is a text itself: texts live in `locales/`. One language is held at a time.

mod dates;
mod language;
mod messages;
mod sentences;

pub use language::{Language, read_languages};
pub use messages::{Arg, BadMessages, Messages, without_marks};
pub use sentences::sentences;
