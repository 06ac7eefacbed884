//! The lock: locking with a passphrase, what can be done with a lock, and the screen that asks for the passphrase before
//! any other. It comes in a piece of its own, with its words, for the people who use it.
mod form;

use crate::app::notice::Door;
use crate::app::part::{copy_button, fresh, heading};
use crate::app::screens::Go;
use crate::app::{Desk, LockPage, Route};
use crate::device;
use form::{Asked, Fault, form};
use leptos::prelude::*;
use std::cell::Cell;

thread_local! {
    /// What was just done with the lock: said once, on the screen it leads to.
    static DONE: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// A screen of the lock; with any other route the one that asks for the passphrase.
#[leptos::lazy]
pub(super) fn locking(desk: Desk, route: Route) -> AnyView {
    let is_here = RwSignal::new(desk.has_lock_words());
    if !is_here.get_untracked() {
        leptos::task::spawn_local(async move {
            desk.bring_lock_words().await;
            let _drawn = is_here.try_set(true);
        });
    }
    fresh(move || if is_here.get() { screen(desk, route) } else { ().into_any() })
}

fn screen(desk: Desk, route: Route) -> AnyView {
    let door = desk.door.get_untracked();
    let Route::Lock(page) = route else { return unlock(desk) };
    match (page, door) {
        (LockPage::Forgot, Door::Shut) => forgot(desk),
        (_, Door::Shut) => unlock(desk),
        (LockPage::Set, Door::NoLock) => set(desk),
        (_, Door::NoLock) => no_lock(desk),
        (LockPage::Set, Door::Open) => ways(desk),
        (LockPage::Change, Door::Open) => change(desk),
        (LockPage::TakeOff, Door::Open) => take_off(desk),
        (LockPage::Forgot, Door::Open) => forgot_while_open(desk),
    }
}

/// Before everything else: the passphrase. The address stays, so that what was asked for is shown after.
fn unlock(desk: Desk) -> AnyView {
    const NOW: &[Asked] = &[Asked::now("lock-passphrase")];
    let form = form(desk, NOW, "lock-open", |desk, mut given| {
        Box::pin(async move {
            let passphrase = given.pop().ok_or(Fault::Wrong)?;
            desk.unlock(passphrase).await.map_err(Fault::from)
        })
    });
    view! {
        {heading(desk, desk.say("lock-shut-title"))}
        <p>{desk.say("lock-shut-lead")}</p>
        {form}
        <p><a href=Route::Lock(LockPage::Forgot).path() id="forgot">{desk.say("lock-forgot")}</a></p>
    }
    .into_any()
}

/// Locking: what it does, what it does not, and what is lost with the passphrase, before it is asked for.
fn set(desk: Desk) -> AnyView {
    const NEW: &[Asked] = &[Asked::new("lock-new")];
    if !desk.lasts() {
        return view! {
            {heading(desk, desk.say("lock-title"))}
            {done(desk)}
            <p>{desk.say("lock-only-tab")}</p>
            {to_settings(desk)}
        }
        .into_any();
    }
    let form = form(desk, NEW, "lock-do", |desk, mut given| {
        Box::pin(async move {
            let passphrase = given.pop().ok_or(Fault::Short)?;
            desk.lock(passphrase).await.map_err(Fault::from)
        })
    });
    view! {
        {heading(desk, desk.say("lock-title"))}
        {done(desk)}
        <p>{desk.say("lock-does")}</p>
        <p>{desk.say("lock-does-not")}</p>
        <p><strong>{desk.say("lock-lost")}</strong></p>
        <h2>{desk.say("lock-copy-title")}</h2>
        <p>{desk.say("lock-copy")}</p>
        <p>{copy_button(desk)}</p>
        <h2>{desk.say("lock-choose-title")}</h2>
        <p>{desk.say("lock-choose")}</p>
        <p>{desk.say("lock-browser")}</p>
        {form}
        {to_settings(desk)}
    }
    .into_any()
}

/// There is a lock, and it is open: what can be done with it.
fn ways(desk: Desk) -> AnyView {
    view! {
        {heading(desk, desk.say("lock-on-title"))}
        {done(desk)}
        <p>{desk.say("lock-on")}</p>
        <p>{desk.say("lock-on-tabs")}</p>
        <div class="row">
            <button type="button" class="go" id="lock-now" on:click=|_| device::reload()>{desk.say("settings-lock-now")}</button>
            <a class="quiet" id="lock-change" href=Route::Lock(LockPage::Change).path()>{desk.say("lock-change")}</a>
            <a class="quiet" id="lock-off" href=Route::Lock(LockPage::TakeOff).path()>{desk.say("lock-off")}</a>
        </div>
        {to_settings(desk)}
    }
    .into_any()
}

fn change(desk: Desk) -> AnyView {
    const BOTH: &[Asked] = &[Asked::now("lock-now"), Asked::new("lock-new")];
    let go = Go::new();
    let form = form(desk, BOTH, "lock-change", move |desk, given| {
        let go = go.clone();
        Box::pin(async move {
            let mut given = given.into_iter();
            let (Some(now), Some(new)) = (given.next(), given.next()) else { return Err(Fault::Wrong) };
            desk.change_passphrase(now, new).await.map_err(Fault::from)?;
            DONE.set(Some("lock-changed"));
            go.to(Route::Lock(LockPage::Set));
            Ok(())
        })
    });
    view! {
        {heading(desk, desk.say("lock-change"))}
        <p><strong>{desk.say("lock-lost")}</strong></p>
        <p>{desk.say("lock-choose")}</p>
        {form}
        {back(desk)}
    }
    .into_any()
}

fn take_off(desk: Desk) -> AnyView {
    const NOW: &[Asked] = &[Asked::now("lock-now")];
    let go = Go::new();
    let form = form(desk, NOW, "lock-off", move |desk, mut given| {
        let go = go.clone();
        Box::pin(async move {
            desk.take_lock_off(given.pop().ok_or(Fault::Wrong)?).await.map_err(Fault::from)?;
            DONE.set(Some("lock-is-off"));
            go.to(Route::Lock(LockPage::Set));
            Ok(())
        })
    });
    view! {
        {heading(desk, desk.say("lock-off"))}
        <p>{desk.say("lock-off-words")}</p>
        {form}
        {back(desk)}
    }
    .into_any()
}

/// The passphrase is forgotten: there is nothing but deleting. It is said, and then done wholly.
fn forgot(desk: Desk) -> AnyView {
    let go = Go::new();
    let press = move |_| {
        desk.delete(true);
        go.to(Route::Start);
    };
    view! {
        {heading(desk, desk.say("lock-forgot-title"))}
        <p>{desk.say("lock-forgot-try")}</p>
        <p><strong>{desk.say("lock-forgot-lost")}</strong></p>
        <p>{desk.say("delete-everything-words")}</p>
        <p>{desk.say("delete-for-ever")}</p>
        <div class="row">
            <a class="go" id="keep" href=Route::Start.path()>{desk.say("lock-forgot-back")}</a>
            <button type="button" class="quiet" id="delete" on:click=press>{desk.say("lock-forgot-delete")}</button>
        </div>
    }
    .into_any()
}

/// Forgotten, and the words are still open in this tab: a copy saves them.
fn forgot_while_open(desk: Desk) -> AnyView {
    view! {
        {heading(desk, desk.say("lock-forgot-title"))}
        <p>{desk.say("lock-forgot-open")}</p>
        <p>{copy_button(desk)}</p>
        <p><a href=Route::Delete(true).path() id="delete-everything">{desk.say("settings-delete-everything")}</a></p>
        {back(desk)}
    }
    .into_any()
}

fn no_lock(desk: Desk) -> AnyView {
    view! {
        {heading(desk, desk.say("lock-none-title"))}
        <p>{desk.say("lock-none")}</p>
        <p><a href=Route::Lock(LockPage::Set).path() id="to-lock">{desk.say("lock-title")}</a></p>
    }
    .into_any()
}

fn done(desk: Desk) -> AnyView {
    let said = DONE.take().map(|id| view! { <p role="status"><strong>{desk.say(id)}</strong></p> });
    said.into_any()
}

fn to_settings(desk: Desk) -> AnyView {
    view! { <p><a href=Route::Settings.path() id="to-settings">{desk.say("lock-back")}</a></p> }.into_any()
}

fn back(desk: Desk) -> AnyView {
    view! { <p><a href=Route::Lock(LockPage::Set).path() id="keep">{desk.say("lock-leave")}</a></p> }
        .into_any()
}

/// What stands in the settings.
pub(super) fn in_settings(desk: Desk) -> AnyView {
    let way = move |id: &'static str| {
        view! { <a class="quiet" id="to-lock" href=Route::Lock(LockPage::Set).path()>{desk.say(id)}</a> }
            .into_any()
    };
    let what = match desk.door.get() {
        Door::Open => view! {
            <p>{desk.say("settings-lock-on")}</p>
            <div class="row">
                <button type="button" class="quiet" id="lock-now" on:click=|_| device::reload()>{desk.say("settings-lock-now")}</button>
                {way("settings-lock-change")}
            </div>
        }
        .into_any(),
        Door::NoLock | Door::Shut => view! { <p>{desk.say("settings-lock-about")}</p><p>{way("settings-lock-to")}</p> }.into_any(),
    };
    view! { <h2>{desk.say("settings-lock")}</h2>{what} }.into_any()
}
