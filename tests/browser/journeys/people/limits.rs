//! Time limits: the day they count from is asked for, the last day is said as it stands today, and each issue has its own.
use super::england::{begins, finds, same_date, tells_the_rest};
use mysay_journeys::{Person, Setup, in_days, rich_plan, today};
use serde_json::json;

const DECISION: &str = "england-from-decision_letter_date.ask";

#[test]
fn a_benefits_decision_asks_for_the_date_on_the_letter_and_says_how_to_be_late() {
    let me = Person::new();
    begins(&me, "They refused my PIP.", "PIP");
    tells_about_the_decision(&me);
    me.press("england-topic-benefits");
    me.press("topic-next");
    finds(&me, "england-bn-mr", &me.say("limit-some"));
    me.read_message("limit-tell");
    me.read_message("limit-ask-today");
    me.press(DECISION);
    me.is_at(DECISION);
    refuses(&me, &me.words().day_short(in_days(1)), "problem-date-to-come");
    let long_ago = format!("3 March {}", today().year() - 130);
    refuses(&me, &long_ago, "problem-date-long-ago");
    let letter = in_days(-10);
    me.tell(DECISION, &me.words().day_short(letter));
    me.is_at("england-bn-mr");
    me.read(&me.words().last_day("limit-left", same_date(letter, 1), today()));
    me.no_longer_read(&me.say("limit-ask-today"));

    // It was read wrongly: what was told can be changed, and now it is late.
    me.press_words(&format!("{} {}", me.say("change"), me.say(DECISION)));
    me.is_at(DECISION);
    assert_eq!(me.field(), me.words().day_short(letter));
    let letter = in_days(-45);
    me.tell(DECISION, &me.words().day_short(letter));
    me.is_at("england-bn-mr");
    me.read(&me.words().last_day("limit-passed", same_date(letter, 1), today()));
    me.read_message("late-special");
    // The letter says itself that it is late, and leaves room to say why.
    me.press("option-write");
    me.is_at("letter-kind-review");
    for words in [me.say("letter-late"), me.say("letter-late-because"), me.words().day(letter)] {
        assert!(me.field().contains(&words), "“{words}” is not in the letter:\n{}", me.field());
    }
    me.read_message("letter-missing-late");
}

/// Answers with a day that cannot be: the problem is named plainly, and the answer stays.
fn refuses(me: &Person, day: &str, problem: &str) {
    me.write(day);
    me.press("continue");
    me.read_message(problem);
    me.read_message(&format!("{problem}-fix"));
    me.is_at(DECISION);
    assert_eq!(me.field(), day);
}

/// From what cannot wait to the groups of options, about a decision of a benefits office.
fn tells_about_the_decision(me: &Person) {
    me.skip("issue-urgent");
    me.choose("issue-topics", &["money"]);
    me.choose("issue-money", &["benefits"]);
    me.choose("issue-with", &["benefits"]);
    me.choose("issue-so-far", &["decision"]);
    tells_the_rest(me, Some(in_days(-20)), "I want my PIP");
    me.press("client-nation-england");
    me.is_at("options-title");
}

#[test]
fn a_person_who_may_lose_their_home_reads_who_to_ask_first_and_has_21_days_for_a_review() {
    let me = Person::new();
    begins(&me, "The council said no.", "My flat");
    me.choose("issue-urgent", &["home"]);
    // Who to ask comes before the next question.
    me.is_at("urgent-title");
    me.read_message("urgent-home");
    me.press("client-nation-england");
    me.read_message("england-hs-homeless.call-1");
    me.press("urgent-on");
    me.choose("issue-topics", &["home"]);
    me.choose("issue-with", &["council"]);
    me.choose("issue-so-far", &["decision"]);
    tells_the_rest(&me, None, "A place to stay");
    me.is_at("options-title");
    me.press("england-topic-housing");
    me.press("topic-next");
    // What helps at once stands first, and leads on to the review.
    finds(&me, "england-hs-homeless", "");
    me.press("england-hs-s202");
    me.is_at("england-hs-s202");
    me.read_message("limit-ask-today");
    let ask = "england-from-decision_received.ask";
    me.press(ask);
    me.tell(ask, &me.words().day_short(in_days(-5)));
    me.is_at("england-hs-s202");
    // Day 1 was 5 days ago, so day 6 is today, and day 21 is in 15 days.
    me.read(&me.words().last_day("limit-left", in_days(15), today()));
    me.read_message("limit-unsure");
    me.read_message("england-hs-s202.check");
}

#[test]
fn a_person_on_section_2_for_12_days_sees_that_the_14th_day_is_soon() {
    let me = Person::new();
    begins(&me, "I am in hospital and want to leave.", "Hospital");
    me.choose("issue-urgent", &["detained"]);
    me.is_at("urgent-title");
    me.read_message("urgent-detained");
    me.press("client-nation-england");
    me.read_message("england-mh-imha.call-1");
    me.read_message("england-mh-tribunal-s2.call-5");
    me.press("england-mh-tribunal-s2");
    me.is_at("england-mh-tribunal-s2");
    let ask = "england-from-admission.ask";
    me.press(ask);
    me.tell(ask, "12 days ago");
    me.is_at("england-mh-tribunal-s2");
    // Day 1 was 12 days ago, so day 13 is today.
    let last = me.words().last_day("limit-soon", in_days(1), today());
    me.read(&last);
    // It stands on the card as well, with what helps at once.
    me.press("option-all");
    me.is_at("options-title");
    me.press("england-topic-mental_health");
    // It can be hard to read: it says so, and waits. Who can help is there already.
    me.read_message("england-topic-mental_health.hard");
    me.read_message("england-topic-mental_health.contact");
    me.no_longer_read(&me.say("england-topic-mental_health.harm"));
    me.press("topic-hard-read");
    me.read_message("england-topic-mental_health.harm");
    assert_eq!(
        me.ask("return document.activeElement.id"),
        "topic-serious",
        "the focus is where the words begin"
    );
    me.press("topic-next");
    finds(&me, "england-mh-tribunal-s2", &last);
}

#[test]
fn a_device_with_the_wrong_date_is_told_not_to_trust_the_days_left() {
    let me = Person::new();
    begins(&me, "They refused my PIP.", "PIP");
    tells_about_the_decision(&me);
    me.press("england-topic-benefits");
    me.press("topic-next");
    finds(&me, "england-bn-mr", &me.say("limit-some"));
    me.press(DECISION);
    me.is_at(DECISION);
    me.tell(DECISION, &me.words().day_short(in_days(-10)));
    me.is_at("england-bn-mr");
    let warned = |today| me.words().say_with("limit-clock", "date", &me.words().day(today));
    me.no_longer_read(&warned(today()));
    // Ten years back, then ten years on: the battery of the clock was empty, or somebody set it.
    for years in [-10, 10] {
        let away = years * 3_652;
        let source = format!(
            "const Real = Date; const away = {away} * 86400000;
             Date = class extends Real {{
               constructor(...given) {{ if (given.length) super(...given); else super(Real.now() + away); }}
               static now() {{ return Real.now() + away; }}
             }};"
        );
        let added = me.browser.tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source }));
        me.browser.reload();
        me.is_at("england-bn-mr");
        me.read(&warned(in_days(away)));
        me.browser.tools("Page.removeScriptToEvaluateOnNewDocument", added);
    }
    me.browser.reload();
    me.is_at("england-bn-mr");
    me.no_longer_read(&warned(today()));
}

#[test]
fn two_issues_in_parallel_keep_their_own_topics_days_and_limits() {
    let me = Person::new();
    begins(&me, "They refused my PIP.", "PIP");
    tells_about_the_decision(&me);
    // What can be done about any issue counts from the day this one happened.
    let human_rights =
        me.words().last_day("limit-left", same_date(in_days(-20), 12).plus_days(-1).expect("a day"), today());
    me.press("england-topic-getting_help");
    me.press("topic-next");
    finds(&me, "england-human-rights", &human_rights);
    me.press("bar-issues");
    me.press_words("PIP");
    me.press("part-options");
    me.press("england-topic-benefits");
    me.press("topic-next");
    finds(&me, "england-bn-mr", &me.say("limit-some"));
    me.press(DECISION);
    me.tell(DECISION, &me.words().day_short(in_days(-10)));
    me.is_at("england-bn-mr");
    let pip = me.words().last_day("limit-left", same_date(in_days(-10), 1), today());
    me.read(&pip);

    me.press("bar-issues");
    me.press("issues-add");
    me.tell("issue-happened", "No tablets");
    me.tell("issue-name", "Tablets");
    me.skip("issue-urgent");
    me.choose("issue-topics", &["care"]);
    me.choose("issue-care", &["nhs_care"]);
    me.choose("issue-with", &["health"]);
    me.skip("issue-so-far");
    tells_the_rest(&me, None, "Say sorry");
    me.is_at("options-title");
    me.read_message("england-topic-nhs_care");
    me.no_longer_read(&me.say("england-topic-benefits"));
    // Nothing of the other issue's days is here.
    me.press("england-topic-getting_help");
    me.press("topic-next");
    finds(&me, "england-human-rights", &me.say("limit-some"));
    me.read_message("limit-ask-today");
    me.no_longer_read(&human_rights);
    let ask = "england-from-event.ask";
    me.press(ask);
    me.tell(ask, &me.words().day_short(in_days(-50)));
    me.is_at("england-human-rights");
    let own = same_date(in_days(-50), 12).plus_days(-1).expect("a day");
    me.read(&me.words().last_day("limit-left", own, today()));

    // And what was told here changed nothing there.
    me.press("bar-issues");
    me.press_words("PIP");
    me.press("part-options");
    me.is_at("options-title");
    me.no_longer_read(&me.say("england-topic-nhs_care"));
    me.press("england-topic-getting_help");
    me.press("topic-next");
    finds(&me, "england-human-rights", &human_rights);
    me.press("option-all");
    me.press("england-topic-benefits");
    me.press("topic-next");
    finds(&me, "england-bn-mr", &pip);
}

#[test]
fn an_answer_that_is_late_is_said_first_and_leads_to_asking_again_or_the_next_option() {
    let plan = rich_plan();
    let late = plan.journal().plan().action(plan.late_action()).expect("an action").clone();
    let what = late.what.get().expect("words").text().to_owned();
    let me = Person::with_plan(Setup::default(), &plan);
    me.open("/issues");
    me.is_at("issues-title");
    me.read(&format!("{} {what}", me.say("late-title")));
    let before_all = "return String(document.querySelector('main a[id^=late]').compareDocumentPosition(document.querySelector('.issue')) === Node.DOCUMENT_POSITION_FOLLOWING)";
    assert_eq!(me.ask(before_all), "true", "it comes before all issues");
    me.press_words(&what);
    me.is_at("action-move-title");
    me.read_message("late-words");
    me.press("late-chase");
    me.is_at("letter-kind-chase");
    let day = |days| me.words().day(in_days(days));
    for words in [
        what,
        format!("{}\n{}", me.say("letter-chase-by"), day(-30)),
        format!("{}\n{}", me.say("letter-chase-was-due"), day(-1)),
        me.say("letter-chase-late"),
    ] {
        assert!(me.field().contains(&words), "“{words}” is not in the letter:\n{}", me.field());
    }
    me.browser.back();
    me.is_at("action-move-title");
    me.read_message("late-next");
    me.press("england-hs-stage2");
    me.is_at("england-hs-stage2");
    // Once they have answered, nothing is late.
    me.browser.back();
    me.press("do-action-answered");
    me.is_at("actions-title");
    me.press("bar-issues");
    me.is_at("issues-title");
    me.no_longer_read(&me.say("late-title"));
    assert_eq!(
        me.browser.script("return document.querySelectorAll('main a[id^=late]').length", json!(null)),
        0
    );
}
