//! The fields of a question: a line, a story, a day, or choices to press. Large, labelled, with the hint tied to them.
use super::{answer_picture, fresh};
use crate::app::{Desk, ELSEWHERE};
use crate::guide::{Answer, Question, Typed, read_day};
use crate::words::Arg;
use leptos::prelude::*;

/// The id of the first field, where an error link leads.
pub const FIRST: &str = "answer";

/// The fields for one question. `changed` hears every key and press.
pub fn field(
    desk: Desk,
    question: &'static Question,
    typed: RwSignal<Typed>,
    has_problem: Signal<bool>,
    changed: impl Fn() + Copy + Send + Sync + 'static,
) -> AnyView {
    match question.answer {
        Answer::Line => line(desk, question, typed, has_problem, changed),
        Answer::Day(_) => day(desk, question, typed, has_problem, changed),
        Answer::Story => story(desk, question, typed, has_problem, changed),
        Answer::One(_) | Answer::Nation => choices(desk, question, typed, changed, true),
        Answer::Many(_) => choices(desk, question, typed, changed, false),
    }
}

/// The text in the field. The screen may be going away: then there is none.
fn text_of(typed: RwSignal<Typed>) -> String {
    typed.try_with(|one| one.text.clone()).unwrap_or_default()
}

/// Some browsers check spelling by sending the words away: off on request.
fn spelling() -> Option<&'static str> {
    crate::device::look("spell").map(|_| "false")
}

fn described(desk: Desk, question: &Question) -> String {
    let start = desk.try_say(&format!("{}.start", question.key)).map(|_| " start").unwrap_or_default();
    format!("hint problem{start}")
}

fn label(desk: Desk, question: &Question) -> AnyView {
    view! { <label for=FIRST id="label">{desk.say(&format!("{}.label", question.key))}</label> }.into_any()
}

fn line(
    desk: Desk,
    question: &'static Question,
    typed: RwSignal<Typed>,
    has_problem: Signal<bool>,
    changed: impl Fn() + Copy + Send + Sync + 'static,
) -> AnyView {
    let typing = move |event| {
        typed.update(|one| one.text = event_target_value(&event));
        changed();
    };
    view! {
        <div class="field">
            {label(desk, question)}
            <input type="text" id=FIRST dir="auto" autocomplete="off" spellcheck=spelling() aria-describedby=described(desk, question)
                aria-invalid=move || has_problem.get().then_some("true") prop:value=move || text_of(typed) on:input=typing />
        </div>
    }
    .into_any()
}

fn story(
    desk: Desk,
    question: &'static Question,
    typed: RwSignal<Typed>,
    has_problem: Signal<bool>,
    changed: impl Fn() + Copy + Send + Sync + 'static,
) -> AnyView {
    let typing = move |event| {
        typed.update(|one| one.text = event_target_value(&event));
        changed();
    };
    let start = desk
        .try_say(&format!("{}.start", question.key))
        .map(|start| view! { <p class="hint" id="start">{start}</p> });
    view! {
        <div class="field">
            {label(desk, question)}
            <textarea id=FIRST rows=if question.key == "letter-text" { "20" } else { "7" } dir="auto" autocomplete="off" spellcheck=spelling() aria-describedby=described(desk, question)
                aria-invalid=move || has_problem.get().then_some("true") prop:value=move || text_of(typed) on:input=typing></textarea>
            {start}
        </div>
    }
    .into_any()
}

/// A day in whichever way people write one, with what was understood beneath.
fn day(
    desk: Desk,
    question: &'static Question,
    typed: RwSignal<Typed>,
    has_problem: Signal<bool>,
    changed: impl Fn() + Copy + Send + Sync + 'static,
) -> AnyView {
    let words = desk.speaker();
    let dates = words.date_words();
    let understood = move || {
        let Answer::Day(lean) = question.answer else { return ().into_any() };
        let read = read_day(&text_of(typed), desk.today(), lean, &dates);
        let said =
            read.map(|day| desk.say_with("date-understood", &[("date", Arg::Text(&words.day_long(day)))]));
        view! { <span>{said.unwrap_or_default()}</span> }.into_any()
    };
    view! {
        {line(desk, question, typed, has_problem, changed)}
        <p class="understood" role="status">{fresh(understood)}</p>
    }
    .into_any()
}

fn choices(
    desk: Desk,
    question: &'static Question,
    typed: RwSignal<Typed>,
    changed: impl Fn() + Copy + Send + Sync + 'static,
    is_one: bool,
) -> AnyView {
    let choice = |(place, code): (usize, String)| {
        let key = format!("{}-{code}", question.key);
        let id = if place == 0 { FIRST.to_owned() } else { format!("answer-{place}") };
        let label_for = id.clone();
        let hint = desk.try_say(&format!("{key}.hint")).map(|hint| view! { <small>{hint}</small> });
        let picture = answer_picture(question.key, &code);
        let own = code.clone();
        let pressing = move |event: leptos::ev::Event| {
            let is_on = event_target_checked(&event);
            typed.update(|one| {
                one.picked.retain(|other| !is_one && *other != own);
                if is_on {
                    one.picked.push(own.clone());
                }
            });
            changed();
        };
        view! {
            <li>
                <label class="choice" for=label_for>
                    <input type=if is_one { "radio" } else { "checkbox" } id=id name="answer" value=code.clone()
                        prop:checked=move || typed.try_with(|one| one.picked.contains(&code)).unwrap_or(false) on:change=pressing />
                    {picture}
                    <span>{desk.say(&key)}{hint}</span>
                </label>
            </li>
        }
        .into_any()
    };
    let codes: Vec<String> = match question.answer {
        Answer::Nation => desk.nations().into_iter().chain([ELSEWHERE.to_owned()]).collect(),
        Answer::One(_) | Answer::Many(_) | Answer::Line | Answer::Story | Answer::Day(_) => {
            question.codes().into_iter().map(str::to_owned).collect()
        }
    };
    let all: Vec<AnyView> = codes.into_iter().enumerate().map(choice).collect();
    view! {
        <fieldset aria-labelledby="heading" aria-describedby="hint problem">
            <ul class="choices">{all}</ul>
        </fieldset>
    }
    .into_any()
}
