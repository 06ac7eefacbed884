//! Own words: what a person said, in their language, by whom and how. Never overwritten, never reworded.
use serde::{Deserialize, Serialize};

/// The most characters one answer keeps. About forty pages: nobody who is telling their story meets it.
pub const LONGEST: usize = 100_000;

/// What a person said, in the language they said it in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Words {
    text: String,
    /// The language's code, such as `en` or `ur`: the record of what was said is in this language.
    pub lang: String,
    /// Who wrote it down.
    #[serde(default, skip_serializing_if = "Voice::is_me")]
    pub by: Voice,
    /// How it was said.
    #[serde(default, skip_serializing_if = "How::is_typed")]
    pub how: How,
}

/// Who wrote the words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Voice {
    /// The client.
    #[default]
    Me,
    /// Somebody who helps, for the client.
    HelperForMe,
    /// The interpreter.
    Interpreter,
    /// The advocate.
    Advocate,
}

/// How the words were given.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// Typed.
    #[default]
    Typed,
    /// Spoken.
    Spoken,
    /// Signed.
    Signed,
    /// Picked from what the guide offers.
    Chosen,
}

impl Voice {
    const fn is_me(&self) -> bool {
        matches!(self, Self::Me)
    }
}

impl How {
    const fn is_typed(&self) -> bool {
        matches!(self, Self::Typed)
    }
}

/// Why a text is not somebody's words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoWords {
    /// Nothing but spaces.
    Blank,
    /// Longer than [`LONGEST`] characters.
    TooLong,
}

impl Words {
    /// Takes what was typed by the client: spaces at both ends go, everything else stays as it is.
    pub fn read(text: &str, lang: &str) -> Result<Self, NoWords> {
        let text = text.trim();
        if text.is_empty() {
            Err(NoWords::Blank)
        } else if text.len() > LONGEST && text.chars().count() > LONGEST {
            Err(NoWords::TooLong)
        } else {
            Ok(Self { text: text.to_owned(), lang: lang.to_owned(), by: Voice::Me, how: How::Typed })
        }
    }

    /// Reads words as they are stored.
    pub fn read_stored(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    /// The same words, picked from what the guide offers.
    pub fn chosen(mut self) -> Self {
        self.how = How::Chosen;
        self
    }

    /// What was said.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The beginning, for a list: at most `most` characters, cut at a space where there is one.
    pub fn short(&self, most: usize) -> String {
        let line = self.text.split(['\n', '\r']).next().unwrap_or_default().trim();
        if line.chars().count() <= most {
            return line.to_owned();
        }
        let cut: String = line.chars().take(most).collect();
        let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(before, _)| before);
        format!("{}…", whole.trim_end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_words_are_refused_at_the_door() {
        assert_eq!(Words::read(" \n\t ", "en"), Err(NoWords::Blank));
    }

    #[test]
    fn ten_thousand_characters_are_welcome() {
        let long = "ab ".repeat(10_000);
        assert!(Words::read(&long, "en").is_ok());
        assert_eq!(Words::read(&"é".repeat(LONGEST + 1), "en"), Err(NoWords::TooLong));
    }

    #[test]
    fn a_short_form_is_cut_between_words_and_between_characters() {
        let said = Words::read("They sent my mum home without tablets", "en");
        assert_eq!(said.map(|w| w.short(12)), Ok("They sent…".to_owned()));
        let said = Words::read("ادویاتادویاتادویات", "ur");
        assert_eq!(said.map(|w| w.short(4)), Ok("ادوی…".to_owned()));
    }
}
