//! Words that are hard for a program: very long, in both directions, with marks nobody sees. They stand as they were typed.
use mysay_journeys::{Person, Setup, rich_plan};
use serde_json::json;

/// Names as people have them: from right to left with a mark for it, an embrace left open, joined emoji, a letter with
/// its accent apart, and a name that looks like markup.
const NAMES: [&str; 5] = [
    "\u{200f}سارہ (٣)\u{200f}",
    "\u{202e}Sam\u{2067}",
    "Ada 👩🏽‍🦽‍➡️🇬🇧",
    "Zoe\u{301} O’Neill",
    "<b>Bo</b> { $name } & Co",
];

/// Puts words into the field at once, as pasting does.
fn paste(me: &Person, words: &str) {
    me.browser.script(
        "const field = document.getElementById('answer'); field.value = arguments[0];
         field.dispatchEvent(new Event('input', { bubbles: true }));",
        json!(words),
    );
}

fn is_no_wider_than_the_screen(me: &Person) {
    let wide =
        me.ask("return String(document.documentElement.scrollWidth - document.documentElement.clientWidth)");
    assert_eq!(wide, "0", "{} can be moved sideways", me.path());
}

#[test]
fn a_name_with_hidden_marks_stands_as_it_was_typed_and_turns_nothing_around_it() {
    let me = Person::with_plan(Setup::default(), &rich_plan());
    for name in NAMES {
        me.open("/q/1/0.00000000/1");
        me.is_at("client-call-me");
        paste(&me, name);
        me.press("continue");
        me.is_at("client-talking");
        me.browser.reload();
        me.is_at("client-talking");
        me.open("/you");
        me.is_at("you-title");
        let shown = "return [...document.querySelectorAll('.own')].map((one) => one.textContent).join('|')";
        assert!(me.ask(shown).contains(name), "{name:?} is not in {:?}", me.ask(shown));
        let apart = "return String([...document.querySelectorAll('.own')].every((one) =>
            getComputedStyle(one).unicodeBidi.includes('isolate') || getComputedStyle(one).unicodeBidi === 'plaintext'))";
        assert_eq!(me.ask(apart), "true", "{name:?} can turn the words around it");
        assert!(!me.ask("return document.title").contains(name), "no name in a title");
        me.open("/plan");
        me.is_at("plan-title");
        me.until(&format!("{name:?} is on the plan"), || {
            me.ask("return document.body.textContent").contains(name)
        });
        is_no_wider_than_the_screen(&me);
    }
}

#[test]
fn ten_thousand_letters_without_a_space_are_kept_and_stay_on_the_screen() {
    let me = Person::with_plan(Setup::default(), &rich_plan());
    me.browser.resize((320, 640));
    let all = ["x".repeat(10_000), "ا".repeat(10_000), "word ".repeat(2_000)];
    for words in all {
        me.open("/issues");
        me.is_at("issues-title");
        me.press("issues-add");
        me.is_at("issue-happened");
        paste(&me, &words);
        is_no_wider_than_the_screen(&me);
        me.press("continue");
        me.is_at("issue-name");
        me.browser.reload();
        me.is_at("issue-name");
        me.open("/plan");
        me.is_at("plan-title");
        me.until("all of it is on the plan", || {
            me.ask("return document.body.textContent").contains(words.trim())
        });
        is_no_wider_than_the_screen(&me);
    }
}
