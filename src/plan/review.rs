//! Reviews: the client's own word on where the issue now stands.
use super::table::item;
use super::value::codes;
use super::{Id, Words};

item! {
    /// The client's instruction on where the issue now stands.
    Review ReviewField "review" {
        /// The issue it is for.
        ISSUE "issue" Issue issue: Id,
        /// Which time round it looks back on.
        TURN "turn" Turn turn: String,
        /// What happened.
        HAPPENED "happened" Happened happened: Words,
        /// Whether the client got what they wanted.
        OUTCOME "outcome" Outcome outcome: OutcomeMet,
        /// Whether they felt listened to.
        LISTENED "listened" Listened listened: Listened,
        /// How sure they feel now.
        SURE "sure" Sure sure: Sure,
        /// What comes next.
        NEXT "next" Next next: Next,
    }
}

codes! {
    /// Whether the client got what they wanted.
    OutcomeMet {
        /// Yes.
        Met = "met",
        /// Some of it.
        Partly = "partly",
        /// No.
        NotMet = "not",
        /// What they want is different now.
        Changed = "changed",
    }
}

codes! {
    /// Whether the client felt listened to.
    Listened {
        /// Yes.
        Yes = "yes",
        /// Partly.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

codes! {
    /// How sure the client feels now.
    Sure {
        /// Sure.
        Sure = "sure",
        /// A bit sure.
        Bit = "bit",
        /// Not sure.
        NotSure = "not",
    }
}

codes! {
    /// What comes after a review.
    Next {
        /// Close the issue.
        Close = "close",
        /// Go round the circle again with what is left.
        Again = "again",
        /// Keep going with the actions there are: no decision yet.
        Wait = "wait",
    }
}

impl Review {
    /// Whether only its place is known.
    pub fn is_empty(&self) -> bool {
        *self
            == Self {
                issue: self.issue.clone(),
                turn: self.turn.clone(),
                removed: self.removed,
                ..Self::default()
            }
    }
}
