//! Screens: no word stands in a screen itself, because nobody could translate it; no style and no markup from text.
use crate::rust::{Code, Literal};
use crate::tree::{File, expect_none, files};

/// Attributes that a person reads or hears.
const HEARD: [&str; 9] = [
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "aria-placeholder",
    "alt",
    "title",
    "placeholder",
    "prop:title",
];

fn screens() -> Vec<(File, Code)> {
    let read = |file: File| {
        let code = Code::read(file.without_tests());
        (file, code)
    };
    files("src/app", ".rs").into_iter().map(read).collect()
}

fn has_letters(literal: &Literal) -> bool {
    literal.text.chars().any(char::is_alphabetic)
}

/// Where each `view! { … }` opens and closes.
fn views(code: &Code) -> Vec<(usize, usize)> {
    let opens = code
        .places("view!")
        .into_iter()
        .filter_map(|place| code.bare[place..].find(['{', '(', '[']).map(|far| place + far));
    opens.map(|open| (open, code.closing(open))).collect()
}

/// Where the tag that begins at a place ends: at a `>` in no bracket that is no arrow and no comparison.
fn tag_end(bare: &str, start: usize, end: usize) -> usize {
    let bytes = bare.as_bytes();
    let mut depth = 0;
    for place in start..end {
        match bytes[place] {
            b'{' | b'(' | b'[' => depth += 1,
            b'}' | b')' | b']' => depth -= 1,
            b'>' if depth == 0
                && !matches!(bytes[place - 1], b'=' | b'-')
                && bytes.get(place + 1) != Some(&b'=') =>
            {
                return place;
            }
            _ => {}
        }
    }
    end
}

/// The words that stand between the tags of one view: in quotes, in quotes in brackets, or bare.
fn words_between_tags(code: &Code, open: usize, close: usize) -> Vec<usize> {
    let mut found = Vec::new();
    let mut at = open + 1;
    while at < close {
        let rest = &code.bare[at..close];
        let first = rest.chars().next().unwrap_or(' ');
        at = match first {
            '<' => tag_end(&code.bare, at, close) + 1,
            '{' => {
                let end = code.closing(at);
                let inside = code.bare[at + 1..end].trim();
                let start = at + 1 + code.bare[at + 1..end].find('"').unwrap_or(0);
                let only = code
                    .literal_at(start)
                    .filter(|one| inside.starts_with('"') && inside.len() == one.text.len() + 2);
                found.extend(only.filter(|one| has_letters(one)).map(|one| one.start));
                end + 1
            }
            '"' => {
                let literal = code.literal_at(at);
                found.extend(literal.filter(|one| has_letters(one)).map(|one| one.start));
                at + literal.map_or(1, |one| one.text.len() + 2)
            }
            _ => {
                let far = rest.find(['<', '{', '"']).unwrap_or(rest.len());
                let bare = rest[..far].find(char::is_alphabetic);
                found.extend(bare.map(|letter| at + letter));
                at + far
            }
        };
    }
    found
}

fn words_in_screens(code: &Code) -> Vec<usize> {
    views(code).into_iter().flat_map(|(open, close)| words_between_tags(code, open, close)).collect()
}

/// Where an attribute that is read or heard has its words right beside it.
fn words_in_attributes(code: &Code) -> Vec<usize> {
    let mut found = Vec::new();
    for name in HEARD {
        for place in code.places(&format!("{name}=\"")) {
            let is_whole = code.bare[..place].ends_with([' ', '\n']);
            let literal = code.literal_at(place + name.len() + 1);
            found.extend(literal.filter(|one| is_whole && has_letters(one)).map(|one| one.start));
        }
    }
    found
}

/// Checks every screen.
fn check(rule: &str, faults: impl Fn(&Code) -> Vec<usize>) {
    let in_one = |(file, code): &(File, Code)| -> Vec<String> {
        faults(code)
            .into_iter()
            .map(|place| format!("{}:{} {}", file.path, code.line(place), line_at(&file.text, place)))
            .collect()
    };
    expect_none(rule, &screens().iter().flat_map(in_one).collect::<Vec<_>>());
}

fn line_at(text: &str, place: usize) -> &str {
    let start = text[..place].rfind('\n').map_or(0, |end| end + 1);
    text[start..].lines().next().unwrap_or_default().trim()
}

#[test]
fn no_words_stand_in_a_screen_itself() {
    check("words in a screen: they belong in locales/", words_in_screens);
}

#[test]
fn no_words_stand_in_an_attribute_that_is_read_out() {
    check("words in an attribute: they belong in locales/", words_in_attributes);
}

#[test]
fn no_screen_carries_its_own_style() {
    check("style belongs in style/", |code| {
        [" style=", "\nstyle=", "style:", "prop:style", "set_property("]
            .iter()
            .flat_map(|what| code.places(what))
            .collect()
    });
}

#[test]
fn no_text_ever_becomes_markup() {
    check("text that becomes markup", |code| {
        ["inner_html", "innerHTML", "outer_html", "set_inner", "insert_adjacent", "srcdoc"]
            .iter()
            .flat_map(|what| code.places(what))
            .collect()
    });
}

#[test]
fn no_screen_leads_to_another_site_but_the_one_a_person_leaves_for() {
    let mut faults = Vec::new();
    for (file, code) in screens() {
        let leads_away = |literal: &&Literal| literal.text.contains("://") || literal.text.starts_with("//");
        let is_leaving = |literal: &&Literal| code.before(literal.start).ends_with("const AWAY: &str =");
        let away = code.literals.iter().filter(leads_away).filter(|literal| !is_leaving(literal));
        faults.extend(
            away.map(|literal| format!("{}:{} {}", file.path, code.line(literal.start), literal.text)),
        );
    }
    expect_none("leads away", &faults);
}

#[test]
fn words_in_a_screen_are_noticed() {
    let bad = Code::read(
        r#"view! { <h1 class="big">"Hello"</h1> <p>{"there"}</p> <p>you</p> {name}" and "<b on:click=move |a| b(a > 1)>"x"</b> }"#,
    );
    assert_eq!(words_in_screens(&bad).len(), 5);
    let good = Code::read(
        r#"view! { <p class=if late { "late" } else { "due" } id="a">{desk.say("b")}" – "{move || match a { A => "c" }}</p> <input value="d" /> }"#,
    );
    assert!(words_in_screens(&good).is_empty(), "{:?}", words_in_screens(&good));
    let attributes = Code::read(r#"view! { <img alt="A dog" aria-label=label title="" data-title="no" /> }"#);
    assert_eq!(words_in_attributes(&attributes).len(), 1);
}
