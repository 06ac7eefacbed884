//! One step forward: from the press on Continue or Skip until the next question is painted.
use super::Figure;
use super::slow_phone::{numbers, person, rest, slow_processor};
use crate::person::Person;
use serde_json::{Value, json};

/// The fewest steps that give a figure.
const LEAST: usize = 10;

/// The step in the middle of a way through the questions about an issue and about the client.
pub fn step() -> Vec<Figure> {
    let me = person();
    me.open("/before/1");
    me.choose("before-device", &["me"]);
    me.is_at("before-ready");
    me.press("before-issue");
    me.is_at("issue-happened");
    let mut steps = walk(&me);
    me.open("/before/2");
    me.press("before-you");
    me.is_at("client-call-me");
    steps.extend(walk(&me));
    assert!(steps.len() >= LEAST, "only {} steps were seen", steps.len());
    vec![Figure {
        name: "step",
        runs: steps,
        unit: "ms",
        bar: Some(50.0),
        aim: Some(30.0),
        how: "press on Continue or Skip until the next heading is just painted: its frame's callbacks, then a message; \
              processor 4 times slower",
    }]
}

/// Goes through the questions from this one on, at a processor that is slow; gives how long each step took.
fn walk(me: &Person) -> Vec<f64> {
    // The rest of the app is fetched ahead.
    rest(3_500);
    slow_processor(&me.browser);
    let mut count = 0;
    while me.path().starts_with("/q/") {
        // One in four is skipped, as people do; among them what cannot wait, which would lead away from the questions.
        let button = if count % 4 == 2 { "skip" } else { "continue" };
        if button == "continue" {
            me.browser.script(ANSWER, json!(null));
        }
        rest(300);
        let button = me.browser.script("return document.getElementById(arguments[0])", json!(button));
        me.browser.click(&button).expect("the button can be pressed");
        // Nobody asks the page anything while it steps.
        rest(500);
        count += 1;
        assert!(count < 20, "the questions never end: {}", me.path());
    }
    let seen: Value = me.browser.script("return window.seen.steps", json!(null));
    numbers(&seen)
}

/// Answers this question, whatever it is.
const ANSWER: &str = "
    const field = document.getElementById('answer');
    if (!field.matches('[type=text], textarea')) { field.click(); return; }
    const is_day = document.querySelector('.understood');
    field.value = is_day ? '3 March 2025' : 'They said that somebody would come on Monday. Nobody came.';
    field.dispatchEvent(new Event('input', { bubbles: true }));";
