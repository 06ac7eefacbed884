//! The first screens: what this is, and before you start.
use crate::app::desk::keep_on_device;
use crate::app::part::{heading, heading_titled, picture};
use crate::app::screens::Go;
use crate::app::{Desk, Route};
use crate::guide::Circuit;
use crate::plan::Id;
use crate::words::Arg;
use leptos::prelude::*;

/// The first screen.
pub(super) fn start(desk: Desk) -> AnyView {
    let has_plan = desk.has_plan();
    let choice = move |id: &'static str, href: String, text: &'static str| {
        let hint = desk.try_say(&format!("{text}.hint")).map(|hint| view! { <small>{hint}</small> });
        view! { <li><a class="choice" id=id href=href>{picture(text)}<span><span class="link">{desk.say(text)}</span>{hint}</span></a></li> }.into_any()
    };
    let begin = {
        if has_plan {
            choice("start-carry-on", Route::Issues.path(), "start-carry-on")
        } else {
            choice("start-begin", Route::Before(1).path(), "start-begin")
        }
    };
    let unchecked = desk
        .speaker()
        .language()
        .unchecked
        .then(|| view! { <p class="hint">{desk.say("language-unchecked")}</p> });
    view! {
        {heading(desk, desk.say("start-title"))}
        <p class="lead">{desk.say("start-lead")}</p>
        <p>{desk.say("start-free")}</p>
        {unchecked}
        <ul class="choices">
            {begin}
            {choice("start-example", Route::Example(1).path(), "start-example")}
            {choice("start-copy", Route::Open.path(), "start-copy")}
            {choice("start-help", Route::Help.path(), "bar-help")}
        </ul>
    }
    .into_any()
}

/// Before you start: who else uses this device.
pub(super) fn who_uses(desk: Desk) -> AnyView {
    let go = Go::new();
    let picked = RwSignal::new(if desk.lasts() { Some(true) } else { None::<bool> });
    let problem = RwSignal::new(false);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match picked.get_untracked() {
            Some(only_me) => {
                let go = go.clone();
                leptos::task::spawn_local(async move {
                    keep_on_device(desk, only_me).await;
                    go.to(Route::Before(2));
                });
            }
            None => {
                problem.set(false);
                problem.set(true);
            }
        }
    };
    let choice = move |id: &'static str, key: &'static str, value: bool| {
        view! {
            <li>
                <label class="choice" for=id>
                    <input type="radio" name="answer" id=id value=key prop:checked=move || picked.get() == Some(value) on:change=move |_| picked.set(Some(value)) />
                    {picture(key)}
                    <span>{desk.say(key)}<small>{desk.say(&format!("{key}.hint"))}</small></span>
                </label>
            </li>
        }
        .into_any()
    };
    let summary = move || {
        problem.get().then(|| {
            crate::app::part::problem_summary(desk, crate::guide::Problem::NothingPicked, "answer".to_owned())
        })
    };
    view! {
        <p class="where">{where_words(desk, 1)}</p>
        {heading_titled(desk, desk.say("before-device"), &where_words(desk, 1))}
        {summary}
        <p class="hint" id="hint">{desk.say("before-device.hint")}</p>
        <form novalidate on:submit=submit>
            <fieldset aria-labelledby="heading" aria-describedby="hint">
                <ul class="choices">
                    {choice("answer", "before-device-me", true)}
                    {choice("answer-1", "before-device-others", false)}
                    {choice("answer-2", "before-device-unsure", false)}
                </ul>
            </fieldset>
            <div class="row">
                <button class="go" type="submit" id="continue">{desk.say("continue")}</button>
                <a class="quiet" href=Route::Before(2).path()>{desk.say("skip")}</a>
            </div>
        </form>
    }
    .into_any()
}

/// Before you start: what to know, and where to begin.
pub(super) fn ready(desk: Desk) -> AnyView {
    let go = Go::new();
    let first_issue = move |_| {
        let issue = desk.begin(Circuit::Issue, Id::CLIENT);
        go.to(Route::Question(Circuit::Issue, issue, 1));
    };
    view! {
        <p class="where">{where_words(desk, 2)}</p>
        {heading_titled(desk, desk.say("before-ready"), &where_words(desk, 2))}
        <ul class="plain">
            <li>{desk.say("before-ready-own")}</li>
            <li>{desk.say("before-ready-skip")}</li>
            <li>{desk.say("before-ready-leave")}</li>
            <li>{desk.say("before-ready-have")}</li>
        </ul>
        <div class="row">
            <a class="go" id="begin-you" href=Route::Question(Circuit::Client, Id::CLIENT, 1).path()>{desk.say("before-you")}</a>
            <button class="quiet" type="button" id="begin-issue" on:click=first_issue>{desk.say("before-issue")}</button>
        </div>
    }
    .into_any()
}

/// Which of the two screens before the start this is.
fn where_words(desk: Desk, number: i64) -> String {
    desk.plain("where-before", &[("n", Arg::Number(number))])
}
