//! What was looked at in one engine, and what was found there.
use super::Look;
use super::checks::{Check, Looking};
use super::places::Place;
use crate::engine::Engine;
use std::collections::BTreeMap;
use std::time::Instant;

/// A screen in a look.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Here {
    /// The screen.
    pub screen: String,
    /// The language and the theme.
    pub look: String,
}

/// Something that is wrong.
pub struct Fault {
    pub check: &'static str,
    pub here: Here,
    pub what: String,
}

/// All of one engine.
pub struct Ledger {
    pub engine: Engine,
    /// The screens, in the order they were gone through.
    pub screens: Vec<String>,
    /// How often each check looked at each screen, and how many faults it found there.
    pub looks: BTreeMap<(&'static str, String), (usize, usize)>,
    pub faults: Vec<Fault>,
    /// Whether each check found the fault that was planted for it.
    pub proofs: BTreeMap<&'static str, bool>,
    /// How long each check took.
    pub took: BTreeMap<&'static str, f64>,
    /// How long it took to go to the screens.
    pub going: f64,
    /// How long all of it took.
    pub seconds: f64,
    here: Here,
}

impl Ledger {
    /// Nothing yet.
    pub fn new(engine: Engine) -> Self {
        Self {
            engine,
            screens: Vec::new(),
            looks: BTreeMap::new(),
            faults: Vec::new(),
            proofs: BTreeMap::new(),
            took: BTreeMap::new(),
            going: 0.0,
            seconds: 0.0,
            here: Here::default(),
        }
    }

    /// The next screen.
    pub fn arrives(&mut self, look: Look, place: &Place) {
        self.here = Here { screen: place.name.clone(), look: look.name() };
        if !self.screens.contains(&place.name) {
            self.screens.push(place.name.clone());
        }
    }

    /// Where we are.
    pub fn here(&self) -> Here {
        self.here.clone()
    }

    /// Does one check on this screen.
    pub fn looks(&mut self, check: &Check, looking: &Looking<'_>) {
        // HTML is checked at the end, all pages at once.
        if check.cannot(self.engine) || check.name == super::html::NAME {
            return;
        }
        let begun = Instant::now();
        let found = (check.look)(looking);
        *self.took.entry(check.name).or_default() += begun.elapsed().as_secs_f64();
        let here = self.here();
        self.found(check.name, &here, found);
    }

    /// Writes down what a check found on a screen.
    pub fn found(&mut self, check: &'static str, here: &Here, found: Vec<String>) {
        let looks = self.looks.entry((check, here.screen.clone())).or_default();
        looks.0 += 1;
        looks.1 += found.len();
        self.faults.extend(found.into_iter().map(|what| Fault { check, here: here.clone(), what }));
    }

    /// Writes down whether a check found what was planted for it.
    pub fn proved(&mut self, check: &'static str, found: bool) {
        let all = self.proofs.entry(check).or_insert(true);
        *all &= found;
    }

    /// The browser stopped before the end.
    pub fn stopped(&mut self, reason: &str) {
        let here = self.here();
        self.faults.push(Fault { check: "end", here, what: format!("it stopped here: {reason}") });
    }

    /// How often a check looked, and how many faults it found.
    pub fn sum(&self, check: &str) -> (usize, usize) {
        let of = self.looks.iter().filter(|((name, _), _)| *name == check).map(|(_, looks)| *looks);
        of.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    }

    /// Whether nothing is wrong, and every check could have found something.
    pub fn is_well(&self) -> bool {
        self.faults.is_empty() && self.proofs.values().all(|found| *found) && !self.looks.is_empty()
    }
}
