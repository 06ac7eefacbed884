//! Contact cards: read back by a published reader, with a name, and nothing lost of how to reach somebody.
use super::calendars::{check_lines, readable};
use super::words::any_words;
use calcard::vcard::{VCard, VCardProperty, VCardValue};
use calcard::{Entry, Parser};
use mysay::letters::card;
use proptest::prelude::*;

fn read(file: &str) -> VCard {
    let mut parser = Parser::new(file).strict();
    let Entry::VCard(card) = parser.entry() else { panic!("no card:\n{file}") };
    assert!(matches!(parser.entry(), Entry::Eof), "something follows:\n{file}");
    card
}

fn texts(card: &VCard, name: &VCardProperty) -> Vec<String> {
    let values = card.entries.iter().filter(|one| one.name == *name).flat_map(|one| &one.values);
    values
        .map(|value| {
            let VCardValue::Text(text) = value else { panic!("no text: {value:?}") };
            text.clone()
        })
        .collect()
}

#[test]
fn somebody_who_helps_can_be_called_and_written_to_from_their_card() {
    let file = card("Jo; my advocate, Leeds", "Phone 0113 496 0000 before noon\njo.bloggs@example.org");
    check_lines(&file);
    let card = read(&file);
    assert_eq!(texts(&card, &VCardProperty::Fn), ["Jo; my advocate, Leeds"]);
    assert_eq!(texts(&card, &VCardProperty::Tel), ["0113 496 0000"]);
    assert_eq!(texts(&card, &VCardProperty::Email), ["jo.bloggs@example.org"]);
    assert_eq!(
        texts(&card, &VCardProperty::Note),
        ["Phone 0113 496 0000 before noon\njo.bloggs@example.org"]
    );
    assert!(file.starts_with("BEGIN:VCARD\r\nVERSION:3.0\r\n"));
}

#[test]
fn a_card_without_a_name_is_still_a_card() {
    let card = read(&card(" ", "0113 496 0000"));
    assert_eq!(texts(&card, &VCardProperty::Fn), ["0113 496 0000"]);
    assert_eq!(texts(&card, &VCardProperty::Note), [""; 0]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn no_words_can_break_a_card_and_none_are_lost(name in any_words(), reach in any_words()) {
        let file = card(&name, &reach);
        check_lines(&file);
        let card = read(&file);
        let (name, reach) = (readable(name.trim()), readable(reach.trim()));
        let shown = texts(&card, &VCardProperty::Fn).concat();
        prop_assert!(name.is_empty() || shown == name);
        let rest = [VCardProperty::Note, VCardProperty::Tel, VCardProperty::Email].map(|one| texts(&card, &one)).concat();
        prop_assert!(reach.is_empty() || rest.contains(&reach), "{:?}", rest);
    }
}
