//! Every message that is said is there, and every message that is there is said.
use super::catalogue::{Catalogue, Text, catalogue};
use crate::guide::served;
use crate::rust::Code;
use crate::tree::{File, expect_none, file, files};
use mysay::guide::{Answer, Circuit, EXAMPLE_STEPS, Problem, Sure};
use mysay::plan::{ActionState, ChoiceState, Code as _, LetterKind, Stage, Urgent};
use std::collections::BTreeSet;

/// What says a message by its name.
const SAYING: [&str; 5] = [".say(", "say_with(", "try_say(", "plain(", "words("];

/// Names like a message's that are the ids of elements on a screen.
const NOT_MESSAGES: [&str; 2] = ["start-help", "not-wanted"];

/// Attributes that the app says wherever they are there, and does without where they are not.
const OPTIONAL: [&str; 2] = ["hint", "start"];

/// What every option of the general guide says; what is numbered is said as often as it goes on.
const OF_GENERAL: [&str; 5] = ["what", "do", "good-1", "bad-1", "action"];

/// What every option of a nation's guide says.
const OF_NATION: [&str; 11] =
    ["what", "for", "do-1", "who", "limit", "reply", "after", "help", "good-1", "bad-1", "action"];

/// What an option of a nation's guide may say; numbered from 1, as far as it goes on without a gap.
const MAYBE: [&str; 4] = ["law", "note", "check", "due"];
const NUMBERED: [&str; 5] = ["do", "good", "bad", "limit", "call"];

/// What every topic of a nation's guide says, and every day its limits count from.
const OF_TOPIC: [&str; 4] = ["hint", "serious", "harm", "contact"];
/// What a topic that can be hard to read also says.
const OF_HARD_TOPIC: &str = "hard";
const OF_START: [&str; 2] = ["ask", "hint"];

/// The answer of a person where there is no guide for.
const ELSEWHERE: &str = "elsewhere";

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
    let page = [file("public/index.html").text, file("public/paper.html").text].concat();
    let names = page.split("{{ ").skip(1).filter_map(|rest| rest.split(" }}").next());
    names.filter(|name| !name.starts_with('@')).map(str::to_owned).collect()
}

/// The names that are made from codes: of questions, answers, problems, stages, states, letters and days.
fn made() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for question in Circuit::ALL.iter().flat_map(|circuit| circuit.questions()) {
        let key = question.key;
        names.extend([key.to_owned(), format!("{key}.hint"), format!("{key}.label"), format!("{key}.name")]);
        names.extend(question.codes().iter().map(|code| format!("{key}-{code}")));
        if matches!(question.answer, Answer::Nation) {
            let nations = served::nations().into_iter().chain([ELSEWHERE.to_owned()]);
            names.extend(nations.map(|nation| format!("{key}-{nation}")));
        }
    }
    for problem in Problem::ALL {
        names.extend([problem.message().to_owned(), format!("{}-fix", problem.message())]);
    }
    names.extend(Stage::ALL.iter().map(|stage| format!("stage-{}", stage.code())));
    names.extend(ChoiceState::ALL.iter().map(|state| format!("choice-state-{}", state.code())));
    for state in ActionState::ALL {
        names.extend([format!("action-state-{}", state.code()), format!("do-action-{}", state.code())]);
    }
    names.extend(Urgent::ALL.iter().map(|urgent| format!("urgent-{}", urgent.code())));
    // What needs no checking says nothing of how sure we are.
    names.extend(
        Sure::ALL.iter().filter(|sure| **sure != Sure::Plain).map(|sure| format!("sure-{}", sure.code())),
    );
    for kind in LetterKind::ALL {
        let code = kind.code();
        names.extend([format!("letter-kind-{code}"), format!("letter-kind-{code}.hint")]);
        names.insert(format!("letter-subject-{code}"));
    }
    names.extend((1..=12).map(|month| format!("month-{month}")));
    names.extend((1..=7).map(|weekday| format!("weekday-{weekday}")));
    for step in 1..=EXAMPLE_STEPS {
        names.extend([format!("example-step-{step}"), format!("example-step-{step}.lead")]);
    }
    names.extend(found().iter().filter(|one| is_notice(&one.text)).map(|one| format!("{}-fix", one.text)));
    names
}

/// A notice says what happened; what to do has the same name with `-fix`.
fn is_notice(name: &str) -> bool {
    name.starts_with("notice-") && name != "notice-put-away"
}

/// The names the guides say, with what they may say where it is there.
fn of_guides(english: &Catalogue) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for guide in served::nations().into_iter().chain([served::GENERAL.to_owned()]) {
        let is_nation = guide != served::GENERAL;
        for option in served::options_of(&served::facts(&guide)) {
            let id = format!("{guide}-{}", served::text(option, "id").unwrap());
            let always: &[&str] = if is_nation { &OF_NATION } else { &OF_GENERAL };
            names.extend(always.iter().map(|part| format!("{id}.{part}")));
            let is_there = |name: &String| english.texts.contains_key(name);
            let of_kind = if is_nation { &NUMBERED[..] } else { &["good", "bad"] };
            for part in of_kind {
                let on = (1..).map(|number| format!("{id}.{part}-{number}"));
                names.extend(on.take_while(is_there));
            }
            if is_nation {
                names.extend(MAYBE.iter().map(|part| format!("{id}.{part}")).filter(is_there));
                let topic = served::text(option, "topic").unwrap();
                names.extend(family(&guide, "topic", topic, &OF_TOPIC));
                names.extend(Some(format!("{guide}-topic-{topic}.{OF_HARD_TOPIC}")).filter(is_there));
            }
            names.insert(id);
        }
        names.extend(starts(&guide).iter().flat_map(|start| family(&guide, "from", start, &OF_START)));
    }
    names
}

fn family(guide: &str, family: &str, name: &str, parts: &[&str]) -> Vec<String> {
    let id = format!("{guide}-{family}-{name}");
    parts.iter().map(|part| format!("{id}.{part}")).chain([id.clone()]).collect()
}

/// The days the limits of a guide count from, as they are asked for: not the later of two, but each of the two.
fn starts(guide: &str) -> BTreeSet<String> {
    let facts = served::facts(guide);
    let mut all: BTreeSet<String> = BTreeSet::new();
    for option in served::options_of(&facts) {
        let rules = served::rules_of(option, "act_by").into_iter();
        all.extend(rules.filter_map(|rule| served::text(rule, "from")).map(str::to_owned));
    }
    for start in facts.get("start").and_then(toml::Value::as_array).into_iter().flatten() {
        let start = start.as_table().unwrap();
        let parts = [served::texts(start, "later_of"), served::texts(start, "or_else")].concat();
        let id = served::text(start, "id").unwrap();
        if all.contains(id) {
            all.extend(parts.iter().map(|part| (*part).to_owned()));
        }
        if start.contains_key("later_of") {
            all.remove(id);
        }
    }
    all
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
    let page = in_page().into_iter().map(|name| (name, "a page in public/".to_owned()));
    let made = made().into_iter().map(|name| (name, "made from a code".to_owned()));
    let guides = of_guides(&english).into_iter().map(|name| (name, "said of a guide".to_owned()));
    let missing =
        said.chain(page).chain(made).chain(guides).filter(|(name, _)| !english.texts.contains_key(name));
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

/// The messages that nobody says.
fn silent(english: &Catalogue) -> Vec<String> {
    let literals: BTreeSet<String> = found().into_iter().map(|one| one.text).collect();
    let (made, guides) = (made(), of_guides(english));
    let page: BTreeSet<String> = in_page().into_iter().collect();
    let referred: BTreeSet<&String> = english.texts.values().flat_map(|text| &text.references).collect();
    let is_said = |id: &String| {
        let of_app = literals.contains(id) || made.contains(id) || page.contains(id) || referred.contains(id);
        // A guide has no attributes but its own: see above.
        let attribute = id.split_once('.').filter(|(_, name)| OPTIONAL.contains(name));
        of_app
            || guides.contains(id)
            || attribute.is_some_and(|(owner, _)| literals.contains(owner) || made.contains(owner))
    };
    let silent = english.texts.iter().filter(|(id, _)| !is_said(id));
    silent.map(|(id, text)| format!("{id} ({})", text.file)).collect()
}

#[test]
fn every_message_that_is_there_is_said() {
    expect_none("nobody says", &silent(&catalogue("en")));
}

#[test]
fn words_of_a_guide_that_nobody_says_are_noticed() {
    let mut english = catalogue("en");
    let last = (1..).find(|n| !english.texts.contains_key(&format!("england-nhs-talk.good-{n}"))).unwrap();
    let mut needless: Vec<String> = [
        // Another attribute, another option, one that is only in the other guide, and one of another nation.
        "england-nhs-talk.colour",
        "england-nhs-talk.hint",
        "england-nhs-talk.do",
        "england-nhs-talk.good",
        "england-nowhere",
        "england-nowhere.what",
        "general-talk.law",
        "general-talk.do-1",
        "narnia-nhs-talk.what",
        // A topic and a day the guide does not have, and a day that is never asked for itself.
        "england-topic-weather",
        "england-topic-housing.reply",
        "england-from-birthday.ask",
        "england-from-event_or_knowledge",
        "client-nation-narnia",
        "issue-urgent-weather",
    ]
    .map(str::to_owned)
    .to_vec();
    // A gap in the numbers: nobody gets as far as the next.
    needless.push(format!("england-nhs-talk.good-{}", last + 1));
    needless.push("england-nhs-talk.call-2".to_owned());
    for id in &needless {
        english.texts.insert(id.clone(), Text::default());
    }
    let mut found: Vec<String> =
        silent(&english).iter().map(|line| line.split(' ').next().unwrap_or_default().to_owned()).collect();
    found.sort();
    needless.sort();
    assert_eq!(found, needless);
    // One more in the numbers is said, and what is there is still said.
    english.texts.insert(format!("england-nhs-talk.good-{last}"), Text::default());
    assert_eq!(silent(&english).len(), needless.len() - 1);
}

#[test]
fn a_guide_that_leaves_something_unsaid_is_noticed() {
    let mut english = catalogue("en");
    for id in [
        "england-nhs-talk.who",
        "england-topic-housing.harm",
        "england-from-admission.ask",
        "general-talk.do",
    ] {
        assert!(english.texts.remove(id).is_some(), "{id}");
        assert!(of_guides(&english).contains(id), "{id} is asked for");
    }
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
