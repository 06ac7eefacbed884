//! Issues: what the client wants to change, in their own words, and how each one ended.
mod about;

pub use about::{SoFar, Subject, Topic, Urgent, With};

use super::table::item;
use super::value::codes;
use super::{Circle, Day, Words};

item! {
    /// Something the client wants to change.
    Issue IssueField "issue" {
        /// Where it stands on the issue circle.
        CIRCLE "circle" Circle circle: Circle,
        /// A short name for lists.
        NAME "name" Name name: Words,
        /// What has happened.
        HAPPENED "happened" Happened happened: Words,
        /// What cannot wait.
        URGENT "urgent" Urgent urgent: Vec<Urgent>,
        /// What it is about.
        TOPICS "topics" Topics topics: Vec<Topic>,
        /// More exactly, where it is about health or care.
        CARE "care" Care care: Vec<Subject>,
        /// More exactly, where it is about money.
        MONEY "money" Money money: Vec<Subject>,
        /// More exactly, where it is about work or learning.
        WORK "work" Work work: Vec<Subject>,
        /// More exactly, where it is about something else.
        OTHER "other" Other other: Vec<Subject>,
        /// Who decided, or who can change it.
        WITH "with" With with: Vec<With>,
        /// What the client has done about it, and what came back.
        SO_FAR "so-far" SoFar so_far: Vec<SoFar>,
        /// Who it is about.
        ABOUT "about" About about: About,
        /// What the person knows of when it happened.
        WHEN "when" When when: WhenKnown,
        /// The day it happened.
        WHEN_DAY "when-day" WhenDay when_day: Day,
        /// About when it happened.
        WHEN_ABOUT "when-about" WhenAbout when_about: Words,
        /// The outcome: what the client would count as good.
        WANT "want" Want want: Words,
        /// How much it matters.
        MATTERS "matters" Matters matters: Matters,
        /// Closure: why it ended.
        CLOSED_WHY "closed-why" ClosedWhy closed_why: ClosedWhy,
        /// Closure: the client's own reason.
        CLOSED_WORDS "closed-words" ClosedWords closed_words: Words,
        /// Closure: whether the advocate agrees, where there is one.
        CLOSED_AGREED "closed-agreed" ClosedAgreed closed_agreed: Agreed,
        /// Feedback on the help received.
        HELP_WAS "help-was" HelpWas help_was: Words,
    }
}

codes! {
    /// Who an issue is about.
    About {
        /// The client.
        Me = "me",
        /// Somebody the client cares for.
        Someone = "someone",
        /// Both.
        Both = "both",
    }
}

codes! {
    /// What the person knows of when it happened.
    WhenKnown {
        /// The day.
        Day = "day",
        /// About when.
        About = "about",
        /// It is still going on.
        Ongoing = "ongoing",
    }
}

codes! {
    /// How much an issue matters to the client.
    Matters {
        /// A lot.
        Lot = "lot",
        /// Quite.
        Some = "some",
        /// A little.
        Little = "little",
    }
}

codes! {
    /// Why an issue ended.
    ClosedWhy {
        /// It was put right.
        PutRight = "put-right",
        /// Not all of it, and that is enough.
        Enough = "enough",
        /// The client does not want to go on.
        Stop = "stop",
        /// There is nothing left to try.
        NothingLeft = "nothing-left",
        /// Another reason, in their own words.
        Other = "other",
    }
}

codes! {
    /// Whether the advocate agrees that the issue is closed. The client decides either way.
    Agreed {
        /// They agree.
        Yes = "yes",
        /// They do not, and the client closes it all the same.
        No = "no",
        /// There is no advocate.
        Nobody = "nobody",
    }
}

impl Issue {
    /// Whether nobody has said anything about it yet. Such an issue is not listed, and is used for the next one.
    pub fn is_empty(&self) -> bool {
        *self == Self { circle: self.circle.clone(), removed: self.removed, ..Self::default() }
    }

    /// What it is about, more exactly; what cannot wait comes first. Where a wide topic was picked and nothing
    /// more exact, all that belongs to it. Help with any issue comes last.
    pub fn subjects(&self) -> Vec<Subject> {
        let mut all = Vec::new();
        for urgent in self.urgent.get().into_iter().flatten() {
            all.extend_from_slice(urgent.subjects());
        }
        for topic in self.topics.get().into_iter().flatten() {
            let exact = match topic {
                Topic::Care => self.care.get(),
                Topic::Money => self.money.get(),
                Topic::Work => self.work.get(),
                Topic::Other => self.other.get(),
                Topic::Home => None,
            };
            all.extend_from_slice(exact.map_or_else(|| topic.subjects(), Vec::as_slice));
        }
        if self.topics.get().is_none() {
            for with in self.with.get().into_iter().flatten() {
                all.extend_from_slice(with.subjects());
            }
        }
        all.push(Subject::GettingHelp);
        let mut once = Vec::new();
        all.into_iter().for_each(|one| {
            if !once.contains(&one) {
                once.push(one);
            }
        });
        once
    }

    /// Whether the client picked this among what has happened so far; none where they were not asked.
    pub fn has_come_to(&self, step: SoFar) -> Option<bool> {
        self.so_far.get().map(|all| all.contains(&step))
    }

    /// Where it stands; at the beginning while nothing else is known.
    pub fn stands(&self) -> Circle {
        self.circle.told().unwrap_or_default()
    }

    /// The words that name it in a list: its name, or the beginning of what happened or is wanted.
    pub fn title(&self) -> Option<&Words> {
        self.name.get().or_else(|| self.happened.get()).or_else(|| self.want.get())
    }
}
