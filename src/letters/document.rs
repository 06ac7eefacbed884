//! A text as a document for a word processor: rich text, which all of them open, in plain ASCII.

/// What a document begins with. No name of a person, a place or a program stands in it.
const BEGIN: &str = "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\n";

/// How a paragraph begins that is read from left to right, and one from right to left: 14 point in both scripts.
const LEFT_TO_RIGHT: &str = "\\pard\\plain\\ltrpar\\ql\\rtlch\\fcs1\\af0\\afs28\\ltrch\\fcs0\\f0\\fs28 ";
const RIGHT_TO_LEFT: &str = "\\pard\\plain\\rtlpar\\qr\\ltrch\\fcs0\\af0\\afs28\\rtlch\\fcs1\\f0\\fs28 ";

/// A text as a document; each line is a paragraph. Where `dir` is `rtl` all are read from right to left; else only
/// those that begin in a script that is, such as the person's own words in Urdu.
pub fn document(text: &str, dir: &str) -> String {
    let mut document = BEGIN.to_owned();
    for line in text.replace("\r\n", "\n").split(['\n', '\r']) {
        let is_turned = dir == "rtl" || begins_right_to_left(line);
        document.push_str(if is_turned { RIGHT_TO_LEFT } else { LEFT_TO_RIGHT });
        push_text(&mut document, line);
        document.push_str("\\par\n");
    }
    document.push('}');
    document
}

fn push_text(document: &mut String, line: &str) {
    let mut units = [0; 2];
    for letter in line.chars() {
        match letter {
            '\\' | '{' | '}' => document.extend(['\\', letter]),
            '\t' => document.push_str("\\tab "),
            // Without these the words on both sides would become one.
            '\u{b}' | '\u{c}' => document.push_str("\\line "),
            ' '..='~' => document.push(letter),
            // The others below 128 control old printers.
            _ if letter.is_ascii() => {}
            _ => {
                for unit in letter.encode_utf16(&mut units) {
                    // The number is signed, with 16 bits. The question mark is for programs that cannot read it.
                    document.push_str(&format!("\\u{}?", unit.cast_signed()));
                }
            }
        }
    }
}

/// Whether the first letter that has a direction is read from right to left.
fn begins_right_to_left(line: &str) -> bool {
    let turned = |letter: char| {
        matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    };
    line.chars().find(|letter| letter.is_alphabetic()).is_some_and(turned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_the_format_stay_words_and_other_letters_become_numbers() {
        let made = document("a{\\rtf}\té→\u{ffff}😀\u{0}", "ltr");
        assert!(
            made.contains("a\\{\\\\rtf\\}\\tab \\u233?\\u8594?\\u-1?\\u-10179?\\u-8704?\\par\n"),
            "{made}"
        );
    }

    #[test]
    fn own_words_in_urdu_are_read_from_right_to_left_in_an_english_letter() {
        let made = document("What happened:\n“میری والدہ\n________", "ltr");
        assert_eq!((made.matches("\\rtlpar").count(), made.matches("\\ltrpar").count()), (1, 2));
        assert_eq!(document("Sam\n\n", "rtl").matches("\\rtlpar").count(), 3);
    }
}
