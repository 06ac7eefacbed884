//! English is plain: short sentences, easy words, and nothing that depends on where a thing stands on a screen.
use super::catalogue::{Catalogue, catalogue};
use super::hard_words::{HARD_WORDS, IDIOMS};
use crate::tree::{expect_none, names};

/// Lists of words that are read, not shown.
const NOT_SHOWN: &str = "read-";

/// Words that depend on where things stand, or on how a person presses them.
const PLACES: [&str; 22] = [
    "on the left",
    "on the right",
    "to the left",
    "to the right",
    "left-hand",
    "right-hand",
    "top left",
    "top right",
    "bottom left",
    "bottom right",
    "left side",
    "right side",
    "at the top",
    "at the bottom",
    "above",
    "below",
    "beneath",
    "click",
    "tap",
    "swipe",
    "mouse",
    "drag",
];

/// Marks that are hard to read or to say aloud, with what to write.
const MARKS: [(&str, &str); 12] = [
    (";", "two sentences"),
    ("/", "or"),
    ("&", "and"),
    ("e.g.", "for example"),
    ("i.e.", "that is"),
    ("etc", "for example, before the list"),
    ("...", "…"),
    ("\"", "“ and ”"),
    ("'", "’"),
    ("  ", "one space"),
    (" - ", "two sentences"),
    ("(s)", "a plural"),
];

/// The English languages there are, and the most words a sentence of each may have.
fn englishes() -> Vec<(String, Catalogue, usize)> {
    let known = [("en", 20), ("en-simple", 15)];
    let there = names("locales");
    let found = known.iter().filter(|(code, _)| there.iter().any(|name| name == code));
    found.map(|(code, most)| ((*code).to_owned(), catalogue(code), *most)).collect()
}

/// Checks every reading of every message that is shown.
fn check(rule: &str, faults_of: impl Fn(&str, usize) -> Vec<String>) {
    let mut faults = Vec::new();
    for (code, all, most) in englishes() {
        for (id, text) in all.texts.iter().filter(|(id, _)| !id.starts_with(NOT_SHOWN)) {
            for reading in &text.readings {
                faults.extend(
                    faults_of(reading, most).into_iter().map(|fault| format!("{code} {id}: {fault}")),
                );
            }
        }
    }
    faults.dedup();
    expect_none(rule, &faults);
}

fn sentences(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut start = 0;
    for (place, mark) in text.char_indices().filter(|(_, letter)| matches!(letter, '.' | '!' | '?' | ':')) {
        let after = &text[place + mark.len_utf8()..];
        if after.is_empty() || after.starts_with([' ', '\n', '”']) {
            all.push(text[start..place].trim());
            start = place + 1;
        }
    }
    all.push(text[start..].trim());
    all.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    all
}

/// Lower-case words with a space before, between and after them, so that a word can be found whole.
fn plain(text: &str) -> String {
    let letters = text.to_lowercase().replace('’', "'");
    let words = letters.split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '-');
    format!(" {} ", words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
}

/// A word and the forms it takes: "submit", "submits", "submitted", "submitting".
fn forms(word: &str) -> Vec<String> {
    let mut all = vec![word.to_owned()];
    if !word.contains(' ') {
        let stem = word.strip_suffix('e').unwrap_or(word);
        let last = word.chars().last().unwrap_or_default();
        all.extend([
            format!("{word}s"),
            format!("{stem}ed"),
            format!("{stem}ing"),
            format!("{word}{last}ed"),
            format!("{word}{last}ing"),
        ]);
        if let Some(stem) = word.strip_suffix('y') {
            all.extend([format!("{stem}ies"), format!("{stem}ied")]);
        }
    }
    all
}

fn has(text: &str, word: &str) -> bool {
    text.contains(&format!(" {word} "))
}

#[test]
fn no_sentence_is_too_long() {
    check("too many words in a sentence", |text, most| {
        let long = sentences(text).into_iter().filter(|sentence| sentence.split_whitespace().count() > most);
        long.map(|sentence| format!("{} words: {sentence}", sentence.split_whitespace().count())).collect()
    });
}

#[test]
fn no_paragraph_has_more_than_three_sentences() {
    check("too many sentences", |text, _| {
        let count = sentences(text).len();
        if count > 3 { vec![format!("{count} sentences: {text}")] } else { vec![] }
    });
}

#[test]
fn no_hard_word_is_used_where_there_is_a_plain_one() {
    check("hard words", |text, _| {
        let text = plain(text);
        let hard = HARD_WORDS.iter().filter(|(word, _)| forms(word).iter().any(|form| has(&text, form)));
        hard.map(|(word, easy)| format!("“{word}”: say “{easy}”")).collect()
    });
}

#[test]
fn nothing_is_said_in_a_figure_of_speech() {
    check("figures of speech", |text, _| {
        let text = plain(text);
        IDIOMS.iter().filter(|idiom| has(&text, idiom)).map(|idiom| format!("“{idiom}”")).collect()
    });
}

#[test]
fn nothing_depends_on_where_it_stands_or_how_it_is_pressed() {
    check("words about places", |text, _| {
        let text = plain(text);
        PLACES
            .iter()
            .filter(|place| forms(place).iter().any(|form| has(&text, form)))
            .map(|place| format!("“{place}”"))
            .collect()
    });
}

#[test]
fn there_are_no_marks_that_are_hard_to_read() {
    check("marks", |text, _| {
        let found = MARKS.iter().filter(|(mark, _)| match *mark {
            "etc" => has(&plain(text), "etc"),
            mark => text.contains(mark),
        });
        found.map(|(mark, instead)| format!("“{mark}”: write {instead}")).collect()
    });
}

#[test]
fn every_message_says_something_and_ends_cleanly() {
    check("empty or untidy", |text, _| {
        let is_clean = text.trim() == text && !text.is_empty() && !text.ends_with(',');
        if is_clean { vec![] } else { vec![format!("“{text}”")] }
    });
}

#[test]
fn the_rules_for_plain_words_find_what_they_should() {
    assert_eq!(sentences("Call 999. It is 3.30 now: go? “Yes.” Wait …").len(), 5);
    let text = plain("Prior to submitting it, click the button; utilised.");
    assert!(HARD_WORDS.len() >= 60);
    assert!(has(&text, "prior to") && forms("submit").iter().any(|form| has(&text, form)));
    assert!(forms("utilise").iter().any(|form| has(&text, form)) && !has(&text, "butt"));
    assert!(forms("notify").contains(&"notified".to_owned()));
}
