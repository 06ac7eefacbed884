//! Whether a journey was quiet: nothing was asked of anybody but My Say itself, and the console had nothing to complain of.
use crate::person::Person;
use serde_json::Value;

impl Person {
    /// Every address the browser asked for since it was last asked. Needs a browser that keeps logs.
    pub fn asked_for(&self) -> Vec<String> {
        let sent = |entry: Value| {
            let message: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
            let message = &message["message"];
            (message["method"] == "Network.requestWillBeSent")
                .then(|| message["params"]["request"]["url"].as_str().unwrap_or_default().to_owned())
        };
        self.browser.log("performance").into_iter().filter_map(sent).collect()
    }

    /// What the console complained of since it was last asked.
    pub fn complaints(&self) -> Vec<String> {
        let all = self.browser.log("browser").into_iter();
        let bad = all.filter(|entry| entry["level"] == "SEVERE" || entry["level"] == "WARNING");
        let said = bad.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned());
        // Browsers ask for this of every picture that is opened by itself, as journeys do before they begin.
        said.filter(|message| !message.contains("/favicon.ico")).collect()
    }
}
