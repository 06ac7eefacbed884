//! What cannot wait: who to call now, before anything else and with no scrolling.
use super::{about, id_of, once_here, said_in_turn};
use crate::app::page::simple::not_found;
use crate::app::part::{fresh, heading_titled};
use crate::app::{Desk, Route};
use crate::guide::{Circuit, Guides};
use crate::plan::{Code, Id, Issue};
use leptos::prelude::*;

/// Who to call now about what the person said cannot wait.
pub(in crate::app::page) fn urgent(desk: Desk, issue: Id) -> AnyView {
    let told = desk.now(|plan| plan.issue(issue).map(|one| one.urgent.get().cloned().unwrap_or_default()));
    let Some(told) = told else { return not_found(desk) };
    // These hold everywhere in the country, and must be here before anything is fetched.
    let first: Vec<AnyView> = told
        .iter()
        .map(|one| view! { <p><strong>{desk.say(&format!("urgent-{}", one.code()))}</strong></p> }.into_any())
        .collect();
    let more = once_here(desk, move |guides| of_guides(desk, issue, &guides));
    let after =
        desk.now(|plan| Circuit::Issue.after(plan, issue, super::number_of(Circuit::Issue, Issue::URGENT)));
    let onward = after.map_or(Route::Options(issue, 1), |n| Route::Question(Circuit::Issue, issue, n));
    view! {
        {heading_titled(desk, desk.say("urgent-title"), &desk.say("urgent-page"))}
        {first}
        {more}
        {fresh(move || super::list::nation(desk))}
        <div class="row">
            <a class="go" id="go-on" href=onward.path()>{desk.say("urgent-on")}</a>
            <a class="quiet" id="to-help" href=Route::Help.path()>{desk.say("bar-help")}</a>
        </div>
        {about(desk, issue)}
    }
    .into_any()
}

/// What the guides have for it: who to call, and where more about it stands.
fn of_guides(desk: Desk, issue: Id, guides: &Guides) -> AnyView {
    let numbers = desk.now(|plan| plan.issue(issue).map(|one| guides.urgent(one)).unwrap_or_default());
    let cards: Vec<AnyView> = numbers
        .into_iter()
        .filter_map(|number| {
            let (_, option) = guides.option(number)?;
            let calls = said_in_turn(desk, &format!("{}.call", option.id));
            let calls: Vec<AnyView> = calls.into_iter().map(|one| view! { <li>{one}</li> }.into_any()).collect();
            let route = Route::Option(issue, number);
            let check = desk.try_say(&format!("{}.check", option.id)).map(|words| view! { <p class="hint">{words}</p> });
            Some(view! { <li class="option"><h2><a id=id_of(route) href=route.path()>{desk.say(&option.id)}</a></h2><ul class="plain">{calls}</ul>{check}</li> }.into_any())
        })
        .collect();
    view! { <ul class="bare">{cards}</ul> }.into_any()
}
