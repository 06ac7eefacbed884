//! Every screen there is, for one plan: what journeys go through, so that no screen is forgotten.
use crate::plans::Kept;
use crate::programs::root;
use mysay::guide::{Circuit, EXAMPLE_STEPS};
use std::collections::BTreeSet;

/// The addresses of every kind of screen but the questions.
pub fn screens(kept: &Kept) -> Vec<String> {
    let issue = kept.issues()[1];
    let (action, choice) = (kept.item(Circuit::Action), kept.item(Circuit::Choice));
    let mut all: Vec<String> = [
        "/",
        "/before/1",
        "/before/2",
        "/you",
        "/open",
        "/issues",
        "/plan",
        "/changes",
        "/settings",
        "/delete",
        "/delete/everything",
        "/language",
        "/help",
        "/no/such/page",
    ]
    .map(str::to_owned)
    .into();
    all.push(format!("/issue/{issue}"));
    for part in ["options/1", "options/2", "option/1", "compare", "actions", "contacts", "reviews"] {
        all.push(format!("/issue/{issue}/{part}"));
    }
    all.extend([format!("/choice/{choice}"), format!("/action/{action}"), format!("/remove/{action}")]);
    // A closed issue and its records look different from one under way.
    let closed = kept.issues()[0];
    all.extend(["", "/actions", "/contacts", "/reviews"].map(|part| format!("/issue/{closed}{part}")));
    all.extend((1..=EXAMPLE_STEPS).map(|step| format!("/example/{step}")));
    none_is_forgotten(&all);
    all
}

/// The addresses of every question of every circuit.
pub fn questions(kept: &Kept) -> Vec<(Circuit, usize, String)> {
    let address = |(place, circuit): (usize, Circuit)| {
        let item = kept.item(circuit);
        (1..=circuit.questions().len())
            .map(move |number| (circuit, number, format!("/q/{}/{item}/{number}", place + 1)))
    };
    Circuit::ALL.into_iter().enumerate().flat_map(address).collect()
}

/// One question for every way to answer.
pub fn some_questions(kept: &Kept) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let all = questions(kept).into_iter();
    all.filter(|(circuit, number, _)| seen.insert(kind(*circuit, *number)))
        .map(|(_, _, address)| address)
        .collect()
}

fn kind(circuit: Circuit, number: usize) -> u8 {
    use mysay::guide::Answer::{Day, Line, Many, Nation, One, Story};
    match circuit.question(number).expect("a question").answer {
        Line => 0,
        Story => 1,
        One(_) => 2,
        Many(_) => 3,
        Day(_) => 4,
        Nation => 5,
    }
}

/// The router knows no kind of address that is not in this list.
fn none_is_forgotten(all: &[String]) {
    let router = std::fs::read_to_string(root().join("src/app/route.rs")).expect("the router");
    let arms = router.lines().filter_map(|line| line.trim().strip_prefix("[\"")?.split_once("] =>"));
    for (arm, _) in arms {
        let words: Vec<&str> = arm.split(", ").filter(|part| !part.is_empty()).collect();
        let parts = words.len();
        let first = words[0].trim_matches('"');
        let last =
            words.iter().rev().find(|word| word.ends_with('"')).map_or(first, |word| word.trim_matches('"'));
        let known = all.iter().any(|address| {
            let mut path = address.split('/').filter(|part| !part.is_empty());
            let count = path.clone().count();
            count == parts && path.clone().next() == Some(first) && path.any(|part| part == last)
        });
        // Questions have a list of their own.
        assert!(known || first == "q", "no journey goes to [\"{arm}]");
    }
}
