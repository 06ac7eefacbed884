//! Writes `dist/`: everything a static host needs, and nothing that did not change is made again.
mod css;
mod drawing;
mod fingerprint;
mod guides;
mod locales;
mod pack;
mod page;
mod paper;
mod pictures;
mod pseudo;
mod shelf;
mod wasm;

use crate::house::{House, files_under};
use crate::say::{Outcome, say};
use crate::tools;
pub use fingerprint::SOURCES;
use shelf::{Shelf, hash};
use std::fs::File;

/// Which build.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// For people.
    Release,
    /// For people, with two made-up languages that show what does not fit.
    Pseudo,
    /// For the person who is changing the app: quick to make, not small.
    Dev,
}

impl Kind {
    /// Whether pieces are made as small as they can be.
    pub fn small(self) -> bool {
        self != Self::Dev
    }

    /// Whether the two made-up languages are in it.
    pub fn pseudo(self) -> bool {
        self != Self::Release
    }

    /// What the compiler's work is called; pseudo and release share it.
    pub fn word(self) -> &'static str {
        if self.small() { "release" } else { "development" }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Pseudo => "pseudo",
            Self::Dev => "dev",
        }
    }
}

/// Builds the site into `dist/`, unless it is already there.
pub fn build(house: &House, kind: Kind) -> Outcome<()> {
    let _only_us = one_at_a_time(house)?;
    let print = fingerprint::of(house, kind)?;
    if fingerprint::is_built(house, &print) {
        return Ok(());
    }
    tools::rust_for_wasm()?;
    tools::web_tools(house)?;

    let mut shelf = Shelf::default();
    let words = locales::make(house, kind, &mut shelf)?;
    let guides = guides::make(house, &mut shelf)?;
    let style = shelf.put_hashed("style", "css", css::make(house, "index")?.into_bytes());
    let sheet = shelf.put_hashed("paper", "css", css::make(house, "paper")?.into_bytes());
    paper::make(house, &mut shelf, &words.languages, &[&style, &sheet])?;
    let boot = shelf.put_hashed("boot", "js", std::fs::read(house.at("public/boot.js"))?);
    let pictures = pictures::make(house, &mut shelf)?;
    let app = put_app(house, kind, &mut shelf)?;
    put_public(house, kind, &mut shelf)?;
    page::make(house, kind, &mut shelf, &page::Parts { words, guides, style, boot, pictures, app })?;
    pack::write(house, kind, &shelf, &print)?;
    say("The site is in dist/.");
    Ok(())
}

/// Two builds at once would write over each other; the second waits, and often finds everything done.
fn one_at_a_time(house: &House) -> Outcome<File> {
    std::fs::create_dir_all(house.kept(""))?;
    let lock = File::create(house.kept("lock"))?;
    if lock.try_lock().is_err() {
        say("Waiting for another build to end.");
        lock.lock()?;
    }
    Ok(lock)
}

/// The addresses of the app's files, all in one folder named for what is in them.
struct App {
    glue: String,
    main: String,
    /// Scripts that the glue asks for.
    scripts: Vec<String>,
    /// Pieces of the app that are fetched when they are first needed, or when there is time.
    pieces: Vec<String>,
}

fn put_app(house: &House, kind: Kind, shelf: &mut Shelf) -> Outcome<App> {
    let files = wasm::make(house, kind)?;
    let parts: Vec<&[u8]> =
        files.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes.as_slice()]).collect();
    let folder = format!("app-{}", hash(&parts));
    let mut app = App { glue: String::new(), main: String::new(), scripts: Vec::new(), pieces: Vec::new() };
    for (name, bytes) in files {
        let address = shelf.put(&format!("{folder}/{name}"), bytes);
        match name.as_str() {
            wasm::GLUE => app.glue = address,
            wasm::MAIN => app.main = address,
            script if script.ends_with(".js") => app.scripts.push(address),
            // The lock is fetched by those who use it, when they do.
            _lock if address.contains("split_locking") => {}
            _piece => app.pieces.push(address),
        }
    }
    Ok(app)
}

/// Everything else in `public/` keeps its name.
fn put_public(house: &House, kind: Kind, shelf: &mut Shelf) -> Outcome<()> {
    let folder = house.at("public");
    for path in files_under(&folder)? {
        let name = path.strip_prefix(&folder)?.to_string_lossy().replace('\\', "/");
        let special = matches!(name.as_str(), "index.html" | "boot.js" | pictures::TABLE | paper::TEMPLATE)
            || (name == "dev.js" && kind != Kind::Dev);
        if !special {
            shelf.put(&name, std::fs::read(&path)?);
        }
    }
    Ok(())
}
