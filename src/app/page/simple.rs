//! Help from a person, and the page for an address that is none.
use crate::app::part::heading;
use crate::app::{Desk, Route};
use leptos::prelude::*;

/// Help from a person: who to ask, and who to call in danger, first.
pub(super) fn help(desk: Desk) -> AnyView {
    view! {
        {heading(desk, desk.say("help-title"))}
        <section class="urgent">
            <h2>{desk.say("help-urgent")}</h2>
            <p>{desk.say("help-urgent-words")}</p>
        </section>
        <h2>{desk.say("help-advocate")}</h2>
        <p>{desk.say("help-advocate-words")}</p>
        <p>{desk.say("help-advocate-how")}</p>
        <h2>{desk.say("help-now")}</h2>
        <p>{desk.say("help-now-words")}</p>
        <p class="hint">{desk.say("help-sure")}</p>
        {more(desk)}
    }
    .into_any()
}

/// What can be read and printed besides.
fn more(desk: Desk) -> AnyView {
    // A page of its own, with no script: in another tab, since words may be in this one only.
    let paper = format!("/paper/{}.html", desk.speaker().language().code);
    view! {
        <h2>{desk.say("help-paper")}</h2>
        <p>{desk.say("help-paper-words")}</p>
        <p><a id="paper" href=paper target="_blank" rel="external noopener">{desk.say("help-paper-open")}</a></p>
        <h2>{desk.say("help-about")}</h2>
        <ul class="bare links">
            <li><a id="to-statement" href=Route::Statement.path()>{desk.say("statement-title")}</a></li>
            <li><a id="to-credits" href=Route::Credits.path()>{desk.say("credits-title")}</a></li>
        </ul>
    }
    .into_any()
}

/// There is no such page.
pub(super) fn not_found(desk: Desk) -> AnyView {
    view! {
        {heading(desk, desk.say("not-found-title"))}
        <p>{desk.say("not-found-words")}</p>
        <div class="row">
            <a class="go" href=Route::Issues.path()>{desk.say("bar-issues")}</a>
            <a class="quiet" href="/">{desk.say("not-found-start")}</a>
        </div>
    }
    .into_any()
}
