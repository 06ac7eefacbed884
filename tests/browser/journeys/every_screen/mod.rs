//! What holds on every screen and is not in the access report, which looks at each of them in three engines.
mod arriving;
mod pictures;
mod reload;
mod small;
