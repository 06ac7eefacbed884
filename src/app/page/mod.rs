//! The pages: which page a route shows. Pages that are seen later are fetched when they are first needed.

mod actions;
mod before;
mod changes;
mod ending;
mod example;
mod issue;
mod issues;
mod options;
mod plan;
mod question;
mod records;
mod settings;
mod simple;
mod you;

use super::{Desk, Route};
use leptos::prelude::*;
use std::future::Future;

/// The page of a route.
pub(super) fn page(desk: Desk, route: Route) -> AnyView {
    match route {
        Route::Start => before::start(desk),
        Route::Before(number) => before::before(desk, number),
        Route::You => fetched(you::you(desk)),
        Route::Question(circuit, item, number) => question::question(desk, circuit, item, number),
        Route::Issues => issues::issues(desk),
        Route::Issue(item) => issue::issue(desk, item),
        Route::Options(item, number) => fetched(options::options(desk, item, number)),
        Route::Option(item, number) => fetched(options::option(desk, item, number)),
        Route::Choice(item) => fetched(options::choice(desk, item)),
        Route::Compare(item) => fetched(options::compare(desk, item)),
        Route::Actions(item) => fetched(actions::actions(desk, item)),
        Route::Action(item) => fetched(actions::action(desk, item)),
        Route::Contacts(item) => fetched(records::contacts(desk, item)),
        Route::Reviews(item) => fetched(records::reviews(desk, item)),
        Route::Plan => fetched(plan::plan(desk)),
        Route::Changes => fetched(changes::changes(desk)),
        Route::Settings => fetched(settings::settings(desk)),
        Route::Remove(item) => fetched(ending::remove(desk, item)),
        Route::Delete(everything) => fetched(ending::delete(desk, everything)),
        Route::Language => fetched(settings::language(desk)),
        Route::Example(number) => fetched(example::example(desk, number)),
        Route::Help => simple::help(desk),
        Route::NotFound => simple::not_found(desk),
    }
}

/// A page whose code is fetched when it is first shown.
fn fetched(page: impl Future<Output = AnyView> + Send + 'static) -> AnyView {
    Suspend::new(page).into_any()
}
