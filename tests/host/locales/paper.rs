//! My Say on paper: the build makes it from the messages alone, so they must hold what it goes by.
use crate::tree::file;
use mysay::guide::{Answer, Circuit};

/// The messages of the questions in the order they are written: the name, and the names of its attributes.
fn messages() -> Vec<(String, Vec<String>)> {
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for line in file("locales/en/questions.ftl").text.lines() {
        let Some((name, _)) = line.split_once(" =") else { continue };
        match name.trim().strip_prefix('.') {
            Some(attribute) => all.last_mut().unwrap().1.push(attribute.to_owned()),
            None if !name.starts_with('#') => all.push((name.to_owned(), Vec::new())),
            None => {}
        }
    }
    all
}

fn has(parts: &[String], name: &str) -> bool {
    parts.iter().any(|part| part == name)
}

#[test]
fn the_messages_with_a_label_are_the_questions_in_the_order_they_are_asked() {
    let asked: Vec<&str> =
        Circuit::ALL.iter().flat_map(|circuit| circuit.questions()).map(|one| one.key).collect();
    let all = messages();
    let labelled: Vec<&str> =
        all.iter().filter(|(_, parts)| has(parts, "label")).map(|(name, _)| name.as_str()).collect();
    assert_eq!(labelled, asked);
}

#[test]
fn each_question_is_answered_on_paper_as_on_the_screen() {
    let all = messages();
    for question in Circuit::ALL.iter().flat_map(|circuit| circuit.questions()) {
        let start = format!("{}-", question.key);
        let mut answers: Vec<&str> = all
            .iter()
            .filter(|(_, parts)| !has(parts, "label"))
            .filter_map(|(name, _)| name.strip_prefix(&start))
            .collect();
        let parts = &all.iter().find(|(name, _)| name == question.key).unwrap().1;
        match question.answer {
            Answer::One(_) | Answer::Many(_) => {
                let mut codes = question.codes();
                codes.sort_unstable();
                answers.sort_unstable();
                assert_eq!(answers, codes, "{}", question.key);
            }
            Answer::Nation => assert!(answers.len() > 1, "{}", question.key),
            Answer::Line | Answer::Day(_) => assert!(answers.is_empty() && !has(parts, "start")),
            // A story has room for many lines: the start of a sentence tells it from a few words.
            Answer::Story => {
                assert!(has(parts, "start") || question.key == "letter-text", "{}", question.key)
            }
        }
    }
}

#[test]
fn every_circuit_is_on_paper_but_what_only_a_screen_can_ask() {
    let page = file("public/paper.html").text;
    for circuit in Circuit::ALL {
        // The app writes a letter first, and the guide for a nation asks for a day.
        let only_on_screen = matches!(circuit, Circuit::Letter | Circuit::Milestone);
        let name = circuit.questions()[0].key.split('-').next().unwrap();
        assert_eq!(page.contains(&format!("{{{{ @ask {name} }}}}")), !only_on_screen, "{circuit:?}");
    }
}

#[test]
fn the_paper_has_the_policy_of_the_app_and_no_script() {
    let policy = |path: &str| {
        let page = file(path).text;
        page.lines().find(|line| line.contains("Content-Security-Policy")).map(str::to_owned)
    };
    assert!(policy("public/paper.html").is_some());
    assert_eq!(policy("public/paper.html"), policy("public/index.html"));
    let page = file("public/paper.html").text;
    assert!(!page.contains("<script") && !page.contains("style=") && !page.contains("http://"));
}

#[test]
fn without_the_app_a_person_finds_help_and_the_paper() {
    let page = file("public/index.html").text;
    let part = |open: &str, close: &str| {
        let (_, after) = page.split_once(open).unwrap();
        after.split(close).next().unwrap().to_owned()
    };
    for part in
        [part("<noscript>", "</noscript>"), part("<section id=\"load-failed\"", "</section>\n<section id")]
    {
        for needed in
            ["help-urgent-words", "help-advocate-how", "help-now-words", "help-sure", "/paper/en.html"]
        {
            assert!(part.contains(needed), "{needed}");
        }
    }
}
