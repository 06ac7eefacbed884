//! Every language is whole: the same messages, attributes and variables as English, and all of its own plurals.
use super::catalogue::{Catalogue, Text, catalogue};
use crate::tree::{expect_none, file, names};
use std::collections::BTreeSet;

/// The plurals of each language, by CLDR; in English "1 day", "2 days".
const PLURALS: &[(&str, &str)] = &[
    ("ar", "zero one two few many other"),
    ("bn", "one other"),
    ("ckb", "one other"),
    ("cy", "zero one two few many other"),
    ("en", "one other"),
    ("es", "one many other"),
    ("fa", "one other"),
    ("fr", "one many other"),
    ("gu", "one other"),
    ("hi", "one other"),
    ("kmr", "one other"),
    ("lt", "one few many other"),
    ("pa", "one other"),
    ("pl", "one few many other"),
    ("prs", "one other"),
    ("ps", "one other"),
    ("pt", "one many other"),
    ("ro", "one few other"),
    ("so", "one other"),
    ("sq", "one other"),
    ("ta", "one other"),
    ("ti", "one other"),
    ("tr", "one other"),
    ("uk", "one few many other"),
    ("ur", "one other"),
    ("vi", "other"),
    ("zh", "other"),
];

/// The languages read from right to left. Kurdish in Arabic letters is; Kurdish in Latin letters and Panjabi are not.
const RIGHT_TO_LEFT: [&str; 7] = ["ar", "ckb", "fa", "prs", "ps", "ur", "pnb"];

/// Categories that a large or broken number needs, and that no count on our screens reaches.
const NEVER_REACHED: &[(&str, &str)] = &[("es", "many"), ("fr", "many"), ("pt", "many")];

fn listed() -> Vec<toml::Table> {
    let list: toml::Table =
        toml::from_str(&file("locales/languages.toml").text).expect("languages.toml can be read");
    list["language"].as_array().unwrap().iter().map(|row| row.as_table().unwrap().clone()).collect()
}

fn field(row: &toml::Table, name: &str) -> String {
    row.get(name).and_then(toml::Value::as_str).unwrap_or_default().to_owned()
}

fn codes() -> Vec<String> {
    listed().iter().map(|row| field(row, "code")).collect()
}

fn base(code: &str) -> &str {
    code.split('-').next().unwrap_or(code)
}

#[test]
fn every_message_file_can_be_read() {
    for code in codes() {
        let all = catalogue(&code);
        expect_none("messages that cannot be read", &all.faults);
        assert!(!all.texts.is_empty(), "locales/{code} has no messages");
    }
}

#[test]
fn every_language_that_is_listed_has_messages_and_the_other_way_round() {
    let folders: Vec<String> = names("locales").into_iter().filter(|name| !name.contains('.')).collect();
    let mut codes = codes();
    assert_eq!(
        codes.first().map(String::as_str),
        Some("en"),
        "English comes first: the others are measured by it"
    );
    codes.sort();
    assert_eq!(codes, folders);
}

#[test]
fn every_language_has_a_name_and_is_read_the_right_way() {
    let mut names = BTreeSet::new();
    for row in listed() {
        let code = field(&row, "code");
        assert!(!field(&row, "name").is_empty() && !field(&row, "english").is_empty(), "{code}");
        assert!(names.insert(field(&row, "name")), "two languages have one name");
        let dir = if RIGHT_TO_LEFT.contains(&base(&code)) { "rtl" } else { "ltr" };
        assert_eq!(field(&row, "dir"), dir, "{code}");
    }
}

/// What a language lacks, has too much of, or fills in differently.
fn differences(code: &str, english: &Catalogue, other: &Catalogue) -> Vec<String> {
    let mut faults = Vec::new();
    for (id, text) in &english.texts {
        match other.texts.get(id) {
            // A term belongs to its language alone.
            None if id.starts_with('-') => {}
            None => faults.push(format!("{code}: {id} is missing")),
            Some(theirs) if theirs.variables != text.variables && !id.starts_with('-') => {
                faults
                    .push(format!("{code}: {id} takes {:?} and not {:?}", theirs.variables, text.variables));
            }
            Some(_) => {}
        }
    }
    let extra = other.texts.keys().filter(|id| !id.starts_with('-') && !english.texts.contains_key(*id));
    faults.extend(extra.map(|id| format!("{code}: {id} is not in English")));
    faults
}

#[test]
fn every_language_says_everything_that_english_says() {
    let english = catalogue("en");
    for code in codes() {
        expect_none("a language is not whole", &differences(&code, &english, &catalogue(&code)));
    }
}

#[test]
fn a_language_that_is_not_whole_is_noticed() {
    let mut english = Catalogue::default();
    english.texts.insert("hello".into(), Text { variables: ["name".to_owned()].into(), ..Text::default() });
    english.texts.insert("hello.hint".into(), Text::default());
    let mut other = Catalogue::default();
    other.texts.insert("hello".into(), Text { variables: ["nom".to_owned()].into(), ..Text::default() });
    other.texts.insert("bye".into(), Text::default());
    assert_eq!(differences("fr", &english, &other).len(), 3);
}

/// What is wrong with the plurals of one text.
fn plural_faults(code: &str, id: &str, text: &Text) -> Vec<String> {
    let categories: Vec<&str> = PLURALS
        .iter()
        .find(|(known, _)| *known == base(code))
        .unwrap_or_else(|| panic!("add the plurals of {code} to the table"))
        .1
        .split(' ')
        .collect();
    let all = ["zero", "one", "two", "few", "many", "other"];
    let mut faults = Vec::new();
    for keys in &text.selectors {
        let is_plural = keys
            .iter()
            .any(|key| (all.contains(&key.as_str()) && key != "other") || key.parse::<f64>().is_ok());
        if !is_plural && keys.iter().any(|key| key != "other") {
            // Variants picked by a word, not by a number.
            continue;
        }
        let has = |key: &str| keys.iter().any(|one| one == key);
        let number = |category: &str| {
            ["zero", "one", "two"].iter().position(|one| *one == category).map(|n| n.to_string())
        };
        for category in &categories {
            let is_said = has(category) || number(category).is_some_and(|number| has(&number));
            if !is_said && !NEVER_REACHED.contains(&(base(code), *category)) {
                faults.push(format!("{code}: {id} has no [{category}]"));
            }
        }
        let needless =
            keys.iter().filter(|key| all.contains(&key.as_str()) && !categories.contains(&key.as_str()));
        faults
            .extend(needless.map(|key| format!("{code}: {id} has [{key}], which this language never picks")));
    }
    faults
}

#[test]
fn every_number_is_said_as_the_language_says_it() {
    for code in codes() {
        let faults: Vec<String> =
            catalogue(&code).texts.iter().flat_map(|(id, text)| plural_faults(&code, id, text)).collect();
        expect_none("plurals", &faults);
    }
}

#[test]
fn a_plural_that_is_not_said_is_noticed() {
    let text = |keys: &[&str]| Text {
        selectors: vec![keys.iter().map(|key| (*key).to_owned()).collect()],
        ..Text::default()
    };
    assert_eq!(plural_faults("pl", "days", &text(&["one", "few", "other"])).len(), 1);
    assert_eq!(plural_faults("ar", "days", &text(&["0", "1", "2", "few", "many", "other"])).len(), 0);
    assert_eq!(plural_faults("en", "days", &text(&["0", "one", "few", "other"])).len(), 1);
    assert_eq!(plural_faults("en", "state", &text(&["saved", "other"])).len(), 0);
}

#[test]
fn a_message_takes_in_only_messages_that_are_there() {
    for code in codes() {
        let all = catalogue(&code);
        let dangling = |(id, text): (&String, &Text)| {
            let gone = text.references.iter().filter(|other| !all.texts.contains_key(*other));
            gone.map(|other| format!("{code}: {id} takes in {other}")).collect::<Vec<_>>()
        };
        expect_none("not there", &all.texts.iter().flat_map(dangling).collect::<Vec<_>>());
    }
}
