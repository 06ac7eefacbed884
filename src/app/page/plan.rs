//! The whole plan in reading order, to read, print and keep.
use super::ways::once_here;
use crate::app::part::{calendar_buttons, copy_buttons, fresh, heading, listen, ring, rows, said};
use crate::app::{Desk, Route};
use crate::guide::Circuit;
use crate::letters::{Section, outline};
use crate::plan::Plan;
use crate::words::Arg;
use leptos::prelude::*;

/// The plan's page.
pub(super) fn plan(desk: Desk) -> AnyView {
    let shown = move || desk.with_shown(|plan| whole(desk, plan, true));
    // The names of a nation's options are in its guide.
    let whole_plan = match desk.nation() {
        None => fresh(shown),
        Some(_) => once_here(desk, move |_| fresh(shown)),
    };
    view! {
        {heading(desk, desk.say("plan-title"))}
        <p class="no-print">{desk.say("plan-lead")}</p>
        {listen(desk)}
        {copy_buttons(desk)}
        {calendar_buttons(desk, None)}
        {fresh(move || kept_back(desk))}
        {whole_plan}
        <p class="no-print"><a id="to-changes" href=Route::Changes.path()>{desk.say("plan-changes")}</a></p>
    }
    .into_any()
}

/// How many answers are for the client alone, where there are some.
fn kept_back(desk: Desk) -> AnyView {
    let count = desk.with_plan(Plan::count_private);
    let words = i64::try_from(count).ok().filter(|count| *count > 0).map(|count| {
        view! { <p class="no-print" id="kept-back">{desk.say_with("private-count", &[("n", Arg::Number(count))])}</p> }
    });
    words.into_any()
}

/// Every part of a plan. With `leads`, each has a link to change it.
pub(super) fn whole(desk: Desk, plan: &Plan, leads: bool) -> AnyView {
    let sections = outline(plan, &*desk.speaker());
    let is_empty = sections.is_empty().then(|| view! { <p>{desk.say("plan-empty")}</p> });
    let parts: Vec<AnyView> = sections.iter().map(|section| part(desk, plan, section, leads)).collect();
    view! { <div class="plan">{is_empty}{parts}</div> }.into_any()
}

fn part(desk: Desk, plan: &Plan, section: &Section, leads: bool) -> AnyView {
    let circle = section
        .about
        .filter(|(circuit, _)| *circuit == Circuit::Issue)
        .and_then(|(_, id)| plan.issue(id))
        .map(|issue| ring(desk, issue.stands()));
    let has_ring = circle.is_some();
    let title = said(&section.title);
    let heading = if section.level == 2 {
        view! { <h2>{title}</h2> }.into_any()
    } else {
        view! { <h3>{title}</h3> }.into_any()
    };
    let change = section.about.filter(|_| leads).map(|(circuit, id)| {
        let place = id.clock;
        view! { <p class="no-print"><a id=format!("change-{}-{place}", circuit as u8) href=Route::Question(circuit, id, 1).path()>{desk.say("change")}<span class="unseen">" "{said(&section.title)}</span></a></p> }
    });
    view! {
        <section class=if has_ring { "part with-ring" } else { "part" }>
            <div class="part-title">{circle}{heading}</div>
            {rows(&section.rows)}
            {change}
        </section>
    }
    .into_any()
}
