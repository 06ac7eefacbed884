//! The keyboard alone: an issue goes round its circle, left to right and right to left, and every stop can be seen.
use mysay_journeys::{Person, Setup};

#[test]
fn a_person_with_only_a_keyboard_takes_an_issue_round_its_circle() {
    let me = Person::new();
    me.open("/");
    goes_round(&me);
}

#[test]
fn a_person_with_only_a_keyboard_goes_round_from_right_to_left() {
    let mut me = Person::new();
    me.open("/language");
    me.key_press_words("Mirrored English");
    me.read_in("ar-XB");
    me.is_at("start-title");
    assert_eq!(me.ask("return document.dir"), "rtl");
    goes_round(&me);
}

#[test]
fn the_first_stops_on_every_visit_are_the_skip_link_and_leaving() {
    let me = Person::with(Setup { size: (320, 256), ..Setup::default() });
    for path in ["/", "/before/1", "/help", "/plan"] {
        me.open(path);
        me.settles();
        assert_eq!(me.tab().name, me.say("bar-skip"));
        assert_eq!(me.tab().name, me.say("bar-leave"));
        me.open(path);
        me.settles();
        me.key_press("bar-skip");
        assert_eq!(me.focus().id, "main");
    }
}

fn goes_round(me: &Person) {
    me.is_at("start-title");
    me.key_press("start-begin");
    me.key_choose("before-device", "me");
    me.is_at("before-ready");
    me.key_press("before-issue");
    me.key_tell("issue-happened", "No tablets");
    me.key_tell("issue-name", "Tablets");
    me.is_at("issue-urgent");
    me.key_press("skip");
    me.key_choose("issue-topics", "care");
    me.key_choose("issue-care", "nhs_care");
    me.key_choose("issue-with", "health");
    me.key_choose("issue-so-far", "told");
    me.key_choose("issue-about", "me");
    me.key_choose("issue-when", "ongoing");
    me.key_tell("issue-want", "Say sorry");
    me.key_choose("issue-matters", "some");
    me.is_at("group-any");
    me.read_message("general-talk");
    me.key_press("client-nation-england");
    // The groups stand first now: into one of them, and to an option with a time limit.
    me.is_at("options-title");
    me.key_press("england-topic-nhs_care");
    me.is_at("england-topic-nhs_care");
    me.key_press("topic-next");
    me.is_at("england-topic-nhs_care");
    me.key_press("option-all");
    me.is_at("options-title");
    me.key_press("group-any");
    me.is_at("group-any");
    me.key_press("general-talk");
    me.is_at("general-talk");
    me.key_press("option-choose");
    me.is_at("action-what");
    me.key_press("continue");
    me.key_choose("action-working", "alone");
    // In any language a day can be written in numbers.
    me.key_tell("action-by", "31/12/2099");
    me.key_choose("action-answer", "no");
    me.is_at("actions-title");
    me.read_message("action-state-not-started");
    me.key_press("action-move");
    me.is_at("action-move-title");
    me.key_press("do-action-done");
    me.is_at("actions-title");
    me.key_press("part-review");
    me.key_tell("review-happened", "They did");
    me.key_choose("review-outcome", "met");
    me.key_choose("review-listened", "yes");
    me.key_choose("review-sure", "sure");
    me.key_choose("review-next", "close");
    me.key_choose("closing-why", "put-right");
    me.is_at("closing-words");
    me.key_press("skip");
    me.key_choose("closing-agreed", "nobody");
    me.is_at("closing-help");
    me.key_press("skip");
    me.is_at("issue-page");
    me.read_message("whose-nobody");
}
