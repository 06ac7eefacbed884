//! The ways forward for an issue, page by page: the topics first, what to know about each, then a few at a time.
use super::{about, fit_line, group_name, id_of, once_here, state_line, topic_words, way};
use crate::app::page::simple::not_found;
use crate::app::part::{fresh, heading_titled, limit_line, picture, said};
use crate::app::screens::Go;
use crate::app::{Desk, ELSEWHERE, Route};
use crate::device;
use crate::guide::{Circuit, Group, Guides, Offer, Page, pages, tried_and_left};
use crate::plan::{Client, Code, Id, Issue, Place, Subject};
use crate::words::Arg;
use leptos::prelude::*;

/// A page of the ways forward for an issue.
pub(in crate::app::page) fn options(desk: Desk, issue: Id, number: usize) -> AnyView {
    if desk.now(|plan| plan.issue(issue).is_none()) {
        return not_found(desk);
    }
    let go = Go::new();
    once_here(desk, move |guides| {
        let all = desk.with_plan(|plan| pages(&guides, plan, issue));
        // Where the answers have changed since, the last page there is stands in.
        let number = number.min(all.len()).max(1);
        let Some(page) = all.get(number - 1) else { return not_found(desk) };
        let title = desk.plain("options-page", &[("n", Arg::Number(i64::try_from(number).unwrap_or(1)))]);
        let name = match page {
            Page::Contents(_) => desk.say("options-title"),
            Page::Topic(subject) => group_name(desk, Group::Topic(*subject)),
            Page::Offers(group, _) => group_name(desk, *group),
        };
        let inside = match page {
            Page::Contents(groups) => contents(desk, issue, groups),
            Page::Topic(subject) => topic(desk, issue, *subject, number),
            Page::Offers(_, offers) => some_offers(desk, issue, &guides, offers, number),
        };
        let first = (number == 1).then(|| before_all(desk, issue, &guides));
        view! {
            {about(desk, issue)}
            {heading_titled(desk, name, &title)}
            {first}
            {inside}
            {onward(desk, issue, number, all.len(), page)}
            {foot(desk, issue, go.clone())}
        }
        .into_any()
    })
}

/// The groups there are.
fn contents(desk: Desk, issue: Id, groups: &[(Group, usize)]) -> AnyView {
    let links: Vec<AnyView> = groups
        .iter()
        .map(|(group, page)| {
            let route = Route::Options(issue, *page);
            let hint = match group {
                Group::Topic(subject) => {
                    desk.try_say(&format!("{}.hint", topic_words(desk, subject.code())))
                }
                Group::Own => None,
                Group::Any => Some(desk.say("group-any.hint")),
            };
            let shown = match group {
                Group::Topic(subject) => format!("subject-{}", subject.code()),
                Group::Own => "group-own".to_owned(),
                Group::Any => "group-any".to_owned(),
            };
            view! { <li><a class="choice" id=id_of(route) href=route.path()>{picture(&shown)}<span><span class="link">{group_name(desk, *group)}</span><small>{hint}</small></span></a></li> }.into_any()
        })
        .collect();
    view! {
        <p>{desk.say("options-groups")}</p>
        <ul class="choices">{links}</ul>
        <p><a id="change-topics" href=Route::Question(Circuit::Issue, issue, number_of(Circuit::Issue, Issue::URGENT)).path()>{desk.say("options-change-topics")}</a></p>
    }
    .into_any()
}

/// What stands before all ways forward: urgent help, the nation, and how much is left.
fn before_all(desk: Desk, issue: Id, guides: &Guides) -> AnyView {
    let urgent = desk
        .now(|plan| plan.issue(issue).is_some_and(|one| one.urgent.get().is_some()))
        .then(|| view! { <p><a class="go" id="urgent" href=Route::Urgent(issue).path()>{desk.say("urgent-link")}</a></p> });
    let (tried, left) = desk.now(|plan| tried_and_left(guides, plan, issue));
    let number = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let count = (tried > 0).then(|| {
        let text = desk.say_with("options-left", &[("tried", number(tried)), ("left", number(left))]);
        view! { <p id="left">{text}</p> }
    });
    view! { {urgent}{fresh(move || nation(desk))}{count} }.into_any()
}

/// Asks which guide fits, where nobody has; says so where there is none.
pub(super) fn nation(desk: Desk) -> AnyView {
    let change = move || {
        let route = Route::Question(Circuit::Client, Id::CLIENT, number_of(Circuit::Client, Client::NATION));
        view! { <a id="change-nation" href=route.path()>{desk.say("nation-change")}</a> }
    };
    let _answered = desk.with_plan(|plan| plan.client.nation.is_not_yet());
    if !desk.nation_is_open() {
        return match desk.nation() {
            Some(_) => ().into_any(),
            None => view! { <p>{desk.say("nation-none")}" "{change()}</p> }.into_any(),
        };
    }
    let button = |nation: String| {
        let (id, words) = (format!("live-{nation}"), desk.say(&format!("client-nation-{nation}")));
        let press = move |_| desk.live_in(nation.clone());
        view! { <li><button type="button" class="choice" id=id on:click=press><span>{words}</span></button></li> }.into_any()
    };
    let all: Vec<AnyView> = desk.nations().into_iter().chain([ELSEWHERE.to_owned()]).map(button).collect();
    view! {
        <section class="others" aria-labelledby="nation-ask">
            <h2 id="nation-ask">{desk.say("client-nation")}</h2>
            <p>{desk.say("nation-why")}</p>
            <ul class="choices">{all}</ul>
        </section>
    }
    .into_any()
}

/// What people ask first about a topic. One that can be hard to read says so, and waits until the person wants to.
fn topic(desk: Desk, issue: Id, subject: Subject, number: usize) -> AnyView {
    let id = topic_words(desk, subject.code());
    let hard = desk.try_say(&format!("{id}.hard"));
    let waits = RwSignal::new(hard.is_some());
    let part = move |key: &str, name: &str| {
        let said = desk.say(&format!("{}.{name}", topic_words(desk, subject.code())));
        view! { <h2 id=key.to_owned() tabindex="-1">{desk.say(key)}</h2><p>{said}</p> }.into_any()
    };
    let read = move |_| {
        waits.set(false);
        request_animation_frame(|| {
            device::focus("topic-serious");
        });
    };
    let shown = move || {
        if waits.try_get().unwrap_or(false) {
            // Who can help stands here already: nobody in danger has to read on to find it.
            return view! {
                <p>{hard.clone()}</p>
                <p>{desk.say("topic-hard")}</p>
                <div class="row">
                    <button class="go" type="button" id="read" on:click=read>{desk.say("topic-hard-read")}</button>
                    <a class="quiet" id="later" href=Route::Issue(issue).path()>{desk.say("topic-hard-later")}</a>
                </div>
                {part("topic-contact", "contact")}
            }
            .into_any();
        }
        let next = Route::Options(issue, number + 1);
        view! {
            {part("topic-serious", "serious")}
            {part("topic-harm", "harm")}
            {part("topic-contact", "contact")}
            <div class="row"><a class="go" id="see" href=next.path()>{desk.say("topic-next")}</a></div>
        }
        .into_any()
    };
    fresh(shown)
}

/// A few ways forward, each on its card.
fn some_offers(desk: Desk, issue: Id, guides: &Guides, offers: &[Offer], number: usize) -> AnyView {
    let cards: Vec<AnyView> = offers
        .iter()
        .filter_map(|offer| {
            let way = desk.with_plan(|plan| way(desk, plan, issue, guides, *offer))?;
            let what = way.option.as_ref().map(|id| view! { <p>{desk.say(&format!("{id}.what"))}</p> });
            let limit = match offer {
                Offer::Guide(place, _) => limit_line(desk, guides, issue, *place),
                Offer::Own(_) => ().into_any(),
            };
            Some(view! { <li class="option"><h2><a href=way.route.path() id=id_of(way.route)>{said(&way.name)}</a></h2>{what}{limit}{fit_line(desk, way.fit)}{state_line(desk, way.state)}</li> }.into_any())
        })
        .collect();
    let compare = Route::Compare(issue, number);
    view! {
        <p>{desk.say("options-lead")}</p>
        <ul class="bare">{cards}</ul>
        <p><a id="compare" href=compare.path()>{desk.say("options-compare")}</a></p>
    }
    .into_any()
}

/// On to the next page and back to the one before.
fn onward(desk: Desk, issue: Id, number: usize, count: usize, page: &Page) -> AnyView {
    // A topic's page has its own way on; the contents lead to every page.
    let more = (number < count && matches!(page, Page::Offers(..))).then(|| view! { <a class="quiet" id="more" href=Route::Options(issue, number + 1).path()>{desk.say("options-more")}</a> });
    let before = (number > 1).then(|| view! { <a class="quiet" id="fewer" href=Route::Options(issue, number - 1).path()>{desk.say("options-before")}</a> });
    let all = (number > 1).then(|| view! { <a class="quiet" id="all-groups" href=Route::Options(issue, 1).path()>{desk.say("option-all")}</a> });
    view! { <div class="row">{before}{more}{all}</div> }.into_any()
}

fn foot(desk: Desk, issue: Id, go: Go) -> AnyView {
    let own = move |_: leptos::ev::MouseEvent| {
        let choice = desk.begin(Circuit::Choice, issue);
        go.to(Route::Question(Circuit::Choice, choice, 1));
    };
    view! {
        <div class="row">
            <button type="button" class="quiet" id="own-option" on:click=own>{desk.say("options-own")}</button>
            <a class="quiet" id="to-actions" href=Route::Actions(issue).path()>{desk.say("options-actions")}</a>
        </div>
    }
    .into_any()
}

/// The number of the question that fills a field.
pub(in crate::app::page) fn number_of(circuit: Circuit, place: Place) -> usize {
    circuit.questions().iter().position(|one| one.place == place).map_or(1, |at| at + 1)
}
