//! The guide: which questions are asked, in which order, how answers are read, and what ways forward there are.
//!
//! Pure. The screens ask [`Circuit::questions`], hand what was typed to [`read`], and record what comes back.

mod circuit;
mod date;
mod date_words;
mod example;
mod options;
mod question;
mod questions;
mod read;
mod steps;

pub use circuit::Circuit;
pub use date::{Lean, read_day};
pub use date_words::DateWords;
pub use example::{EXAMPLE_STEPS, example};
pub use options::{GuideOption, read_guide};
pub use question::{Answer, Question};
pub use read::{Asked, Problem, Typed, raw, read};
pub use steps::{Begin, along_with, begin, choose, finish, next_moves, reopen, start_review};
