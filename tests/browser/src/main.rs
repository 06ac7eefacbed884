//! mysay-journeys
fn main() {}
