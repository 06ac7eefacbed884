//! Speaks to the person at the terminal, and says in one plain sentence why we had to stop.
use std::fmt::Display;
use std::io::Write;

/// Prints one line. When nobody is listening any more there is nothing left to do, so we leave.
pub fn say(line: impl Display) {
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
        std::process::exit(1);
    }
}

/// Why we cannot go on, in words for the person at the terminal.
#[derive(Debug)]
pub struct Stop(pub String);

/// What a step gives, or why we stopped.
pub type Outcome<T> = Result<T, Stop>;

/// Stops with these words.
pub fn stop<T>(words: impl Into<String>) -> Outcome<T> {
    Err(Stop(words.into()))
}

impl<E: std::error::Error> From<E> for Stop {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Says what we were doing when something else failed.
pub trait While<T> {
    /// `read(path).doing(|| "Reading the page")?` reads as a sentence: "Reading the page: not found".
    fn doing<W: Display>(self, what: impl FnOnce() -> W) -> Outcome<T>;
}

impl<T, E: Display> While<T> for Result<T, E> {
    fn doing<W: Display>(self, what: impl FnOnce() -> W) -> Outcome<T> {
        self.map_err(|error| Stop(format!("{}: {error:#}", what())))
    }
}
