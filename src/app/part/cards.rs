//! An issue on its card: ring, name, whose turn, and what is due.
use super::{ring, said};
use crate::app::{Desk, Route};
use crate::letters::Said;
use crate::plan::{Id, Issue, Plan, WhoseTurn};
use crate::words::Arg;
use leptos::prelude::*;

/// Whose turn it is, and the next day that counts.
pub fn whose(desk: Desk, plan: &Plan, id: Id) -> AnyView {
    let turn = plan.whose_turn(id);
    let whose = desk.say(match turn {
        WhoseTurn::Yours => "whose-yours",
        WhoseTurn::Advocates => "whose-advocates",
        WhoseTurn::Theirs => "whose-theirs",
        WhoseTurn::Nobody => "whose-nobody",
    });
    let words = desk.speaker();
    let due = plan.next_due(id).filter(|_| turn != WhoseTurn::Nobody).map(|(day, _, action)| {
        let late = action.is_late(desk.today());
        let waits = action.stands() == crate::plan::ActionState::Waiting;
        let message = match (waits, late) {
            (true, false) => "due-answer",
            (true, true) => "due-answer-late",
            (false, false) => "due-do",
            (false, true) => "due-do-late",
        };
        let (date, away) = (words.day_long(day), words.days_away(day, desk.today()));
        view! { <p class=if late { "due late" } else { "due" }>{desk.say_with(message, &[("date", Arg::Text(&date)), ("away", Arg::Text(&away))])}</p> }
    });
    view! { <p class="turn">{whose}</p>{due} }.into_any()
}

/// A card that leads to the issue, or only shows it.
pub fn issue_card(desk: Desk, plan: &Plan, id: Id, issue: &Issue, leads: bool) -> AnyView {
    let title =
        issue.title().map_or_else(|| Said::Ours(desk.say("issue-unnamed")), |words| Said::Own(short(words)));
    let inside = if leads {
        view! { <h2><a href=Route::Issue(id).path() id=format!("issue-{}", id.clock)>{said(&title)}</a></h2> }
            .into_any()
    } else {
        view! { <h2>{said(&title)}</h2> }.into_any()
    };
    view! { <div class="issue">{ring(desk, issue.stands())}<div>{inside}{whose(desk, plan, id)}</div></div> }
        .into_any()
}

fn short(words: &crate::plan::Words) -> crate::plan::Words {
    crate::plan::Words::read(&words.short(70), &words.lang).unwrap_or_else(|_| words.clone())
}
