//! What follows: how one answer, choice or finished circuit moves an issue on round its circle.
use super::Circuit;
use crate::plan::{
    Action, ActionField, ActionState, Change, ChoiceField, ChoiceState, Circle, ConsentField, Contact,
    ContactField, Day, Id, Issue, IssueField, LetterField, LetterKind, MilestoneField, Move, Next, Place,
    Plan, Private, PrivateField, Review, ReviewField, Stage, Told, YesNo,
};

/// Where a new item comes from: one that was begun and left empty, or a new one made by this change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Begin {
    /// Use this one.
    Use(Id),
    /// Record this; the entry's name is the item's.
    New(Change),
}

/// Begins what a circuit asks about, for an issue where it belongs to one. None where there is nothing to begin.
pub fn begin(circuit: Circuit, plan: &Plan, issue: Id) -> Option<Begin> {
    use crate::plan::{Choice, CompanionField};
    let of = |told: &Told<Id>| told.told() == Some(issue);
    let (empty, first): (Option<Id>, Change) = match circuit {
        // A milestone and a letter begin with their kind: [`begin_milestone`], [`begin_letter`].
        Circuit::Client | Circuit::Closing | Circuit::Milestone | Circuit::Letter => return None,
        Circuit::Companion => {
            let empty = plan
                .companions()
                .find(|(_, one)| one.name.is_not_yet() && one.role.is_not_yet() && one.reach.is_not_yet());
            (empty.map(|(id, _)| id), CompanionField::Name(Told::NotYet).into())
        }
        Circuit::Consent => {
            let empty = plan
                .consents()
                .find(|(_, one)| one.who.is_not_yet() && one.what.is_not_yet() && one.may_be_asked());
            (empty.map(|(id, _)| id), ConsentField::Who(Told::NotYet).into())
        }
        Circuit::Issue => {
            let empty = plan.issues().find(|(_, one)| Issue::is_empty(one));
            (empty.map(|(id, _)| id), IssueField::Circle(Told::Told(Circle::default())).into())
        }
        Circuit::Choice => {
            let empty = plan.choices().find(|(_, one)| of(&one.issue) && Choice::is_empty(one));
            (empty.map(|(id, _)| id), ChoiceField::Issue(Told::Told(issue)).into())
        }
        Circuit::Action => {
            let empty = plan.actions().find(|(_, one)| of(&one.issue) && Action::is_empty(one));
            (empty.map(|(id, _)| id), ActionField::Issue(Told::Told(issue)).into())
        }
        Circuit::Contact => {
            let empty = plan.contacts().find(|(_, one)| of(&one.issue) && Contact::is_empty(one));
            (empty.map(|(id, _)| id), ContactField::Issue(Told::Told(issue)).into())
        }
        Circuit::Review => {
            // A review that was begun in this turn is carried on, not begun again.
            let turn = turn_of(plan, issue);
            let begun =
                plan.reviews().find(|(_, one)| of(&one.issue) && (one.turn == turn || Review::is_empty(one)));
            (begun.map(|(id, _)| id), ReviewField::Issue(Told::Told(issue)).into())
        }
    };
    Some(empty.map_or(Begin::New(first), Begin::Use))
}

/// What a change brings with it: a decision about consent has its day.
pub fn along_with(change: &Change, today: Day) -> Option<Change> {
    match change {
        Change::Consent(ConsentField::State(Told::Told(_))) => {
            Some(ConsentField::Since(Told::Told(today)).into())
        }
        Change::Consent(_)
        | Change::Client(_)
        | Change::Companion(_)
        | Change::Issue(_)
        | Change::Choice(_)
        | Change::Action(_)
        | Change::Contact(_)
        | Change::Review(_)
        | Change::Milestone(_)
        | Change::Letter(_)
        | Change::Private(_) => None,
    }
}

/// What else to record when a review begins: the turn it looks back on, and the issue's new stage.
pub fn start_review(plan: &Plan, issue: Id, review: Id) -> Vec<(Id, Change)> {
    let mut changes = vec![(review, ReviewField::Turn(turn_of(plan, issue)).into())];
    changes.extend(step(plan, issue, Move::GoTo(Stage::Review)));
    changes
}

fn turn_of(plan: &Plan, issue: Id) -> Told<String> {
    Told::Told(plan.issue(issue).map(Issue::stands).unwrap_or_default().turn().to_string())
}

/// An item that is there already, or none, and the changes to record: the first of them begins a new one.
pub type Known = (Option<Id>, Vec<Change>);

/// Begins the day of one kind in the story of an issue, unless it was begun.
pub fn begin_milestone(plan: &Plan, issue: Id, kind: &str) -> Known {
    match plan.milestone_for(issue, kind) {
        Some((id, _)) => (Some(id), Vec::new()),
        None => {
            let kind = MilestoneField::Kind(Told::Told(kind.to_owned()));
            (None, vec![MilestoneField::Issue(Told::Told(issue)).into(), kind.into()])
        }
    }
}

/// Begins a letter for an issue, about a choice or an action where it is about one, unless it was begun.
pub fn begin_letter(plan: &Plan, issue: Id, kind: LetterKind, about: Option<Id>) -> Known {
    if let Some((id, _)) = plan.letter_for(issue, kind, about) {
        return (Some(id), Vec::new());
    }
    let mut changes =
        vec![LetterField::Issue(Told::Told(issue)).into(), LetterField::Kind(Told::Told(kind)).into()];
    changes.extend(about.map(|id| LetterField::About(Told::Told(id)).into()));
    (None, changes)
}

/// Marks an answer as for the client alone, or not any more.
pub fn keep_back(plan: &Plan, item: Id, place: Place, on: bool) -> Known {
    let is_it = |one: &Private| {
        one.item.told() == Some(item) && one.place.get().is_some_and(|name| name == place.name())
    };
    // Two tabs may both have marked it: the one that says otherwise is changed.
    let marks = || plan.privates().filter(|(_, one)| is_it(one));
    let marked = marks().find(|(_, one)| one.keeps_back() != on).or_else(|| marks().next()).map(|(id, _)| id);
    let is_on = || PrivateField::On(Told::Told(if on { YesNo::Yes } else { YesNo::No })).into();
    match marked {
        Some(id) => (Some(id), vec![is_on()]),
        None => {
            let name = PrivateField::Place(Told::Told(place.name().to_owned()));
            (None, vec![PrivateField::Item(Told::Told(item)).into(), name.into(), is_on()])
        }
    }
}

/// What the client makes of one of the guide's options: the changes, where the choice is there already or begins.
pub fn choose(plan: &Plan, issue: Id, option: &str, state: ChoiceState) -> Known {
    let known = plan.choice_for(issue, option).map(|(id, _)| id);
    let mut changes: Vec<Change> = Vec::new();
    if known.is_none() {
        changes.push(ChoiceField::Issue(Told::Told(issue)).into());
        changes.push(ChoiceField::Option(Told::Told(option.to_owned())).into());
    }
    changes.push(ChoiceField::State(Told::Told(state)).into());
    (known, changes)
}

/// What to record when the last question of a circuit has been answered or skipped.
pub fn finish(circuit: Circuit, plan: &Plan, item: Id) -> Vec<(Id, Change)> {
    match circuit {
        Circuit::Issue => forward(plan, item, Stage::Issue),
        Circuit::Action => plan
            .action(item)
            .and_then(|one| one.issue.told())
            .map(|issue| forward(plan, issue, Stage::Action))
            .unwrap_or_default(),
        Circuit::Review => finish_review(plan, item),
        Circuit::Closing => step(plan, item, Move::Close),
        Circuit::Client
        | Circuit::Companion
        | Circuit::Consent
        | Circuit::Choice
        | Circuit::Contact
        | Circuit::Milestone
        | Circuit::Letter => Vec::new(),
    }
}

fn finish_review(plan: &Plan, review: Id) -> Vec<(Id, Change)> {
    let Some((review, issue)) = plan.review(review).and_then(|one| Some((one, one.issue.told()?))) else {
        return Vec::new();
    };
    // A review of an earlier turn that is read again moves nothing.
    if review.turn != turn_of(plan, issue) {
        return Vec::new();
    }
    match review.next.told() {
        Some(Next::Again) => {
            let mut changes = step(plan, issue, Move::GoRound);
            let chosen = plan.choices_of(issue).filter(|(_, one)| one.stands() == ChoiceState::Chosen);
            changes.extend(
                chosen.map(|(id, _)| (id, ChoiceField::State(Told::Told(ChoiceState::Tried)).into())),
            );
            changes
        }
        Some(Next::Wait) => step(plan, issue, Move::GoTo(Stage::Action)),
        // Closing has questions of its own; the issue closes when they are done.
        Some(Next::Close) | None => Vec::new(),
    }
}

/// The states an action may go to from where it stands, the likeliest first.
pub fn next_moves(action: &Action) -> Vec<ActionState> {
    use ActionState::{Answered, Doing, Done, NotStarted, Stopped, Waiting};
    let waits = action.answer == Told::Told(YesNo::Yes);
    match action.stands() {
        NotStarted if waits => vec![Waiting, Doing, Stopped],
        NotStarted => vec![Done, Doing, Waiting, Stopped],
        Doing if waits => vec![Waiting, Done, NotStarted, Stopped],
        Doing => vec![Done, Waiting, NotStarted, Stopped],
        Waiting => vec![Answered, Done, NotStarted, Stopped],
        Answered | Done | Stopped => vec![NotStarted, Doing, Waiting],
    }
}

/// On to a stage, unless the issue is there or further already.
fn forward(plan: &Plan, issue: Id, stage: Stage) -> Vec<(Id, Change)> {
    let now = plan.issue(issue).map(Issue::stands).unwrap_or_default().stage();
    if now.is_some_and(|now| now < stage) { step(plan, issue, Move::GoTo(stage)) } else { Vec::new() }
}

/// One move of one issue; nothing where the circle does not allow it.
pub(super) fn step(plan: &Plan, issue: Id, to: Move) -> Vec<(Id, Change)> {
    let stands = plan.issue(issue).map(Issue::stands).unwrap_or_default();
    let moved = stands.after(to).into_iter();
    moved.map(|circle| (issue, IssueField::Circle(Told::Told(circle)).into())).collect()
}

/// Takes a closed issue up again, in a new turn.
pub fn reopen(plan: &Plan, issue: Id) -> Vec<(Id, Change)> {
    step(plan, issue, Move::Reopen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Journal;
    use crate::plan::{Tag, WhoseTurn, Words};

    fn told(text: &str) -> Told<Words> {
        Words::read(text, "en").map_or(Told::NotYet, Told::Told)
    }

    fn record(journal: &mut Journal, changes: Vec<(Id, Change)>) {
        for (item, change) in changes {
            journal.record(Some(item), &change, None, 0);
        }
    }

    fn new(journal: &mut Journal, circuit: Circuit, issue: Id) -> Id {
        match begin(circuit, journal.plan(), issue) {
            Some(Begin::New(change)) => {
                journal.record(None, &change, None, 0).map(|e| e.id).unwrap_or_default()
            }
            Some(Begin::Use(id)) => id,
            None => Id::default(),
        }
    }

    fn at(journal: &Journal, issue: Id) -> (u16, Option<Stage>) {
        let circle = journal.plan().issue(issue).map(Issue::stands).unwrap_or_default();
        (circle.turn(), circle.stage())
    }

    #[test]
    fn an_answer_that_is_only_for_me_is_in_nothing_that_others_see() {
        let mut journal = Journal::new(Tag::new(1));
        let mine = &mut journal;
        let issue = new(mine, Circuit::Issue, Id::default());
        mine.record(Some(issue), &IssueField::Happened(told("No tablets")).into(), None, 0);
        let mut mark = |on: bool| {
            let (mut item, changes) = keep_back(mine.plan(), issue, Issue::HAPPENED, on);
            for change in changes {
                item = mine.record(item, &change, None, 0).map(|entry| entry.item).or(item);
            }
            (mine.plan().clone(), item)
        };
        let (plan, first) = mark(true);
        assert!(plan.is_private(issue, Issue::HAPPENED) && !plan.is_private(issue, Issue::WANT));
        let happened = |plan: &Plan| plan.issue(issue).map(|one| one.happened.clone());
        assert_eq!(happened(&plan.shown()), Some(Told::NotYet));
        assert_eq!(happened(&plan), Some(told("No tablets")), "the client still has it");
        let (plan, second) = mark(false);
        assert_eq!(first, second, "one answer has one mark");
        assert_eq!(plan.shown(), plan);
    }

    #[test]
    fn an_issue_goes_round_its_circle_twice_and_another_stays_where_it_is() {
        let mut journal = Journal::new(Tag::new(1));
        let mine = &mut journal;
        let issue = new(mine, Circuit::Issue, Id::default());
        assert_eq!(new(mine, Circuit::Issue, Id::default()), issue, "an empty issue is used, not made twice");
        mine.record(Some(issue), &IssueField::Happened(told("No tablets")).into(), None, 0);
        let other = new(mine, Circuit::Issue, Id::default());
        mine.record(Some(other), &IssueField::Happened(told("Damp")).into(), None, 0);

        record(mine, finish(Circuit::Issue, mine.plan(), issue));
        let (known, changes) = choose(mine.plan(), issue, "general-complain", ChoiceState::Chosen);
        assert_eq!(known, None);
        let mut choice = None;
        for change in changes {
            choice = mine.record(choice, &change, None, 0).map(|entry| entry.item).or(choice);
        }
        let action = new(mine, Circuit::Action, issue);
        mine.record(Some(action), &ActionField::What(told("Write")).into(), None, 0);
        record(mine, finish(Circuit::Action, mine.plan(), action));
        assert_eq!(at(mine, issue), (1, Some(Stage::Action)));
        mine.record(Some(action), &ActionField::State(Told::Told(ActionState::Waiting)).into(), None, 0);
        assert_eq!(mine.plan().whose_turn(issue), WhoseTurn::Theirs);

        let review = new(mine, Circuit::Review, issue);
        record(mine, start_review(mine.plan(), issue, review));
        assert_eq!(new(mine, Circuit::Review, issue), review, "a review is carried on, not begun again");
        mine.record(Some(review), &ReviewField::Next(Told::Told(Next::Again)).into(), None, 0);
        record(mine, finish(Circuit::Review, mine.plan(), review));
        assert_eq!(at(mine, issue), (2, Some(Stage::Client)));
        let left = choice.and_then(|id| mine.plan().choice(id)).map(|one| one.stands());
        assert_eq!(left, Some(ChoiceState::Tried), "what was tried is not offered as new");
        record(mine, finish(Circuit::Review, mine.plan(), review));
        assert_eq!(at(mine, issue), (2, Some(Stage::Client)), "going back to an old review moves nothing");

        let second = new(mine, Circuit::Review, issue);
        assert_ne!(second, review);
        record(mine, start_review(mine.plan(), issue, second));
        mine.record(Some(second), &ReviewField::Next(Told::Told(Next::Close)).into(), None, 0);
        record(mine, finish(Circuit::Review, mine.plan(), second));
        assert_eq!(at(mine, issue), (2, Some(Stage::Review)), "closing has questions of its own");
        record(mine, finish(Circuit::Closing, mine.plan(), issue));
        assert_eq!(mine.plan().whose_turn(issue), WhoseTurn::Nobody);
        assert_eq!(at(mine, other), (1, Some(Stage::Client)));
        record(mine, reopen(mine.plan(), issue));
        assert_eq!(at(mine, issue), (3, Some(Stage::Client)));
    }
}
