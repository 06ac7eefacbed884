//! A person with a plan to write letters from: empty, full, or in any words.
use mysay::journal::Journal;
use mysay::letters::{Draft, draft};
use mysay::plan::{
    About, ActionField, ActionState, Change, ChoiceField, ClientField, CompanionField, ConsentField,
    ConsentKind, ConsentState, ContactField, ContactHow, Day, Id, IssueField, LetterKind, MilestoneField,
    OutcomeMet, Reach, ReviewField, Role, Tag, Told, WhenKnown, Words, YesNo,
};
use mysay::words::Messages;

/// A person with one issue.
pub struct Person {
    /// Their plan.
    pub journal: Journal,
    /// Their issue.
    pub issue: Id,
    /// The action that waits for an answer.
    pub action: Id,
    /// The choice it belongs to.
    pub choice: Id,
    words: Messages,
}

/// The day on which letters are written in tests.
pub fn today() -> Day {
    Day::new(2026, 11, 22).unwrap()
}

/// So many days from then.
pub fn day(days: i64) -> Told<Day> {
    Told::Told(today().plus_days(days).unwrap())
}

/// Words as a person says them.
pub fn said(text: &str) -> Told<Words> {
    Words::read(text, "en").map_or(Told::NotYet, Told::Told)
}

impl Person {
    /// Somebody who has said nothing yet.
    pub fn silent() -> Self {
        let mut journal = Journal::new(Tag::new(1));
        let issue = IssueField::Circle(Told::Told(mysay::plan::Circle::default())).into();
        let issue = journal.record(None, &issue, None, 0).unwrap().item;
        let nobody = Id::default();
        Self { journal, issue, action: nobody, choice: nobody, words: crate::guide::english() }
    }

    /// Somebody who has answered every question a letter is made from. `text` gives their words by what they answer.
    pub fn who_says(text: impl Fn(&str) -> String) -> Self {
        let mut me = Self::silent();
        let own = |what: &str| said(&text(what));
        let (client, issue) = (Id::CLIENT, me.issue);
        me.says(client, ClientField::CallMe(own("name")));
        me.says(client, ClientField::Talking(Told::Told(all())));
        me.says(client, ClientField::Language(own("language")));
        me.says(client, ClientField::Reach(Told::Told(vec![Reach::Text, Reach::Email])));
        me.says(client, ClientField::Safe(own("safe")));
        me.says(client, ClientField::Important(own("important")));
        me.says(issue, IssueField::Name(own("issue name")));
        me.says(issue, IssueField::Happened(own("happened")));
        me.says(issue, IssueField::Want(own("want")));
        me.says(issue, IssueField::SoFar(Told::Told(all())));
        me.says(issue, IssueField::About(Told::Told(About::Me)));
        me.says(issue, IssueField::When(Told::Told(WhenKnown::About)));
        me.says(issue, IssueField::WhenAbout(own("when")));
        let helper = me.begins(CompanionField::Name(own("helper")));
        me.says(helper, CompanionField::Role(Told::Told(Role::Advocate)));
        me.says(helper, CompanionField::Reach(own("helper reach")));
        let no = me.begins(ConsentField::Who(own("refused")));
        me.says(no, ConsentField::What(Told::Told(ConsentKind::Talk)));
        me.says(no, ConsentField::State(Told::Told(ConsentState::Refused)));
        me.choice = me.begins(ChoiceField::Issue(Told::Told(issue)));
        me.says(me.choice, ChoiceField::Name(own("choice")));
        me.action = me.begins(ActionField::Issue(Told::Told(issue)));
        for change in [
            ActionField::Choice(Told::Told(me.choice)),
            ActionField::What(own("action")),
            ActionField::By(day(-30)),
            ActionField::Answer(Told::Told(YesNo::Yes)),
            ActionField::AnswerBy(day(-2)),
            ActionField::State(Told::Told(ActionState::Waiting)),
        ] {
            me.says(me.action, change);
        }
        let contact = me.begins(ContactField::Issue(Told::Told(issue)));
        me.says(contact, ContactField::Who(own("contact who")));
        me.says(contact, ContactField::How(Told::Told(ContactHow::Call)));
        me.says(contact, ContactField::Day(day(-40)));
        me.says(contact, ContactField::Said(own("contact said")));
        let review = me.begins(ReviewField::Issue(Told::Told(issue)));
        me.says(review, ReviewField::Happened(own("review")));
        me.says(review, ReviewField::Outcome(Told::Told(OutcomeMet::NotMet)));
        for (kind, days) in [("decision_letter_date", -20), ("final_response_date", -10)] {
            let milestone = me.begins(MilestoneField::Issue(Told::Told(issue)));
            me.says(milestone, MilestoneField::Kind(Told::Told(kind.to_owned())));
            me.says(milestone, MilestoneField::Day(day(days)));
        }
        me
    }

    /// Somebody with plain answers to everything.
    pub fn full() -> Self {
        Self::who_says(|what| format!("My own words: {what}."))
    }

    /// Records what they say about an item.
    pub fn says(&mut self, item: Id, change: impl Into<Change>) {
        self.journal.record(Some(item), &change.into(), None, 0);
    }

    /// Begins an item with what they say about it.
    pub fn begins(&mut self, change: impl Into<Change>) -> Id {
        self.journal.record(None, &change.into(), None, 0).unwrap().item
    }

    /// A letter in English, about the action that waits.
    pub fn drafts(&self, kind: LetterKind) -> Draft {
        self.drafts_about(kind, Some(self.action), false)
    }

    /// A letter in English.
    pub fn drafts_about(&self, kind: LetterKind, about: Option<Id>, late: bool) -> Draft {
        draft(self.journal.plan(), self.issue, kind, about, late, today(), &self.words)
    }

    /// The messages in English.
    pub fn reads(&self, id: &str) -> String {
        self.words.try_say(id, &[]).unwrap_or_else(|| panic!("no message {id}"))
    }

    /// A calendar file in English.
    pub fn calendar(&self, plain: bool) -> Option<String> {
        mysay::letters::calendar(
            self.journal.plan(),
            Some(self.issue),
            plain,
            "20261122T101500Z",
            &self.words,
        )
    }
}

fn all<T: mysay::plan::Code>() -> Vec<T> {
    T::ALL.to_vec()
}
