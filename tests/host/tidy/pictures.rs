//! Pictures: the table of them is whole, every place that has one is in it, and whose they are is told.
use crate::tree::{expect_none, file};
use mysay::guide::Circuit;
use mysay::plan::{Code, Role, Stage, Subject, Sure, Topic, Urgent, With};
use std::collections::BTreeSet;
use toml::Table;

/// The choices of the first screens and of the options' contents that have a picture, besides answers.
const CHOICES: [&str; 10] = [
    "start-carry-on",
    "start-begin",
    "start-example",
    "start-copy",
    "bar-help",
    "before-device-me",
    "before-device-others",
    "before-device-unsure",
    "group-own",
    "group-any",
];

fn table() -> Table {
    toml::from_str(&file("public/pictures.toml").text).expect("the table can be read")
}

fn part(table: &Table, name: &str) -> Vec<(String, String)> {
    let part = table[name].as_table().expect("a part of the table");
    part.iter().map(|(key, value)| (key.clone(), value.as_str().expect("words").to_owned())).collect()
}

fn sets(table: &Table) -> Vec<&Table> {
    table["set"].as_array().expect("sets").iter().map(|one| one.as_table().expect("a set")).collect()
}

fn word<'a>(set: &'a Table, key: &str) -> &'a str {
    set.get(key).and_then(toml::Value::as_str).unwrap_or_default()
}

/// The questions that the app shows pictures with.
fn pictured() -> Vec<String> {
    let code = file("src/app/part/pictures.rs").text;
    let list = code.split("PICTURED: ").nth(1).and_then(|rest| rest.split("];").next()).expect("the list");
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

fn codes<T: Code>(start: &str) -> Vec<String> {
    T::ALL.iter().map(|one| format!("{start}-{}", one.code())).collect()
}

/// Every place where the app shows a picture.
fn places() -> BTreeSet<String> {
    let mut all: BTreeSet<String> = CHOICES.iter().map(|one| (*one).to_owned()).collect();
    all.extend(codes::<Subject>("subject"));
    all.extend(codes::<Stage>("stage"));
    let pictured = pictured();
    let questions = Circuit::ALL.iter().flat_map(|circuit| circuit.questions());
    for question in questions.filter(|one| pictured.iter().any(|key| key == one.key)) {
        all.extend(question.codes().iter().map(|code| format!("{}-{code}", question.key)));
    }
    all
}

#[test]
fn every_place_that_has_a_picture_is_in_the_table_and_no_other() {
    let shown: BTreeSet<String> = part(&table(), "shown").into_iter().map(|(place, _)| place).collect();
    expect_none("no picture", &places().difference(&shown).cloned().collect::<Vec<_>>());
    expect_none("shown nowhere", &shown.difference(&places()).cloned().collect::<Vec<_>>());
}

#[test]
fn topics_what_cannot_wait_people_stages_and_feelings_have_a_picture() {
    let shown: BTreeSet<String> = part(&table(), "shown").into_iter().map(|(place, _)| place).collect();
    let wanted = [
        codes::<Subject>("subject"),
        codes::<Stage>("stage"),
        codes::<Topic>("issue-topics"),
        codes::<Urgent>("issue-urgent"),
        codes::<With>("issue-with"),
        codes::<Role>("companion-role"),
        codes::<Sure>("review-sure"),
    ];
    let missing = wanted.concat().into_iter().filter(|place| !shown.contains(place));
    expect_none("no picture", &missing.collect::<Vec<_>>());
}

#[test]
fn every_picture_named_is_there_is_shown_and_means_one_thing() {
    let table = table();
    let (pictures, shown) = (part(&table, "picture"), part(&table, "shown"));
    let names: BTreeSet<&str> = pictures.iter().map(|(name, _)| name.as_str()).collect();
    let used: BTreeSet<&str> = shown.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, used);
    // Whether a drawing is in its package the build says, and stops where it is not.
    let known: BTreeSet<&str> = sets(&table).iter().map(|set| word(set, "name")).collect();
    let mut drawings = BTreeSet::new();
    for (name, source) in &pictures {
        let (set, drawing) = source.split_once(' ').expect("a set and a drawing");
        assert!(known.contains(set) && !drawing.is_empty(), "{name}");
        assert!(!drawing.contains("flag"), "{name} is a flag");
        assert!(drawings.insert(source), "{source} would mean two things");
    }
    // On one screen no two answers look the same.
    for question in pictured() {
        let of_it: Vec<&str> = shown
            .iter()
            .filter(|(place, _)| place.starts_with(&format!("{question}-")))
            .map(|(_, name)| name.as_str())
            .collect();
        assert_eq!(of_it.iter().collect::<BTreeSet<_>>().len(), of_it.len(), "{question}");
    }
}

#[test]
fn every_set_says_whose_it_is_and_is_the_very_one_that_is_installed() {
    let wanted = file("xtask/web-tools/package.json").text;
    let lock: serde_json::Value =
        serde_json::from_str(&file("xtask/web-tools/package-lock.json").text).expect("the lock file");
    for set in sets(&table()) {
        for key in ["name", "package", "title", "author", "home", "licence", "licence_at", "box", "line"] {
            assert!(!word(set, key).trim().is_empty(), "{key} of {set:?}");
        }
        for key in ["home", "licence_at"] {
            assert!(word(set, key).contains('.') && !word(set, key).contains("://"), "{key} of {set:?}");
        }
        let package = word(set, "package");
        let locked = &lock["packages"][format!("node_modules/{package}")];
        let version = locked["version"].as_str().expect("it is in the lock file");
        assert!(wanted.contains(&format!("\"{package}\": \"{version}\"")), "{package} is pinned");
        let plain = |text: &str| text.replace(['-', ' '], "");
        let licence = locked["license"].as_str().unwrap_or_default();
        assert_eq!(plain(licence), plain(word(set, "licence")), "{package}");
    }
}
