//! Keeping plans on this device, and giving them out as files. [`restore`] is the one door for stored text of any age.
//!
//! Every tab appends under its own key, so two tabs never write the same one; what others wrote is merged as it comes.
//! What cannot be read is set aside and offered as a file: it is never thrown away and never written over.

mod draft;
mod keeper;
mod keys;
mod restore;
mod shelf;
mod together;

#[cfg(feature = "web")]
mod device_shelf;

pub use draft::{Draft, Drafts};
pub use keeper::{Keeper, Opened};
pub use keys::PREFIX;
pub use restore::{NotRestored, Restored, restore, save};
pub use shelf::{MemoryShelf, NotKept, Shelf};

#[cfg(feature = "web")]
pub use device_shelf::DeviceShelf;
