//! Ways forward for an issue: what cannot wait, a page of them at a time, one by itself, and beside each other. The
//! client chooses.
mod compare;
mod list;
mod one;
mod urgent;

pub(super) use compare::compare;
pub(super) use list::{number_of, options};
pub(super) use one::{choice, option};
pub(super) use urgent::urgent;

use crate::app::part::{fresh, said};
use crate::app::{Desk, Route};
use crate::guide::{Fit, Group, Guides, Offer};
use crate::letters::Said;
use crate::plan::{Choice, ChoiceState, Code, Id, Plan, SoFar};
use leptos::prelude::*;
use std::sync::Arc;

/// One way forward, from a guide or the client's own, with what the client made of it.
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
    fit: Fit,
}

/// What is known of one offer; none where it is not there any more.
fn way(desk: Desk, plan: &Plan, issue: Id, guides: &Guides, offer: Offer) -> Option<Way> {
    match offer {
        Offer::Guide(number, fit) => {
            let (_, option) = guides.option(number)?;
            let points = |kind: &str| -> Vec<Said> {
                said_in_turn(desk, &format!("{}.{kind}", option.id)).into_iter().map(Said::Ours).collect()
            };
            let choice = plan.choice_for(issue, &option.id);
            Some(Way {
                name: Said::Ours(desk.say(&option.id)),
                state: choice.map_or(ChoiceState::Untried, |(_, one)| one.stands()),
                good: points("good"),
                bad: points("bad"),
                route: Route::Option(issue, number),
                option: Some(option.id.clone()),
                choice: choice.map(|(id, _)| id),
                fit,
            })
        }
        Offer::Own(id) => plan.choice(id).map(|one| own_way(desk, id, one)),
    }
}

fn own_way(desk: Desk, id: Id, one: &Choice) -> Way {
    let unnamed = || Said::Ours(desk.say("choice-unnamed"));
    let words = |told: &crate::plan::Told<crate::plan::Words>| told.get().cloned().map(Said::Own);
    Way {
        name: words(&one.name).unwrap_or_else(unnamed),
        state: one.stands(),
        good: words(&one.good).into_iter().collect(),
        bad: words(&one.bad).into_iter().collect(),
        route: Route::Choice(id),
        option: None,
        choice: Some(id),
        fit: Fit::Now,
    }
}

/// Messages that are numbered from 1 until one is missing, such as the steps of an option.
fn said_in_turn(desk: Desk, id: &str) -> Vec<String> {
    (1..).map_while(|n: u8| desk.try_say(&format!("{id}-{n}"))).collect()
}

/// Draws a page once the guides are here; without them, with none.
pub(super) fn once_here(
    desk: Desk,
    draw: impl Fn(Arc<Guides>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    desk.fetch_guides();
    let shown = move || match desk.guides() {
        Some(guides) => draw(guides),
        None if desk.guide_failed() => draw(Arc::new(Guides::default())),
        None => view! { <p>{desk.say("options-coming")}</p> }.into_any(),
    };
    fresh(shown)
}

fn state_line(desk: Desk, state: ChoiceState) -> AnyView {
    view! { <p class="state" data-state=state.code()>{desk.say(&format!("choice-state-{}", state.code()))}</p> }.into_any()
}

/// Why a way forward is not for now, where it is not.
fn fit_line(desk: Desk, fit: Fit) -> AnyView {
    let key = match fit {
        Fit::Now => return ().into_any(),
        Fit::After(SoFar::Complained) => "fit-after-complained",
        Fit::After(SoFar::Answered) => "fit-after-answered",
        Fit::After(SoFar::Decision) => "fit-after-decision",
        Fit::After(SoFar::LookedAgain) => "fit-after-looked-again",
        Fit::After(SoFar::Told) => "fit-after-told",
        Fit::MaybeNot => "fit-maybe-not",
    };
    view! { <p class="hint">{desk.say(key)}</p> }.into_any()
}

/// What a group of ways forward is called.
fn group_name(desk: Desk, group: Group) -> String {
    match group {
        Group::Topic(subject) => {
            let id = topic_words(desk, subject.code());
            desk.try_say(&id).unwrap_or_else(|| desk.say("options-title"))
        }
        Group::Own => desk.say("group-own"),
        Group::Any => desk.say("group-any"),
    }
}

/// The name of a topic's messages in the guide of the person's nation.
fn topic_words(desk: Desk, subject: &str) -> String {
    format!("{}-topic-{subject}", desk.nation().unwrap_or_default())
}

fn points(desk: Desk, key: &str, all: &[Said]) -> AnyView {
    let all: Vec<AnyView> = all.iter().map(|one| view! { <li>{said(one)}</li> }.into_any()).collect();
    let empty = all.is_empty().then(|| view! { <p>{desk.say("not-said")}</p> });
    view! { <section class=key.to_owned()><h2>{desk.say(key)}</h2>{empty}<ul class="plain">{all}</ul></section> }.into_any()
}

/// Which issue this is about.
pub(super) fn about(desk: Desk, issue: Id) -> AnyView {
    let title = desk.now(|plan| plan.issue(issue).and_then(|one| one.title().map(|words| words.short(60))));
    title.map(|title| view! { <p class="about">{desk.say("about-issue")}" "<bdi class="own" dir="auto" translate="no">{title}</bdi></p> }).into_any()
}

/// An element's id from where it leads.
fn id_of(route: Route) -> String {
    route.path().replace('/', "-")
}
