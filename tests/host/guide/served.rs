//! The guides as the app gets them: from the TOML people write to the JSON that is read, as the build does it.
//!
//! The same mapping stands in `xtask/src/build/guides.rs`, which also refuses a guide that is not whole. A test below
//! compares the names in the two, so that one cannot change without the other.
use crate::tree::{file, files};
use mysay::guide::{Guide, Guides, read_guide};
use serde_json::{Value, json};
use toml::{Table, Value as Toml};

/// The guide everybody has.
pub const GENERAL: &str = "general";

/// How sure we are, as the facts say it and as the app knows it.
const SURE: [(&str, &str); 4] = [
    ("primary copy seen", "primary"),
    ("official copy seen but old, partial or near-official", "old"),
    ("only other pages seen", "others"),
    ("not verified here", "not-checked"),
];

/// What happens to what comes late, as the facts say it where the app says it in another way.
const LATE: [(&str, &str); 2] = [("special_reasons", "special"), ("tribunal", "court")];

/// The facts of a guide, as they were written.
pub fn facts(name: &str) -> Table {
    toml::from_str(&file(&format!("guides/{name}.toml")).text).expect("a guide can be read")
}

/// The options of a guide, as they were written.
pub fn options_of(facts: &Table) -> Vec<&Table> {
    list(facts, "option")
}

/// The rules of one option, under `act_by` or `reply_by`, without the line that says there is none.
pub fn rules_of<'a>(option: &'a Table, key: &str) -> Vec<&'a Table> {
    list(option, key).into_iter().filter(|rule| !rule.contains_key("none")).collect()
}

/// The nations there is a guide for.
pub fn nations() -> Vec<String> {
    let names = files("guides", ".toml").into_iter();
    let names = names.map(|file| file.name().trim_end_matches(".toml").to_owned());
    names.filter(|name| name != GENERAL).collect()
}

/// A guide as it is served.
pub fn served(name: &str) -> Value {
    let facts = facts(name);
    let options: Vec<Value> = options_of(&facts).into_iter().map(option).collect();
    let starts: Vec<Value> =
        list(&facts, "start").iter().map(|start| plain(&Toml::Table((*start).clone()))).collect();
    let days = facts.get("holidays").and_then(|table| table.get("days")).and_then(Toml::as_array);
    let days: Vec<Value> = days.into_iter().flatten().map(plain).collect();
    json!({ "name": name, "option": options, "start": starts, "holidays": days })
}

/// A guide as the app reads it.
pub fn guide(name: &str) -> Guide {
    read_guide(&served(name).to_string()).expect("the guide is whole")
}

/// The guides of a person in England.
pub fn of_england() -> Guides {
    Guides::new(vec![guide(GENERAL), guide("england")])
}

fn option(option: &Table) -> Value {
    let verified = text(option, "verified");
    let sure = verified.map_or("plain", |verified| {
        SURE.iter().find(|(theirs, _)| *theirs == verified).expect("a known way to be sure").1
    });
    json!({
        "id": text(option, "id"), "topic": text(option, "topic"), "answer": option["answer"].as_bool(),
        "urgent_for": texts(option, "urgent_for"), "after": text(option, "after"), "with": texts(option, "with"),
        "letter": text(option, "letter"), "act_by": rules(option, "act_by"),
        "reply_by": rules(option, "reply_by"), "next": texts(option, "next"),
        "source_url": text(option, "source_url").unwrap_or_default(),
        "seen": option.get("seen").map(plain), "sure": sure,
    })
}

fn rules(option: &Table, key: &str) -> Vec<Value> {
    let mut stages: Vec<&str> = Vec::new();
    let rules = rules_of(option, key).into_iter();
    let made = rules.map(|rule| {
        let stage = text(rule, "stage").unwrap_or_default();
        if !stages.contains(&stage) {
            stages.push(stage);
        }
        let count = rule.get("n").and_then(Toml::as_integer);
        let unit = if count.is_some() { text(rule, "unit").expect("a rule needs a unit") } else { "words" };
        let late = text(rule, "late").unwrap_or("discretion");
        let late = LATE.iter().find(|(theirs, _)| *theirs == late).map_or(late, |(_, ours)| ours);
        let flag = |key: &str| rule.get(key).and_then(Toml::as_bool).unwrap_or(false);
        json!({
            "n": count.unwrap_or(0), "unit": unit, "from": text(rule, "from").unwrap_or_default(), "late": late,
            "first_day_counts": flag("first_day_counts"), "verify": flag("verify"),
            "stage": stages.iter().position(|one| *one == stage),
            "later": text(rule, "combine") == Some("later_of"),
        })
    });
    made.collect()
}

fn list<'a>(table: &'a Table, key: &str) -> Vec<&'a Table> {
    table.get(key).and_then(Toml::as_array).into_iter().flatten().filter_map(Toml::as_table).collect()
}

/// A text of the facts.
pub fn text<'a>(table: &'a Table, key: &str) -> Option<&'a str> {
    table.get(key).and_then(Toml::as_str)
}

/// A list of texts of the facts.
pub fn texts<'a>(table: &'a Table, key: &str) -> Vec<&'a str> {
    table.get(key).and_then(Toml::as_array).into_iter().flatten().filter_map(Toml::as_str).collect()
}

/// A date becomes its text, `2026-04-01`; everything else has its like in JSON.
fn plain(value: &Toml) -> Value {
    match value {
        Toml::String(text) => Value::from(text.as_str()),
        Toml::Integer(number) => Value::from(*number),
        Toml::Float(number) => Value::from(*number),
        Toml::Boolean(yes) => Value::from(*yes),
        Toml::Datetime(day) => Value::from(day.to_string()),
        Toml::Array(list) => list.iter().map(plain).collect(),
        Toml::Table(table) => {
            Value::Object(table.iter().map(|(key, value)| (key.clone(), plain(value))).collect())
        }
    }
}

#[test]
fn the_build_serves_the_same_names_that_are_tested_here() {
    let build = file("xtask/src/build/guides.rs").text;
    let mut names: Vec<String> = Vec::new();
    let served = served("england");
    let whole = served.as_object().unwrap();
    names.extend(whole.keys().cloned());
    let options = served["option"].as_array().unwrap();
    for option in options {
        names.extend(option.as_object().unwrap().keys().cloned());
        let rules = ["act_by", "reply_by"].into_iter().flat_map(|key| option[key].as_array().unwrap());
        names.extend(rules.flat_map(|rule| rule.as_object().unwrap().keys().cloned()));
    }
    names.sort();
    names.dedup();
    let missing: Vec<&String> =
        names.iter().filter(|name| !build.contains(&format!("\"{name}\":"))).collect();
    assert!(names.len() > 20 && missing.is_empty(), "{missing:?}");
    // And the build knows these ways to be sure and to be late, and no others.
    for (theirs, ours) in SURE.into_iter().chain(LATE) {
        assert!(build.contains(&format!("(\"{theirs}\", \"{ours}\")")), "{theirs}");
    }
}
