//! Opening a very big plan that is kept on this device.
use super::Figure;
use super::slow_phone::{number, person, rest, seen, slow_processor};
use crate::person::Person;
use crate::plans::big_plan;

const TIMES: usize = 7;

/// From the start of the app until the plan is seen; and the same where there is nothing to read.
pub fn opening() -> Vec<Figure> {
    let me = person();
    me.put_on_device(&[("mysay/1/keep".to_owned(), "device".to_owned())]);
    let nothing = times(&me, "heading");
    me.put_on_device(&big_plan().texts());
    let plan = times(&me, "cards");
    vec![
        Figure {
            name: "opening",
            runs: plan,
            unit: "ms",
            bar: Some(500.0),
            aim: Some(250.0),
            how: "the app's code is there, until 20 issues are just painted; 20,000 entries; processor 4 times slower, \
                  files in the browser's cache",
        },
        Figure {
            name: "opening-nothing",
            runs: nothing,
            unit: "ms",
            bar: None,
            aim: None,
            how: "the same where nothing is kept, until the heading is just painted: what the start costs anyway",
        },
    ]
}

fn times(me: &Person, until: &str) -> Vec<f64> {
    // Once at full speed: then every file is in the cache.
    me.open("/issues");
    rest(3_500);
    slow_processor(&me.browser);
    let once = || {
        me.browser.goto(&me.site.at("/issues"));
        let seen = seen(&me.browser, until);
        rest(500);
        number(&seen[until]) - number(&seen["app"])
    };
    (0..TIMES).map(|_| once()).collect()
}
