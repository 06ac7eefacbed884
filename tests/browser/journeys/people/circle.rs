//! The whole circle: a person new to My Say takes two issues round it in parallel, and keeps, deletes and reopens all.
use super::whole_plan::{keeps_it_deletes_everything_and_opens_it_again, prints_it, reads_the_whole_plan};
use mysay_journeys::{Person, Setup, today};
use serde_json::json;

pub const HAPPENED: &str = "They sent my mum home from hospital without her tablets & nobody called <us>.";
pub const NAME: &str = "Mum’s tablets";
pub const WANT: &str = "I want them to say sorry, and to check before they send people home.";
pub const OTHER: &str = "The damp in my flat is back";

#[test]
fn a_person_takes_two_issues_round_the_circle_and_keeps_the_plan() {
    let me = Person::with(Setup { logs: true, ..Setup::default() });
    begins(&me);
    says_who_they_are(&me);
    tells_the_first_issue(&me);
    picks_an_option_and_plans_an_action(&me);
    starts_another_issue_and_leaves_it(&me);
    waits_and_gets_an_answer(&me);
    reviews_and_goes_round_again(&me);
    reviews_again_and_closes(&me);
    reads_the_whole_plan(&me);
    prints_it(&me);
    keeps_it_deletes_everything_and_opens_it_again(&me);
    nobody_else_was_asked_for_anything(&me);
}

fn begins(me: &Person) {
    me.open("/");
    me.is_at("start-title");
    me.press("start-begin");
    me.choose("before-device", &["me"]);
    me.is_at("before-ready");
    me.press("before-you");
}

fn says_who_they_are(me: &Person) {
    me.tell("client-call-me", "Amina");
    me.choose("client-talking", &["large-print", "more-time"]);
    // No interpreter, so no question which language.
    me.choose("client-nation", &["england"]);
    me.choose("client-reach", &["letter"]);
    me.tell("client-safe", "In the morning, when I am alone.");
    me.skip("client-important");
    me.choose("client-helped", &["yes"]);
    me.is_at("you-title");
    me.read("Amina");
    me.press("you-companion-add");
    me.tell("companion-name", "Rosa Vale");
    me.choose("companion-role", &["advocate"]);
    me.skip("companion-reach");
    me.is_at("you-title");
    me.read("Rosa Vale");
    me.press("you-consent-add");
    me.tell("consent-who", "Elm Road hospital");
    me.choose("consent-what", &["talk"]);
    me.choose("consent-state", &["given"]);
    me.tell("consent-until", "in 6 months");
    me.is_at("you-title");
    me.read("Elm Road hospital");
    me.press("you-issues");
}

fn tells_the_first_issue(me: &Person) {
    me.is_at("issues-title");
    me.press("issues-first");
    me.tell("issue-happened", HAPPENED);
    me.tell("issue-name", NAME);
    me.skip("issue-urgent");
    me.choose("issue-topics", &["care", "other"]);
    me.choose("issue-care", &["nhs_care"]);
    me.choose("issue-other", &["information"]);
    me.choose("issue-with", &["health"]);
    me.choose("issue-so-far", &["told"]);
    me.choose("issue-about", &["both"]);
    me.choose("issue-when", &["day"]);
    me.is_at("issue-day");
    me.write("yesterday");
    let yesterday = today().plus_days(-1).expect("a day");
    me.read(&me.words().say_with("date-understood", "date", &me.words().day(yesterday)));
    me.press("continue");
    me.tell("issue-want", WANT);
    me.choose("issue-matters", &["lot"]);
}

fn picks_an_option_and_plans_an_action(me: &Person) {
    me.is_at("options-title");
    me.read(NAME);
    me.read_message("england-topic-information");
    me.press("group-any");
    me.is_at("group-any");
    me.press("options-more");
    me.read_message("general-advocate");
    me.press("options-before");
    me.press("options-compare");
    me.is_at("compare-title");
    me.read_message("general-complain.bad-1");
    me.press("general-complain");
    me.is_at("general-complain");
    me.press("option-choose");
    me.is_at("action-what");
    me.until("the guide’s words stand in the field", || me.field() == me.say("general-complain.action"));
    me.press("continue");
    me.choose("action-working", &["together"]);
    me.tell("action-by", "in 3 days");
    me.choose("action-answer", &["yes"]);
    me.tell("action-answer-by", "in 3 weeks");
    me.choose("action-if-none", &["chase"]);
    me.is_at("actions-title");
    me.read_message("action-if-none-chase");
    me.read_message("action-state-not-started");
    me.press("bar-issues");
    me.is_at("issues-title");
    me.read_message("whose-yours");
}

fn starts_another_issue_and_leaves_it(me: &Person) {
    me.press("issues-add");
    me.is_at("issue-happened");
    me.write(OTHER);
    // Leaving by any way keeps the answer.
    me.press("bar-issues");
    me.is_at("issues-title");
    me.read(OTHER);
    stands(me, OTHER, "stage-client", 1);
    stands(me, NAME, "stage-action", 1);
}

fn waits_and_gets_an_answer(me: &Person) {
    me.press_words(NAME);
    me.is_at("issue-page");
    me.press("next-action");
    me.is_at("actions-title");
    me.press("action-move");
    me.press("do-action-waiting");
    me.is_at("actions-title");
    me.read_message("action-state-waiting");
    me.press("bar-issues");
    me.read_message("whose-theirs");
    me.press_words(NAME);
    me.press("part-contacts");
    me.is_at("contacts-title");
    me.press("contacts-add");
    me.tell("contact-who", "The ward sister");
    me.choose("contact-how", &["letter"]);
    me.tell("contact-day", "today");
    me.tell("contact-said", "They said it should not have happened.");
    me.is_at("contacts-title");
    me.read("The ward sister");
    me.press("back-issue");
    me.press("part-actions");
    me.press("action-move");
    me.press("do-action-answered");
    me.is_at("actions-title");
    me.read_message("action-state-answered");
}

fn reviews_and_goes_round_again(me: &Person) {
    me.press("part-review");
    me.tell("review-happened", "They wrote, and they did not say sorry.");
    me.choose("review-outcome", &["partly"]);
    me.choose("review-listened", &["partly"]);
    me.choose("review-sure", &["bit"]);
    me.choose("review-next", &["again"]);
    // A new turn begins with what the client wants: their words from before are there.
    me.is_at("issue-want");
    assert_eq!(me.field(), WANT);
    me.press("continue");
    me.choose("issue-matters", &[]);
    me.is_at("options-title");
    me.press("group-any");
    me.read_message("choice-state-tried");
    me.press("bar-issues");
    me.is_at("issues-title");
    stands(me, NAME, "stage-issue", 2);
    stands(me, OTHER, "stage-client", 1);
}

fn reviews_again_and_closes(me: &Person) {
    me.press_words(NAME);
    me.is_at("issue-page");
    me.press("part-review");
    me.is_at("review-happened");
    assert_eq!(me.field(), "", "a new turn has a new review");
    me.write("The head nurse called. She said sorry.");
    me.press("continue");
    me.choose("review-outcome", &["met"]);
    me.choose("review-listened", &["yes"]);
    me.choose("review-sure", &["sure"]);
    me.choose("review-next", &["close"]);
    me.choose("closing-why", &["put-right"]);
    me.tell("closing-words", "They said sorry and they check now.");
    me.choose("closing-agreed", &["yes"]);
    me.tell("closing-help", "Rosa was good.");
    me.is_at("issue-page");
    me.read_message("whose-nobody");
    me.press("bar-issues");
    me.is_at("issues-title");
    stands(me, OTHER, "stage-client", 1);
}

fn nobody_else_was_asked_for_anything(me: &Person) {
    let asked = me.asked_for();
    assert!(asked.len() > 10, "the browser keeps a log: {asked:?}");
    // The copy that was kept is a file and the app makes it itself; `chrome` is the empty tab before it all.
    let ours = |address: &String| {
        ["blob:", "chrome:", "data:", "file:", &me.site.at("/")].iter().any(|one| address.starts_with(one))
    };
    let others: Vec<&String> = asked.iter().filter(|address| !ours(address)).collect();
    assert!(others.is_empty(), "somebody else was asked: {others:?}");
    let complaints = me.complaints();
    assert!(complaints.is_empty(), "the console complains: {complaints:?}");
}

/// Where an issue stands, as its ring says it.
fn stands(me: &Person, issue: &str, stage: &str, turn: u32) {
    let label = format!(
        "return [...document.querySelectorAll('.issue')].find((one) => one.textContent.includes({}))?.querySelector('.ring')?.getAttribute('aria-label') ?? ''",
        json!(issue)
    );
    let (stage, turn) = (me.say(stage), turn.to_string());
    me.until(&format!("{issue} stands at {stage}, turn {turn}"), || {
        let said = me.ask(&label);
        said.contains(&stage) && said.contains(&turn)
    });
}
