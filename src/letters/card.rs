//! A contact card: somebody who helps, for the address book of a phone.
use super::lines::{escaped, push};

/// How few and how many digits a phone number in a longer text has. A date has fewer.
const DIGITS: std::ops::RangeInclusive<usize> = 9..=15;

/// A card with a name and the ways to reach somebody, as they were written.
///
/// Phone numbers and e-mail addresses found in `reach` can be called and written to. Whatever else it says goes with
/// them as a note, so that nothing is lost.
pub fn card(name: &str, reach: &str) -> String {
    let (name, reach) = (name.trim(), reach.trim());
    let emails: Vec<&str> = reach.split(breaks_address).map(trimmed).filter(|word| is_email(word)).collect();
    let phones = phones(reach);
    // A card must have a name.
    let shown = if name.is_empty() { reach } else { name };
    let mut card = String::new();
    push(&mut card, "BEGIN", "VCARD");
    push(&mut card, "VERSION", "3.0");
    push(&mut card, "FN", &escaped(shown));
    // What people call somebody is not taken apart into first and last name.
    push(&mut card, "N", &format!(";{};;;", escaped(shown)));
    for phone in &phones {
        push(&mut card, "TEL", phone);
    }
    for email in &emails {
        push(&mut card, "EMAIL", &escaped(email));
    }
    let says_no_more = emails.contains(&reach) || phones.iter().any(|phone| phone == reach);
    if !reach.is_empty() && !says_no_more {
        push(&mut card, "NOTE", &escaped(reach));
    }
    push(&mut card, "END", "VCARD");
    card
}

fn breaks_address(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control() || "<>()[],;:\"“”’|".contains(letter)
}

fn trimmed(word: &str) -> &str {
    word.trim_matches(['.', '!', '?', '\''])
}

fn is_email(word: &str) -> bool {
    word.split_once('@').is_some_and(|(who, place)| {
        let parts = || place.split('.');
        !who.is_empty() && !place.contains('@') && parts().count() > 1 && parts().all(|part| !part.is_empty())
    })
}

/// The phone numbers in a text, as they are written.
fn phones(text: &str) -> Vec<String> {
    let is_part = |letter: char| letter.is_ascii_digit() || "+-() .\u{a0}".contains(letter);
    let mut found = Vec::new();
    let mut rest = text;
    let mut before = None;
    while !rest.is_empty() {
        let end = rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        // Digits within a word or an address are no phone number.
        let is_word = |beside: Option<char>| beside.is_some_and(|one| one.is_alphanumeric() || one == '@');
        let is_digit = |one: char| one.is_ascii_digit();
        let is_cut = (run.starts_with(is_digit) && is_word(before))
            || (run.ends_with(is_digit) && is_word(after.chars().next()));
        let number = run.trim_matches([' ', '-', '.', '\u{a0}', ')']);
        // A bracket around the whole number is not part of it.
        let number = number.strip_prefix('(').filter(|rest| !rest.contains(')')).unwrap_or(number);
        if !is_cut && is_phone(number, number.len() == text.len()) {
            // Who calls from another country leaves the 0 in brackets out.
            let called = if number.starts_with('+') { number.replace("(0)", "") } else { number.to_owned() };
            found.push(called.replace('\u{a0}', " "));
        }
        let mut next = after.chars();
        before = next.next();
        rest = next.as_str();
    }
    found
}

/// Whether these digits are a phone number and not a date or a reference. Alone, a short number such as 111 is one.
fn is_phone(number: &str, is_alone: bool) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let begins = number.starts_with(['0', '+']) || number.starts_with("(0") || number.starts_with("(+");
    (begins && DIGITS.contains(&digits)) || (is_alone && (3..=*DIGITS.end()).contains(&digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_is_told_from_a_date_and_a_reference() {
        let cases: [(&str, &[&str]); 13] = [
            ("0113 496 0000", &["0113 496 0000"]),
            ("Call (0113) 496 0000, or 07700 900123.", &["(0113) 496 0000", "07700 900123"]),
            ("+44 (0)113 496 0000", &["+44 113 496 0000"]),
            ("111", &["111"]),
            ("on 22-11-2026 at 10.30", &[]),
            ("room 12, ref AB0123456789", &[]),
            ("07700900123@example.org", &[]),
            ("sam07700900123@example.org", &[]),
            ("0113 496 0000 ext 5", &["0113 496 0000"]),
            ("tel:07700900123", &["07700900123"]),
            ("(07700 900123)", &["07700 900123"]),
            ("from 01-02-2026 or 01.02.2026", &[]),
            ("by letter", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(phones(text), expected, "{text}");
        }
    }

    #[test]
    fn whatever_is_no_number_and_no_address_is_kept_as_a_note() {
        let only = card("Jo", "jo@example.org");
        assert!(only.contains("EMAIL:jo@example.org\r\n") && !only.contains("NOTE"));
        let more = card("Jo, my advocate", "0113 496 0000 before noon");
        assert!(more.contains("FN:Jo\\, my advocate\r\n") && more.contains("TEL:0113 496 0000\r\n"));
        assert!(more.contains("NOTE:0113 496 0000 before noon\r\n"));
        assert!(card("Jo", "at the café").contains("NOTE:at the café\r\n"));
    }
}
