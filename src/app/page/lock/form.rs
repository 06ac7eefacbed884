//! A form that asks for one passphrase or two, shows what is typed where the person wants it, and slows down guessing.
use super::Words;
use crate::app::Desk;
use crate::app::part::{fresh, summary};
use crate::app::screens::Steps;
use crate::device;
use crate::keep::{NotKept, NotOpened, Passphrase};
use leptos::prelude::*;
use std::future::Future;
use std::pin::Pin;
use zeroize::Zeroizing;

/// One passphrase that is asked for.
pub(super) struct Asked {
    label: &'static str,
    is_new: bool,
}

impl Asked {
    /// The present one.
    pub(super) const fn now(label: &'static str) -> Self {
        Self { label, is_new: false }
    }

    /// A new one.
    pub(super) const fn new(label: &'static str) -> Self {
        Self { label, is_new: true }
    }

    /// The id of its field.
    const fn id(&self) -> &'static str {
        if self.is_new { "new-passphrase" } else { "passphrase" }
    }
}

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Blank,
    Short,
    Wrong,
    Unreadable,
    CannotNow,
    Full,
}

impl From<NotOpened> for Fault {
    fn from(why: NotOpened) -> Self {
        match why {
            NotOpened::Wrong => Self::Wrong,
            NotOpened::Unreadable => Self::Unreadable,
            NotOpened::NoLock | NotOpened::CannotNow => Self::CannotNow,
        }
    }
}

impl From<NotKept> for Fault {
    fn from(why: NotKept) -> Self {
        match why {
            NotKept::Full => Self::Full,
            NotKept::Denied | NotKept::Locked => Self::CannotNow,
        }
    }
}

impl Fault {
    /// What happened, and what to do.
    fn words(self, words: &Words) -> (String, String) {
        let (what, fix) = match self {
            Self::Blank => ("lock-blank", "lock-blank-fix"),
            Self::Short => ("lock-short", "lock-short-fix"),
            Self::Wrong => {
                let fix = words.say_seconds("lock-wrong-fix", words.desk.wait());
                return (words.say("lock-wrong"), fix);
            }
            Self::Unreadable => ("lock-unreadable", "lock-unreadable-fix"),
            Self::CannotNow => ("lock-cannot", "lock-cannot-fix"),
            Self::Full => ("lock-full", "lock-full-fix"),
        };
        (words.say(what), words.say(fix))
    }
}

/// What is done with what was typed.
pub(super) type Doing = Pin<Box<dyn Future<Output = Result<(), Fault>>>>;

/// What went wrong, for the top of the screen, and the form.
pub(super) fn form(
    words: &Words,
    asked: &'static [Asked],
    button: &'static str,
    act: impl Fn(Desk, Vec<Passphrase>) -> Doing + Clone + 'static,
) -> (AnyView, AnyView) {
    let desk = words.desk;
    let steps = use_context::<Steps>();
    let problem = RwSignal::new(None::<(Fault, &'static str)>);
    let busy = RwSignal::new(None::<u32>);
    // What is chosen now can never be asked for again: a slip of the finger must be seen.
    let is_shown = RwSignal::new(asked.iter().any(|one| one.is_new));
    let is_check = asked.iter().any(|one| !one.is_new);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked().is_some() {
            return;
        }
        // The same fault twice is said twice.
        problem.set(None);
        let given = match read(asked) {
            Ok(given) => given,
            Err(fault) => return problem.set(Some(fault)),
        };
        let seconds = if is_check { desk.wait() } else { 0 };
        busy.set(Some(seconds));
        let act = act.clone();
        leptos::task::spawn_local(async move {
            // Also without waiting: the words that say what happens must be drawn before the work begins.
            device::pause(i32::try_from(seconds).unwrap_or(0) * 1_000 + 60).await;
            // The page drawn next is new to the person, though its address is not.
            if let Some(steps) = steps {
                steps.goes_on();
            }
            let done = match given {
                Some(given) => act(desk, given).await,
                None => Err(Fault::Wrong),
            };
            match done {
                Ok(()) if is_check => desk.count_try(true),
                Ok(()) => {}
                Err(fault) => {
                    if fault == Fault::Wrong {
                        desk.count_try(false);
                    }
                    // A new passphrase is only looked at when the present one was right.
                    let _told = problem.try_set(asked.first().map(|one| (fault, one.id())));
                }
            }
            let _ready = busy.try_set(None);
        });
    };
    let own = words.clone();
    let told = move || {
        let told = problem.get().map(|(fault, id)| {
            let (what, fix) = fault.words(&own);
            summary(desk, what, fix, id.to_owned())
        });
        told.into_any()
    };
    let own = words.clone();
    let status = move || {
        let said = busy.get().map(|seconds| match seconds {
            0 => own.say("lock-works"),
            _ => own.say_seconds("lock-waits", seconds),
        });
        view! { <span>{said}</span> }.into_any()
    };
    let fields: Vec<AnyView> = asked.iter().map(|one| field(words, one, problem, is_shown)).collect();
    let show = move |event| is_shown.set(event_target_checked(&event));
    let form = view! {
        <form novalidate on:submit=submit>
            {fields}
            <p>
                <label class="choice" for="show">
                    <input type="checkbox" id="show" prop:checked=is_shown.get_untracked() on:change=show />
                    <span>{words.say("lock-show")}</span>
                </label>
            </p>
            <div class="row"><button class="go" type="submit" id="go">{words.say(button)}</button></div>
            <p role="status" class="understood">{fresh(status)}</p>
        </form>
    };
    (fresh(told), form.into_any())
}

fn field(
    words: &Words,
    asked: &'static Asked,
    problem: RwSignal<Option<(Fault, &'static str)>>,
    is_shown: RwSignal<bool>,
) -> AnyView {
    let id = asked.id();
    let hint = asked.is_new.then(|| view! { <p class="hint" id="new-hint">{words.say("lock-new.hint")}</p> });
    let fault = move || problem.get().filter(|(_, field)| *field == id).map(|(fault, _)| fault);
    let own = words.clone();
    let beside =
        move || fault().map(|fault| view! { <p class="problem">{fault.words(&own).0}</p> }).into_any();
    let beside_id = format!("{id}-problem");
    let described = format!("{}{beside_id}", if asked.is_new { "new-hint " } else { "" });
    view! {
        <div class="field">
            <label for=id>{words.say(asked.label)}</label>
            {hint}
            <div id=beside_id>{fresh(beside)}</div>
            // What stands here goes nowhere: not to a spelling service, and not into the words a keyboard learns.
            <input id=id type=move || if is_shown.get() { "text" } else { "password" } dir="auto" spellcheck="false"
                autocapitalize="none" aria-describedby=described
                autocomplete=if asked.is_new { "new-password" } else { "current-password" }
                aria-invalid=move || fault().is_some().then_some("true") />
        </div>
    }
    .into_any()
}

/// What was typed; none where it is too short to be right.
fn read(asked: &'static [Asked]) -> Result<Option<Vec<Passphrase>>, (Fault, &'static str)> {
    let mut all = Some(Vec::new());
    for one in asked {
        let typed = Zeroizing::new(device::field_text(one.id()).unwrap_or_default());
        match Passphrase::read(&typed) {
            Some(passphrase) => {
                if let Some(all) = &mut all {
                    all.push(passphrase);
                }
            }
            None if typed.trim().is_empty() => return Err((Fault::Blank, one.id())),
            None if one.is_new => return Err((Fault::Short, one.id())),
            None => all = None,
        }
    }
    Ok(all)
}
