//! How the app looks and behaves for one person: in one press, there again before anything is drawn; and clearing up.
use mysay_journeys::{Person, Setup, rich_plan};
use serde_json::json;

/// How one of the looks is set on the page.
fn look(me: &Person, name: &str) -> String {
    me.ask(&format!("return document.documentElement.dataset['{name}'] ?? ''"))
}

#[test]
fn what_a_person_sets_in_one_press_is_there_again_before_anything_is_drawn() {
    let me = Person::with_plan(Setup::default(), &rich_plan());
    for (page, name, value) in [
        (1, "theme", "cream"),
        (2, "size", "150"),
        (2, "spacing", "wide"),
        (3, "pictures", "off"),
        (4, "speed", "slow"),
    ] {
        me.open(&format!("/settings/{page}"));
        me.press_id(&format!("{name}-{value}"));
        me.until("the look is set", || look(&me, name) == value);
        let pressed =
            format!("return document.getElementById('{name}-{value}').getAttribute('aria-pressed')");
        me.until("the button says so", || me.ask(&pressed) == "true");
    }
    // The app is kept from starting: what is set then was set by the start script alone, before the first paint.
    me.browser.tools("Network.enable", json!({}));
    me.browser.tools("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] }));
    me.browser.reload();
    for (name, value) in
        [("theme", "cream"), ("size", "150"), ("spacing", "wide"), ("pictures", "off"), ("speed", "slow")]
    {
        assert_eq!(look(&me, name), value, "{name}");
    }
    let size = me.number("return parseFloat(getComputedStyle(document.documentElement).fontSize)");
    assert!(size >= 24.0, "the text is {size} px");
}

#[test]
fn a_person_with_fewer_words_reads_easy_english_everywhere_after_one_press() {
    let mut me = Person::with_plan(Setup::default(), &rich_plan());
    me.open("/settings/3");
    me.press_id("words-en-simple");
    me.read_in("en-simple");
    me.until("the page is in Easy English", || me.ask("return document.documentElement.lang") == "en-simple");
    me.open("/issues");
    me.read_message("issues-lead");
}

#[test]
fn a_plain_tab_says_nothing_of_what_this_is() {
    let me = Person::with_plan(Setup::default(), &rich_plan());
    me.open("/settings/5");
    me.press_id("titles-plain");
    me.open("/issues");
    me.is_at("issues-title");
    let title = me.ask("return document.title");
    assert!(!title.contains(&me.say("app-name")) && title.contains(&me.say("title-plain")), "{title}");
}

/// Presses Shift so many times.
fn shift(me: &Person, times: usize) {
    for _ in 0..times {
        me.browser.key('\u{e008}');
    }
}

#[test]
fn shift_three_times_leaves_unless_the_person_turned_that_off() {
    let me = Person::with_plan(Setup::default(), &rich_plan());
    me.open("/settings/5");
    me.press_id("shift-off");
    me.open("/issues");
    me.is_at("issues-title");
    shift(&me, 4);
    me.is_at("issues-title");
    me.open("/settings/5");
    me.press_id("shift-on");
    me.open("/issues");
    me.is_at("issues-title");
    shift(&me, 2);
    // Another key between: somebody is typing a capital letter.
    me.browser.key('a');
    shift(&me, 1);
    me.is_at("issues-title");
    shift(&me, 3);
    me.until("the browser is away", || !me.browser.address().starts_with(&me.site.at("/")));
}

#[test]
fn after_finishing_nothing_is_left_on_the_device_and_the_screen_has_looked() {
    let me = Person::with_plan(Setup::default(), &rich_plan());
    me.open("/settings/1");
    me.press_id("theme-dark");
    me.open("/settings");
    me.press("settings-delete-everything");
    me.press("delete-yes");
    me.is_at("cleared-title");
    me.read_message("cleared-nothing");
    let kept = "return JSON.stringify([...Object.keys(localStorage), ...Object.keys(sessionStorage)])";
    assert_eq!(me.ask(kept), "[]", "the browser itself keeps nothing of ours");
    // Had something been left, the screen would say so.
    me.ask("localStorage.setItem('mysay/1/look/theme', 'dark'); return ''");
    me.open("/cleared");
    me.read_message("cleared-left");
}

#[test]
fn an_answer_that_is_only_for_me_is_in_no_list_and_no_letter() {
    let me = Person::new();
    me.open("/before/1");
    me.choose("before-device", &["me"]);
    me.press("before-issue");
    me.write("Canary at the surgery");
    me.press("private-button");
    me.read_message("private-on");
    me.press("continue");
    me.tell("issue-name", "The surgery");
    me.press("bar-plan");
    me.is_at("plan-title");
    me.read("The surgery");
    assert!(!me.text().contains("Canary"), "the plan shows it");
    me.press("bar-issues");
    me.press_words("The surgery");
    me.press("part-letters");
    me.press("letter-kind-complaint");
    me.is_at("letter-kind-complaint");
    me.until("there is a letter", || !me.field().is_empty());
    assert!(!me.field().contains("Canary"), "the letter has it");
    me.browser.back();
    me.press("bar-plan");
    me.press("plan-changes");
    me.is_at("changes-title");
    assert!(!me.text().contains("Canary"), "the list of changes has it");
}
