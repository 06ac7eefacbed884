//! The access report: every screen, every check, three engines. A screen is loaded once and looked at in every way.
mod checks;
mod html;
mod ledger;
mod places;
mod planted;
mod report;
mod settings;

use crate::browser::Setup;
use crate::engine::Engine;
use crate::person::Person;
use checks::{Check, Looking};
use ledger::Ledger;
use places::{Place, every_place, full_plan, with_a_lock};
use serde_json::json;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

/// How the app is set while somebody goes through it.
#[derive(Clone, Copy)]
struct Look {
    language: &'static str,
    theme: &'static str,
    /// The checks that are done in it; none named: all. What no language and no theme can change is seen once.
    checks: &'static [&'static str],
}

const fn look(language: &'static str, theme: &'static str, checks: &'static [&'static str]) -> Look {
    Look { language, theme, checks }
}

/// English, right to left, long words; light and dark.
const ALL_LOOKS: [Look; 6] = [
    look("en", "light", &[]),
    look("ar-XB", "dark", &["axe", "heading", "targets", "fits", "focus", "own"]),
    look("en-XA", "light", &["axe", "targets", "fits"]),
    look("en", "dark", &["axe"]),
    look("en-XA", "dark", &["axe"]),
    look("ar-XB", "light", &["axe"]),
];

impl Look {
    /// The looks that are gone through in an engine. The colours and words are the same in all: the others see less.
    fn of(engine: Engine) -> &'static [Self] {
        match engine {
            Engine::Chromium => &ALL_LOOKS,
            Engine::Firefox | Engine::WebKit => &ALL_LOOKS[..2],
        }
    }

    fn has(self, check: &Check) -> bool {
        self.checks.is_empty() || self.checks.contains(&check.name)
    }

    fn name(self) -> String {
        format!("{} {}", self.language, self.theme)
    }
}

/// What the lock is closed with.
const PASSPHRASE: &str = "green door seven lamp";

/// Goes through everything, or through the engines and checks that are named. Gives the report and whether all is well.
pub fn run(named: &[String]) -> (String, bool) {
    let is_named = |name: &str| named.iter().any(|one| one.eq_ignore_ascii_case(name));
    let known = |one: &String| {
        Engine::ALL.iter().any(|engine| one.eq_ignore_ascii_case(engine.name()))
            || checks::ALL.iter().any(|check| check.name == one)
    };
    if let Some(unknown) = named.iter().find(|one| !known(one)) {
        let checks: Vec<&str> = checks::ALL.iter().map(|check| check.name).collect();
        return (
            format!("There is no engine and no check `{unknown}`. The checks are: {}.\n", checks.join(", ")),
            false,
        );
    }
    let mut engines: Vec<Engine> = Engine::ALL.into_iter().filter(|one| is_named(one.name())).collect();
    if engines.is_empty() {
        engines.extend(Engine::ALL);
    }
    let mut wanted: Vec<&Check> = checks::ALL.iter().filter(|check| is_named(check.name)).collect();
    if wanted.is_empty() {
        wanted.extend(&checks::ALL);
    }
    let ledgers: Vec<Ledger> = std::thread::scope(|scope| {
        let wanted = &wanted;
        let going: Vec<_> =
            engines.iter().map(|engine| scope.spawn(move || gone_through(*engine, wanted))).collect();
        going.into_iter().map(|one| one.join().expect("a browser that stops is in the report")).collect()
    });
    (report::write(&ledgers, &wanted), ledgers.iter().all(Ledger::is_well))
}

/// One engine. Where it stops before the end, that is a fault like others.
fn gone_through(engine: Engine, wanted: &[&Check]) -> Ledger {
    let mut ledger = Ledger::new(engine);
    let begun = Instant::now();
    let went = catch_unwind(AssertUnwindSafe(|| goes_through(engine, wanted, &mut ledger)));
    if let Err(reason) = went {
        let said = reason.downcast_ref::<String>().cloned();
        let said = said.or_else(|| reason.downcast_ref::<&str>().map(ToString::to_string));
        ledger.stopped(&said.unwrap_or_default());
    }
    ledger.seconds = begun.elapsed().as_secs_f64();
    ledger
}

fn goes_through(engine: Engine, wanted: &[&Check], ledger: &mut Ledger) {
    let plan = full_plan();
    let [open, shut] = with_a_lock();
    let me = Person::with_plan(Setup { engine, still: true, ..Setup::default() }, &plan);
    let places = every_place(&plan);
    let looking = Looking::new(&me, &plan);
    planted::find_all(&looking, wanted, ledger);
    let mut pages = html::Pages::new(engine);
    for look in Look::of(engine) {
        if !wanted.iter().any(|check| look.has(check)) {
            continue;
        }
        let texts = [("theme", look.theme), ("language", look.language)];
        me.turn_to(&plan);
        me.put_on_device(&texts.map(|(name, text)| (format!("mysay/1/look/{name}"), text.to_owned())));
        me.open("/open");
        looking.forget_titles();
        let mut go_to_all = |places: &[Place]| {
            for place in places {
                ledger.arrives(*look, place);
                looking.arrives(place);
                goes_to(&me, place);
                for check in wanted.iter().filter(|check| look.has(check)) {
                    ledger.looks(check, &looking);
                    // The checker knows that made-up languages are none; the pages are built in the same way in all.
                    if check.name == html::NAME {
                        pages.keep(&me, &ledger.here());
                    }
                }
            }
        };
        go_to_all(&places);
        me.lock_with(PASSPHRASE);
        go_to_all(&open);
        me.open("/open");
        go_to_all(&shut);
    }
    if wanted.iter().any(|check| check.name == html::NAME) {
        pages.check(ledger);
    }
}

/// Goes to a screen inside the app, as a link would.
fn goes_to(me: &Person, place: &Place) {
    if me.browser.engine() == Engine::WebKit {
        // It lets a page write its history 100 times in 10 seconds; the app writes it twice for a screen.
        std::thread::sleep(Duration::from_millis(220));
    }
    me.browser.script(include_str!("../scripts/access/go.js"), json!(place.path));
    let there = json!(place.path);
    let is_there = "return location.pathname === arguments[0] && document.querySelector('#heading:not([data-old])') !== null";
    me.until(&format!("the app goes to {} ({})", place.name, place.path), || {
        me.browser.try_script(is_there, there.clone()).is_ok_and(|said| said == true)
    });
    me.settles();
}
