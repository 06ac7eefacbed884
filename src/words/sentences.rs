//! Sentences: a text cut into what one breath can say. Some voices stop after 14 seconds.

/// Where a sentence ends, in the scripts we speak: full stops, question marks and exclamation marks.
const ENDS: [char; 8] = ['.', '!', '?', '…', '؟', '۔', '।', '。'];

/// The sentences of a text. A line always ends one; a full stop inside a number or an address does not.
pub fn sentences(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for line in text.lines() {
        let mut sentence = String::new();
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            sentence.push(letter);
            let is_last = letters.peek().is_none_or(|next| next.is_whitespace());
            if ENDS.contains(&letter) && is_last {
                all.push(std::mem::take(&mut sentence));
            }
        }
        all.push(sentence);
    }
    let has_words = |one: &String| one.chars().any(char::is_alphanumeric);
    all.into_iter().map(|one| one.trim().to_owned()).filter(has_words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_said_a_sentence_at_a_time() {
        assert_eq!(
            sentences("Call 116 123. It costs £2.50 … Why?\nNo end\n\n…"),
            ["Call 116 123.", "It costs £2.50 …", "Why?", "No end"]
        );
        assert_eq!(sentences("کیا ہوا؟ مجھے بتائیں۔"), ["کیا ہوا؟", "مجھے بتائیں۔"]);
        assert!(sentences("  \n ").is_empty());
    }
}
