//! The checker axe on every screen and in every look: English in light and dark, right to left, and in long words.
use mysay_journeys::{
    Kept, Person, Setup, everywhere, expect_no_faults, questions, rich_plan, some_questions,
};

fn no_fault_in(language: &str, theme: Option<&str>, all: &[(Kept, Vec<String>)]) {
    let mut me = Person::with_plan(Setup::default(), &rich_plan());
    if let Some(theme) = theme {
        me.open("/settings/1");
        me.press(theme);
    }
    me.choose_language(language);
    let mut faults = Vec::new();
    for (plan, paths) in all {
        me.turn_to(plan);
        for path in paths {
            me.open(path);
            me.settles();
            assert_eq!(me.ask("return document.documentElement.lang"), language, "{path}");
            faults.extend(me.axe_faults().into_iter().map(|fault| format!("{path}: {fault}")));
        }
    }
    // A question that could not be answered looks different: pressing Continue with nothing in it.
    let with_problems = ["/q/7/", "/q/10/", "/before/1"];
    let paths = all.iter().flat_map(|(_, paths)| paths);
    for path in paths.filter(|path| with_problems.iter().any(|start| path.starts_with(start))) {
        me.open(path);
        me.settles();
        me.browser.script("const field = document.getElementById('answer'); if (field.value !== undefined && field.type !== 'radio') { field.value = ''; field.dispatchEvent(new Event('input', { bubbles: true })); }", serde_json::json!(null));
        me.press("continue");
        me.settles();
        faults.extend(me.axe_faults().into_iter().map(|fault| format!("{path}, with a problem: {fault}")));
    }
    expect_no_faults(&faults);
}

fn all_questions() -> Vec<(Kept, Vec<String>)> {
    let plan = rich_plan();
    let paths = questions(&plan).into_iter().map(|(_, _, path)| path).collect();
    vec![(plan, paths)]
}

/// Every screen, and one question for each way to answer.
fn most() -> Vec<(Kept, Vec<String>)> {
    let plan = rich_plan();
    let paths = some_questions(&plan);
    let mut all = everywhere();
    // Last: the plan that stays on the device has the items of these questions.
    all.push((plan, paths));
    all
}

#[test]
fn axe_finds_nothing_on_any_question() {
    no_fault_in("en", None, &all_questions());
}

#[test]
fn axe_finds_nothing_on_any_screen_in_light() {
    no_fault_in("en", Some("theme-light"), &most());
}

#[test]
fn axe_finds_nothing_on_any_screen_in_dark() {
    no_fault_in("en", Some("theme-dark"), &most());
}

#[test]
fn axe_finds_nothing_on_any_screen_from_right_to_left() {
    no_fault_in("ar-XB", None, &most());
}

#[test]
fn axe_finds_nothing_on_any_screen_in_long_words() {
    no_fault_in("en-XA", None, &most());
}
