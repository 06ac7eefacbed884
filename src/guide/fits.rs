//! What fits: the ways forward for one issue, page by page, in the order that makes sense. Nothing is hidden.
use super::options::{Guide, GuideOption};
use crate::plan::{Choice, ChoiceState, Id, Issue, Plan, SoFar, Subject};

/// How many ways forward stand on one page.
const A_PAGE: usize = 3;

/// How many topics stand on one page.
const TOPICS_A_PAGE: usize = 5;

/// The guides that are open to a person: what everybody can do, and their nation's.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Guides {
    all: Vec<Guide>,
}

/// One way forward on a page: one of a guide's, by its number over all guides from 1, or the client's own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Offer {
    /// One of a guide's, and how it fits now.
    Guide(usize, Fit),
    /// The client's own.
    Own(Id),
}

/// How a way forward fits an issue now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fit {
    /// It can be done now.
    Now,
    /// It can be done after this.
    After(SoFar),
    /// It is meant for issues with somebody else.
    MaybeNot,
}

/// A group of ways forward.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Group {
    /// Those of one topic.
    Topic(Subject),
    /// The client's own.
    Own,
    /// Those for any issue.
    Any,
}

/// One page of the ways forward for an issue.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Page {
    /// The groups there are, each with the number of its first page.
    Contents(Vec<(Group, usize)>),
    /// What to know about a topic first.
    Topic(Subject),
    /// A few ways forward of one group.
    Offers(Group, Vec<Offer>),
}

impl Guides {
    /// Guides put together; what everybody can do comes first, so that its numbers stay.
    pub const fn new(all: Vec<Guide>) -> Self {
        Self { all }
    }

    /// The way forward with this number, from 1, and its guide.
    pub fn option(&self, number: usize) -> Option<(&Guide, &GuideOption)> {
        self.numbered().nth(number.checked_sub(1)?).map(|(_, guide, option)| (guide, option))
    }

    /// The way forward with this name, and its number.
    pub fn named(&self, id: &str) -> Option<(usize, &Guide, &GuideOption)> {
        self.numbered().find(|(_, _, option)| option.id == id)
    }

    /// What helps at once with what cannot wait, for one issue.
    pub fn urgent(&self, issue: &Issue) -> Vec<usize> {
        let told = issue.urgent.get().cloned().unwrap_or_default();
        let helps = |option: &GuideOption| told.iter().any(|one| option.urgent_for.contains(one));
        self.numbered().filter(|(_, _, option)| helps(option)).map(|(number, ..)| number).collect()
    }

    fn numbered(&self) -> impl Iterator<Item = (usize, &Guide, &GuideOption)> {
        let all = self.all.iter().flat_map(|guide| guide.options.iter().map(move |option| (guide, option)));
        (1..).zip(all).map(|(number, (guide, option))| (number, guide, option))
    }
}

/// All pages of the ways forward for an issue, from the first.
pub fn pages(guides: &Guides, plan: &Plan, id: Id) -> Vec<Page> {
    let issue = plan.issue(id).cloned().unwrap_or_default();
    let mut groups: Vec<(Group, Vec<Page>)> = Vec::new();
    for subject in issue.subjects() {
        let offers = of_topic(guides, plan, id, &issue, Some(subject));
        if !offers.is_empty() {
            let group = Group::Topic(subject);
            let mut pages = vec![Page::Topic(subject)];
            pages.extend(chunks(group, &offers));
            groups.push((group, pages));
        }
    }
    let is_own = |one: &Choice| one.option.get().is_none();
    let own: Vec<Offer> =
        plan.choices_of(id).filter(|(_, one)| is_own(one)).map(|(id, _)| Offer::Own(id)).collect();
    if !own.is_empty() {
        groups.push((Group::Own, chunks(Group::Own, &own)));
    }
    groups.push((Group::Any, chunks(Group::Any, &of_topic(guides, plan, id, &issue, None))));
    bound(groups)
}

/// Puts the contents before the pages, with the numbers they then have. One group needs no contents.
fn bound(groups: Vec<(Group, Vec<Page>)>) -> Vec<Page> {
    let contents = if groups.len() > 1 { groups.len().div_ceil(TOPICS_A_PAGE) } else { 0 };
    let mut first = contents + 1;
    let mut entries = Vec::new();
    for (group, pages) in &groups {
        entries.push((*group, first));
        first += pages.len();
    }
    let mut all: Vec<Page> = Vec::new();
    if contents > 0 {
        all.extend(entries.chunks(TOPICS_A_PAGE).map(|some| Page::Contents(some.to_vec())));
    }
    all.extend(groups.into_iter().flat_map(|(_, pages)| pages));
    all
}

fn chunks(group: Group, offers: &[Offer]) -> Vec<Page> {
    offers.chunks(A_PAGE).map(|some| Page::Offers(group, some.to_vec())).collect()
}

fn of_topic(guides: &Guides, plan: &Plan, id: Id, issue: &Issue, topic: Option<Subject>) -> Vec<Offer> {
    let urgent = guides.urgent(issue);
    let mut found: Vec<(u8, usize, Fit)> = guides
        .numbered()
        .filter(|(_, _, option)| option.topic == topic)
        .map(|(number, _, option)| {
            let fit = fit(guides, plan, id, issue, option);
            let rank = match fit {
                _ if urgent.contains(&number) => 0,
                Fit::Now => 1,
                Fit::After(_) => 2,
                Fit::MaybeNot => 3,
            };
            (rank, number, fit)
        })
        .collect();
    found.sort_by_key(|(rank, number, _)| (*rank, *number));
    found.into_iter().map(|(_, number, fit)| Offer::Guide(number, fit)).collect()
}

/// How one way forward fits an issue now.
pub fn fit(guides: &Guides, plan: &Plan, id: Id, issue: &Issue, option: &GuideOption) -> Fit {
    let is_theirs = |with: &[crate::plan::With]| with.iter().any(|one| option.with.contains(one));
    if !option.with.is_empty() && issue.with.get().is_some_and(|with| !is_theirs(with)) {
        return Fit::MaybeNot;
    }
    let Some(after) = option.after else { return Fit::Now };
    let further = match after {
        SoFar::Complained => Some(SoFar::Answered),
        SoFar::Decision => Some(SoFar::LookedAgain),
        SoFar::Told | SoFar::Answered | SoFar::LookedAgain => None,
    };
    let has_come = std::iter::once(after).chain(further).any(|step| issue.has_come_to(step).unwrap_or(false));
    // What leads here was tried: then this is the next thing.
    let led_here = plan.choices_of(id).any(|(_, choice)| {
        choice.stands() == ChoiceState::Tried
            && choice
                .option
                .get()
                .and_then(|name| guides.named(name))
                .is_some_and(|(_, _, before)| before.next.contains(&option.id))
    });
    if has_come || led_here { Fit::Now } else { Fit::After(after) }
}

/// How many ways forward of an issue's topics were tried or put aside, and how many are left.
pub fn tried_and_left(guides: &Guides, plan: &Plan, id: Id) -> (usize, usize) {
    let all: Vec<Offer> = pages(guides, plan, id)
        .into_iter()
        .flat_map(|page| match page {
            Page::Offers(_, offers) => offers,
            Page::Contents(_) | Page::Topic(_) => Vec::new(),
        })
        .collect();
    let state = |offer: &Offer| match offer {
        Offer::Own(choice) => plan.choice(*choice).map(Choice::stands),
        Offer::Guide(number, _) => guides
            .option(*number)
            .and_then(|(_, option)| plan.choice_for(id, &option.id))
            .map(|(_, choice)| choice.stands()),
    };
    let count = |wanted: ChoiceState| all.iter().filter(|offer| state(offer) == Some(wanted)).count();
    let tried = count(ChoiceState::Tried);
    (tried, all.len() - tried - count(ChoiceState::NotWanted))
}
