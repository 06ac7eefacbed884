//! Valid HTML: the Nu checker reads every page as it stands in the browser, all pages of all engines at once.
use super::ledger::{Here, Ledger};
use crate::engine::Engine;
use crate::person::Person;
use crate::programs::root;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the check is called.
pub const NAME: &str = "html";

/// A page that is not valid: it proves that the checker looks.
const PLANTED: (&str, &str) = (
    "planted.html",
    "<!doctype html><html lang=en><title>A page</title><p id=twice>One<p id=twice>Two<ul><p>Not an item</p></ul>",
);

/// The pages of one engine, as files.
pub struct Pages {
    engine: Engine,
    kept: Vec<Here>,
}

impl Pages {
    /// None yet.
    pub fn new(engine: Engine) -> Self {
        let folder = folder().join(engine.name());
        let _emptied = std::fs::remove_dir_all(&folder).is_ok();
        std::fs::create_dir_all(&folder)
            .and_then(|()| std::fs::write(folder.join(PLANTED.0), PLANTED.1))
            .expect("a folder for pages");
        Self { engine, kept: Vec::new() }
    }

    /// Keeps the page as it stands.
    pub fn keep(&mut self, me: &Person, here: &Here) {
        // The checker reads files: they have no host, so the content policy would forbid them their own style sheet.
        let script = "const page = document.documentElement.cloneNode(true); page.querySelector('meta[http-equiv=Content-Security-Policy]')?.remove(); return `<!doctype html>\\n${page.outerHTML}`;";
        let page = me.ask(script);
        std::fs::write(self.file(self.kept.len()), page).expect("the page is kept");
        self.kept.push(here.clone());
    }

    /// The checker names a file by its whole path, after a word of its own.
    fn file(&self, number: usize) -> PathBuf {
        folder().join(self.engine.name()).join(format!("{number:03}.html"))
    }

    /// Writes down what is wrong, out of all the checker said.
    fn tell(&self, said: &[Value], ledger: &mut Ledger) {
        let of = |file: &Path| -> Vec<String> {
            let is_it = |fault: &&Value| {
                fault["url"].as_str().is_some_and(|url| url.ends_with(&*file.to_string_lossy()))
            };
            said.iter().filter(is_it).map(words).collect()
        };
        let planted = folder().join(self.engine.name()).join(PLANTED.0);
        ledger.proved(NAME, of(&planted).iter().any(|fault| fault.contains("Duplicate ID")));
        for (number, here) in self.kept.iter().enumerate() {
            ledger.found(NAME, here, of(&self.file(number)));
        }
    }
}

/// Reads all pages of these engines, and writes down what is wrong. One Java does it: starting one takes seconds.
pub fn check(engines: &mut [(Ledger, Pages)]) {
    let begun = std::time::Instant::now();
    let folders: Vec<PathBuf> =
        engines.iter().map(|(ledger, _)| folder().join(ledger.engine.name())).collect();
    let said = read_all(&folders);
    let took = begun.elapsed().as_secs_f64();
    for (ledger, pages) in engines {
        ledger.took.insert(NAME, took);
        pages.tell(&said, ledger);
    }
}

fn folder() -> PathBuf {
    root().join("target/access/html")
}

/// What the checker says of every page in these folders.
fn read_all(folders: &[PathBuf]) -> Vec<Value> {
    let checker = root().join("xtask/web-tools/node_modules/vnu-jar/build/dist/vnu.jar");
    assert!(checker.exists(), "There is no HTML checker; please run: npm ci in xtask/web-tools");
    let mut java = Command::new("java");
    java.arg("-jar").arg(checker);
    java.args(["--format", "json", "--stdout", "--exit-zero-always", "--errors-only"]).args(folders);
    let output = java.output().expect("Please install Java 17 or newer; the HTML checker needs it");
    let said: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("the HTML checker stopped: {}", String::from_utf8_lossy(&output.stderr)));
    said["messages"].as_array().cloned().unwrap_or_default()
}

fn words(fault: &Value) -> String {
    let text = |name: &str| fault[name].as_str().unwrap_or_default().trim().replace('\n', " ");
    format!("{} {}", text("message"), text("extract"))
}
