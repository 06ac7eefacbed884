//! What an issue is about, with whom, what cannot wait, and how far it has come: the lists a person picks from.
use crate::plan::value::codes;

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
    /// What cannot wait: it comes before everything else.
    Urgent {
        /// Somebody is in danger or is being hurt.
        Danger = "danger",
        /// The client may not be able to keep themselves safe.
        Crisis = "crisis",
        /// Kept in a hospital.
        Detained = "detained",
        /// About to lose a home, or without one.
        Home = "home",
        /// No money for food or heating.
        Money = "money",
    }
}

codes! {
    /// What an issue is about, more exactly: the topics guides are ordered by.
    Subject {
        /// Danger, abuse or neglect.
        Safeguarding = "safeguarding",
        /// Hospitals, doctors and dentists.
        NhsCare = "nhs_care",
        /// Mental health care, and being kept in a hospital.
        MentalHealth = "mental_health",
        /// Care and support, at home or in a home.
        SocialCare = "social_care",
        /// Being told that one cannot decide.
        Capacity = "capacity",
        /// Benefits.
        Benefits = "benefits",
        /// A home.
        Housing = "housing",
        /// Work.
        Work = "work",
        /// Being treated worse than others.
        Discrimination = "discrimination",
        /// School, college and university.
        Education = "education",
        /// The police.
        Police = "police",
        /// What is held about the client.
        Information = "information",
        /// Debt, banks, energy.
        Money = "money",
        /// The right to be in the country.
        Immigration = "immigration",
        /// The bodies that watch over nurses, doctors, lawyers and others.
        ProfessionalBodies = "professional_bodies",
        /// Help with any issue.
        GettingHelp = "getting_help",
    }
}

codes! {
    /// Who decided, or who can change it.
    With {
        /// A hospital, doctor, dentist or nurse.
        Health = "health",
        /// A council.
        Council = "council",
        /// A landlord.
        Landlord = "landlord",
        /// A benefits office.
        Benefits = "benefits",
        /// Somebody else.
        Other = "other",
    }
}

codes! {
    /// What the client has done about it, and what came back.
    SoFar {
        /// Told them.
        Told = "told",
        /// Made a complaint.
        Complained = "complained",
        /// Got their answer to the complaint.
        Answered = "answered",
        /// Got a decision, such as a letter.
        Decision = "decision",
        /// Got the answer after they looked at the decision again.
        LookedAgain = "looked-again",
    }
}

impl Topic {
    /// What belongs to a wide topic.
    pub const fn subjects(self) -> &'static [Subject] {
        match self {
            Self::Care => &[
                Subject::NhsCare,
                Subject::MentalHealth,
                Subject::SocialCare,
                Subject::Capacity,
                Subject::Safeguarding,
            ],
            Self::Money => &[Subject::Benefits, Subject::Money],
            Self::Home => &[Subject::Housing],
            Self::Work => &[Subject::Work, Subject::Education],
            Self::Other => &[
                Subject::Discrimination,
                Subject::Police,
                Subject::Information,
                Subject::Immigration,
                Subject::ProfessionalBodies,
            ],
        }
    }
}

impl Urgent {
    /// What is likely to help at once.
    pub const fn subjects(self) -> &'static [Subject] {
        match self {
            Self::Danger | Self::Crisis => &[Subject::Safeguarding],
            Self::Detained => &[Subject::MentalHealth],
            Self::Home => &[Subject::Housing],
            Self::Money => &[Subject::Benefits, Subject::Money],
        }
    }
}

impl With {
    /// What an issue with them is likely to be about, for a client who is not sure.
    pub const fn subjects(self) -> &'static [Subject] {
        match self {
            Self::Health => &[Subject::NhsCare, Subject::MentalHealth],
            Self::Council => &[Subject::SocialCare, Subject::Housing],
            Self::Landlord => &[Subject::Housing],
            Self::Benefits => &[Subject::Benefits],
            Self::Other => &[],
        }
    }
}
