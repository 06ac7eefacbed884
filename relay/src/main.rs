//! mysay-relay
fn main() {}
