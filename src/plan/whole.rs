//! The whole plan: the client, who helps, what they agreed to, and the issues, in parallel.
use super::items::Items;
use super::{
    Action, ActionState, Change, Choice, Client, Companion, Consent, Contact, Day, Id, Issue, Kind, Letter,
    LetterKind, Milestone, Place, Private, Review, Stage, Told, Working,
};

/// The Client Advocacy Plan. Items are in the order they were begun.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Plan {
    /// The person whose plan it is.
    pub client: Client,
    companions: Items<Companion>,
    consents: Items<Consent>,
    issues: Items<Issue>,
    choices: Items<Choice>,
    actions: Items<Action>,
    contacts: Items<Contact>,
    reviews: Items<Review>,
    milestones: Items<Milestone>,
    letters: Items<Letter>,
    privates: Items<Private>,
}

/// Whose turn it is now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WhoseTurn {
    /// The client's.
    Yours,
    /// The advocate's: everything open is theirs to do.
    Advocates,
    /// Theirs: an answer is awaited.
    Theirs,
    /// Nobody's: the issue is closed.
    Nobody,
}

macro_rules! items {
    ($($(#[$doc:meta])* $list:ident $one:ident $type:ident),+ $(,)?) => { $(
        $(#[$doc])*
        pub fn $list(&self) -> impl Iterator<Item = (Id, &$type)> {
            self.$list.iter().filter(|(_, item)| !item.removed)
        }
        #[doc = concat!("One of them, by name; also one that was taken off the plan: see [`Plan::", stringify!($list), "`].")]
        pub fn $one(&self, id: Id) -> Option<&$type> {
            self.$list.get(id)
        }
    )+ };
}

impl Plan {
    items! {
        /// The people the client lets in.
        companions companion Companion,
        /// The permissions the client decided on.
        consents consent Consent,
        /// The issues, each at its own stage, with those nobody has said anything about yet.
        issues issue Issue,
        /// The ways forward, of every issue.
        choices choice Choice,
        /// The actions, of every issue.
        actions action Action,
        /// The contacts, of every issue.
        contacts contact Contact,
        /// The reviews, of every issue.
        reviews review Review,
        /// The days time limits can count from, of every issue.
        milestones milestone Milestone,
        /// The letters, of every issue.
        letters letter Letter,
        /// The marks on answers that are for the client alone.
        privates private Private,
    }

    /// The issues somebody has said something about.
    pub fn told_issues(&self) -> impl Iterator<Item = (Id, &Issue)> {
        self.issues().filter(|(_, issue)| !issue.is_empty())
    }

    /// The ways forward the client has said something about, for one issue.
    pub fn choices_of(&self, issue: Id) -> impl Iterator<Item = (Id, &Choice)> {
        self.choices().filter(move |(_, one)| one.issue.told() == Some(issue) && !one.is_empty())
    }

    /// The client's standing on one of the guide's options, for one issue.
    pub fn choice_for(&self, issue: Id, option: &str) -> Option<(Id, &Choice)> {
        self.choices()
            .find(|(_, one)| one.issue.told() == Some(issue) && one.option.get().is_some_and(|o| o == option))
    }

    /// The actions of one issue.
    pub fn actions_of(&self, issue: Id) -> impl Iterator<Item = (Id, &Action)> {
        self.actions().filter(move |(_, one)| one.issue.told() == Some(issue) && !one.is_empty())
    }

    /// The contacts of one issue.
    pub fn contacts_of(&self, issue: Id) -> impl Iterator<Item = (Id, &Contact)> {
        self.contacts().filter(move |(_, one)| one.issue.told() == Some(issue) && !one.is_empty())
    }

    /// The reviews of one issue.
    pub fn reviews_of(&self, issue: Id) -> impl Iterator<Item = (Id, &Review)> {
        self.reviews().filter(move |(_, one)| one.issue.told() == Some(issue) && !one.is_empty())
    }

    /// The day of one kind in the story of an issue, where somebody has begun to say it.
    pub fn milestone_for(&self, issue: Id, kind: &str) -> Option<(Id, &Milestone)> {
        self.milestones()
            .find(|(_, one)| one.issue.told() == Some(issue) && one.kind.get().is_some_and(|k| k == kind))
    }

    /// The days somebody has told in the story of an issue.
    pub fn milestones_of(&self, issue: Id) -> impl Iterator<Item = (Id, &Milestone)> {
        self.milestones().filter(move |(_, one)| one.issue.told() == Some(issue) && !one.is_empty())
    }

    /// The letters the client has made their own, of one issue.
    pub fn letters_of(&self, issue: Id) -> impl Iterator<Item = (Id, &Letter)> {
        self.letters().filter(move |(_, one)| one.issue.told() == Some(issue) && !one.is_empty())
    }

    /// The letter of one kind for an issue, about this choice or action where it is about one.
    pub fn letter_for(&self, issue: Id, kind: LetterKind, about: Option<Id>) -> Option<(Id, &Letter)> {
        self.letters().find(|(_, one)| {
            one.issue.told() == Some(issue) && one.kind.told() == Some(kind) && one.about.told() == about
        })
    }

    /// Whether an answer is for the client alone.
    pub fn is_private(&self, item: Id, place: Place) -> bool {
        self.kept_back().any(|(of, name)| of == item && name == place.name())
    }

    /// The answers that are for the client alone: the item and the stored name of the field.
    fn kept_back(&self) -> impl Iterator<Item = (Id, &str)> {
        let kept = self.privates().filter(|(_, one)| one.keeps_back());
        kept.filter_map(|(_, one)| Some((one.item.told()?, one.place.get()?.as_str())))
    }

    /// How many answers are for the client alone.
    pub fn count_private(&self) -> usize {
        self.kept_back().count()
    }

    /// The plan as others may see it: without the answers that are for the client alone.
    pub fn shown(&self) -> Self {
        let mut shown = self.clone();
        for (item, place) in self.kept_back() {
            if let Some(nothing) = Change::read(place, "null") {
                shown.apply(item, nothing);
            }
        }
        shown
    }

    /// The actions that are still to be done or answered, of issues that are open; the soonest day first.
    pub fn open_actions(&self) -> Vec<(Id, &Action)> {
        let mut open: Vec<_> = self
            .actions()
            .filter(|(_, one)| !one.is_empty() && !one.stands().is_over())
            .filter(|(_, one)| {
                one.issue
                    .told()
                    .and_then(|id| self.issue(id))
                    .is_some_and(|issue| !issue.removed && !issue.stands().is_closed())
            })
            .collect();
        open.sort_by_key(|(id, one)| (one.next_day().is_none(), one.next_day(), *id));
        open
    }

    /// Whose turn it is on this issue.
    pub fn whose_turn(&self, issue: Id) -> WhoseTurn {
        let Some(stage) = self.issue(issue).map(Issue::stands).unwrap_or_default().stage() else {
            return WhoseTurn::Nobody;
        };
        if stage != Stage::Action {
            return WhoseTurn::Yours;
        }
        let open = || self.actions_of(issue).filter(|(_, one)| !one.stands().is_over());
        let to_do = || open().filter(|(_, one)| one.stands() != ActionState::Waiting);
        if to_do().any(|(_, one)| one.working != Told::Told(Working::ForMe)) {
            WhoseTurn::Yours
        } else if to_do().next().is_some() {
            WhoseTurn::Advocates
        } else if open().next().is_some() {
            WhoseTurn::Theirs
        } else {
            WhoseTurn::Yours
        }
    }

    /// The next day something is due on this issue, with the action it is for.
    pub fn next_due(&self, issue: Id) -> Option<(Day, Id, &Action)> {
        self.actions_of(issue)
            .filter_map(|(id, one)| one.next_day().map(|day| (day, id, one)))
            .min_by_key(|(day, id, _)| (*day, *id))
    }

    /// The stored form of one field of one item.
    pub fn value(&self, item: Id, place: Place) -> Option<String> {
        let name = place.name();
        match place.kind() {
            Kind::Client => self.client.value(name),
            Kind::Companion => self.companion(item)?.value(name),
            Kind::Consent => self.consent(item)?.value(name),
            Kind::Issue => self.issue(item)?.value(name),
            Kind::Choice => self.choice(item)?.value(name),
            Kind::Action => self.action(item)?.value(name),
            Kind::Contact => self.contact(item)?.value(name),
            Kind::Review => self.review(item)?.value(name),
            Kind::Milestone => self.milestone(item)?.value(name),
            Kind::Letter => self.letter(item)?.value(name),
            Kind::Private => self.private(item)?.value(name),
        }
    }

    /// Folds one change in. Only the journal does this.
    pub(crate) fn apply(&mut self, item: Id, change: Change) {
        macro_rules! put {
            ($list:ident, $field:ident) => {
                if let Some(one) = self.$list.begun(item) {
                    one.put($field);
                }
            };
        }
        match change {
            Change::Client(field) => self.client.put(field),
            Change::Companion(field) => put!(companions, field),
            Change::Consent(field) => put!(consents, field),
            Change::Issue(field) => put!(issues, field),
            Change::Choice(field) => put!(choices, field),
            Change::Action(field) => put!(actions, field),
            Change::Contact(field) => put!(contacts, field),
            Change::Review(field) => put!(reviews, field),
            Change::Milestone(field) => put!(milestones, field),
            Change::Letter(field) => put!(letters, field),
            Change::Private(field) => put!(privates, field),
        }
    }

    /// Takes an item off the plan, or puts it back. Only the journal does this.
    pub(crate) fn set_removed(&mut self, item: Id, removed: bool) {
        macro_rules! on { ($($list:ident),+) => { $(if let Some(one) = self.$list.get_mut(item) { one.removed = removed; })+ }; }
        on!(companions, consents, issues, choices, actions, contacts, reviews, milestones, letters, privates);
    }

    /// What belongs to an item: an issue's choices, actions, contacts, reviews and the rest, removed or not.
    pub(crate) fn parts_of(&self, item: Id) -> Vec<Id> {
        let mut parts = Vec::new();
        macro_rules! on { ($($list:ident),+) => { $(parts.extend(self.$list.iter().filter(|(_, one)| one.issue.told() == Some(item)).map(|(id, _)| id));)+ }; }
        on!(choices, actions, contacts, reviews, milestones, letters);
        parts
    }
}
