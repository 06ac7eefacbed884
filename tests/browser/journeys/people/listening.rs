//! Listening, with a stand-in for speech: the browsers here have no voices. It notes what it is told to say.
use mysay_journeys::{Person, Setup, rich_plan};
use serde_json::json;
use std::time::Duration;

/// A stand-in that names its voices late, says a sentence in 30 ms, and never ends a sentence with "for ever" in it.
const STAND_IN: &str = "
    const voice = (lang, localService) => ({ lang, localService, name: lang, voiceURI: lang, default: false });
    const all = VOICES.map(([lang, local]) => voice(lang, local));
    let known = [], now = null;
    window.said = [];
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    const speech = {
        onvoiceschanged: null,
        getVoices: () => known,
        speak(saying) {
            window.said.push([saying.voice.lang, saying.text, saying.rate]);
            now = setTimeout(() => saying.onend?.({}), 30);
        },
        cancel() { clearTimeout(now); window.said.push(['', 'silent', 0]); },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    setTimeout(() => { known = all; speech.onvoiceschanged?.({}); }, 300);
";

fn listener(voices: &str) -> Person {
    let me = Person::with_plan(Setup::default(), &rich_plan());
    let source = STAND_IN.replace("VOICES", voices);
    me.browser.tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source }));
    me
}

fn said(me: &Person) -> Vec<(String, String)> {
    let all: Vec<(String, String, f64)> =
        serde_json::from_str(&me.ask("return JSON.stringify(window.said)")).expect("what was said");
    all.into_iter().map(|(lang, text, _)| (lang, text)).filter(|(lang, _)| !lang.is_empty()).collect()
}

#[test]
fn a_question_is_read_when_asked_and_only_by_a_voice_of_the_device() {
    let me = listener("[['en-GB', false], ['de-DE', true], ['en-US', true]]");
    me.open("/q/1/0.00000000/1");
    me.is_at("client-call-me");
    me.settles();
    assert!(said(&me).is_empty(), "nothing is read by itself");
    me.press("listen");
    let hint = me.say("client-call-me.hint");
    me.until("the question was read", || said(&me).iter().any(|(_, text)| hint.starts_with(text.as_str())));
    let all = said(&me);
    assert!(all.iter().all(|(lang, _)| lang == "en-US"), "online voices send words to a company: {all:?}");
    assert!(all.iter().any(|(_, text)| *text == me.say("client-call-me")), "the question itself: {all:?}");
    me.until("it falls silent at the end", || {
        me.text().contains(&me.say("listen")) && !me.text().contains(&me.say("listen-stop"))
    });
}

#[test]
fn going_on_stops_the_voice_and_stopping_gives_the_button_back() {
    let me = listener("[['en-GB', true]]");
    me.open("/plan");
    me.is_at("plan-title");
    me.press("listen");
    me.until("it speaks", || said(&me).len() > 2);
    me.press("listen-stop");
    let count = said(&me).len();
    me.settles();
    assert_eq!(said(&me).len(), count, "it is silent");
    assert_eq!(
        me.ask("return document.activeElement.id"),
        "listen",
        "the focus is on what can be pressed now"
    );
    me.press("listen");
    me.until("it speaks again from the top", || said(&me).len() > count);
    me.press("bar-issues");
    me.is_at("issues-title");
    let count = said(&me).len();
    me.settles();
    assert_eq!(said(&me).len(), count, "a screen that is gone is not read");
}

#[test]
fn a_voice_that_never_ends_is_left_behind_and_the_next_sentence_comes() {
    // This voice says each sentence and never tells that it has ended.
    let me = listener("[['en-GB', true]]");
    let mute = "const real = speechSynthesis.speak; speechSynthesis.speak = (saying) => { \
                const end = saying.onend; saying.onend = null; real.call(speechSynthesis, saying); };";
    me.browser.tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": mute }));
    me.open("/q/1/0.00000000/1");
    me.is_at("client-call-me");
    me.press("listen");
    me.until("the first sentence is said", || !said(&me).is_empty());
    // The page goes on: the button stops it at once, whatever the voice does.
    me.press("listen-stop");
    me.read_message("listen");
    me.press("listen");
    me.type_on(" and Bo");
    assert!(me.field().ends_with(" and Bo"), "nobody has to wait for a voice");
    me.until_within(Duration::from_secs(60), "the next sentence comes", || {
        let all = said(&me);
        all.iter().any(|one| Some(one) != all.first())
    });
}

#[test]
fn a_voice_that_vanishes_in_the_middle_is_not_replaced_by_an_online_one() {
    let me = listener("[['en-GB', true], ['en-US', false]]");
    let vanish = "const speak = speechSynthesis.speak; speechSynthesis.speak = (saying) => { \
                  speak.call(speechSynthesis, saying); \
                  speechSynthesis.getVoices = () => [{ lang: 'en-US', localService: false, name: 'online' }]; };";
    me.browser.tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": vanish }));
    me.open("/q/1/0.00000000/1");
    me.is_at("client-call-me");
    me.press("listen");
    me.read(&me.words().say_with("listen-no-voice", "language", "English"));
    assert!(said(&me).iter().all(|(lang, _)| lang == "en-GB"), "{:?}", said(&me));
    assert_eq!(me.heading(), me.say("client-call-me"));
}

#[test]
fn a_person_whose_device_has_no_voice_is_told_so_and_no_other_voice_reads() {
    let me = listener("[['de-DE', true], ['en-GB', false]]");
    me.open("/q/1/0.00000000/1");
    me.is_at("client-call-me");
    me.press("listen");
    me.read(&me.words().say_with("listen-no-voice", "language", "English"));
    assert!(said(&me).is_empty());
}
