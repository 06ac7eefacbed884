//! My Say, in reading order: the plan, how it is recorded, how it is asked for, and how it is shown.
//!
//! Dependencies point one way: `plan` ← `guide`, `journal`, `letters` ← `keep` ← `app`; `words` ← `app`;
//! `device` ← `app`, `keep`. Nothing above `keep` knows a browser, a clock, luck or a screen.

pub mod plan;
pub mod journal;
pub mod guide;
