//! A calendar file: the days by which something is to be done or answered, for the calendar a person already uses.
use super::Speaker;
use super::lines::{escaped, push};
use super::paper::words_of;
use crate::plan::{Action, ActionState, Day, Id, Plan, Told, YesNo};

/// What a day in the calendar is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum For {
    /// To do something.
    Doing,
    /// For their answer.
    Answer,
}

/// One day of an action.
struct Dated<'a> {
    id: Id,
    action: &'a Action,
    what: For,
    day: Day,
}

/// The open days of one issue, or of all, as a calendar file; none where there are none.
///
/// `plain` leaves out everything that says something about the person: others may see their calendar. `stamp` is the
/// moment it is made, as `20261122T101500Z`. A file made again changes the same days in the calendar, not new ones.
pub fn calendar(
    plan: &Plan,
    issue: Option<Id>,
    plain: bool,
    stamp: &str,
    speaker: &dyn Speaker,
) -> Option<String> {
    let open = plan.open_actions();
    let days: Vec<Dated> = open
        .iter()
        .filter(|(_, one)| issue.is_none() || one.issue.told() == issue)
        .flat_map(|(id, one)| {
            days_of(one).into_iter().map(|(what, day)| Dated { id: *id, action: one, what, day })
        })
        .collect();
    if days.is_empty() {
        return None;
    }
    let mut file = String::new();
    push(&mut file, "BEGIN", "VCALENDAR");
    push(&mut file, "VERSION", "2.0");
    // It must name a maker. This one says no more than the name of each day does.
    push(&mut file, "PRODID", "-//mysay.invalid//1//EN");
    push(&mut file, "CALSCALE", "GREGORIAN");
    for one in &days {
        push_day(&mut file, one, plain, stamp, speaker);
    }
    push(&mut file, "END", "VCALENDAR");
    Some(file)
}

/// The days of an open action: the doing until it is done, and the answer where one is expected.
fn days_of(action: &Action) -> Vec<(For, Day)> {
    let is_to_do = match action.stands() {
        ActionState::NotStarted | ActionState::Doing => true,
        ActionState::Waiting | ActionState::Answered | ActionState::Done | ActionState::Stopped => false,
    };
    let by = action.by.told().filter(|_| is_to_do);
    let answer = action.answer_by.told().filter(|_| action.answer != Told::Told(YesNo::No));
    by.map(|day| (For::Doing, day)).into_iter().chain(answer.map(|day| (For::Answer, day))).collect()
}

fn push_day(file: &mut String, one: &Dated, plain: bool, stamp: &str, speaker: &dyn Speaker) {
    let (kind, message) = match one.what {
        For::Doing => ("do", "calendar-do"),
        For::Answer => ("answer", "calendar-answer"),
    };
    let title = escaped(&speaker.say(if plain { "calendar-plain" } else { message }));
    push(file, "BEGIN", "VEVENT");
    push(file, "UID", &format!("{}.{kind}@mysay.invalid", one.id));
    push(file, "DTSTAMP", &escaped(stamp));
    push(file, "DTSTART;VALUE=DATE", &compact(one.day));
    // The end is the day after; without one it lasts a day as well.
    if let Some(next) = one.day.plus_days(1) {
        push(file, "DTEND;VALUE=DATE", &compact(next));
    }
    push(file, "SUMMARY", &title);
    if let Some(words) = words_of(&one.action.what).filter(|_| !plain) {
        push(file, "DESCRIPTION", &escaped(words));
    }
    // Others who see the calendar see neither a busy day nor what it is.
    push(file, "TRANSP", "TRANSPARENT");
    push(file, "CLASS", "PRIVATE");
    // At 9 in the morning of the day before. The screen of a locked phone shows the title only.
    push(file, "BEGIN", "VALARM");
    push(file, "ACTION", "DISPLAY");
    push(file, "DESCRIPTION", &title);
    push(file, "TRIGGER", "-PT15H");
    push(file, "END", "VALARM");
    push(file, "END", "VEVENT");
}

fn compact(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn action(state: ActionState, answer: Told<YesNo>) -> Action {
        let day = |n| Day::new(2026, 12, n).map_or(Told::NotYet, Told::Told);
        Action { by: day(1), answer, answer_by: day(20), state: Told::Told(state), ..Action::default() }
    }

    #[test]
    fn a_day_that_is_over_is_not_put_in_a_calendar() {
        let count = |state, answer| days_of(&action(state, answer)).len();
        assert_eq!(count(ActionState::NotStarted, Told::Told(YesNo::Yes)), 2);
        assert_eq!(count(ActionState::Doing, Told::Told(YesNo::No)), 1);
        assert_eq!(count(ActionState::Waiting, Told::Told(YesNo::Yes)), 1);
        assert_eq!(count(ActionState::Waiting, Told::Told(YesNo::No)), 0);
    }
}
