//! Lives: several people who change one plan, each on a device of their own, and meet now and then.
use super::saying::{Answer, answer, moment};
use mysay::journal::{Entry, Journal, Moment};
use mysay::plan::{
    Action, ActionField, Change, Choice, ChoiceField, Circle, Client, Companion, CompanionField, Consent,
    ConsentField, Contact, ContactField, Id, Issue, IssueField, Kind, Letter, LetterField, Milestone,
    MilestoneField, Move, Place, Plan, Private, Review, ReviewField, Stage, Tag, Told,
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// One thing one person does. The numbers pick among what there is when it is done.
#[derive(Clone, Debug)]
pub struct Deed {
    who: usize,
    time: Moment,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Begin { kind: usize, issue: usize },
    Answer { item: usize, place: usize, answer: Answer },
    StartTyping { item: usize, place: usize },
    FinishTyping(Answer),
    Step { issue: usize, to: Move },
    Remove(usize),
    PutBack(usize),
    Hear { from: usize, part: u64, luck: u64, one_by_one: bool },
}

/// What a deed came to.
pub struct Done {
    /// Who did it.
    pub who: usize,
    /// What was recorded; nothing where they only listened, or nothing was to be done.
    pub entry: Option<Entry>,
}

/// Several people and their plan.
pub struct Lives {
    /// Each person's own journal.
    pub journals: Vec<Journal>,
    /// Every text anybody committed, with the entry it is in.
    pub said: Vec<(Id, String)>,
    /// Every closing anybody did: the issue and the turn it ended in.
    pub closed: BTreeSet<(Id, u16)>,
    /// Every answer that was typed for a while: its entry, and what its writer saw when they began.
    pub typed: Vec<(Entry, Vec<Id>)>,
    typing: Vec<Option<(Id, Place, Vec<Id>)>>,
}

/// Two to four people, and what they do.
pub fn lives() -> impl Strategy<Value = (usize, Vec<Deed>)> {
    (2_usize..=4, prop::collection::vec(deed(), 0..40))
}

fn deed() -> impl Strategy<Value = Deed> {
    let pick = 0_usize..64;
    let what = prop_oneof![
        3 => (pick.clone(), pick.clone()).prop_map(|(kind, issue)| What::Begin { kind, issue }),
        8 => (pick.clone(), pick.clone(), answer()).prop_map(|(item, place, answer)| What::Answer { item, place, answer }),
        2 => (pick.clone(), pick.clone()).prop_map(|(item, place)| What::StartTyping { item, place }),
        2 => answer().prop_map(What::FinishTyping),
        4 => (pick.clone(), step()).prop_map(|(issue, to)| What::Step { issue, to }),
        2 => pick.clone().prop_map(What::Remove),
        1 => pick.clone().prop_map(What::PutBack),
        4 => (pick.clone(), any::<u64>(), any::<u64>(), any::<bool>())
            .prop_map(|(from, part, luck, one_by_one)| What::Hear { from, part, luck, one_by_one }),
        2 => (pick.clone(), any::<u64>()).prop_map(|(from, luck)| What::Hear { from, part: u64::MAX, luck, one_by_one: false }),
    ];
    (pick, moment(), what).prop_map(|(who, time, what)| Deed { who, time, what })
}

fn step() -> impl Strategy<Value = Move> {
    let stages = [Stage::Client, Stage::Issue, Stage::Action, Stage::Review, Stage::Review].map(Move::GoTo);
    prop::sample::select(
        [stages.as_slice(), &[Move::Close, Move::Close, Move::GoRound, Move::Reopen]].concat(),
    )
}

/// A whole life in one go.
pub fn lived(people: usize, deeds: &[Deed]) -> Lives {
    let mut lives = Lives::new(people);
    for deed in deeds {
        lives.act(deed);
    }
    lives
}

impl Lives {
    /// So many people with an empty plan each.
    pub fn new(people: usize) -> Self {
        let journals = (0..people).map(|one| Journal::new(Tag::new(one as u64 + 1))).collect();
        Self {
            journals,
            said: Vec::new(),
            closed: BTreeSet::new(),
            typed: Vec::new(),
            typing: vec![None; people],
        }
    }

    /// Does one thing.
    pub fn act(&mut self, deed: &Deed) -> Done {
        let who = deed.who % self.journals.len();
        let entry = match &deed.what {
            What::Begin { kind, issue } => {
                let change = beginning(*kind, pick(&issues(self.journals[who].plan()), *issue));
                change.and_then(|change| self.record(who, None, &change, None, deed.time))
            }
            What::Answer { item, place, answer } => {
                let (item, place) = self.field(who, *item, *place);
                self.answer(who, item, place, answer, None, deed.time)
            }
            What::StartTyping { item, place } => {
                let (item, place) = self.field(who, *item, *place);
                self.typing[who] = Some((item, place, self.journals[who].heads(item, place)));
                None
            }
            What::FinishTyping(answer) => self.typing[who].take().and_then(|(item, place, seen)| {
                let entry = self.answer(who, item, place, answer, Some(&seen), deed.time)?;
                self.typed.push((entry.clone(), seen));
                Some(entry)
            }),
            What::Step { issue, to } => self.step(who, *issue, *to, deed.time),
            What::Remove(item) => {
                self.item(who, *item).map(|item| self.journals[who].remove(item, deed.time))
            }
            What::PutBack(item) => {
                self.item(who, *item).map(|item| self.journals[who].put_back(item, deed.time))
            }
            What::Hear { from, part, luck, one_by_one } => {
                self.hear(who, *from % self.journals.len(), *part, *luck, *one_by_one);
                None
            }
        };
        Done { who, entry }
    }

    /// Everything anybody recorded.
    pub fn everything(&self) -> Vec<Entry> {
        let all: BTreeMap<Id, Entry> =
            self.journals.iter().flat_map(Journal::entries).map(|entry| (entry.id, entry.clone())).collect();
        all.into_values().collect()
    }

    /// Everybody hears everything, each in another order.
    pub fn all_meet(&mut self) {
        let all = self.everything();
        for (luck, journal) in (1..).zip(&mut self.journals) {
            journal.absorb(jumbled(all.clone(), luck));
        }
    }

    fn record(
        &mut self,
        who: usize,
        item: Option<Id>,
        change: &Change,
        seen: Option<&[Id]>,
        time: Moment,
    ) -> Option<Entry> {
        self.journals[who].record(item, change, seen, time)
    }

    fn answer(
        &mut self,
        who: usize,
        item: Id,
        place: Place,
        answer: &Answer,
        seen: Option<&[Id]>,
        time: Moment,
    ) -> Option<Entry> {
        let change = answer.change(place)?;
        let entry = self.record(who, Some(item), &change, seen, time)?;
        if let Answer::Words(text, _) = answer
            && entry.value.starts_with('{')
        {
            self.said.push((entry.id, text.trim().to_owned()));
        }
        Some(entry)
    }

    fn step(&mut self, who: usize, issue: usize, to: Move, time: Moment) -> Option<Entry> {
        let plan = self.journals[who].plan();
        let issue = pick(&issues(plan), issue)?;
        let circle = plan.issue(issue)?.stands().after(to).ok()?;
        if to == Move::Close {
            self.closed.insert((issue, circle.turn()));
        }
        self.record(who, Some(issue), &IssueField::Circle(Told::Told(circle)).into(), None, time)
    }

    fn hear(&mut self, who: usize, from: usize, part: u64, luck: u64, one_by_one: bool) {
        let chosen =
            self.journals[from].entries().zip((0..64).cycle()).filter(|(_, bit)| part >> bit & 1 == 1);
        let mut heard: Vec<Entry> = chosen.map(|(entry, _)| entry.clone()).collect();
        // Something always arrives twice.
        heard.extend(heard.clone().into_iter().take(3));
        let heard = jumbled(heard, luck);
        if one_by_one {
            for entry in heard {
                self.journals[who].absorb([entry]);
            }
        } else {
            self.journals[who].absorb(heard);
        }
    }

    fn field(&self, who: usize, item: usize, place: usize) -> (Id, Place) {
        let items = items(&self.journals[who]);
        let (item, kind) = items[item % items.len()];
        let places: Vec<Place> = places(kind).iter().copied().filter(|place| is_answer(*place)).collect();
        (item, places[place % places.len()])
    }

    fn item(&self, who: usize, item: usize) -> Option<Id> {
        let items: Vec<Id> =
            items(&self.journals[who]).into_iter().map(|(id, _)| id).filter(|id| *id != Id::CLIENT).collect();
        pick(&items, item)
    }
}

/// The same entries in another order.
pub fn jumbled(mut entries: Vec<Entry>, mut luck: u64) -> Vec<Entry> {
    for place in (1..entries.len()).rev() {
        luck = luck.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        entries.swap(place, (luck >> 33) as usize % (place + 1));
    }
    entries
}

/// Every field of a kind of item.
pub const fn places(kind: Kind) -> &'static [Place] {
    match kind {
        Kind::Client => Client::PLACES,
        Kind::Companion => Companion::PLACES,
        Kind::Consent => Consent::PLACES,
        Kind::Issue => Issue::PLACES,
        Kind::Choice => Choice::PLACES,
        Kind::Action => Action::PLACES,
        Kind::Contact => Contact::PLACES,
        Kind::Review => Review::PLACES,
        Kind::Milestone => Milestone::PLACES,
        Kind::Letter => Letter::PLACES,
        Kind::Private => Private::PLACES,
    }
}

/// Where an issue stands is moved, not answered; what belongs to an issue stays with it.
fn is_answer(place: Place) -> bool {
    ![Issue::CIRCLE, Action::CHOICE, Letter::ABOUT].contains(&place) && !place.name().ends_with(".issue")
}

fn pick<T: Copy>(list: &[T], number: usize) -> Option<T> {
    list.get(number.checked_rem(list.len())?).copied()
}

fn issues(plan: &Plan) -> Vec<Id> {
    plan.issues().map(|(id, _)| id).collect()
}

/// Every item somebody has written about, also those taken off the plan.
pub fn items(journal: &Journal) -> Vec<(Id, Kind)> {
    let known = journal.entries().filter_map(|entry| Some((entry.item, Place::named(&entry.place)?.kind())));
    known.chain([(Id::CLIENT, Kind::Client)]).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The change that begins an item; what belongs to an issue needs one.
fn beginning(kind: usize, issue: Option<Id>) -> Option<Change> {
    Some(match (kind % 9, issue) {
        (0 | 1, _) => IssueField::Circle(Told::Told(Circle::default())).into(),
        (2, _) => CompanionField::Name(Told::NotYet).into(),
        (3, _) => ConsentField::Who(Told::NotYet).into(),
        (4, Some(issue)) => ChoiceField::Issue(Told::Told(issue)).into(),
        (5, Some(issue)) => ActionField::Issue(Told::Told(issue)).into(),
        (6, Some(issue)) => MilestoneField::Issue(Told::Told(issue)).into(),
        (7, Some(issue)) => LetterField::Issue(Told::Told(issue)).into(),
        (_, Some(issue)) if kind.is_multiple_of(2) => ContactField::Issue(Told::Told(issue)).into(),
        (_, Some(issue)) => ReviewField::Issue(Told::Told(issue)).into(),
        (_, None) => return None,
    })
}
