//! Arriving at a screen: one heading, the focus on it, a title that says nothing about the person, and Back as it was.
use mysay_journeys::{Person, Setup, expect_no_faults, questions, rich_plan, screens};
use serde_json::json;
use std::collections::BTreeMap;

#[test]
fn every_screen_has_one_heading_and_a_title_of_its_own_that_gives_nothing_away() {
    let plan = rich_plan();
    let me = Person::with_plan(Setup::default(), &plan);
    let journal = plan.journal().plan();
    let own: Vec<String> = journal
        .issues()
        .filter_map(|(_, issue)| issue.title().map(|words| words.text().to_owned()))
        .collect();
    let mut titles: BTreeMap<String, String> = BTreeMap::new();
    let mut faults = Vec::new();
    let asked = questions(&plan).into_iter().filter(|(circuit, number, _)| {
        // A question that is not asked has no place of its own among the others.
        circuit.applying(journal, plan.item(*circuit)).contains(number)
    });
    let all = screens(&plan).into_iter().map(|path| (path, false));
    for (path, is_question) in all.chain(asked.map(|(_, _, path)| (path, true))) {
        me.open(&path);
        me.settles();
        let (heading, title) = (me.heading(), me.ask("return document.title"));
        let count = me.browser.script(
            "return [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility()).length",
            json!(null),
        );
        if count != 1 {
            faults.push(format!("{path} has {count} headings"));
        }
        if is_question && title.contains(&heading) {
            faults.push(format!("{path}: the title tells the question: {title}"));
        }
        if let Some(words) = own.iter().find(|words| title.contains(words.as_str())) {
            faults.push(format!("{path}: the title tells “{words}”: {title}"));
        }
        // The same screen about another issue has the same title: it must not say which.
        let kind = path.split('/').filter(|part| !part.contains('.')).collect::<Vec<_>>().join("/");
        // So are all options, of the guide or the client's own, and all comparisons: which one would say too much.
        let kind = match kind.rsplit_once('/') {
            Some(("/issue/option", _)) => "/choice".to_owned(),
            Some(("/issue/compare", _)) => "/issue/compare".to_owned(),
            Some(_) | None => kind,
        };
        if let Some(other) = titles.insert(title.clone(), kind.clone()).filter(|other| *other != kind) {
            faults.push(format!("{path} and {other} have the same title: {title}"));
        }
    }
    expect_no_faults(&faults);
}

#[test]
fn the_focus_goes_to_the_heading_and_back_to_where_it_was() {
    let me = Person::new();
    me.open("/");
    me.settles();
    assert_eq!(me.focus().id, "", "the first screen takes no focus");
    me.press("start-begin");
    me.is_at("before-device");
    focus_is_on(&me, "heading");
    me.choose("before-device", &["me"]);
    me.is_at("before-ready");
    focus_is_on(&me, "heading");
    me.press("before-issue");
    me.tell("issue-happened", "No tablets");
    me.is_at("issue-name");
    focus_is_on(&me, "heading");
    me.write("Tabl");

    me.browser.back();
    me.is_at("issue-happened");
    assert_eq!(me.field(), "No tablets", "Back restores the answer");
    me.browser.forward();
    me.is_at("issue-name");
    assert_eq!(me.field(), "Tabl", "what was begun is there as well");
}

#[test]
fn back_puts_the_focus_where_the_person_pressed() {
    let me = Person::with_plan(Setup::default(), &rich_plan());
    me.open("/issues");
    me.settles();
    me.press("issues-you");
    me.is_at("you-title");
    focus_is_on(&me, "heading");
    me.browser.back();
    me.is_at("issues-title");
    focus_is_on(&me, "to-you");
    me.press("bar-help");
    me.is_at("help-title");
    me.browser.back();
    me.is_at("issues-title");
    me.press("issues-you");
    me.is_at("you-title");
    me.press("you-change");
    me.is_at("client-call-me");
    me.press("skip");
    me.is_at("client-talking");
    focus_is_on(&me, "heading");
    me.browser.back();
    me.is_at("client-call-me");
    focus_is_on(&me, "skip");
    me.browser.back();
    me.is_at("you-title");
    focus_is_on(&me, "change-you");
}

#[test]
fn a_problem_takes_the_focus_names_itself_and_keeps_what_was_written() {
    let me = Person::with_plan(Setup::default(), &rich_plan());
    let (_, _, path) = questions(&rich_plan())
        .into_iter()
        .find(|(circuit, number, _)| circuit.question(*number).is_some_and(|one| one.key == "contact-day"))
        .expect("a day");
    me.open(&path);
    me.is_at("contact-day");
    me.write("the day of the fair");
    me.press("continue");
    me.read_message("problem-title");
    focus_is_on(&me, "problems");
    assert!(me.ask("return document.title").starts_with(&me.say("error-title-prefix")));
    assert_eq!(me.field(), "the day of the fair");
    assert_eq!(
        me.ask("return document.querySelector('#problems [role=alert]')?.textContent ? 'said' : 'silent'"),
        "said"
    );
    me.press("problem-date-not-read");
    focus_is_on(&me, "answer");
    me.write("yesterday");
    me.press("continue");
    me.is_at("contact-said");
    assert!(!me.ask("return document.title").starts_with(&me.say("error-title-prefix")));
}

fn focus_is_on(me: &Person, id: &str) {
    me.until(&format!("the focus is on #{id}, not on “{}”", me.focus().name), || me.focus().id == id);
}
