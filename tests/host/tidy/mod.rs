//! The house: which room may know which, where things stand, what screens and styles may hold. Each rule is one test.

mod layers;
mod order;
mod pictures;
mod screens;
mod styles;
