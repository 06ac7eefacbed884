//! Leaving this page: the screen is blank at once, and neither Back nor Forward shows what was on it.
use mysay_journeys::{Person, Setup, rich_plan};
use serde_json::json;

const AWAY: &str = "https://www.bbc.co.uk/weather";
/// Whether anything at all can be seen.
const SEEN: &str =
    "return String(document.body.checkVisibility({ visibilityProperty: true, opacityProperty: true }))";

#[test]
fn leaving_blanks_the_screen_at_once_and_leaves_nothing_to_go_back_to() {
    let me = Person::with_plan(Setup::default(), &rich_plan());
    me.open("/");
    // How the plan got on the device is no part of the visit.
    me.browser.tools("Page.resetNavigationHistory", json!({}));
    me.press("start-carry-on");
    me.is_at("issues-title");
    me.press("bar-plan");
    me.is_at("plan-title");
    me.read("Rosa Vale");
    // In the same moment as the press: what is seen right after it, before anything is fetched.
    let blank = format!(
        "const begun = performance.now(); document.getElementById('leave').click(); const seen = (() => {{ {SEEN} }})(); return `${{seen}} ${{performance.now() - begun < 100}} ${{document.title}}`;"
    );
    assert_eq!(me.ask(&blank).trim(), "false true", "the screen is blank within 100 ms and has no title");
    is_away(&me);
    nothing_is_left(&me);
}

#[test]
fn leaving_by_the_hidden_link_from_the_first_screen_works_as_well() {
    let me = Person::with_plan(Setup::default(), &rich_plan());
    me.open("/issues");
    me.browser.tools("Page.resetNavigationHistory", json!({}));
    me.settles();
    me.tab();
    assert_eq!(me.tab().name, me.say("bar-leave"));
    me.browser.key('\u{e007}');
    is_away(&me);
    nothing_is_left(&me);
}

fn is_away(me: &Person) {
    me.until("the browser is away", || me.browser.address() == AWAY);
}

/// The tab's history has no screen of ours, and going through it shows none.
fn nothing_is_left(me: &Person) {
    let ours = me.site.at("/");
    let history = me.browser.tools("Page.getNavigationHistory", json!({}));
    let entries = history["entries"].as_array().cloned().unwrap_or_default();
    for entry in &entries {
        let (url, title) =
            (entry["url"].as_str().unwrap_or_default(), entry["title"].as_str().unwrap_or_default());
        assert!(!url.starts_with(&ours) || url == ours, "the history still has {url}");
        assert!(!title.contains(&me.say("plan-title")), "the history still says “{title}”");
    }
    for _ in 0..2 {
        me.browser.back();
        std::thread::sleep(std::time::Duration::from_millis(700));
        let text = me.ask("return document.body?.innerText ?? ''");
        for words in ["Rosa Vale", &me.say("plan-title"), &me.say("issues-title")] {
            assert!(!text.contains(words), "Back shows “{words}”");
        }
    }
    for _ in 0..3 {
        me.browser.forward();
        std::thread::sleep(std::time::Duration::from_millis(700));
        let text = me.ask("return document.body?.innerText ?? ''");
        assert!(
            !text.contains("Rosa Vale") && !text.contains(&me.say("plan-title")),
            "Forward shows the plan"
        );
    }
}
