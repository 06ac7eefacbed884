//! Small screens, large text, wide spacing, long words: nothing scrolls sideways, is cut, spills over or is too small.
use mysay_journeys::{
    Kept, Person, Setup, everywhere, expect_no_faults, questions, rich_plan, some_questions,
};
use serde_json::json;

/// The spacing a person may set, from WCAG 2.2, 1.4.12.
const SPACING: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

/// One way to look at every screen: what it is called, and how to get there from the one before.
type Way = (&'static str, fn(&Person));

const WAYS: [Way; 4] = [
    ("320 × 256", |me| me.browser.resize((320, 256))),
    ("320 × 640", |me| me.browser.resize((320, 640))),
    ("with wide spacing", |me| {
        let script = "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]); document.adoptedStyleSheets = [sheet];";
        me.browser.script(script, json!(SPACING));
    }),
    ("with text twice as large", |me| {
        me.browser.script("document.adoptedStyleSheets = [];", json!(null));
        me.browser.tools("Page.setFontSizes", json!({ "fontSizes": { "standard": 32, "fixed": 32 } }));
    }),
];

fn looked_at(language: &str, all: &[(Kept, Vec<String>)]) {
    let mut me = Person::with_plan(Setup::default(), &rich_plan());
    me.choose_language(language);
    let mut faults = Vec::new();
    for (plan, paths) in all {
        me.turn_to(plan);
        for path in paths {
            me.open(path);
            assert_eq!(me.ask("return document.documentElement.lang"), language, "{path}");
            for (way, go) in WAYS {
                go(&me);
                me.settles();
                faults.extend(me.measured_faults().into_iter().map(|fault| format!("{path} {way}: {fault}")));
            }
            me.browser.tools("Page.setFontSizes", json!({ "fontSizes": { "standard": 16, "fixed": 13 } }));
        }
    }
    expect_no_faults(&faults);
}

#[test]
fn every_screen_fits_a_small_screen_in_english() {
    looked_at("en", &everywhere());
}

#[test]
fn every_question_fits_a_small_screen_in_long_words() {
    let plan = rich_plan();
    let paths = questions(&plan).into_iter().map(|(_, _, path)| path).collect();
    looked_at("en-XA", &[(plan, paths)]);
}

#[test]
fn every_screen_fits_a_small_screen_in_long_words() {
    looked_at("en-XA", &everywhere());
}

#[test]
fn screens_fit_a_small_screen_from_right_to_left() {
    let plan = rich_plan();
    let paths = some_questions(&plan);
    let mut all = everywhere();
    all.push((plan, paths));
    looked_at("ar-XB", &all);
}

#[test]
fn leaving_and_the_heading_are_in_sight_on_the_smallest_screen() {
    let plan = rich_plan();
    let me = Person::with_plan(Setup { size: (320, 256), ..Setup::default() }, &plan);
    let in_sight = "const box = document.getElementById(arguments[0]).getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight;";
    for path in some_questions(&plan) {
        me.open(&path);
        me.settles();
        assert_eq!(me.browser.script(in_sight, json!("leave")), true, "{path}");
        me.browser.script("scrollTo(0, document.body.scrollHeight)", json!(null));
        assert_eq!(me.browser.script(in_sight, json!("leave")), true, "{path}, at its end");
    }
    // Where there is more room, the heading is the first thing read.
    me.browser.resize((320, 640));
    for path in some_questions(&plan) {
        me.open(&path);
        me.settles();
        assert_eq!(me.browser.script(in_sight, json!("heading")), true, "{path}");
    }
}
