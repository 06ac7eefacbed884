//! Journeys through My Say in Chromium, each as a person makes it. Every journey is one test, with its own browser.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a journey stops where something is not as it should be, and says what"
)]

mod every_screen;
mod people;
