//! Consent: what the client agreed to, with whom, until when; taken back at any time.
use super::table::item;
use super::value::codes;
use super::{Day, Told, Words};

item! {
    /// One permission, apart from every other.
    Consent ConsentField "consent" {
        /// What it allows.
        WHAT "what" What what: ConsentKind,
        /// Whom it is about: a person or an organisation.
        WHO "who" Who who: Words,
        /// Given, refused or taken back. Not answered means not asked.
        STATE "state" State state: ConsentState,
        /// The day it was last decided.
        SINCE "since" Since since: Day,
        /// The last day it holds.
        UNTIL "until" Until until: Day,
    }
}

codes! {
    /// What a permission allows.
    ConsentKind {
        /// Talk to this person or organisation about the client.
        Talk = "talk",
        /// See the client's plan.
        See = "see",
        /// Get in touch with the client.
        Contact = "contact",
    }
}

codes! {
    /// What the client decided.
    ConsentState {
        /// Yes.
        Given = "given",
        /// No. Refused is not the same as not asked: it must not be asked again.
        Refused = "refused",
        /// It was yes; now it is no.
        TakenBack = "taken-back",
    }
}

impl Consent {
    /// Whether the permission holds today. An end date that has passed ends it; nothing else gives it.
    pub fn holds(&self, today: Day) -> bool {
        self.state == Told::Told(ConsentState::Given)
            && self.until.told().is_none_or(|last| today <= last)
            && !self.removed
    }

    /// Whether the client may be asked for it: only when they were never asked.
    pub const fn may_be_asked(&self) -> bool {
        self.state.is_not_yet()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn consent(state: ConsentState, until: Option<Day>) -> Consent {
        Consent {
            state: Told::Told(state),
            until: until.map_or(Told::NotYet, Told::Told),
            ..Consent::default()
        }
    }

    #[test]
    fn a_refused_consent_is_never_asked_again() {
        assert!(!consent(ConsentState::Refused, None).may_be_asked());
        assert!(!consent(ConsentState::TakenBack, None).may_be_asked());
        assert!(Consent::default().may_be_asked());
    }

    #[test]
    fn a_consent_holds_through_its_last_day_and_not_after() {
        let days = [Day::new(2026, 3, 1), Day::new(2026, 3, 2)];
        if let [Some(last), Some(after)] = days {
            assert!(consent(ConsentState::Given, Some(last)).holds(last));
            assert!(!consent(ConsentState::Given, Some(last)).holds(after));
            assert!(!consent(ConsentState::TakenBack, None).holds(last));
            assert!(!Consent::default().holds(last));
        }
    }
}
