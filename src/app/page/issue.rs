//! One issue: its ring, what comes next, and every part of it.
use super::simple::not_found;
use crate::app::part::{heading_titled, own, ring, whose};
use crate::app::screens::Go;
use crate::app::{Desk, Route};
use crate::guide::{Circuit, reopen, start_review};
use crate::plan::{Id, Issue, Stage};
use leptos::prelude::*;

/// The page of one issue.
pub(super) fn issue(desk: Desk, id: Id) -> AnyView {
    let Some(issue) = desk.now(|plan| plan.issue(id).filter(|one| !one.removed).cloned()) else {
        return not_found(desk);
    };
    let name = desk.say("issue-page");
    let shown = move || {
        desk.with_plan(|plan| plan.issue(id).map(|one| view! { <div class="issue whole">{ring(desk, one.stands())}<div>{whose(desk, plan, id)}</div></div> }))
    };
    let go = Go::new();
    let review = {
        let go = go.clone();
        move |_| {
            let review = desk.begin(Circuit::Review, id);
            desk.record_all(desk.now(|plan| start_review(plan, id, review)));
            go.to(Route::Question(Circuit::Review, review, 1));
        }
    };
    let next = next_step(desk, id, &issue, go, review.clone());
    let urgent = issue.urgent.get().is_some().then(|| view! { <p><a class="quiet" id="urgent" href=Route::Urgent(id).path()>{desk.say("urgent-link")}</a></p> });
    let title = issue.title().map(|words| view! { <p class="about">{own(words)}</p> });
    let closed = issue.stands().is_closed();
    let part = move |element: &'static str, key: &'static str, href: String| {
        view! { <li><a class="choice" id=element href=href><span><span class="link">{desk.say(key)}</span><small>{desk.say(&format!("{key}.hint"))}</small></span></a></li> }.into_any()
    };
    let look_back = (!closed).then(|| view! {
        <li><button type="button" class="choice" id="to-review" on:click=review><span><span class="link">{desk.say("part-review")}</span><small>{desk.say("part-review.hint")}</small></span></button></li>
    });
    view! {
        {heading_titled(desk, name.clone(), &name)}
        {title}
        {urgent}
        {shown}
        {next}
        <h2>{desk.say("issue-parts")}</h2>
        <ul class="choices">
            {part("to-story", "part-story", Route::Question(Circuit::Issue, id, 1).path())}
            {part("to-options", "part-options", Route::Options(id, 1).path())}
            {part("to-actions", "part-actions", Route::Actions(id).path())}
            {part("to-letters", "part-letters", Route::Letters(id, 1).path())}
            {look_back}
        </ul>
        <div class="row">
            <a class="quiet" id="to-contacts" href=Route::Contacts(id).path()>{desk.say("part-contacts")}</a>
            <a class="quiet" id="to-reviews" href=Route::Reviews(id).path()>{desk.say("part-reviews")}</a>
            <a class="quiet" id="to-remove" href=Route::Remove(id).path()>{desk.say("issue-remove")}</a>
        </div>
    }
    .into_any()
}

/// The one thing to do next, by the stage.
fn next_step(
    desk: Desk,
    id: Id,
    issue: &Issue,
    go: Go,
    review: impl Fn(leptos::ev::MouseEvent) + Send + Sync + 'static,
) -> AnyView {
    let link =
        |href: String, key: &str| view! { <a class="go" id="next" href=href>{desk.say(key)}</a> }.into_any();
    let button = match issue.stands().stage() {
        Some(Stage::Client) => link(Route::Question(Circuit::Issue, id, 1).path(), "next-client"),
        Some(Stage::Issue) => link(Route::Options(id, 1).path(), "next-issue"),
        Some(Stage::Action) => link(Route::Actions(id).path(), "next-action"),
        Some(Stage::Review) => view! { <button type="button" class="go" id="next" on:click=review>{desk.say("next-review")}</button> }.into_any(),
        None => {
            let again = move |_| {
                desk.record_all(desk.now(|plan| reopen(plan, id)));
                go.to(Route::Question(Circuit::Issue, id, 1));
            };
            view! { <button type="button" class="quiet" id="reopen" on:click=again>{desk.say("issue-reopen")}</button> }.into_any()
        }
    };
    view! { <div class="row">{button}</div> }.into_any()
}
