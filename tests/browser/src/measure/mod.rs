//! The measurements: what My Say weighs, and how fast it is on a slow phone. Each has a bar it must not pass and an aim.
mod arrival;
mod figure;
mod opening;
mod slow_phone;
mod step;
mod typing;
mod weight;

pub use arrival::arrival;
pub use figure::Figure;
pub use opening::opening;
pub use step::step;
pub use typing::{killed, typing};
pub use weight::weight;

/// Every measurement, in the order they are printed; each runs when it is called.
pub const MEASUREMENTS: [fn() -> Vec<Figure>; 6] = [weight, arrival, step, typing, opening, killed];
