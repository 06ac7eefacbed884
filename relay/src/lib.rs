//! Serves the built app with the headers that keep people safe, and logs nothing about them.
pub mod dev;
pub mod flags;
pub mod headers;
pub mod site;
