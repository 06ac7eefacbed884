//! Letters, and what a person takes out of My Say: their words stand whole in all of them, and no file can be broken.

mod calendars;
mod cards;
mod documents;
mod drafts;
mod people;
mod words;
