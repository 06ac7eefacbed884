//! Keeping plans on this device, and giving them out as files. [`restore`] is the one door for stored text of any age.
//!
//! Every tab appends under its own key, so two tabs never write the same one; what others wrote is merged as it comes.
//! With a passphrase everything is sealed on the shelf, by a [`LockedShelf`] in between.
//! What cannot be read is set aside and offered as a file: it is never thrown away and never written over.

mod draft;
mod keeper;
mod keys;
mod lock;
mod locked_shelf;
mod restore;
mod sealed;
mod shelf;
mod together;
mod tries;

#[cfg(feature = "web")]
mod device_shelf;

pub use draft::{Draft, Drafts};
pub use keeper::{Keeper, Opened};
pub use keys::PREFIX;
pub use lock::{Cost, LOCK, NotOpened, Passphrase};
pub use locked_shelf::{LockedShelf, is_locked, is_turning, may_stand};
pub use restore::{NotRestored, Restored, restore, save};
pub use sealed::Luck;
pub use shelf::{MemoryShelf, NotKept, Shelf};
pub use tries::{count, wait};

#[cfg(feature = "web")]
pub use device_shelf::DeviceShelf;
