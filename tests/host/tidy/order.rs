//! Order: what stands where, how long it is, and what it is called.
use crate::tree::{File, expect_none, files, names, root};
use std::collections::BTreeMap;

/// What stands at the top; besides these, only names that begin with a dot.
const TOP: [&str; 18] = [
    "Cargo.toml",
    "Cargo.lock",
    "README.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "deny.toml",
    "rustfmt.toml",
    "src",
    "locales",
    "guides",
    "style",
    "public",
    "tests",
    "relay",
    "xtask",
    "docs",
    "target",
    "dist",
];

/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 10] =
    ["util", "utils", "common", "helper", "helpers", "manager", "misc", "stuff", "general", "lib2"];

/// The most lines a file may have, and the most files a folder of the app may have.
const LINES: usize = 350;
const FILES: usize = 16;

fn all_rust() -> Vec<File> {
    ["src", "relay", "xtask", "tests"].iter().flat_map(|folder| files(folder, ".rs")).collect()
}

/// A first line that says what the file is, and ends the sentence or carries on with it.
fn says_what_it_is(file: &File) -> bool {
    let first = file.text.lines().next().unwrap_or_default();
    let Some(said) = first.strip_prefix("//! ") else { return false };
    let mut story = file
        .text
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .take_while(|line| !line.trim().is_empty());
    let ends = story.any(|line| line.trim_end().ends_with(['.', '!', '?', '`', ')', '”', '"']));
    said.split_whitespace().count() >= 2
        && said.starts_with(|first: char| first.is_uppercase() || first == '`')
        && ends
}

#[test]
fn every_file_says_in_its_first_line_what_it_is() {
    let silent: Vec<String> =
        all_rust().into_iter().filter(|file| !says_what_it_is(file)).map(|file| file.path).collect();
    expect_none("the first line is no sentence", &silent);
}

#[test]
fn no_file_is_too_long_to_read_in_one_go() {
    let long = |file: &File| {
        let lines = file.text.lines().count();
        (lines > LINES).then(|| format!("{}: {lines} lines", file.path))
    };
    expect_none("too long", &all_rust().iter().filter_map(long).collect::<Vec<_>>());
}

#[test]
fn no_folder_holds_more_than_a_person_can_look_over() {
    let mut folders: BTreeMap<String, usize> = BTreeMap::new();
    for file in files("src", ".rs") {
        *folders.entry(file.folder().to_owned()).or_default() += 1;
    }
    let full = folders.iter().filter(|(_, count)| **count > FILES);
    expect_none(
        "too many files",
        &full.map(|(folder, count)| format!("{folder}: {count} files")).collect::<Vec<_>>(),
    );
}

#[test]
fn only_what_belongs_there_stands_at_the_top() {
    let strange: Vec<String> = names("")
        .into_iter()
        .filter(|name| !name.starts_with('.') && !TOP.contains(&name.as_str()))
        .collect();
    expect_none("does not belong at the top", &strange);
}

#[test]
fn no_file_is_named_for_nothing() {
    let is_empty = |file: &&File| {
        let stem = file.name().split('.').next().unwrap_or_default();
        EMPTY_NAMES.contains(&stem) || stem.split(['_', '-']).any(|part| EMPTY_NAMES[..6].contains(&part))
    };
    let all = all_rust();
    expect_none(
        "says nothing",
        &all.iter().filter(is_empty).map(|file| file.path.clone()).collect::<Vec<_>>(),
    );
}

#[test]
fn nothing_points_out_of_the_tree() {
    // In two parts, or this file would name them itself.
    let outside = [["..", "/shared"].concat(), ["/work", "/"].concat()];
    let names_it = |file: &File| outside.iter().any(|place| file.text.contains(place.as_str()));
    let all: Vec<String> = files("", "").into_iter().filter(names_it).map(|file| file.path).collect();
    expect_none("points out of the tree", &all);
    assert!(root().join("Cargo.toml").exists());
}

#[test]
fn a_file_that_does_not_say_what_it_is_is_noticed() {
    let file = |text: &str| File { path: String::new(), text: text.to_owned() };
    for good in ["//! Days, and reading them.\nuse a;", "//! A long first line that\n//! goes on and ends.\n"]
    {
        assert!(says_what_it_is(&file(good)), "{good}");
    }
    for bad in
        ["", "use a;", "//! Days", "//! days and so on.", "//!\n//! Days are here.", "// Days are here."]
    {
        assert!(!says_what_it_is(&file(bad)), "{bad}");
    }
}
