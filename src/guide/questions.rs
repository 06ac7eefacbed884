//! Every question there is, in the order it is asked.
use super::question::codes_of;
use super::{Answer, Lean, Question};
use crate::plan::{
    About, Action, Agreed, Choice, Client, ClosedWhy, Code, Companion, Consent, ConsentKind, ConsentState,
    Contact, ContactHow, Id, IfNone, Issue, Letter, Listened, Matters, Milestone, Next, OutcomeMet, Place,
    Plan, Reach, Review, Role, SoFar, Sure, Talking, Told, Topic, Urgent, WhenKnown, With, Working, YesNo,
};

const fn always(key: &'static str, place: Place, answer: Answer) -> Question {
    Question { key, place, answer, applies: |_, _| true }
}

const fn when(key: &'static str, place: Place, answer: Answer, applies: fn(&Plan, Id) -> bool) -> Question {
    Question { key, place, answer, applies }
}

use Answer::{Line, Many, One, Story};

pub(super) const CLIENT: &[Question] = &[
    always("client-call-me", Client::CALL_ME, Line),
    always("client-talking", Client::TALKING, Many(codes_of::<Talking>)),
    when("client-language", Client::LANGUAGE, Line, needs_language),
    always("client-nation", Client::NATION, Answer::Nation),
    always("client-reach", Client::REACH, Many(codes_of::<Reach>)),
    always("client-safe", Client::SAFE, Story),
    always("client-important", Client::IMPORTANT, Story),
    always("client-helped", Client::HELPED, One(codes_of::<YesNo>)),
];

pub(super) const COMPANION: &[Question] = &[
    always("companion-name", Companion::NAME, Line),
    always("companion-role", Companion::ROLE, One(codes_of::<Role>)),
    always("companion-reach", Companion::REACH, Story),
];

pub(super) const CONSENT: &[Question] = &[
    always("consent-who", Consent::WHO, Line),
    always("consent-what", Consent::WHAT, One(codes_of::<ConsentKind>)),
    always("consent-state", Consent::STATE, One(codes_of::<ConsentState>)),
    when("consent-until", Consent::UNTIL, Answer::Day(Lean::Future), is_given),
];

pub(super) const ISSUE: &[Question] = &[
    always("issue-happened", Issue::HAPPENED, Story),
    always("issue-name", Issue::NAME, Line),
    always("issue-urgent", Issue::URGENT, Many(codes_of::<Urgent>)),
    always("issue-topics", Issue::TOPICS, Many(codes_of::<Topic>)),
    when("issue-care", Issue::CARE, Many(|| subjects(Topic::Care)), |p, i| is_about(p, i, Topic::Care)),
    when("issue-money", Issue::MONEY, Many(|| subjects(Topic::Money)), |p, i| is_about(p, i, Topic::Money)),
    when("issue-work", Issue::WORK, Many(|| subjects(Topic::Work)), |p, i| is_about(p, i, Topic::Work)),
    when("issue-other", Issue::OTHER, Many(|| subjects(Topic::Other)), |p, i| is_about(p, i, Topic::Other)),
    always("issue-with", Issue::WITH, Many(codes_of::<With>)),
    always("issue-so-far", Issue::SO_FAR, Many(codes_of::<SoFar>)),
    always("issue-about", Issue::ABOUT, One(codes_of::<About>)),
    always("issue-when", Issue::WHEN, One(codes_of::<WhenKnown>)),
    when("issue-day", Issue::WHEN_DAY, Answer::Day(Lean::Past), |p, i| known_when(p, i, WhenKnown::Day)),
    when("issue-around", Issue::WHEN_ABOUT, Line, |p, i| known_when(p, i, WhenKnown::About)),
    always("issue-want", Issue::WANT, Story),
    always("issue-matters", Issue::MATTERS, One(codes_of::<Matters>)),
];

pub(super) const CHOICE: &[Question] = &[
    always("choice-name", Choice::NAME, Line),
    always("choice-good", Choice::GOOD, Story),
    always("choice-bad", Choice::BAD, Story),
];

pub(super) const ACTION: &[Question] = &[
    always("action-what", Action::WHAT, Story),
    always("action-working", Action::WORKING, One(codes_of::<Working>)),
    always("action-by", Action::BY, Answer::Day(Lean::Future)),
    always("action-answer", Action::ANSWER, One(codes_of::<YesNo>)),
    when("action-answer-by", Action::ANSWER_BY, Answer::Day(Lean::Future), expects_answer),
    when("action-if-none", Action::IF_NONE, One(codes_of::<IfNone>), expects_answer),
];

pub(super) const CONTACT: &[Question] = &[
    always("contact-who", Contact::WHO, Line),
    always("contact-how", Contact::HOW, One(codes_of::<ContactHow>)),
    always("contact-day", Contact::DAY, Answer::Day(Lean::Past)),
    always("contact-said", Contact::SAID, Story),
];

pub(super) const REVIEW: &[Question] = &[
    always("review-happened", Review::HAPPENED, Story),
    always("review-outcome", Review::OUTCOME, One(codes_of::<OutcomeMet>)),
    always("review-listened", Review::LISTENED, One(codes_of::<Listened>)),
    always("review-sure", Review::SURE, One(codes_of::<Sure>)),
    always("review-next", Review::NEXT, One(codes_of::<Next>)),
];

pub(super) const CLOSING: &[Question] = &[
    always("closing-why", Issue::CLOSED_WHY, One(codes_of::<ClosedWhy>)),
    always("closing-words", Issue::CLOSED_WORDS, Story),
    always("closing-agreed", Issue::CLOSED_AGREED, One(codes_of::<Agreed>)),
    always("closing-help", Issue::HELP_WAS, Story),
];

pub(super) const MILESTONE: &[Question] = &[always("milestone-day", Milestone::DAY, Answer::Day(Lean::Past))];

pub(super) const LETTER: &[Question] = &[always("letter-text", Letter::TEXT, Story)];

fn subjects(topic: Topic) -> Vec<&'static str> {
    topic.subjects().iter().map(|one| one.code()).collect()
}

fn is_about(plan: &Plan, id: Id, topic: Topic) -> bool {
    plan.issue(id).and_then(|one| one.topics.get()).is_some_and(|all| all.contains(&topic))
}

fn needs_language(plan: &Plan, _: Id) -> bool {
    plan.client.talking.get().is_some_and(|all| all.contains(&Talking::Interpreter))
}

fn is_given(plan: &Plan, id: Id) -> bool {
    plan.consent(id).is_some_and(|one| one.state == Told::Told(ConsentState::Given))
}

fn known_when(plan: &Plan, id: Id, known: WhenKnown) -> bool {
    plan.issue(id).is_some_and(|one| one.when == Told::Told(known))
}

fn expects_answer(plan: &Plan, id: Id) -> bool {
    plan.action(id).is_some_and(|one| one.answer == Told::Told(YesNo::Yes))
}
