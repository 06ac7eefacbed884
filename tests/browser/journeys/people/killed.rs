//! A tab that is killed at any moment: the words are there when the person comes back.
use mysay_journeys::{Person, characters_lost_on_a_kill};

#[test]
fn no_character_is_lost_when_the_tab_is_killed_while_typing() {
    assert_eq!(characters_lost_on_a_kill(), 0);
}

#[test]
fn half_a_day_and_half_a_story_stand_in_their_fields_after_a_kill() {
    let mut me = Person::new();
    me.open("/before/1");
    me.choose("before-device", &["me"]);
    me.is_at("before-ready");
    me.press("before-issue");
    me.tell("issue-happened", "No tablets");
    me.skip("issue-name");
    me.skip("issue-urgent");
    me.skip("issue-topics");
    me.skip("issue-with");
    me.skip("issue-so-far");
    me.skip("issue-about");
    me.choose("issue-when", &["day"]);
    me.is_at("issue-day");
    let path = me.path();
    me.write("3 Mar or the d");
    me.browser.kill_tab();
    me.open(&path);
    me.is_at("issue-day");
    me.until("the half day stands in its field", || me.field() == "3 Mar or the d");
    me.open("/plan");
    me.read("No tablets");
}
