//! A person who uses the keyboard alone: they go from stop to stop with Tab, and see at each stop where they are.
use crate::person::Person;
use serde_json::json;

/// The keys a person needs.
const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const DOWN: char = '\u{e015}';
const SPACE: char = ' ';

/// The least width of a focus ring in pixels.
const RING: f64 = 2.0;

/// The most stops on any screen: with more, a person goes round and round.
const STOPS: usize = 60;

/// What has the focus.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Focus {
    /// The words on it.
    pub name: String,
    /// Its id.
    pub id: String,
    /// Its kind: `radio`, `checkbox`, `text`, `submit` …
    pub kind: String,
    /// Whether it is picked.
    pub checked: bool,
}

impl Person {
    /// What has the focus now, without saying how it looks.
    pub fn focus(&self) -> Focus {
        self.focus_and_look().0
    }

    /// Presses Tab, and sees where the focus is: with a ring, and under nothing.
    pub fn tab(&self) -> Focus {
        self.browser.key(TAB);
        let (focus, ring, seen) = self.focus_and_look();
        // Past the last stop the focus leaves the page and comes round again.
        if focus.kind != "none" {
            assert!(
                ring >= RING,
                "“{}” has no focus ring on “{}” ({})",
                focus.name,
                self.heading(),
                self.path()
            );
            assert!(
                seen,
                "“{}” has the focus and is not in sight on “{}” ({})",
                focus.name,
                self.heading(),
                self.path()
            );
        }
        focus
    }

    /// Goes on with Tab to what fits.
    pub fn tab_to(&self, what: &str, fits: impl Fn(&Focus) -> bool) -> Focus {
        let mut focus = self.focus();
        for _ in 0..STOPS {
            if fits(&focus) {
                return focus;
            }
            focus = self.tab();
        }
        panic!("Tab never comes to {what} on “{}” ({})", self.heading(), self.path());
    }

    /// Goes to a link or button by its message and presses Enter.
    pub fn key_press(&self, id: &str) {
        self.key_press_words(&self.say(id));
    }

    /// Goes to a link or button by the words on it and presses Enter.
    pub fn key_press_words(&self, words: &str) {
        // A screen that is still coming may not have it yet.
        self.settles();
        self.tab_to(words, |focus| focus.name == words && focus.kind != "radio" && focus.kind != "checkbox");
        self.browser.key(ENTER);
    }

    /// At this question: picks an answer with arrows or the space bar, and goes on.
    pub fn key_choose(&self, question: &str, code: &str) {
        self.is_at(question);
        let words = self.say(&format!("{question}-{code}"));
        let mut focus =
            self.tab_to("the answers", |focus| matches!(focus.kind.as_str(), "radio" | "checkbox"));
        for _ in 0..10 {
            if focus.name == words {
                break;
            }
            if focus.kind == "radio" {
                self.browser.key(DOWN);
                focus = self.focus();
            } else {
                focus = self.tab();
            }
        }
        assert_eq!(focus.name, words, "the keyboard does not come to this answer");
        if !focus.checked {
            self.browser.key(SPACE);
        }
        assert!(self.focus().checked, "“{words}” is not picked");
        self.key_press("continue");
    }

    /// At this question: writes an answer, and goes on.
    pub fn key_tell(&self, question: &str, text: &str) {
        self.is_at(question);
        self.tab_to("the field", |focus| focus.id == "answer");
        text.chars().for_each(|letter| self.browser.key(letter));
        self.key_press("continue");
    }

    fn focus_and_look(&self) -> (Focus, f64, bool) {
        let said = self.browser.script(include_str!("scripts/focus.js"), json!(null));
        let text = |name: &str| said[name].as_str().unwrap_or_default().to_owned();
        let kind = if text("tag") == "BODY" { "none".to_owned() } else { text("kind") };
        let focus = Focus { name: text("name"), id: text("id"), kind, checked: said["checked"] == true };
        (focus, said["ring"].as_f64().unwrap_or_default(), said["seen"] == true)
    }
}
