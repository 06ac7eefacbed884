//! What a person can set in their browser, or carry with them: large text, wide spacing, a small screen, paper, colours
//! of their own. Each engine is told in its own way; what it cannot be told is said in the report.
use crate::browser::Size;
use crate::engine::Engine;
use crate::person::Person;
use serde_json::{Value, json};
use std::cell::Cell;

/// The spacing a person may set, from WCAG 2.2, 1.4.12.
const SPACING: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

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
    /// A large screen, and nothing else.
    Plain,
    /// A screen of 320 × 256: a large one, four times enlarged.
    Small,
    /// A phone.
    Phone,
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
            Self::Plain => "on a large screen",
            Self::Small => "at 320 × 256",
            Self::Phone => "at 320 × 640",
            Self::LargeText => "with text at 200 %",
            Self::WideSpacing => "with wide spacing",
            Self::Paper => "on paper",
            Self::ForcedColours => "in forced colours",
        }
    }

    const fn size(self) -> Size {
        match self {
            Self::Plain | Self::Paper | Self::ForcedColours => (1000, 900),
            Self::Small => (320, 256),
            Self::Phone | Self::LargeText | Self::WideSpacing => (320, 640),
        }
    }
}

/// How a person's browser is set now. It stays so until something else is wanted: each change is drawn anew.
pub struct Settings<'a> {
    me: &'a Person,
    now: Cell<Setting>,
}

impl<'a> Settings<'a> {
    /// A browser that was only just started.
    pub fn new(me: &'a Person) -> Self {
        me.browser.resize(Setting::Plain.size());
        Self { me, now: Cell::new(Setting::Plain) }
    }

    /// Sets this and nothing else, and waits until it is drawn.
    pub fn set(&self, wanted: Setting) {
        let now = self.now.replace(wanted);
        if now == wanted {
            return;
        }
        self.turn(now, false);
        if now.size() != wanted.size() {
            self.me.browser.resize(wanted.size());
        }
        self.turn(wanted, true);
        self.me.waits_two_frames();
    }

    fn turn(&self, setting: Setting, on: bool) {
        let browser = &self.me.browser;
        match (setting, browser.engine()) {
            (Setting::Plain | Setting::Small | Setting::Phone, _)
            | (Setting::ForcedColours, Engine::WebKit) => {}
            (Setting::WideSpacing, _) => {
                let script = "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]); document.adoptedStyleSheets = [sheet];";
                browser.script(script, json!(if on { SPACING } else { "" }));
            }
            (Setting::LargeText, Engine::Chromium) => {
                let (standard, fixed) = if on { (32, 26) } else { (16, 13) };
                let sizes = json!({ "fontSizes": { "standard": standard, "fixed": fixed } });
                browser.tools("Page.setFontSizes", sizes);
            }
            (Setting::LargeText, Engine::Firefox) => {
                self.in_firefox("textZoom", &json!(if on { 2 } else { 1 }));
            }
            (Setting::LargeText, Engine::WebKit) => {
                let script = "document.documentElement.style.fontSize = arguments[0];";
                browser.script(script, json!(if on { "200%" } else { "" }));
            }
            (Setting::Paper, Engine::Chromium) => {
                browser
                    .tools("Emulation.setEmulatedMedia", json!({ "media": if on { "print" } else { "" } }));
            }
            (Setting::Paper, Engine::Firefox) => {
                self.in_firefox("mediumOverride", &json!(if on { "print" } else { "" }));
            }
            (Setting::Paper, Engine::WebKit) => {
                browser.script(include_str!("../scripts/access/media.js"), json!({ "isPaper": on }));
            }
            (Setting::ForcedColours, Engine::Chromium) => {
                // White on black, which most people choose who choose colours at all.
                let features = if on {
                    json!([{ "name": "forced-colors", "value": "active" }, { "name": "prefers-color-scheme", "value": "dark" }])
                } else {
                    json!([])
                };
                browser.tools("Emulation.setEmulatedMedia", json!({ "media": "", "features": features }));
            }
            (Setting::ForcedColours, Engine::Firefox) => {
                self.in_firefox("forcedColorsOverride", &json!(if on { "active" } else { "none" }));
            }
        }
    }

    fn in_firefox(&self, name: &str, value: &Value) {
        let script =
            "const [name, value] = arguments[0]; gBrowser.selectedBrowser.browsingContext[name] = value;";
        self.me.browser.above_the_page(script, json!([name, value]));
    }
}
