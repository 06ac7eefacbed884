//! The guide: nobody gets stuck, nothing is asked in vain, and a day is read however it is written.

mod dates;
mod person;
mod walks;

use crate::tree;
use mysay::words::{Language, Messages};

/// The English messages as the app has them.
pub fn english() -> Messages {
    let ftl: String = tree::files("locales/en", ".ftl").into_iter().map(|file| file.text + "\n").collect();
    let language = Language {
        code: "en".into(),
        name: "English".into(),
        english: "English".into(),
        dir: "ltr".into(),
        url: String::new(),
    };
    Messages::read(language, ftl).expect("English can be read")
}
