//! What is left of a journey that ended badly: a picture of what the person saw, its words, and what the console said.
use crate::person::Person;
use crate::programs::root;

impl Person {
    /// Leaves a picture and the words of what was seen when the journey ended badly.
    fn leave_traces(&self) {
        let folder = root().join("target/journeys");
        let name = std::thread::current().name().unwrap_or("journey").replace("::", "-");
        let picture = self.browser.picture().unwrap_or_default();
        let said: Vec<String> = self.browser.log("browser").iter().map(ToString::to_string).collect();
        let words = format!(
            "{}\n\n{}\n\n{}",
            self.path(),
            self.ask("return document.body.innerText"),
            said.join("\n")
        );
        let left = std::fs::create_dir_all(&folder)
            .and_then(|()| std::fs::write(folder.join(format!("{name}.png")), picture))
            .and_then(|()| std::fs::write(folder.join(format!("{name}.txt")), words));
        // The journey has failed already; without its picture it says why all the same.
        let _left = left.is_ok();
    }
}

impl Drop for Person {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.leave_traces();
        }
    }
}
