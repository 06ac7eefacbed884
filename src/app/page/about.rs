//! What My Say is made of and what is known of it: whose the pictures are, and how well it can be used by everybody.
//! Their words are a file of their own, fetched with the page.
use crate::app::part::{fresh, heading};
use crate::app::{Desk, Route};
use crate::device;
use crate::words::Messages;
use leptos::prelude::*;
use std::sync::Arc;

/// The file of these pages' words, by the name the build gives it.
const WORDS: &str = "statement";

/// Whose the pictures are, and under which licence everything stands.
pub(super) fn credits(desk: Desk) -> AnyView {
    let draw = move |words: &Messages, sets: &str| {
        let sets: Vec<AnyView> = sets.lines().map(|line| set(words, line)).collect();
        view! {
            <h2>{words.say("credits-pictures", &[])}</h2>
            <p>{words.say("credits-pictures-words", &[])}</p>
            {sets}
            <p>{words.say("credits-changed", &[])}</p>
            <h2>{words.say("credits-code", &[])}</h2>
            <p>{words.say("credits-code-words", &[])}</p>
            <p><a id="to-statement" href=Route::Statement.path()>{desk.say("statement-title")}</a></p>
        }
        .into_any()
    };
    view! { {heading(desk, desk.say("credits-title"))}{once_here(desk, draw)} }.into_any()
}

/// One set of pictures: its line has title, author, home, licence and where the licence is.
fn set(words: &Messages, line: &str) -> AnyView {
    let mut fields = line.split('\t').map(str::to_owned);
    let mut next = || fields.next().unwrap_or_default();
    let title = next();
    let rows = ["credits-author", "credits-home", "credits-licence", "credits-licence-at"];
    let row = |key: &str| {
        view! { <div><dt>{words.say(key, &[])}</dt><dd><bdi translate="no">{next()}</bdi></dd></div> }
            .into_any()
    };
    let rows: Vec<AnyView> = rows.into_iter().map(row).collect();
    view! { <section class="part"><h3><bdi translate="no">{title}</bdi></h3><dl class="rows">{rows}</dl></section> }
        .into_any()
}

/// What is known of how well everybody can use it, and what is not.
pub(super) fn statement(desk: Desk) -> AnyView {
    const TESTED: [&str; 8] = [
        "statement-tested-axe",
        "statement-tested-contrast",
        "statement-tested-small",
        "statement-tested-text",
        "statement-tested-target",
        "statement-tested-keyboard",
        "statement-tested-direction",
        "statement-tested-words",
    ];
    const NOT_TESTED: [&str; 4] =
        ["statement-not-people", "statement-not-readers", "statement-not-browsers", "statement-not-words"];
    let draw = move |words: &Messages, _: &str| {
        let list = |keys: &[&str]| {
            let one = |key: &&str| view! { <li>{words.say(key, &[])}</li> }.into_any();
            let all: Vec<AnyView> = keys.iter().map(one).collect();
            view! { <ul class="plain">{all}</ul> }.into_any()
        };
        view! {
            <p>{words.say("statement-lead", &[])}</p>
            <p><strong>{words.say("statement-nobody", &[])}</strong></p>
            <h2>{words.say("statement-tested", &[])}</h2>
            <p>{words.say("statement-tested-how", &[])}</p>
            {list(&TESTED)}
            <h2>{words.say("statement-not", &[])}</h2>
            {list(&NOT_TESTED)}
            <h2>{words.say("statement-without", &[])}</h2>
            <p>{words.say("statement-without-words", &[])}</p>
            <h2>{words.say("statement-tell", &[])}</h2>
            <p>{words.say("statement-tell-words", &[])}</p>
            <p class="hint">{words.say("statement-day", &[])}</p>
            <p><a id="to-credits" href=Route::Credits.path()>{desk.say("credits-title")}</a></p>
        }
        .into_any()
    };
    view! { {heading(desk, desk.say("statement-title"))}{once_here(desk, draw)} }.into_any()
}

/// Draws a page once its words and the list of the pictures' sets are here; where they cannot be had, says so.
fn once_here(desk: Desk, draw: impl Fn(&Messages, &str) -> AnyView + Send + Sync + 'static) -> AnyView {
    let shown = RwSignal::new(None::<Option<Arc<Messages>>>);
    let sets = RwSignal::new(String::new());
    leptos::task::spawn_local(async move {
        let files = device::app_data("pictures").unwrap_or_default();
        let list = device::fetch_text(files.split(' ').nth(1).unwrap_or_default()).await;
        let _listed = sets.try_set(list.unwrap_or_default());
        let _here = shown.try_set(Some(desk.words_apart(WORDS).await.map(Arc::new)));
    });
    let page = move || {
        let Some(words) = shown.get() else { return ().into_any() };
        match words {
            Some(words) => draw(&words, &sets.get()),
            None => view! { <p role="alert">{desk.say("load-failed")}</p> }.into_any(),
        }
    };
    fresh(page)
}
