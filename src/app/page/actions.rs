//! Actions of an issue: who does what by when, and how far each has come.
use super::question::issue_of;
use super::simple::not_found;
use super::ways::once_here;
use crate::app::part::{calendar_buttons, heading, rows, said};
use crate::app::screens::Go;
use crate::app::{Desk, Route};
use crate::guide::{Circuit, answer_due, begin_letter, next_moves, start_review};
use crate::letters::{Row, outline_of};
use crate::plan::{ActionField, ActionState, Change, Code, Id, LetterKind, Told, YesNo};
use leptos::prelude::*;

/// The actions of one issue.
pub(super) fn actions(desk: Desk, issue: Id) -> AnyView {
    if desk.now(|plan| plan.issue(issue).is_none()) {
        return not_found(desk);
    }
    let go = Go::new();
    let add = {
        let go = go.clone();
        move |_| {
            let action = desk.begin(Circuit::Action, issue);
            go.to(Route::Question(Circuit::Action, action, 1));
        }
    };
    let review = move |_| {
        let review = desk.begin(Circuit::Review, issue);
        desk.record_all(desk.now(|plan| start_review(plan, issue, review)));
        go.to(Route::Question(Circuit::Review, review, 1));
    };
    let cards = move || {
        desk.with_plan(|plan| {
        let words = desk.speaker();
        let what = desk.say("action-what.name");
        plan.actions_of(issue).map(|(id, action)| {
            let state = desk.say(&format!("action-state-{}", action.stands().code()));
            // What will be done stands in the heading already.
            let rows_left: Vec<Row> = outline_of(plan, &*words, Circuit::Action, id).rows.into_iter().filter(|row| row.label != what).collect();
            let late = action.is_late(desk.today()).then(|| view! { <p class="due late">{desk.say("action-late")}</p> });
            view! {
                <li class="option">
                    <h2>{said(&action.title(&*words))}</h2>
                    <p class="state">{state}</p>
                    {late}
                    {rows(&rows_left)}
                    <div class="row">
                        <a class="quiet" id=format!("state-{}", id.clock) href=Route::Action(id).path()>{desk.say("action-move")}</a>
                        <a class="quiet" id=format!("change-{}", id.clock) href=Route::Question(Circuit::Action, id, 1).path()>{desk.say("change")}</a>
                        <a class="quiet" id=format!("remove-{}", id.clock) href=Route::Remove(id).path()>{desk.say("remove")}</a>
                    </div>
                </li>
            }
            .into_any()
        }).collect::<Vec<AnyView>>()
    })
    };
    let is_empty = move || desk.with_plan(|plan| plan.actions_of(issue).next().is_none());
    let lead = move || desk.say(if is_empty() { "actions-none" } else { "actions-lead" });
    view! {
        {heading(desk, desk.say("actions-title"))}
        <p>{lead}</p>
        <ul class="bare">{cards}</ul>
        {calendar_buttons(desk, Some(issue))}
        <div class="row">
            <button type="button" class="go" id="add-action" on:click=add>{desk.say("actions-add")}</button>
            <button type="button" class="quiet" id="to-review" on:click=review>{desk.say("part-review")}</button>
            <a class="quiet" id="to-issue" href=Route::Issue(issue).path()>{desk.say("back-issue")}</a>
        </div>
    }
    .into_any()
}

/// How far one action has come.
pub(super) fn action(desk: Desk, id: Id) -> AnyView {
    let known = desk.now(|plan| plan.action(id).cloned().zip(issue_of(plan, id)));
    let Some((action, issue)) = known else { return not_found(desk) };
    // Marking it as waiting asks them by when an answer is due.
    desk.fetch_guides();
    let go = Go::new();
    let moves: Vec<AnyView> = next_moves(&action).into_iter().map(|state| {
        let go = go.clone();
        let press = move |_| {
            desk.record(Some(id), &ActionField::State(Told::Told(state)).into(), None);
            desk.record_all(waits_from_today(desk, id, state));
            go.to(Route::Actions(issue));
        };
        view! { <li><button type="button" class="choice" id=format!("to-{}", state.code()) on:click=press><span>{desk.say(&format!("do-action-{}", state.code()))}</span></button></li> }.into_any()
    }).collect();
    let late = (action.stands() == ActionState::Waiting && action.is_late(desk.today()))
        .then(|| late_answer(desk, id, issue, &go));
    view! {
        {heading(desk, desk.say("action-move-title"))}
        {late}
        <p class="about">{said(&action.title(&*desk.speaker()))}</p>
        <p>{desk.say("action-now")}" "<strong>{desk.say(&format!("action-state-{}", action.stands().code()))}</strong></p>
        <ul class="choices">{moves}</ul>
        <p><a href=Route::Actions(issue).path() id="all-actions">{desk.say("action-keep")}</a></p>
    }
    .into_any()
}

/// When an answer begins to be waited for and nobody has said until when: the guide's rule, or a day to ask again.
fn waits_from_today(desk: Desk, id: Id, state: ActionState) -> Vec<(Id, Change)> {
    let Some(guides) = desk.guides_now().filter(|_| state == ActionState::Waiting) else { return Vec::new() };
    let due = desk.now(|plan| {
        let action = plan.action(id).filter(|one| one.answer_by.is_not_yet())?;
        let choice = plan.choice(action.choice.told()?)?;
        let (_, guide, option) = guides.named(choice.option.get()?)?;
        answer_due(guide, option, desk.today())
    });
    due.map(|day| {
        let waits: Change = ActionField::Answer(Told::Told(YesNo::Yes)).into();
        vec![(id, waits), (id, ActionField::AnswerBy(Told::Told(day)).into())]
    })
    .unwrap_or_default()
}

/// An answer that has not come: asking again, and the next ways forward.
fn late_answer(desk: Desk, id: Id, issue: Id, go: &Go) -> AnyView {
    let go = go.clone();
    let chase = move |_| {
        go.to(Route::Letter(desk.begin_known(|plan| begin_letter(plan, issue, LetterKind::Chase, Some(id)))));
    };
    let next = once_here(desk, move |guides| {
        let links: Vec<AnyView> = desk.with_plan(|plan| {
            let choice = plan.action(id).and_then(|one| one.choice.told()).and_then(|choice| plan.choice(choice));
            let named = choice.and_then(|one| one.option.get()).and_then(|name| guides.named(name));
            let next = named.map(|(_, _, option)| option.next.clone()).unwrap_or_default();
            next.iter().filter_map(|name| {
                let (number, ..) = guides.named(name)?;
                let route = Route::Option(issue, number);
                Some(view! { <li><a id=format!("next-{number}") href=route.path()>{desk.say(name)}</a></li> }.into_any())
            }).collect()
        });
        if links.is_empty() {
            return ().into_any();
        }
        view! { <p>{desk.say("late-next")}</p><ul class="plain links">{links}</ul> }.into_any()
    });
    view! {
        <section class="others">
            <h2>{desk.say("late-title")}</h2>
            <p>{desk.say("late-words")}</p>
            <div class="row"><button type="button" class="go" id="chase" on:click=chase>{desk.say("late-chase")}</button><a class="quiet" id="late-options" href=Route::Options(issue, 1).path()>{desk.say("option-all")}</a></div>
            {next}
        </section>
    }
    .into_any()
}
