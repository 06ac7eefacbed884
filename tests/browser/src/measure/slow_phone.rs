//! A slow phone: a small screen, a processor four times slower than this one, and a poor connection.
use crate::browser::{Browser, Setup, Size};
use crate::person::Person;
use crate::programs::Site;
use serde_json::{Value, json};
use std::time::Duration;

const SCREEN: Size = (360, 740);
/// How many times slower than this computer.
const SLOWER: u32 = 4;
/// 1.6 Mbit/s, in bytes a second.
const BYTES_A_SECOND: u32 = 200_000;
/// How many milliseconds every request takes at least.
const LATENCY: u32 = 150;

/// The setup of a browser on a small screen.
pub(super) fn setup() -> Setup {
    Setup { size: SCREEN, ..Setup::default() }
}

/// A person whose browser notes when things are seen. Nothing is slow yet.
pub(super) fn person() -> Person {
    let me = Person::with(setup());
    watch(&me.browser, &me.site);
    me
}

/// Notes from now on when things are seen, on every page that is opened.
pub(super) fn watch(browser: &Browser, site: &Site) {
    // A slow processor is forgotten where the browser changes process: so it goes to the site first.
    browser.goto(&site.at("/icon.svg"));
    let script = json!({ "source": include_str!("../scripts/watch.js") });
    browser.tools("Page.addScriptToEvaluateOnNewDocument", script);
}

/// Makes the processor slow from now on.
pub(super) fn slow_processor(browser: &Browser) {
    browser.tools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }));
}

/// Makes the connection slow from now on.
pub(super) fn slow_connection(browser: &Browser) {
    browser.tools("Network.enable", json!({}));
    let network = json!({
        "offline": false,
        "latency": LATENCY,
        "downloadThroughput": BYTES_A_SECOND,
        "uploadThroughput": BYTES_A_SECOND,
    });
    browser.tools("Network.emulateNetworkConditions", network);
}

/// Waits until something was seen on the page, asking it no more than once; gives all that was.
pub(super) fn seen(browser: &Browser, what: &str) -> Value {
    let wait = "const begun = Date.now();
        while (window.seen[arguments_given] === undefined) {
            if (Date.now() - begun > 20000) throw new Error(`${arguments_given} was never seen`);
            await new Promise((then) => setTimeout(then, 50));
        }
        return window.seen;";
    browser.script_async(&wait.replace("arguments_given", &json!(what).to_string()), json!(null))
}

/// Leaves the page alone: what is fetched ahead comes, and what was begun ends.
pub(super) fn rest(milliseconds: u64) {
    std::thread::sleep(Duration::from_millis(milliseconds));
}

/// The numbers in a list the page gave.
pub(super) fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
}

/// One number the page gave.
pub(super) fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}
