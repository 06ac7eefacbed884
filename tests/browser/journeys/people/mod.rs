//! What people do: each journey is a person who wants something, and what may come in their way.
mod by_ear;
mod circle;
mod damaged;
mod england;
mod keyboard;
mod killed;
mod leaving;
mod limits;
mod listening;
mod looks;
mod storage;
mod tabs;
mod translated;
mod whole_plan;
mod without;
mod words;
