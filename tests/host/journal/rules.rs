//! What holds in every plan at every moment, whoever did what to it.
use super::lives::{Lives, items, lives};
use mysay::guide::{Begin, Circuit, begin};
use mysay::journal::{Entry, Journal};
use mysay::plan::{Code, ConsentField, ConsentState, Id, Issue, Kind, Plan, Tag, Told};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// The issue an entry is about: the item itself, or what it belongs to.
fn issue_of(plan: &Plan, entry: &Entry) -> Option<Id> {
    let link = |told: Option<&Told<Id>>| told.and_then(Told::told);
    let item = entry.item;
    plan.issue(item)
        .map(|_| item)
        .or_else(|| link(plan.choice(item).map(|one| &one.issue)))
        .or_else(|| link(plan.action(item).map(|one| &one.issue)))
        .or_else(|| link(plan.contact(item).map(|one| &one.issue)))
        .or_else(|| link(plan.review(item).map(|one| &one.issue)))
        .or_else(|| link(plan.milestone(item).map(|one| &one.issue)))
        .or_else(|| link(plan.letter(item).map(|one| &one.issue)))
}

fn all_issues(lives: &Lives, who: usize) -> BTreeMap<Id, Issue> {
    let journal = &lives.journals[who];
    let of_kind = items(journal).into_iter().filter(|(_, kind)| *kind == Kind::Issue);
    of_kind.filter_map(|(id, _)| Some((id, journal.plan().issue(id)?.clone()))).collect()
}

fn turns(lives: &Lives) -> Vec<BTreeMap<Id, u16>> {
    let of =
        |who| all_issues(lives, who).into_iter().map(|(id, issue)| (id, issue.stands().turn())).collect();
    (0..lives.journals.len()).map(of).collect()
}

fn is_listed(plan: &Plan, item: Id) -> bool {
    let ids = plan
        .issues()
        .map(|(id, _)| id)
        .chain(plan.choices().map(|(id, _)| id))
        .chain(plan.actions().map(|(id, _)| id));
    let ids = ids.chain(plan.contacts().map(|(id, _)| id)).chain(plan.reviews().map(|(id, _)| id));
    let ids = ids.chain(plan.milestones().map(|(id, _)| id)).chain(plan.letters().map(|(id, _)| id));
    ids.chain(plan.companions().map(|(id, _)| id))
        .chain(plan.consents().map(|(id, _)| id))
        .any(|id| id == item)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_done_about_one_issue_leaves_every_other_issue_as_it_was((people, deeds) in lives()) {
        let mut lives = Lives::new(people);
        for deed in &deeds {
            let before: Vec<_> = (0..people).map(|who| all_issues(&lives, who)).collect();
            let done = lives.act(deed);
            let Some(entry) = done.entry else { continue };
            let touched = issue_of(lives.journals[done.who].plan(), &entry);
            for (who, before) in before.iter().enumerate() {
                let after = all_issues(&lives, who);
                for (id, issue) in before {
                    if who != done.who || Some(*id) != touched {
                        prop_assert_eq!(Some(issue), after.get(id));
                    }
                }
            }
        }
    }

    #[test]
    fn an_issue_is_closed_only_by_closing_it((people, deeds) in lives()) {
        let mut lives = Lives::new(people);
        for deed in &deeds {
            lives.act(deed);
            for who in 0..people {
                for (id, issue) in all_issues(&lives, who) {
                    let circle = issue.stands();
                    prop_assert!(circle.turn() >= 1);
                    prop_assert!(!circle.is_closed() || lives.closed.contains(&(id, circle.turn())));
                    prop_assert_eq!(circle.is_closed(), circle.stage().is_none());
                }
            }
        }
    }

    #[test]
    fn an_issue_never_falls_back_to_an_earlier_turn((people, deeds) in lives()) {
        let mut lives = Lives::new(people);
        let mut before = turns(&lives);
        for deed in &deeds {
            lives.act(deed);
            let after = turns(&lives);
            for (before, after) in before.iter().zip(&after) {
                prop_assert!(before.iter().all(|(id, turn)| after[id] >= *turn));
            }
            before = after;
        }
    }

    #[test]
    fn what_is_taken_off_the_plan_is_out_of_sight_and_what_is_put_back_is_in_sight((people, deeds) in lives()) {
        let mut lives = Lives::new(people);
        for deed in &deeds {
            let done = lives.act(deed);
            if let Some(entry) = done.entry.filter(|entry| entry.place == mysay::journal::REMOVED) {
                let is_put_back = entry.value == "[]";
                prop_assert_eq!(is_listed(lives.journals[done.who].plan(), entry.item), is_put_back);
            }
            for plan in lives.journals.iter().map(Journal::plan) {
                let gone = |issue: Option<&Issue>| issue.is_none_or(|issue| issue.removed || issue.stands().is_closed());
                prop_assert!(plan.open_actions().iter().all(|(_, one)| !one.removed && !gone(one.issue.told().and_then(|id| plan.issue(id)))));
            }
        }
    }

    #[test]
    fn a_consent_that_was_refused_is_never_asked_for_again((people, deeds) in lives()) {
        let mut lives = Lives::new(people);
        for deed in &deeds {
            lives.act(deed);
        }
        lives.all_meet();
        let plan = lives.journals[0].plan();
        for (id, consent) in plan.consents() {
            let said_no = [ConsentState::Refused, ConsentState::TakenBack].iter().any(|no| consent.state == Told::Told(*no));
            if said_no {
                prop_assert!(!consent.may_be_asked());
                prop_assert_ne!(begin(Circuit::Consent, plan, Id::CLIENT), Some(Begin::Use(id)));
            }
        }
    }
}

#[test]
fn a_decision_without_a_name_is_not_used_for_the_next_question_about_consent() {
    for decision in ConsentState::ALL {
        let mut journal = Journal::new(Tag::new(1));
        let change = ConsentField::State(Told::Told(*decision)).into();
        let consent = journal.record(None, &change, None, 0).unwrap().item;
        assert!(!journal.plan().consent(consent).unwrap().may_be_asked());
        assert!(matches!(begin(Circuit::Consent, journal.plan(), Id::CLIENT), Some(Begin::New(_))));
    }
}
