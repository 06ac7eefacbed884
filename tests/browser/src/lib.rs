//! What the browser journeys and the bench are made of, in reading order: the programs they run, a browser, the words
//! of the app, plans to begin with, and a person.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a journey stops where something is not as it should be, and says what"
)]

mod browser;
mod person;
mod plans;
mod programs;
mod say;

pub use browser::{Browser, Setup, Size};
pub use person::Person;
pub use plans::{Kept, big_plan, rich_plan, today};
pub use programs::{Site, root};
pub use say::{Say, as_read};
