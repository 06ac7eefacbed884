//! Loading again at any screen: it comes back as it was, with what was typed and not finished.
use mysay::guide::Answer;
use mysay_journeys::{Person, Setup, everywhere, expect_no_faults, questions, rich_plan};

#[test]
fn every_screen_comes_back_when_it_is_loaded_again() {
    let me = Person::new();
    let mut faults = Vec::new();
    for (plan, paths) in everywhere() {
        me.turn_to(&plan);
        for path in paths {
            me.open(&path);
            comes_whole(&me);
            let before = (me.heading(), me.text());
            me.browser.reload();
            comes_whole(&me);
            me.until("it is the same screen", || me.heading() == before.0);
            if me.text() != before.1 {
                faults.push(format!("{path} reads otherwise:\n    {}\n    {}", before.1, me.text()));
            }
        }
    }
    expect_no_faults(&faults);
}

/// Waits until the screen is all here: some words are fetched with their page.
fn comes_whole(me: &Person) {
    me.settles();
    let mut before = String::new();
    me.until("nothing more comes", || {
        let now = me.text();
        let is_still = now == before;
        before = now;
        std::thread::sleep(std::time::Duration::from_millis(150));
        is_still
    });
}

#[test]
fn every_question_comes_back_with_what_was_typed_or_picked() {
    let plan = rich_plan();
    let me = Person::with_plan(Setup::default(), &plan);
    let mut faults = Vec::new();
    for (circuit, number, path) in questions(&plan) {
        me.open(&path);
        me.settles();
        let heading = me.heading();
        let question = circuit.question(number).expect("a question");
        match question.answer {
            Answer::Line | Answer::Story => me.write(&format!("Half a sentence {number} <b> “and")),
            // No day yet: it cannot be recorded, and stands here again.
            Answer::Day(_) => me.write("3 Mar or the"),
            Answer::Nation => me.pick(&format!("{}-england", question.key)),
            Answer::One(_) | Answer::Many(_) => {
                let last = question.codes().pop().expect("an answer");
                me.pick(&format!("{}-{last}", question.key));
            }
        }
        let before = (me.field(), me.picked());
        me.browser.reload();
        me.settles();
        me.until("it is the same question", || me.heading() == heading);
        let again = || (me.field(), me.picked());
        // What a tab that is gone had typed is taken over a moment later.
        let begun = std::time::Instant::now();
        while again() != before && begun.elapsed().as_secs() < 2 {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        if again() != before {
            faults.push(format!("{path} {}: {before:?} became {:?}", question.key, again()));
        }
    }
    expect_no_faults(&faults);
}

#[test]
fn what_was_half_typed_is_on_the_plan_that_is_opened_by_its_address_right_after() {
    let plan = rich_plan();
    let me = Person::with_plan(Setup::default(), &plan);
    let issue = plan.issues()[1];
    // The page that was left takes a moment to go, and not always the same.
    for number in 1..=5 {
        let words = format!("Nobody came on day {number}");
        me.open(&format!("/q/4/{issue}/1"));
        me.is_at("issue-happened");
        me.write(&words);
        me.open("/plan");
        me.is_at("plan-title");
        me.read(&words);
    }
}
