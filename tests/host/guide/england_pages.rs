//! England's ways forward on their pages: every one can be reached, none is there twice, and the order helps.
use super::served;
use super::story::Story;
use mysay::guide::{Fit, Group, Guides, Offer, Page, choose, pages, tried_and_left};
use mysay::plan::{
    ChoiceField, ChoiceState, Code, IssueField, SoFar, Subject, Told, Topic, Urgent, With, Words,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static GUIDES: LazyLock<Guides> = LazyLock::new(served::of_england);

fn person(answers: Vec<IssueField>) -> Story {
    let mut story = Story::with(&[]);
    answers.into_iter().for_each(|answer| story.tells(answer));
    story
}

/// The answer that says more exactly what a wide topic is about. Nothing more exact is asked about a home.
fn exactly(topic: Topic, told: Told<Vec<Subject>>) -> Option<IssueField> {
    match topic {
        Topic::Care => Some(IssueField::Care(told)),
        Topic::Money => Some(IssueField::Money(told)),
        Topic::Work => Some(IssueField::Work(told)),
        Topic::Other => Some(IssueField::Other(told)),
        Topic::Home => None,
    }
}

impl Story {
    fn pages(&self) -> Vec<Page> {
        pages(&GUIDES, self.journal.plan(), self.issue)
    }

    /// The offers of every group, in the order of the pages.
    fn groups(&self) -> Vec<(Group, Vec<Offer>)> {
        let mut groups: Vec<(Group, Vec<Offer>)> = Vec::new();
        for page in self.pages() {
            let Page::Offers(group, offers) = page else { continue };
            match groups.last_mut().filter(|(last, _)| *last == group) {
                Some((_, known)) => known.extend(offers),
                None => groups.push((group, offers)),
            }
        }
        groups
    }

    fn offers(&self) -> Vec<Offer> {
        self.groups().into_iter().flat_map(|(_, offers)| offers).collect()
    }

    /// The names of the guide's options that are listed, and how each fits.
    fn listed(&self) -> Vec<(&'static str, Fit)> {
        let offers = self.offers().into_iter();
        let of_guide = offers.filter_map(|offer| match offer {
            Offer::Guide(number, fit) => Some((GUIDES.option(number).unwrap().1.id.as_str(), fit)),
            Offer::Own(_) => None,
        });
        of_guide.collect()
    }

    fn decides(&mut self, option: &str, state: ChoiceState) {
        let (mut item, changes) = choose(self.journal.plan(), self.issue, option, state);
        for change in changes {
            item = self.journal.record(item, &change, None, 0).map(|entry| entry.item).or(item);
        }
    }

    fn thinks_of(&mut self, name: &str) {
        let change = ChoiceField::Issue(Told::Told(self.issue)).into();
        let item = self.journal.record(None, &change, None, 0).unwrap().item;
        let name = ChoiceField::Name(Told::Told(Words::read(name, "en").unwrap()));
        self.journal.record(Some(item), &name.into(), None, 0).unwrap();
    }
}

fn names_of(subject: Subject) -> BTreeSet<&'static str> {
    let all = (1..).map_while(|number| GUIDES.option(number));
    all.filter(|(_, option)| option.topic == Some(subject)).map(|(_, option)| option.id.as_str()).collect()
}

#[test]
fn every_way_forward_is_reached_by_answers_a_person_can_give() {
    let mut people: Vec<Vec<IssueField>> = Vec::new();
    people.extend(Urgent::ALL.iter().map(|one| vec![IssueField::Urgent(Told::Told(vec![*one]))]));
    people.extend(With::ALL.iter().map(|one| vec![IssueField::With(Told::Told(vec![*one]))]));
    for topic in Topic::ALL {
        let wide = IssueField::Topics(Told::Told(vec![*topic]));
        let exact = topic.subjects().iter().filter_map(|subject| exactly(*topic, Told::Told(vec![*subject])));
        people.extend(exact.map(|exact| vec![wide.clone(), exact]));
        people.push(vec![wide]);
    }
    let reached: BTreeSet<&str> =
        people.into_iter().flat_map(|answers| person(answers).listed()).map(|(name, _)| name).collect();
    let all = (1..).map_while(|number| GUIDES.option(number)).map(|(_, option)| option.id.as_str());
    let lost: Vec<&str> = all.filter(|name| !reached.contains(name)).collect();
    assert!(lost.is_empty(), "{lost:?}");
    assert_eq!(reached.len(), 117 + 6);
}

#[test]
fn a_person_who_picks_only_a_wide_topic_sees_all_that_belongs_to_it() {
    for topic in Topic::ALL {
        let story = person(vec![IssueField::Topics(Told::Told(vec![*topic]))]);
        let names: BTreeSet<&str> = story.listed().into_iter().map(|(name, _)| name).collect();
        for subject in topic.subjects().iter().chain(&[Subject::GettingHelp]) {
            assert!(names_of(*subject).is_subset(&names), "{topic:?} lacks some of {subject:?}");
        }
        // And so does one who then does not know what it is about more exactly.
        let mut unsure = person(vec![IssueField::Topics(Told::Told(vec![*topic]))]);
        if let Some(exact) = exactly(*topic, Told::Unknown) {
            unsure.tells(exact);
        }
        assert_eq!(unsure.listed(), story.listed());
    }
}

#[test]
fn every_subject_is_found_by_saying_what_the_issue_is_about() {
    let by_topic: BTreeSet<&str> =
        Topic::ALL.iter().flat_map(|topic| topic.subjects()).flat_map(|one| names_of(*one)).collect();
    for subject in Subject::ALL.iter().filter(|one| **one != Subject::GettingHelp) {
        assert!(names_of(*subject).is_subset(&by_topic), "{subject:?}");
    }
}

#[test]
fn a_person_who_said_nothing_sees_help_with_any_issue_and_what_everybody_can_do() {
    let groups: Vec<Group> = person(vec![]).groups().into_iter().map(|(group, _)| group).collect();
    assert_eq!(groups, [Group::Topic(Subject::GettingHelp), Group::Any]);
    // Where there is no guide for a nation, what everybody can do is all on two pages, without contents.
    let alone = Guides::new(vec![served::guide(served::GENERAL)]);
    let story = person(vec![IssueField::Topics(Told::Told(Topic::ALL.to_vec()))]);
    let pages = pages(&alone, story.journal.plan(), story.issue);
    assert!(pages.iter().all(|page| matches!(page, Page::Offers(Group::Any, _))) && pages.len() == 2);
    assert_eq!(GUIDES.option(1).unwrap().1.id, alone.option(1).unwrap().1.id, "its numbers stay");
    assert_eq!((GUIDES.option(0), GUIDES.option(117 + 6 + 1)), (None, None));
}

#[test]
fn what_comes_next_moves_up_once_what_leads_to_it_was_tried() {
    let all: Vec<_> = (1..).map_while(|number| GUIDES.option(number)).map(|(_, option)| option).collect();
    let mut moved = 0;
    for later in all.iter().filter(|option| option.after.is_some()) {
        let leading = all.iter().filter(|option| option.next.contains(&later.id));
        for first in leading {
            let topic = later.topic.unwrap();
            let wide = Topic::ALL.iter().find(|wide| wide.subjects().contains(&topic)).unwrap();
            let mut answers = vec![IssueField::Topics(Told::Told(vec![*wide]))];
            answers.extend(exactly(*wide, Told::Told(vec![topic])));
            let mut story = person(answers);
            let find = |story: &Story| {
                let listed = story.listed();
                let place = listed.iter().position(|(name, _)| *name == later.id).unwrap();
                (place, listed[place].1)
            };
            let before = find(&story);
            assert_eq!(before.1, Fit::After(later.after.unwrap()), "{}", later.id);
            story.decides(&first.id, ChoiceState::Chosen);
            assert_eq!(find(&story), before, "{} has not been tried yet", first.id);
            story.decides(&first.id, ChoiceState::Tried);
            let after = find(&story);
            assert!(after.1 == Fit::Now && after.0 <= before.0, "{} after {}", later.id, first.id);
            moved += usize::from(after.0 < before.0);
        }
    }
    assert!(moved > 5, "{moved}");
}

#[test]
fn what_has_come_before_is_enough_whoever_did_it() {
    for (so_far, opens) in [
        (SoFar::Complained, "england-sc-lgsco"),
        (SoFar::Answered, "england-sc-lgsco"),
        (SoFar::Answered, "england-ed-oia"),
        (SoFar::Decision, "england-bn-mr"),
        (SoFar::LookedAgain, "england-bn-mr"),
        (SoFar::LookedAgain, "england-bn-appeal"),
    ] {
        let mut story = person(vec![IssueField::Topics(Told::Told(Topic::ALL.to_vec()))]);
        let fit = |story: &Story| story.listed().into_iter().find(|(name, _)| *name == opens).unwrap().1;
        assert!(matches!(fit(&story), Fit::After(_)), "{opens}");
        story.tells(IssueField::SoFar(Told::Told(vec![so_far])));
        assert_eq!(fit(&story), Fit::Now, "{opens} after {so_far:?}");
    }
    // A decision does not open what comes only after they looked at it again.
    let topics = IssueField::Topics(Told::Told(vec![Topic::Money]));
    let story = person(vec![topics, IssueField::SoFar(Told::Told(vec![SoFar::Decision]))]);
    assert!(story.listed().contains(&("england-bn-appeal", Fit::After(SoFar::LookedAgain))));
}

fn some<T: Code + std::fmt::Debug + 'static>() -> impl Strategy<Value = Told<Vec<T>>> {
    let list = subsequence(T::ALL, 1..=T::ALL.len()).prop_map(Told::Told);
    prop_oneof![1 => Just(Told::NotYet), 1 => Just(Told::Unknown), 4 => list]
}

fn exact(topic: Topic) -> impl Strategy<Value = Told<Vec<Subject>>> {
    let list = subsequence(topic.subjects(), 1..=topic.subjects().len()).prop_map(Told::Told);
    prop_oneof![2 => Just(Told::NotYet), 2 => list]
}

/// A person's issue, whatever they answered and whatever they made of the ways forward.
fn story() -> impl Strategy<Value = Story> {
    let exact = (exact(Topic::Care), exact(Topic::Money), exact(Topic::Work), exact(Topic::Other));
    let choices = prop::collection::vec((1_usize..=123, select(ChoiceState::ALL)), 0..12);
    (some(), some(), exact, some(), some(), choices, 0_usize..4).prop_map(
        |(urgent, topics, (care, money, work, other), with, so_far, choices, own)| {
            let mut story = person(vec![
                IssueField::Urgent(urgent),
                IssueField::Topics(topics),
                IssueField::Care(care),
                IssueField::Money(money),
                IssueField::Work(work),
                IssueField::Other(other),
                IssueField::With(with),
                IssueField::SoFar(so_far),
            ]);
            for (number, state) in choices {
                story.decides(&GUIDES.option(number).unwrap().1.id, state);
            }
            (0..own).for_each(|_| story.thinks_of("Ask my sister"));
            story
        },
    )
}

impl std::fmt::Debug for Story {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {:?}", self.journal.plan().issue(self.issue), self.listed())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_listed_twice_and_nothing_of_a_topic_is_hidden(story in story()) {
        let groups = story.groups();
        let issue = story.journal.plan().issue(story.issue).unwrap();
        let mut expected: Vec<Group> = issue.subjects().into_iter().map(Group::Topic).collect();
        if story.offers().iter().any(|offer| matches!(offer, Offer::Own(_))) {
            expected.push(Group::Own);
        }
        expected.push(Group::Any);
        prop_assert_eq!(groups.iter().map(|(group, _)| *group).collect::<Vec<_>>(), expected);
        let listed = story.listed();
        let once: BTreeSet<&str> = listed.iter().map(|(name, _)| *name).collect();
        prop_assert_eq!(once.len(), listed.len());
        for subject in issue.subjects() {
            prop_assert!(names_of(subject).is_subset(&once), "{subject:?}");
        }
        // So whatever was tried about one of them is still in sight.
        for (_, choice) in story.journal.plan().choices_of(story.issue) {
            let option = choice.option.get().and_then(|name| GUIDES.named(name)).map(|(_, _, option)| option);
            let is_listed = |name: &str| once.contains(name);
            let belongs = option.is_some_and(|one| one.topic.is_none_or(|topic| issue.subjects().contains(&topic)));
            prop_assert!(!belongs || option.is_some_and(|option| is_listed(&option.id)));
        }
    }

    #[test]
    fn what_cannot_wait_comes_first_and_what_may_not_fit_comes_last(story in story()) {
        let issue = story.journal.plan().issue(story.issue).unwrap();
        let urgent = GUIDES.urgent(issue);
        for (group, offers) in story.groups() {
            let rank = |offer: &Offer| match offer {
                Offer::Guide(number, _) if urgent.contains(number) => (0, *number),
                Offer::Guide(number, Fit::Now) => (1, *number),
                Offer::Guide(number, Fit::After(_)) => (2, *number),
                Offer::Guide(number, Fit::MaybeNot) => (3, *number),
                Offer::Own(_) => (0, 0),
            };
            prop_assert!(offers.windows(2).all(|pair| rank(&pair[0]) <= rank(&pair[1])), "{group:?}");
        }
        // The first topics are those of what cannot wait, and all that helps with it is in them.
        let told = issue.urgent.get().cloned().unwrap_or_default();
        let first: BTreeSet<Subject> = told.iter().flat_map(|one| one.subjects()).copied().collect();
        let groups: Vec<Group> = story.groups().into_iter().map(|(group, _)| group).take(first.len()).collect();
        prop_assert!(groups.iter().all(|group| matches!(group, Group::Topic(one) if first.contains(one))));
        prop_assert!(urgent.iter().all(|number| GUIDES.option(*number).unwrap().1.topic.is_some_and(|one| first.contains(&one))));
    }

    #[test]
    fn the_contents_name_the_page_on_which_each_group_begins(story in story()) {
        let pages = story.pages();
        let group_of = |page: &Page| match page {
            Page::Contents(_) => None,
            Page::Topic(subject) => Some(Group::Topic(*subject)),
            Page::Offers(group, _) => Some(*group),
        };
        let contents = pages.iter().take_while(|page| group_of(page).is_none()).count();
        prop_assert!(pages.iter().skip(contents).all(|page| group_of(page).is_some()), "contents come first");
        let mut entries: Vec<(Group, usize)> = Vec::new();
        for page in &pages {
            match page {
                Page::Contents(some) => {
                    prop_assert!((1..=5).contains(&some.len()));
                    entries.extend(some);
                }
                Page::Offers(_, offers) => prop_assert!((1..=3).contains(&offers.len())),
                Page::Topic(_) => {}
            }
        }
        let begins = |number: usize| {
            let before = number.checked_sub(2).and_then(|place| group_of(&pages[place]));
            let here = group_of(&pages[number - 1]);
            here.filter(|_| before != here)
        };
        let found: Vec<(Group, usize)> =
            (1..=pages.len()).filter_map(|number| Some((begins(number)?, number))).collect();
        prop_assert_eq!(entries, found);
    }

    #[test]
    fn what_was_tried_and_what_is_left_adds_up(story in story()) {
        let plan = story.journal.plan();
        let states: Vec<ChoiceState> = story.listed().into_iter().map(|(name, _)| {
            plan.choice_for(story.issue, name).map_or(ChoiceState::Untried, |(_, one)| one.stands())
        }).collect();
        let own = story.offers().len() - states.len();
        let count = |wanted| states.iter().filter(|state| **state == wanted).count();
        let (tried, left) = tried_and_left(&GUIDES, plan, story.issue);
        prop_assert_eq!(tried, count(ChoiceState::Tried));
        prop_assert_eq!(left, own + count(ChoiceState::Untried) + count(ChoiceState::Chosen));
        prop_assert_eq!(tried + left + count(ChoiceState::NotWanted), story.offers().len());
    }
}
