//! One question on one screen. What is typed is a draft at every key; it is recorded when the person goes on, or leaves.
mod asking;
mod next;
mod offered;

pub(super) use asking::{Asking, value_words};

use crate::app::Desk;
use crate::app::part::{field, fresh, heading_titled, listen, own, problem_summary};
use crate::app::screens::{Go, Steps};
use crate::device;
use crate::guide::{Circuit, Question, keep_back};
use crate::plan::Id;
use crate::words::Arg;
use asking::others;
use leptos::prelude::*;
use next::next;
use offered::{Suggested, suggestion, words_of};

/// The page of one question about one item.
pub(super) fn question(desk: Desk, circuit: Circuit, item: Id, number: usize) -> AnyView {
    let there = desk.now(|plan| circuit.question(number).filter(|one| plan.value(item, one.place).is_some()));
    let Some(question) = there else { return super::simple::not_found(desk) };
    let go = Go::new();
    // These offer what the guides know: the words of a day, or an action's dates.
    if matches!(circuit, Circuit::Milestone | Circuit::Action) {
        return super::ways::once_here(desk, move |guides| {
            asked(
                desk,
                circuit,
                item,
                number,
                question,
                suggestion(desk, &guides, question, item),
                go.clone(),
            )
        });
    }
    asked(desk, circuit, item, number, question, None, go)
}

fn asked(
    desk: Desk,
    circuit: Circuit,
    item: Id,
    number: usize,
    question: &'static Question,
    suggested: Option<Suggested>,
    go: Go,
) -> AnyView {
    let is_suggested = suggested.is_some();
    let (suggested, note) = suggested.map(|one| (one.typed, one.note)).unzip();
    let note = note.flatten().map(|note| view! { <p class="hint">{note}</p> });
    let asking = Asking::new(desk, question, item, suggested);

    let steps = use_context::<Steps>();
    let onward = move || go.to(next(desk, circuit, item, number, steps));
    let submit = {
        let onward = onward.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            if asking.answer() {
                onward();
            }
        }
    };
    let unknown = {
        let onward = onward.clone();
        move |_| {
            asking.unknown();
            onward();
        }
    };
    on_cleanup(move || asking.leave());

    let key = question.key;
    let (place, all) = desk.now(|plan| circuit.progress(plan, item, number));
    let where_words =
        desk.plain(where_of(circuit), &[("n", Arg::Number(index(place))), ("all", Arg::Number(index(all)))]);
    let summary = move || {
        asking.problem.try_get().flatten().map(|problem| problem_summary(desk, problem, "answer".to_owned()))
    };
    let beside = move || {
        asking
            .problem
            .try_get()
            .flatten()
            .map(|problem| view! { <p class="problem">{desk.say(problem.message())}</p> })
    };
    let (title, hint) = words_of(desk, key, item);
    let has_problem = Signal::derive(move || asking.problem.try_get().flatten().is_some());
    view! {
        <p class="where">{where_words.clone()}</p>
        {heading_titled(desk, title, &where_words)}
        {summary}
        {about(desk, circuit, item)}
        <p class="hint" id="hint">{hint}</p>
        {listen(desk)}
        {note}
        {is_suggested.then(|| view! { <p class="hint">{desk.say("question-suggested")}</p> })}
        {fresh(move || others(desk, asking))}
        <form novalidate on:submit=submit>
            <div id="problem">{beside}</div>
            {field(desk, question, asking.typed, has_problem, move || asking.changed())}
            <div class="row">
                <button class="go" type="submit" id="continue">{desk.say("continue")}</button>
                <button class="quiet" type="button" id="skip" on:click=move |_| onward()>{desk.say("skip")}</button>
                <button class="quiet" type="button" id="unknown" on:click=unknown>{desk.say("not-known")}</button>
            </div>
        </form>
        {fresh(move || only_me(desk, item, question))}
    }
    .into_any()
}

/// Keeping an answer to oneself: it is then never listed, printed or written into a letter.
fn only_me(desk: Desk, item: Id, question: &'static Question) -> AnyView {
    let is_on = desk.with_plan(|plan| plan.is_private(item, question.place));
    let press = move |_| {
        desk.begin_known(|plan| keep_back(plan, item, question.place, !is_on));
        request_animation_frame(|| {
            device::focus("only-me");
        });
    };
    let key = if is_on { "private-on" } else { "private-off" };
    view! {
        <p><button type="button" class="quiet" id="only-me" aria-pressed=if is_on { "true" } else { "false" } aria-describedby="only-me-hint" on:click=press>{desk.say("private-button")}</button></p>
        <p class="hint" id="only-me-hint">{desk.say(key)}</p>
    }
    .into_any()
}

/// Which issue the question is about, where there may be several.
fn about(desk: Desk, circuit: Circuit, item: Id) -> AnyView {
    let issue = match circuit {
        Circuit::Choice
        | Circuit::Action
        | Circuit::Contact
        | Circuit::Review
        | Circuit::Milestone
        | Circuit::Letter => desk.now(|plan| issue_of(plan, item)),
        Circuit::Issue | Circuit::Closing => Some(item),
        Circuit::Client | Circuit::Companion | Circuit::Consent => None,
    };
    let title =
        issue.and_then(|id| desk.now(|plan| plan.issue(id).and_then(|issue| issue.name.get().cloned())));
    title.map(|words| view! { <p class="about">{desk.say("about-issue")}" "{own(&words)}</p> }).into_any()
}

/// The issue an item belongs to.
pub(super) fn issue_of(plan: &crate::plan::Plan, item: Id) -> Option<Id> {
    plan.choice(item)
        .and_then(|one| one.issue.told())
        .or_else(|| plan.action(item).and_then(|one| one.issue.told()))
        .or_else(|| plan.contact(item).and_then(|one| one.issue.told()))
        .or_else(|| plan.review(item).and_then(|one| one.issue.told()))
        .or_else(|| plan.milestone(item).and_then(|one| one.issue.told()))
        .or_else(|| plan.letter(item).and_then(|one| one.issue.told()))
}

const fn where_of(circuit: Circuit) -> &'static str {
    match circuit {
        Circuit::Client => "where-client",
        Circuit::Companion => "where-companion",
        Circuit::Consent => "where-consent",
        Circuit::Issue => "where-issue",
        Circuit::Choice => "where-choice",
        Circuit::Action => "where-action",
        Circuit::Contact => "where-contact",
        Circuit::Review => "where-review",
        Circuit::Closing => "where-closing",
        Circuit::Milestone => "where-milestone",
        Circuit::Letter => "where-letter",
    }
}

fn index(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
