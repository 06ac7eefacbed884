//! The messages of one language, and saying one of them.
use super::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use std::sync::RwLock;

/// The messages of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    language: Language,
    /// The words of a nation's guide, once they are here: looked in last, and never drawn anew for.
    guide: RwLock<Option<FluentBundle<FluentResource>>>,
}

/// A value that goes into a message.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// Text, put in with isolation marks so that right-to-left and left-to-right do not mix.
    Text(&'a str),
    /// A number: it also picks the plural.
    Number(i64),
}

/// A file of messages that could not be read at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BadMessages;

impl Messages {
    /// Reads the messages of a language. A message that is broken is left out; a file with none at all is refused.
    pub fn read(language: Language, ftl: String) -> Result<Self, BadMessages> {
        let bundle = bundle(&language, ftl)?;
        Ok(Self { bundle, language, guide: RwLock::new(None) })
    }

    /// Takes in the words of a nation's guide, in place of another nation's.
    pub fn take_guide(&self, ftl: String) -> Result<(), BadMessages> {
        let words = bundle(&self.language, ftl)?;
        *self.guide.write().map_err(|_| BadMessages)? = Some(words);
        Ok(())
    }

    /// The language.
    pub const fn language(&self) -> &Language {
        &self.language
    }

    /// Says a message; `id.name` says an attribute. A message that is missing says its id, so that a person can name
    /// it to us and a test finds it.
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.try_say(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// Says a message if it is there.
    pub fn try_say(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let (name, attribute) =
            id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        said_by(&self.bundle, name, attribute, args)
            .or_else(|| said_by(self.guide.read().ok()?.as_ref()?, name, attribute, args))
    }
}

fn bundle(language: &Language, ftl: String) -> Result<FluentBundle<FluentResource>, BadMessages> {
    let resource = FluentResource::try_new(ftl).unwrap_or_else(|(resource, _)| resource);
    // Every page of text has something in it that is no message; at least one must be.
    if !resource.entries().any(|entry| matches!(entry, Entry::Message(_))) {
        return Err(BadMessages);
    }
    let tag = language.code.parse().map_err(|_| BadMessages)?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.add_resource_overriding(resource);
    Ok(bundle)
}

fn said_by(
    bundle: &FluentBundle<FluentResource>,
    name: &str,
    attribute: Option<&str>,
    args: &[(&str, Arg)],
) -> Option<String> {
    let message = bundle.get_message(name)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(attribute) => message.get_attribute(attribute)?.value(),
    };
    let mut values = FluentArgs::new();
    for (name, arg) in args {
        values.set(
            *name,
            match arg {
                Arg::Text(text) => FluentValue::from(*text),
                Arg::Number(number) => FluentValue::from(*number),
            },
        );
    }
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&values), &mut errors);
    Some(said.into_owned())
}

/// A text without Fluent's isolation marks: for titles, labels, file names and speech.
pub fn without_marks(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::words) fn messages(ftl: &str) -> Result<Messages, BadMessages> {
        let language = Language {
            code: "en".into(),
            name: "English".into(),
            english: "English".into(),
            dir: "ltr".into(),
            url: String::new(),
            unchecked: false,
            guides: Vec::new(),
        };
        Messages::read(language, ftl.to_owned())
    }

    #[test]
    fn a_file_that_is_no_messages_is_refused() {
        assert_eq!(messages("<!doctype html><p>Not found</p>").err(), Some(BadMessages));
        assert_eq!(messages("").err(), Some(BadMessages));
    }

    #[test]
    fn the_words_of_a_guide_are_said_once_they_are_here() {
        let said = messages("own = Own\n").map(|all| {
            let before = all.try_say("england-ask", &[]);
            let taken = all.take_guide("england-ask = Ask\nown = Not this\n".to_owned()).is_ok();
            (before, taken, all.say("england-ask", &[]), all.say("own", &[]), all.take_guide(String::new()))
        });
        assert_eq!(said, Ok((None, true, "Ask".into(), "Own".into(), Err(BadMessages))));
    }

    #[test]
    fn one_broken_message_does_not_silence_the_others() {
        let said = messages("broken\nwhole = Here { $n } you are\n    .hint = A hint\n").map(|m| {
            (
                without_marks(&m.say("whole", &[("n", Arg::Number(2))])),
                m.say("whole.hint", &[]),
                m.say("gone", &[]),
            )
        });
        assert_eq!(said, Ok(("Here 2 you are".into(), "A hint".into(), "gone".into())));
    }
}
