//! Prints every measurement of the built app, one JSON object a line.
use mysay_journeys::MEASUREMENTS;
use std::io::Write;

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout();
    for measure in MEASUREMENTS {
        for figure in measure() {
            writeln!(out, "{figure}")?;
        }
    }
    Ok(())
}
