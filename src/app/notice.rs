//! What the person is told about where their words are, and when something went wrong.
use crate::keep::{NotKept, NotRestored};

/// Where what is written is now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Saving {
    /// Nothing is written yet.
    Idle,
    /// Kept on this device, from before.
    OnDevice,
    /// Kept on this device at this hour and minute.
    Saved((String, String)),
    /// Kept in this tab only.
    InTab,
    /// Kept on this device, and locked: the passphrase is not here yet.
    Locked,
    /// Not kept.
    Failed(NotKept),
}

/// Something the person must be told. Each has messages: what happened, and what to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Notice {
    /// The device has no room left.
    Full,
    /// The browser does not let us keep anything.
    Denied,
    /// What is on the device is locked, or no longer locked, and this tab cannot save there.
    Locked,
    /// Something kept here could not be read and was set aside.
    SetAside,
    /// A newer My Say wrote something here.
    Newer,
    /// The file is no plan.
    FileNotPlan,
    /// A newer My Say wrote the file.
    FileNewer,
    /// Some of the file could not be read.
    FilePartly,
    /// Another tab deleted the plan.
    DeletedElsewhere,
    /// The ways forward could not be fetched.
    NoGuide,
    /// The guide of the person's nation could not be fetched.
    NoNation,
    /// The language could not be fetched.
    NoLanguage,
}

impl Notice {
    /// The id of its message; with `-fix` after it: what to do.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Full => "notice-full",
            Self::Denied => "notice-denied",
            Self::Locked => "notice-locked",
            Self::SetAside => "notice-set-aside",
            Self::Newer => "notice-newer",
            Self::FileNotPlan => "notice-file-not-plan",
            Self::FileNewer => "notice-file-newer",
            Self::FilePartly => "notice-file-partly",
            Self::DeletedElsewhere => "notice-deleted-elsewhere",
            Self::NoGuide => "notice-no-guide",
            Self::NoNation => "notice-no-nation",
            Self::NoLanguage => "notice-no-language",
        }
    }

    /// Whether keeping a copy is what to do about it.
    pub const fn offers_copy(self) -> bool {
        matches!(self, Self::Full | Self::Denied | Self::Locked | Self::DeletedElsewhere)
    }
}

impl From<NotKept> for Notice {
    fn from(why: NotKept) -> Self {
        match why {
            NotKept::Full => Self::Full,
            NotKept::Denied => Self::Denied,
            NotKept::Locked => Self::Locked,
        }
    }
}

impl From<NotRestored> for Notice {
    fn from(why: NotRestored) -> Self {
        match why {
            NotRestored::NotAPlan | NotRestored::TooBig => Self::FileNotPlan,
            NotRestored::Newer => Self::FileNewer,
        }
    }
}
