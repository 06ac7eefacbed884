//! The words people read: every language is whole, every message is used, and English is plain.

mod catalogue;
mod english;
mod hard_words;
mod languages;
mod used;
