//! The words people read: every language is whole, every message is used, and English is plain.

pub mod catalogue;
mod english;
mod hard_words;
mod languages;
mod paper;
mod used;
