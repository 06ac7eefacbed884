//! A person at their questions: how they may reply, and a walk from the first question to the last.
use super::english;
use mysay::guide::{
    Answer, Asked, Begin, Circuit, DateWords, Known, Question, Typed, begin, begin_letter, begin_milestone,
    finish, read,
};
use mysay::journal::Journal;
use mysay::plan::{Change, Day, Id, Issue, LetterKind, Stage, Tag};
use mysay::words::Messages;
use proptest::prelude::*;

/// What a person does with one question.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Go on without an answer.
    Skip,
    /// "I do not know."
    DoNotKnow,
    /// Write this.
    Write(String),
    /// Pick the answers with these numbers.
    Pick(Vec<usize>),
    /// So many days from today, as the app writes a day.
    Day(i64),
}

/// Any reply.
pub fn reply() -> impl Strategy<Value = Reply> {
    prop_oneof![
        1 => Just(Reply::Skip),
        1 => Just(Reply::DoNotKnow),
        2 => crate::journal::saying::words().prop_map(Reply::Write),
        4 => prop::collection::vec(0_usize..6, 0..4).prop_map(Reply::Pick),
        3 => (-400_i64..400).prop_map(Reply::Day),
    ]
}

/// Today, in tests.
pub fn today() -> Day {
    Day::new(2026, 11, 22).unwrap()
}

/// A person at their questions.
pub struct Person {
    /// Their plan.
    pub journal: Journal,
    /// The words they read.
    pub words: Messages,
    dates: DateWords,
}

impl Person {
    /// A person with an empty plan.
    pub fn new() -> Self {
        let words = english();
        let dates = words.date_words();
        Self { journal: Journal::new(Tag::new(1)), words, dates }
    }

    /// Begins what a circuit asks about; gives the item.
    pub fn begins(&mut self, circuit: Circuit, issue: Id) -> Id {
        if circuit == Circuit::Milestone {
            return self.knows(&begin_milestone(self.journal.plan(), issue, "event"));
        }
        if circuit == Circuit::Letter {
            return self.knows(&begin_letter(self.journal.plan(), issue, LetterKind::Complaint, None));
        }
        match begin(circuit, self.journal.plan(), issue) {
            Some(Begin::New(change)) => self.journal.record(None, &change, None, 0).unwrap().item,
            Some(Begin::Use(item)) => item,
            None if circuit == Circuit::Client => Id::CLIENT,
            None => issue,
        }
    }

    /// Records what begins an item or goes on with it; gives the item.
    pub fn knows(&mut self, (item, changes): &Known) -> Id {
        changes
            .iter()
            .fold(*item, |item, change| {
                self.journal.record(item, change, None, 0).map(|entry| entry.item).or(item)
            })
            .unwrap()
    }

    /// Records changes.
    pub fn does(&mut self, changes: Vec<(Id, Change)>) {
        for (item, change) in changes {
            self.journal.record(Some(item), &change, None, 0);
        }
    }

    fn typed(&self, question: &Question, reply: &Reply) -> Typed {
        match reply {
            Reply::Write(text) => Typed { text: text.clone(), picked: vec![] },
            Reply::Pick(numbers) => {
                let is_nation = matches!(question.answer, Answer::Nation);
                // The nations come with the guides.
                let codes = if is_nation { vec!["england", "elsewhere"] } else { question.codes() };
                let picked =
                    numbers.iter().filter_map(|number| codes.get(*number)).map(|code| (*code).to_owned());
                Typed { text: String::new(), picked: picked.collect() }
            }
            Reply::Day(days) => {
                Typed { text: self.words.day_long(today().plus_days(*days).unwrap()), picked: vec![] }
            }
            Reply::Skip | Reply::DoNotKnow => Typed::default(),
        }
    }

    /// Reads what was typed; none where it cannot be read.
    pub fn reads(&self, question: &Question, item: Id, typed: &Typed) -> Option<Change> {
        let asked = Asked { lang: "en", today: today(), dates: &self.dates };
        read(question, self.journal.plan(), item, typed, asked).ok()
    }

    /// Replies to one question. What cannot be read is left, as if skipped.
    pub fn replies(&mut self, question: &Question, item: Id, reply: &Reply) -> Option<Change> {
        let change = match reply {
            Reply::Skip => None,
            Reply::DoNotKnow => Change::read(question.place.name(), "\"?\""),
            Reply::Write(_) | Reply::Pick(_) | Reply::Day(_) => {
                self.reads(question, item, &self.typed(question, reply))
            }
        }?;
        self.journal.record(Some(item), &change, None, 0);
        Some(change)
    }

    /// Goes through a circuit from its first question to its end.
    pub fn walks(&mut self, circuit: Circuit, item: Id, replies: &[Reply]) {
        let mut replies = replies.iter().cycle();
        let (mut number, mut place) = (0, 0);
        while let Some(next) = circuit.after(self.journal.plan(), item, number) {
            assert!(next > number, "it goes on");
            let (here, all) = circuit.progress(self.journal.plan(), item, next);
            assert!(
                here > place && here <= all && all <= circuit.questions().len(),
                "{here} of {all} after {place}"
            );
            let before = circuit.applying(self.journal.plan(), item);
            let question = circuit.question(next).unwrap();
            self.replies(question, item, replies.next().unwrap_or(&Reply::Skip));
            let after = circuit.applying(self.journal.plan(), item);
            let until_here =
                |all: &[usize]| all.iter().copied().filter(|one| *one <= next).collect::<Vec<_>>();
            assert_eq!(until_here(&before), until_here(&after), "no answer changes what was asked before it");
            (number, place) = (next, here);
        }
        self.does(finish(circuit, self.journal.plan(), item));
    }

    /// Where an issue stands: the turn and the stage.
    pub fn stands(&self, issue: Id) -> (u16, Option<Stage>) {
        let circle = self.journal.plan().issue(issue).map(Issue::stands).unwrap();
        (circle.turn(), circle.stage())
    }

    /// An issue with every kind of thing that belongs to it; gives the item of a circuit.
    pub fn item_for(&mut self, circuit: Circuit) -> (Id, Id) {
        let issue = self.begins(Circuit::Issue, Id::CLIENT);
        let item = if circuit == Circuit::Issue { issue } else { self.begins(circuit, issue) };
        (issue, item)
    }
}
