//! Every screen there is, for one plan: what journeys go through, so that no screen is forgotten.
use crate::guides::{guides, number_of};
use crate::plans::{Kept, rich_plan, rich_plan_in};
use crate::programs::root;
use crate::route::Route;
use mysay::guide::{Circuit, Page, pages};
use mysay::plan::Id;
use std::collections::BTreeSet;

/// An option whose time limit counts from a day that the rich plan knows.
const LIMITED: &str = "england-hs-s202";

/// The addresses of every kind of screen but the questions: those of the router's own list, and those that need an item
/// of the plan.
pub fn screens(kept: &Kept) -> Vec<String> {
    let issue = kept.issues()[1];
    let mut all = Route::every(issue);
    all.extend(ways(kept, issue));
    let (action, choice) = (kept.item(Circuit::Action), kept.item(Circuit::Choice));
    let late = kept.late_action();
    all.extend([Route::Choice(choice), Route::Action(action), Route::Action(late), Route::Remove(action)]);
    all.extend(kept.journal().plan().letters().map(|(id, _)| Route::Letter(id)));
    // A closed issue and its records look different from one under way.
    let closed = kept.issues()[0];
    all.extend([Route::Issue, Route::Actions, Route::Contacts, Route::Reviews].map(|route| route(closed)));
    let mut seen = BTreeSet::new();
    let all: Vec<String> =
        all.into_iter().map(Route::path).filter(|path| seen.insert(path.clone())).collect();
    none_is_forgotten(&all);
    all
}

/// The screens of somebody in England, and what looks different for those who live elsewhere or were never asked.
pub fn everywhere() -> Vec<(Kept, Vec<String>)> {
    let plan = rich_plan();
    let paths = screens(&plan);
    let mut all = vec![(plan, paths)];
    for nation in [None, Some("elsewhere")] {
        let plan = rich_plan_in(nation);
        let issue = plan.issues()[1];
        let paths = [Route::Options(issue, 1), Route::Urgent(issue)].map(Route::path).into();
        all.push((plan, paths));
    }
    all
}

/// A page of options of each kind for a person in England, the comparison of one, and an option with a last day.
fn ways(kept: &Kept, issue: Id) -> Vec<Route> {
    let guides = guides();
    let pages = pages(&guides, kept.journal().plan(), issue);
    let first = |is_it: fn(&Page) -> bool| 1 + pages.iter().position(is_it).expect("a page of this kind");
    let offers = first(|page| matches!(page, Page::Offers(..)));
    vec![
        Route::Options(issue, first(|page| matches!(page, Page::Contents(_)))),
        Route::Options(issue, first(|page| matches!(page, Page::Topic(_)))),
        Route::Options(issue, offers),
        // The client's own and the last: for any issue.
        Route::Options(issue, pages.len()),
        Route::Compare(issue, offers),
        Route::Option(issue, number_of(LIMITED)),
    ]
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
