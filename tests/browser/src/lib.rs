//! What the browser journeys and the bench are made of, in reading order: the programs they run, a browser, the words
//! of the app, plans to begin with, and a person.
// Nothing here runs in a browser: it may look at the clock and wait.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a journey stops where something is not as it should be, and says what"
)]

// Where the router looks for them.
use mysay::{guide, plan};

mod access;
mod browser;
mod engine;
mod keyboard;
mod kill;
mod look;
mod measure;
mod person;
mod plans;
mod programs;
mod quiet;
// The router's own table, so that a new kind of screen is in every list at once.
#[path = "../../../src/app/route.rs"]
mod route;
mod say;
mod screens;
mod traces;
mod tree;

pub use access::run as access;
pub use browser::{Browser, Setup, Size};
pub use engine::Engine;
pub use keyboard::Focus;
pub use kill::characters_lost_on_a_kill;
pub use look::expect_no_faults;
pub use measure::{Figure, MEASUREMENTS, arrival, killed, opening, step, typing, weight};
pub use person::Person;
pub use plans::{Kept, big_plan, rich_plan, today};
pub use programs::{Site, root};
pub use say::{Say, as_read};
pub use screens::{questions, screens, some_questions};
pub use tree::Told;
