//! The smallest screen: what must be in sight there without scrolling.
use mysay_journeys::{Person, Setup, rich_plan, some_questions};
use serde_json::json;

#[test]
fn leaving_and_the_heading_are_in_sight_on_the_smallest_screen() {
    let plan = rich_plan();
    let me = Person::with_plan(Setup { size: (320, 256), ..Setup::default() }, &plan);
    let in_sight = "const box = document.getElementById(arguments[0]).getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight;";
    for path in some_questions(&plan) {
        me.open(&path);
        me.settles();
        assert_eq!(me.browser.script(in_sight, json!("leave")), true, "{path}");
        me.browser.script("scrollTo(0, document.body.scrollHeight)", json!(null));
        assert_eq!(me.browser.script(in_sight, json!("leave")), true, "{path}, at its end");
    }
    // Where there is more room, the heading is the first thing read.
    me.browser.resize((320, 640));
    for path in some_questions(&plan) {
        me.open(&path);
        me.settles();
        assert_eq!(me.browser.script(in_sight, json!("heading")), true, "{path}");
    }
}
