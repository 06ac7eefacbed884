//! Every screen there is, from the router's own list, for a plan that has something of every kind in it.
use crate::guide::{Circuit, Group, Guides, Offer, Page, pages, read_guide};
use crate::plan::{Code, Id};
use crate::plans::{Kept, rich_plan, rich_plan_in, today, words};
use crate::programs::{dist, root};
use crate::route::{LockPage, Route};
use crate::say::Say;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// One screen, and what it is called in the report.
pub struct Place {
    /// What it is called: the same in every engine and every run.
    pub name: String,
    /// Its address.
    pub path: String,
    /// Whether no other screen has its title; a question that does not apply has the number of another.
    pub has_own_title: bool,
    /// Whether Continue is pressed there with nothing written or picked: then the screen says that there is a problem.
    pub has_problem: bool,
}

/// A plan, and the screens that are gone through with it.
pub struct Visit {
    pub plan: Kept,
    pub places: Vec<Place>,
    pub lock: Lock,
}

/// How the lock stands on a visit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// There is none.
    None,
    /// There is one, and it is open.
    Open,
    /// It is the lock of the visit before, and the page was loaded again: it is shut.
    Shut,
}

/// After the name of a second item of a kind.
const AGAIN: &str = " again";

/// Everything that is gone through: all screens with a full plan, then what is different for those who live somewhere
/// else or were never asked where.
pub fn every_visit() -> Vec<Visit> {
    let plan = full_plan();
    let mut all = vec![Visit { places: every_place(&plan), plan, lock: Lock::None }];
    for (nation, note) in [(None, " (no nation)"), (Some("elsewhere"), " (elsewhere)")] {
        let plan = rich_plan_in(nation);
        let issue = plan.issues()[1];
        let routes = [Route::Options(issue, 1), Route::Urgent(issue)];
        let places = routes.map(|route| Place::new(route, note, true, false)).into();
        all.push(Visit { plan, places, lock: Lock::None });
    }
    all.extend(with_a_lock());
    all
}

/// The screens that are others once what is kept has a lock: while it is open, and while it is not.
fn with_a_lock() -> [Visit; 2] {
    let visit = |routes: &[Route], note, lock| {
        let places = routes.iter().map(|route| Place::new(*route, note, true, false)).collect();
        Visit { plan: full_plan(), places, lock }
    };
    let [set, change, off, forgot] =
        [LockPage::Set, LockPage::Change, LockPage::TakeOff, LockPage::Forgot].map(Route::Lock);
    let open = [set, change, off, forgot, Route::Settings, Route::Plan];
    [
        visit(&open, " with a lock, open", Lock::Open),
        visit(&[Route::Plan, forgot], " with a lock, shut", Lock::Shut),
    ]
}

impl Place {
    fn new(route: Route, note: &str, is_asked: bool, has_problem: bool) -> Self {
        // A letter's title does not say which letter it is.
        let has_own_title = is_asked && note != AGAIN;
        Self { name: name(route) + note, path: route.path(), has_own_title, has_problem }
    }
}

/// Every screen of a plan: all the router knows, the pages that are for items of other kinds, and every question.
fn every_place(kept: &Kept) -> Vec<Place> {
    let (closed, open) = (kept.issues()[0], kept.issues()[1]);
    let action = kept.item(Circuit::Action);
    let mut all: Vec<(Route, &str)> = Vec::new();
    let mut add = |routes: Vec<Route>, note| {
        for route in routes {
            if !all.iter().any(|(known, _)| known.path() == route.path()) {
                all.push((route, note));
            }
        }
    };
    // What is shown for an item that is not there, is shown for its own kind: so that is asked first.
    add(vec![Route::Remove(action), Route::Action(action)], "");
    add(vec![Route::Choice(kept.item(Circuit::Choice)), Route::Letter(kept.item(Circuit::Letter))], "");
    add(vec![Route::Action(kept.late_action())], " late");
    // One that the client has changed, and one as it is made from the plan.
    add(kept.journal().plan().letters().map(|(id, _)| Route::Letter(id)).collect(), AGAIN);
    add(Route::every(open), "");
    add(ways(kept, open), "");
    add(Route::every(closed).into_iter().filter(|route| is_about(*route, closed)).collect(), " closed");
    for circuit in Circuit::ALL {
        let item = if circuit == Circuit::Issue { open } else { kept.item(circuit) };
        add((1..=circuit.questions().len()).map(|n| Route::Question(circuit, item, n)).collect(), "");
    }
    none_is_forgotten(&all);
    for (route, _) in &all {
        assert_eq!(Route::read(&route.path()), *route, "its address leads there");
    }
    let is_asked = |route| {
        if let Route::Question(circuit, item, n) = route {
            circuit.applying(kept.journal().plan(), item).contains(&n)
        } else {
            true
        }
    };
    let mut places: Vec<Place> =
        all.into_iter().map(|(route, note)| Place::new(route, note, is_asked(route), false)).collect();
    // Last, because what was taken away from a field is taken from the plan's drafts as well.
    places.extend(with_problems(kept, open).map(|route| Place::new(route, ", a problem", true, true)));
    places
}

/// One question of each kind that cannot be gone on from with nothing in it.
fn with_problems(kept: &Kept, open: Id) -> impl Iterator<Item = Route> {
    let contact = kept.item(Circuit::Contact);
    let texts = [1, 3, 4].map(|number| Route::Question(Circuit::Contact, contact, number));
    let others = [
        Route::Question(Circuit::Milestone, kept.item(Circuit::Milestone), 1),
        // Nothing is picked there: it asks why an issue was closed that is open.
        Route::Question(Circuit::Closing, open, 1),
    ];
    texts.into_iter().chain(others)
}

/// One page of every kind that the ways forward have, and one way forward of every guide.
fn ways(kept: &Kept, issue: Id) -> Vec<Route> {
    let guides = guides();
    let all = pages(&guides, kept.journal().plan(), issue);
    let say = Say::of("en");
    let mut seen = BTreeSet::new();
    let mut routes = Vec::new();
    for (number, page) in (1..).zip(&all) {
        let kind = match page {
            Page::Contents(_) => 0,
            // One that can be hard to read says so and waits.
            Page::Topic(topic) if say.has(&format!("england-topic-{}.hard", topic.code())) => 5,
            Page::Topic(_) => 1,
            Page::Offers(Group::Topic(_), _) => 2,
            Page::Offers(Group::Own, _) => 3,
            Page::Offers(Group::Any, _) => 4,
        };
        if seen.insert(kind) {
            routes.push(Route::Options(issue, number));
            if let Page::Offers(_, offers) = page {
                routes.push(Route::Compare(issue, number));
                let of_guide = offers.iter().filter_map(|offer| match offer {
                    Offer::Guide(number, _) => Some(Route::Option(issue, *number)),
                    Offer::Own(_) => None,
                });
                routes.extend(of_guide);
            }
        }
    }
    assert_eq!(seen.len(), 6, "the plan has ways forward of every kind");
    routes
}

/// The guides of the built app that are open to somebody in England.
fn guides() -> Guides {
    let files = std::fs::read_dir(dist()).expect("the built app").flatten();
    let files: Vec<_> = files.map(|file| file.path()).collect();
    let read = |name: &str| {
        let is_it = |path: &&std::path::PathBuf| {
            let file = path.file_name().unwrap_or_default().to_string_lossy();
            file.starts_with(&format!("{name}-")) && file.ends_with(".json")
        };
        let text = std::fs::read_to_string(files.iter().find(is_it).expect("a guide")).expect("a guide");
        read_guide(&text).expect("a guide")
    };
    Guides::new(vec![read("general"), read("england")])
}

/// Whether a screen shows this item: those that do not are gone through once.
fn is_about(route: Route, item: Id) -> bool {
    route.path().split('/').any(|part| part == item.to_string())
}

fn name(route: Route) -> String {
    let number = |n: usize| format!("{} {n}", kind(route));
    match route {
        Route::Question(circuit, _, n) => {
            let key = circuit.question(n).map_or("", |question| question.key);
            format!("{} {key}", kind(route))
        }
        Route::Before(n)
        | Route::Options(_, n)
        | Route::Option(_, n)
        | Route::Compare(_, n)
        | Route::Letters(_, n)
        | Route::Looks(n)
        | Route::Example(n) => number(n),
        Route::Delete(everything) => if everything { "Delete everything" } else { "Delete" }.to_owned(),
        Route::Lock(LockPage::Set) => "Lock".to_owned(),
        Route::Lock(LockPage::Change) => "Lock change".to_owned(),
        Route::Lock(LockPage::TakeOff) => "Lock off".to_owned(),
        Route::Lock(LockPage::Forgot) => "Lock forgotten".to_owned(),
        Route::Start
        | Route::You
        | Route::Issues
        | Route::Issue(_)
        | Route::Choice(_)
        | Route::Urgent(_)
        | Route::Letter(_)
        | Route::Actions(_)
        | Route::Action(_)
        | Route::Contacts(_)
        | Route::Reviews(_)
        | Route::Plan
        | Route::Changes
        | Route::Settings
        | Route::Cleared
        | Route::Credits
        | Route::Statement
        | Route::Remove(_)
        | Route::Language
        | Route::Open
        | Route::Help
        | Route::NotFound => kind(route),
    }
}

/// The router's own name for a kind of screen.
fn kind(route: Route) -> String {
    let written = format!("{route:?}");
    written.split(['(', ' ', '{']).next().unwrap_or_default().to_owned()
}

/// Every kind of screen in the router's own file is in the list: one that is new must be given an item here.
fn none_is_forgotten(all: &[(Route, &str)]) {
    let router = std::fs::read_to_string(root().join("src/app/route.rs")).expect("the router");
    let (_, kinds) = router.split_once("pub enum Route {").expect("the kinds of screen");
    let (kinds, _) = kinds.split_once("\n}").expect("their end");
    let known: BTreeSet<String> = all.iter().map(|(route, _)| kind(*route)).collect();
    for line in kinds.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")) {
        let one = line.split(['(', ',', ' ']).next().unwrap_or_default();
        assert!(known.contains(one), "no check goes to the screen {one}");
    }
}

/// A plan with something of every kind: a nation, what cannot wait, topics, a day a limit counts from, a letter.
pub fn full_plan() -> Kept {
    let mut kept = rich_plan();
    let issue = kept.issues()[1];
    let fields: [(&str, Value); 9] = [
        // Not the example's words: our own messages give them as an example too.
        ("issue.name", words("Black walls behind my bed")),
        ("issue.urgent", json!(["danger"])),
        ("issue.topics", json!(["care", "money", "work", "other"])),
        ("issue.work", json!(["work"])),
        ("issue.other", json!(["police"])),
        ("issue.care", json!(["nhs_care", "social_care"])),
        ("issue.money", json!(["benefits"])),
        ("issue.with", json!(["benefits"])),
        ("issue.so-far", json!(["told", "decision"])),
    ];
    kept.set(Id::CLIENT, "client.nation", &json!("england"));
    for (place, value) in fields {
        kept.set(issue, place, &value);
    }
    let about = json!(issue.to_string());
    let plan = kept.journal().plan();
    let lacks = (
        plan.milestones().next().is_none(),
        plan.letters().next().is_none(),
        plan.actions_of(issue).next().is_none(),
    );
    if lacks.0 {
        let milestone = kept.begin("milestone.issue", &about);
        kept.set(milestone, "milestone.kind", &json!("decision_letter_date"));
        kept.set(milestone, "milestone.day", &json!(today().plus_days(-9).expect("a day").to_string()));
    }
    if lacks.1 {
        let letter = kept.begin("letter.issue", &about);
        kept.set(letter, "letter.kind", &json!("complaint"));
    }
    if lacks.2 {
        let action = kept.begin("action.issue", &about);
        kept.set(action, "action.what", &words("Ring the housing office again"));
        kept.set(action, "action.state", &json!("waiting"));
    }
    kept
}
