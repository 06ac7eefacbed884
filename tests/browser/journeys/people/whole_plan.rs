//! The whole plan at the end of the circle: read, printed, kept as a copy, deleted here and opened again.
use super::circle::{HAPPENED, NAME, OTHER, WANT};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mysay_journeys::{Person, as_read};
use serde_json::json;
use std::process::Command;

/// What stands where the page says how much was in a file.
const OPENED: &str = "return [...document.querySelectorAll('#open-copy ~ p, .field ~ p[role=status]')].pop()?.textContent ?? ''";

/// Everything that was written, and a sample of what was picked.
fn everything(me: &Person) -> Vec<String> {
    let own = [
        "Amina",
        "In the morning, when I am alone.",
        "Rosa Vale",
        "Elm Road hospital",
        HAPPENED,
        NAME,
        WANT,
        OTHER,
        "The ward sister",
        "They said it should not have happened.",
        "They wrote, and they did not say sorry.",
        "The head nurse called. She said sorry.",
        "They said sorry and they check now.",
        "Rosa was good.",
    ];
    let picked = [
        "client-talking-large-print",
        "general-complain.action",
        "action-working-together",
        "closing-why-put-right",
    ];
    own.iter().map(ToString::to_string).chain(picked.iter().map(|id| me.say(id))).collect()
}

/// On the page of the plan: everything can be read.
pub fn reads_the_whole_plan(me: &Person) {
    me.press("bar-plan");
    me.is_at("plan-title");
    for words in everything(me) {
        me.read(&words);
    }
}

/// On paper: everything is there, and nothing to press.
pub fn prints_it(me: &Person) {
    let printed =
        me.browser.tools("Page.printToPDF", json!({ "printBackground": false, "preferCSSPageSize": true }));
    let pdf = STANDARD.decode(printed["data"].as_str().expect("a page")).expect("a page");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("plan.pdf");
    std::fs::write(&file, pdf).expect("it is written");
    let read = Command::new("pdftotext").args(["-raw"]).arg(&file).arg("-").output();
    let text = match read {
        Ok(read) => as_read(&String::from_utf8_lossy(&read.stdout)),
        // Where nothing here can read the file: what the page shows when it is printed.
        Err(_) => {
            me.browser.tools("Emulation.setEmulatedMedia", json!({ "media": "print" }));
            let text = as_read(&me.ask("return document.body.innerText"));
            me.browser.tools("Emulation.setEmulatedMedia", json!({ "media": "" }));
            text
        }
    };
    for words in everything(me) {
        assert!(text.contains(&words), "“{words}” is not printed:\n{text}");
    }
    for id in ["bar-leave", "bar-settings", "plan-print", "copy-keep"] {
        let words = me.say(id);
        assert!(!text.contains(&words), "“{words}” is printed");
    }
}

/// As a file: anybody can read it, and My Say opens it again after everything here was deleted.
pub fn keeps_it_deletes_everything_and_opens_it_again(me: &Person) {
    me.press("copy-keep");
    let file = me.browser.downloads().join("my-plan.html");
    me.until("the copy is kept", || std::fs::metadata(&file).is_ok_and(|file| file.len() > 0));
    let page = std::fs::read_to_string(&file).expect("a page");
    assert!(page.contains(WANT), "the copy has the words in it");

    // Anybody can read it without the app.
    me.browser.goto(&format!("file://{}", file.display()));
    let text = as_read(&me.ask("return document.body.innerText"));
    for words in everything(me) {
        assert!(text.contains(&words), "“{words}” is not in the copy:\n{text}");
    }

    me.open("/settings");
    me.press("settings-delete-everything");
    me.is_at("delete-everything-title");
    me.press("delete-yes");
    me.is_at("cleared-title");
    me.read_message("cleared-nothing");
    let left = me.ask("return Object.keys(localStorage).filter((key) => key.startsWith('mysay/')).join()");
    assert_eq!(left, "", "nothing of ours is left on the device");
    me.press("bar-plan");
    me.read_message("plan-empty");

    me.press("bar-settings");
    me.is_at("settings-title");
    me.open_file("open-copy", &file);
    me.until("it says that the file is open", || !me.ask(OPENED).is_empty());
    me.press("bar-issues");
    me.read(OTHER);
    me.press("bar-plan");
    for words in everything(me) {
        me.read(&words);
    }
}
