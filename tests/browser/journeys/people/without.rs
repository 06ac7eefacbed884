//! Without scripts, and where the app cannot be loaded: help from a person, and My Say on paper.
use mysay_journeys::{Person, Setup, expect_no_faults};
use serde_json::json;

/// The circuits that are on paper have this many questions; the rest only a screen can ask.
fn asked_on_paper() -> usize {
    use mysay::guide::Circuit;
    let on_paper = Circuit::ALL.iter().filter(|one| !matches!(one, Circuit::Letter | Circuit::Milestone));
    on_paper.map(|circuit| circuit.questions().len()).sum()
}

fn seen(me: &Person) -> String {
    // Scripts of the page do not run; those of the developer tools do, in a world of their own.
    let said = me.browser.tools("DOM.getDocument", json!({ "depth": 0 }));
    let root = said["root"]["nodeId"].clone();
    let body = me.browser.tools("DOM.querySelector", json!({ "nodeId": root, "selector": "body" }));
    let html = me.browser.tools("DOM.getOuterHTML", json!({ "nodeId": body["nodeId"] }));
    html["outerHTML"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn without_scripts_a_person_finds_help_and_can_print_the_questions() {
    let me = Person::with(Setup { size: (320, 640), logs: true, ..Setup::default() });
    me.browser.tools("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    for path in ["/", "/help", "/no/such/page"] {
        me.browser.goto(&me.site.at(path));
        let html = seen(&me);
        for message in
            ["noscript-words", "help-urgent-words", "help-advocate-how", "help-now-words", "paper-open"]
        {
            assert!(html.contains(&me.say(message)), "{path}: {message}");
        }
        assert!(html.contains("href=\"/paper/en.html\""), "{path}");
        // It is drawn, not only there.
        let root = me.browser.tools("DOM.getDocument", json!({ "depth": 0 }))["root"]["nodeId"].clone();
        let link =
            me.browser.tools("DOM.querySelector", json!({ "nodeId": root, "selector": "a[href^='/paper']" }));
        let hit = me.browser.tools("DOM.getBoxModel", json!({ "nodeId": link["nodeId"] }));
        assert!(hit["model"]["height"].as_f64().unwrap_or(0.0) >= 44.0, "{path}: {hit}");
    }
    me.browser.goto(&me.site.at("/paper/en.html"));
    let html = seen(&me);
    assert_eq!(html.matches("class=\"ask\"").count(), asked_on_paper());
    for message in ["issue-happened", "issue-topics-care", "general-complain", "help-now-words"] {
        assert!(html.contains(&me.say(message)), "{message}");
    }
    assert!(!html.contains("<script"));
    assert_eq!(me.complaints(), Vec::<String>::new());
}

#[test]
fn the_paper_is_readable_fits_a_small_screen_and_is_in_every_language() {
    for (code, dir) in [("en", "ltr"), ("en-XA", "ltr"), ("ar-XB", "rtl")] {
        let me = Person::new();
        for size in [(320, 256), (320, 640), (1000, 900)] {
            me.browser.resize(size);
            me.browser.goto(&me.site.at(&format!("/paper/{code}.html")));
            assert_eq!(
                me.ask("return document.documentElement.lang + ' ' + document.dir"),
                format!("{code} {dir}")
            );
            let mut faults = me.measured_faults();
            faults.extend(me.axe_faults());
            expect_no_faults(&faults);
        }
    }
}

#[test]
fn no_question_is_cut_in_two_on_paper() {
    let me = Person::new();
    me.browser.goto(&me.site.at("/paper/en.html"));
    me.browser.tools("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    let cut = "return [...document.querySelectorAll('.ask, .way')].filter((one) => getComputedStyle(one).breakInside !== 'avoid').length";
    assert_eq!(me.browser.script(cut, json!(null)), 0);
    // An A4 page has some 1000 pixels of room: what is longer than that would be cut all the same.
    let long = "return [...document.querySelectorAll('.ask, .way')].filter((one) => one.getBoundingClientRect().height > 950).map((one) => one.querySelector('h3').textContent)";
    me.browser.resize((680, 1000));
    assert_eq!(me.browser.script(long, json!(null)), json!([]));
}

#[test]
fn where_the_app_cannot_be_loaded_a_person_finds_help_and_the_paper() {
    let me = Person::new();
    me.browser.tools("Network.enable", json!({}));
    me.browser.tools("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] }));
    me.browser.goto(&me.site.at("/"));
    me.until("it says so", || {
        me.ask("return document.getElementById('load-failed').innerText").contains(&me.say("load-failed"))
    });
    let said = me.ask("return document.getElementById('load-failed').innerText");
    for message in ["help-urgent-words", "help-advocate-how", "help-now-words", "paper-open"] {
        assert!(said.contains(&me.say(message)), "{message}");
    }
    expect_no_faults(&me.measured_faults());
    expect_no_faults(&me.axe_faults());
}
