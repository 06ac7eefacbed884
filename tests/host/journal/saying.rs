//! What people say in tests: words of every kind, and an answer that fits any field.
use mysay::journal::Moment;
use mysay::plan::{
    About, ActionState, Agreed, Change, ChoiceState, ClosedWhy, Code, ConsentKind, ConsentState, ContactHow,
    IfNone, IssueField, LetterKind, Listened, Matters, Next, OutcomeMet, Place, Reach, Role, SoFar, Subject,
    Sure, Talking, Told, Topic, Urgent, Value, WhenKnown, With, Words, Working, YesNo,
};
use proptest::prelude::*;

/// An answer, whatever it answers.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The answer is taken away.
    NotYet,
    /// "I do not know."
    Unknown,
    /// Words; a field that takes no words gets a code or a day instead.
    Words(String, &'static str),
}

/// Words that have broken software before, and any others.
pub fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("They sent my mum home without her tablets.".to_owned()),
        Just("میری والدہ کو دوائی کے بغیر گھر بھیج دیا گیا۔".to_owned()),
        Just("لم يردّ أحد على \u{200f}(٣ مكالمات)\u{200f}.".to_owned()),
        Just("👩🏽‍🦽 can’t 🚪 → 🏥🏴󠁧󠁢󠁷󠁬󠁳󠁿".to_owned()),
        Just("a line\nand another\r\nand a tab\tthen \u{2028} and \u{0}".to_owned()),
        Just("</pre><script>alert('\"&amp;&lt;')</script><pre id=\"mysay-journal\" hidden>".to_owned()),
        Just("\"?\" null [] {} \\ \\u0041 mysay-plan 1 00000000".to_owned()),
        Just("e\u{301}\u{feff}\u{202e}backwards\u{202c}".to_owned()),
        (1_usize..300).prop_map(|times| "They did not call. ".repeat(times)),
        any::<String>(),
        "[a-z ]{1,12}",
    ]
}

/// Any answer.
pub fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        1 => Just(Answer::NotYet),
        1 => Just(Answer::Unknown),
        8 => (words(), prop::sample::select(vec!["en", "ur", "en-simple", "pl"])).prop_map(|(text, lang)| Answer::Words(text, lang)),
    ]
}

/// A clock on somebody's wall: right, slow, in another century, or broken.
pub fn moment() -> impl Strategy<Value = Moment> {
    prop_oneof![Just(1_763_000_000), Just(0), Just(i64::MIN), Just(i64::MAX), any::<i64>()]
}

/// What somebody wants from an issue, as a change.
pub fn want(text: &str) -> Change {
    IssueField::Want(Told::Told(Words::read(text, "en").unwrap())).into()
}

impl Answer {
    /// This answer as a change of one field. None for words that are blank.
    pub fn change(&self, place: Place) -> Option<Change> {
        match self {
            Self::NotYet => Change::read(place.name(), "null"),
            Self::Unknown => Change::read(place.name(), "\"?\""),
            Self::Words(text, lang) => {
                let words = Words::read(text, lang).ok()?;
                let codes = code_values();
                let first = text.len() % codes.len();
                let rest = codes.iter().cycle().skip(first).take(codes.len());
                std::iter::once(&words.write()).chain(rest).find_map(|json| Change::read(place.name(), json))
            }
        }
    }
}

/// Every code there is, alone and as a list, and a few days: one of them fits any field that takes no words.
fn code_values() -> Vec<String> {
    let mut codes: Vec<&str> = Vec::new();
    macro_rules! all { ($($list:ident)+) => { $(codes.extend($list::ALL.iter().map(|one| one.code()));)+ }; }
    all!(Talking Reach Role ConsentKind ConsentState Topic About WhenKnown Matters ClosedWhy Agreed ChoiceState Working
        IfNone ActionState ContactHow OutcomeMet Listened Sure Next YesNo Urgent Subject With SoFar LetterKind);
    let mut values: Vec<String> =
        codes.iter().flat_map(|code| [format!("\"{code}\""), format!("[\"{code}\"]")]).collect();
    values.extend(["1900-01-01", "2026-11-22", "2199-12-31"].map(|day| format!("\"{day}\"")));
    values
}
