//! Milestones: the days a time limit can count from, such as the date on a letter.
use super::table::item;
use super::{Day, Id};

item! {
    /// One day in the story of an issue. Its kind is a name from a guide, so that another nation can bring its own.
    Milestone MilestoneField "milestone" {
        /// The issue it is for.
        ISSUE "issue" Issue issue: Id,
        /// What happened on that day, by the guide's name for it.
        KIND "kind" Kind kind: String,
        /// The day.
        DAY "day" Day day: Day,
    }
}

impl Milestone {
    /// Whether nobody has said when it was.
    pub fn is_empty(&self) -> bool {
        self.day.is_not_yet()
    }
}
