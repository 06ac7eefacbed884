//! One way forward by itself: what it is, for whom, by when, how, what speaks for it and against it, and what comes then.
use super::{Way, about, fit_line, id_of, once_here, own_way, points, said_in_turn, state_line, way};
use crate::app::page::simple::not_found;
use crate::app::part::{heading_titled, limits_whole, listen, own, sure_words};
use crate::app::screens::Go;
use crate::app::{Desk, Route};
use crate::guide::{Circuit, GuideOption, Guides, Offer, begin_letter, choose, fit};
use crate::letters::Said;
use crate::plan::{ActionField, ChoiceField, ChoiceState, Id, LetterKind, Told};
use crate::words::Arg;
use leptos::prelude::*;

/// One of the guides' ways forward.
pub(in crate::app::page) fn option(desk: Desk, issue: Id, number: usize) -> AnyView {
    if desk.now(|plan| plan.issue(issue).is_none()) {
        return not_found(desk);
    }
    let go = Go::new();
    once_here(desk, move |guides| {
        let found = desk.with_plan(|plan| {
            let (_, option) = guides.option(number)?;
            let fit = fit(&guides, plan, issue, plan.issue(issue)?, option);
            way(desk, plan, issue, &guides, Offer::Guide(number, fit))
        });
        found.map_or_else(|| not_found(desk), |way| one_way(desk, issue, way, Some((&guides, number)), &go))
    })
}

/// One way forward of the client's own.
pub(in crate::app::page) fn choice(desk: Desk, id: Id) -> AnyView {
    let Some(issue) = desk.now(|plan| plan.choice(id).and_then(|one| one.issue.told())) else {
        return not_found(desk);
    };
    let go = Go::new();
    let shown = move || {
        let way = desk.with_plan(|plan| plan.choice(id).map(|one| own_way(desk, id, one)));
        way.map_or_else(|| not_found(desk), |way| one_way(desk, issue, way, None, &go))
    };
    shown.into_any()
}

fn one_way(desk: Desk, issue: Id, way: Way, of: Option<(&Guides, usize)>, go: &Go) -> AnyView {
    let title = match of {
        Some((_, number)) => {
            desk.plain("option-page", &[("n", Arg::Number(i64::try_from(number).unwrap_or(1)))])
        }
        None => desk.say("choice-page"),
    };
    let name = match &way.name {
        Said::Ours(text) => heading_titled(desk, text.clone(), &title),
        Said::Own(words) => {
            view! { {heading_titled(desk, title.clone(), &title)}<p class="about">{own(words)}</p> }
                .into_any()
        }
    };
    let guided =
        of.and_then(|(guides, number)| guides.option(number).map(|(_, option)| (guides, number, option)));
    let change = way.choice.filter(|_| way.option.is_none()).map(|id| view! { <a class="quiet" id="change" href=Route::Question(Circuit::Choice, id, 1).path()>{desk.say("change")}</a> });
    let before =
        guided.map(|(guides, number, option)| what_and_when(desk, issue, option, guides, number, go));
    let after = guided.map(|(guides, _, option)| how_and_then(desk, issue, option, guides));
    let (good, bad) = (points(desk, "option-good", &way.good), points(desk, "option-bad", &way.bad));
    let (state, fit) = (way.state, way.fit);
    let letter = guided.and_then(|(.., option)| option.letter);
    let way = StoredValue::new(way);
    view! {
        {about(desk, issue)}
        {name}
        {state_line(desk, state)}
        {fit_line(desk, fit)}
        {listen(desk)}
        {before}
        {buttons(desk, issue, way, letter, go, change.into_any())}
        <div class="beside">{good}{bad}</div>
        {after}
        <p><a href=Route::Options(issue, 1).path() id="all-options">{desk.say("option-all")}</a></p>
    }
    .into_any()
}

/// What it is, for whom, and by when.
fn what_and_when(
    desk: Desk,
    issue: Id,
    option: &GuideOption,
    guides: &Guides,
    number: usize,
    go: &Go,
) -> AnyView {
    let id = &option.id;
    let whom = desk.try_say(&format!("{id}.for")).map(|words| view! { <p>{words}</p> });
    view! {
        <p class="lead">{desk.say(&format!("{id}.what"))}</p>
        {whom}
        {limits_whole(desk, guides, issue, number, go)}
    }
    .into_any()
}

/// How to do it, with whom, what happens then, who can help, and how sure we are.
fn how_and_then(desk: Desk, issue: Id, option: &GuideOption, guides: &Guides) -> AnyView {
    let id = &option.id;
    let part = |key: &str, names: &[&str]| {
        let said: Vec<AnyView> = names
            .iter()
            .filter_map(|name| desk.try_say(&format!("{id}.{name}")))
            .map(|words| view! { <p>{words}</p> }.into_any())
            .collect();
        (!said.is_empty()).then(|| view! { <h2>{desk.say(key)}</h2>{said} })
    };
    let steps: Vec<AnyView> = said_in_turn(desk, &format!("{id}.do"))
        .into_iter()
        .map(|one| view! { <li>{one}</li> }.into_any())
        .collect();
    let steps =
        (!steps.is_empty()).then(|| view! { <h2>{desk.say("option-do")}</h2><ol class="plain">{steps}</ol> });
    let next: Vec<AnyView> = option
        .next
        .iter()
        .filter_map(|id| {
            let (number, ..) = guides.named(id)?;
            let route = Route::Option(issue, number);
            Some(view! { <li><a id=id_of(route) href=route.path()>{desk.say(id)}</a></li> }.into_any())
        })
        .collect();
    let next = (!next.is_empty())
        .then(|| view! { <h3>{desk.say("option-next")}</h3><ul class="plain links">{next}</ul> });
    view! {
        {part("option-do", &["do"])}
        {steps}
        {part("option-who", &["who"])}
        {part("option-then", &["reply", "after"])}
        {next}
        {part("option-help", &["help"])}
        {part("option-note", &["note", "law"])}
        {sure_words(desk, option)}
    }
    .into_any()
}

/// What the client makes of it.
fn buttons(
    desk: Desk,
    issue: Id,
    way: StoredValue<Way>,
    letter: Option<LetterKind>,
    go: &Go,
    change: AnyView,
) -> AnyView {
    let state = way.with_value(|way| way.state);
    let set = move |state: ChoiceState| way.with_value(|way| settle(desk, issue, way, state));
    let chosen = {
        let go = go.clone();
        move |_| {
            let choice = set(ChoiceState::Chosen);
            go.to(Route::Question(Circuit::Action, first_action(desk, issue, choice), 1));
        }
    };
    let mark = |id: &'static str, key: &'static str, to: ChoiceState| {
        let go = go.clone();
        let press = move |_| {
            set(to);
            go.to(Route::Options(issue, 1));
        };
        (state != to).then(
            || view! { <button type="button" class="quiet" id=id on:click=press>{desk.say(key)}</button> },
        )
    };
    let write = letter.map(|kind| {
        let go = go.clone();
        let press = move |_| {
            // What is written about is being done.
            let choice = set(ChoiceState::Chosen);
            go.to(Route::Letter(desk.begin_known(|plan| begin_letter(plan, issue, kind, choice))));
        };
        view! { <button type="button" class="quiet" id="write" on:click=press>{desk.say("option-write")}</button> }
    });
    let choose_words = if state == ChoiceState::Chosen { "option-act" } else { "option-choose" };
    view! {
        <div class="row">
            <button type="button" class="go" id="choose" on:click=chosen>{desk.say(choose_words)}</button>
            {write}
            {mark("not-wanted", "option-not-wanted", ChoiceState::NotWanted)}
            {mark("tried", "option-tried", ChoiceState::Tried)}
            {mark("untried", "option-untried", ChoiceState::Untried)}
            {change}
        </div>
    }
    .into_any()
}

/// Records what the client made of a way forward; gives the choice.
fn settle(desk: Desk, issue: Id, way: &Way, state: ChoiceState) -> Option<Id> {
    match &way.option {
        None => desk.record(way.choice, &ChoiceField::State(Told::Told(state)).into(), None).or(way.choice),
        Some(option) => Some(desk.begin_known(|plan| choose(plan, issue, option, state))),
    }
}

/// An action for a way forward: one that was begun for it, or a new one. Its questions offer the guide's words and days.
fn first_action(desk: Desk, issue: Id, choice: Option<Id>) -> Id {
    let begun = desk
        .now(|plan| plan.actions_of(issue).find(|(_, one)| one.choice.told() == choice).map(|(id, _)| id));
    if let Some(action) = begun {
        return action;
    }
    let action = desk.begin(Circuit::Action, issue);
    if let Some(choice) = choice {
        desk.record(Some(action), &ActionField::Choice(Told::Told(choice)).into(), None);
    }
    action
}
