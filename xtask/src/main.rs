//! Builds, serves, tests and measures My Say: `cargo xtask build | serve | dev | test | bench`.
// Threads and the clock are forbidden because they panic in a browser; this program never runs in one.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)]

mod bench;
mod build;
mod check;
mod dev;
mod engines;
mod house;
mod run;
mod say;
mod serve;
mod tools;

use build::Kind;
use house::House;
use say::{Outcome, say, stop};
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask build [--pseudo]      writes dist/ for any static host
cargo xtask serve [--port N]      builds, then serves the app at http://127.0.0.1:8080/
cargo xtask dev [--port N]        rebuilds and reloads on change
cargo xtask test [--only NAME]    runs every check, or one
cargo xtask bench                 prints measurements, one JSON object a line";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match start(&words.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(reason) => {
            say(reason.0);
            ExitCode::FAILURE
        }
    }
}

/// Does what the words ask for; gives whether all is well.
fn start(words: &[&str]) -> Outcome<bool> {
    match words {
        [] | ["--help" | "-h" | "help"] => say(HELP),
        ["build"] => build::build(&House::find()?, Kind::Release)?,
        ["build", "--pseudo"] => build::build(&House::find()?, Kind::Pseudo)?,
        ["serve"] => serve::serve(&House::find()?, serve::PORT)?,
        ["serve", "--port", number] => serve::serve(&House::find()?, port(number)?)?,
        ["dev"] => dev::dev(&House::find()?, serve::PORT)?,
        ["dev", "--port", number] => dev::dev(&House::find()?, port(number)?)?,
        ["test"] => return check::all(&House::find()?),
        ["test", "--only", name] => return check::only(&House::find()?, name),
        ["bench"] => bench::bench(&House::find()?)?,
        _ => {
            return stop(format!(
                "There is no command `{}`. These are the commands:\n{HELP}",
                words.join(" ")
            ));
        }
    }
    Ok(true)
}

fn port(number: &str) -> Outcome<u16> {
    match number.parse() {
        Ok(port) => Ok(port),
        Err(_) => stop(format!("`{number}` is not a port; please give a number from 1 to 65535.")),
    }
}
