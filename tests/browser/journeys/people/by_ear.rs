//! The whole circle through the accessibility tree alone: no selector, no place on the screen, only roles and names.
use mysay_journeys::Person;

#[test]
fn a_person_who_only_hears_the_screens_takes_an_issue_round_its_circle() {
    let me = Person::new();
    me.open("/");
    me.hears_heading("start-title");
    me.acts_on_link("start-begin");
    me.chooses_by_ear("before-device", "radio", "me");
    me.hears_heading("before-ready");
    me.acts_on_button("before-issue");
    me.tells_by_ear("issue-happened", "No tablets");
    me.tells_by_ear("issue-name", "Tablets");
    me.skips_by_ear("issue-urgent");
    me.chooses_by_ear("issue-topics", "checkbox", "care");
    me.skips_by_ear("issue-care");
    me.skips_by_ear("issue-with");
    me.skips_by_ear("issue-so-far");
    me.chooses_by_ear("issue-about", "radio", "me");
    me.chooses_by_ear("issue-when", "radio", "ongoing");
    me.tells_by_ear("issue-want", "Say sorry");
    me.chooses_by_ear("issue-matters", "radio", "some");
    me.hears_heading("group-any");
    me.acts_on_link("general-talk");
    me.hears_heading("general-talk");
    me.acts_on_button("option-choose");
    me.hears_heading("action-what");
    me.acts_on_button("continue");
    me.chooses_by_ear("action-working", "radio", "alone");
    me.tells_by_ear("action-by", "31/12/2099");
    me.chooses_by_ear("action-answer", "radio", "no");
    me.hears_heading("actions-title");
    me.acts_on_link("action-move");
    me.hears_heading("action-move-title");
    me.acts_on_button("do-action-done");
    me.hears_heading("actions-title");
    me.acts_on_button("part-review");
    me.tells_by_ear("review-happened", "They did");
    me.chooses_by_ear("review-outcome", "radio", "met");
    me.chooses_by_ear("review-listened", "radio", "yes");
    me.chooses_by_ear("review-sure", "radio", "sure");
    me.chooses_by_ear("review-next", "radio", "close");
    me.chooses_by_ear("closing-why", "radio", "put-right");
    me.skips_by_ear("closing-words");
    me.chooses_by_ear("closing-agreed", "radio", "nobody");
    me.skips_by_ear("closing-help");
    me.hears_heading("issue-page");
    me.is_told_of("StaticText", &me.say("whose-nobody"));
}
