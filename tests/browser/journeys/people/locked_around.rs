//! The lock and all that can happen around it: other tabs, leaving, a full device, a killed tab, a crash, clearing up.
use super::locked::{
    CANARY, RIGHT, has_no_fault, is_at, nothing_can_be_read, somebody, stored, unlock, words,
};
use mysay_journeys::rich_plan;
use serde_json::json;
use std::time::Duration;

#[test]
fn clearing_up_takes_the_lock_away_with_the_words() {
    let me = somebody();
    me.lock_with(RIGHT);
    me.press("bar-settings");
    me.press("settings-delete-everything");
    me.press("delete-yes");
    me.is_at("cleared-title");
    me.read_message("cleared-nothing");
    assert_eq!(stored(&me), "[{},{}]");
    me.open("/plan");
    me.until("the app is here, without a plan", || me.heading() == me.say("plan-title"));
    assert!(!me.text().contains(CANARY));
}

#[test]
fn words_that_are_taken_off_the_device_take_the_lock_with_them() {
    let me = somebody();
    me.lock_with(RIGHT);
    me.press("bar-settings");
    me.press("settings-keep-tab");
    me.read_message("settings-kept-tab");
    assert!(!stored(&me).contains("mysay/1/lock"));
    nothing_can_be_read(&me);
    me.press("bar-plan");
    me.read(CANARY);
}

#[test]
fn who_leaves_this_page_leaves_their_words_locked() {
    const AWAY: &str = "https://www.bbc.co.uk/weather";
    let me = somebody();
    me.lock_with(RIGHT);
    me.open("/plan");
    unlock(&me, RIGHT);
    me.is_at("plan-title");
    me.press("bar-leave");
    me.until("the browser is away", || me.browser.address() == AWAY);
    for _ in 0..2 {
        me.browser.back();
        std::thread::sleep(Duration::from_millis(700));
        assert!(!me.ask("return document.body?.innerText ?? ''").contains(CANARY));
    }
    me.open("/plan");
    is_at(&me, "lock-shut-title");
    nothing_can_be_read(&me);
    unlock(&me, RIGHT);
    me.is_at("plan-title");
    me.read(CANARY);
}

#[test]
fn where_there_is_no_room_for_the_lock_the_words_stay_as_they_were() {
    let me = somebody();
    me.open("/lock");
    is_at(&me, "lock-title");
    let fill = "let text = 'x'.repeat(1 << 20), n = 0; while (text) { try { localStorage.setItem('other/' + n, text); n += 1; } catch { text = text.slice(0, text.length / 2 | 0); } }";
    me.browser.script(fill, json!(null));
    let ours = "return JSON.stringify(Object.entries(localStorage).filter(([key]) => key.startsWith('mysay/')).sort())";
    let before = me.ask(ours);
    me.write_passphrase("new-passphrase", RIGHT);
    me.press_id("go");
    me.read(&words(&me, "lock-full"));
    me.read(&words(&me, "lock-full-fix"));
    has_no_fault(&me);
    assert_eq!(me.ask(ours), before);
    // With room for the lock and not for all that is sealed, all is put back as well.
    me.browser.script("localStorage.removeItem(Object.keys(localStorage).filter((key) => key.startsWith('other/')).sort((a, b) => localStorage[a].length - localStorage[b].length).find((key) => localStorage[key].length > 600))", json!(null));
    me.press_id("go");
    me.until("it was tried", || me.focus().id == "problems" || me.ask(ours) != before);
    me.read(&words(&me, "lock-full"));
    assert_eq!(me.ask(ours), before);
    me.browser.script("for (const key of Object.keys(localStorage)) if (key.startsWith('other/')) localStorage.removeItem(key);", json!(null));
    me.press_id("go");
    is_at(&me, "lock-on-title");
    nothing_can_be_read(&me);
    me.open("/plan");
    unlock(&me, RIGHT);
    me.read(CANARY);
}

#[test]
fn a_tab_that_is_open_while_another_locks_asks_for_the_passphrase_too() {
    let me = somebody();
    me.open("/plan");
    me.read(CANARY);
    me.browser.new_tab();
    me.lock_with(RIGHT);
    me.browser.tab(0);
    unlock(&me, RIGHT);
    me.is_at("plan-title");
    me.read(CANARY);

    // With the key, each hears what the other writes.
    me.browser.tab(1);
    me.press("bar-issues");
    me.press("issues-add");
    me.is_at("issue-happened");
    me.write("Noise at night");
    me.press("bar-issues");
    me.is_at("issues-title");
    me.browser.tab(0);
    me.read("Noise at night");
    assert!(!stored(&me).contains("Noise"));

    // And when one takes the lock off, the other is open without it.
    me.open("/lock/off");
    unlock(&me, RIGHT);
    is_at(&me, "lock-off");
    me.unlock_with(RIGHT);
    is_at(&me, "lock-title");
    me.browser.tab(1);
    me.is_at("issues-title");
    me.read("Noise at night");
    me.press("issues-add");
    me.is_at("issue-happened");
    me.write("The lift is broken");
    me.press("bar-plan");
    me.read("The lift is broken");
    me.until("it is kept, and not sealed", || stored(&me).contains("The lift is broken"));
}

#[test]
fn what_was_half_typed_in_a_locked_plan_is_found_after_the_tab_was_killed() {
    let mut me = somebody();
    me.lock_with(RIGHT);
    let issue = rich_plan().issues()[1];
    let question = format!("/q/4/{issue}/1");
    me.open(&question);
    unlock(&me, RIGHT);
    me.is_at("issue-happened");
    me.write("They said they would ca");
    me.browser.kill_tab();
    me.open("/help");
    assert!(!stored(&me).contains("They said"));
    nothing_can_be_read(&me);
    me.open(&question);
    unlock(&me, RIGHT);
    me.is_at("issue-happened");
    me.until("the words are in the field", || me.field() == "They said they would ca");
}

#[test]
fn a_crash_shows_saved_words_unless_they_are_locked_and_then_says_that_they_are() {
    let me = somebody();
    me.open("/plan");
    let crash = "document.getElementById('app').hidden = true; dispatchEvent(new Event('mysay-crashed')); return document.getElementById('crashed').innerText";
    let shown = me.ask(crash);
    assert!(shown.contains(CANARY) && !shown.contains(&me.say("crash-locked")), "{shown}");

    me.lock_with(RIGHT);
    for _ in 0..2 {
        let shown = me.ask(crash);
        assert!(shown.contains(&me.say("crash-locked")), "{shown}");
        assert!(!shown.contains("sealed") && !shown.contains(&me.say("crash-words")), "{shown}");
        has_no_fault(&me);
        // Open, and then without the passphrase.
        me.open("/plan");
    }
    // Where the app cannot even be loaded it is said as well.
    me.browser.tools("Network.enable", json!({}));
    me.browser.tools("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] }));
    me.browser.goto(&me.site.at("/plan"));
    me.until("it is said that they are locked", || {
        me.ask("return document.getElementById('crashed').innerText").contains(&me.say("crash-locked"))
    });
}
