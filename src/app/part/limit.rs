//! Time limits on a screen: the last day, how it stands today, what it counts from, and how sure we are of it.
use crate::app::screens::Go;
use crate::app::{Desk, Route};
use crate::guide::{
    Circuit, GuideOption, Guides, Late, Limit, Standing, Sure, begin_milestone, clock_fits, limits,
    nearest_limit, told_days,
};
use crate::plan::{Code, Day, Id};
use crate::words::Arg;
use leptos::prelude::*;

/// The nearest limit of a way forward, in a line or two; that there is one, where no day is known.
pub fn limit_line(desk: Desk, guides: &Guides, issue: Id, number: usize) -> AnyView {
    let Some((guide, option)) = guides.option(number) else { return ().into_any() };
    let all = desk.now(|plan| limits(guide, option, plan, issue));
    if all.is_empty() {
        return ().into_any();
    }
    match nearest_limit(&all, desk.today()) {
        Some((limit, day)) => standing(desk, option, limit, day),
        None => view! { <p class="limit">{desk.say("limit-some")}</p> }.into_any(),
    }
}

/// How a last day stands today. A day we are not sure of never stands without who to check it with.
fn standing(desk: Desk, option: &GuideOption, limit: &Limit, day: Day) -> AnyView {
    let words = desk.speaker();
    let stands = Standing::of(day, desk.today());
    let (key, state) = match stands {
        Standing::Left(_) => ("limit-left", "left"),
        Standing::Soon(_) => ("limit-soon", "soon"),
        Standing::Today => ("limit-today", "today"),
        Standing::Passed(_) => ("limit-passed", "passed"),
    };
    let (date, away) = (words.day_long(day), words.days_away(day, desk.today()));
    let said = desk.say_with(key, &[("date", Arg::Text(&date)), ("away", Arg::Text(&away))]);
    let unsure = limit.unsure.then(|| view! { <p class="limit unsure">{desk.say("limit-unsure")}</p> });
    let late =
        matches!(stands, Standing::Passed(_)).then(|| view! { <p>{desk.say(late_words(limit.late))}</p> });
    let clock = (!clock_fits(option, desk.today())).then(|| {
        let today = words.day_long(desk.today());
        let said = desk.say_with("limit-clock", &[("date", Arg::Text(&today))]);
        view! { <p class="limit unsure">{said}</p> }
    });
    view! { <p class="limit" data-stands=state>{said}</p>{clock}{late}{unsure} }.into_any()
}

const fn late_words(late: Late) -> &'static str {
    match late {
        Late::Strict => "late-strict",
        Late::Discretion => "late-discretion",
        Late::Special => "late-special",
        Late::Court => "late-court",
    }
}

/// Everything about the time limits of a way forward: the rule in words, each last day, and what is still to be told.
pub fn limits_whole(desk: Desk, guides: &Guides, issue: Id, number: usize, go: &Go) -> AnyView {
    let Some((guide, option)) = guides.option(number) else { return ().into_any() };
    let Some(rule) = desk.try_say(&format!("{}.limit", option.id)) else { return ().into_any() };
    let all = desk.with_plan(|plan| limits(guide, option, plan, issue));
    let mut asks: Vec<String> = Vec::new();
    for ask in all.iter().flat_map(|limit| &limit.asks) {
        if !asks.contains(ask) {
            asks.push(ask.clone());
        }
    }
    let days: Vec<AnyView> = all
        .iter()
        .filter_map(|limit| {
            let label = desk.try_say(&format!("{}.limit-{}", option.id, limit.rule));
            let label = label.map(|label| view! { <h3>{label}</h3> });
            Some(view! { {label}{standing(desk, option, limit, limit.day?)} }.into_any())
        })
        .collect();
    let is_known = !days.is_empty();
    let told = desk.with_plan(|plan| told_days(guide, option, plan, issue));
    let told: Vec<AnyView> =
        told.into_iter().map(|(kind, id, day)| told_day(desk, &guide.name, &kind, id, day)).collect();
    let asks: Vec<AnyView> = asks.into_iter().map(|kind| ask(desk, issue, &guide.name, kind, go)).collect();
    let tell = (!asks.is_empty()).then(|| {
        let lead = desk.say(if is_known { "limit-tell-more" } else { "limit-tell" });
        view! { <p>{lead}</p><div class="row">{asks}</div> }
    });
    let today = (!is_known && !all.is_empty()).then(|| view! { <p>{desk.say("limit-ask-today")}</p> });
    let early = is_known.then(|| view! { <p>{desk.say("limit-early")}</p> });
    view! {
        <section class="limits">
            <h2>{desk.say("limit-title")}</h2>
            <p>{rule}</p>
            {days}
            {early}
            {told}
            {tell}
            {today}
        </section>
    }
    .into_any()
}

/// A day that was told, as it was asked for, and a way to change it.
fn told_day(desk: Desk, guide: &str, kind: &str, id: Id, day: Day) -> AnyView {
    let asked = desk.say(&format!("{guide}-from-{kind}.ask"));
    let route = Route::Question(Circuit::Milestone, id, 1);
    view! {
        <p>{asked.clone()}" "<strong>{desk.speaker().day_long(day)}</strong></p>
        <div class="row"><a class="quiet" id=format!("change-{kind}") href=route.path()>{desk.say("change")}<span class="unseen">" "{asked}</span></a></div>
    }
    .into_any()
}

/// A button that leads to the question for one day a limit counts from.
fn ask(desk: Desk, issue: Id, guide: &str, kind: String, go: &Go) -> AnyView {
    let words = desk.say(&format!("{guide}-from-{kind}.ask"));
    let id = format!("tell-{kind}");
    let go = go.clone();
    let press = move |_| {
        let milestone = desk.begin_known(|plan| begin_milestone(plan, issue, &kind));
        go.to(Route::Question(Circuit::Milestone, milestone, 1));
    };
    view! { <button type="button" class="quiet" id=id on:click=press>{words}</button> }.into_any()
}

/// How sure we are of a way forward, where it was read and when, and who to check it with.
pub fn sure_words(desk: Desk, option: &GuideOption) -> AnyView {
    let (Some(seen), true) = (option.seen, option.sure != Sure::Plain) else { return ().into_any() };
    let words = desk.speaker();
    let place = option.source_url.split('/').nth(2).unwrap_or_default();
    let date = words.day_short(seen);
    let key = format!("sure-{}", option.sure.code());
    let said = desk.say_with(&key, &[("place", Arg::Text(place)), ("date", Arg::Text(&date))]);
    let check = desk.try_say(&format!("{}.check", option.id)).map(|words| view! { <p>{words}</p> });
    view! {
        <h2>{desk.say("sure-title")}</h2>
        <p>{said}</p>
        {check}
        <p><a id="source" href=option.source_url.clone() rel="external noreferrer noopener">{desk.say("sure-source")}</a></p>
    }
    .into_any()
}
