//! A paper that is being written: paragraphs, the person's own words, room to write by hand, and what is missing.
use super::letter::{Draft, Missing};
use super::{Ask, Speaker};
use crate::plan::{Day, Told, Words};

/// Room to write by hand.
const ROOM: &str = "________________";

/// A paper with what stands on it so far.
///
/// The person's words go on as they are, on lines of their own: no mark, letter or space of them is touched.
pub(super) struct Paper<'a> {
    speaker: &'a dyn Speaker,
    text: String,
    missing: Vec<Missing>,
}

impl<'a> Paper<'a> {
    pub(super) const fn new(speaker: &'a dyn Speaker) -> Self {
        Self { speaker, text: String::new(), missing: Vec::new() }
    }

    pub(super) fn finished(self) -> Draft {
        Draft { text: self.text, missing: self.missing }
    }

    /// A message, as a line.
    pub(super) fn said(&self, id: &str) -> String {
        self.speaker.say(id)
    }

    /// A day, as a line.
    pub(super) fn day(&self, day: Day) -> String {
        self.speaker.day(day)
    }

    /// A label with room beside it.
    pub(super) fn room(&self, label: &str) -> String {
        format!("{} {ROOM}", self.speaker.say(label))
    }

    /// A paragraph of these lines; nothing where there are none.
    pub(super) fn lines(&mut self, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        self.text.push_str(&lines.join("\n"));
    }

    /// A message, as a paragraph.
    pub(super) fn say(&mut self, id: &str) {
        let line = self.said(id);
        self.lines(&[line]);
    }

    /// Lines under a short line that leads to them; nothing where there are none.
    pub(super) fn under(&mut self, lead: &str, lines: Vec<String>) {
        if !lines.is_empty() {
            let mut all = vec![self.said(lead)];
            all.extend(lines);
            self.lines(&all);
        }
    }

    /// Empty lines to write on, under a short line that leads to them.
    pub(super) fn lines_to_write(&mut self, lead: &str, count: usize) {
        self.under(lead, vec![ROOM.to_owned(); count]);
    }

    /// One empty line to write on.
    pub(super) fn line_to_write(&self) -> String {
        ROOM.to_owned()
    }

    /// The person's own words under a short line that leads to them. Where they said nothing it is left out, and
    /// named as missing.
    pub(super) fn own(&mut self, lead: &str, told: &Told<Words>, missing: &'static str, ask: Option<Ask>) {
        match words_of(told) {
            Some(words) => self.under(lead, vec![words.to_owned()]),
            None => self.lacks(missing, ask),
        }
    }

    /// The name, or room for it.
    pub(super) fn name_or_room(&mut self, told: &Told<Words>, ask: Option<Ask>) -> String {
        words_of(told).map_or_else(
            || {
                self.lacks("letter-missing-name", ask);
                ROOM.to_owned()
            },
            str::to_owned,
        )
    }

    /// A label with room beside it, as a paragraph, for what only the person can know.
    pub(super) fn room_for(&mut self, label: &str, missing: &'static str) {
        let line = self.room(label);
        self.lines(&[line]);
        self.lacks(missing, None);
    }

    /// Names what is missing, once.
    pub(super) fn lacks(&mut self, message: &'static str, ask: Option<Ask>) {
        if !self.missing.iter().any(|one| one.message == message) {
            self.missing.push(Missing { message, ask });
        }
    }
}

/// The words of an answer, where there are any. Old plans may hold words of nothing but spaces.
pub(super) fn words_of(told: &Told<Words>) -> Option<&str> {
    told.get().map(Words::text).filter(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Says every message by its name.
    struct Plain;

    impl Speaker for Plain {
        fn say(&self, id: &str) -> String {
            id.to_owned()
        }
        fn day(&self, day: Day) -> String {
            day.to_string()
        }
        fn lang(&self) -> &str {
            "en"
        }
        fn dir(&self) -> &str {
            "ltr"
        }
    }

    #[test]
    fn what_nobody_said_leaves_no_empty_line_and_is_named_once() {
        let mut paper = Paper::new(&Plain);
        paper.say("one");
        paper.own("lead", &Told::Unknown, "gone", None);
        paper.own("lead", &Told::NotYet, "gone", None);
        paper.under("lead", Vec::new());
        paper.say("two");
        let draft = paper.finished();
        assert_eq!(draft.text, "one\n\ntwo");
        assert_eq!(draft.missing, vec![Missing { message: "gone", ask: None }]);
    }

    #[test]
    fn own_words_stand_under_their_lead_as_they_were_typed() {
        let mut paper = Paper::new(&Plain);
        let words = Words::read("one  \n\n two\u{200f}", "en").map_or(Told::NotYet, Told::Told);
        paper.own("lead", &words, "gone", None);
        assert_eq!(paper.finished().text, "lead\none  \n\n two\u{200f}");
    }
}
