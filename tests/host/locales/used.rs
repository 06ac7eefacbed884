//! Every message that is said is there, and every message that is there is said.
use super::catalogue::catalogue;
use crate::rust::Code;
use crate::tree::{File, expect_none, file, files};
use mysay::guide::{Circuit, EXAMPLE_STEPS, Problem};
use mysay::plan::{ActionState, ChoiceState, Code as _, Stage};
use std::collections::BTreeSet;

/// What says a message by its name.
const SAYING: [&str; 5] = [".say(", "say_with(", "try_say(", "plain(", "words("];

/// Names like a message's that are the ids of elements on a screen.
const NOT_MESSAGES: [&str; 2] = ["start-help", "not-wanted"];

/// Attributes that the app says wherever they are there, and does without where they are not.
const OPTIONAL: [&str; 2] = ["hint", "start"];

/// A literal in our sources.
struct Found {
    text: String,
    place: String,
    is_said: bool,
    is_attribute: bool,
}

fn sources() -> Vec<File> {
    files("src", ".rs")
}

fn found() -> Vec<Found> {
    let mut all = Vec::new();
    for file in sources() {
        let code = Code::read(file.without_tests());
        for literal in &code.literals {
            let before = code.before(literal.start);
            all.push(Found {
                text: literal.text.clone(),
                place: format!("{}:{}", file.path, code.line(literal.start)),
                is_said: SAYING.iter().any(|say| before.ends_with(say)) && !literal.text.contains('{'),
                is_attribute: before.ends_with('=') && !before.ends_with(" ="),
            });
        }
    }
    all
}

/// The names of messages that stand in a page as `{{ name }}`.
fn in_page() -> Vec<String> {
    let page = file("public/index.html").text;
    let names = page.split("{{ ").skip(1).filter_map(|rest| rest.split(" }}").next());
    names.filter(|name| !name.starts_with('@')).map(str::to_owned).collect()
}

/// The names that are made from codes: of questions, answers, problems, stages, states, days and options.
fn made() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for question in Circuit::ALL.iter().flat_map(|circuit| circuit.questions()) {
        let key = question.key;
        names.extend([key.to_owned(), format!("{key}.hint"), format!("{key}.label"), format!("{key}.name")]);
        names.extend(question.codes().iter().map(|code| format!("{key}-{code}")));
    }
    for problem in Problem::ALL {
        names.extend([problem.message().to_owned(), format!("{}-fix", problem.message())]);
    }
    names.extend(Stage::ALL.iter().map(|stage| format!("stage-{}", stage.code())));
    names.extend(ChoiceState::ALL.iter().map(|state| format!("choice-state-{}", state.code())));
    for state in ActionState::ALL {
        names.extend([format!("action-state-{}", state.code()), format!("do-action-{}", state.code())]);
    }
    names.extend((1..=12).map(|month| format!("month-{month}")));
    names.extend((1..=7).map(|weekday| format!("weekday-{weekday}")));
    for step in 1..=EXAMPLE_STEPS {
        names.extend([format!("example-step-{step}"), format!("example-step-{step}.lead")]);
    }
    names.extend(of_guides());
    names.extend(found().iter().filter(|one| is_notice(&one.text)).map(|one| format!("{}-fix", one.text)));
    names
}

/// A notice says what happened; what to do has the same name with `-fix`.
fn is_notice(name: &str) -> bool {
    name.starts_with("notice-") && name != "notice-put-away"
}

fn of_guides() -> Vec<String> {
    let mut names = Vec::new();
    for file in files("guides", ".toml") {
        let guide: toml::Table = toml::from_str(&file.text).expect("a guide can be read");
        let name = guide["meta"]["name"].as_str().unwrap();
        for option in guide["option"].as_array().unwrap() {
            let id = format!("{name}-{}", option["id"].as_str().unwrap());
            let count = |points: &str| option[points].as_integer().unwrap();
            names.extend((1..=count("good")).map(|n| format!("{id}-good-{n}")));
            names.extend((1..=count("bad")).map(|n| format!("{id}-bad-{n}")));
            names.extend(["what", "do", "action"].map(|part| format!("{id}.{part}")));
            names.push(id);
        }
    }
    names
}

fn is_name(text: &str) -> bool {
    text.contains('-')
        && text.split(['-', '.']).all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
        && text.starts_with(|first: char| first.is_ascii_lowercase())
}

#[test]
fn every_message_that_is_said_is_there() {
    let english = catalogue("en");
    let said = found().into_iter().filter(|one| one.is_said).map(|one| (one.text, one.place));
    let page = in_page().into_iter().map(|name| (name, "public/index.html".to_owned()));
    let made = made().into_iter().map(|name| (name, "made from a code".to_owned()));
    let missing = said.chain(page).chain(made).filter(|(name, _)| !english.texts.contains_key(name));
    expect_none(
        "no such message",
        &missing.map(|(name, place)| format!("{name} ({place})")).collect::<Vec<_>>(),
    );
}

#[test]
fn every_name_that_looks_like_a_message_is_one() {
    let english = catalogue("en");
    let families: BTreeSet<&str> = english.texts.keys().filter_map(|id| id.split('-').next()).collect();
    let looks_like_one = |one: &&Found| {
        let family = one.text.split('-').next().unwrap_or_default();
        one.place.starts_with("src/app")
            && !one.is_attribute
            && is_name(&one.text)
            && families.contains(family)
    };
    let all = found();
    let wrong = all.iter().filter(looks_like_one).filter(|one| {
        !english.texts.contains_key(&one.text)
            && !NOT_MESSAGES.contains(&one.text.as_str())
            && !one.text.contains('.')
    });
    expect_none(
        "no such message",
        &wrong.map(|one| format!("{} ({})", one.text, one.place)).collect::<Vec<_>>(),
    );
}

#[test]
fn every_message_that_is_there_is_said() {
    let english = catalogue("en");
    let literals: BTreeSet<String> = found().into_iter().map(|one| one.text).collect();
    let made = made();
    let page: BTreeSet<String> = in_page().into_iter().collect();
    let referred: BTreeSet<&String> = english.texts.values().flat_map(|text| &text.references).collect();
    let is_said = |id: &String| {
        let whole = literals.contains(id) || made.contains(id) || page.contains(id) || referred.contains(id);
        let attribute = id.split_once('.').filter(|(_, name)| OPTIONAL.contains(name));
        whole || attribute.is_some_and(|(owner, _)| literals.contains(owner) || made.contains(owner))
    };
    let silent = english.texts.iter().filter(|(id, _)| !is_said(id));
    expect_none("nobody says", &silent.map(|(id, text)| format!("{id} ({})", text.file)).collect::<Vec<_>>());
}

#[test]
fn every_made_name_belongs_to_one_thing() {
    let keys: Vec<&str> =
        Circuit::ALL.iter().flat_map(|circuit| circuit.questions()).map(|question| question.key).collect();
    let answers = Circuit::ALL
        .iter()
        .flat_map(|circuit| circuit.questions())
        .flat_map(|question| question.codes().into_iter().map(|code| format!("{}-{code}", question.key)));
    let both: Vec<String> = answers.filter(|answer| keys.contains(&answer.as_str())).collect();
    expect_none("a question and an answer have one name", &both);
}

#[test]
fn a_message_is_given_just_the_values_it_takes() {
    let english = catalogue("en");
    let mut faults = Vec::new();
    for file in sources() {
        let code = Code::read(file.without_tests());
        for literal in &code.literals {
            let before = code.before(literal.start);
            let Some(open) =
                ["say_with(", "plain("].iter().find(|say| before.ends_with(**say)).map(|_| before.len() - 1)
            else {
                continue;
            };
            let close = code.closing(open);
            let args =
                code.literals.iter().filter(|other| other.start > literal.start && other.start < close);
            let given: BTreeSet<String> = args
                .filter(|other| code.before(other.start).ends_with('('))
                .map(|other| other.text.clone())
                .collect();
            let Some(text) = english.texts.get(&literal.text) else { continue };
            if given != text.variables && code.bare[open..close].contains('[') {
                faults.push(format!(
                    "{}:{} {} takes {:?}, gets {given:?}",
                    file.path,
                    code.line(literal.start),
                    literal.text,
                    text.variables
                ));
            }
        }
    }
    expect_none("values", &faults);
}
