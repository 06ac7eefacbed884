//! The circles: one ring an issue, what is due first, and adding another.
use crate::app::part::{fresh, heading, issue_card, said};
use crate::app::screens::Go;
use crate::app::{Desk, Route};
use crate::guide::Circuit;
use crate::plan::{ActionState, Id, Plan};
use leptos::prelude::*;

/// All issues, each at its own stage.
pub(super) fn issues(desk: Desk) -> AnyView {
    let go = Go::new();
    let add = move |_| {
        let issue = desk.begin(Circuit::Issue, Id::CLIENT);
        go.to(Route::Question(Circuit::Issue, issue, 1));
    };
    let count = move || desk.with_plan(|plan| plan.told_issues().count());
    let cards = move || {
        desk.with_shown(|plan| {
            plan.told_issues()
                .map(|(id, issue)| issue_card(desk, plan, id, issue, true))
                .collect::<Vec<AnyView>>()
        })
    };
    let lead = move || desk.say(if count() == 0 { "issues-none" } else { "issues-lead" });
    let add_words = move || desk.say(if count() == 0 { "issues-first" } else { "issues-add" });
    view! {
        {heading(desk, desk.say("issues-title"))}
        {fresh(move || unsettled(desk))}
        <p>{lead}</p>
        {fresh(move || desk.with_plan(|plan| next_days(desk, plan)))}
        {cards}
        <div class="row">
            <button class="go" type="button" id="add-issue" on:click=add>{add_words}</button>
            <a class="quiet" id="to-you" href=Route::You.path()>{desk.say("issues-you")}</a>
        </div>
    }
    .into_any()
}

/// The actions whose day has passed, the earliest first: what to look at before anything else.
fn next_days(desk: Desk, plan: &Plan) -> AnyView {
    let words = desk.speaker();
    let late = plan.open_actions().into_iter().filter(|(_, action)| action.is_late(desk.today())).take(3);
    let links: Vec<AnyView> = late
        .map(|(id, action)| {
            let waits = action.stands() == ActionState::Waiting;
            let what = desk.say(if waits { "late-title" } else { "issues-late-do" });
            view! { <li>{what}" "<a id=format!("late-{}", id.clock) href=Route::Action(id).path()>{said(&action.title(&*words))}</a></li> }.into_any()
        })
        .collect();
    if links.is_empty() {
        return ().into_any();
    }
    view! { <section class="others"><h2>{desk.say("issues-late")}</h2><ul class="plain">{links}</ul></section> }.into_any()
}

/// Where the same thing was written in two ways at the same time: a link to each.
fn unsettled(desk: Desk) -> AnyView {
    let places = desk.with_journal(crate::journal::Journal::unsettled);
    let links: Vec<AnyView> = places
        .into_iter()
        .filter_map(|(item, place)| {
            let (circuit, number) = Circuit::ALL.iter().find_map(|circuit| {
                let at = circuit.questions().iter().position(|one| one.place == place)?;
                Some((*circuit, at + 1))
            })?;
            let key = circuit.question(number)?.key;
            Some(
                view! { <li><a href=Route::Question(circuit, item, number).path()>{desk.say(key)}</a></li> }
                    .into_any(),
            )
        })
        .take(5)
        .collect();
    if links.is_empty() {
        return ().into_any();
    }
    view! { <section class="others"><h2>{desk.say("versions-title")}</h2><ul class="plain">{links}</ul></section> }.into_any()
}
