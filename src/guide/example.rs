//! The example plan: a made-up person's two issues, one round the circle to its close, one on its way.
use super::steps;
use crate::journal::Journal;
use crate::plan::{
    ActionField, ActionState, Agreed, Change, ChoiceField, ChoiceState, Circle, ClientField, ClosedWhy,
    ContactField, ContactHow, Day, Id, IfNone, IssueField, Listened, Matters, Move, Next, OutcomeMet,
    ReviewField, Stage, Sure, Tag, Told, Topic, Words, Working, YesNo,
};

/// How many steps the example has: client, a second issue, options, actions, review, and the whole plan.
pub const EXAMPLE_STEPS: usize = 6;

/// The example as it stands at one step, 1 to [`EXAMPLE_STEPS`]. `say` gives the words of a message in this language.
pub fn example(step: usize, say: &dyn Fn(&str) -> String, lang: &str, today: Day) -> Journal {
    let mut made = Example { journal: Journal::new(Tag::new(0)), say, lang, today };
    let parts: [fn(&mut Example) -> (); 5] = [first_issue, second_issue, options, actions, review];
    for part in parts.iter().take(step.clamp(1, EXAMPLE_STEPS)) {
        part(&mut made);
    }
    made.journal
}

struct Example<'a> {
    journal: Journal,
    say: &'a dyn Fn(&str) -> String,
    lang: &'a str,
    today: Day,
}

impl Example<'_> {
    fn words(&self, id: &str) -> Told<Words> {
        Words::read(&(self.say)(id), self.lang).map_or(Told::NotYet, Told::Told)
    }

    fn day(&self, days: i64) -> Told<Day> {
        self.today.plus_days(days).map_or(Told::NotYet, Told::Told)
    }

    fn set(&mut self, item: Id, change: impl Into<Change>) {
        self.journal.record(Some(item), &change.into(), None, 0);
    }

    fn begin(&mut self, change: impl Into<Change>) -> Id {
        self.journal.record(None, &change.into(), None, 0).map(|entry| entry.id).unwrap_or_default()
    }

    fn go(&mut self, issue: Id, to: Move) {
        for (item, change) in steps::step(self.journal.plan(), issue, to) {
            self.set(item, change);
        }
    }

    fn issue(&self, number: usize) -> Id {
        self.journal.plan().issues().nth(number).map(|(id, _)| id).unwrap_or_default()
    }

    fn action(&self, issue: Id) -> Id {
        self.journal.plan().actions_of(issue).next().map(|(id, _)| id).unwrap_or_default()
    }
}

fn first_issue(made: &mut Example) {
    let name = made.words("example-name");
    made.set(Id::CLIENT, ClientField::CallMe(name));
    let important = made.words("example-important");
    made.set(Id::CLIENT, ClientField::Important(important));
    let issue = made.begin(IssueField::Circle(Told::Told(Circle::default())));
    for change in [
        IssueField::Happened(made.words("example-one-happened")),
        IssueField::Name(made.words("example-one-name")),
        IssueField::Topics(Told::Told(vec![Topic::Care])),
        IssueField::Want(made.words("example-one-want")),
        IssueField::Matters(Told::Told(Matters::Lot)),
    ] {
        made.set(issue, change);
    }
}

fn second_issue(made: &mut Example) {
    let issue = made.begin(IssueField::Circle(Told::Told(Circle::default())));
    for change in [
        IssueField::Happened(made.words("example-two-happened")),
        IssueField::Name(made.words("example-two-name")),
        IssueField::Topics(Told::Told(vec![Topic::Home])),
        IssueField::Want(made.words("example-two-want")),
    ] {
        made.set(issue, change);
    }
}

fn options(made: &mut Example) {
    for (number, option, state) in [
        (0, "general-talk", ChoiceState::Tried),
        (0, "general-complain", ChoiceState::Chosen),
        (1, "general-talk", ChoiceState::Chosen),
        (1, "general-nothing", ChoiceState::NotWanted),
    ] {
        let issue = made.issue(number);
        let choice = made.begin(ChoiceField::Issue(Told::Told(issue)));
        made.set(choice, ChoiceField::Option(Told::Told(option.to_owned())));
        made.set(choice, ChoiceField::State(Told::Told(state)));
        made.go(issue, Move::GoTo(Stage::Issue));
    }
}

fn actions(made: &mut Example) {
    let plans = [
        (0, "example-one-action", Working::Together, -2, 26, ActionState::Waiting),
        (1, "example-two-action", Working::Alone, 5, 19, ActionState::NotStarted),
    ];
    for (number, what, working, by, answer_by, state) in plans {
        let issue = made.issue(number);
        let action = made.begin(ActionField::Issue(Told::Told(issue)));
        for change in [
            ActionField::What(made.words(what)),
            ActionField::Working(Told::Told(working)),
            ActionField::By(made.day(by)),
            ActionField::Answer(Told::Told(YesNo::Yes)),
            ActionField::AnswerBy(made.day(answer_by)),
            ActionField::IfNone(Told::Told(IfNone::Chase)),
            ActionField::State(Told::Told(state)),
        ] {
            made.set(action, change);
        }
        made.go(issue, Move::GoTo(Stage::Action));
    }
}

fn review(made: &mut Example) {
    let issue = made.issue(0);
    let action = made.action(issue);
    made.set(action, ActionField::State(Told::Told(ActionState::Answered)));
    let contact = made.begin(ContactField::Issue(Told::Told(issue)));
    for change in [
        ContactField::Who(made.words("example-one-contact-who")),
        ContactField::How(Told::Told(ContactHow::Letter)),
        ContactField::Day(made.day(-1)),
        ContactField::Said(made.words("example-one-contact-said")),
    ] {
        made.set(contact, change);
    }
    let review = made.begin(ReviewField::Issue(Told::Told(issue)));
    for (item, change) in steps::start_review(made.journal.plan(), issue, review) {
        made.set(item, change);
    }
    for change in [
        ReviewField::Happened(made.words("example-one-review")),
        ReviewField::Outcome(Told::Told(OutcomeMet::Met)),
        ReviewField::Listened(Told::Told(Listened::Yes)),
        ReviewField::Sure(Told::Told(Sure::Sure)),
        ReviewField::Next(Told::Told(Next::Close)),
    ] {
        made.set(review, change);
    }
    made.set(issue, IssueField::ClosedWhy(Told::Told(ClosedWhy::PutRight)));
    let reason = made.words("example-one-closed");
    made.set(issue, IssueField::ClosedWords(reason));
    made.set(issue, IssueField::ClosedAgreed(Told::Told(Agreed::Yes)));
    made.go(issue, Move::Close);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::WhoseTurn;

    #[test]
    fn the_example_ends_with_one_issue_closed_and_one_under_way() {
        let say = |id: &str| id.to_owned();
        let turns = |step| {
            let journal =
                Day::new(2026, 11, 22).map(|today| example(step, &say, "en", today)).unwrap_or_default();
            let ids: Vec<Id> = journal.plan().issues().map(|(id, _)| id).collect();
            ids.into_iter().map(|id| journal.plan().whose_turn(id)).collect::<Vec<_>>()
        };
        assert_eq!(turns(1), vec![WhoseTurn::Yours]);
        assert_eq!(turns(4), vec![WhoseTurn::Theirs, WhoseTurn::Yours]);
        assert_eq!(turns(EXAMPLE_STEPS), vec![WhoseTurn::Nobody, WhoseTurn::Yours]);
    }
}
