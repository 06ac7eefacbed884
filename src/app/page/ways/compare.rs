//! A few ways forward beside each other, with their good and bad points.
use super::{about, id_of, once_here, state_line, way};
use crate::app::page::simple::not_found;
use crate::app::part::{heading, said};
use crate::app::{Desk, Route};
use crate::guide::{Page, pages};
use crate::letters::Said;
use crate::plan::{ChoiceState, Id};
use leptos::prelude::*;

/// The ways forward of one page beside each other, without those the client has put aside.
pub(in crate::app::page) fn compare(desk: Desk, issue: Id, number: usize) -> AnyView {
    if desk.now(|plan| plan.issue(issue).is_none()) {
        return not_found(desk);
    }
    once_here(desk, move |guides| {
        let cards: Vec<AnyView> = desk.with_plan(|plan| {
            let page = pages(&guides, plan, issue).into_iter().nth(number - 1);
            let offers = match page {
                Some(Page::Offers(_, offers)) => offers,
                Some(Page::Contents(_) | Page::Topic(_)) | None => Vec::new(),
            };
            let ways = offers.into_iter().filter_map(|offer| way(desk, plan, issue, &guides, offer));
            ways.filter(|way| way.state != ChoiceState::NotWanted)
                .map(|way| {
                    let list = |points: &[Said]| {
                        points
                            .iter()
                            .map(|one| view! { <li>{said(one)}</li> }.into_any())
                            .collect::<Vec<AnyView>>()
                    };
                    view! {
                        <li class="option">
                            <h2><a href=way.route.path() id=id_of(way.route)>{said(&way.name)}</a></h2>
                            {state_line(desk, way.state)}
                            <h3>{desk.say("option-good")}</h3><ul class="plain">{list(&way.good)}</ul>
                            <h3>{desk.say("option-bad")}</h3><ul class="plain">{list(&way.bad)}</ul>
                        </li>
                    }
                    .into_any()
                })
                .collect()
        });
        view! {
            {about(desk, issue)}
            {heading(desk, desk.say("compare-title"))}
            <p>{desk.say("compare-lead")}</p>
            <ul class="bare compare">{cards}</ul>
            <p><a href=Route::Options(issue, number).path() id="all-options">{desk.say("compare-back")}</a></p>
        }
        .into_any()
    })
}
