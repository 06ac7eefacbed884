//! The engines that the checks in browsers go through, and what drives them: found, or installed where we may.
use crate::house::House;
use crate::run::{cargo, exists, run_quietly};
use crate::say::{Outcome, say, stop};
use crate::tools::packages;
use std::path::PathBuf;
use std::process::Command;

/// The driver of Firefox: built once and kept, because Debian has no package of it.
const GECKODRIVER: &str = "0.37.1";

/// Finds Chromium and its driver, and on Debian or Ubuntu installs them when we may.
pub fn chromium() -> Outcome<()> {
    packages(
        "Chromium",
        &["chromium", "chromium-driver"],
        || (exists("chromium") || exists("google-chrome")) && exists("chromedriver"),
        "Please install Chromium and its driver, for example with: sudo apt-get install chromium chromium-driver.",
    )
}

/// Finds Firefox and its driver, or installs them.
pub fn firefox(house: &House) -> Outcome<()> {
    packages(
        "Firefox",
        &["firefox-esr"],
        || exists("firefox-esr") || exists("firefox"),
        "Please install Firefox, for example with: sudo apt-get install firefox-esr.",
    )?;
    let kept = house.kept("geckodriver");
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home =
        cargo_home.or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")));
    let is_there = kept.join("bin/geckodriver").exists()
        || cargo_home.is_some_and(|home| home.join("bin/geckodriver").exists())
        || exists("geckodriver");
    if is_there {
        return Ok(());
    }
    say("Building geckodriver, which drives Firefox; this is done once.");
    let mut command = cargo(house.root());
    command.args(["install", "geckodriver", "--version", GECKODRIVER, "--locked", "--quiet", "--root"]);
    match run_quietly(command.arg(&kept), "Building geckodriver") {
        Ok(_) => Ok(()),
        Err(_) => stop("Please install geckodriver, for example with: cargo install geckodriver --locked."),
    }
}

/// Finds WebKit, its driver and a screen that is not there, or installs them.
pub fn webkit() -> Outcome<()> {
    packages(
        "WebKit",
        &["webkit2gtk-driver", "xvfb"],
        || exists("WebKitWebDriver") && exists("Xvfb"),
        "Please install WebKit's driver and Xvfb, for example with: sudo apt-get install webkit2gtk-driver xvfb.",
    )
}

/// The oldest Java that the HTML checker starts with.
const JAVA: u32 = 17;

/// Finds Java, which the HTML checker needs, or installs it.
pub fn java() -> Outcome<()> {
    let please = format!(
        "Please install Java {JAVA} or newer, which the HTML checker needs, for example with: sudo apt-get install openjdk-{JAVA}-jre-headless."
    );
    // What is usual is new enough in Debian; in an older Ubuntu it is not, and new Debians have no other.
    packages("Java", &["default-jre-headless"], java_is_new, &please)
        .or_else(|_| packages("Java", &[&format!("openjdk-{JAVA}-jre-headless")], java_is_new, &please))
}

fn java_is_new() -> bool {
    let said = run_quietly(Command::new("java").arg("--version"), "java");
    said.is_ok_and(|said| java_of(&said).is_some_and(|number| number >= JAVA))
}

/// The number of a Java, from how it says its version: `openjdk 17.0.15 2025-04-15`.
fn java_of(said: &str) -> Option<u32> {
    said.split_whitespace().nth(1)?.split(['.', '-', '+']).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_java_is_told_from_a_new_one() {
        assert_eq!(java_of("openjdk 17.0.15 2025-04-15\nOpenJDK Runtime"), Some(17));
        assert_eq!(java_of("java 11.0.2 2019-01-15 LTS"), Some(11));
        assert_eq!(java_of("openjdk 21-ea 2023-09-19"), Some(21));
        assert_eq!(java_of(""), None);
    }
}
