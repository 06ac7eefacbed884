//! How the app looks and behaves for one person: in one press, there again before anything is drawn; and clearing up.
//! What is only pressed and looked at is so in all three engines.
use mysay_journeys::{Engine, Person, Setup, rich_plan};

/// One of the looks: its page in the settings, its name, what it is set to, and what that does to a page.
struct Look {
    page: u8,
    name: &'static str,
    value: &'static str,
    does: &'static str,
}

const LOOKS: [Look; 6] = [
    Look {
        page: 1,
        name: "theme",
        value: "cream",
        does: "return getComputedStyle(document.body).backgroundColor",
    },
    Look {
        page: 2,
        name: "size",
        value: "150",
        does: "return getComputedStyle(document.documentElement).fontSize",
    },
    Look {
        page: 2,
        name: "spacing",
        value: "wide",
        does: "const style = getComputedStyle(document.body); return `${style.letterSpacing} ${style.wordSpacing}`",
    },
    Look {
        page: 2,
        name: "width",
        value: "narrow",
        does: "return getComputedStyle(document.documentElement).getPropertyValue('--measure')",
    },
    Look {
        page: 3,
        name: "pictures",
        value: "off",
        does: "const one = document.body.appendChild(document.createElement('i')); one.className = 'picture'; const said = getComputedStyle(one).display; one.remove(); return said",
    },
    // How fast a voice reads is nothing that can be seen.
    Look {
        page: 4,
        name: "speed",
        value: "slow",
        does: "return document.documentElement.dataset.speed ?? ''",
    },
];

/// Somebody with a plan, in a browser of this engine.
fn somebody(engine: Engine) -> Person {
    Person::with_plan(Setup { engine, ..Setup::default() }, &rich_plan())
}

#[test]
fn what_a_person_sets_in_one_press_is_there_again_before_anything_is_drawn() {
    for engine in Engine::ALL {
        let mut me = somebody(engine);
        let mut seen = Vec::new();
        for Look { page, name, value, does } in LOOKS {
            me.open(&format!("/settings/{page}"));
            let before = me.ask(does);
            me.press_id(&format!("{name}-{value}"));
            let pressed =
                format!("return document.getElementById('{name}-{value}').getAttribute('aria-pressed')");
            me.until("the button says so", || me.ask(&pressed) == "true");
            me.until(&format!("{name} shows in {engine:?}"), || me.ask(does) != before);
            seen.push(me.ask(does));
        }
        // The app cannot be fetched any more: what is set then was set by the start script alone, before the first paint.
        me.site.loses_the_app();
        me.browser.reload();
        me.until("the app is missed", || {
            me.ask("return String(document.getElementById('load-failed').checkVisibility())") == "true"
        });
        for (look, before) in LOOKS.iter().zip(seen) {
            assert_eq!(me.ask(look.does), before, "{} in {engine:?}", look.name);
        }
        let size = me.number("return parseFloat(getComputedStyle(document.documentElement).fontSize)");
        assert!(size >= 24.0, "the text is {size} px in {engine:?}");
    }
}

#[test]
fn a_person_with_fewer_words_reads_easy_english_everywhere_after_one_press() {
    for engine in Engine::ALL {
        let mut me = somebody(engine);
        me.open("/settings/3");
        me.press_id("words-en-simple");
        me.read_in("en-simple");
        me.until("the page is in Easy English", || {
            me.ask("return document.documentElement.lang") == "en-simple"
        });
        me.open("/issues");
        me.read_message("issues-lead");
    }
}

#[test]
fn a_plain_tab_says_nothing_of_what_this_is() {
    for engine in Engine::ALL {
        let me = somebody(engine);
        me.open("/settings/5");
        me.press_id("titles-plain");
        me.until("the title is plain", || me.ask("return document.title").contains(&me.say("title-plain")));
        me.open("/issues");
        me.is_at("issues-title");
        let title = me.ask("return document.title");
        assert!(!title.contains(&me.say("app-name")) && title.contains(&me.say("title-plain")), "{title}");
    }
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
