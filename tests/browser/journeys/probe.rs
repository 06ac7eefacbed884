//! Probe, thrown away.
use mysay_journeys::Person;
#[test]
fn probe_skip() {
    let me = Person::new();
    me.open("/q/1/0.00000000/1");
    me.skip("client-call-me");
    me.is_at("client-talking");
}
#[test]
fn probe_tell_no_device() {
    let me = Person::new();
    me.open("/q/1/0.00000000/1");
    me.tell("client-call-me", "A");
    me.is_at("client-talking");
}
#[test]
fn probe_tell_device() {
    let me = Person::new();
    me.open("/before/1");
    me.choose("before-device", &["me"]);
    me.is_at("before-ready");
    me.open("/q/1/0.00000000/1");
    me.tell("client-call-me", "A");
    me.is_at("client-talking");
}
#[test]
fn probe_enter() {
    let me = Person::new();
    me.open("/q/1/0.00000000/1");
    me.is_at("client-call-me");
    me.type_on("A\u{E007}");
    me.is_at("client-talking");
}
#[test]
fn probe_second() {
    let me = Person::new();
    me.open("/q/1/0.00000000/1");
    me.skip("client-call-me");
    me.choose("client-talking", &["bsl"]);
    me.is_at("client-reach");
}
#[test]
fn probe_story() {
    let me = Person::new();
    me.open("/q/1/0.00000000/6");
    me.tell("client-important", "yes");
    me.is_at("client-helped");
}
