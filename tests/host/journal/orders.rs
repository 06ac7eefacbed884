//! Every order there is: three people write four entries each at the same time, and news may arrive in any order.
use mysay::journal::{Entry, Journal};
use mysay::plan::{
    Action, ActionField, ActionState, Change, ChoiceField, Circle, Id, Issue, IssueField, Move, Stage, Tag,
    Told, Words,
};

fn told(text: &str) -> Told<Words> {
    Told::Told(Words::read(text, "en").unwrap())
}

/// Records at once what one person does, and gives only what they wrote.
struct Writer(Journal, Vec<Entry>);

impl Writer {
    fn new(luck: u64, start: &[Entry]) -> Self {
        let mut journal = Journal::new(Tag::new(luck));
        journal.absorb(start.to_vec());
        Self(journal, Vec::new())
    }

    fn says(&mut self, item: Id, change: impl Into<Change>) {
        self.1.extend(self.0.record(Some(item), &change.into(), None, 0));
    }

    fn begins(&mut self, change: impl Into<Change>) {
        self.1.extend(self.0.record(None, &change.into(), None, 0));
    }

    fn goes(&mut self, issue: Id, step: Move) {
        let circle = self.0.plan().issue(issue).map(Issue::stands).unwrap_or_default();
        self.says(issue, IssueField::Circle(Told::Told(circle.after(step).unwrap())));
    }

    fn removes(&mut self, item: Id) {
        let entry = self.0.remove(item, 0);
        self.1.push(entry);
    }

    fn puts_back(&mut self, item: Id) {
        let entry = self.0.put_back(item, 0);
        self.1.push(entry);
    }
}

/// What everybody knows at the start: one issue, with one action.
fn start() -> (Vec<Entry>, Id, Id) {
    let mut journal = Journal::new(Tag::new(9));
    let issue =
        journal.record(None, &IssueField::Circle(Told::Told(Circle::default())).into(), None, 0).unwrap().id;
    let action = journal.record(None, &ActionField::Issue(Told::Told(issue)).into(), None, 0).unwrap().id;
    (journal.entries().cloned().collect(), issue, action)
}

fn words_and_moves() -> (Vec<Entry>, Vec<Entry>) {
    let (start, issue, action) = start();
    let (mut one, mut two, mut three) =
        (Writer::new(1, &start), Writer::new(2, &start), Writer::new(3, &start));
    one.says(issue, IssueField::Want(told("An answer")));
    one.says(issue, IssueField::Want(told("An answer this week")));
    one.goes(issue, Move::GoTo(Stage::Review));
    one.goes(issue, Move::Close);
    two.says(issue, IssueField::Want(told("An apology")));
    two.goes(issue, Move::GoTo(Stage::Review));
    two.goes(issue, Move::GoRound);
    two.says(action, ActionField::State(Told::Told(ActionState::Done)));
    three.says(issue, IssueField::Want(told("An answer")));
    three.goes(issue, Move::GoTo(Stage::Action));
    three.begins(ChoiceField::Issue(Told::Told(issue)));
    three.says(action, ActionField::What(told("Write to them")));
    (start, [one.1, two.1, three.1].concat())
}

fn removals() -> (Vec<Entry>, Vec<Entry>) {
    let (start, issue, action) = start();
    let (mut one, mut two, mut three) =
        (Writer::new(1, &start), Writer::new(2, &start), Writer::new(3, &start));
    one.removes(issue);
    one.puts_back(issue);
    one.removes(action);
    one.removes(issue);
    two.removes(issue);
    two.begins(ActionField::Issue(Told::Told(issue)));
    two.removes(issue);
    two.says(issue, IssueField::Name(told("Damp")));
    three.removes(action);
    three.says(action, ActionField::What(told("Write to them")));
    three.says(action, ActionField::What(Told::NotYet));
    three.removes(action);
    (start, [one.1, two.1, three.1].concat())
}

/// Everything a journal holds and shows, apart from the name of who reads it.
fn whole(journal: &Journal) -> String {
    format!("{journal:?}")
}

/// Takes entries in one after the other in every order. Instead of going through all 479,001,600 orders of twelve
/// entries, it shows that a journal is the same whichever of its entries came last, for each of the 4,096 sets of
/// them: then no order can make a difference.
fn check((start, news): (Vec<Entry>, Vec<Entry>)) {
    assert_eq!(news.len(), 12);
    let mut beginning = Journal::new(Tag::new(0));
    beginning.absorb(start);
    let mut journals = vec![beginning];
    for set in 1_usize..1 << news.len() {
        let members = (0..news.len()).filter(|member| set >> member & 1 == 1);
        let mut ways = members.map(|last| {
            let mut journal = journals[set & !(1 << last)].clone();
            journal.absorb([news[last].clone()]);
            journal
        });
        let first = ways.next().unwrap();
        let expected = whole(&first);
        assert!(ways.all(|other| whole(&other) == expected), "the order matters for {set:b}");
        journals.push(first);
    }
}

#[test]
fn three_people_may_write_at_once_and_hear_of_it_in_any_order() {
    check(words_and_moves());
}

#[test]
fn three_people_may_take_things_off_and_put_them_back_at_once_in_any_order() {
    check(removals());
}

#[test]
fn all_at_once_is_the_same_as_one_by_one() {
    for (start, news) in [words_and_moves(), removals()] {
        let mut at_once = Journal::new(Tag::new(0));
        at_once.absorb([start.clone(), news.clone()].concat());
        let mut backwards = Journal::new(Tag::new(0));
        for entry in start.into_iter().chain(news).rev() {
            backwards.absorb([entry]);
        }
        assert_eq!(at_once.plan(), backwards.plan());
        assert_eq!(at_once.unsettled(), backwards.unsettled());
    }
}

#[test]
fn going_round_again_counts_even_where_somebody_closes_the_issue_at_the_same_time() {
    let (start, issue, _) = start();
    for (closing, again) in [(1, 2), (2, 1)] {
        let (mut one, mut two) = (Writer::new(closing, &start), Writer::new(again, &start));
        for writer in [&mut one, &mut two] {
            writer.goes(issue, Move::GoTo(Stage::Review));
        }
        one.goes(issue, Move::Close);
        two.goes(issue, Move::GoRound);
        one.0.absorb(two.1);
        let stands = one.0.plan().issue(issue).unwrap().stands();
        assert_eq!((stands.turn(), stands.stage()), (2, Some(Stage::Client)));
        assert!(one.0.unsettled().is_empty(), "nobody has to be asked");
    }
}

#[test]
fn words_typed_while_others_write_stand_beside_theirs() {
    let (start, issue, _) = start();
    let (mut mine, mut theirs) = (Writer::new(1, &start), Writer::new(2, &start));
    let seen = mine.0.heads(issue, Issue::WANT);
    theirs.says(issue, IssueField::Want(told("Repairs")));
    mine.0.absorb(theirs.1);
    mine.0.record(Some(issue), &IssueField::Want(told("A new flat")).into(), Some(&seen), 0);
    assert_eq!(mine.0.versions(issue, Issue::WANT).len(), 2);
}

#[test]
fn an_answer_from_a_newer_app_is_shown_the_same_in_every_order() {
    let mut journal = Journal::new(Tag::new(1));
    let action =
        journal.record(None, &ActionField::State(Told::Told(ActionState::Doing)).into(), None, 0).unwrap();
    let newer = Entry {
        id: Id { clock: 2, tag: Tag::new(2) },
        replaces: vec![action.id],
        value: "\"posted-by-drone\"".to_owned(),
        ..action.clone()
    };
    let mut forwards = Journal::new(Tag::new(3));
    forwards.absorb([action.clone()]);
    forwards.absorb([newer.clone()]);
    let mut backwards = Journal::new(Tag::new(3));
    backwards.absorb([newer]);
    backwards.absorb([action.clone()]);
    assert_eq!(forwards.plan(), backwards.plan());
    // What we cannot read does not hide what we can.
    assert_eq!(forwards.plan().value(action.id, Action::STATE).as_deref(), Some("\"doing\""));
}
