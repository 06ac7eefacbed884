//! Days and people as files that other programs on the device open: a calendar and a card.
use crate::app::Desk;
use crate::device;
use crate::letters::{calendar, card};
use crate::plan::Id;
use leptos::prelude::*;

/// Keeping the days of an issue, or of the whole plan, for a calendar program; with plain names where others may look.
pub fn calendar_buttons(desk: Desk, issue: Option<Id>) -> AnyView {
    let none = RwSignal::new(false);
    let keep = move |plain: bool| {
        leptos::task::spawn_local(async move {
            let kept = keep_days(desk, issue, plain).await;
            let _told = none.try_set(!kept);
        });
    };
    let said = move || {
        let words = none.try_get().unwrap_or(false).then(|| desk.say("calendar-none"));
        view! { <p>{words}</p> }.into_any()
    };
    let button = |id: &'static str, key: &'static str, plain: bool| {
        let hint = format!("{id}-hint");
        view! {
            <div>
                <button type="button" class="quiet" id=id aria-describedby=hint.clone() on:click=move |_| keep(plain)>{desk.say(key)}</button>
                <p class="hint" id=hint>{desk.say(&format!("{key}.hint"))}</p>
            </div>
        }
    };
    view! {
        <div class="row no-print">
            {button("calendar", "calendar-keep", false)}
            {button("calendar-plain", "calendar-keep-plain", true)}
        </div>
        <div role="status" class="no-print">{super::fresh(said)}</div>
    }
    .into_any()
}

/// Gives the days as a file; `false` where there are none. Its code is fetched when it is asked for.
#[leptos::lazy]
fn keep_days(desk: Desk, issue: Option<Id>, plain: bool) -> bool {
    let words = desk.speaker();
    let days = desk.shown_now(|plan| calendar(plan, issue, plain, &device::stamp(), &*words));
    match days {
        Some(text) => device::offer_file("days.ics", "text/calendar;charset=utf-8", &text).is_some(),
        None => false,
    }
}

/// Keeping a person for a contacts program.
pub fn card_button(desk: Desk, item: Id, name: String, reach: String) -> AnyView {
    let keep = move |_| {
        leptos::task::spawn_local(keep_card(name.clone(), reach.clone()));
    };
    view! { <button type="button" class="quiet" id=format!("card-{}", item.clock) on:click=keep>{desk.say("card-keep")}</button> }.into_any()
}

#[leptos::lazy]
fn keep_card(name: String, reach: String) {
    device::offer_file("contact.vcf", "text/vcard;charset=utf-8", &card(&name, &reach));
}
