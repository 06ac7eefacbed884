//! The keys under which things are kept. None of them says anything about a person.
use crate::plan::Tag;

/// What every key of this version begins with.
pub const PREFIX: &str = "mysay/1/";

/// Which plan was last in use.
pub(super) const CURRENT: &str = "mysay/1/current";

/// What a key holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Key {
    /// A plan's entries as they were last put together.
    Base(Tag),
    /// What one tab has added since, in pieces.
    Piece(Tag, Tag, u32),
    /// What one tab has typed and not finished.
    Draft(Tag, Tag),
}

impl Key {
    pub(super) fn name(self) -> String {
        match self {
            Self::Base(plan) => format!("{PREFIX}plan/{plan}/base"),
            Self::Piece(plan, tab, number) => format!("{PREFIX}plan/{plan}/tab/{tab}/{number}"),
            Self::Draft(plan, tab) => format!("{PREFIX}plan/{plan}/draft/{tab}"),
        }
    }

    pub(super) fn read(name: &str) -> Option<Self> {
        let mut parts = name.strip_prefix(PREFIX)?.strip_prefix("plan/")?.split('/');
        let plan = parts.next()?.parse().ok()?;
        let key = match (parts.next()?, parts.next(), parts.next(), parts.next()) {
            ("base", None, None, None) => Self::Base(plan),
            ("draft", Some(tab), None, None) => Self::Draft(plan, tab.parse().ok()?),
            ("tab", Some(tab), Some(number), None) => {
                Self::Piece(plan, tab.parse().ok()?, number.parse().ok()?)
            }
            _ => return None,
        };
        Some(key)
    }

    pub(super) const fn plan(self) -> Tag {
        match self {
            Self::Base(plan) | Self::Piece(plan, _, _) | Self::Draft(plan, _) => plan,
        }
    }
}

/// Where text that could not be read is set aside.
pub(super) fn aside(number: usize) -> String {
    format!("{PREFIX}aside/{number}")
}
