//! A person in England: from not knowing what it is about to the letter and the calendar; what stands when the guide
//! cannot be had; and living somewhere else.
use mysay::plan::Day;
use mysay_journeys::{Person, Setup, as_read, guides, in_days, today};
use serde_json::json;

const HAPPENED: &str =
    "They sent my mum home without her tablets & nobody called <us>.\nI  rang “3” times; no answer.";
const NAME: &str = "Mum’s tablets";
const WANT: &str = "I want them to say sorry, in writing.";
const ADDED: &str = "\nPlease write in large print.";

#[test]
fn a_person_who_is_not_sure_what_it_is_about_gets_to_the_letter_and_the_calendar() {
    let me = Person::new();
    let day = in_days(-100);
    begins(&me, HAPPENED, NAME);
    me.skip("issue-urgent");
    me.is_at("issue-topics");
    me.press("not-known");
    // Nobody who is not sure is asked for more about it.
    me.choose("issue-with", &["health"]);
    me.skip("issue-so-far");
    tells_the_rest(&me, Some(day), WANT);
    reads_what_the_topic_says_first(&me);
    finds_the_complaint_with_its_last_day(&me, day);
    writes_the_letter_in_their_own_words(&me);
    changes_both_days_that_are_offered(&me);
    keeps_the_days_for_a_calendar(&me);
}

fn reads_what_the_topic_says_first(me: &Person) {
    // What everybody can do is there before anybody says where they live.
    me.is_at("group-any");
    me.press("client-nation-england");
    me.is_at("options-title");
    me.press("england-topic-nhs_care");
    me.is_at("england-topic-nhs_care");
    for (heading, words) in
        [("topic-serious", "serious"), ("topic-harm", "harm"), ("topic-contact", "contact")]
    {
        me.read(&format!("{} {}", me.say(heading), me.say(&format!("england-topic-nhs_care.{words}"))));
    }
    me.press("topic-next");
}

fn finds_the_complaint_with_its_last_day(me: &Person, day: Day) {
    let last = me.words().last_day("limit-left", same_date(day, 12), today());
    finds(me, "england-nhs-complaint", &last);
    for id in ["england-nhs-complaint.limit", "limit-early", "limit-unsure", "england-nhs-complaint.check"] {
        me.read_message(id);
    }
    me.read(&last);
    // The day they found out may be later, and can be told as well; only together they give a later day.
    me.read_message("england-from-knowledge.ask");
}

fn writes_the_letter_in_their_own_words(me: &Person) {
    me.press("option-write");
    me.is_at("letter-kind-complaint");
    for own in [HAPPENED, WANT] {
        assert!(me.field().contains(own), "“{own}” is not in the letter as it was written:\n{}", me.field());
    }
    for what in ["", "-name", "-to", "-reach", "-address"] {
        me.read_message(&format!("letter-missing{what}"));
    }
    me.no_longer_read(&me.say("letter-missing-happened"));
    me.type_on(ADDED);
    me.browser.reload();
    me.is_at("letter-kind-complaint");
    me.until("the change is there", || me.field().contains(HAPPENED) && me.field().ends_with(ADDED));
    // Somewhere else and back: it is not made again.
    me.press("back-issue");
    me.press("part-options");
    me.press("england-topic-nhs_care");
    me.press("topic-next");
    finds(me, "england-nhs-complaint", &me.say("choice-state-chosen"));
    me.press("option-write");
    me.is_at("letter-kind-complaint");
    me.until("the change is still there", || me.field().ends_with(ADDED));
    me.browser.back();
}

fn changes_both_days_that_are_offered(me: &Person) {
    let short = |day: Day| me.words().day_short(day);
    me.is_at("england-nhs-complaint");
    me.press("option-act");
    me.is_at("action-what");
    me.until("the guide’s words are offered", || me.field() == me.say("england-nhs-complaint.action"));
    me.press("continue");
    me.choose("action-working", &["alone"]);
    me.is_at("action-by");
    me.read_message("question-suggested");
    me.until("a day to do it is offered", || me.field() == short(in_days(7)));
    me.tell("action-by", "in 3 days");
    me.is_at("action-answer");
    me.until("an answer is expected", || me.picked() == ["yes"]);
    me.press("continue");
    me.is_at("action-answer-by");
    // They must say in 3 working days that they have it, counted from the day the person has just given.
    let due = working_days_after(in_days(3), 3);
    me.until("a day for the answer is offered", || me.field() == short(due));
    me.read_message("england-nhs-complaint.due");
    me.tell("action-answer-by", "in 3 weeks");
    me.choose("action-if-none", &[]);
    me.is_at("actions-title");
    me.press("bar-plan");
    me.is_at("plan-title");
    for words in
        [HAPPENED, WANT].map(as_read).into_iter().chain([in_days(3), in_days(21)].map(|d| me.words().day(d)))
    {
        me.read(&words);
    }
    me.no_longer_read(&me.words().day(in_days(7)));
}

fn keeps_the_days_for_a_calendar(me: &Person) {
    let days = [in_days(3), in_days(21)]
        .map(|day| format!("DTSTART;VALUE=DATE:{:04}{:02}{:02}\r\n", day.year(), day.month(), day.day()));
    let named = calendar(me, "calendar-keep");
    let plain = calendar(me, "calendar-keep-plain");
    for day in &days {
        assert!(named.contains(day) && plain.contains(day), "{day} is not in:\n{named}\n{plain}");
    }
    assert_eq!(named.matches("BEGIN:VEVENT").count(), 2);
    assert!(named.contains(&me.say("england-nhs-complaint.action")), "it does not say what to do:\n{named}");
    // The other says only that there is something to do.
    for line in plain.lines().filter(|line| line.starts_with("SUMMARY") || line.starts_with("DESCRIPTION")) {
        assert_eq!(line.split_once(':').map(|(_, words)| words), Some(me.say("calendar-plain").as_str()));
    }
    for words in ["tablets", "mum", "complain", "sorry", "My Say"] {
        assert!(!plain.contains(words), "“{words}” is in the plain days:\n{plain}");
    }
}

/// Presses one of the two buttons for a calendar, and gives the file with its long lines put together.
fn calendar(me: &Person, button: &str) -> String {
    let file = me.browser.downloads().join("days.ics");
    me.press(button);
    me.until("the days are kept", || {
        std::fs::read_to_string(&file).is_ok_and(|text| text.ends_with("END:VCALENDAR\r\n"))
    });
    let text = std::fs::read_to_string(&file).expect("days");
    std::fs::remove_file(&file).expect("it goes");
    text.replace("\r\n ", "")
}

#[test]
fn who_to_call_in_danger_stands_in_sight_and_stays_where_the_guide_cannot_be_had() {
    let me = Person::with(Setup { size: (320, 640), ..Setup::default() });
    let blocked = json!({ "urls": ["*/england-*", "*/en-england-*"] });
    me.browser.tools("Network.enable", json!({}));
    me.browser.tools("Network.setBlockedURLs", blocked);
    begins(&me, "He hits me.", "Home");
    me.choose("issue-urgent", &["danger"]);
    // Before the next question, and with nothing to press or to scroll.
    me.is_at("urgent-title");
    me.settles();
    is_in_first_view(&me, "urgent-danger");
    me.press("client-nation-england");
    me.read_message("notice-no-nation");
    me.read_message("notice-no-nation-fix");
    me.read_message("urgent-danger");
    me.browser.reload();
    me.is_at("urgent-title");
    me.read_message("notice-no-nation");
    is_in_first_view(&me, "urgent-danger");
    me.press("urgent-on");
    me.is_at("issue-topics");
    me.settles();
    // On so small a screen the heading came into sight, and the pages of the bar are further up.
    me.browser.script("scrollTo(0, 0)", json!(null));
    me.press("bar-issues");
    me.press_words("Home");
    // It is one press away from the issue, and from the options.
    me.press("urgent-link");
    me.is_at("urgent-title");
    me.browser.back();
    me.is_at("issue-page");
    me.press("part-options");
    me.is_at("group-any");
    me.read_message("urgent-link");
    me.press("general-talk");
    me.is_at("general-talk");
    // With the network back, the rest comes.
    me.browser.tools("Network.setBlockedURLs", json!({ "urls": [] }));
    me.browser.reload();
    me.press("option-all");
    me.is_at("options-title");
    me.press("urgent-link");
    me.read_message("england-sg-999.call-1");
    me.no_longer_read(&me.say("notice-no-nation"));
    is_in_first_view(&me, "urgent-danger");
}

fn is_in_first_view(me: &Person, id: &str) {
    let seen = "const line = [...document.querySelectorAll('main p')].find((one) => one.innerText.trim() === arguments[0]); const box = line?.getBoundingClientRect(); return [scrollY, box?.top ?? -1, innerHeight - (box?.bottom ?? 1e6)].map(Math.round);";
    let said = me.browser.script(seen, json!(me.say(id)));
    let place: Vec<i64> =
        said.as_array().into_iter().flatten().filter_map(serde_json::Value::as_i64).collect();
    assert!(
        place.len() == 3 && place[0] == 0 && place[1] >= 0 && place[2] >= 0,
        "“{}” is not in the first view: scrolled, top, room below: {place:?}",
        me.say(id)
    );
}

#[test]
fn a_person_who_lives_somewhere_else_sees_what_everybody_can_do_until_they_say_otherwise() {
    let me = Person::new();
    begins(&me, "The lift is broken", "Lift");
    me.skip("issue-urgent");
    me.choose("issue-topics", &["home"]);
    me.choose("issue-with", &["landlord"]);
    me.skip("issue-so-far");
    tells_the_rest(&me, None, "A lift that works");
    me.is_at("group-any");
    me.press("client-nation-elsewhere");
    me.read_message("nation-none");
    me.is_at("group-any");
    me.read_message("general-talk");
    me.no_longer_read(&me.say("england-topic-housing"));
    // No other page has anything of England either.
    me.press("options-more");
    me.read_message("general-nothing");
    me.press("option-all");
    me.press("nation-change");
    me.is_at("client-nation");
    assert_eq!(me.picked(), ["elsewhere"]);
    me.choose("client-nation", &["england"]);
    me.is_at("client-reach");
    me.press("bar-issues");
    me.press_words("Lift");
    me.press("part-options");
    me.is_at("options-title");
    me.no_longer_read(&me.say("nation-none"));
    me.press("england-topic-housing");
    me.is_at("england-topic-housing");
    me.press("topic-next");
    me.read_message("england-hs-report");
}

/// Begins with what is wrong, on a device of the person's own, and comes to what cannot wait.
pub fn begins(me: &Person, happened: &str, name: &str) {
    me.open("/before/1");
    me.choose("before-device", &["me"]);
    me.is_at("before-ready");
    me.press("before-issue");
    me.tell("issue-happened", happened);
    me.tell("issue-name", name);
    me.is_at("issue-urgent");
}

/// The questions about an issue from whom it is about to the last; the day it happened where the person knows it.
pub fn tells_the_rest(me: &Person, day: Option<Day>, want: &str) {
    me.choose("issue-about", &["me"]);
    match day {
        Some(day) => {
            me.choose("issue-when", &["day"]);
            me.tell("issue-day", &me.words().day_short(day));
        }
        None => me.choose("issue-when", &["ongoing"]),
    }
    me.tell("issue-want", want);
    me.choose("issue-matters", &["lot"]);
}

/// Goes on from page to page until an option stands there, reads these words on its card, and opens it.
pub fn finds(me: &Person, option: &str, on_card: &str) {
    let name = me.say(option);
    let card = "return [...document.querySelectorAll('li.option')].find((one) => one.querySelector('h2').innerText.trim() === arguments[0])?.innerText ?? ''";
    for _ in 0..8 {
        me.settles();
        let said = me.browser.script(card, json!(name));
        let said = as_read(said.as_str().unwrap_or_default());
        if !said.is_empty() {
            assert!(said.contains(on_card), "the card does not say “{on_card}”: {said}");
            me.press_words(&name);
            return me.is_at(option);
        }
        let before = me.path();
        me.press("options-more");
        me.until("the next page comes", || me.path() != before);
    }
    panic!("there is no option “{name}”");
}

/// The same date so many months on, as it stands on a calendar; the last day of a month that has no such date.
pub fn same_date(day: Day, months: u32) -> Day {
    let months = day.month() - 1 + months;
    let year = day.year() + i32::try_from(months / 12).expect("a year");
    (1..=day.day()).rev().find_map(|date| Day::new(year, months % 12 + 1, date)).expect("a day")
}

/// So many days on which offices are open after a day.
fn working_days_after(day: Day, count: usize) -> Day {
    let guides = guides();
    let (_, england, _) = guides.named("england-nhs-complaint").expect("the complaint");
    let days = (1..).map_while(|ahead| day.plus_days(ahead));
    let open = days.filter(|day| day.weekday() < 6 && !england.holidays.contains(day));
    open.take(count).last().expect("a day")
}
