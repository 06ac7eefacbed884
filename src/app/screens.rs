//! What stands on every screen, in the same place: skip link, leave this page, language, help from a person, and
//! where the words are.
use super::part::{Drawn, fresh, notices, saved_line};
use super::{Desk, Route, page};
use crate::device;
use leptos::prelude::*;
use leptos_router::location::{BrowserUrl, LocationChange, LocationProvider, State};

/// Where "Leave this page" goes: a page that says nothing about the person.
const AWAY: &str = "https://www.bbc.co.uk/weather";

/// The whole app. Of the router we use its hold on the address and on links: there is one table of routes, our own.
pub fn screens(desk: Desk, address: BrowserUrl) -> impl IntoView {
    address.init(None);
    device::leave_on_shift(AWAY);
    provide_context(address.clone());
    let steps = Steps::new();
    provide_context(steps);
    provide_context(Drawn::soon());
    // Who to call now comes before anything else, also before what could not be fetched.
    let is_urgent = {
        let address = address.clone();
        Memo::new(move |_| matches!(Route::read(address.as_url().get().path()), Route::Urgent(_)))
    };
    let told = move |below: bool| {
        fresh(move || if is_urgent.get() == below { notices(desk) } else { ().into_any() })
    };
    let screen = move || {
        // Drawn again in a new language: what is typed is kept as a draft, so nothing is lost.
        let _language = desk.messages();
        let route = Route::read(address.as_url().get().path());
        steps.arrive(route);
        // A link that was pressed may now stand in the address bar.
        address.ready_to_complete();
        page::page(desk, route)
    };
    let bar = move || {
        let words = desk.messages();
        view! {
            <a class="skip" href="#main" rel="external" on:click=move |event| { event.prevent_default(); device::focus("main"); }>{desk.say("bar-skip")}</a>
            <button class="skip" type="button" on:click=move |_| device::leave(AWAY.to_owned())>{desk.say("bar-leave")}</button>
            <header class="bar">
                <a class="name" href="/">{desk.say("app-name")}</a>
                <button class="leave" type="button" id="leave" on:click=move |_| device::leave(AWAY.to_owned())>{desk.say("bar-leave")}</button>
            </header>
            <nav class="ways" aria-label=desk.plain("bar-label", &[])>
                <a href=Route::Issues.path() id="way-issues">{desk.say("bar-issues")}</a>
                <a href=Route::Plan.path() id="way-plan">{desk.say("bar-plan")}</a>
                <a href=Route::Help.path() id="way-help">{desk.say("bar-help")}</a>
                <a href=Route::Settings.path() id="way-settings">{desk.say("bar-settings")}</a>
                <a href=Route::Language.path() id="way-language" lang=words.language().code.clone()>{words.language().name.clone()}</a>
            </nav>
        }
        .into_any()
    };
    view! {
        {fresh(bar)}
        <main id="main" tabindex="-1" on:click:capture=move |event| steps.pressed(&event)>
            {told(false)}
            {fresh(screen)}
            {told(true)}
            {fresh(move || saved_line(desk))}
        </main>
    }
}

/// Goes to a screen.
#[derive(Clone)]
pub struct Go(Option<BrowserUrl>);

impl Go {
    /// Takes hold of the address. Only while a screen is being drawn.
    pub fn new() -> Self {
        Self(use_context::<BrowserUrl>())
    }

    /// Goes there.
    pub fn to(&self, route: Route) {
        let Some((address, url)) = self.0.as_ref().zip(BrowserUrl::parse(&route.path()).ok()) else { return };
        address.complete_navigation(&LocationChange {
            value: route.path(),
            replace: false,
            // To the top with the focus, once the screen is drawn: asking sooner costs a layout of the old one.
            scroll: false,
            state: State::new(Some(device::Leaving::deeper())),
        });
        address.as_url().set(url);
    }
}

/// The person's steps through the screens: so that Back brings them to where they were.
#[derive(Clone, Copy)]
pub struct Steps {
    now: StoredValue<Option<String>>,
    before: StoredValue<Option<String>>,
    depth: StoredValue<i32>,
    came_from: StoredValue<i32>,
    is_first: StoredValue<bool>,
    pressed: StoredValue<Vec<(String, String)>>,
}

impl Steps {
    fn new() -> Self {
        Self {
            now: StoredValue::new(None),
            before: StoredValue::new(None),
            depth: StoredValue::new(0),
            came_from: StoredValue::new(0),
            is_first: StoredValue::new(true),
            pressed: StoredValue::new(Vec::new()),
        }
    }

    /// What is drawn next on the same screen is new to the person: its heading takes the focus.
    pub fn goes_on(self) {
        self.is_first.set_value(false);
    }

    fn arrive(self, route: Route) {
        let path = route.path();
        let from = self.now.get_value();
        if from.as_ref() == Some(&path) {
            return;
        }
        self.before.set_value(from.clone());
        self.is_first.set_value(from.is_none());
        self.now.set_value(Some(path));
        let before = self.depth.get_value();
        self.came_from.set_value(before);
        let is_first = from.is_none();
        // The router writes the history after the screen is drawn.
        request_animation_frame(move || {
            device::Leaving::mark(if is_first { -1 } else { before });
            let _set = self.depth.try_set_value(device::Leaving::depth());
        });
    }

    /// The screen the person was on before this one.
    pub fn before(self) -> Option<Route> {
        self.before.try_get_value().flatten().map(|path| Route::read(&path))
    }

    // Heard before the button itself hears it: by then the person may be on the next screen.
    fn pressed(self, event: &leptos::ev::MouseEvent) {
        if let (Some(path), Some(id)) = (self.now.get_value(), device::pressed_id(event)) {
            self.pressed.update_value(|all| {
                all.retain(|(other, _)| *other != path);
                all.push((path, id));
            });
        }
    }

    /// Puts the focus where it belongs on a screen that has just been drawn: nowhere on the visit's first, on what was
    /// pressed there when the person comes back, else on its heading.
    pub fn focus(self) {
        if self.is_first.get_value() {
            return;
        }
        let path = self.now.get_value().unwrap_or_default();
        request_animation_frame(move || {
            let back = device::Leaving::depth() < self.came_from.try_get_value().unwrap_or(0);
            let last = self
                .pressed
                .try_with_value(|all| all.iter().find(|(other, _)| *other == path).map(|(_, id)| id.clone()))
                .flatten()
                .filter(|_| back);
            if !last.is_some_and(|id| device::focus(&id)) {
                if !back {
                    device::to_top();
                }
                device::focus("heading");
            }
        });
    }
}
