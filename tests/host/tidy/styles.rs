//! Styles: they work in every direction of writing, are large enough to read, and never fight each other.
use crate::tree::{File, expect_none, files};

/// One declaration, with the at-rules it stands in.
struct Declaration {
    place: String,
    name: String,
    value: String,
    /// The at-rules around it, such as `@media print`.
    around: String,
    /// Whether a comment stands on its line or the line before.
    has_reason: bool,
}

/// The declarations of a style sheet. It is read line by line: a declaration is a line that ends with `;`.
fn declarations(file: &File) -> Vec<Declaration> {
    let mut found = Vec::new();
    let mut around: Vec<String> = Vec::new();
    let (mut in_comment, mut had_comment) = (false, false);
    for (number, line) in file.lines() {
        let has_comment = in_comment || line.contains("/*");
        let bare = without_comments(line, &mut in_comment);
        let bare = bare.trim();
        if let Some((name, value)) = bare.strip_suffix(';').and_then(|one| one.split_once(':')) {
            found.push(Declaration {
                place: format!("{}:{number}", file.path),
                name: name.trim().to_owned(),
                value: value.trim().to_owned(),
                around: around.join(" "),
                has_reason: has_comment || had_comment,
            });
        }
        for _ in 0..bare.matches('{').count() {
            around.push(if bare.starts_with('@') {
                bare.trim_end_matches('{').trim().to_owned()
            } else {
                String::new()
            });
        }
        for _ in 0..bare.matches('}').count() {
            around.pop();
        }
        had_comment = has_comment;
    }
    found
}

fn without_comments(line: &str, in_comment: &mut bool) -> String {
    let mut bare = String::new();
    let mut rest = line;
    while !rest.is_empty() {
        let mark = if *in_comment { "*/" } else { "/*" };
        let (before, after) =
            rest.split_once(mark).map_or((rest, None), |(before, after)| (before, Some(after)));
        if !*in_comment {
            bare.push_str(before);
        }
        if after.is_some() {
            *in_comment = !*in_comment;
        }
        rest = after.unwrap_or_default();
    }
    bare
}

fn all() -> Vec<Declaration> {
    let found: Vec<Declaration> = files("style", ".css").iter().flat_map(declarations).collect();
    assert!(found.len() > 20, "there are styles to check");
    found
}

/// Whether a declaration says left, right, top or bottom where it could say start or end.
fn is_physical(one: &Declaration) -> bool {
    let sides = ["left", "right", "top", "bottom"];
    let names_side = |name: &str| name.split('-').any(|part| sides.contains(&part));
    let placing = ["margin", "padding", "border", "inset", "scroll", "left", "right", "top", "bottom"];
    let by_name =
        names_side(&one.name) && one.name.split('-').next().is_some_and(|first| placing.contains(&first));
    let by_value = ["text-align", "float", "clear", "caption-side"].contains(&one.name.as_str())
        && names_side(&one.value);
    // Four different sides in one line mean left and right too.
    let sides: Vec<&str> = one.value.split_whitespace().collect();
    let is_uneven = ["margin", "padding", "inset"].contains(&one.name.as_str())
        && sides.len() == 4
        && sides[1] != sides[3];
    by_name || by_value || is_uneven
}

/// The sizes in a value, in pixels of a browser whose text nobody has made larger.
fn pixels(value: &str) -> Vec<f64> {
    let words = value.split(|letter: char| letter.is_whitespace() || "(),/+*".contains(letter));
    let units = [("rem", 16.0), ("px", 1.0), ("pt", 4.0 / 3.0)];
    let read = |word: &str| {
        units.iter().find_map(|(unit, size)| Some(word.strip_suffix(unit)?.parse::<f64>().ok()? * size))
    };
    words.filter_map(read).collect()
}

/// The sizes of text: in `font-size`, in `font` before the line height, and in the tokens that are sizes of text.
fn text_sizes(one: &Declaration) -> Vec<f64> {
    let value = match one.name.as_str() {
        "font-size" | "--step" | "--small" => one.value.as_str(),
        "font" => one.value.split('/').next().unwrap_or_default(),
        _ => return Vec::new(),
    };
    // In `clamp(least, wanted, most)` the least one counts.
    pixels(value.strip_prefix("clamp(").and_then(|rest| rest.split(',').next()).unwrap_or(value))
}

fn describe(one: &Declaration) -> String {
    format!("{} {}: {}", one.place, one.name, one.value)
}

fn check(rule: &str, is_wrong: impl Fn(&Declaration) -> bool) {
    expect_none(rule, &all().iter().filter(|one| is_wrong(one)).map(describe).collect::<Vec<_>>());
}

#[test]
fn styles_work_from_right_to_left_too() {
    check("say start, end, inline or block", is_physical);
}

#[test]
fn no_text_is_too_small_to_read() {
    let named = ["small", "smaller", "x-small", "xx-small"];
    check("text under 16 px", |one| {
        text_sizes(one).iter().any(|size| *size < 16.0)
            || (one.name == "font-size" && named.contains(&one.value.as_str()))
    });
}

#[test]
fn no_style_shouts_down_another_without_a_reason() {
    check("!important", |one| {
        let may =
            ["print", "forced-colors", "prefers-reduced-motion"].iter().any(|what| one.around.contains(what));
        one.value.contains("!important") && !(may && one.has_reason)
    });
}

#[test]
fn styles_fetch_nothing_from_elsewhere() {
    let away = |file: &File| file.text.contains("://") || file.text.contains("url(//");
    expect_none(
        "another site",
        &files("style", ".css").into_iter().filter(away).map(|file| file.path).collect::<Vec<_>>(),
    );
}

#[test]
fn styles_that_break_the_rules_are_noticed() {
    let text = "a {\n  margin-left: 1rem;\n  text-align: right;\n  padding: 0 1px 0 2px;\n  left: 0;\n  margin: 0 1px;\n  border-inline-start: 0;\n  \
                font: 700 0.9rem/1.5 x;\n  font-size: clamp(12px, 2rem, 3rem);\n  font-size: 1.17rem;\n}\n@media print {\n  a {\n    /* Paper. */\n    \
                color: red !important;\n  }\n}\nb {\n  color: red !important; /* Because. */\n}\n";
    let all = declarations(&File { path: "x.css".into(), text: text.into() });
    assert_eq!(all.len(), 11);
    assert_eq!(all.iter().filter(|one| is_physical(one)).count(), 4);
    assert_eq!(all.iter().filter(|one| text_sizes(one).iter().any(|size| *size < 16.0)).count(), 2);
    assert_eq!(all.iter().filter(|one| one.around.contains("print") && one.has_reason).count(), 1);
    assert!(all.iter().any(|one| one.place == "x.css:19" && !one.around.contains("print")));
}
