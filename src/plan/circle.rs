//! The issue circle: client, issue, action, review, and which moves round it are allowed.
use super::value::codes;

codes! {
    /// Where on the circle an issue stands. The circle begins and ends with the client.
    Stage {
        /// The client says what is wrong and what they want.
        Client = "client",
        /// The issue is looked at: what could be done, with good and bad points.
        Issue = "issue",
        /// Someone does something.
        Action = "action",
        /// The client looks at what came of it.
        Review = "review",
    }
}

/// How far an issue has come. Ordered: a later turn, then a later stage, then closed, comes after.
///
/// Where two tabs move an issue at the same time the further one counts, so that going round again beats a
/// simultaneous closing, and nothing has to be asked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Circle {
    turn: u16,
    at: At,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum At {
    Open(Stage),
    Closed,
}

/// A step on the circle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Move {
    /// On to a later stage or back to an earlier one, in the same turn. Leaving a stage out is allowed.
    GoTo(Stage),
    /// A review ends the issue.
    Close,
    /// A review starts the next turn, with the client.
    GoRound,
    /// A closed issue is taken up again, in a new turn, with the client.
    Reopen,
}

/// The circle does not allow this move from where the issue stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAllowed;

impl Default for Circle {
    fn default() -> Self {
        Self { turn: 1, at: At::Open(Stage::Client) }
    }
}

impl Circle {
    /// Which time round this is, from 1.
    pub const fn turn(self) -> u16 {
        self.turn
    }

    /// The stage, while the issue is open.
    pub const fn stage(self) -> Option<Stage> {
        match self.at {
            At::Open(stage) => Some(stage),
            At::Closed => None,
        }
    }

    /// Whether the issue has ended.
    pub const fn is_closed(self) -> bool {
        matches!(self.at, At::Closed)
    }

    /// Where the issue stands after this move.
    pub fn after(self, step: Move) -> Result<Self, NotAllowed> {
        let next_turn = self.turn.checked_add(1).ok_or(NotAllowed);
        match (self.at, step) {
            (At::Open(_), Move::GoTo(stage)) => Ok(Self { at: At::Open(stage), ..self }),
            (At::Open(Stage::Review), Move::Close) => Ok(Self { at: At::Closed, ..self }),
            (At::Open(Stage::Review), Move::GoRound) | (At::Closed, Move::Reopen) => {
                Ok(Self { turn: next_turn?, at: At::Open(Stage::Client) })
            }
            (At::Open(_), Move::Close | Move::GoRound | Move::Reopen)
            | (At::Closed, Move::GoTo(_) | Move::Close | Move::GoRound) => Err(NotAllowed),
        }
    }

    /// As stored: `2.action` or `2.closed`.
    pub(super) fn code(self) -> String {
        let at = self.stage().map_or("closed", super::Code::code);
        format!("{}.{at}", self.turn)
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        let (turn, at) = code.split_once('.')?;
        let turn: u16 = turn.parse().ok().filter(|turn| *turn > 0)?;
        let at = if at == "closed" { At::Closed } else { At::Open(super::Code::from_code(at)?) };
        Some(Self { turn, at })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(code: &str) -> Circle {
        Circle::from_code(code).unwrap_or_default()
    }

    #[test]
    fn only_a_review_ends_an_issue_or_starts_the_next_turn() {
        for from in ["1.client", "1.issue", "1.action"] {
            assert_eq!(at(from).after(Move::Close), Err(NotAllowed));
            assert_eq!(at(from).after(Move::GoRound), Err(NotAllowed));
        }
        assert_eq!(at("1.review").after(Move::Close), Ok(at("1.closed")));
        assert_eq!(at("1.review").after(Move::GoRound), Ok(at("2.client")));
    }

    #[test]
    fn a_closed_issue_is_taken_up_again_in_one_step_and_in_no_other_way() {
        assert_eq!(at("3.closed").after(Move::Reopen), Ok(at("4.client")));
        for step in [Move::GoTo(Stage::Action), Move::Close, Move::GoRound] {
            assert_eq!(at("3.closed").after(step), Err(NotAllowed));
        }
        assert_eq!(at("3.action").after(Move::Reopen), Err(NotAllowed));
    }

    #[test]
    fn going_round_again_beats_closing_at_the_same_time() {
        assert!(at("2.client") > at("1.closed"));
        assert!(at("1.closed") > at("1.review"));
    }

    #[test]
    fn the_last_turn_there_can_be_does_not_wrap_round_to_the_first() {
        assert_eq!(at("65535.review").after(Move::GoRound), Err(NotAllowed));
    }
}
