//! Whatever words a person uses, they stand whole in each letter, and nothing of ours changes because of them.
use super::people::Person;
use crate::journal::saying::words;
use mysay::letters::{Speaker, draft};
use mysay::plan::{Code, Day, Id, LetterKind, Words};
use proptest::prelude::*;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// Words that have broken files before: they begin a file, end a line, turn the direction, or are very long.
pub fn hostile() -> Vec<String> {
    vec![
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\nEND:VEVENT\n BEGIN:VEVENT\r\nSUMMARY:no".to_owned(),
        "{\\rtf1 \\par} }}} {{{ \\u8364? \\bin9999 \\'e9".to_owned(),
        "\u{202e}backwards\u{202c} \u{200f}(٣)\u{200f} \u{2067}mixed\u{2069} e\u{301} \u{feff}".to_owned(),
        "👩🏽‍🦽🏴󠁧󠁢󠁷󠁬󠁳󠁿 ".repeat(40) + "😀",
        "a\\,b;c\\n\"d\" ________ letter-missing-name { $name }".to_owned(),
        "one\n\n\ntwo\r\rthree\u{2028}four\u{85}five\u{b}six\u{0}seven\tand\u{7f}".to_owned(),
        "They did not call me back. ".repeat(371) + "end",
        "x".repeat(10_000),
        "ا".repeat(10_000),
    ]
}

/// Hostile words or any others.
pub fn any_words() -> impl Strategy<Value = String> {
    prop_oneof![words(), prop::sample::select(hostile())]
}

/// Every own word that a draft has on lines of its own.
fn stands_whole(text: &str, words: &str) -> bool {
    let whole = Words::read(words, "en").unwrap().text().to_owned();
    text.contains(&format!("\n{whole}\n")) || text.ends_with(&format!("\n{whole}"))
}

#[test]
fn hostile_words_stand_whole_in_every_kind_of_letter() {
    let all = hostile();
    for shift in 0..all.len() {
        let pick = |what: &str| all[(what.len() + shift) % all.len()].clone();
        let person = Person::who_says(pick);
        for kind in LetterKind::ALL {
            let text = person.drafts_about(*kind, Some(person.action), true).text;
            assert!(stands_whole(&text, &pick("name")), "{kind:?}");
        }
        let text = |kind| person.drafts(kind).text;
        for what in ["happened", "want", "when", "contact who", "contact said", "review"] {
            assert!(stands_whole(&text(LetterKind::Ombudsman), &pick(what)), "{what}");
        }
        assert!(stands_whole(&text(LetterKind::Chase), &pick("action")));
        assert!(stands_whole(&text(LetterKind::Talking), &pick("safe")));
        assert!(stands_whole(&text(LetterKind::Advocate), &pick("language")));
    }
}

/// Says every message by its name, and remembers which.
struct Listening(RefCell<BTreeSet<String>>);

impl Speaker for Listening {
    fn say(&self, id: &str) -> String {
        self.0.borrow_mut().insert(id.to_owned());
        id.to_owned()
    }
    fn day(&self, day: Day) -> String {
        day.to_string()
    }
    fn lang(&self) -> &str {
        "ur"
    }
    fn dir(&self) -> &str {
        "rtl"
    }
}

#[test]
fn every_message_a_letter_says_is_there_in_english() {
    let listening = Listening(RefCell::default());
    for person in [Person::silent(), Person::full()] {
        for kind in LetterKind::ALL {
            for (about, late) in [(None, false), (Some(person.action), true)] {
                draft(
                    person.journal.plan(),
                    person.issue,
                    *kind,
                    about,
                    late,
                    super::people::today(),
                    &listening,
                );
            }
        }
    }
    let said = listening.0.into_inner();
    let person = Person::silent();
    assert!(said.len() > 80 && said.iter().all(|id| !person.reads(id).is_empty()));
}

#[test]
fn every_kind_of_letter_has_a_name_and_says_what_it_is_for() {
    let person = Person::silent();
    for kind in LetterKind::ALL {
        let name = format!("letter-kind-{}", kind.code());
        assert!(!person.reads(&name).is_empty() && !person.reads(&format!("{name}.hint")).is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_person_says_stands_whole_in_their_letter(happened in any_words(), want in any_words(), name in any_words()) {
        let person = Person::who_says(|what| match what {
            "happened" => happened.clone(),
            "want" => want.clone(),
            "name" => name.clone(),
            _ => "Something else.".to_owned(),
        });
        let kinds = [LetterKind::Complaint, LetterKind::Review, LetterKind::Ombudsman, LetterKind::Assessment,
            LetterKind::Advocate, LetterKind::Phone, LetterKind::Meeting];
        for kind in kinds {
            let draft = person.drafts(kind);
            for (words, missing) in [(&happened, "happened"), (&want, "want"), (&name, "name")] {
                let is_missing = draft.missing.iter().any(|one| one.message == format!("letter-missing-{missing}"));
                prop_assert_eq!(is_missing, Words::read(words, "en").is_err());
                prop_assert!(is_missing || stands_whole(&draft.text, words));
            }
        }
    }

    #[test]
    fn words_change_nothing_else_in_a_letter(happened in any_words(), kind in prop::sample::select(LetterKind::ALL)) {
        let Ok(words) = Words::read(&happened, "en") else { return Ok(()) };
        let marked = Person::who_says(|what| if what == "happened" { "\u{f8ff}".to_owned() } else { what.to_owned() });
        let person = Person::who_says(|what| if what == "happened" { happened.clone() } else { what.to_owned() });
        let expected = marked.drafts(kind).text.replace('\u{f8ff}', words.text());
        prop_assert_eq!(person.drafts(kind).text, expected);
    }

    #[test]
    fn a_letter_for_an_issue_that_is_not_there_says_nobodys_words(clock in 500_u64..600) {
        let mut person = Person::full();
        person.issue = Id { clock, ..Id::default() };
        for kind in [LetterKind::Complaint, LetterKind::Ombudsman, LetterKind::Chase] {
            let text = person.drafts(kind).text;
            prop_assert_eq!(text.matches("My own words").count(), 1, "only the name");
        }
    }
}
