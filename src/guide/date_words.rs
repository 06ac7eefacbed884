//! The words a date is written with, and a text taken apart into them.
use super::Problem;

/// The words people write dates with, in one language. They come from its messages: lower case, every form in use.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct DateWords {
    /// January to December: each with its short forms.
    pub months: Vec<Vec<String>>,
    /// Monday to Sunday: each with its short forms.
    pub weekdays: Vec<Vec<String>>,
    /// Today.
    pub today: Vec<String>,
    /// Yesterday.
    pub yesterday: Vec<String>,
    /// Tomorrow.
    pub tomorrow: Vec<String>,
    /// Last, as in "last Tuesday".
    pub last: Vec<String>,
    /// Next, as in "next Tuesday".
    pub next: Vec<String>,
    /// Ago, as in "2 weeks ago".
    pub ago: Vec<String>,
    /// Ahead, as in "in 2 weeks".
    pub ahead: Vec<String>,
    /// Day, days.
    pub day: Vec<String>,
    /// Week, weeks.
    pub week: Vec<String>,
    /// Month, months.
    pub month: Vec<String>,
    /// One to twelve, in words.
    pub numbers: Vec<Vec<String>>,
    /// What says nothing, as "on", "the", "of", "st", "th".
    pub filler: Vec<String>,
}

/// One part of a date as it was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Part {
    Number(i64, usize),
    Month(u32),
    Weekday(u32),
    Near(i64),
    Last,
    Next,
    Ago,
    Ahead,
    Days(i64),
    Months(i32),
}

/// A text as parts of a date. What says nothing is left out; a word that is no date's word is a problem.
pub(super) fn parts_of(text: &str, words: &DateWords) -> Result<Vec<Part>, Problem> {
    split(text).iter().filter_map(|part| name(part, words).transpose()).collect()
}

/// Words and numbers, apart: "3march" is two parts. Digits of other scripts count as digits.
fn split(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut last = ' ';
    for letter in text.chars().map(plain_digit) {
        if letter.is_alphanumeric() || is_mark(letter) {
            let joins = (last.is_ascii_digit() == letter.is_ascii_digit())
                && (last.is_alphanumeric() || is_mark(last));
            match parts.last_mut().filter(|_| joins) {
                Some(part) => part.extend(letter.to_lowercase()),
                None => parts.push(letter.to_lowercase().collect()),
            }
        }
        last = letter;
    }
    parts
}

/// Vowel signs and joiners inside words of Arabic and Indic scripts.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036f}' | '\u{064b}'..='\u{065f}' | '\u{0900}'..='\u{0dff}' | '\u{200c}' | '\u{200d}')
}

fn plain_digit(letter: char) -> char {
    let zero = match letter {
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06f0}'..='\u{06f9}' => 0x06f0,
        '\u{0966}'..='\u{096f}' => 0x0966,
        '\u{09e6}'..='\u{09ef}' => 0x09e6,
        '\u{0a66}'..='\u{0a6f}' => 0x0a66,
        _ => return letter,
    };
    char::from_digit(u32::from(letter) - zero, 10).unwrap_or(letter)
}

fn name(part: &str, words: &DateWords) -> Result<Option<Part>, Problem> {
    if part.starts_with(|c: char| c.is_ascii_digit()) {
        return part.parse().map(|n| Some(Part::Number(n, part.len()))).map_err(|_| Problem::DateNotRead);
    }
    let is = |list: &[String]| list.iter().any(|word| word == part);
    let which = |lists: &[Vec<String>]| (1_u32..).zip(lists).find(|(_, list)| is(list)).map(|(n, _)| n);
    let found = if let Some(month) = which(&words.months) {
        Part::Month(month)
    } else if let Some(weekday) = which(&words.weekdays) {
        Part::Weekday(weekday)
    } else if let Some(number) = which(&words.numbers) {
        Part::Number(i64::from(number), 1)
    } else {
        let table: [(&[String], Part); 10] = [
            (&words.today, Part::Near(0)),
            (&words.yesterday, Part::Near(-1)),
            (&words.tomorrow, Part::Near(1)),
            (&words.last, Part::Last),
            (&words.next, Part::Next),
            (&words.ago, Part::Ago),
            (&words.ahead, Part::Ahead),
            (&words.day, Part::Days(1)),
            (&words.week, Part::Days(7)),
            (&words.month, Part::Months(1)),
        ];
        match table.into_iter().find(|(list, _)| is(list)) {
            Some((_, part)) => part,
            None if is(&words.filler) => return Ok(None),
            None => return Err(Problem::DateNotRead),
        }
    };
    Ok(Some(found))
}
