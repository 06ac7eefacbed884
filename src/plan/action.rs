//! Actions: who does what by when, by when an answer is due, and what happens if none comes.
use super::table::item;
use super::value::codes;
use super::{Day, Id, Words, YesNo};

item! {
    /// Something somebody will do about an issue.
    Action ActionField "action" {
        /// The issue it is for.
        ISSUE "issue" Issue issue: Id,
        /// The way forward it belongs to.
        CHOICE "choice" Choice choice: Id,
        /// What will be done.
        WHAT "what" What what: Words,
        /// How the client wants the advocate alongside.
        WORKING "working" Working working: Working,
        /// Do it by this day.
        BY "by" By by: Day,
        /// Whether an answer is expected.
        ANSWER "answer" Answer answer: YesNo,
        /// The answer is due by this day.
        ANSWER_BY "answer-by" AnswerBy answer_by: Day,
        /// What happens if no answer comes.
        IF_NONE "if-none" IfNone if_none: IfNone,
        /// How far it has come.
        STATE "state" State state: ActionState,
    }
}

codes! {
    /// How the client wants the advocate alongside.
    Working {
        /// The client does it alone.
        Alone = "alone",
        /// They do it together.
        Together = "together",
        /// The advocate does it for the client.
        ForMe = "for-me",
    }
}

codes! {
    /// What happens if no answer comes.
    IfNone {
        /// Ask them again.
        Chase = "chase",
        /// Try the next way forward.
        Next = "next",
        /// Ask an advocate what to do.
        Ask = "ask",
        /// Decide then.
        Later = "later",
    }
}

codes! {
    /// How far an action has come.
    ActionState {
        /// Not started.
        NotStarted = "not-started",
        /// Somebody is doing it.
        Doing = "doing",
        /// Done, and waiting for their answer.
        Waiting = "waiting",
        /// They have answered.
        Answered = "answered",
        /// Done.
        Done = "done",
        /// Stopped before it was done.
        Stopped = "stopped",
    }
}

impl ActionState {
    /// Whether nothing more is to be done or waited for.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Answered | Self::Done | Self::Stopped)
    }
}

impl Action {
    /// Whether only its place is known.
    pub fn is_empty(&self) -> bool {
        *self
            == Self {
                issue: self.issue.clone(),
                choice: self.choice.clone(),
                removed: self.removed,
                ..Self::default()
            }
    }

    /// How far it has come: not started until somebody says.
    pub fn stands(&self) -> ActionState {
        self.state.told().unwrap_or(ActionState::NotStarted)
    }

    /// The next day something is due: the answer while we wait for one, else the doing.
    pub fn next_day(&self) -> Option<Day> {
        match self.stands() {
            ActionState::Waiting => self.answer_by.told(),
            ActionState::NotStarted | ActionState::Doing => self.by.told(),
            ActionState::Answered | ActionState::Done | ActionState::Stopped => None,
        }
    }

    /// Whether that day has gone by.
    pub fn is_late(&self, today: Day) -> bool {
        self.next_day().is_some_and(|day| day < today)
    }
}
