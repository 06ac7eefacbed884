//! My Say, in reading order: the plan, how it is recorded, how it is asked for, and how it is shown.
//!
//! Dependencies point one way: `plan` ← `journal` ← `guide` ← `words` ← `letters` ← `keep` ← `app`;
//! `device` ← `app`, `keep`. No room above `keep` knows a browser, a clock, luck or a screen.

pub mod guide;
pub mod journal;
pub mod keep;
pub mod letters;
pub mod plan;
pub mod words;

#[cfg(feature = "web")]
pub mod app;
#[cfg(feature = "web")]
mod device;
