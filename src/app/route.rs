//! Routes: every screen and its address, both ways. Addresses are neutral: no question, topic or answer is in one.
use crate::guide::Circuit;
use crate::plan::Id;

/// One screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Route {
    /// What this is; start, carry on, see an example.
    Start,
    /// Before you start: who else uses this device, leaving, what you need.
    Before(usize),
    /// The client: their answers, who helps, what they agreed to.
    You,
    /// One question of a circuit about an item.
    Question(Circuit, Id, usize),
    /// The circles: one ring an issue.
    Issues,
    /// One issue: where it stands and what can be done now.
    Issue(Id),
    /// The ways forward for an issue, a page of them at a time.
    Options(Id, usize),
    /// One way forward of the guide, for an issue.
    Option(Id, usize),
    /// One way forward of the client's own.
    Choice(Id),
    /// The ways forward of one page beside each other.
    Compare(Id, usize),
    /// Who to call now about what cannot wait.
    Urgent(Id),
    /// The kinds of letter for an issue, a group of them at a time.
    Letters(Id, usize),
    /// One letter.
    Letter(Id),
    /// The actions of an issue.
    Actions(Id),
    /// How far an action has come.
    Action(Id),
    /// The contacts of an issue.
    Contacts(Id),
    /// The reviews of an issue.
    Reviews(Id),
    /// The whole plan.
    Plan,
    /// Who changed what, and putting things back.
    Changes,
    /// Settings.
    Settings,
    /// How the app looks and behaves, a page at a time.
    Looks(usize),
    /// Whether anything is left on this device.
    Cleared,
    /// Taking an item off the plan, said before it is done.
    Remove(Id),
    /// Deleting the plan or everything, said before it is done.
    Delete(bool),
    /// The lock: its screens.
    Lock(LockPage),
    /// The languages.
    Language,
    /// The example, a step at a time.
    Example(usize),
    /// Opening a copy that was kept.
    Open,
    /// Help from a person.
    Help,
    /// Whose the pictures and the code are.
    Credits,
    /// How well everybody can use it, as far as it is known.
    Statement,
    /// There is no such screen.
    NotFound,
}

/// A screen of the lock. The one that asks for the passphrase has no address: it stands before every other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LockPage {
    /// Locking; or, where there is a lock, what can be done with it.
    Set,
    /// Another passphrase.
    Change,
    /// Taking the lock off.
    TakeOff,
    /// The passphrase is forgotten.
    Forgot,
}

impl Route {
    /// Reads an address.
    pub fn read(path: &str) -> Self {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        Self::read_parts(&parts).unwrap_or(Self::NotFound)
    }

    fn read_parts(parts: &[&str]) -> Option<Self> {
        let id = |text: &str| text.parse::<Id>().ok();
        let number = |text: &str| text.parse::<usize>().ok().filter(|n| (1..1000).contains(n));
        Some(match *parts {
            [] => Self::Start,
            ["before", n] => Self::Before(number(n)?),
            ["you"] => Self::You,
            ["q", circuit, item, n] => {
                let circuit = Circuit::ALL.get(number(circuit)? - 1).copied()?;
                circuit.question(number(n)?)?;
                Self::Question(circuit, id(item)?, number(n)?)
            }
            ["issues"] => Self::Issues,
            ["issue", item] => Self::Issue(id(item)?),
            ["issue", item, "options", n] => Self::Options(id(item)?, number(n)?),
            ["issue", item, "option", n] => Self::Option(id(item)?, number(n)?),
            ["issue", item, "compare", n] => Self::Compare(id(item)?, number(n)?),
            ["issue", item, "now"] => Self::Urgent(id(item)?),
            ["issue", item, "letters", n] => Self::Letters(id(item)?, number(n)?),
            ["letter", item] => Self::Letter(id(item)?),
            ["issue", item, "actions"] => Self::Actions(id(item)?),
            ["issue", item, "contacts"] => Self::Contacts(id(item)?),
            ["issue", item, "reviews"] => Self::Reviews(id(item)?),
            ["choice", item] => Self::Choice(id(item)?),
            ["action", item] => Self::Action(id(item)?),
            ["plan"] => Self::Plan,
            ["changes"] => Self::Changes,
            ["settings"] => Self::Settings,
            ["settings", n] => Self::Looks(number(n)?),
            ["cleared"] => Self::Cleared,
            ["remove", item] => Self::Remove(id(item)?),
            ["delete"] => Self::Delete(false),
            ["delete", "everything"] => Self::Delete(true),
            ["lock"] => Self::Lock(LockPage::Set),
            ["lock", "change"] => Self::Lock(LockPage::Change),
            ["lock", "off"] => Self::Lock(LockPage::TakeOff),
            ["lock", "forgot"] => Self::Lock(LockPage::Forgot),
            ["language"] => Self::Language,
            ["example", n] => Self::Example(number(n)?),
            ["open"] => Self::Open,
            ["help"] => Self::Help,
            ["credits"] => Self::Credits,
            ["accessibility"] => Self::Statement,
            _ => return None,
        })
    }

    /// The address.
    pub fn path(self) -> String {
        match self {
            Self::Start => "/".to_owned(),
            Self::Before(n) => format!("/before/{n}"),
            Self::You => "/you".to_owned(),
            Self::Question(circuit, item, n) => {
                let place = Circuit::ALL.iter().position(|one| *one == circuit).unwrap_or(0) + 1;
                format!("/q/{place}/{item}/{n}")
            }
            Self::Issues => "/issues".to_owned(),
            Self::Issue(item) => format!("/issue/{item}"),
            Self::Options(item, n) => format!("/issue/{item}/options/{n}"),
            Self::Option(item, n) => format!("/issue/{item}/option/{n}"),
            Self::Compare(item, n) => format!("/issue/{item}/compare/{n}"),
            Self::Urgent(item) => format!("/issue/{item}/now"),
            Self::Letters(item, n) => format!("/issue/{item}/letters/{n}"),
            Self::Letter(item) => format!("/letter/{item}"),
            Self::Actions(item) => format!("/issue/{item}/actions"),
            Self::Contacts(item) => format!("/issue/{item}/contacts"),
            Self::Reviews(item) => format!("/issue/{item}/reviews"),
            Self::Choice(item) => format!("/choice/{item}"),
            Self::Action(item) => format!("/action/{item}"),
            Self::Plan => "/plan".to_owned(),
            Self::Changes => "/changes".to_owned(),
            Self::Settings => "/settings".to_owned(),
            Self::Looks(n) => format!("/settings/{n}"),
            Self::Cleared => "/cleared".to_owned(),
            Self::Remove(item) => format!("/remove/{item}"),
            Self::Delete(false) => "/delete".to_owned(),
            Self::Delete(true) => "/delete/everything".to_owned(),
            Self::Lock(LockPage::Set) => "/lock".to_owned(),
            Self::Lock(LockPage::Change) => "/lock/change".to_owned(),
            Self::Lock(LockPage::TakeOff) => "/lock/off".to_owned(),
            Self::Lock(LockPage::Forgot) => "/lock/forgot".to_owned(),
            Self::Language => "/language".to_owned(),
            Self::Example(n) => format!("/example/{n}"),
            Self::Open => "/open".to_owned(),
            Self::Help => "/help".to_owned(),
            Self::Credits => "/credits".to_owned(),
            Self::Statement => "/accessibility".to_owned(),
            Self::NotFound => "/not-found".to_owned(),
        }
    }

    /// One of every kind of screen, for the item given: what tests go through, so that no screen is forgotten.
    pub fn every(item: Id) -> Vec<Self> {
        let mut all = vec![
            Self::Start,
            Self::Before(1),
            Self::Before(2),
            Self::You,
            Self::Issues,
            Self::Issue(item),
            Self::Options(item, 1),
            Self::Options(item, 2),
            Self::Option(item, 1),
            Self::Compare(item, 1),
            Self::Urgent(item),
            Self::Letters(item, 1),
            Self::Letters(item, 2),
            Self::Letters(item, 3),
            Self::Actions(item),
            Self::Contacts(item),
            Self::Reviews(item),
            Self::Plan,
            Self::Changes,
            Self::Settings,
            Self::Looks(1),
            Self::Looks(2),
            Self::Looks(3),
            Self::Looks(4),
            Self::Looks(5),
            Self::Cleared,
            Self::Remove(item),
            Self::Delete(false),
            Self::Delete(true),
            Self::Lock(LockPage::Set),
            Self::Lock(LockPage::Change),
            Self::Lock(LockPage::TakeOff),
            Self::Lock(LockPage::Forgot),
            Self::Language,
            Self::Open,
            Self::Help,
            Self::Credits,
            Self::Statement,
            Self::NotFound,
        ];
        all.extend((1..=crate::guide::EXAMPLE_STEPS).map(Self::Example));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Tag;

    #[test]
    fn every_screen_is_found_again_by_its_address() {
        let item = Id { clock: 7, tag: Tag::new(9) };
        let questions = Circuit::ALL
            .iter()
            .flat_map(|c| (1..=c.questions().len()).map(move |n| Route::Question(*c, item, n)));
        for route in Route::every(item)
            .into_iter()
            .chain([Route::Action(item), Route::Choice(item), Route::Letter(item)])
            .chain(questions)
        {
            assert_eq!(Route::read(&route.path()), route);
        }
    }

    #[test]
    fn a_made_up_address_is_not_found() {
        for path in [
            "/q/1/x/1",
            "/q/99/1.00000000/1",
            "/q/0/1.00000000/1",
            "/q/1/1.00000000/99",
            "/issue",
            "/before/0",
            "/wp-admin",
        ] {
            assert_eq!(Route::read(path), Route::NotFound, "{path}");
        }
    }
}
