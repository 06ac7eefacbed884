//! Two tabs at once: nothing is lost, both versions of the same words are offered, and the person picks one.
use mysay::guide::Circuit;
use mysay_journeys::Person;

#[test]
fn two_tabs_add_and_change_things_at_once_and_nothing_is_lost() {
    let me = Person::new();
    me.open("/before/1");
    me.choose("before-device", &["me"]);
    me.is_at("before-ready");
    me.press("before-issue");
    me.tell("issue-happened", "The lift is broken");
    me.tell("issue-name", "Lift");
    me.is_at("issue-urgent");
    me.press("bar-issues");
    me.is_at("issues-title");

    me.browser.new_tab();
    me.open("/issues");
    me.read("Lift");

    // Each adds an issue; each sees the other's, without loading again.
    adds(&me, "Noise at night");
    me.browser.tab(0);
    me.read("Noise at night");
    adds(&me, "No hot water");
    me.browser.tab(1);
    me.read("No hot water");

    // Both write in the same field, before either has finished.
    let want = want_of(&me);
    me.open(&want);
    me.write("I want it mended this week");
    me.browser.tab(0);
    me.open(&want);
    me.write("I want a new lift");
    me.press("continue");
    me.is_at("issue-matters");
    me.browser.tab(1);
    me.read_message("newer-title");
    me.read("I want a new lift");
    assert_eq!(me.field(), "I want it mended this week", "a field never changes under the person");
    me.press("continue");
    me.is_at("issue-matters");

    // Both stand, and the person is asked.
    me.press("bar-issues");
    me.read_message("versions-title");
    me.press("issue-want");
    me.is_at("issue-want");
    me.read("I want it mended this week");
    me.read("I want a new lift");
    me.press_beside("I want a new lift", "versions-keep");
    me.until("it is settled", || !me.text().contains(&me.say("versions-title")));
    me.until("the field has it", || me.field() == "I want a new lift");

    // The other tab sees what was settled, without loading again.
    me.browser.tab(0);
    me.press("bar-issues");
    me.is_at("issues-title");
    me.no_longer_read(&me.say("versions-title"));
    me.press("bar-plan");
    me.read("I want a new lift");
    for words in ["The lift is broken", "Noise at night", "No hot water"] {
        me.read(words);
    }
    // What was not picked is in the history.
    me.press("plan-changes");
    me.read("I want it mended this week");
    let complaints = me.complaints();
    assert!(complaints.is_empty(), "the console complains: {complaints:?}");
}

fn adds(me: &Person, words: &str) {
    me.press("issues-add");
    me.is_at("issue-happened");
    me.write(words);
    me.press("bar-issues");
    me.is_at("issues-title");
    me.read(words);
}

/// The address of the question what the person wants, about the issue `Lift`.
fn want_of(me: &Person) -> String {
    let script = "return [...document.querySelectorAll('.issue h2 a')].find((one) => one.textContent.includes('Lift')).getAttribute('href')";
    let number = Circuit::Issue.questions().iter().position(|one| one.key == "issue-want");
    format!("{}/{}", me.ask(script).replace("/issue/", "/q/4/"), number.expect("a question") + 1)
}
