//! Arriving for the first time, on a slow phone: when something is seen, and when the first question can be answered.
use super::Figure;
use super::slow_phone::{number, seen, setup, slow_connection, slow_processor, watch};
use crate::browser::Browser;
use crate::programs::Site;
use serde_json::json;

const VISITS: usize = 7;

/// What was fetched, first paint and first question, in the middle of several first visits.
pub fn arrival() -> Vec<Figure> {
    let site = Site::open();
    let visits: Vec<Visit> = (0..VISITS).map(|_| visit(&site)).collect();
    let of = |part: fn(&Visit) -> f64| visits.iter().map(part).collect();
    vec![
        Figure {
            name: "first-visit-fetched",
            runs: of(|visit| visit.fetched),
            unit: "bytes",
            bar: Some(180_000.0),
            aim: Some(150_000.0),
            how: "bodies of all that the browser asked for before the first question could be answered, as sent",
        },
        Figure {
            name: "first-paint",
            runs: of(|visit| visit.paint),
            unit: "ms",
            bar: Some(700.0),
            aim: Some(600.0),
            how: "first contentful paint of /before/1; new profile, processor 4 times slower, 1.6 Mbit/s, 150 ms",
        },
        Figure {
            name: "first-question",
            runs: of(|visit| visit.question),
            unit: "ms",
            bar: Some(2_000.0),
            aim: Some(1_600.0),
            how: "the same visits, until the first answer can be picked: there, enabled, and just painted",
        },
    ]
}

struct Visit {
    fetched: f64,
    paint: f64,
    question: f64,
}

fn visit(site: &Site) -> Visit {
    let browser = Browser::start(setup());
    watch(&browser, site);
    browser.tools("Network.clearBrowserCache", json!({}));
    slow_processor(&browser);
    slow_connection(&browser);
    browser.goto(&site.at("/before/1"));
    let question = number(&seen(&browser, "question")["question"]);
    // What was asked for before that moment is listed when it is here.
    let script = "await new Promise((then) => setTimeout(then, 700));
        const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
        const asked = all.filter((one) => one.transferSize > 0 && one.startTime < seen.question);
        return {
            fetched: asked.reduce((sum, one) => sum + one.encodedBodySize, 0),
            paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
        };";
    let said = browser.script_async(script, json!(null));
    Visit { fetched: number(&said["fetched"]), paint: number(&said["paint"]), question }
}
