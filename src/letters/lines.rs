//! Lines of calendar files and contact cards: text made safe to stand in one, and lines folded at 75 octets.

/// The most octets a line may have, without its end.
const MOST: usize = 75;

/// How far back a better place to fold is looked for.
const BACK: usize = 24;

/// Adds one line, folded where it is too long, ended as these files end their lines.
pub(super) fn push(file: &mut String, name: &str, value: &str) {
    let line = format!("{name}:{value}");
    let mut rest = line.as_str();
    let mut room = MOST;
    while rest.len() > room {
        let (here, after) = rest.split_at(fold(rest, room));
        file.push_str(here);
        file.push_str("\r\n ");
        rest = after;
        // The space that marks a folded line counts.
        room = MOST - 1;
    }
    file.push_str(rest);
    file.push_str("\r\n");
}

/// Where to fold: between characters, and if possible not beside a space, which some programs trim away.
fn fold(line: &str, room: usize) -> usize {
    let end = line.floor_char_boundary(room);
    let is_clean = |at: &usize| {
        line.split_at_checked(*at)
            .is_some_and(|(here, after)| !here.ends_with([' ', '\t']) && !after.starts_with([' ', '\t']))
    };
    let least = end.saturating_sub(BACK).max(1);
    (least..=end).rev().find(is_clean).unwrap_or(end)
}

/// Text that stays one value: line ends, commas and semicolons are written so that nothing after them is taken for a
/// line of the file. Characters that control old printers have no place in these files and go.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | ';' | ',' => safe.extend(['\\', letter]),
            '\r' if letters.peek() == Some(&'\n') => {}
            // Some programs take each of these for the end of a line.
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => safe.push_str("\\n"),
            '\t' => safe.push('\t'),
            _ if letter.is_control() => {}
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_look_like_a_line_of_the_file_stay_words() {
        assert_eq!(
            escaped("one\r\nEND:VEVENT\rtwo\\n;,\u{2028}\u{0}"),
            "one\\nEND:VEVENT\\ntwo\\\\n\\;\\,\\n"
        );
    }

    #[test]
    fn a_long_line_is_folded_between_characters_and_comes_back_whole() {
        for words in ["é".repeat(200), "a bc  ".repeat(60), " ".repeat(300), "👩🏽‍🦽".repeat(50)] {
            let mut file = String::new();
            push(&mut file, "NOTE", &words);
            assert!(file.split("\r\n").all(|line| line.len() <= MOST), "{file}");
            assert_eq!(file.replace("\r\n ", ""), format!("NOTE:{words}\r\n"));
        }
    }
}
