//! What My Say is made of and what is known of it: whose the pictures are, and how well it can be used by everybody.
use crate::app::part::{fresh, heading};
use crate::app::{Desk, Route};
use crate::device;
use leptos::prelude::*;

/// Whose the pictures are, and under which licence everything stands.
pub(super) fn credits(desk: Desk) -> AnyView {
    let sets = RwSignal::new(None::<Option<String>>);
    leptos::task::spawn_local(async move {
        let files = device::app_data("pictures").unwrap_or_default();
        let list = device::fetch_text(files.split(' ').nth(1).unwrap_or_default()).await;
        let _set = sets.try_set(Some(list));
    });
    let shown = move || match sets.get() {
        None => view! { <p>{desk.say("credits-coming")}</p> }.into_any(),
        Some(None) => view! { <p>{desk.say("credits-missing")}</p> }.into_any(),
        Some(Some(list)) => list.lines().map(|line| set(desk, line)).collect::<Vec<AnyView>>().into_any(),
    };
    view! {
        {heading(desk, desk.say("credits-title"))}
        <h2>{desk.say("credits-pictures")}</h2>
        <p>{desk.say("credits-pictures-words")}</p>
        {fresh(shown)}
        <p>{desk.say("credits-changed")}</p>
        <h2>{desk.say("credits-code")}</h2>
        <p>{desk.say("credits-code-words")}</p>
        <p><a id="to-statement" href=Route::Statement.path()>{desk.say("statement-title")}</a></p>
    }
    .into_any()
}

/// One set of pictures: its line has title, author, home, licence and where the licence is.
fn set(desk: Desk, line: &str) -> AnyView {
    let mut fields = line.split('\t').map(str::to_owned);
    let mut next = || fields.next().unwrap_or_default();
    let title = next();
    let row = |key: &str, value: String| {
        view! { <div><dt>{desk.say(key)}</dt><dd><bdi translate="no">{value}</bdi></dd></div> }.into_any()
    };
    let rows = ["credits-author", "credits-home", "credits-licence", "credits-licence-at"];
    let rows: Vec<AnyView> = rows.into_iter().map(|key| row(key, next())).collect();
    view! { <section class="part credit"><h3><bdi translate="no">{title}</bdi></h3><dl class="rows">{rows}</dl></section> }
        .into_any()
}

/// What is known of how well everybody can use it, and what is not.
pub(super) fn statement(desk: Desk) -> AnyView {
    let list = |keys: &[&str]| {
        let all: Vec<AnyView> =
            keys.iter().map(|key| view! { <li>{desk.say(key)}</li> }.into_any()).collect();
        view! { <ul class="plain">{all}</ul> }.into_any()
    };
    view! {
        {heading(desk, desk.say("statement-title"))}
        <p>{desk.say("statement-lead")}</p>
        <p><strong>{desk.say("statement-nobody")}</strong></p>
        <h2>{desk.say("statement-tested")}</h2>
        <p>{desk.say("statement-tested-how")}</p>
        {list(&[
            "statement-tested-axe",
            "statement-tested-contrast",
            "statement-tested-small",
            "statement-tested-text",
            "statement-tested-target",
            "statement-tested-keyboard",
            "statement-tested-direction",
            "statement-tested-words",
        ])}
        <h2>{desk.say("statement-not")}</h2>
        {list(&[
            "statement-not-people",
            "statement-not-readers",
            "statement-not-browsers",
            "statement-not-words",
        ])}
        <h2>{desk.say("statement-without")}</h2>
        <p>{desk.say("statement-without-words")}</p>
        <h2>{desk.say("statement-tell")}</h2>
        <p>{desk.say("statement-tell-words")}</p>
        <p class="hint">{desk.say("statement-day")}</p>
        <p><a id="to-credits" href=Route::Credits.path()>{desk.say("credits-title")}</a></p>
    }
    .into_any()
}
