//! The host tests: what must hold without a browser. `cargo test --no-default-features -p mysay`.
//!
//! First what people rely on: a plan that merges (`journal`), is kept (`keep`), is asked for (`guide`) and is sent
//! (`letters`). Then what readers rely on: words (`locales`) and a house where everything is in its place (`tidy`).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod guide;
mod journal;
mod keep;
mod letters;
mod locales;
mod rust;
mod tidy;
mod tree;
