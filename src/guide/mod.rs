//! The guide: which questions are asked, in which order, how answers are read, and what ways forward there are.
//!
//! Pure. The screens ask [`Circuit::questions`], hand what was typed to [`read`], and record what comes back.

mod circuit;
mod date;
mod date_words;
mod deadline;
mod example;
mod fits;
mod options;
mod question;
mod questions;
mod read;
mod steps;

pub use circuit::Circuit;
pub use date::{Lean, read_day};
pub use date_words::DateWords;
pub use deadline::{
    Limit, Standing, answer_due, clock_fits, last_day, limits, nearest_limit, suggested_days, told_days,
};
pub use example::{EXAMPLE_STEPS, example};
pub use fits::{Fit, Group, Guides, Offer, Page, fit, pages, tried_and_left};
pub use options::{BadGuide, Guide, GuideOption, Late, Rule, Start, Sure, Unit, read_guide};
pub use question::{Answer, Question};
pub use read::{Asked, Problem, Typed, raw, read};
pub use steps::{
    Begin, Known, along_with, begin, begin_letter, begin_milestone, choose, finish, keep_back, next_moves,
    reopen, start_review,
};
