//! Who changed what, when; and putting anything back.
use super::question::value_words;
use crate::app::Desk;
use crate::app::part::heading;
use crate::device;
use crate::guide::{Circuit, Question};
use crate::journal::{Entry, REMOVED};
use crate::words::Arg;
use leptos::prelude::*;

/// How many changes stand on the page at first, and how many more come at a press.
const A_PAGE: usize = 20;

/// The page of changes, the newest first.
pub(super) fn changes(desk: Desk) -> AnyView {
    let most = RwSignal::new(A_PAGE);
    let shown = move || {
        let most = most.get();
        desk.with_journal(|journal| {
            let readable = journal.entries().rev().filter_map(|entry| line(desk, entry));
            readable.take(most).collect::<Vec<AnyView>>()
        })
    };
    let more = move || {
        (desk.with_journal(crate::journal::Journal::len) > most.get()).then(|| view! { <button type="button" class="quiet" id="more" on:click=move |_| most.update(|n| *n += A_PAGE)>{desk.say("changes-more")}</button> })
    };
    view! {
        {heading(desk, desk.say("changes-title"))}
        <p>{desk.say("changes-lead")}</p>
        <ol class="bare">{shown}</ol>
        <div class="row">{more}</div>
    }
    .into_any()
}

fn asked(entry: &Entry) -> Option<&'static Question> {
    Circuit::ALL.iter().flat_map(|circuit| circuit.questions()).find(|one| one.place.name() == entry.place)
}

fn line(desk: Desk, entry: &Entry) -> Option<AnyView> {
    let item = entry.item;
    let (what, words) = if entry.place == REMOVED {
        let key = if entry.value == "[]" { "changes-put-back" } else { "changes-removed" };
        (desk.say(key), ().into_any())
    } else {
        let question = asked(entry)?;
        // What is for the client alone is listed nowhere.
        if desk.now(|plan| plan.is_private(item, question.place)) {
            return None;
        }
        (desk.say(&format!("{}.name", question.key)), value_words(desk, question, &entry.value))
    };
    let (hour, minute) = device::time_of_day(entry.time);
    let time = desk.say_with("time", &[("hour", Arg::Text(&hour)), ("minute", Arg::Text(&minute))]);
    let day = device::day_of(entry.time).map(|day| desk.speaker().day_short(day)).unwrap_or_default();
    let change = entry.change().filter(|_| entry.value != "null");
    let put_back = move |_| match &change {
        Some(change) => {
            desk.record(Some(item), change, None);
        }
        None => desk.put_back(item),
    };
    let by = if entry.by == "me" { desk.say("changes-by-me") } else { entry.by.clone().into_owned() };
    Some(view! {
        <li class="option">
            <p class="where">{day}" "{time}" "{by}</p>
            <p><strong>{what}</strong></p>
            {words}
            <button type="button" class="quiet" id=format!("back-{}", entry.id.clock) on:click=put_back>{desk.say("changes-back")}</button>
        </li>
    }
    .into_any())
}
