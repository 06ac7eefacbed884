//! The guide: nobody gets stuck, nothing is asked in vain, a day is read however it is written, and no limit is late.

mod dates;
mod deadlines;
mod england;
mod england_pages;
mod england_words;
mod limits;
mod limits_hold;
mod person;
pub mod served;
mod story;
mod walks;

use crate::tree;
use mysay::words::{Language, Messages};

/// The English messages as the app has them: the words of a nation's guide are a file of their own, fetched later.
pub fn english() -> Messages {
    let nations = served::nations();
    let is_for_all = |file: &tree::File| !nations.iter().any(|nation| file.name() == format!("{nation}.ftl"));
    let files = tree::files("locales/en", ".ftl").into_iter().filter(is_for_all);
    let ftl: String = files.map(|file| file.text + "\n").collect();
    let language = Language {
        code: "en".into(),
        name: "English".into(),
        english: "English".into(),
        dir: "ltr".into(),
        url: String::new(),
        unchecked: false,
        guides: Vec::new(),
    };
    Messages::read(language, ftl).expect("English can be read")
}
