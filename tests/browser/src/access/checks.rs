//! The checks: each is one function over a screen that is loaded, and gives what is wrong as plain strings.
use super::html;
use super::places::Place;
use super::settings::{Setting, Settings};
use crate::engine::Engine;
use crate::person::Person;
use crate::plans::Kept;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// A check.
pub struct Check {
    /// What it is called, in the report and on the command line.
    pub name: &'static str,
    /// What must hold.
    pub holds: &'static str,
    /// Looks at the screen.
    pub look: fn(&Looking<'_>) -> Vec<String>,
}

/// All checks, in the order of the report: first those for which nothing is set.
pub const ALL: [Check; 11] = [
    Check {
        name: "axe",
        holds: "axe finds nothing: WCAG 2.2 A and AA, best practice, contrast of AAA",
        look: axe,
    },
    Check {
        name: html::NAME,
        holds: "the Nu checker finds no error in the page as it stands",
        look: |_| Vec::new(),
    },
    Check {
        name: "heading",
        holds: "one h1, with the focus after a change of screen; no level left out; a title of its own",
        look: heading,
    },
    Check { name: "targets", holds: "44 × 44 pixels to press, 8 from the next", look: targets },
    Check { name: "still", holds: "nothing moves for a person who wants less movement", look: still },
    Check {
        name: "pictures",
        holds: "each picture is hidden from screen readers or has a name",
        look: pictures,
    },
    Check { name: "own", holds: "own words are not translated and have their own direction", look: own },
    Check {
        name: "fits",
        holds: "nothing scrolls sideways or is cut at 320 × 256, on a phone, with text at 200 %, with wide spacing",
        look: fits,
    },
    Check {
        name: "focus",
        holds: "each control has a ring of 2 pixels, in sight and not under the bar, at 320 × 256",
        look: focus,
    },
    Check { name: "paper", holds: "printed: no bars, no buttons, every answer", look: paper },
    Check { name: "forced", holds: "in forced colours: edges, pictures and rings can be seen", look: forced },
];

impl Check {
    /// Why an engine cannot be asked, where it cannot.
    pub fn cannot(&self, engine: Engine) -> bool {
        self.name == "forced" && engine == Engine::WebKit
    }
}

/// Somebody who looks at screens, and what they know.
pub struct Looking<'a> {
    pub me: &'a Person,
    /// How their browser is set.
    pub settings: Settings<'a>,
    own: Vec<String>,
    titles: RefCell<BTreeMap<String, String>>,
    has_own_title: Cell<bool>,
    gone: Cell<Option<Instant>>,
}

impl<'a> Looking<'a> {
    /// Somebody who knows the words that were written in this plan.
    pub fn new(me: &'a Person, plan: &Kept) -> Self {
        Self {
            me,
            settings: Settings::new(me),
            own: written(plan),
            titles: RefCell::default(),
            has_own_title: Cell::new(true),
            gone: Cell::new(None),
        }
    }

    /// The same screens come again.
    pub fn forget_titles(&self) {
        self.titles.borrow_mut().clear();
    }

    /// Before they go on. WebKit lets a page write its history 100 times in 10 seconds, Chromium and Firefox 200 times; the
    /// app writes it two or three times for a screen. On a fast machine nobody would get past the limit.
    pub fn keeps_history_short(&self) {
        const LEAST: Duration = Duration::from_millis(220);
        if let Some(last) = self.gone.get() {
            std::thread::sleep(LEAST.saturating_sub(last.elapsed()));
        }
        self.gone.set(Some(Instant::now()));
    }

    /// They are on this screen now.
    pub fn arrives(&self, place: &Place) {
        self.has_own_title.set(place.has_own_title);
    }

    fn run(&self, script: &str, setting: Setting, given: Value) -> Value {
        self.settings.set(setting);
        self.me.browser.script(&format!("{}{script}", include_str!("../scripts/access/tell.js")), given)
    }

    /// What is wrong with the rings round what has the focus.
    fn rings(&self, outlines_only: bool) -> Vec<String> {
        let script =
            concat!(include_str!("../scripts/access/tell.js"), include_str!("../scripts/access/ring.js"));
        texts(&self.me.browser.script_async(script, json!({ "outlinesOnly": outlines_only })))
    }

    /// What a script finds wrong, with this set.
    fn faults(&self, script: &str, setting: Setting, given: Value) -> Vec<String> {
        texts(&self.run(script, setting, given))
    }
}

fn texts(said: &Value) -> Vec<String> {
    said.as_array().into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect()
}

/// What an issue of the example is called, and what a hint gives as a name for one.
const IN_A_HINT: &str = "Damp in my flat";

/// All the words somebody wrote in a plan.
fn written(plan: &Kept) -> Vec<String> {
    let texts = plan.texts();
    let values = texts.iter().flat_map(|(_, text)| text.lines()).filter_map(|line| line.split('\t').nth(6));
    let words = values
        .filter_map(|value| serde_json::from_str::<Value>(value).ok()?["text"].as_str().map(str::to_owned));
    // A word or two might stand in our own sentences as well.
    let own: BTreeSet<String> = words.filter(|text| text.len() > 6 && text != IN_A_HINT).collect();
    assert!(own.len() > 8, "somebody has written something");
    own.into_iter().collect()
}

fn axe(looking: &Looking<'_>) -> Vec<String> {
    looking.settings.set(Setting::Plain);
    looking.me.axe_faults()
}

fn heading(looking: &Looking<'_>) -> Vec<String> {
    let said = looking.run(include_str!("../scripts/access/heading.js"), Setting::Plain, json!(null));
    let mut faults = texts(&said["faults"]);
    let text = |name: &str| said[name].as_str().unwrap_or_default().to_owned();
    let (title, heading) = (text("title"), text("heading"));
    let mut titles = looking.titles.borrow_mut();
    match titles.get(&title) {
        Some(other) if *other != heading && looking.has_own_title.get() => {
            faults.push(format!("“{title}” is also the title of the screen “{other}”"))
        }
        Some(_) => {}
        None if !looking.has_own_title.get() => {}
        None => {
            titles.insert(title, heading);
        }
    }
    faults
}

fn targets(looking: &Looking<'_>) -> Vec<String> {
    looking.faults(include_str!("../scripts/access/targets.js"), Setting::Plain, json!(null))
}

fn fits(looking: &Looking<'_>) -> Vec<String> {
    // Each changes one thing only, and the last is how the next check wants it.
    let ways = [Setting::Plain, Setting::WideSpacing, Setting::LargeText, Setting::Phone, Setting::Small];
    let seen = ways.map(|way| {
        looking.settings.set(way);
        let found = looking.me.measured_faults();
        found.into_iter().map(|fault| format!("{}: {fault}", way.name())).collect::<Vec<_>>()
    });
    seen.concat()
}

fn focus(looking: &Looking<'_>) -> Vec<String> {
    looking.settings.set(Setting::Small);
    looking.rings(false)
}

fn still(looking: &Looking<'_>) -> Vec<String> {
    looking.faults(include_str!("../scripts/access/still.js"), Setting::Plain, json!(null))
}

fn paper(looking: &Looking<'_>) -> Vec<String> {
    looking.faults(include_str!("../scripts/access/answers.js"), Setting::Plain, json!(null));
    let is_told = looking.me.browser.engine() != Engine::WebKit;
    looking.faults(include_str!("../scripts/access/paper.js"), Setting::Paper, json!({ "isTold": is_told }))
}

fn forced(looking: &Looking<'_>) -> Vec<String> {
    let script = include_str!("../scripts/access/forced.js");
    let mut faults = looking.faults(script, Setting::ForcedColours, json!(null));
    faults.extend(looking.rings(true));
    faults
}

fn pictures(looking: &Looking<'_>) -> Vec<String> {
    looking.faults(include_str!("../scripts/access/pictures.js"), Setting::Plain, json!(null))
}

fn own(looking: &Looking<'_>) -> Vec<String> {
    looking.faults(include_str!("../scripts/access/own.js"), Setting::Plain, json!({ "own": looking.own }))
}
