//! What a person can set in their browser, or carry with them: large text, wide spacing, a small screen, paper, colours
//! of their own. Each engine is told in its own way; what it cannot be told is said in the report.
use crate::engine::Engine;
use crate::person::Person;
use serde_json::{Value, json};

/// The spacing a person may set, from WCAG 2.2, 1.4.12.
const SPACING: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

/// The screen everything is seen on, unless it says otherwise.
const LARGE: (u32, u32) = (1000, 900);

/// How an engine is told, where it is not by its own means.
pub const HOW: [&str; 4] = [
    "Firefox: text at 200 % is its own “zoom text only”.",
    "WebKit: text at 200 % is set on the page, because its driver has no setting for text.",
    "WebKit: for paper, the page's own print rules are applied, because its driver cannot show a page as printed.",
    "WebKit: on Linux no person can force colours, so it is not looked at there.",
];

/// One thing that is set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// A screen of 320 × 256: a large one, four times enlarged.
    Small,
    /// Text twice as large, on a phone.
    LargeText,
    /// Wide spacing, on a phone.
    WideSpacing,
    /// Paper.
    Paper,
    /// The person's own colours on all pages.
    ForcedColours,
}

impl Setting {
    /// What it is called in a fault.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Small => "at 320 × 256",
            Self::LargeText => "with text at 200 %",
            Self::WideSpacing => "with wide spacing",
            Self::Paper => "on paper",
            Self::ForcedColours => "in forced colours",
        }
    }
}

impl Person {
    /// Does something while this is set.
    pub(super) fn while_set<T>(&self, setting: Setting, doing: impl FnOnce() -> T) -> T {
        self.set(setting, true);
        self.settles_as_it_is();
        let done = doing();
        self.set(setting, false);
        done
    }

    fn set(&self, setting: Setting, on: bool) {
        let engine = self.browser.engine();
        let phone = |on: bool| self.browser.resize(if on { (320, 640) } else { LARGE });
        match (setting, engine) {
            (Setting::Small, _) => self.browser.resize(if on { (320, 256) } else { LARGE }),
            (Setting::WideSpacing, _) => {
                phone(on);
                let script = "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]); document.adoptedStyleSheets = [sheet];";
                self.browser.script(script, json!(if on { SPACING } else { "" }));
            }
            (Setting::LargeText, Engine::Chromium) => {
                phone(on);
                let (standard, fixed) = if on { (32, 26) } else { (16, 13) };
                let sizes = json!({ "fontSizes": { "standard": standard, "fixed": fixed } });
                self.browser.tools("Page.setFontSizes", sizes);
            }
            (Setting::LargeText, Engine::Firefox) => {
                phone(on);
                self.in_firefox("textZoom", &json!(if on { 2 } else { 1 }));
            }
            (Setting::LargeText, Engine::WebKit) => {
                phone(on);
                let script = "document.documentElement.style.fontSize = arguments[0];";
                self.browser.script(script, json!(if on { "200%" } else { "" }));
            }
            (Setting::Paper, Engine::Chromium) => {
                self.browser
                    .tools("Emulation.setEmulatedMedia", json!({ "media": if on { "print" } else { "" } }));
            }
            (Setting::Paper, Engine::Firefox) => {
                self.in_firefox("mediumOverride", &json!(if on { "print" } else { "" }));
            }
            (Setting::Paper, Engine::WebKit) => {
                self.browser.script(include_str!("../scripts/access/media.js"), json!({ "isPaper": on }));
            }
            (Setting::ForcedColours, Engine::Chromium) => {
                // White on black, which most people choose who choose colours at all.
                let features = if on {
                    json!([{ "name": "forced-colors", "value": "active" }, { "name": "prefers-color-scheme", "value": "dark" }])
                } else {
                    json!([])
                };
                self.browser
                    .tools("Emulation.setEmulatedMedia", json!({ "media": "", "features": features }));
            }
            (Setting::ForcedColours, Engine::Firefox) => {
                self.in_firefox("forcedColorsOverride", &json!(if on { "active" } else { "none" }));
            }
            (Setting::ForcedColours, Engine::WebKit) => {}
        }
    }

    fn in_firefox(&self, name: &str, value: &Value) {
        let script =
            "const [name, value] = arguments[0]; gBrowser.selectedBrowser.browsingContext[name] = value;";
        self.browser.above_the_page(script, json!([name, value]));
    }

    /// Waits two frames: what was set is drawn.
    fn settles_as_it_is(&self) {
        self.browser.script_async("await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); return {};", json!(null));
    }
}
