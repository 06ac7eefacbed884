//! Storage that is denied or full: the person is told, goes on all the same, and is offered a copy.
use mysay_journeys::Person;
use serde_json::json;

#[test]
fn where_the_browser_denies_storage_the_person_is_told_and_goes_on() {
    let me = Person::new();
    let denied = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });";
    me.browser.tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": denied }));
    me.open("/");
    me.read_message("notice-denied");
    me.read_message("notice-denied-fix");
    me.press("start-begin");
    me.choose("before-device", &["me"]);
    me.is_at("before-ready");
    me.press("before-issue");
    me.tell("issue-happened", "No tablets");
    me.is_at("issue-name");
    me.read_message("saving-in-tab");
    me.press("bar-plan");
    me.read("No tablets");
    keeps_a_copy_with(&me, "No tablets");
    me.press("notice-put-away");
    me.no_longer_read(&me.say("notice-denied"));
}

#[test]
fn where_storage_is_full_nothing_is_lost_and_it_is_saved_once_there_is_room() {
    let me = Person::new();
    me.open("/before/1");
    me.choose("before-device", &["me"]);
    me.is_at("before-ready");
    // Something else takes all the room there is.
    let fill = "let text = 'x'.repeat(1 << 20), n = 0; while (text) { try { localStorage.setItem('other/' + n, text); n += 1; } catch { text = text.slice(0, text.length / 2 | 0); } }";
    me.browser.script(fill, json!(null));
    me.press("before-issue");
    me.tell("issue-happened", "No tablets, and nobody called us");
    me.is_at("issue-name");
    me.read_message("notice-full");
    me.read_message("saving-failed");
    me.write("Tablets");
    me.press("bar-plan");
    me.is_at("plan-title");
    me.read("No tablets, and nobody called us");
    me.read("Tablets");
    keeps_a_copy_with(&me, "No tablets, and nobody called us");

    me.browser.script("for (const key of Object.keys(localStorage)) if (key.startsWith('other/')) localStorage.removeItem(key);", json!(null));
    me.press("bar-issues");
    me.press_words("Tablets");
    me.press("part-story");
    me.is_at("issue-happened");
    me.press("skip");
    me.tell("issue-name", "Tablets and calls");
    me.is_at("issue-urgent");
    me.no_longer_read(&me.say("notice-full"));
    me.browser.reload();
    me.open("/plan");
    me.read("No tablets, and nobody called us");
    me.read("Tablets and calls");
}

fn keeps_a_copy_with(me: &Person, words: &str) {
    me.press_beside(&me.say("notice-put-away"), "copy-keep");
    let file = me.browser.downloads().join("my-plan.html");
    me.until("the copy is kept", || std::fs::read_to_string(&file).is_ok_and(|page| page.contains(words)));
}
