//! Builds again whenever something changes, and the open page loads again.
use crate::build::{Kind, SOURCES, build};
use crate::house::{House, files_under};
use crate::say::{Outcome, say};
use crate::serve::{is_free, relay};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

/// Looks for changes a few times a second until the person stops it.
pub fn dev(house: &House, port: u16) -> Outcome<()> {
    is_free(port)?;
    let mut seen = newest(house)?;
    if let Err(reason) = build(house, Kind::Dev) {
        say(reason.0);
    }
    let mut command = Command::new(relay(house)?);
    command.args(["--dev", "--port", &port.to_string(), "--dist"]).arg(house.dist());
    // The relay stops when this pipe closes, so it never outlives us.
    let mut relay = command.stdin(Stdio::piped()).spawn()?;
    while relay.try_wait()?.is_none() {
        std::thread::sleep(Duration::from_millis(300));
        // A file can vanish while we look; then we look again.
        let Ok(now) = newest(house) else { continue };
        if now == seen {
            continue;
        }
        seen = now;
        match build(house, Kind::Dev) {
            Ok(()) => {}
            Err(reason) => say(reason.0),
        }
    }
    Ok(())
}

/// How many source files there are, and when one last changed.
fn newest(house: &House) -> Outcome<(usize, Option<SystemTime>)> {
    let mut count = 0;
    let mut last = None;
    for source in SOURCES {
        for path in files_under(&house.at(source))? {
            count += 1;
            last = last.max(Some(std::fs::metadata(path)?.modified()?));
        }
    }
    Ok((count, last))
}
