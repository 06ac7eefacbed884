//! Speech: reading a text aloud with a voice of this device, a sentence at a time.
//!
//! Online voices send the text to a company, and the text may be a person's own words: only voices that live on the
//! device are used.
use js_sys::{Function, Promise};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// How long the browser gets to name its voices: the list is empty at first.
const VOICES_WITHIN: i32 = 2_000;
/// How long one letter may take to say, at the slowest; some voices never say that they have ended.
const A_LETTER: usize = 350;
const AT_LEAST: usize = 4_000;

fn speech() -> Option<SpeechSynthesis> {
    let speech = web_sys::window()?.speech_synthesis().ok()?;
    (!speech.is_undefined() && !speech.is_null()).then_some(speech)
}

/// Whether this browser can speak at all.
pub(crate) fn can_speak() -> bool {
    speech().is_some()
}

/// Falls silent.
pub(crate) fn be_silent() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
}

/// A voice of this device for a language; none where it has no such voice. An English voice never reads Urdu.
pub(crate) async fn voice(lang: &str) -> Option<SpeechSynthesisVoice> {
    let speech = speech()?;
    if speech.get_voices().length() == 0 {
        wait(VOICES_WITHIN, |done| speech.set_onvoiceschanged(Some(done))).await;
        speech.set_onvoiceschanged(None);
    }
    let base = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    let voices: Vec<SpeechSynthesisVoice> = speech.get_voices().iter().map(JsCast::unchecked_into).collect();
    let fits = |one: &&SpeechSynthesisVoice| one.local_service() && base(&one.lang()) == base(lang);
    let exact = voices.iter().find(|one| fits(one) && one.lang().eq_ignore_ascii_case(lang));
    exact.or_else(|| voices.iter().find(fits)).cloned()
}

/// Says one sentence, and is done when it has ended, failed, or taken far too long.
pub(crate) async fn say_aloud(text: &str, voice: &SpeechSynthesisVoice, speed: f32) {
    let (Some(speech), Ok(saying)) = (speech(), SpeechSynthesisUtterance::new_with_text(text)) else {
        return;
    };
    saying.set_voice(Some(voice));
    saying.set_lang(&voice.lang());
    saying.set_rate(speed);
    let longest = AT_LEAST + text.chars().count() * A_LETTER;
    wait(i32::try_from(longest).unwrap_or(i32::MAX), |done| {
        saying.set_onend(Some(done));
        saying.set_onerror(Some(done));
        speech.speak(&saying);
    })
    .await;
    saying.set_onend(None);
    saying.set_onerror(None);
}

/// Waits until `begin`'s function is called, or so many milliseconds.
async fn wait(milliseconds: i32, begin: impl FnOnce(&Function)) {
    let mut begin = Some(begin);
    let promise = Promise::new(&mut |resolve: Function, _: Function| {
        let done = Closure::once_into_js(move || {
            let _done = resolve.call0(&JsValue::NULL).is_ok();
        });
        let done: &Function = done.unchecked_ref();
        if let Some(window) = web_sys::window() {
            let _timed =
                window.set_timeout_with_callback_and_timeout_and_arguments_0(done, milliseconds).is_ok();
        }
        if let Some(begin) = begin.take() {
            begin(done);
        }
    });
    let _waited = JsFuture::from(promise).await.is_ok();
}
