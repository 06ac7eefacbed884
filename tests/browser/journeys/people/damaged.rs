//! Storage that holds something else than we left there: the person is told plainly, gets it as a file, and nothing goes.
use mysay_journeys::{Person, Setup, rich_plan};

const JUNK: &str = "{\"what\": is this?\u{1F4A5}\nhalf a li";

fn keys(texts: &[(&str, &str)]) -> Vec<(String, String)> {
    texts.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect()
}

/// Everything in this device's storage, as one text.
fn stored(me: &Person) -> String {
    me.ask("return JSON.stringify(Object.fromEntries(Object.entries(localStorage)))")
}

#[test]
fn words_that_cannot_be_read_are_set_aside_and_offered_as_a_file() {
    let me = Person::new();
    me.put_on_device(&keys(&[("mysay/1/keep", "device"), ("mysay/1/plan/0000000z/base", JUNK)]));
    me.open("/");
    me.read_message("notice-set-aside");
    me.press("aside-keep");
    let file = me.browser.downloads().join("set-aside.txt");
    me.until("it is kept as a file", || std::fs::read_to_string(&file).is_ok_and(|text| text.contains(JUNK)));
    // My Say goes on, and what could not be read is still here after a new answer and a new visit.
    me.open("/issues");
    me.press("issues-first");
    me.tell("issue-happened", "No tablets");
    me.is_at("issue-name");
    me.open("/plan");
    me.read("No tablets");
    let half = serde_json::to_string("half a li").expect("json");
    assert!(stored(&me).contains(half.trim_matches('"')), "what could not be read is gone: {}", stored(&me));
}

#[test]
fn a_damaged_line_does_not_take_the_rest_of_the_plan_with_it() {
    let plan = rich_plan();
    let mut texts = plan.texts();
    texts[1].1.push_str("57.0000000z\t0\tme\t\t=\tissue.want\t{\"text\":\"cut of");
    let me = Person::with(Setup::default());
    me.put_on_device(&texts);
    me.open("/plan");
    me.read_message("notice-set-aside");
    me.read("Rosa Vale");
    assert!(stored(&me).contains("cut of"), "what could not be read is gone");
}

#[test]
fn what_a_newer_my_say_wrote_is_left_alone_and_the_person_is_told() {
    let newer = "mysay-plan 2 0000000z\nwho knows";
    let me = Person::new();
    me.put_on_device(&keys(&[
        ("mysay/1/keep", "device"),
        ("mysay/1/plan/0000000z/base", newer),
        ("mysay/2/x", "from the future"),
    ]));
    me.open("/");
    me.read_message("notice-newer");
    me.read_message("notice-newer-fix");
    me.open("/issues");
    me.press("issues-first");
    me.tell("issue-happened", "No tablets");
    me.is_at("issue-name");
    me.open("/plan");
    me.read("No tablets");
    assert_eq!(me.ask("return localStorage['mysay/1/plan/0000000z/base']"), newer);
    assert_eq!(me.ask("return localStorage['mysay/2/x']"), "from the future");
}
