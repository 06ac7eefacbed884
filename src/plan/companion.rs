//! Companions: the people the client lets in to help.
use super::Words;
use super::table::item;
use super::value::codes;

item! {
    /// Someone the client lets in.
    Companion CompanionField "companion" {
        /// Their name.
        NAME "name" Name name: Words,
        /// What they are to the client.
        ROLE "role" Role role: Role,
        /// How to reach them.
        REACH "reach" Reach reach: Words,
    }
}

codes! {
    /// What a companion is to the client. None of them decides.
    Role {
        /// Supports the client's voice at the client's direction.
        Advocate = "advocate",
        /// Puts words into another language.
        Interpreter = "interpreter",
        /// Family, a friend or a carer.
        Family = "family",
        /// A paid worker who is no advocate.
        Worker = "worker",
        /// Somebody else.
        Other = "other",
    }
}
