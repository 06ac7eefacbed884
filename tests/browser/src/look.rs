//! What is checked on every screen: what can be measured there, and what axe finds.
use crate::person::Person;
use crate::programs::root;
use serde_json::{Value, json};

/// How many pixels a control must have, both ways, with its label.
const LEAST: u32 = 44;

/// The rules of axe that must hold: WCAG 2.2 A and AA, best practice, and the contrast of AAA. Nothing is let through.
const RULES: [&str; 7] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

impl Person {
    /// What is wrong with the sizes on this screen; nothing where all is well.
    pub fn measured_faults(&self) -> Vec<String> {
        let said = self.browser.script(include_str!("scripts/look.js"), json!({ "least": LEAST }));
        said.as_array().into_iter().flatten().filter_map(|fault| fault.as_str().map(str::to_owned)).collect()
    }

    /// What axe finds wrong with this screen; nothing where all is well.
    pub fn axe_faults(&self) -> Vec<String> {
        if self.ask("return String(typeof axe)") == "undefined" {
            let axe = root().join("xtask/web-tools/node_modules/axe-core/axe.min.js");
            let axe = std::fs::read_to_string(axe)
                .expect("There is no axe-core; please run: npm ci in xtask/web-tools");
            self.browser.script(&axe, json!(null));
        }
        let options = json!({
            "runOnly": { "type": "tag", "values": RULES },
            "rules": { "color-contrast-enhanced": { "enabled": true } },
            "resultTypes": ["violations"],
        });
        let script = "const found = await axe.run(document, arguments_given); return found.violations;";
        let script = script.replace("arguments_given", &options.to_string());
        let found = self.browser.script_async(&script, json!(null));
        found.as_array().into_iter().flatten().flat_map(faults).collect()
    }

    /// Waits until nothing on this screen is still to come.
    pub fn settles(&self) {
        self.until("the screen is all here", || !self.heading().is_empty());
        self.waits_two_frames();
    }

    /// Waits two frames: what follows from the first drawing is drawn too.
    pub(crate) fn waits_two_frames(&self) {
        self.browser.script_async("await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); return {};", json!(null));
    }
}

fn faults(rule: &Value) -> Vec<String> {
    let nodes = rule["nodes"].as_array().into_iter().flatten();
    nodes.map(|node| format!("{}: {} {}", rule["id"], node["target"], node["html"])).collect()
}

/// Stops the journey where anything was found wrong, and says all of it.
pub fn expect_no_faults(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n  {}", faults.len(), faults.join("\n  "));
}
