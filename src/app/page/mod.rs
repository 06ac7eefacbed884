//! The pages: which page a route shows. Pages that are seen later are fetched when they are first needed.

mod about;
mod actions;
mod before;
mod changes;
mod ending;
mod example;
mod issue;
mod issues;
mod letters;
mod lock;
mod looks;
mod plan;
mod question;
mod records;
mod settings;
mod simple;
mod ways;
mod you;

use super::{Desk, Route};
use leptos::prelude::*;
use std::future::Future;
use std::pin::Pin;

/// The page of a route. The first two screens are here at once, so that the first question can soon be answered.
pub(super) fn page(desk: Desk, route: Route) -> AnyView {
    // Who to call, and the languages, are there without the key.
    let needs_no_key =
        matches!(route, Route::Help | Route::Language | Route::Credits | Route::Statement | Route::NotFound);
    let is_shut = desk.is_shut.get();
    if matches!(route, Route::Lock(_)) || (is_shut && !needs_no_key) {
        return fetched(Box::pin(lock::locking(desk, route)));
    }
    match route {
        Route::Start => before::start(desk),
        Route::Before(1) => before::who_uses(desk),
        Route::Before(_)
        | Route::You
        | Route::Question(..)
        | Route::Issues
        | Route::Issue(_)
        | Route::Options(..)
        | Route::Option(..)
        | Route::Choice(_)
        | Route::Compare(..)
        | Route::Urgent(_)
        | Route::Actions(_)
        | Route::Action(_)
        | Route::Contacts(_)
        | Route::Reviews(_) => fetched(Box::pin(work(desk, route))),
        Route::Letters(..) | Route::Letter(_) => fetched(Box::pin(writing(desk, route))),
        Route::Plan
        | Route::Changes
        | Route::Settings
        | Route::Looks(_)
        | Route::Cleared
        | Route::Remove(_)
        | Route::Delete(_)
        | Route::Language
        | Route::Example(_)
        | Route::Open
        | Route::Help
        | Route::Lock(_)
        | Route::Credits
        | Route::Statement
        | Route::NotFound => fetched(Box::pin(aside(desk, route))),
    }
}

/// The pages of the work itself, in one piece.
#[leptos::lazy]
fn work(desk: Desk, route: Route) -> AnyView {
    match route {
        Route::Before(_) => before::ready(desk),
        Route::You => you::you(desk),
        Route::Question(circuit, item, number) => question::question(desk, circuit, item, number),
        Route::Issues => issues::issues(desk),
        Route::Issue(item) => issue::issue(desk, item),
        Route::Options(item, number) => ways::options(desk, item, number),
        Route::Option(item, number) => ways::option(desk, item, number),
        Route::Choice(item) => ways::choice(desk, item),
        Route::Compare(item, number) => ways::compare(desk, item, number),
        Route::Urgent(item) => ways::urgent(desk, item),
        Route::Actions(item) => actions::actions(desk, item),
        Route::Action(item) => actions::action(desk, item),
        Route::Contacts(item) => records::contacts(desk, item),
        Route::Reviews(item) => records::reviews(desk, item),
        Route::Start
        | Route::Letters(..)
        | Route::Letter(_)
        | Route::Plan
        | Route::Changes
        | Route::Settings
        | Route::Looks(_)
        | Route::Cleared
        | Route::Remove(_)
        | Route::Delete(_)
        | Route::Language
        | Route::Example(_)
        | Route::Open
        | Route::Help
        | Route::Lock(_)
        | Route::Credits
        | Route::Statement
        | Route::NotFound => simple::not_found(desk),
    }
}

/// The pages that are seen now and then, in another piece.
#[leptos::lazy]
fn aside(desk: Desk, route: Route) -> AnyView {
    match route {
        Route::Plan => plan::plan(desk),
        Route::Changes => changes::changes(desk),
        Route::Settings => settings::settings(desk),
        Route::Looks(number) => looks::looks(desk, number),
        Route::Cleared => ending::cleared(desk),
        Route::Remove(item) => ending::remove(desk, item),
        Route::Delete(everything) => ending::delete(desk, everything),
        Route::Language => settings::language(desk),
        Route::Example(number) => example::example(desk, number),
        Route::Open => settings::open(desk),
        Route::Help => simple::help(desk),
        Route::Credits => about::credits(desk),
        Route::Statement => about::statement(desk),
        Route::Start
        | Route::Before(_)
        | Route::You
        | Route::Question(..)
        | Route::Issues
        | Route::Issue(_)
        | Route::Options(..)
        | Route::Option(..)
        | Route::Choice(_)
        | Route::Compare(..)
        | Route::Urgent(_)
        | Route::Letters(..)
        | Route::Letter(_)
        | Route::Actions(_)
        | Route::Action(_)
        | Route::Contacts(_)
        | Route::Reviews(_)
        | Route::Lock(_)
        | Route::NotFound => simple::not_found(desk),
    }
}

/// Letters, and what makes them, in a piece of their own.
#[leptos::lazy]
fn writing(desk: Desk, route: Route) -> AnyView {
    if let Route::Letters(item, number) = route {
        letters::letters(desk, item, number)
    } else if let Route::Letter(item) = route {
        letters::letter(desk, item)
    } else {
        simple::not_found(desk)
    }
}

/// A page whose code is fetched when it is first shown. Boxed, so that the code for waiting is there once.
fn fetched(page: Pin<Box<dyn Future<Output = AnyView> + Send>>) -> AnyView {
    Suspend::new(page).into_any()
}
