//! You: the client's answers, who helps, and what they agreed to.
use crate::app::part::{card_button, heading, rows, said};
use crate::app::screens::Go;
use crate::app::{Desk, Route};
use crate::guide::Circuit;
use crate::letters::{Section, outline};
use crate::plan::Id;
use leptos::prelude::*;

/// The client's own page.
pub(super) fn you(desk: Desk) -> AnyView {
    let go = Go::new();
    let add = |circuit: Circuit| {
        let go = go.clone();
        move |_| {
            let item = desk.begin(circuit, Id::CLIENT);
            go.to(Route::Question(circuit, item, 1));
        }
    };
    let sections = move |wanted: Circuit| {
        let all = desk.with_plan(|plan| outline(plan, &*desk.speaker()));
        let of =
            |section: &Section| section.about.filter(|(circuit, _)| *circuit == wanted).map(|(_, id)| id);
        all.iter()
            .filter_map(|section| of(section).map(|id| one(desk, wanted, id, section)))
            .collect::<Vec<AnyView>>()
    };
    view! {
        {heading(desk, desk.say("you-title"))}
        <p>{desk.say("you-lead")}</p>
        {move || sections(Circuit::Client)}
        <p><a class="quiet" id="change-you" href=Route::Question(Circuit::Client, Id::CLIENT, 1).path()>{desk.say("you-change")}</a></p>
        <h2>{desk.say("you-companions")}</h2>
        <ul class="bare">{move || sections(Circuit::Companion)}</ul>
        <p><button type="button" class="quiet" id="add-companion" on:click=add(Circuit::Companion)>{desk.say("you-companion-add")}</button></p>
        <h2>{desk.say("you-consents")}</h2>
        <p>{desk.say("you-consents-lead")}</p>
        <ul class="bare">{move || sections(Circuit::Consent)}</ul>
        <p><button type="button" class="quiet" id="add-consent" on:click=add(Circuit::Consent)>{desk.say("you-consent-add")}</button></p>
        <div class="row"><a class="go" id="to-issues" href=Route::Issues.path()>{desk.say("you-issues")}</a></div>
    }
    .into_any()
}

fn one(desk: Desk, circuit: Circuit, id: Id, section: &Section) -> AnyView {
    if circuit == Circuit::Client {
        return rows(&section.rows);
    }
    let card = desk.now(|plan| {
        let one = plan.companion(id)?;
        let reach = one.reach.get().map(|reach| reach.text().to_owned()).unwrap_or_default();
        Some(card_button(desk, id, one.name.get()?.text().to_owned(), reach))
    });
    view! {
        <li class="option">
            <h3>{said(&section.title)}</h3>
            {rows(&section.rows)}
            <div class="row">
                {card}
                <a class="quiet" id=format!("change-{}", id.clock) href=Route::Question(circuit, id, 1).path()>{desk.say("change")}</a>
                <a class="quiet" id=format!("remove-{}", id.clock) href=Route::Remove(id).path()>{desk.say("remove")}</a>
            </div>
        </li>
    }
    .into_any()
}
