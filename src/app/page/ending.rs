//! Taking things away: what will happen is said before it happens, and how to undo it.
use super::question::issue_of;
use crate::app::part::heading;
use crate::app::screens::Go;
use crate::app::{Desk, Route};
use crate::device;
use crate::plan::Id;
use leptos::prelude::*;

/// Taking an item off the plan.
pub(super) fn remove(desk: Desk, item: Id) -> AnyView {
    let there = desk.now(|plan| {
        let issue = issue_of(plan, item);
        let known = issue.is_some()
            || plan.issue(item).is_some()
            || plan.companion(item).is_some()
            || plan.consent(item).is_some();
        known.then_some(issue)
    });
    let Some(issue) = there else { return super::simple::not_found(desk) };
    let is_issue = desk.now(|plan| plan.issue(item).is_some());
    let back = match issue {
        Some(issue) => Route::Issue(issue),
        None if is_issue => Route::Issues,
        None => Route::You,
    };
    let go = Go::new();
    let press = move |_| {
        desk.remove(item);
        go.to(back);
    };
    let words = if is_issue { "remove-issue-words" } else { "remove-words" };
    view! {
        {heading(desk, desk.say("remove-title"))}
        <p>{desk.say(words)}</p>
        <p>{desk.say("remove-undo")}</p>
        <div class="row">
            <button type="button" class="go" id="remove" on:click=press>{desk.say("remove-yes")}</button>
            <a class="quiet" id="keep" href=back.path()>{desk.say("remove-no")}</a>
        </div>
    }
    .into_any()
}

/// Deleting the plan, or everything, from this device.
pub(super) fn delete(desk: Desk, everything: bool) -> AnyView {
    let go = Go::new();
    let press = move |_| {
        desk.delete(everything);
        go.to(if everything { Route::Cleared } else { Route::Start });
    };
    let (title, words) = if everything {
        ("delete-everything-title", "delete-everything-words")
    } else {
        ("delete-title", "delete-words")
    };
    view! {
        {heading(desk, desk.say(title))}
        <p>{desk.say(words)}</p>
        <p>{desk.say("delete-for-ever")}</p>
        <div class="row">
            <button type="button" class="go" id="delete" on:click=press>{desk.say("delete-yes")}</button>
            <a class="quiet" id="keep" href=Route::Settings.path()>{desk.say("delete-no")}</a>
        </div>
    }
    .into_any()
}

/// Whether anything of ours is left in this browser: looked up now, not taken for granted.
pub(super) fn cleared(desk: Desk) -> AnyView {
    let left = device::left_behind();
    let key = if left { "cleared-left" } else { "cleared-nothing" };
    view! {
        {heading(desk, desk.say("cleared-title"))}
        <p id="cleared">{desk.say(key)}</p>
        <p>{desk.say("cleared-history")}</p>
        <p>{desk.say("cleared-copies")}</p>
        <div class="row"><a class="go" id="to-start" href=Route::Start.path()>{desk.say("not-found-start")}</a></div>
    }
    .into_any()
}
