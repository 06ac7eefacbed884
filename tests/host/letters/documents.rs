//! Documents for a word processor: plain ASCII, whole, and the same words when they are read back.
use super::people::Person;
use super::words::{any_words, hostile};
use mysay::letters::document;
use mysay::plan::{Code, LetterKind};
use proptest::prelude::*;

/// Reads a document as a word processor does: groups, words that control it, and letters by number.
fn read(document: &str) -> String {
    let inside = document.split_once("}}\n").expect("a table of fonts").1;
    let inside = inside.strip_suffix('}').expect("an end");
    let mut units: Vec<u16> = Vec::new();
    let mut letters = inside.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\n' => {}
            '{' | '}' => panic!("a bare bracket"),
            '\\' => match letters.next().unwrap() {
                escaped @ ('\\' | '{' | '}') => units.push(escaped as u16),
                first => {
                    let mut word = String::from(first);
                    while let Some(more) = letters.next_if(|one| one.is_ascii_alphanumeric() || *one == '-') {
                        word.push(more);
                    }
                    let number = word.strip_prefix('u').and_then(|number| number.parse::<i16>().ok());
                    if let Some(number) = number {
                        assert_eq!(letters.next(), Some('?'), "what stands for a letter that cannot be read");
                        units.push(number.cast_unsigned());
                        continue;
                    }
                    letters.next_if_eq(&' ');
                    match word.as_str() {
                        "par" | "line" => units.push(u16::from(b'\n')),
                        "tab" => units.push(u16::from(b'\t')),
                        _ => {}
                    }
                }
            },
            plain => units.push(plain as u16),
        }
    }
    String::from_utf16(&units).expect("pairs are whole").strip_suffix('\n').unwrap().to_owned()
}

/// A text as far as a document holds it: one kind of line end, nothing that controls printers.
fn plain(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}'], "\n");
    lines.chars().filter(|one| matches!(one, '\n' | '\t') || !one.is_ascii_control()).collect()
}

fn check(text: &str, dir: &str) {
    let made = document(text, dir);
    assert!(made.is_ascii() && made.starts_with("{\\rtf1") && !made.contains("\\info"));
    let bare = made.replace("\\\\", "").replace("\\{", "").replace("\\}", "");
    assert_eq!(bare.matches('{').count(), bare.matches('}').count());
    assert_eq!(read(&made), plain(text));
}

#[test]
fn every_kind_of_letter_in_hostile_words_is_a_whole_document() {
    for words in hostile() {
        let person = Person::who_says(|_| words.clone());
        for kind in LetterKind::ALL {
            check(&person.drafts(*kind).text, "ltr");
        }
    }
}

#[test]
fn a_letter_in_a_language_read_from_right_to_left_is_turned_in_every_paragraph() {
    let made = document("السلام\n\nSam ________", "rtl");
    assert_eq!((made.matches("\\rtlpar\\qr").count(), made.matches("\\ltrpar").count()), (3, 0));
    assert_eq!(made.matches("\\fs28").count(), 3);
    check("السلام\n\nSam ________", "rtl");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_person_says_comes_back_from_a_document(words in any_words(), dir in prop::sample::select(vec!["ltr", "rtl"])) {
        check(&words, dir);
    }
}
