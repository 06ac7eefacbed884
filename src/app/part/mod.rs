//! Parts that screens are made of. A part renders; it does not decide.

mod calendar;
mod cards;
mod field;
mod fresh;
mod heading;
mod limit;
mod listen;
mod pictures;
mod problem;
mod ring;
mod rows;
mod saved;

pub use calendar::{calendar_buttons, card_button};
pub use cards::{issue_card, whose};
pub use field::field;
pub use fresh::fresh;
pub use heading::{heading, heading_titled, name_tab};
pub use limit::{limit_line, limits_whole, sure_words};
pub use listen::listen;
pub use pictures::{Drawn, answer_picture, picture};
pub use problem::{problem_summary, summary};
pub use ring::ring;
pub use rows::{own, rows, said};
pub use saved::{copy_button, copy_buttons, notices, open_copy, saved_line};
