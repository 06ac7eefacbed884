//! Where a person goes from a question, and what that records.
use super::issue_of;
use crate::app::page::ways::number_of;
use crate::app::screens::Steps;
use crate::app::{Desk, Route};
use crate::guide::{Circuit, finish};
use crate::plan::{Id, Issue, Next};

/// Where a person goes from a question: the next that applies, or on from the end of the circuit.
pub(super) fn next(desk: Desk, circuit: Circuit, item: Id, number: usize, steps: Option<Steps>) -> Route {
    // What cannot wait comes before the next question.
    let is_urgent = circuit.question(number).is_some_and(|one| one.place == Issue::URGENT)
        && desk.now(|plan| plan.issue(item).is_some_and(|one| one.urgent.get().is_some()));
    if is_urgent {
        return Route::Urgent(item);
    }
    if let Some(next) = desk.now(|plan| circuit.after(plan, item, number)) {
        return Route::Question(circuit, item, next);
    }
    let decided = desk.now(|plan| plan.review(item).and_then(|one| one.next.told()));
    let changes = desk.now(|plan| finish(circuit, plan, item));
    let moved = !changes.is_empty();
    desk.record_all(changes);
    let issue = desk.now(|plan| issue_of(plan, item)).unwrap_or(item);
    match circuit {
        Circuit::Client => Route::You,
        Circuit::Companion | Circuit::Consent => Route::You,
        Circuit::Issue => Route::Options(item, 1),
        Circuit::Choice => Route::Choice(item),
        Circuit::Action => Route::Actions(issue),
        Circuit::Contact => Route::Contacts(issue),
        Circuit::Review => match decided {
            Some(Next::Close) => Route::Question(Circuit::Closing, issue, 1),
            // A new turn begins with the client: is what you want still the same?
            Some(Next::Again) if moved => {
                Route::Question(Circuit::Issue, issue, number_of(Circuit::Issue, Issue::WANT))
            }
            Some(Next::Again | Next::Wait) | None => Route::Issue(issue),
        },
        Circuit::Closing => Route::Issue(item),
        // Back to the way forward that asked for the day.
        Circuit::Milestone => match steps.and_then(Steps::before) {
            Some(route @ Route::Option(..)) => route,
            Some(_) | None => Route::Options(issue, 1),
        },
        Circuit::Letter => Route::Letter(item),
    }
}
