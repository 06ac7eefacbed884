//! A person in front of My Say, and what they do there. They find things by the words on them, wait a moment where
//! something is still to come, and when something never comes the journey ends with a picture of what they saw.
use crate::browser::{Browser, Setup};
use crate::plans::Kept;
use crate::programs::Site;
use crate::say::{Say, as_read};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a person waits before they give up.
const PATIENCE: Duration = Duration::from_secs(8);

/// A person, their browser and their language.
pub struct Person {
    /// Their browser.
    pub browser: Browser,
    /// Where My Say is.
    pub site: Site,
    say: Say,
}

impl Person {
    /// Somebody who has never been here.
    pub fn new() -> Self {
        Self::with(Setup::default())
    }

    /// Somebody with a browser of their own kind.
    pub fn with(setup: Setup) -> Self {
        Self { site: Site::open(), browser: Browser::start(setup), say: Say::of("en") }
    }

    /// Somebody who has been here and has a plan.
    pub fn with_plan(setup: Setup, plan: &Kept) -> Self {
        let me = Self::with(setup);
        me.put_on_device(&plan.texts());
        me
    }

    // Words

    /// A message in this person's language.
    pub fn say(&self, id: &str) -> String {
        self.say.say(id)
    }

    /// All the words of this person's language.
    pub fn words(&self) -> &Say {
        &self.say
    }

    /// Reads and presses words in this language from now on; the app speaks it already.
    pub fn read_in(&mut self, code: &str) {
        self.say = Say::of(code);
    }

    /// Picks a language on the page of languages.
    pub fn choose_language(&mut self, code: &str) {
        self.open("/language");
        self.press_id(&format!("language-{code}"));
        self.read_in(code);
        self.is_at("start-title");
    }

    // Going somewhere

    /// Opens a screen by its address.
    pub fn open(&self, path: &str) {
        self.browser.goto(&self.site.at(path));
        self.until("the app starts", || !self.heading().is_empty());
    }

    /// Puts texts into this device's storage before the app runs.
    pub fn put_on_device(&self, texts: &[(String, String)]) {
        self.browser.goto(&self.site.at("/icon.svg"));
        self.browser
            .script("for (const [key, text] of arguments[0]) localStorage.setItem(key, text);", json!(texts));
    }

    /// Takes up another plan on this device, in place of the one there and its lock. Look and language stay.
    pub fn turn_to(&self, plan: &Kept) {
        self.browser.goto(&self.site.at("/icon.svg"));
        let forget = "Object.keys(localStorage).filter((key) => /^mysay.1.(plan|current|lock|wrong)/.test(key)).forEach((key) => localStorage.removeItem(key));";
        self.browser.script(forget, json!(null));
        self.put_on_device(&plan.texts());
    }

    /// The address of this screen, without where the app is.
    pub fn path(&self) -> String {
        let address = self.browser.address();
        address.strip_prefix(&self.site.at("")).unwrap_or(&address).to_owned()
    }

    // Reading

    /// The heading of this screen; nothing while the app has none.
    pub fn heading(&self) -> String {
        as_read(&self.ask("return document.querySelector('h1#heading')?.textContent ?? ''"))
    }

    /// Waits for the screen whose heading is this message.
    pub fn is_at(&self, id: &str) {
        let wanted = self.say(id);
        self.until(&format!("“{wanted}” ({id}) is the heading"), || self.heading() == wanted);
    }

    /// What can be read on this screen.
    pub fn text(&self) -> String {
        as_read(&self.ask("return document.querySelector('main')?.innerText ?? document.body.innerText"))
    }

    /// Waits until a text can be read.
    pub fn read(&self, text: &str) {
        self.until(&format!("“{text}” can be read"), || self.text().contains(text));
    }

    /// Waits until a message can be read.
    pub fn read_message(&self, id: &str) {
        self.read(&self.say(id));
    }

    /// Waits until a text can no longer be read.
    pub fn no_longer_read(&self, text: &str) {
        self.until(&format!("“{text}” is gone"), || !self.text().contains(text));
    }

    /// What stands in the field of this question.
    pub fn field(&self) -> String {
        self.ask("return document.getElementById('answer')?.value ?? ''")
    }

    /// The codes that are picked on this screen.
    pub fn picked(&self) -> Vec<String> {
        let codes = self.browser.script(
            "return [...document.querySelectorAll('input:checked')].map((one) => one.value)",
            json!(null),
        );
        codes.as_array().into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect()
    }

    /// Asks the page something that is a text.
    pub fn ask(&self, script: &str) -> String {
        let said = self.browser.try_script(script, json!(null)).unwrap_or_default();
        said.as_str().map_or_else(|| said.to_string(), str::to_owned)
    }

    /// Asks the page something that is a number; 0 where it is none.
    pub fn number(&self, script: &str) -> f64 {
        self.ask(script).parse().unwrap_or_default()
    }

    // Doing

    /// Presses a link or a button by its message.
    pub fn press(&self, id: &str) {
        self.press_words(&self.say(id));
    }

    /// Presses a link or a button by the words on it.
    pub fn press_words(&self, words: &str) {
        self.find_and_click(&json!({ "kind": "press", "words": words }));
    }

    /// Presses one of several that are alike: the one beside these words.
    pub fn press_beside(&self, words: &str, id: &str) {
        self.find_and_click(&json!({ "kind": "press", "words": self.say(id), "inside": words }));
    }

    /// Presses something by its id, where its words stand more than once.
    pub fn press_id(&self, id: &str) {
        self.until(&format!("#{id} can be pressed"), || {
            let found = self
                .browser
                .try_script("return document.getElementById(arguments[0])", json!(id))
                .unwrap_or_default();
            !found.is_null() && self.browser.click(&found).is_ok()
        });
    }

    /// Picks an answer by its message.
    pub fn pick(&self, id: &str) {
        self.find_and_click(&json!({ "kind": "pick", "words": self.say(id) }));
    }

    /// Writes in the field of this question, in place of what is there.
    pub fn write(&self, text: &str) {
        let found = self.field_element();
        self.browser.script("arguments[0].focus(); arguments[0].select();", found.clone());
        self.browser.type_into(&found, text);
    }

    /// Types on at the end of what stands in the field of this question.
    pub fn type_on(&self, text: &str) {
        self.browser.type_into(&self.field_element(), text);
    }

    /// Chooses a file in a field for files.
    pub fn open_file(&self, id: &str, file: &Path) {
        let mut found = json!(null);
        self.until("there is a field for a file", || {
            found = self
                .browser
                .try_script("return document.getElementById(arguments[0])", json!(id))
                .unwrap_or_default();
            !found.is_null()
        });
        self.browser.type_into(&found, &file.to_string_lossy());
    }

    // Answering

    /// At this question: writes an answer and goes on.
    pub fn tell(&self, question: &str, text: &str) {
        self.is_at(question);
        self.write(text);
        self.press("continue");
    }

    /// At this question: picks answers and goes on.
    pub fn choose(&self, question: &str, codes: &[&str]) {
        self.is_at(question);
        for code in codes {
            self.pick(&format!("{question}-{code}"));
        }
        self.press("continue");
    }

    /// At this question: goes on without an answer.
    pub fn skip(&self, question: &str) {
        self.is_at(question);
        self.press("skip");
    }

    // Waiting

    /// Waits until something is so; gives up after a while.
    pub fn until(&self, what: &str, so: impl FnMut() -> bool) {
        self.until_within(PATIENCE, what, so);
    }

    /// Waits longer, or less long, until something is so.
    pub fn until_within(&self, patience: Duration, what: &str, mut so: impl FnMut() -> bool) {
        let begun = Instant::now();
        while !so() {
            assert!(
                begun.elapsed() < patience,
                "{what}: it never did, on “{}” ({})",
                self.heading(),
                self.path()
            );
            std::thread::sleep(Duration::from_millis(15));
        }
    }

    fn field_element(&self) -> Value {
        let mut found = json!(null);
        self.until("there is a field", || {
            found = self
                .browser
                .try_script("return document.getElementById('answer')", json!(null))
                .unwrap_or_default();
            !found.is_null()
        });
        found
    }

    fn find_and_click(&self, wanted: &Value) {
        let mut why = String::new();
        let begun = Instant::now();
        loop {
            let found =
                self.browser.try_script(include_str!("scripts/find.js"), wanted.clone()).unwrap_or_default();
            if !found.is_null() {
                match self.browser.click(&found) {
                    Ok(()) => return,
                    Err(error) => why = error.to_string(),
                }
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "{wanted} cannot be pressed on “{}” ({}) {why}",
                self.heading(),
                self.path()
            );
            std::thread::sleep(Duration::from_millis(15));
        }
    }
}

impl Default for Person {
    fn default() -> Self {
        Self::new()
    }
}
