//! Measures the built app in a browser.
use crate::build::{Kind, build};
use crate::house::House;
use crate::run::{cargo, run};
use crate::say::Outcome;
use crate::{engines, serve};

/// Builds what people get, then prints measurements, one JSON object a line.
pub fn bench(house: &House) -> Outcome<()> {
    build(house, Kind::Release)?;
    serve::relay(house)?;
    engines::chromium()?;
    let mut command = cargo(house.root());
    run(command.args(["run", "--quiet", "-p", "mysay-journeys", "--bin", "bench"]), "Measuring")
}
