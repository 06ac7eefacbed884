//! The lock: words that are locked cannot be read from the device, and only the passphrase brings them back.
use mysay::words::{Arg, Messages};
use mysay_journeys::{Person, Setup, as_read, expect_no_faults, rich_plan, root};
use serde_json::json;
use std::time::{Duration, Instant};

const RIGHT: &str = "green door seven lamp";
/// A name that stands in the plan.
const CANARY: &str = "Rosa Vale";

/// Somebody with a plan on this device.
fn somebody() -> Person {
    Person::with_plan(Setup::default(), &rich_plan())
}

/// The words of the lock: they are a file of their own.
fn words(me: &Person, id: &str) -> String {
    words_with(me, id, 0)
}

fn words_with(me: &Person, id: &str, n: i64) -> String {
    let text = std::fs::read_to_string(root().join("locales/en/lock.ftl")).expect("the words of the lock");
    let all = Messages::read(me.words().language().clone(), text).expect("they can be read");
    as_read(&all.try_say(id, &[("n", Arg::Number(n))]).unwrap_or_else(|| panic!("there is no message {id}")))
}

fn is_at(me: &Person, id: &str) {
    let heading = words(me, id);
    me.until(&format!("“{heading}” is the heading"), || me.heading() == heading);
}

fn write(me: &Person, field: &str, text: &str) {
    let mut found = json!(null);
    me.until("there is a field for a passphrase", || {
        found = me
            .browser
            .try_script(
                "const it = document.getElementById(arguments[0]); it?.select(); return it",
                json!(field),
            )
            .unwrap_or_default();
        !found.is_null()
    });
    me.browser.type_into(&found, text);
}

fn lock(me: &Person) {
    me.open("/lock");
    is_at(me, "lock-title");
    write(me, "new-passphrase", RIGHT);
    me.press_words(&words(me, "lock-do"));
    is_at(me, "lock-on-title");
    me.until("the lock is closed", || stored(me).contains(" closed "));
}

fn unlock(me: &Person, passphrase: &str) {
    is_at(me, "lock-shut-title");
    write(me, "passphrase", passphrase);
    me.press_words(&words(me, "lock-open"));
}

fn stored(me: &Person) -> String {
    me.ask("return JSON.stringify({...localStorage})")
}

fn has_no_fault(me: &Person) {
    me.settles();
    expect_no_faults(&me.axe_faults());
}

#[test]
fn locked_words_cannot_be_read_until_the_right_passphrase_opens_them() {
    let me = somebody();
    me.open("/settings");
    me.press("settings-lock-to");
    is_at(&me, "lock-title");
    has_no_fault(&me);
    write(&me, "new-passphrase", "short");
    me.press_words(&words(&me, "lock-do"));
    me.read(&words(&me, "lock-short-fix"));
    me.until("the summary has the focus", || me.focus().id == "problems");
    has_no_fault(&me);
    assert!(stored(&me).contains(CANARY));
    lock(&me);
    has_no_fault(&me);
    assert!(!stored(&me).contains(CANARY), "the words are sealed");

    // What is written from now on is sealed at every key.
    let issue = rich_plan().issues()[1];
    me.open(&format!("/q/4/{issue}/1"));
    unlock(&me, RIGHT);
    me.is_at("issue-happened");
    me.write("Nobody came on Monday");
    me.until("it is kept", || {
        me.text().contains(&me.say("saving-saved").replace("{$time}.", "").trim()[..5])
    });
    assert!(!stored(&me).contains("Nobody"));

    me.open("/plan");
    is_at(&me, "lock-shut-title");
    assert!(!me.text().contains(CANARY) && me.path() == "/plan");
    has_no_fault(&me);
    me.press("bar-help");
    me.is_at("help-title");
    me.press("bar-plan");

    // Each wrong one takes longer, and it is said.
    for (wrong, wait) in [(1, 0), (2, 1), (3, 2)] {
        let begun = Instant::now();
        unlock(&me, "not the right one");
        let fix = words_with(&me, "lock-wrong-fix", 1 << (wrong - 1));
        me.read(&fix);
        assert!(begun.elapsed() >= Duration::from_secs(wait), "{wrong}");
        me.until("the summary has the focus", || me.focus().id == "problems");
        assert!(!me.text().contains(CANARY));
    }
    has_no_fault(&me);
    unlock(&me, &format!(" {RIGHT} "));
    me.read(&words_with(&me, "lock-waits", 4));
    me.is_at("plan-title");
    me.read(CANARY);
    me.read("Nobody came on Monday");
    me.until("the heading has the focus", || me.focus().id == "heading");

    // Back and Forward stay open; locking by hand, and going away, close again.
    me.press("bar-issues");
    me.is_at("issues-title");
    me.browser.back();
    me.is_at("plan-title");
    me.browser.forward();
    me.is_at("issues-title");
    me.press("bar-settings");
    me.is_at("settings-title");
    has_no_fault(&me);
    me.press("settings-lock-now");
    is_at(&me, "lock-shut-title");
    me.browser.back();
    me.until("an earlier screen was asked for", || me.path() == "/issues");
    is_at(&me, "lock-shut-title");
    unlock(&me, RIGHT);
    me.is_at("issues-title");
    me.browser.goto("about:blank");
    me.browser.back();
    is_at(&me, "lock-shut-title");
    let complaints = me.complaints();
    assert!(complaints.is_empty(), "the console complains: {complaints:?}");
}

#[test]
fn a_passphrase_can_be_changed_and_taken_off_only_by_who_knows_it() {
    let me = somebody();
    lock(&me);
    me.press_words(&words(&me, "lock-change"));
    is_at(&me, "lock-change");
    write(&me, "passphrase", "not the right one");
    write(&me, "new-passphrase", "five blue cups of tea");
    me.press_id("go");
    me.read(&words(&me, "lock-wrong"));
    has_no_fault(&me);
    write(&me, "passphrase", RIGHT);
    me.press_id("go");
    me.read(&words(&me, "lock-changed"));
    is_at(&me, "lock-on-title");
    me.browser.reload();
    unlock(&me, RIGHT);
    me.read(&words(&me, "lock-wrong"));
    unlock(&me, "five blue cups of tea");
    is_at(&me, "lock-on-title");
    me.press_words(&words(&me, "lock-off"));
    is_at(&me, "lock-off");
    has_no_fault(&me);
    write(&me, "passphrase", "five blue cups of tea");
    me.press_id("go");
    is_at(&me, "lock-title");
    me.read(&words(&me, "lock-is-off"));
    assert!(stored(&me).contains(CANARY) && !stored(&me).contains("mysay/1/lock"));
    me.open("/plan");
    me.read(CANARY);
}

#[test]
fn a_forgotten_passphrase_deletes_what_is_here_and_says_so_before() {
    let me = somebody();
    lock(&me);
    me.open("/plan");
    is_at(&me, "lock-shut-title");
    me.press_words(&words(&me, "lock-forgot"));
    is_at(&me, "lock-forgot-title");
    me.read_message("delete-for-ever");
    has_no_fault(&me);
    me.press_words(&words(&me, "lock-forgot-back"));
    is_at(&me, "lock-shut-title");
    me.press_words(&words(&me, "lock-forgot"));
    me.press_words(&words(&me, "lock-forgot-delete"));
    me.is_at("start-title");
    me.read_message("start-begin");
    assert!(!stored(&me).contains("mysay/"), "nothing of ours is left: {}", stored(&me));
}

#[test]
fn a_tab_that_is_open_while_another_locks_asks_for_the_passphrase_too() {
    let me = somebody();
    me.open("/plan");
    me.read(CANARY);
    me.browser.new_tab();
    lock(&me);
    me.browser.tab(0);
    is_at(&me, "lock-shut-title");
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
    write(&me, "passphrase", RIGHT);
    me.press_id("go");
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
    lock(&me);
    let issue = rich_plan().issues()[1];
    let question = format!("/q/4/{issue}/1");
    me.open(&question);
    unlock(&me, RIGHT);
    me.is_at("issue-happened");
    me.write("They said they would ca");
    me.browser.kill_tab();
    me.open(&question);
    unlock(&me, RIGHT);
    me.is_at("issue-happened");
    me.until("the words are in the field", || me.field() == "They said they would ca");
}

#[test]
fn a_person_with_only_a_keyboard_locks_and_opens_their_words() {
    let me = somebody();
    me.open("/settings");
    me.key_press("settings-lock-to");
    is_at(&me, "lock-title");
    types(&me, "new-passphrase");
    me.key_press_words(&words(&me, "lock-do"));
    is_at(&me, "lock-on-title");
    me.key_press("settings-lock-now");
    is_at(&me, "lock-shut-title");
    me.tab_to("the field", |focus| focus.id == "passphrase");
    // Enter without anything in it: the summary has the focus, and leads into the field.
    me.browser.key('\u{e007}');
    me.until("the summary has the focus", || me.focus().id == "problems");
    me.key_press_words(&words(&me, "lock-blank"));
    assert_eq!(me.focus().id, "passphrase");
    types(&me, "passphrase");
    let shows = me.tab_to("showing it", |focus| focus.id == "show");
    assert!(!shows.checked);
    me.browser.key(' ');
    assert_eq!(me.ask("return document.getElementById('passphrase').value"), RIGHT);
    assert_eq!(me.ask("return document.getElementById('passphrase').type"), "text");
    me.key_press_words(&words(&me, "lock-open"));
    me.is_at("settings-title");
}

fn types(me: &Person, field: &str) {
    me.settles();
    me.tab_to("the field", |focus| focus.id == field);
    RIGHT.chars().for_each(|letter| me.browser.key(letter));
}
