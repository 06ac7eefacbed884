//! Issues: what the client wants to change, in their own words, and how each one ended.
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
        /// What it is about.
        TOPICS "topics" Topics topics: Vec<Topic>,
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
    /// What an issue is about, where the person wants to say.
    Topic {
        /// Health or care.
        Care = "care",
        /// Money or benefits.
        Money = "money",
        /// A home.
        Home = "home",
        /// Work, school or college.
        Work = "work",
        /// Something else: their own words say what.
        Other = "other",
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

    /// Where it stands; at the beginning while nothing else is known.
    pub fn stands(&self) -> Circle {
        self.circle.told().unwrap_or_default()
    }

    /// The words that name it in a list: its name, or the beginning of what happened or is wanted.
    pub fn title(&self) -> Option<&Words> {
        self.name.get().or_else(|| self.happened.get()).or_else(|| self.want.get())
    }
}
