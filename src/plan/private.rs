//! Only me: answers the client keeps to themselves. They are never listed, printed or written into a letter.
use super::table::item;
use super::{Id, Told, YesNo};

item! {
    /// A mark on one answer: whether it is for the client alone. Two tabs may both make one: any yes counts.
    Private PrivateField "private" {
        /// The item the answer belongs to.
        ITEM "item" Item item: Id,
        /// The stored name of the field.
        PLACE "place" Place place: String,
        /// Whether it is for the client alone.
        ON "on" On on: YesNo,
    }
}

impl Private {
    /// Whether this mark keeps an answer back.
    pub fn keeps_back(&self) -> bool {
        !self.removed && self.on == Told::Told(YesNo::Yes)
    }
}
