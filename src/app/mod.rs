//! The screens: a router, what stands on every screen, and the page for each route.

mod desk;
mod look;
mod notice;
mod page;
mod part;
mod route;
mod screens;
mod start;

pub use desk::{Desk, ELSEWHERE};
pub use route::{LockPage, Route};
pub use start::start;
