//! Pictures: they stand beside words and are silent, can be switched off, and are seen where a person forces colours.
use mysay_journeys::{Person, Setup, expect_no_faults, questions, rich_plan};
use serde_json::{Value, json};

/// The pictures of this screen: how large each is drawn, where it leads, and the colour of its lines.
const DRAWN: &str = "return [...document.querySelectorAll('.picture')].map((one) => {
  const use = one.querySelector('use');
  const box = one.getBoundingClientRect();
  const drawn = use.getBBox();
  return { file: use.getAttribute('href'), seen: one.checkVisibility(), size: box.width, drawn: drawn.width,
    silent: one.ariaHidden === 'true' && one.getAttribute('focusable') === 'false', colour: getComputedStyle(use).color,
    start: document.dir === 'rtl'
      ? box.left > one.nextElementSibling.getBoundingClientRect().left : box.left < one.nextElementSibling.getBoundingClientRect().left };
})";

fn drawn(me: &Person) -> Vec<Value> {
    me.browser.script(DRAWN, json!(null)).as_array().cloned().unwrap_or_default()
}

fn some_screens() -> Vec<String> {
    let plan = rich_plan();
    let all = questions(&plan).into_iter();
    let wanted = ["issue-topics", "issue-urgent", "companion-role", "review-sure", "issue-care"];
    let of_questions = all.filter(|(circuit, number, _)| {
        circuit.question(*number).is_some_and(|one| wanted.contains(&one.key))
    });
    ["/".to_owned(), "/before/1".to_owned()]
        .into_iter()
        .chain(of_questions.map(|(_, _, path)| path))
        .collect()
}

#[test]
fn pictures_stand_before_the_words_and_are_silent() {
    for language in ["en", "ar-XB"] {
        let mut me = Person::with_plan(Setup { logs: true, ..Setup::default() }, &rich_plan());
        me.choose_language(language);
        let mut faults = Vec::new();
        for path in some_screens() {
            me.open(&path);
            me.settles();
            me.until(&format!("{path} has its pictures"), || {
                let all = drawn(&me);
                all.len() > 1 && all.iter().all(|one| one["drawn"].as_f64().unwrap_or(0.0) > 1.0)
            });
            for one in drawn(&me) {
                let size = one["size"].as_f64().unwrap_or(0.0);
                let is_well =
                    one["silent"] == true && one["seen"] == true && one["start"] == true && size > 43.9;
                if !is_well {
                    faults.push(format!("{path}: {one}"));
                }
            }
            // Who hears the screen hears nothing of them.
            let heard = me.browser.tools("Accessibility.getFullAXTree", json!({}));
            let nodes = heard["nodes"].as_array().cloned().unwrap_or_default();
            let images = nodes.iter().filter(|node| {
                node["ignored"] != true
                    && ["image", "graphics-document", "SvgRoot", "img"]
                        .iter()
                        .any(|role| node["role"]["value"] == *role)
            });
            faults.extend(images.map(|node| format!("{path}: heard: {}", node["name"]["value"])));
        }
        expect_no_faults(&faults);
        let (site, asked) = (me.site.at(""), me.asked_for());
        let away: Vec<&String> = asked
            .iter()
            .filter(|one| !one.starts_with(&site) && !one.starts_with("data:") && !one.starts_with("chrome"))
            .collect();
        assert!(away.is_empty(), "asked of others: {away:?}");
        assert!(asked.iter().any(|one| one.contains("/pictures-")), "the pictures are asked for");
        assert_eq!(me.complaints(), Vec::<String>::new());
    }
}

#[test]
fn pictures_go_and_come_back_with_one_setting() {
    let me = Person::with_plan(Setup::default(), &rich_plan());
    let path = some_screens().pop().expect("a screen");
    for page in ["/", "/issues", path.as_str()] {
        me.open(page);
        me.settles();
        let seen = "return String([...document.querySelectorAll('.picture, .in-ring')].filter((one) => one.checkVisibility()).length)";
        assert_ne!(me.ask(seen), "0", "{page}");
        me.browser.script("document.documentElement.dataset.pictures = 'off'", json!(null));
        assert_eq!(me.ask(seen), "0", "{page}");
        expect_no_faults(&me.measured_faults());
        me.browser.script("delete document.documentElement.dataset.pictures", json!(null));
        assert_ne!(me.ask(seen), "0", "{page}");
    }
}

#[test]
fn pictures_are_seen_where_colours_are_forced() {
    let me = Person::with_plan(Setup::default(), &rich_plan());
    for theme in ["light", "dark"] {
        let features = json!({ "features": [
            { "name": "forced-colors", "value": "active" }, { "name": "prefers-color-scheme", "value": theme },
        ] });
        me.browser.tools("Emulation.setEmulatedMedia", features);
        for path in some_screens() {
            me.open(&path);
            me.settles();
            let wanted = "const probe = document.body.appendChild(document.createElement('i')); probe.style.color = 'CanvasText'; const said = getComputedStyle(probe).color; probe.remove(); return said;";
            let ink = me.ask(wanted);
            let all = drawn(&me);
            assert!(!all.is_empty(), "{path}");
            for one in all {
                assert_eq!(one["colour"], ink.as_str(), "{path} {theme}: {one}");
            }
        }
    }
}

#[test]
fn whose_the_pictures_are_is_told() {
    let me = Person::new();
    me.open("/help");
    me.press("credits-title");
    me.is_at("credits-title");
    for told in ["OpenMoji", "CC BY-SA 4.0", "creativecommons.org/licenses/by-sa/4.0", "Health Icons", "MIT"]
    {
        me.read(told);
    }
    me.press("statement-title");
    me.is_at("statement-title");
    me.read("axe");
}
