//! The tables the plan's nouns are made of: a field is one line, and gets its storage, its name and its change.

/// Makes a noun: `item! { /// doc  Issue IssueField "issue" { /// doc  HAPPENED "happened" Happened happened: Words, … } }`.
///
/// Each line becomes a field of type `Told<T>` on the struct, a variant of the `…Field` enum, and a constant
/// [`Place`](crate::plan::Place) such as `Issue::HAPPENED`. Stored names must never change: old plans hold them.
macro_rules! item {
    (
        $(#[$doc:meta])* $name:ident $change:ident $kind:literal {
            $($(#[$fdoc:meta])* $place:ident $stored:literal $variant:ident $field:ident: $type:ty),+ $(,)?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Debug, Default)]
        pub struct $name {
            /// Taken off the plan. It stays in the history and can be put back.
            pub removed: bool,
            $($(#[$fdoc])* pub $field: $crate::plan::Told<$type>,)+
        }

        #[doc = concat!("One field of ", stringify!($name), ", with its new value.")]
        #[derive(Clone, PartialEq, Eq, Debug)]
        pub enum $change { $($(#[$fdoc])* $variant($crate::plan::Told<$type>)),+ }

        impl $name {
            $($(#[$fdoc])* pub const $place: $crate::plan::Place = $crate::plan::Place::new(concat!($kind, ".", $stored));)+

            /// Every field there is.
            pub const PLACES: &'static [$crate::plan::Place] = &[$(Self::$place),+];

            /// The stored form of one field.
            pub(crate) fn value(&self, place: &str) -> Option<String> {
                match place {
                    $(concat!($kind, ".", $stored) => Some($crate::plan::Value::write(&self.$field)),)+
                    _ => None,
                }
            }

            pub(crate) fn put(&mut self, change: $change) {
                match change { $($change::$variant(value) => self.$field = value),+ }
            }
        }

        impl $change {
            /// The place this change is for.
            pub const fn place(&self) -> $crate::plan::Place {
                match self { $(Self::$variant(_) => $name::$place),+ }
            }

            /// The value as stored.
            pub fn value(&self) -> String {
                match self { $(Self::$variant(value) => $crate::plan::Value::write(value)),+ }
            }

            pub(crate) fn read(place: &str, json: &str) -> Option<Self> {
                match place {
                    $(concat!($kind, ".", $stored) => $crate::plan::Value::read(json).map(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use item;
