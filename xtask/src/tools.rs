//! Sets up the tools a build needs, and says in one sentence what to install when it cannot.
use crate::house::House;
use crate::run::{exists, run, run_quietly};
use crate::say::{Outcome, Stop, say, stop};
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

/// Runs `npm ci` in a folder when its packages are missing or were installed from another lock file. Dates would not
/// tell: git gives a file that comes from elsewhere the date of now, and one that stays the date it has.
pub fn npm_ci(folder: &Path) -> Outcome<()> {
    if !exists("node") || !exists("npm") {
        return stop(
            "Please install Node 20 or newer with npm, for example with: apt-get install nodejs npm.",
        );
    }
    let wanted = std::fs::read(folder.join("package-lock.json"))?;
    let note = folder.join("node_modules/.installed-from");
    if std::fs::read(&note).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say("Installing the web tools with npm.");
    let mut npm = Command::new("npm");
    // No scripts: one of them would fetch a Java of its own.
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder);
    run(&mut npm, "Installing the web tools")?;
    // Last, so that an interrupted install is done again.
    std::fs::write(&note, wanted)?;
    Ok(())
}

/// Installs packages of Debian or Ubuntu, where they are not there and we may; else says what to do.
pub fn packages(what: &str, names: &[&str], there: impl Fn() -> bool, please: &str) -> Outcome<()> {
    if there() {
        return Ok(());
    }
    let root = run_quietly(Command::new("id").arg("-u"), "id").is_ok_and(|id| id.trim() == "0");
    if !root || !exists("apt-get") {
        return stop(please);
    }
    say(format!("Installing {what} for the checks in browsers."));
    // A fresh machine has no lists of packages, and an old one has lists of what is gone.
    let installed = apt(&["update"], &[]).and_then(|_| apt(&["install", "-y"], names));
    match installed {
        Ok(_) if there() => Ok(()),
        Ok(_) => stop(please),
        Err(Stop(reason)) => {
            stop(format!("{please} What apt-get said: {}", reason.lines().last().unwrap_or_default()))
        }
    }
}

fn apt(words: &[&str], names: &[&str]) -> Outcome<String> {
    let mut apt = Command::new("apt-get");
    apt.arg("-q").args(words).args(names).env("DEBIAN_FRONTEND", "noninteractive");
    run_quietly(&mut apt, "apt-get")
}
