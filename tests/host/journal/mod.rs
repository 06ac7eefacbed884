//! Merging: whatever several people do to one plan, wherever they meet, they see the same and nothing is lost.

pub mod lives;
mod merging;
mod orders;
mod rules;
pub mod saying;
pub mod strangers;
