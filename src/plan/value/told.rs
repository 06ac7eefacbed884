//! What a person has told us so far, and how one answer is written down as a value.
use super::{Day, Id, Words};
use crate::plan::Circle;

/// One answer: not given yet, "I do not know", or told.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Told<T> {
    /// Nobody has answered, or the answer was taken away again.
    #[default]
    NotYet,
    /// "I do not know" is an answer: it is shown, and not asked again.
    Unknown,
    /// The answer.
    Told(T),
}

impl<T> Told<T> {
    /// The answer, if one was given.
    pub const fn get(&self) -> Option<&T> {
        match self {
            Self::Told(answer) => Some(answer),
            Self::NotYet | Self::Unknown => None,
        }
    }

    /// Whether nothing was said at all.
    pub const fn is_not_yet(&self) -> bool {
        matches!(self, Self::NotYet)
    }
}

impl<T: Copy> Told<T> {
    /// A copy of the answer, if one was given.
    pub const fn told(&self) -> Option<T> {
        match self {
            Self::Told(answer) => Some(*answer),
            Self::NotYet | Self::Unknown => None,
        }
    }
}

/// Something that can be the value of an entry, written as JSON.
pub trait Value: Sized {
    /// The JSON text of this value; never `null` and never `"?"`, which mean not yet and unknown.
    fn write(&self) -> String;
    /// Reads the JSON text; `None` where it is not such a value.
    fn read(json: &str) -> Option<Self>;
}

impl<T: Value> Value for Told<T> {
    fn write(&self) -> String {
        match self {
            Self::NotYet => "null".to_owned(),
            Self::Unknown => "\"?\"".to_owned(),
            Self::Told(value) => value.write(),
        }
    }
    fn read(json: &str) -> Option<Self> {
        match json {
            "null" => Some(Self::NotYet),
            "\"?\"" => Some(Self::Unknown),
            _ => T::read(json).map(Self::Told),
        }
    }
}

/// An answer picked from a short list, kept as a code and never as a translated label.
pub trait Code: Sized + Copy + PartialEq + 'static {
    /// Every answer in the order it is offered.
    const ALL: &'static [Self];
    /// The code that is stored and that ends the ids of its messages.
    fn code(self) -> &'static str;
    /// The answer with this code.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.code() == code)
    }
}

/// Makes an enum of codes: `codes! { /// doc  Name { /// doc  Variant = "code", … } }`.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }
        impl $crate::plan::Code for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
        impl $crate::plan::Value for $name {
            fn write(&self) -> String {
                $crate::plan::value::write_code($crate::plan::Code::code(*self))
            }
            fn read(json: &str) -> Option<Self> {
                $crate::plan::value::bare(json).and_then($crate::plan::Code::from_code)
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// Yes or no.
    YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

/// A code as JSON. Codes are lower-case letters, hyphens and low lines, so nothing needs escaping.
pub(in crate::plan) fn write_code(code: &str) -> String {
    format!("\"{code}\"")
}

/// The text between the quotes of a JSON string that has nothing escaped in it.
pub(in crate::plan) fn bare(json: &str) -> Option<&str> {
    let inner = json.strip_prefix('"')?.strip_suffix('"')?;
    (!inner.contains(['"', '\\'])).then_some(inner)
}

impl<T: Code> Value for Vec<T> {
    fn write(&self) -> String {
        let codes: Vec<String> = self.iter().map(|one| write_code(one.code())).collect();
        format!("[{}]", codes.join(","))
    }
    fn read(json: &str) -> Option<Self> {
        let inner = json.strip_prefix('[')?.strip_suffix(']')?.trim();
        if inner.is_empty() {
            return Some(Self::new());
        }
        inner.split(',').map(|one| bare(one.trim()).and_then(T::from_code)).collect()
    }
}

impl Value for Id {
    fn write(&self) -> String {
        write_code(&self.to_string())
    }
    fn read(json: &str) -> Option<Self> {
        bare(json)?.parse().ok()
    }
}

impl Value for Day {
    fn write(&self) -> String {
        write_code(&self.to_string())
    }
    fn read(json: &str) -> Option<Self> {
        Self::from_iso(bare(json)?)
    }
}

impl Value for Circle {
    fn write(&self) -> String {
        write_code(&self.code())
    }
    fn read(json: &str) -> Option<Self> {
        Self::from_code(bare(json)?)
    }
}

/// The name of a guide's option, or the number of a turn: short text that is no person's words.
impl Value for String {
    fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_else(|_| "null".to_owned())
    }
    fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }
}

impl Value for Words {
    fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_else(|_| "null".to_owned())
    }
    fn read(json: &str) -> Option<Self> {
        Self::read_stored(json)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i_do_not_know_is_kept_apart_from_not_answered() {
        assert_eq!(Told::<YesNo>::read("null"), Some(Told::NotYet));
        assert_eq!(Told::<YesNo>::read("\"?\""), Some(Told::Unknown));
        assert_eq!(Told::<YesNo>::read("\"yes\""), Some(Told::Told(YesNo::Yes)));
        assert_eq!(Told::<YesNo>::read("\"maybe\""), None);
    }

    #[test]
    fn several_answers_read_back_as_they_were_written() {
        for answers in [vec![], vec![YesNo::No], vec![YesNo::Yes, YesNo::No]] {
            assert_eq!(Vec::<YesNo>::read(&answers.write()), Some(answers));
        }
        assert_eq!(Vec::<YesNo>::read("[\"yes\",\"later\"]"), None);
    }
}
