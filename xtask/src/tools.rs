//! Sets up the tools a build needs, and says in one sentence what to install when it cannot.
use crate::house::House;
use crate::run::{exists, run, run_quietly};
use crate::say::{Outcome, say, stop};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the app is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Adds the wasm target to Rust if it is missing.
pub fn rust_for_wasm() -> Outcome<()> {
    if wasm_is_there() {
        return Ok(());
    }
    if !exists("rustup") {
        return stop(format!(
            "Please install rustup from https://rustup.rs, because Rust's {WASM} target is missing."
        ));
    }
    say(format!("Adding Rust's {WASM} target."));
    run(Command::new("rustup").args(["target", "add", WASM]), "Adding the wasm target")
}

fn wasm_is_there() -> bool {
    let asked = run_quietly(
        Command::new("rustc").args(["--print", "target-libdir", "--target", WASM]),
        "Asking Rust for its wasm target",
    );
    asked.is_ok_and(|folder| Path::new(folder.trim()).is_dir())
}

/// Adds a part of Rust (`rustfmt`, `clippy`) if it is missing.
pub fn rust_part(part: &str) -> Outcome<()> {
    let binary = if part == "clippy" { "clippy-driver" } else { part };
    let works = run_quietly(Command::new(binary).arg("--version"), part).is_ok();
    if works {
        return Ok(());
    }
    if !exists("rustup") {
        return stop(format!(
            "Please install {part}, a part of Rust; with rustup: rustup component add {part}."
        ));
    }
    run(Command::new("rustup").args(["component", "add", part]), "Adding a part of Rust")
}

/// Installs the pinned web tools unless they are already there; gives the folder of their programs.
pub fn web_tools(house: &House) -> Outcome<PathBuf> {
    let folder = house.at("xtask/web-tools");
    npm_ci(&folder)?;
    Ok(folder.join("node_modules/.bin"))
}

/// Runs `npm ci` in a folder when its packages are missing or older than its lock file.
pub fn npm_ci(folder: &Path) -> Outcome<()> {
    if !exists("node") || !exists("npm") {
        return stop(
            "Please install Node 20 or newer with npm, for example with: apt-get install nodejs npm.",
        );
    }
    let changed = |path: &str| std::fs::metadata(folder.join(path)).and_then(|data| data.modified());
    // npm writes this file last, so an interrupted install is done again.
    let installed = changed("node_modules/.package-lock.json");
    let wanted = changed("package-lock.json")?;
    if installed.is_ok_and(|installed| installed >= wanted) {
        return Ok(());
    }
    say("Installing the web tools with npm.");
    let mut npm = Command::new("npm");
    // No scripts: one of them would fetch a Java of its own.
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder);
    run(&mut npm, "Installing the web tools")
}

/// Finds Chromium and its driver, and on Debian or Ubuntu installs them when we may.
pub fn chromium() -> Outcome<()> {
    packages(
        "Chromium",
        &["chromium", "chromium-driver"],
        || (exists("chromium") || exists("google-chrome")) && exists("chromedriver"),
        "Please install Chromium and its driver, for example with: sudo apt-get install chromium chromium-driver.",
    )
}

/// Installs packages of Debian or Ubuntu, where they are not there and we may; else says what to do.
pub fn packages(what: &str, names: &[&str], there: impl Fn() -> bool, please: &str) -> Outcome<()> {
    if there() {
        return Ok(());
    }
    let root = run_quietly(Command::new("id").arg("-u"), "id").is_ok_and(|id| id.trim() == "0");
    if root && exists("apt-get") {
        say(format!("Installing {what} for the checks in browsers."));
        for words in [&["update", "-q"][..], &["install", "-y", "-q"][..]] {
            let mut apt = Command::new("apt-get");
            apt.args(words).env("DEBIAN_FRONTEND", "noninteractive");
            if words.contains(&"install") {
                apt.args(names);
            }
            run_quietly(&mut apt, &format!("Installing {what}"))?;
        }
    }
    if there() { Ok(()) } else { stop(please) }
}
