//! What is left of the words when the tab is killed, as a phone that runs short of memory does.
use crate::person::Person;

/// How many characters of a story are gone when the tab is killed right after the last of them was typed.
pub fn characters_lost_on_a_kill() -> usize {
    const STORY: &str = "They sent my mum home without her tablets. Nobody called us, and then";
    let mut me = Person::new();
    me.open("/before/1");
    me.choose("before-device", &["me"]);
    me.is_at("before-ready");
    me.press("before-issue");
    me.is_at("issue-happened");
    let path = me.path();
    me.write(STORY);
    me.browser.kill_tab();
    me.open(&path);
    let kept = || STORY.chars().zip(me.field().chars()).take_while(|(one, other)| one == other).count();
    let begun = std::time::Instant::now();
    while kept() < STORY.chars().count() && begun.elapsed().as_secs() < 3 {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    STORY.chars().count() - kept()
}
