//! Ways forward: a page of them at a time, one by itself, and beside each other. The client chooses.
use super::simple::not_found;
use crate::app::part::{heading, heading_titled, own, said};
use crate::app::screens::Go;
use crate::app::{Desk, Route};
use crate::guide::{Circuit, GuideOption, choose};
use crate::keep::Draft;
use crate::letters::Said;
use crate::plan::{Action, ActionField, ChoiceField, ChoiceState, Code, Id, Plan, Told};
use crate::words::Arg;
use leptos::prelude::*;
use std::sync::Arc;

/// How many ways forward stand on one page.
const A_PAGE: usize = 3;

/// One way forward, from the guide or the client's own, with what the client made of it.
#[derive(Clone)]
struct Way {
    name: Said,
    state: ChoiceState,
    good: Vec<Said>,
    bad: Vec<Said>,
    route: Route,
    /// The guide's name for it.
    option: Option<String>,
    choice: Option<Id>,
}

fn ways(desk: Desk, plan: &Plan, issue: Id, guide: &[GuideOption]) -> Vec<Way> {
    let of_guide = (1..).zip(guide).map(|(number, option)| {
        let points = |kind: &str, count: u8| {
            (1..=count).map(|n| Said::Ours(desk.say(&format!("{}-{kind}-{n}", option.id)))).collect()
        };
        let choice = plan.choice_for(issue, &option.id);
        Way {
            name: Said::Ours(desk.say(&option.id)),
            state: choice.map_or(ChoiceState::Untried, |(_, one)| one.stands()),
            good: points("good", option.good),
            bad: points("bad", option.bad),
            route: Route::Option(issue, number),
            option: Some(option.id.clone()),
            choice: choice.map(|(id, _)| id),
        }
    });
    let own = plan.choices_of(issue).filter(|(_, one)| one.option.get().is_none()).map(|(id, one)| Way {
        name: one
            .name
            .get()
            .map_or_else(|| Said::Ours(desk.say("choice-unnamed")), |words| Said::Own(words.clone())),
        state: one.stands(),
        good: one.good.get().cloned().map(Said::Own).into_iter().collect(),
        bad: one.bad.get().cloned().map(Said::Own).into_iter().collect(),
        route: Route::Choice(id),
        option: None,
        choice: Some(id),
    });
    of_guide.chain(own).collect()
}

/// Draws a page once the guide's options are here; without them, with the client's own.
fn once_here(desk: Desk, draw: impl Fn(Arc<Vec<GuideOption>>) -> AnyView + Send + Sync + 'static) -> AnyView {
    desk.fetch_options();
    let shown = move || match desk.options() {
        Some(options) => draw(options),
        None if desk.guide_failed() => draw(Arc::new(Vec::new())),
        None => view! { <p>{desk.say("options-coming")}</p> }.into_any(),
    };
    shown.into_any()
}

fn state_line(desk: Desk, state: ChoiceState) -> AnyView {
    view! { <p class="state" data-state=state.code()>{desk.say(&format!("choice-state-{}", state.code()))}</p> }.into_any()
}

/// A page of the ways forward for an issue.
pub(super) fn options(desk: Desk, issue: Id, number: usize) -> AnyView {
    if desk.now(|plan| plan.issue(issue).is_none()) {
        return not_found(desk);
    }
    let go = Go::new();
    let own = move |_: leptos::ev::MouseEvent| {
        let choice = desk.begin(Circuit::Choice, issue);
        go.to(Route::Question(Circuit::Choice, choice, 1));
    };
    let list = once_here(desk, move |guide| {
        let all = desk.with_plan(|plan| ways(desk, plan, issue, &guide));
        let pages = all.len().div_ceil(A_PAGE);
        let cards: Vec<AnyView> = all.into_iter().skip((number - 1) * A_PAGE).take(A_PAGE).map(|way| {
            let what = way.option.as_ref().map(|id| view! { <p>{desk.say(&format!("{id}.what"))}</p> });
            view! { <li class="option"><h2><a href=way.route.path() id=way.route.path().replace('/', "-")>{said(&way.name)}</a></h2>{what}{state_line(desk, way.state)}</li> }.into_any()
        }).collect();
        let more = (number < pages).then(|| view! { <a class="quiet" id="more" href=Route::Options(issue, number + 1).path()>{desk.say("options-more")}</a> });
        let before = (number > 1).then(|| view! { <a class="quiet" id="fewer" href=Route::Options(issue, number - 1).path()>{desk.say("options-before")}</a> });
        view! { <ul class="bare">{cards}</ul><div class="row">{before}{more}<a class="quiet" id="compare" href=Route::Compare(issue).path()>{desk.say("options-compare")}</a></div> }.into_any()
    });
    let title = desk.plain("options-page", &[("n", Arg::Number(i64::try_from(number).unwrap_or(1)))]);
    view! {
        {about(desk, issue)}
        {heading_titled(desk, desk.say("options-title"), &title)}
        <p>{desk.say("options-lead")}</p>
        {list}
        <div class="row">
            <button type="button" class="quiet" id="own-option" on:click=own>{desk.say("options-own")}</button>
            <a class="quiet" id="to-actions" href=Route::Actions(issue).path()>{desk.say("options-actions")}</a>
        </div>
    }
    .into_any()
}

/// One of the guide's ways forward.
pub(super) fn option(desk: Desk, issue: Id, number: usize) -> AnyView {
    if desk.now(|plan| plan.issue(issue).is_none()) {
        return not_found(desk);
    }
    let go = Go::new();
    once_here(desk, move |guide| {
        let way = desk.with_plan(|plan| ways(desk, plan, issue, &guide).into_iter().nth(number - 1));
        way.map_or_else(|| not_found(desk), |way| one_way(desk, issue, way, &go))
    })
}

/// One way forward of the client's own.
pub(super) fn choice(desk: Desk, id: Id) -> AnyView {
    let Some(issue) = desk.now(|plan| plan.choice(id).and_then(|one| one.issue.told())) else {
        return not_found(desk);
    };
    let go = Go::new();
    let shown = move || {
        let way = desk
            .with_plan(|plan| ways(desk, plan, issue, &[]).into_iter().find(|way| way.choice == Some(id)));
        way.map_or_else(|| not_found(desk), |way| one_way(desk, issue, way, &go))
    };
    shown.into_any()
}

fn one_way(desk: Desk, issue: Id, way: Way, go: &Go) -> AnyView {
    let title = desk.say(if way.option.is_some() { "option-page" } else { "choice-page" });
    let name = match &way.name {
        Said::Ours(text) => heading_titled(desk, text.clone(), &title).into_any(),
        Said::Own(words) => {
            view! { {heading_titled(desk, title.clone(), &title)}<p class="about">{own(words)}</p> }
                .into_any()
        }
    };
    let what = way.option.as_ref().map(|id| view! { <p class="lead">{desk.say(&format!("{id}.what"))}</p> });
    let how = way
        .option
        .as_ref()
        .map(|id| view! { <h2>{desk.say("option-do")}</h2><p>{desk.say(&format!("{id}.do"))}</p> });
    let change = way.choice.filter(|_| way.option.is_none()).map(|id| view! { <a class="quiet" id="change" href=Route::Question(Circuit::Choice, id, 1).path()>{desk.say("change")}</a> });
    let (good, bad) = (points(desk, "option-good", &way.good), points(desk, "option-bad", &way.bad));
    let state = way.state;
    let way = StoredValue::new(way);
    let set = move |state: ChoiceState| way.with_value(|way| settle(desk, issue, way, state));
    let chosen = {
        let go = go.clone();
        move |_| {
            let choice = set(ChoiceState::Chosen);
            go.to(Route::Question(Circuit::Action, first_action(desk, issue, choice, way), 1));
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
    let choose_words = if state == ChoiceState::Chosen { "option-act" } else { "option-choose" };
    view! {
        {about(desk, issue)}
        {name}
        {state_line(desk, state)}
        {what}
        {how}
        <div class="beside">{good}{bad}</div>
        <div class="row">
            <button type="button" class="go" id="choose" on:click=chosen>{desk.say(choose_words)}</button>
            {mark("not-wanted", "option-not-wanted", ChoiceState::NotWanted)}
            {mark("tried", "option-tried", ChoiceState::Tried)}
            {mark("untried", "option-untried", ChoiceState::Untried)}
            {change}
        </div>
        <p><a href=Route::Options(issue, 1).path() id="all-options">{desk.say("option-all")}</a></p>
    }
    .into_any()
}

/// Records what the client made of a way forward; gives the choice.
fn settle(desk: Desk, issue: Id, way: &Way, state: ChoiceState) -> Option<Id> {
    let Some(option) = &way.option else {
        return desk.record(way.choice, &ChoiceField::State(Told::Told(state)).into(), None).or(way.choice);
    };
    let (mut choice, changes) = desk.now(|plan| choose(plan, issue, option, state));
    for change in changes {
        choice = desk.record(choice, &change, None).or(choice);
    }
    choice
}

/// An action for a way forward: one that was begun for it, or a new one with the guide's words to start from.
fn first_action(desk: Desk, issue: Id, choice: Option<Id>, way: StoredValue<Way>) -> Id {
    let begun = desk
        .now(|plan| plan.actions_of(issue).find(|(_, one)| one.choice.told() == choice).map(|(id, _)| id));
    if let Some(action) = begun {
        return action;
    }
    let action = desk.begin(Circuit::Action, issue);
    if let Some(choice) = choice {
        desk.record(Some(action), &ActionField::Choice(Told::Told(choice)).into(), None);
    }
    let words = way.with_value(|way| match (&way.option, &way.name) {
        (Some(option), _) => desk.try_say(&format!("{option}.action")),
        (None, Said::Own(words)) => Some(words.text().to_owned()),
        (None, Said::Ours(_)) => None,
    });
    if let Some(text) = words.filter(|_| desk.draft(action, Action::WHAT).is_none()) {
        desk.keep_draft(
            action,
            Action::WHAT,
            Draft::new(crate::guide::Typed { text, picked: Vec::new() }, &[]),
        );
    }
    action
}

fn points(desk: Desk, key: &str, all: &[Said]) -> AnyView {
    let all: Vec<AnyView> = all.iter().map(|one| view! { <li>{said(one)}</li> }.into_any()).collect();
    let empty = all.is_empty().then(|| view! { <p>{desk.say("not-said")}</p> });
    view! { <section class=key.to_owned()><h2>{desk.say(key)}</h2>{empty}<ul class="plain">{all}</ul></section> }.into_any()
}

/// All ways forward the client has not put aside, beside each other.
pub(super) fn compare(desk: Desk, issue: Id) -> AnyView {
    if desk.now(|plan| plan.issue(issue).is_none()) {
        return not_found(desk);
    }
    let list = once_here(desk, move |guide| {
        let all = desk.with_plan(|plan| ways(desk, plan, issue, &guide));
        let cards: Vec<AnyView> = all.into_iter().filter(|way| way.state != ChoiceState::NotWanted).map(|way| {
            let list = |points: &[Said]| points.iter().map(|one| view! { <li>{said(one)}</li> }.into_any()).collect::<Vec<AnyView>>();
            view! {
                <li class="option">
                    <h2><a href=way.route.path() id=way.route.path().replace('/', "-")>{said(&way.name)}</a></h2>
                    {state_line(desk, way.state)}
                    <h3>{desk.say("option-good")}</h3><ul class="plain">{list(&way.good)}</ul>
                    <h3>{desk.say("option-bad")}</h3><ul class="plain">{list(&way.bad)}</ul>
                </li>
            }
            .into_any()
        }).collect();
        view! { <ul class="bare compare">{cards}</ul> }.into_any()
    });
    view! {
        {about(desk, issue)}
        {heading(desk, desk.say("compare-title"))}
        <p>{desk.say("compare-lead")}</p>
        {list}
        <p><a href=Route::Options(issue, 1).path() id="all-options">{desk.say("option-all")}</a></p>
    }
    .into_any()
}

fn about(desk: Desk, issue: Id) -> AnyView {
    let title = desk.now(|plan| plan.issue(issue).and_then(|one| one.title().map(|words| words.short(60))));
    title.map(|title| view! { <p class="about">{desk.say("about-issue")}" "<bdi class="own" translate="no">{title}</bdi></p> }).into_any()
}
