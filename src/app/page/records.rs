//! What has been: the contacts and the reviews of an issue.
use super::simple::not_found;
use crate::app::part::{card_button, heading, rows};
use crate::app::screens::Go;
use crate::app::{Desk, Route};
use crate::guide::Circuit;
use crate::letters::outline_of;
use crate::plan::Id;
use leptos::prelude::*;

/// The contacts of one issue.
pub(super) fn contacts(desk: Desk, issue: Id) -> AnyView {
    records(desk, issue, Circuit::Contact)
}

/// The reviews of one issue.
pub(super) fn reviews(desk: Desk, issue: Id) -> AnyView {
    records(desk, issue, Circuit::Review)
}

fn records(desk: Desk, issue: Id, circuit: Circuit) -> AnyView {
    if desk.now(|plan| plan.issue(issue).is_none()) {
        return not_found(desk);
    }
    let is_contacts = circuit == Circuit::Contact;
    let go = Go::new();
    let add = move |_| {
        let item = desk.begin(circuit, issue);
        go.to(Route::Question(circuit, item, 1));
    };
    let list = move || {
        desk.with_plan(|plan| {
        let ids: Vec<Id> = if is_contacts { plan.contacts_of(issue).map(|(id, _)| id).collect() } else { plan.reviews_of(issue).map(|(id, _)| id).collect() };
        ids.into_iter().map(|id| {
            let section = outline_of(plan, &*desk.speaker(), circuit, id);
            let who = plan.contact(id).and_then(|one| one.who.get()).map(|who| who.text().to_owned());
            let card = who.map(|who| card_button(desk, id, who, String::new()));
            view! {
                <li class="option">
                    {rows(&section.rows)}
                    <div class="row">
                        {card}
                        <a class="quiet" id=format!("change-{}", id.clock) href=Route::Question(circuit, id, 1).path()>{desk.say("change")}</a>
                        <a class="quiet" id=format!("remove-{}", id.clock) href=Route::Remove(id).path()>{desk.say("remove")}</a>
                    </div>
                </li>
            }
            .into_any()
        }).collect::<Vec<AnyView>>()
    })
    };
    let (title, lead) =
        if is_contacts { ("contacts-title", "contacts-lead") } else { ("reviews-title", "reviews-lead") };
    let adds = is_contacts.then(|| view! { <button type="button" class="go" id="add-contact" on:click=add>{desk.say("contacts-add")}</button> });
    view! {
        {heading(desk, desk.say(title))}
        <p>{desk.say(lead)}</p>
        <ul class="bare">{list}</ul>
        <div class="row">
            {adds}
            <a class="quiet" id="to-issue" href=Route::Issue(issue).path()>{desk.say("back-issue")}</a>
        </div>
    }
    .into_any()
}
