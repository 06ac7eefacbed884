//! Layers: dependencies point one way, and only a few rooms know that there is a browser.
use crate::rust::Code;
use crate::tree::{File, expect_none, files};

/// Which rooms each room may know, besides itself. `keep` knows `device` in one file alone.
const ROOMS: &[(&str, &[&str])] = &[
    ("plan", &[]),
    ("journal", &["plan"]),
    ("guide", &["plan", "journal"]),
    ("words", &["plan", "guide"]),
    ("letters", &["plan", "guide", "journal", "words"]),
    ("keep", &["plan", "guide", "journal", "letters"]),
    ("share", &["plan", "journal", "keep"]),
    ("device", &["plan", "journal"]),
    ("app", &["plan", "journal", "guide", "words", "letters", "keep", "share", "device"]),
];

/// The one file that puts plans on the browser's own shelf.
const DEVICE_SHELF: &str = "src/keep/device_shelf.rs";

/// What only exists in a browser.
const BROWSER: [&str; 7] =
    ["leptos", "leptos_router", "web_sys", "js_sys", "gloo", "gloo_storage", "wasm_bindgen"];

/// The modules of ours that a file names: `crate::plan::…`, and each of `crate::{plan, journal::…}`.
fn rooms_in(file: &File) -> Vec<(usize, String)> {
    let code = Code::read(&file.text);
    let mut rooms = Vec::new();
    for place in code.places("crate::") {
        let start = place + "crate::".len();
        let rest = &code.bare[start..];
        let list = if rest.starts_with('{') {
            code.bare[start + 1..code.closing(start)].to_owned()
        } else {
            first_name(rest)
        };
        rooms.extend(outer_parts(&list).iter().map(|part| (code.line(place), first_name(part.trim()))));
    }
    rooms.retain(|(_, room)| ROOMS.iter().any(|(known, _)| known == room));
    rooms
}

fn first_name(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

/// What stands between the commas that are in no bracket.
fn outer_parts(list: &str) -> Vec<String> {
    let mut depth = 0;
    let mut parts = vec![String::new()];
    for letter in list.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if letter == ',' && depth == 0 {
            parts.push(String::new())
        } else {
            parts.last_mut().unwrap().push(letter)
        }
    }
    parts
}

fn room_of(path: &str) -> Option<&str> {
    path.strip_prefix("src/")?.split_once('/').map(|(room, _)| room)
}

fn knows_too_much(file: &File) -> Vec<String> {
    let Some(room) = room_of(&file.path) else { return Vec::new() };
    let Some((_, may)) = ROOMS.iter().find(|(known, _)| *known == room) else {
        return vec![format!("{}: the room {room} is on no list", file.path)];
    };
    let is_allowed = |other: &str| {
        other == room || may.contains(&other) || (file.path == DEVICE_SHELF && other == "device")
    };
    let wrong = rooms_in(file).into_iter().filter(|(_, other)| !is_allowed(other));
    wrong.map(|(line, other)| format!("{}:{line} {room} knows {other}", file.path)).collect()
}

/// Where a crate is named: `leptos::…`, `use leptos;` and `leptos_router::…`, but not `my_leptos`.
fn names_crate(code: &Code, name: &str) -> Vec<usize> {
    let is_part =
        |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    let whole = |place: &usize| {
        let (before, after) = (&code.bare[..*place], &code.bare[place + name.len()..]);
        !is_part(before.chars().last()) && !is_part(after.chars().next())
    };
    code.places(name).into_iter().filter(whole).collect()
}

#[test]
fn every_room_knows_only_the_rooms_below_it() {
    let faults: Vec<String> = files("src", ".rs").iter().flat_map(knows_too_much).collect();
    expect_none("a room knows too much", &faults);
}

#[test]
fn only_screens_and_the_device_know_a_browser() {
    let mut faults = Vec::new();
    for file in files("src", ".rs") {
        let may = file.path == DEVICE_SHELF
            || file.path == "src/main.rs"
            || ["app", "device"].contains(&room_of(&file.path).unwrap_or(""));
        if may {
            continue;
        }
        let code = Code::read(&file.text);
        for name in BROWSER {
            faults.extend(
                names_crate(&code, name)
                    .iter()
                    .map(|place| format!("{}:{} {name}", file.path, code.line(*place))),
            );
        }
    }
    expect_none("a room knows a browser", &faults);
}

#[test]
fn only_one_file_knows_the_crate_for_storage() {
    let knows = |file: &File| !names_crate(&Code::read(&file.text), "gloo_storage").is_empty();
    let others: Vec<String> = files("src", ".rs")
        .into_iter()
        .filter(knows)
        .map(|file| file.path)
        .filter(|path| path != DEVICE_SHELF)
        .collect();
    expect_none("knows gloo_storage", &others);
}

#[test]
fn no_room_below_the_screens_asks_for_the_time_or_for_luck() {
    let mut faults = Vec::new();
    for file in files("src", ".rs")
        .iter()
        .filter(|file| !["app", "device"].contains(&room_of(&file.path).unwrap_or("app")))
    {
        let code = Code::read(&file.text);
        for asking in [
            "SystemTime",
            "Instant::now",
            "Utc::now",
            "Local::now",
            "getrandom",
            "rand::",
            "std::env",
            "std::fs",
            "thread::",
        ] {
            faults.extend(
                code.places(asking)
                    .iter()
                    .map(|place| format!("{}:{} {asking}", file.path, code.line(*place))),
            );
        }
    }
    expect_none("time, luck and files are given as arguments", &faults);
}

#[test]
fn nothing_is_printed_where_a_persons_words_could_be() {
    let mut faults = Vec::new();
    for file in files("src", ".rs") {
        let code = Code::read(file.without_tests());
        for printing in [
            "println!",
            "print!",
            "eprintln!",
            "eprint!",
            "dbg!",
            "console::",
            "console_log",
            "logging::",
            "log::",
            "tracing::",
        ] {
            faults.extend(
                code.places(printing)
                    .iter()
                    .map(|place| format!("{}:{} {printing}", file.path, code.line(*place))),
            );
        }
    }
    expect_none("printing", &faults);
}

#[test]
fn a_room_that_knows_too_much_is_noticed() {
    let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
    let one = file(
        "src/plan/x.rs",
        "use crate::{plan::Id, keep::{a, app}, words};\n// crate::app\nlet a = crate::device::luck();",
    );
    assert_eq!(knows_too_much(&one).len(), 3);
    assert!(knows_too_much(&file(DEVICE_SHELF, "crate::device::luck()")).is_empty());
    assert_eq!(knows_too_much(&file("src/keep/keeper.rs", "crate::device::luck()")).len(), 1);
    assert_eq!(names_crate(&Code::read("use leptos::x; my_leptos; \"leptos\""), "leptos").len(), 1);
}
