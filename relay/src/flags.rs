//! The flags of the program.
use lexopt::Parser;
use lexopt::prelude::{Long, Short, Value, ValueExt};
use std::path::PathBuf;

/// What `--help` says.
pub const HELP: &str = "\
mysay-relay: serves My Say

  --port N       the port to listen on (8080; 0 takes any free port)
  --host ADDRESS who may connect (127.0.0.1: only this computer)
  --dist FOLDER  the built app (dist)
  --dev          tell open pages when the app was built again; stop when standard input ends
  --help         this text";

/// What the person asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    /// Show the help.
    Help,
    /// Serve the app.
    Serve(Flags),
}

/// How to serve.
#[derive(Debug, PartialEq, Eq)]
pub struct Flags {
    /// The port to listen on.
    pub port: u16,
    /// The address to listen on.
    pub host: String,
    /// The built app.
    pub dist: PathBuf,
    /// Whether pages load again when the app changes.
    pub dev: bool,
}

/// Reads the flags.
pub fn read(mut words: Parser) -> Result<Asked, lexopt::Error> {
    let mut flags =
        Flags { port: 8080, host: "127.0.0.1".to_owned(), dist: PathBuf::from("dist"), dev: false };
    while let Some(word) = words.next()? {
        match word {
            Long("port") => flags.port = words.value()?.parse()?,
            Long("host") => flags.host = words.value()?.string()?,
            Long("dist") => flags.dist = words.value()?.into(),
            Long("dev") => flags.dev = true,
            Long("help") | Short('h') => return Ok(Asked::Help),
            other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected()),
        }
    }
    Ok(Asked::Serve(flags))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_computer_can_connect_unless_somebody_says_otherwise() {
        let asked = read(Parser::from_args(["--port", "81"])).ok();
        let Some(Asked::Serve(flags)) = asked else { unreachable!("{asked:?}") };
        assert_eq!((flags.host.as_str(), flags.port), ("127.0.0.1", 81));
    }

    #[test]
    fn an_unknown_flag_is_refused() {
        assert!(read(Parser::from_args(["--prot", "81"])).is_err());
    }
}
