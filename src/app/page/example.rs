//! The example: a made-up person's two issues, a step at a time.
use super::plan::whole;
use super::simple::not_found;
use crate::app::part::{heading_titled, issue_card};
use crate::app::{Desk, Route};
use crate::guide::{self, EXAMPLE_STEPS};
use crate::words::Arg;
use leptos::prelude::*;

/// One step of the example.
pub(super) fn example(desk: Desk, step: usize) -> AnyView {
    if step > EXAMPLE_STEPS {
        return not_found(desk);
    }
    let words = desk.speaker();
    let journal = guide::example(step, &|id| desk.say(id), &words.language().code, desk.today());
    let plan = journal.plan();
    let cards: Vec<AnyView> =
        plan.told_issues().map(|(id, issue)| issue_card(desk, plan, id, issue, false)).collect();
    let place = desk.plain(
        "where-example",
        &[("n", Arg::Number(step as i64)), ("all", Arg::Number(EXAMPLE_STEPS as i64))],
    );
    let onward = if step < EXAMPLE_STEPS {
        view! { <a class="go" id="continue" href=Route::Example(step + 1).path()>{desk.say("continue")}</a> }
            .into_any()
    } else {
        view! { <a class="go" id="continue" href=Route::Before(1).path()>{desk.say("example-start")}</a> }
            .into_any()
    };
    view! {
        <p class="where">{place.clone()}</p>
        {heading_titled(desk, desk.say(&format!("example-step-{step}")), &place)}
        <p class="lead">{desk.say(&format!("example-step-{step}.lead"))}</p>
        {cards}
        <div class="row">{onward}<a class="quiet" href="/" id="stop">{desk.say("example-stop")}</a></div>
        <h2>{desk.say("example-plan")}</h2>
        {whole(desk, plan, false)}
    }
    .into_any()
}
