//! The engines that the access report goes through, and what drives them: found, or installed where we may.
use crate::house::House;
use crate::run::{cargo, exists, run_quietly};
use crate::say::{Outcome, say, stop};
use crate::tools::packages;
use std::path::Path;

/// The driver of Firefox: built once and kept, because Debian has no package of it.
const GECKODRIVER: &str = "0.37.1";

/// Finds Firefox and its driver, or installs them.
pub fn firefox(house: &House) -> Outcome<()> {
    packages(
        "Firefox",
        &["firefox-esr"],
        || exists("firefox-esr") || exists("firefox"),
        "Please install Firefox, for example with: sudo apt-get install firefox-esr.",
    )?;
    let kept = house.kept("geckodriver");
    let of_cargo = std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo/bin/geckodriver"));
    let is_there = kept.join("bin/geckodriver").exists()
        || of_cargo.is_some_and(|path| path.exists())
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

/// Finds Java, which the HTML checker needs, or installs it.
pub fn java() -> Outcome<()> {
    packages(
        "Java",
        &["openjdk-17-jre-headless"],
        || exists("java"),
        "Please install Java 17 or newer, which the HTML checker needs, for example with: sudo apt-get install default-jre-headless.",
    )
}
