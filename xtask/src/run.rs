//! Runs other programs, and says plainly when one is missing or fails.
use crate::say::{Outcome, Stop, While, stop};
use std::path::Path;
use std::process::{Command, Stdio};

/// A cargo command in this folder, free of flags that would make it build everything again.
pub fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder);
    // Cargo tells us about our own package in these; a child must not take them for its own.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_") {
            command.env_remove(name);
        }
    }
    command
}

/// Runs a command whose output the person may want to watch.
pub fn run(command: &mut Command, what: &str) -> Outcome<()> {
    let status = command.stdin(Stdio::null()).status().map_err(|error| missing(command, &error))?;
    if status.success() { Ok(()) } else { stop(format!("{what} did not work; the reason is above.")) }
}

/// Runs a command and keeps its output: whether it went well, and all it said.
pub fn run_and_keep(command: &mut Command) -> Outcome<(bool, String)> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| missing(command, &error))?;
    let mut words = String::from_utf8_lossy(&output.stdout).into_owned();
    words.push_str(&String::from_utf8_lossy(&output.stderr));
    Ok((output.status.success(), words))
}

/// Runs a command quietly; when it fails, what it said is the reason.
pub fn run_quietly(command: &mut Command, what: &str) -> Outcome<String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| missing(command, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()).doing(|| format!("{what} did not work"))
}

/// Whether a program can be started at all.
pub fn exists(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok()
}

fn missing(command: &Command, error: &std::io::Error) -> Stop {
    Stop(format!("Could not start {}: {error}.", command.get_program().to_string_lossy()))
}
