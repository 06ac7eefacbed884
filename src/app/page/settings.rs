//! Settings: how it looks, where it is kept, copies, deleting; and the languages.
use super::looks;
use crate::app::desk::keep_on_device;
use crate::app::notice::Notice;
use crate::app::part::{fresh, heading, open_copy};
use crate::app::screens::Go;
use crate::app::{Desk, Route};
use crate::words::Arg;
use leptos::prelude::*;

/// The settings.
pub(super) fn settings(desk: Desk) -> AnyView {
    let added = RwSignal::new(None::<usize>);
    let told = move || {
        added
            .get()
            .map(|n| desk.say_with("copy-opened", &[("n", Arg::Number(i64::try_from(n).unwrap_or(0)))]))
    };
    let lasts = move || {
        // Where it is kept stands in the signal that says where it is saved.
        desk.saving.track();
        desk.lasts()
    };
    let kept = move || {
        desk.say(match (lasts(), desk.has_lock.get()) {
            (true, true) => "settings-kept-locked",
            (true, false) => "settings-kept-device",
            (false, _) => "settings-kept-tab",
        })
    };
    let switch = move || desk.say(if lasts() { "settings-keep-tab" } else { "settings-keep-device" });
    // What will happen is said before it is pressed.
    let then = move || desk.say(if lasts() { "settings-keep-tab.hint" } else { "settings-keep-device.hint" });
    let change = move |_| leptos::task::spawn_local(keep_on_device(desk, !desk.lasts()));
    view! {
        {heading(desk, desk.say("settings-title"))}
        <h2>{desk.say("settings-look")}</h2>
        {looks::links(desk)}
        <h2>{desk.say("settings-language")}</h2>
        <p><a class="quiet" id="to-language" href=Route::Language.path()>{desk.say("settings-language-change")}</a></p>
        <h2>{desk.say("settings-kept")}</h2>
        {fresh(move || view! { <p role="status">{kept()}</p><p>{desk.say("settings-kept-words")}</p><p>{then()}</p> }.into_any())}
        <p><button type="button" class="quiet" id="keep-switch" on:click=change>{fresh(move || view! { <span>{switch()}</span> }.into_any())}</button></p>
        {fresh(move || super::lock::in_settings(desk))}
        <h2>{desk.say("settings-copies")}</h2>
        <p><a href=Route::Plan.path() id="to-plan">{desk.say("settings-copy-from-plan")}</a></p>
        {open_copy(desk, move |n| added.set(Some(n)))}
        <p role="status">{told}</p>
        {fresh(move || plans(desk))}
        <h2>{desk.say("settings-delete")}</h2>
        <div class="row">
            <a class="quiet" id="delete-plan" href=Route::Delete(false).path()>{desk.say("settings-delete-plan")}</a>
            <a class="quiet" id="delete-everything" href=Route::Delete(true).path()>{desk.say("settings-delete-everything")}</a>
        </div>
        <p><a id="to-credits" href=Route::Credits.path()>{desk.say("credits-title")}</a></p>
    }
    .into_any()
}

/// The plans on this device, where there is more than one.
fn plans(desk: Desk) -> AnyView {
    desk.has_plan();
    let in_use = desk.plan_in_use();
    let mut all = desk.plans();
    // Numbered by name, so that a plan keeps its number whichever is in use.
    all.sort_unstable();
    if all.len() < 2 {
        return ().into_any();
    }
    let buttons: Vec<AnyView> = (1..)
        .zip(all)
        .map(|(number, plan)| {
            let is_now = (plan == in_use).then_some("true");
            let name = desk.plain("settings-plan", &[("n", Arg::Number(number))]);
            view! { <li><button type="button" class="choice" id=format!("plan-{number}") aria-current=is_now on:click=move |_| desk.use_plan(plan)>{name}</button></li> }.into_any()
        })
        .collect();
    view! { <h2>{desk.say("settings-plans")}</h2><ul class="choices">{buttons}</ul> }.into_any()
}

/// Opening a copy that was kept.
pub(super) fn open(desk: Desk) -> AnyView {
    let go = Go::new();
    view! {
        {heading(desk, desk.say("open-title"))}
        {open_copy(desk, move |_| go.to(Route::Issues))}
    }
    .into_any()
}

/// The languages: each by its own name, then its English name.
pub(super) fn language(desk: Desk) -> AnyView {
    let go = Go::new();
    let now = desk.speaker().language().code.clone();
    let all: Vec<AnyView> = desk.languages().into_iter().map(|language| {
        let go = go.clone();
        let is_now = language.code == now;
        let (name, english, code) = (language.name.clone(), language.english.clone(), language.code.clone());
        let press = move |_| {
            let (language, go) = (language.clone(), go.clone());
            leptos::task::spawn_local(async move {
                if desk.speak(language).await { go.to(Route::Start) } else { desk.tell(Notice::NoLanguage) }
            });
        };
        view! { <li><button type="button" class="choice" id=format!("language-{code}") aria-current=is_now.then_some("true") on:click=press><span lang=code.clone()>{name.clone()}</span>{(name != english).then(|| view! { <small lang="en">{english}</small> })}</button></li> }.into_any()
    }).collect();
    view! {
        {heading(desk, desk.say("language-title"))}
        <ul class="choices">{all}</ul>
    }
    .into_any()
}
