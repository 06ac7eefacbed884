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

mod access;
mod browser;
mod engine;
mod guides;
mod keyboard;
mod kill;
mod locking;
mod look;
mod measure;
mod person;
mod plans;
mod programs;
mod quiet;
// The app's own table of routes; the rest of its screens need a browser to compile for.
#[path = "../../../src/app/route.rs"]
mod route;
mod say;
mod screens;
mod traces;
mod tree;

// What the table of routes knows, where it looks for it.
use mysay::{guide, plan};

pub use access::run as access;
pub use browser::{Browser, Setup, Size};
pub use engine::Engine;
pub use guides::{guides, number_of};
pub use keyboard::Focus;
pub use kill::characters_lost_on_a_kill;
pub use look::expect_no_faults;
pub use measure::{Figure, MEASUREMENTS, arrival, killed, opening, step, typing, weight};
pub use person::Person;
pub use plans::{Kept, big_plan, in_days, rich_plan, rich_plan_in, today};
pub use programs::{Site, root};
pub use route::Route;
pub use say::{Say, as_read};
pub use screens::{everywhere, questions, screens, some_questions};
pub use tree::Told;
