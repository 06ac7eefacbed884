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
use places::{Lock, Place, every_visit};
use serde_json::json;
use settings::Setting;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

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

/// English, right to left, long words; light and dark. Colours do not depend on the language, nor sizes on the colours.
const ALL_LOOKS: [Look; 4] = [
    look("en", "light", &[]),
    look("ar-XB", "dark", &["axe", "heading", "targets", "fits", "focus", "own"]),
    look("en-XA", "light", &["axe", "targets", "fits"]),
    look("en", "dark", &["axe"]),
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
    let mut gone: Vec<(Ledger, html::Pages)> = std::thread::scope(|scope| {
        let wanted = &wanted;
        let going: Vec<_> =
            engines.iter().map(|engine| scope.spawn(move || gone_through(*engine, wanted))).collect();
        going.into_iter().map(|one| one.join().expect("a browser that stops is in the report")).collect()
    });
    if wanted.iter().any(|check| check.name == html::NAME) {
        html::check(&mut gone);
    }
    let ledgers: Vec<Ledger> = gone.into_iter().map(|(ledger, _)| ledger).collect();
    (report::write(&ledgers, &wanted), ledgers.iter().all(Ledger::is_well))
}

/// One engine. Where it stops before the end, that is a fault like others.
fn gone_through(engine: Engine, wanted: &[&Check]) -> (Ledger, html::Pages) {
    let (mut ledger, mut pages) = (Ledger::new(engine), html::Pages::new(engine));
    let begun = Instant::now();
    let went = catch_unwind(AssertUnwindSafe(|| goes_through(engine, wanted, &mut ledger, &mut pages)));
    if let Err(reason) = went {
        let said = reason.downcast_ref::<String>().cloned();
        let said = said.or_else(|| reason.downcast_ref::<&str>().map(ToString::to_string));
        ledger.stopped(&said.unwrap_or_default());
    }
    ledger.seconds = begun.elapsed().as_secs_f64();
    (ledger, pages)
}

fn goes_through(engine: Engine, wanted: &[&Check], ledger: &mut Ledger, pages: &mut html::Pages) {
    let visits = every_visit();
    let me = Person::with(Setup { engine, still: true, ..Setup::default() });
    let looking = Looking::new(&me, &visits[0].plan);
    planted::find_all(&looking, wanted, ledger);
    for look in Look::of(engine) {
        let checks: Vec<&Check> = wanted.iter().copied().filter(|check| look.has(check)).collect();
        if checks.is_empty() {
            continue;
        }
        for visit in &visits {
            looking.forget_titles();
            let texts = [("theme", look.theme), ("language", look.language)];
            if visit.lock != Lock::Shut {
                me.turn_to(&visit.plan);
                me.put_on_device(
                    &texts.map(|(name, text)| (format!("mysay/1/look/{name}"), text.to_owned())),
                );
            }
            me.open("/open");
            if visit.lock == Lock::Open {
                me.lock_with(PASSPHRASE);
            }
            for place in &visit.places {
                ledger.arrives(*look, place);
                looking.arrives(place);
                let begun = Instant::now();
                goes_to(&looking, place);
                ledger.going += begun.elapsed().as_secs_f64();
                for check in &checks {
                    ledger.looks(check, &looking);
                    // The checker knows that made-up languages are none; the pages are built in the same way in all.
                    if check.name == html::NAME {
                        pages.keep(&me, &ledger.here());
                    }
                }
            }
        }
    }
}

/// Goes to a screen inside the app, as a link would.
fn goes_to(looking: &Looking<'_>, place: &Place) {
    /// How long a person waits before they give up, in milliseconds.
    const PATIENCE: u32 = 8000;
    looking.settings.set(Setting::Plain);
    looking.keeps_history_short();
    let given = json!({ "path": place.path, "hasProblem": place.has_problem, "patience": PATIENCE });
    looking.me.browser.script_async(include_str!("../scripts/access/go.js"), given);
}
