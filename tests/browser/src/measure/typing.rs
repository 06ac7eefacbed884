//! Typing: how soon a letter is seen with a very big plan on the desk, and how many letters a killed tab takes along.
use super::Figure;
use super::slow_phone::{numbers, person, rest, slow_processor};
use crate::kill::characters_lost_on_a_kill;
use crate::plans::big_plan;
use mysay::guide::Circuit;
use serde_json::json;

/// What is typed; each letter is measured.
const STORY: &str = " and then they said they would call";

/// The letter in the middle, from the key until it is painted.
pub fn typing() -> Vec<Figure> {
    let kept = big_plan();
    let me = person();
    me.put_on_device(&kept.texts());
    let place = Circuit::ALL.iter().position(|one| *one == Circuit::Issue).expect("questions about an issue");
    me.open(&format!("/q/{}/{}/1", place + 1, kept.item(Circuit::Issue)));
    me.is_at("issue-happened");
    rest(3_500);
    slow_processor(&me.browser);
    me.browser.script("document.getElementById('answer').focus()", json!(null));
    for letter in STORY.chars() {
        let key = json!({ "type": "keyDown", "text": letter.to_string(), "key": letter.to_string() });
        me.browser.tools("Input.dispatchKeyEvent", key);
        rest(60);
        me.browser.tools("Input.dispatchKeyEvent", json!({ "type": "keyUp", "key": letter.to_string() }));
        rest(60);
    }
    let keys = numbers(&me.browser.script("return window.seen.keys", json!(null)));
    assert_eq!(keys.len(), STORY.len(), "not every letter was seen");
    vec![Figure {
        name: "keystroke",
        runs: keys,
        unit: "ms",
        bar: Some(50.0),
        aim: Some(30.0),
        how: "key down in a story until its letter is just painted; 20 issues, 200 actions, 20,000 entries; processor \
              4 times slower",
    }]
}

/// The letters that are gone when the tab is killed right after the last was typed.
pub fn killed() -> Vec<Figure> {
    let lost = u32::try_from(characters_lost_on_a_kill()).map_or(f64::INFINITY, f64::from);
    vec![Figure {
        name: "lost-on-a-kill",
        runs: vec![lost],
        unit: "characters",
        // What a fast typist writes in a second.
        bar: Some(10.0),
        aim: Some(0.0),
        how: "the tab's process is killed right after the last key; then the same profile opens the question again",
    }]
}
