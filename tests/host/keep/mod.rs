//! Keeping: what was written is found again, however the tab ended, however full or damaged the device.

mod copies;
mod damage;
mod found;
mod killed;
mod locked;
mod locked_killed;
mod locked_others;
mod moves;
mod shelves;
mod tabs;
mod tries;
