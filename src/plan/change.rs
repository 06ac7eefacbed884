//! A change: one field of one item gets a new value. What an entry records and the plan is folded from.
use super::{Action, Choice, Client, Companion, Consent, Contact, Issue, Letter, Milestone, Private, Review};
use super::{
    ActionField, ChoiceField, ClientField, CompanionField, ConsentField, ContactField, IssueField,
    LetterField, MilestoneField, PrivateField, ReviewField,
};

/// The stored name of a field, such as `issue.happened`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place(&'static str);

impl Place {
    pub(super) const fn new(name: &'static str) -> Self {
        Self(name)
    }

    /// The name as stored.
    pub const fn name(self) -> &'static str {
        self.0
    }

    /// The place with this stored name, if this version knows it.
    pub fn named(name: &str) -> Option<Self> {
        let known: &[&[Self]] = match name.split_once('.')?.0 {
            "client" => &[Client::PLACES],
            "companion" => &[Companion::PLACES],
            "consent" => &[Consent::PLACES],
            "issue" => &[Issue::PLACES],
            "choice" => &[Choice::PLACES],
            "action" => &[Action::PLACES],
            "contact" => &[Contact::PLACES],
            "review" => &[Review::PLACES],
            "milestone" => &[Milestone::PLACES],
            "letter" => &[Letter::PLACES],
            "private" => &[Private::PLACES],
            _ => &[],
        };
        known.iter().copied().flatten().copied().find(|place| place.0 == name)
    }

    /// What kind of item the field belongs to.
    pub fn kind(self) -> Kind {
        match self.0.split_once('.').map_or("", |(kind, _)| kind) {
            "companion" => Kind::Companion,
            "consent" => Kind::Consent,
            "issue" => Kind::Issue,
            "choice" => Kind::Choice,
            "action" => Kind::Action,
            "contact" => Kind::Contact,
            "review" => Kind::Review,
            "milestone" => Kind::Milestone,
            "letter" => Kind::Letter,
            "private" => Kind::Private,
            _ => Kind::Client,
        }
    }
}

/// The kinds of item a plan holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// The client.
    Client,
    /// Someone who helps.
    Companion,
    /// A permission.
    Consent,
    /// An issue.
    Issue,
    /// A way forward.
    Choice,
    /// An action.
    Action,
    /// A contact.
    Contact,
    /// A review.
    Review,
    /// A day a time limit can count from.
    Milestone,
    /// A letter.
    Letter,
    /// A mark that an answer is for the client alone.
    Private,
}

/// One field of one item, with its new value. The item is named beside it, by whoever records it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Change {
    /// About the client.
    Client(ClientField),
    /// About someone who helps.
    Companion(CompanionField),
    /// About a permission.
    Consent(ConsentField),
    /// About an issue.
    Issue(IssueField),
    /// About a way forward.
    Choice(ChoiceField),
    /// About an action.
    Action(ActionField),
    /// About a contact.
    Contact(ContactField),
    /// About a review.
    Review(ReviewField),
    /// About a day a time limit can count from.
    Milestone(MilestoneField),
    /// About a letter.
    Letter(LetterField),
    /// About a mark that an answer is for the client alone.
    Private(PrivateField),
}

impl Change {
    /// Reads a stored change; `None` where this version does not know the place or cannot read the value.
    pub fn read(place: &str, json: &str) -> Option<Self> {
        match place.split_once('.')?.0 {
            "client" => ClientField::read(place, json).map(Self::Client),
            "companion" => CompanionField::read(place, json).map(Self::Companion),
            "consent" => ConsentField::read(place, json).map(Self::Consent),
            "issue" => IssueField::read(place, json).map(Self::Issue),
            "choice" => ChoiceField::read(place, json).map(Self::Choice),
            "action" => ActionField::read(place, json).map(Self::Action),
            "contact" => ContactField::read(place, json).map(Self::Contact),
            "review" => ReviewField::read(place, json).map(Self::Review),
            "milestone" => MilestoneField::read(place, json).map(Self::Milestone),
            "letter" => LetterField::read(place, json).map(Self::Letter),
            "private" => PrivateField::read(place, json).map(Self::Private),
            _ => None,
        }
    }

    /// The place it is for.
    pub const fn place(&self) -> Place {
        match self {
            Self::Client(field) => field.place(),
            Self::Companion(field) => field.place(),
            Self::Consent(field) => field.place(),
            Self::Issue(field) => field.place(),
            Self::Choice(field) => field.place(),
            Self::Action(field) => field.place(),
            Self::Contact(field) => field.place(),
            Self::Review(field) => field.place(),
            Self::Milestone(field) => field.place(),
            Self::Letter(field) => field.place(),
            Self::Private(field) => field.place(),
        }
    }

    /// The value as stored.
    pub fn value(&self) -> String {
        match self {
            Self::Client(field) => field.value(),
            Self::Companion(field) => field.value(),
            Self::Consent(field) => field.value(),
            Self::Issue(field) => field.value(),
            Self::Choice(field) => field.value(),
            Self::Action(field) => field.value(),
            Self::Contact(field) => field.value(),
            Self::Review(field) => field.value(),
            Self::Milestone(field) => field.value(),
            Self::Letter(field) => field.value(),
            Self::Private(field) => field.value(),
        }
    }
}

macro_rules! into_change {
    ($($field:ident $variant:ident),+) => { $(impl From<$field> for Change {
        fn from(field: $field) -> Self { Self::$variant(field) }
    })+ };
}
into_change!(ClientField Client, CompanionField Companion, ConsentField Consent, IssueField Issue,
    ChoiceField Choice, ActionField Action, ContactField Contact, ReviewField Review, MilestoneField Milestone, LetterField Letter, PrivateField Private);
