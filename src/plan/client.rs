//! The client: what to call them, how to talk to them, when it is safe, and what matters to them.
use super::table::item;
use super::value::codes;
use super::{Words, YesNo};

item! {
    /// The person whose plan it is.
    Client ClientField "client" {
        /// What to call them.
        CALL_ME "call-me" CallMe call_me: Words,
        /// What helps when people talk with them.
        TALKING "talking" Talking talking: Vec<Talking>,
        /// The language they want to use.
        LANGUAGE "language" Language language: Words,
        /// The nation whose guide fits them, by the name of its file; `elsewhere` where there is none.
        NATION "nation" Nation nation: String,
        /// The ways they may be reached.
        REACH "reach" Reach reach: Vec<Reach>,
        /// When and where it is safe and good to talk.
        SAFE "safe" Safe safe: Words,
        /// What is important to them.
        IMPORTANT "important" Important important: Words,
        /// Whether somebody helps them.
        HELPED "helped" Helped helped: YesNo,
    }
}

codes! {
    /// What helps when people talk with the client.
    Talking {
        /// An interpreter for another language.
        Interpreter = "interpreter",
        /// British Sign Language.
        Bsl = "bsl",
        /// Easy Read.
        EasyRead = "easy-read",
        /// Large print.
        LargePrint = "large-print",
        /// More time.
        MoreTime = "more-time",
    }
}

codes! {
    /// A way to reach the client. What is not picked is not agreed to.
    Reach {
        /// A phone call.
        Phone = "phone",
        /// A text message.
        Text = "text",
        /// E-mail.
        Email = "email",
        /// A letter.
        Letter = "letter",
        /// Through somebody who helps.
        Helper = "helper",
    }
}
