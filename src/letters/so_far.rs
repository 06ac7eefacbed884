//! What has been done so far, for a letter that takes an issue higher: steps, contacts and reviews, with their days.
use super::letter::Case;
use super::paper::{Paper, words_of};
use crate::guide::Circuit;
use crate::plan::{Code, Contact, Id, OutcomeMet, Review, SoFar};

/// The days in the story of an issue that a decision letter or its receiving can stand under, the surest first.
const DECISION: [(&str, &str); 2] =
    [("decision_letter_date", "letter-decision-day"), ("decision_received", "letter-decision-received")];

/// The days of a last answer: any of them starts the time to go higher.
const LAST_ANSWER: [&str; 4] =
    ["final_response_date", "outcome_letter_date", "mr_notice_date", "deadlock_or_8_weeks"];

/// The day of the decision to look at again.
pub(super) fn decision_day(paper: &mut Paper, case: &Case) {
    let known = DECISION
        .iter()
        .find_map(|(kind, lead)| Some((*lead, case.plan.milestone_for(case.id, kind)?.1.day.told()?)));
    match known {
        Some((lead, day)) => {
            let day = paper.day(day);
            paper.under(lead, vec![day]);
        }
        None => {
            let begun = DECISION.iter().find_map(|(kind, _)| case.plan.milestone_for(case.id, kind));
            paper.lacks(
                "letter-missing-decision",
                begun.map(|(id, _)| (Circuit::Milestone, id, "milestone-day")),
            );
        }
    }
}

/// All that has been done about it, as far as it was said.
pub(super) fn so_far(paper: &mut Paper, case: &Case) {
    let steps = case.issue.so_far.get().map(Vec::as_slice).unwrap_or_default();
    let lines = steps.iter().map(|step| paper.said(step_said(*step))).collect();
    paper.under("letter-so-far", lines);
    let answered = LAST_ANSWER.iter().find_map(|kind| case.plan.milestone_for(case.id, kind)?.1.day.told());
    if let Some(day) = answered {
        let day = paper.day(day);
        paper.under("letter-last-answer", vec![day]);
    }
    let contacts = contacts(case);
    if !contacts.is_empty() {
        paper.say("letter-contacts");
    }
    for contact in &contacts {
        contact_said(paper, contact);
    }
    let reviews: Vec<&Review> = case.plan.reviews_of(case.id).map(|(_, one)| one).collect();
    for review in &reviews {
        review_said(paper, review);
    }
    if steps.is_empty() && contacts.is_empty() && reviews.is_empty() {
        paper.lacks("letter-missing-so-far", case.ask("issue-so-far"));
    }
}

const fn step_said(step: SoFar) -> &'static str {
    match step {
        SoFar::Told => "letter-step-told",
        SoFar::Complained => "letter-step-complained",
        SoFar::Answered => "letter-step-answered",
        SoFar::Decision => "letter-step-decision",
        SoFar::LookedAgain => "letter-step-looked-again",
    }
}

/// The contacts, the first day first; those without a day come last.
fn contacts<'a>(case: &Case<'a>) -> Vec<&'a Contact> {
    let mut all: Vec<(Id, &Contact)> = case.plan.contacts_of(case.id).collect();
    all.sort_by_key(|(id, one)| (one.day.told().is_none(), one.day.told(), *id));
    all.into_iter().map(|(_, one)| one).collect()
}

fn contact_said(paper: &mut Paper, contact: &Contact) {
    let mut lines = Vec::new();
    lines.extend(contact.day.told().map(|day| paper.day(day)));
    lines.extend(contact.how.told().map(|how| paper.said(&format!("contact-how-{}", how.code()))));
    for (lead, told) in [("letter-contact-who", &contact.who), ("letter-contact-said", &contact.said)] {
        if let Some(words) = words_of(told) {
            lines.extend([paper.said(lead), words.to_owned()]);
        }
    }
    paper.lines(&lines);
}

fn review_said(paper: &mut Paper, review: &Review) {
    let outcome = review.outcome.told().map(|outcome| match outcome {
        OutcomeMet::Met => "letter-outcome-met",
        OutcomeMet::Partly => "letter-outcome-partly",
        OutcomeMet::NotMet => "letter-outcome-not",
        OutcomeMet::Changed => "letter-outcome-changed",
    });
    let mut lines = Vec::new();
    lines.extend(words_of(&review.happened).map(str::to_owned));
    lines.extend(outcome.map(|id| paper.said(id)));
    paper.under("letter-since", lines);
}
