//! Runs every check and says how it went: a line each, and one line at the end.
mod count;
mod licences;
mod size;

use crate::build::{Kind, build};
use crate::engines;
use crate::house::House;
use crate::run::{cargo, run_and_keep};
use crate::say::{Outcome, say, stop};
use crate::serve;
use crate::tools::{self, WASM};
use count::Count;
use std::time::Instant;

/// A check: its name, and how to run it.
type Check = (&'static str, fn(&House) -> Outcome<Count>);

/// In this order: what fails fast comes first, and what needs the built app comes last.
const CHECKS: [Check; 8] = [
    ("format", format),
    ("lint", lint),
    ("deny", |house| licences::check(house)),
    ("host", host),
    ("build", built),
    ("size", |house| size::check(house)),
    ("access", access),
    ("journeys", journeys),
];

/// Runs all checks; gives whether all passed.
pub fn all(house: &House) -> Outcome<bool> {
    run_these(house, &CHECKS)
}

/// Runs one check.
pub fn only(house: &House, name: &str) -> Outcome<bool> {
    match CHECKS.iter().find(|(known, _)| *known == name) {
        Some(check) => run_these(house, std::slice::from_ref(check)),
        None => {
            let names: Vec<&str> = CHECKS.iter().map(|(known, _)| *known).collect();
            stop(format!("There is no check `{name}`. The checks are: {}.", names.join(", ")))
        }
    }
}

fn run_these(house: &House, checks: &[Check]) -> Outcome<bool> {
    let mut total = Count::default();
    for (name, check) in checks {
        say(format!("{name} …"));
        let start = Instant::now();
        let count = match check(house) {
            Ok(count) => count,
            Err(reason) => {
                say(&reason.0);
                Count::FAILED
            }
        };
        let word = if count.failed == 0 { "ok" } else { "FAILED" };
        say(format!(
            "{name}: {word}, {} passed, {} failed, {:.1} s",
            count.passed,
            count.failed,
            start.elapsed().as_secs_f64()
        ));
        total.add(count);
    }
    say(format!("{} passed, {} failed", total.passed, total.failed));
    Ok(total.failed == 0)
}

fn format(house: &House) -> Outcome<Count> {
    tools::rust_part("rustfmt")?;
    let count = one(house, &["fmt", "--all", "--check", "--", "--files-with-diff"])?;
    if count.failed > 0 {
        say("These files are not in our format; please run: cargo fmt --all");
    }
    Ok(count)
}

fn lint(house: &House) -> Outcome<Count> {
    tools::rust_part("clippy")?;
    tools::rust_for_wasm()?;
    let mut count =
        one(house, &["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
    // The same again for browsers, where other code is compiled.
    count.add(one(house, &["clippy", "--quiet", "-p", "mysay", "--target", WASM, "--", "-D", "warnings"])?);
    Ok(count)
}

fn host(house: &House) -> Outcome<Count> {
    let mut count = libtest(house, &["-p", "mysay", "--no-default-features"])?;
    count.add(libtest(house, &["-p", "xtask", "-p", "mysay-relay"])?);
    Ok(count)
}

fn built(house: &House) -> Outcome<Count> {
    build(house, Kind::Pseudo)?;
    Ok(Count::PASSED)
}

fn journeys(house: &House) -> Outcome<Count> {
    browsers(house)?;
    libtest(house, &["-p", "mysay-journeys"])
}

/// Every screen, every check, three engines. What is missing on this computer fails: nothing is passed over.
fn access(house: &House) -> Outcome<Count> {
    engines::java()?;
    browsers(house)?;
    let mut command = cargo(house.root());
    command.args(["run", "--quiet", "-p", "mysay-journeys", "--bin", "access"]);
    command.env_remove("RUST_BACKTRACE");
    let (well, output) = run_and_keep(&mut command)?;
    say_end_of(&output);
    let mut count = Count::of_libtest(&output);
    if !well {
        count.failed = count.failed.max(1);
    }
    Ok(count)
}

/// What every check in a browser needs: the three engines, the web tools, the site and the relay that serves it.
fn browsers(house: &House) -> Outcome<()> {
    engines::chromium()?;
    engines::firefox(house)?;
    engines::webkit()?;
    // axe and the HTML checker are web tools.
    tools::web_tools(house)?;
    build(house, Kind::Pseudo)?;
    serve::relay(house).map(drop)
}

/// One cargo command that passes or fails as a whole.
fn one(house: &House, words: &[&str]) -> Outcome<Count> {
    let (well, output) = run_and_keep(cargo(house.root()).args(words))?;
    if well {
        return Ok(Count::PASSED);
    }
    say_end_of(&output);
    Ok(Count::FAILED)
}

/// `cargo test` for some packages, counted test by test.
fn libtest(house: &House, packages: &[&str]) -> Outcome<Count> {
    let mut command = cargo(house.root());
    command.args(["test", "--quiet", "--no-fail-fast"]).args(packages);
    // What a test says is its reason; where in Rust's own code it said so helps nobody here.
    command.env_remove("RUST_BACKTRACE");
    let (well, output) = run_and_keep(&mut command)?;
    let mut count = Count::of_libtest(&output);
    if !well {
        say_end_of(&output);
        // It did not compile, or it stopped before it could count.
        count.failed = count.failed.max(1);
    }
    Ok(count)
}

/// The reason a check failed stands near the end of what it said.
fn say_end_of(output: &str) {
    const ENOUGH: usize = 200;
    let lines: Vec<&str> = output.trim_end().lines().collect();
    let hidden = lines.len().saturating_sub(ENOUGH);
    if hidden > 0 {
        say(format!("({hidden} lines before this are not shown)"));
    }
    lines.iter().skip(hidden).for_each(say);
}
