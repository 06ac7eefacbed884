//! The lock: words that are locked cannot be read from the device, and only the passphrase brings them back.
use mysay_journeys::{Person, Setup, expect_no_faults, rich_plan};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

pub(super) const RIGHT: &str = "green door seven lamp";
/// A name that stands in the plan.
pub(super) const CANARY: &str = "Rosa Vale";

/// Somebody with a plan on this device.
pub(super) fn somebody() -> Person {
    Person::with_plan(Setup::default(), &rich_plan())
}

pub(super) fn words(me: &Person, id: &str) -> String {
    me.say_of_lock(id, 0)
}

pub(super) fn is_at(me: &Person, id: &str) {
    let heading = words(me, id);
    me.until(&format!("“{heading}” is the heading"), || me.heading() == heading);
}

pub(super) fn unlock(me: &Person, passphrase: &str) {
    is_at(me, "lock-shut-title");
    me.unlock_with(passphrase);
}

/// Everything in this browser's storage, as one text.
pub(super) fn stored(me: &Person) -> String {
    me.ask("return JSON.stringify([{...localStorage}, {...sessionStorage}])")
}

/// The words of the rich plan that are found in this browser's storage as they are.
fn found_in_storage(me: &Person) -> Vec<String> {
    let stored = stored(me);
    let plan = rich_plan().texts();
    let own = plan.iter().flat_map(|(_, text)| text.split("\"text\":\"").skip(1));
    let own: BTreeSet<&str> = own.filter_map(|rest| rest.split(['"', '\\']).next()).collect();
    // Shorter ones might stand in a key.
    let own = own.into_iter().filter(|text| text.len() > 4);
    own.filter(|text| stored.contains(*text)).map(str::to_owned).collect()
}

pub(super) fn nothing_can_be_read(me: &Person) {
    assert_eq!(found_in_storage(me), Vec::<String>::new(), "{}", stored(me));
}

fn is_kept(me: &Person) {
    let saved = me.say("saving-saved");
    me.until("it is kept", || me.text().contains(&saved[..12]));
}

pub(super) fn has_no_fault(me: &Person) {
    me.settles();
    expect_no_faults(&me.axe_faults());
}

#[test]
fn locked_words_cannot_be_read_until_the_right_passphrase_opens_them() {
    let me = somebody();
    me.open("/settings");
    me.press("settings-lock-to");
    is_at(&me, "lock-title");
    // What a forgotten passphrase costs is said before one is asked for.
    me.read(&words(&me, "lock-lost"));
    has_no_fault(&me);
    me.write_passphrase("new-passphrase", "short");
    me.press_words(&words(&me, "lock-do"));
    me.read(&words(&me, "lock-short-fix"));
    me.until("the summary has the focus", || me.focus().id == "problems");
    has_no_fault(&me);
    assert!(found_in_storage(&me).len() > 8, "there are words to find");
    me.lock_with(RIGHT);
    is_at(&me, "lock-on-title");
    has_no_fault(&me);
    nothing_can_be_read(&me);

    // What is written from now on is sealed at every key.
    let issue = rich_plan().issues()[1];
    me.open(&format!("/q/4/{issue}/1"));
    unlock(&me, RIGHT);
    me.is_at("issue-happened");
    me.write("Nobody came on Monday");
    is_kept(&me);
    assert!(!stored(&me).contains("Nobody"));

    me.open("/plan");
    is_at(&me, "lock-shut-title");
    assert!(!me.text().contains(CANARY) && me.path() == "/plan");
    has_no_fault(&me);
    me.press("bar-help");
    me.is_at("help-title");
    me.press("bar-plan");
    unlock(&me, &format!(" {RIGHT} "));
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
    nothing_can_be_read(&me);
    let complaints = me.complaints();
    assert!(complaints.is_empty(), "the console complains: {complaints:?}");
}

#[test]
fn a_wrong_passphrase_slows_the_next_even_after_loading_again_and_the_right_one_opens() {
    let me = somebody();
    me.lock_with(RIGHT);
    me.open("/plan");
    // Each wrong one takes longer, and it is said. Loading the page again is no way round.
    for (wrong, wait) in [(1, 0), (2, 1), (3, 2)] {
        let begun = Instant::now();
        unlock(&me, "not the right one");
        me.read(&me.say_of_lock("lock-wrong-fix", 1 << (wrong - 1)));
        assert!(begun.elapsed() >= Duration::from_secs(wait), "{wrong}");
        me.until("the summary has the focus", || me.focus().id == "problems");
        assert!(!me.text().contains(CANARY));
        if wrong == 1 {
            has_no_fault(&me);
        }
        me.browser.reload();
    }
    unlock(&me, RIGHT);
    me.read(&me.say_of_lock("lock-waits", 4));
    me.is_at("plan-title");
    me.read(CANARY);
    // Once it was right, nobody waits any more.
    me.browser.reload();
    let begun = Instant::now();
    unlock(&me, RIGHT);
    me.is_at("plan-title");
    assert!(begun.elapsed() < Duration::from_millis(3_500), "{:?}", begun.elapsed());
}

#[test]
fn a_passphrase_can_be_changed_and_taken_off_only_by_who_knows_it() {
    const OTHER: &str = "five blue cups of tea";
    let me = somebody();
    me.lock_with(RIGHT);
    me.press_words(&words(&me, "lock-change"));
    is_at(&me, "lock-change");
    me.write_passphrase("passphrase", "not the right one");
    me.write_passphrase("new-passphrase", OTHER);
    me.press_id("go");
    me.read(&words(&me, "lock-wrong"));
    has_no_fault(&me);
    me.write_passphrase("passphrase", RIGHT);
    me.press_id("go");
    me.read(&words(&me, "lock-changed"));
    is_at(&me, "lock-on-title");
    me.browser.reload();
    unlock(&me, RIGHT);
    me.read(&words(&me, "lock-wrong"));
    unlock(&me, OTHER);
    is_at(&me, "lock-on-title");
    me.press_words(&words(&me, "lock-off"));
    is_at(&me, "lock-off");
    has_no_fault(&me);
    me.unlock_with(OTHER);
    is_at(&me, "lock-title");
    me.read(&words(&me, "lock-is-off"));
    assert!(stored(&me).contains(CANARY) && !stored(&me).contains("mysay/1/lock"));
    me.open("/plan");
    me.read(CANARY);
}

#[test]
fn a_forgotten_passphrase_deletes_what_is_here_and_says_so_before() {
    let me = somebody();
    me.lock_with(RIGHT);
    me.open("/plan");
    unlock(&me, "not the right one");
    me.read(&words(&me, "lock-wrong"));
    me.press_words(&words(&me, "lock-forgot"));
    is_at(&me, "lock-forgot-title");
    me.read_message("delete-for-ever");
    has_no_fault(&me);
    me.press_words(&words(&me, "lock-forgot-back"));
    is_at(&me, "lock-shut-title");
    me.press_words(&words(&me, "lock-forgot"));
    me.press_words(&words(&me, "lock-forgot-delete"));
    me.is_at("cleared-title");
    me.read_message("cleared-nothing");
    assert_eq!(stored(&me), "[{},{}]");
    me.press_id("to-start");
    me.read_message("start-begin");
}

#[test]
fn somebody_reads_and_locks_in_easy_english() {
    let me = somebody();
    me.put_on_device(&[("mysay/1/look/language".to_owned(), "en-simple".to_owned())]);
    me.lock_with(RIGHT);
    assert_eq!(me.ask("return document.documentElement.lang"), "en-simple");
    me.read("It also asks when you load this page again.");
    has_no_fault(&me);
    me.open("/plan");
    me.unlock_with("not the right one");
    me.read("Then nobody can guess fast.");
    me.unlock_with(RIGHT);
    me.read(CANARY);
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
    is_at(&me, "lock-on-title");
}

fn types(me: &Person, field: &str) {
    me.settles();
    me.tab_to("the field", |focus| focus.id == field);
    RIGHT.chars().for_each(|letter| me.browser.key(letter));
}
