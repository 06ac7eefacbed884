//! Listening: the screen is read aloud when the person asks, never by itself, and falls silent when they go on.
use super::fresh;
use crate::app::Desk;
use crate::device;
use crate::words::{Arg, sentences, without_marks};
use leptos::prelude::*;

/// What the listening is at.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Listening {
    /// Silent.
    Silent,
    /// This sentence is being said.
    Saying(String),
    /// There is no voice for a language, by its tag.
    NoVoice(String),
}

/// The handles of one listening. A new number ends the one before.
#[derive(Clone, Copy)]
struct Ear {
    now: RwSignal<Listening>,
    number: StoredValue<u32>,
    slower: StoredValue<bool>,
}

/// Listen, stop, slower; where the browser can speak.
pub fn listen(desk: Desk) -> AnyView {
    if !device::can_speak() {
        return ().into_any();
    }
    let ear = Ear {
        now: RwSignal::new(Listening::Silent),
        number: StoredValue::new(0),
        slower: StoredValue::new(false),
    };
    on_cleanup(device::be_silent);
    // The buttons are drawn when the voice begins and when it ends, not at every sentence: a press must not miss.
    let is_saying = Memo::new(move |_| matches!(ear.now.try_get(), Some(Listening::Saying(_))));
    let begin = move |slower: bool| {
        stop(ear);
        ear.slower.set_value(slower);
        leptos::task::spawn_local(read_aloud(desk, ear));
    };
    // One button begins and ends it, so that the focus stays where the person pressed.
    let turn = move |_| if is_saying.get_untracked() { stop(ear) } else { begin(false) };
    let label = move || {
        let key = if is_saying.get() { "listen-stop" } else { "listen" };
        view! { <span>{desk.say(key)}</span> }.into_any()
    };
    let more = move || {
        if !is_saying.get() {
            return ().into_any();
        }
        view! {
            <button type="button" class="quiet" id="listen-again" on:click=move |_| begin(false)>{desk.say("listen-again")}</button>
            <button type="button" class="quiet" id="listen-slower" on:click=move |_| begin(true)>{desk.say("listen-slower")}</button>
        }
        .into_any()
    };
    view! {
        <div class="listen no-print">
            <div class="row">
                <button type="button" class="quiet" id="listen" on:click=turn>{fresh(label)}</button>
                {fresh(more)}
            </div>
            {fresh(move || line(desk, ear))}
        </div>
    }
    .into_any()
}

/// What is being said, or that there is no voice for it.
fn line(desk: Desk, ear: Ear) -> AnyView {
    match ear.now.try_get().unwrap_or(Listening::Silent) {
        Listening::Silent => ().into_any(),
        Listening::NoVoice(lang) => {
            let name = desk.languages().into_iter().find(|one| one.code == lang).map_or(lang, |one| one.name);
            view! { <p role="status">{desk.say_with("listen-no-voice", &[("language", Arg::Text(&name))])}</p> }
                .into_any()
        }
        // It is seen; a screen reader would say it twice.
        Listening::Saying(sentence) => view! { <p aria-hidden="true"><mark>{sentence}</mark></p> }.into_any(),
    }
}

fn stop(ear: Ear) {
    let _ended = ear.number.try_update_value(|number| *number += 1);
    device::be_silent();
    let _silent = ear.now.try_set(Listening::Silent);
}

/// Reads the screen aloud from the top. Its code is fetched when somebody first listens.
#[leptos::lazy]
async fn read_aloud(desk: Desk, ear: Ear) {
    let Some(mine) = ear.number.try_get_value() else { return };
    let still_mine = move || ear.number.try_get_value() == Some(mine);
    let usual = if device::look("speed").is_some() { 0.7 } else { 0.95 };
    let speed = if ear.slower.try_get_value() == Some(true) { usual * 0.7 } else { usual };
    let mut missing = None;
    for part in device::texts() {
        let lang = if part.lang.is_empty() { desk.speaker().language().code.clone() } else { part.lang };
        let Some(voice) = device::voice(&lang).await else {
            // The rest may have a voice: a screen can hold two languages.
            missing = Some(lang);
            continue;
        };
        for sentence in sentences(&without_marks(&part.text)) {
            if !still_mine() {
                return;
            }
            let _shown = ear.now.try_set(Listening::Saying(sentence.clone()));
            device::say_aloud(&sentence, &voice, speed).await;
        }
    }
    if still_mine() {
        let _done = ear.now.try_set(missing.map_or(Listening::Silent, Listening::NoVoice));
    }
}
