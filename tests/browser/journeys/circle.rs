//! The whole circle: a person new to My Say takes two issues round it in parallel, and keeps, deletes and reopens all.
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mysay_journeys::{Person, Setup, as_read, today};
use serde_json::json;
use std::process::Command;

const HAPPENED: &str = "They sent my mum home from hospital without her tablets & nobody called <us>.";
const NAME: &str = "Mum’s tablets";
const WANT: &str = "I want them to say sorry, and to check before they send people home.";
/// What stands where the page says how much was in a file.
const OPENED: &str = "return [...document.querySelectorAll('#open-copy ~ p, .field ~ p[role=status]')].pop()?.textContent ?? ''";
const OTHER: &str = "The damp in my flat is back";

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
    me.choose("issue-topics", &["care", "other"]);
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
    me.press("options-more");
    me.read_message("general-advocate");
    me.press("options-compare");
    me.is_at("compare-title");
    me.read_message("general-complain-bad-1");
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

/// Everything that was written, and a sample of what was picked.
fn everything(me: &Person) -> Vec<String> {
    let own = [
        "Amina",
        "In the morning, when I am alone.",
        "Rosa Vale",
        "Elm Road hospital",
        HAPPENED,
        NAME,
        WANT,
        OTHER,
        "The ward sister",
        "They said it should not have happened.",
        "They wrote, and they did not say sorry.",
        "The head nurse called. She said sorry.",
        "They said sorry and they check now.",
        "Rosa was good.",
    ];
    let picked = [
        "client-talking-large-print",
        "general-complain.action",
        "action-working-together",
        "closing-why-put-right",
    ];
    own.iter().map(ToString::to_string).chain(picked.iter().map(|id| me.say(id))).collect()
}

fn reads_the_whole_plan(me: &Person) {
    me.press("bar-plan");
    me.is_at("plan-title");
    for words in everything(me) {
        me.read(&words);
    }
}

fn prints_it(me: &Person) {
    let printed =
        me.browser.tools("Page.printToPDF", json!({ "printBackground": false, "preferCSSPageSize": true }));
    let pdf = STANDARD.decode(printed["data"].as_str().expect("a page")).expect("a page");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("plan.pdf");
    std::fs::write(&file, pdf).expect("it is written");
    let read = Command::new("pdftotext").args(["-raw"]).arg(&file).arg("-").output();
    let text = match read {
        Ok(read) => as_read(&String::from_utf8_lossy(&read.stdout)),
        // Where nothing here can read the file: what the page shows when it is printed.
        Err(_) => {
            me.browser.tools("Emulation.setEmulatedMedia", json!({ "media": "print" }));
            let text = as_read(&me.ask("return document.body.innerText"));
            me.browser.tools("Emulation.setEmulatedMedia", json!({ "media": "" }));
            text
        }
    };
    for words in everything(me) {
        assert!(text.contains(&words), "“{words}” is not printed:\n{text}");
    }
    for id in ["bar-leave", "bar-settings", "plan-print", "copy-keep"] {
        let words = me.say(id);
        assert!(!text.contains(&words), "“{words}” is printed");
    }
}

fn keeps_it_deletes_everything_and_opens_it_again(me: &Person) {
    me.press("copy-keep");
    let file = me.browser.downloads().join("my-plan.html");
    me.until("the copy is kept", || std::fs::metadata(&file).is_ok_and(|file| file.len() > 0));
    let page = std::fs::read_to_string(&file).expect("a page");
    assert!(page.contains(WANT), "the copy has the words in it");

    // Anybody can read it without the app.
    me.browser.goto(&format!("file://{}", file.display()));
    let text = as_read(&me.ask("return document.body.innerText"));
    for words in everything(me) {
        assert!(text.contains(&words), "“{words}” is not in the copy:\n{text}");
    }

    me.open("/settings");
    me.press("settings-delete-everything");
    me.is_at("delete-everything-title");
    me.press("delete-yes");
    me.is_at("start-title");
    let left = me.ask("return Object.keys(localStorage).filter((key) => key.startsWith('mysay/')).join()");
    assert_eq!(left, "", "nothing of ours is left on the device");
    me.press("bar-plan");
    me.read_message("plan-empty");

    me.press("bar-settings");
    me.is_at("settings-title");
    me.open_file("open-copy", &file);
    me.until("it says that the file is open", || me.ask(OPENED) != "");
    me.press("bar-issues");
    me.read(OTHER);
    me.press("bar-plan");
    for words in everything(me) {
        me.read(&words);
    }
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
