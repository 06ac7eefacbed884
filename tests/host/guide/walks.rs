//! Walking through the questions: whatever a person answers, skips or takes back, there is a way on and a way back.
use super::english;
use super::person::{Person, Reply, reply};
use crate::journal::saying::want;
use mysay::guide::{
    Answer, Circuit, EXAMPLE_STEPS, choose, example, finish, next_moves, raw, reopen, start_review,
};
use mysay::plan::{
    ActionField, ChoiceState, Code, Day, Id, Issue, IssueField, Next, ReviewField, Stage, Told, WhenKnown,
    WhoseTurn,
};
use mysay::words::Messages;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn nobody_gets_stuck_in_the_questions(replies in prop::collection::vec(reply(), 1..12)) {
        for circuit in Circuit::ALL {
            let mut person = Person::new();
            let (issue, item) = person.item_for(circuit);
            if circuit == Circuit::Review {
                person.does(start_review(person.journal.plan(), issue, item));
            }
            person.walks(circuit, item, &replies);
            person.walks(circuit, item, &replies[replies.len() / 2..]);
        }
    }

    #[test]
    fn an_answer_comes_back_as_it_was_given(replies in prop::collection::vec(reply(), 1..12)) {
        let mut person = Person::new();
        for circuit in Circuit::ALL {
            let (_, item) = person.item_for(circuit);
            for (question, reply) in circuit.questions().iter().zip(replies.iter().cycle()) {
                let Some(change) = person.replies(question, item, reply) else { continue };
                for day in [Messages::day_long, Messages::day_short] {
                    let shown = raw(question, person.journal.plan(), item, |known| day(&person.words, known));
                    let again = person.reads(question, item, &shown);
                    prop_assert_eq!(again, Some(change.clone()).filter(|_| !matches!(reply, Reply::DoNotKnow)), "{}", question.key);
                }
            }
        }
    }

    #[test]
    fn however_an_issue_went_it_can_be_closed_and_taken_up_again(
        rounds in prop::collection::vec((0_usize..4, prop::collection::vec(reply(), 1..9)), 0..8)
    ) {
        let mut person = Person::new();
        let issue = person.begins(Circuit::Issue, Id::CLIENT);
        let other = {
            person.journal.record(Some(issue), &want("First"), None, 0);
            person.begins(Circuit::Issue, Id::CLIENT)
        };
        for (which, replies) in &rounds {
            let circuit = [Circuit::Issue, Circuit::Action, Circuit::Review, Circuit::Choice][*which];
            let item = if circuit == Circuit::Issue { issue } else { person.begins(circuit, issue) };
            if circuit == Circuit::Review {
                person.does(start_review(person.journal.plan(), issue, item));
            }
            let before = person.stands(issue);
            person.walks(circuit, item, replies);
            prop_assert!(circuit == Circuit::Review || person.stands(issue) >= before, "answering again takes nobody back");
        }
        let turn = person.stands(issue).0;
        let review = person.begins(Circuit::Review, issue);
        person.does(start_review(person.journal.plan(), issue, review));
        prop_assert_eq!(person.stands(issue), (turn, Some(Stage::Review)));
        person.journal.record(Some(review), &ReviewField::Next(Told::Told(Next::Close)).into(), None, 0);
        person.does(finish(Circuit::Review, person.journal.plan(), review));
        person.walks(Circuit::Closing, issue, &[Reply::Skip]);
        prop_assert_eq!(person.stands(issue), (turn, None));
        prop_assert_eq!(person.journal.plan().whose_turn(issue), WhoseTurn::Nobody);
        person.does(reopen(person.journal.plan(), issue));
        prop_assert_eq!(person.stands(issue), (turn + 1, Some(Stage::Client)));
        prop_assert_eq!(person.stands(other), (1, Some(Stage::Client)), "the other issue waits where it was");
    }
}

#[test]
fn a_person_may_skip_every_question() {
    for circuit in Circuit::ALL {
        let mut person = Person::new();
        let (_, item) = person.item_for(circuit);
        let before = person.journal.len();
        person.walks(circuit, item, &[Reply::Skip]);
        // Only where the issue stands may have moved.
        assert!(person.journal.len() <= before + 1, "{circuit:?}");
        assert!(person.journal.entries().skip(before).all(|entry| entry.place == Issue::CIRCLE.name()));
    }
}

#[test]
fn i_do_not_know_is_an_answer_to_every_question() {
    for circuit in Circuit::ALL {
        let mut person = Person::new();
        let (_, item) = person.item_for(circuit);
        person.walks(circuit, item, &[Reply::DoNotKnow]);
        for number in circuit.applying(person.journal.plan(), item) {
            let question = circuit.question(number).unwrap();
            assert_eq!(
                person.journal.plan().value(item, question.place).as_deref(),
                Some("\"?\""),
                "{}",
                question.key
            );
        }
    }
}

#[test]
fn an_answer_that_no_longer_applies_is_kept_and_offered_again() {
    let mut person = Person::new();
    let issue = person.begins(Circuit::Issue, Id::CLIENT);
    let is = |known| IssueField::When(Told::Told(known)).into();
    person.does(vec![(issue, is(WhenKnown::Day))]);
    let number = Circuit::Issue.questions().iter().position(|one| one.place == Issue::WHEN_DAY).unwrap() + 1;
    let question = Circuit::Issue.question(number).unwrap();
    person.replies(question, issue, &Reply::Day(-3)).unwrap();
    person.does(vec![(issue, is(WhenKnown::About))]);
    assert!(!Circuit::Issue.applying(person.journal.plan(), issue).contains(&number));
    person.does(vec![(issue, is(WhenKnown::Day))]);
    assert!(Circuit::Issue.applying(person.journal.plan(), issue).contains(&number));
    assert_eq!(raw(question, person.journal.plan(), issue, |day| day.to_string()).text, "2026-11-19");
}

#[test]
fn an_option_that_was_not_wanted_can_be_wanted_again() {
    let mut person = Person::new();
    let issue = person.begins(Circuit::Issue, Id::CLIENT);
    for state in [ChoiceState::NotWanted, ChoiceState::Chosen, ChoiceState::Untried] {
        let (mut item, changes) = choose(person.journal.plan(), issue, "general-talk", state);
        for change in changes {
            item = person.journal.record(item, &change, None, 0).map(|entry| entry.item).or(item);
        }
        assert_eq!(
            person.journal.plan().choices_of(issue).count(),
            1,
            "it is one option, however often it is looked at"
        );
        assert_eq!(person.journal.plan().choice_for(issue, "general-talk").unwrap().1.stands(), state);
    }
}

#[test]
fn an_action_can_always_go_on_from_where_it_stands() {
    for state in mysay::plan::ActionState::ALL {
        let mut person = Person::new();
        let (_, action) = person.item_for(Circuit::Action);
        person.does(vec![(action, ActionField::State(Told::Told(*state)).into())]);
        let moves = next_moves(person.journal.plan().action(action).unwrap());
        assert!((2..=4).contains(&moves.len()) && !moves.contains(state), "{state:?}");
    }
}

#[test]
fn every_question_is_asked_of_somebody_and_fills_a_field_of_its_own() {
    for circuit in Circuit::ALL {
        let questions = circuit.questions();
        for (place, question) in questions.iter().enumerate() {
            assert!(
                questions[..place]
                    .iter()
                    .all(|other| other.place != question.place && other.key != question.key)
            );
            let is_offered =
                !matches!(question.answer, Answer::One(_) | Answer::Many(_)) || question.codes().len() > 1;
            assert!(is_offered, "{}", question.key);
        }
    }
}

#[test]
fn the_example_can_be_seen_on_any_day_and_at_any_step() {
    let words = english();
    for day in [Day::new(1900, 1, 1), Day::new(2026, 2, 28), Day::new(2199, 12, 31)].into_iter().flatten() {
        for step in 0..=EXAMPLE_STEPS + 1 {
            let journal = example(step, &|id| words.say(id, &[]), "en", day);
            assert!(journal.plan().told_issues().next().is_some());
            assert!(journal.unsettled().is_empty());
        }
    }
}
