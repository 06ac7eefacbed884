//! The lock: locking with a passphrase, what can be done with a lock, and the screen that asks for the passphrase before
//! any other. It comes in a piece of its own, with its words, for the people who use it.
mod form;

use crate::app::part::{copy_button, fresh, heading, heading_titled};
use crate::app::screens::Go;
use crate::app::{Desk, LockPage, Route};
use crate::device;
use crate::words::{Arg, Messages};
use form::{Asked, Fault, form};
use leptos::prelude::*;
use std::cell::Cell;
use std::sync::Arc;

thread_local! {
    /// What was just done with the lock: said once, on the screen it leads to.
    static DONE: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// Whether there is a lock on what is kept here, and whether this tab has the key.
enum Door {
    /// There is no lock.
    NoLock,
    /// Locked: nothing of the plan is here.
    Shut,
    /// There is a lock, and this tab has the key.
    Open,
}

/// The file of the lock's own words, by the name the build gives it.
const WORDS: &str = "lock";

/// Says what the lock says: its own words, and those that stand on other screens too.
#[derive(Clone)]
struct Words {
    desk: Desk,
    own: Arc<Messages>,
}

impl Words {
    fn say(&self, id: &str) -> String {
        self.own.try_say(id, &[]).unwrap_or_else(|| self.desk.say(id))
    }

    /// Says one of its own, with a number of seconds.
    fn say_seconds(&self, id: &str, seconds: u32) -> String {
        self.own.say(id, &[("n", Arg::Number(seconds.into()))])
    }

    fn heading(&self, id: &str) -> AnyView {
        heading(self.desk, self.say(id)).into_any()
    }
}

/// A screen of the lock; with any other route the one that asks for the passphrase.
#[leptos::lazy]
pub(super) fn locking(desk: Desk, route: Route) -> AnyView {
    let words = RwSignal::new(None::<Option<Words>>);
    leptos::task::spawn_local(async move {
        let own = desk.words_apart(WORDS).await;
        let _drawn = words.try_set(Some(own.map(|own| Words { desk, own: Arc::new(own) })));
    });
    fresh(move || match words.get() {
        Some(Some(words)) => screen(desk, &words, route),
        Some(None) => view! { <p role="alert">{desk.say("load-failed")}</p> }.into_any(),
        None => ().into_any(),
    })
}

fn screen(desk: Desk, words: &Words, route: Route) -> AnyView {
    // The page is drawn anew when the words are opened. When a lock is put on or taken off, only this is.
    let door = match (desk.has_lock.get(), desk.is_shut.get_untracked()) {
        (false, _) => Door::NoLock,
        (true, true) => Door::Shut,
        (true, false) => Door::Open,
    };
    let Route::Lock(page) = route else { return unlock(words) };
    match (page, door) {
        (LockPage::Forgot, Door::Shut) => forgot(desk, words),
        (_, Door::Shut) => unlock(words),
        (LockPage::Set, Door::NoLock) => set(desk, words),
        (_, Door::NoLock) => no_lock(words, page),
        (LockPage::Set, Door::Open) => ways(words),
        (LockPage::Change, Door::Open) => change(words),
        (LockPage::TakeOff, Door::Open) => take_off(words),
        (LockPage::Forgot, Door::Open) => forgot_while_open(desk, words),
    }
}

/// Before everything else: the passphrase. The address stays, so that what was asked for is shown after.
fn unlock(words: &Words) -> AnyView {
    const NOW: &[Asked] = &[Asked::now("lock-passphrase")];
    let (told, form) = form(words, NOW, "lock-open", |desk, mut given| {
        Box::pin(async move {
            let passphrase = given.pop().ok_or(Fault::Wrong)?;
            desk.unlock(passphrase).await.map_err(Fault::from)
        })
    });
    view! {
        {told}
        {words.heading("lock-shut-title")}
        <p>{words.say("lock-shut-lead")}</p>
        {form}
        <p><a href=Route::Lock(LockPage::Forgot).path() id="forgot">{words.say("lock-forgot")}</a></p>
    }
    .into_any()
}

/// Locking: what it does, what it does not, and what is lost with the passphrase, before it is asked for.
fn set(desk: Desk, words: &Words) -> AnyView {
    const NEW: &[Asked] = &[Asked::new("lock-new")];
    if !desk.lasts() {
        return view! {
            {words.heading("lock-title")}
            {done(words)}
            <p>{words.say("lock-only-tab")}</p>
            {to_settings(words)}
        }
        .into_any();
    }
    let (told, form) = form(words, NEW, "lock-do", |desk, mut given| {
        Box::pin(async move {
            let passphrase = given.pop().ok_or(Fault::Short)?;
            desk.lock(passphrase).await.map_err(Fault::from)
        })
    });
    view! {
        {told}
        {words.heading("lock-title")}
        {done(words)}
        <p>{words.say("lock-does")}</p>
        <p>{words.say("lock-does-not")}</p>
        <p>{words.say("lock-before")}</p>
        <p><strong>{words.say("lock-lost")}</strong></p>
        <h2>{words.say("lock-copy-title")}</h2>
        <p>{words.say("lock-copy")}</p>
        <p>{copy_button(desk)}</p>
        <h2>{words.say("lock-choose-title")}</h2>
        <p>{words.say("lock-choose")}</p>
        <p>{words.say("lock-browser")}</p>
        {form}
        {to_settings(words)}
    }
    .into_any()
}

/// There is a lock, and it is open: what can be done with it.
fn ways(words: &Words) -> AnyView {
    view! {
        {words.heading("lock-on-title")}
        {done(words)}
        <p>{words.say("lock-on")}</p>
        <p>{words.say("lock-on-tabs")}</p>
        <div class="row">
            <button type="button" class="go" id="lock-now" on:click=|_| device::reload()>{words.say("settings-lock-now")}</button>
            <a class="quiet" id="lock-change" href=Route::Lock(LockPage::Change).path()>{words.say("lock-change")}</a>
            <a class="quiet" id="lock-off" href=Route::Lock(LockPage::TakeOff).path()>{words.say("lock-off")}</a>
        </div>
        {to_settings(words)}
    }
    .into_any()
}

fn change(words: &Words) -> AnyView {
    const BOTH: &[Asked] = &[Asked::now("lock-now"), Asked::new("lock-new")];
    let go = Go::new();
    let (told, form) = form(words, BOTH, "lock-change", move |desk, given| {
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
        {told}
        {words.heading("lock-change")}
        <p><strong>{words.say("lock-lost")}</strong></p>
        <p>{words.say("lock-choose")}</p>
        {form}
        {back(words)}
    }
    .into_any()
}

fn take_off(words: &Words) -> AnyView {
    const NOW: &[Asked] = &[Asked::now("lock-now")];
    let go = Go::new();
    let (told, form) = form(words, NOW, "lock-off", move |desk, mut given| {
        let go = go.clone();
        Box::pin(async move {
            desk.take_lock_off(given.pop().ok_or(Fault::Wrong)?).await.map_err(Fault::from)?;
            DONE.set(Some("lock-is-off"));
            go.to(Route::Lock(LockPage::Set));
            Ok(())
        })
    });
    view! {
        {told}
        {words.heading("lock-off")}
        <p>{words.say("lock-off-words")}</p>
        {form}
        {back(words)}
    }
    .into_any()
}

/// The passphrase is forgotten: there is nothing but deleting. It is said, and then done wholly.
fn forgot(desk: Desk, words: &Words) -> AnyView {
    let go = Go::new();
    let press = move |_| {
        desk.delete(true);
        go.to(Route::Cleared);
    };
    view! {
        {words.heading("lock-forgot-title")}
        <p>{words.say("lock-forgot-try")}</p>
        <p><strong>{words.say("lock-forgot-lost")}</strong></p>
        <p>{words.say("delete-everything-words")}</p>
        <p>{words.say("delete-for-ever")}</p>
        <div class="row">
            <a class="go" id="keep" href=Route::Start.path()>{words.say("lock-forgot-back")}</a>
            <button type="button" class="quiet" id="delete" on:click=press>{words.say("lock-forgot-delete")}</button>
        </div>
    }
    .into_any()
}

/// Forgotten, and the words are still open in this tab: a copy saves them.
fn forgot_while_open(desk: Desk, words: &Words) -> AnyView {
    view! {
        {words.heading("lock-forgot-title")}
        <p>{words.say("lock-forgot-open")}</p>
        <p>{copy_button(desk)}</p>
        <p><a href=Route::Delete(true).path() id="delete-everything">{words.say("settings-delete-everything")}</a></p>
        {back(words)}
    }
    .into_any()
}

/// There is no lock. The tab is still called as the page is: no two pages share a title.
fn no_lock(words: &Words, page: LockPage) -> AnyView {
    let title = words.say(match page {
        LockPage::Set => "lock-title",
        LockPage::Change => "lock-change",
        LockPage::TakeOff => "lock-off",
        LockPage::Forgot => "lock-forgot-title",
    });
    view! {
        {heading_titled(words.desk, words.say("lock-none-title"), &title)}
        <p>{words.say("lock-none")}</p>
        <p><a href=Route::Lock(LockPage::Set).path() id="to-lock">{words.say("lock-title")}</a></p>
    }
    .into_any()
}

fn done(words: &Words) -> AnyView {
    let said = DONE.take().map(|id| view! { <p role="status"><strong>{words.say(id)}</strong></p> });
    said.into_any()
}

fn to_settings(words: &Words) -> AnyView {
    view! { <p><a href=Route::Settings.path() id="to-settings">{words.say("lock-back")}</a></p> }.into_any()
}

fn back(words: &Words) -> AnyView {
    view! { <p><a href=Route::Lock(LockPage::Set).path() id="keep">{words.say("lock-leave")}</a></p> }
        .into_any()
}

/// What stands in the settings.
pub(super) fn in_settings(desk: Desk) -> AnyView {
    let way = move |id: &'static str| {
        view! { <a class="quiet" id="to-lock" href=Route::Lock(LockPage::Set).path()>{desk.say(id)}</a> }
            .into_any()
    };
    let what = match desk.has_lock.get() {
        true => view! {
            <p>{desk.say("settings-lock-on")}</p>
            <div class="row">
                <button type="button" class="quiet" id="lock-now" on:click=|_| device::reload()>{desk.say("settings-lock-now")}</button>
                {way("settings-lock-change")}
            </div>
        }
        .into_any(),
        false => view! { <p>{desk.say("settings-lock-about")}</p><p>{way("settings-lock-to")}</p> }.into_any(),
    };
    view! { <h2>{desk.say("settings-lock")}</h2>{what} }.into_any()
}
