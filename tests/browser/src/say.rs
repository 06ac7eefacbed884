//! The words a person reads, in the language they read: taken from what was built, as the app takes them.
use crate::programs::dist;
use mysay::plan::Day;
use mysay::words::{Arg, Language, Messages, read_languages, without_marks};

/// The words of one language.
pub struct Say {
    messages: Messages,
}

impl Say {
    /// The words of the language with this code.
    pub fn of(code: &str) -> Self {
        let language = languages().into_iter().find(|one| one.code == code);
        let language = language
            .unwrap_or_else(|| panic!("{code} is not in dist/; please run: cargo xtask build --pseudo"));
        let text =
            std::fs::read_to_string(dist().join(language.url.trim_start_matches('/'))).expect("its words");
        let messages = Messages::read(language, text).expect("its words can be read");
        // A person reads them once they have said that they live there; other messages have other names.
        let guide = messages.language().guide("england").expect("the words of its guide");
        let guide = std::fs::read_to_string(dist().join(guide.trim_start_matches('/'))).expect("its words");
        messages.take_guide(guide).expect("the words of its guide can be read");
        Self { messages }
    }

    /// The language.
    pub fn language(&self) -> &Language {
        self.messages.language()
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.messages.try_say(id, &[]).is_some()
    }

    /// A message, as it is read: without marks that nobody sees.
    pub fn say(&self, id: &str) -> String {
        let said = self.messages.try_say(id, &[]).unwrap_or_else(|| panic!("there is no message {id}"));
        as_read(&said)
    }

    /// A day, as it stands in a sentence.
    pub fn day(&self, day: Day) -> String {
        as_read(&self.messages.day_long(day))
    }

    /// How a last day stands on the screen, by the message for it.
    pub fn last_day(&self, id: &str, day: Day, today: Day) -> String {
        let (date, away) = (self.messages.day_long(day), self.messages.days_away(day, today));
        as_read(&self.messages.say(id, &[("date", Arg::Text(&date)), ("away", Arg::Text(&away))]))
    }

    /// A day, as it stands in a field.
    pub fn day_short(&self, day: Day) -> String {
        as_read(&self.messages.day_short(day))
    }

    /// A message with a text in it.
    pub fn say_with(&self, id: &str, name: &str, text: &str) -> String {
        as_read(&self.messages.say(id, &[(name, Arg::Text(text))]))
    }
}

/// A text as a person reads it: no marks, and one space wherever there is some.
pub fn as_read(text: &str) -> String {
    without_marks(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The languages of the built app, as they are written on its page.
fn languages() -> Vec<Language> {
    let page = std::fs::read_to_string(dist().join("index.html")).expect("the page");
    let (_, after) = page.split_once("data-languages='").expect("its languages");
    let json = after.split('\'').next().unwrap_or_default();
    read_languages(&json.replace("&#39;", "'").replace("&lt;", "<").replace("&amp;", "&"))
}
