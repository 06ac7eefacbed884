//! A person who knows only what a screen reader knows: roles, names and states from the accessibility tree. They look
//! for nothing in the page, and press by the default action, as screen readers do.
use crate::person::Person;
use crate::say::as_read;
use serde_json::{Value, json};

/// One thing a screen reader can read out.
#[derive(Clone, Debug)]
pub struct Told {
    /// What it is: `button`, `link`, `heading`, `radio` …
    pub role: String,
    /// Its name.
    pub name: String,
    /// What is written in it, or how deep a heading is.
    pub value: String,
    /// Whether it is picked.
    pub checked: bool,
    handle: Value,
}

impl Person {
    /// Everything a screen reader is told of, in order.
    pub fn told(&self) -> Vec<Told> {
        let tree = self.browser.try_tools("Accessibility.getFullAXTree", &json!({})).unwrap_or_default();
        let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
        nodes.iter().filter(|node| node["ignored"] != true).map(told).collect()
    }

    /// Waits until a screen reader is told of something with this role, whose name begins with these words.
    pub fn is_told_of(&self, role: &str, words: &str) -> Told {
        let mut found = None;
        let mut heard = Vec::new();
        let wait = || {
            heard = self.told();
            found = heard.iter().find(|one| one.role == role && one.name == words).cloned();
            // A choice is named with its small print.
            found = found.take().or_else(|| {
                heard.iter().find(|one| one.role == role && one.name.starts_with(words)).cloned()
            });
            found.is_some()
        };
        self.until(&format!("a screen reader is told of the {role} “{words}”"), wait);
        found.expect("it was found")
    }

    /// Waits for the screen whose heading of the first level is this message, and for the focus to be there.
    pub fn hears_heading(&self, id: &str) {
        let words = self.say(id);
        self.until(&format!("a screen reader reads out the heading “{words}”"), || {
            let all = self.told();
            let tops: Vec<&Told> =
                all.iter().filter(|one| one.role == "heading" && one.value == "1").collect();
            tops.len() == 1 && tops[0].name == words
        });
    }

    /// Does what a screen reader does with a button, a link or a choice.
    pub fn acts_on(&self, role: &str, words: &str) {
        let one = self.is_told_of(role, words);
        self.on_handle(&one, "function() { this.click(); }");
    }

    /// Presses the button with this message.
    pub fn acts_on_button(&self, id: &str) {
        self.acts_on("button", &self.say(id));
    }

    /// Follows the link with this message.
    pub fn acts_on_link(&self, id: &str) {
        self.acts_on("link", &self.say(id));
    }

    /// At this question: writes into the field with the question's label, and goes on.
    pub fn tells_by_ear(&self, question: &str, text: &str) {
        self.hears_heading(question);
        let field = self.is_told_of("textbox", &self.say(&format!("{question}.label")));
        self.on_handle(&field, "function() { this.focus(); this.select(); }");
        self.browser.tools("Input.insertText", json!({ "text": text }));
        self.acts_on_button("continue");
    }

    /// At this question: picks an answer, hears that it is picked, and goes on.
    pub fn chooses_by_ear(&self, question: &str, role: &str, code: &str) {
        self.hears_heading(question);
        let words = self.say(&format!("{question}-{code}"));
        self.acts_on(role, &words);
        self.until(&format!("“{words}” is picked"), || self.is_told_of(role, &words).checked);
        self.acts_on_button("continue");
    }

    /// At this question: goes on without an answer.
    pub fn skips_by_ear(&self, question: &str) {
        self.hears_heading(question);
        self.acts_on_button("skip");
    }

    fn on_handle(&self, one: &Told, function: &str) {
        let found = self.browser.tools("DOM.resolveNode", json!({ "backendNodeId": one.handle }));
        let call = json!({ "objectId": found["object"]["objectId"], "functionDeclaration": function });
        self.browser.tools("Runtime.callFunctionOn", call);
    }
}

fn told(node: &Value) -> Told {
    let text = |value: &Value| value.as_str().map_or_else(String::new, as_read);
    let property = |name: &str| {
        let all = node["properties"].as_array().into_iter().flatten();
        all.filter(|one| one["name"] == name)
            .map(|one| one["value"]["value"].clone())
            .next()
            .unwrap_or_default()
    };
    let level = property("level");
    Told {
        role: text(&node["role"]["value"]),
        name: text(&node["name"]["value"]),
        value: if level.is_null() { text(&node["value"]["value"]) } else { level.to_string() },
        checked: property("checked") == "true",
        handle: node["backendDOMNodeId"].clone(),
    }
}
