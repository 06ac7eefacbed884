//! A person's issue, with the answers they gave and the days they told.
use mysay::guide::{Guide, GuideOption, Limit, begin_milestone, limits};
use mysay::journal::Journal;
use mysay::plan::{Circle, Day, Id, IssueField, MilestoneField, Tag, Told, WhenKnown};

/// An issue and the days a person told about it.
pub struct Story {
    /// Their plan.
    pub journal: Journal,
    /// The issue.
    pub issue: Id,
}

impl Story {
    /// A person who told these days, by the guide's names for them. The day it happened is asked with the issue.
    pub fn with(days: &[(&str, Day)]) -> Self {
        let mut journal = Journal::new(Tag::new(1));
        let begun = IssueField::Circle(Told::Told(Circle::default()));
        let issue = journal.record(None, &begun.into(), None, 0).unwrap().item;
        let mut story = Self { journal, issue };
        for (kind, day) in days {
            if *kind == "event" {
                story.tells(IssueField::When(Told::Told(WhenKnown::Day)));
                story.tells(IssueField::WhenDay(Told::Told(*day)));
            } else {
                story.tells_day(kind, *day);
            }
        }
        story
    }

    /// The same person tells something about the issue.
    pub fn tells(&mut self, field: IssueField) {
        self.journal.record(Some(self.issue), &field.into(), None, 0);
    }

    /// The same person tells a day a limit counts from.
    pub fn tells_day(&mut self, kind: &str, day: Day) {
        let (mut item, changes) = begin_milestone(self.journal.plan(), self.issue, kind);
        for change in changes {
            item = self.journal.record(item, &change, None, 0).map(|entry| entry.item).or(item);
        }
        self.journal.record(item, &MilestoneField::Day(Told::Told(day)).into(), None, 0).unwrap();
    }

    /// The limits of an option for this issue.
    pub fn limits(&self, guide: &Guide, option: &GuideOption) -> Vec<Limit> {
        limits(guide, option, self.journal.plan(), self.issue)
    }
}
