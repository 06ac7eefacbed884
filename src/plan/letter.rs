//! Letters: what the client will send, say or take with them, in the words they have made their own.
use super::table::item;
use super::value::codes;
use super::{Id, Words};

item! {
    /// One letter, phone script or sheet. Until the client changes it, it is made from the plan each time.
    Letter LetterField "letter" {
        /// The issue it is for.
        ISSUE "issue" Issue issue: Id,
        /// What kind of letter it is.
        KIND "kind" Kind kind: LetterKind,
        /// The choice or the action it belongs to.
        ABOUT "about" About about: Id,
        /// The text, where the client has changed it.
        TEXT "text" Text text: Words,
    }
}

codes! {
    /// The kinds of letter, script and sheet.
    LetterKind {
        /// A complaint.
        Complaint = "complaint",
        /// Asking to look at a decision again.
        Review = "review",
        /// Going higher: to an ombudsman or a regulator.
        Ombudsman = "ombudsman",
        /// Asking again, when an answer is late.
        Chase = "chase",
        /// Asking for what is held about the client.
        Records = "records",
        /// Asking for reasonable adjustments.
        Adjustments = "adjustments",
        /// Asking for an assessment or a review of a plan.
        Assessment = "assessment",
        /// Asking for an advocate or an interpreter.
        Advocate = "advocate",
        /// What to say on the phone, with room for the answers.
        Phone = "phone",
        /// How to talk with the client, on one page.
        Talking = "talking",
        /// What to say, ask and take to a meeting.
        Meeting = "meeting",
    }
}

impl Letter {
    /// Whether the client has not changed it: then it is made anew from the plan.
    pub fn is_empty(&self) -> bool {
        self.text.is_not_yet()
    }
}
