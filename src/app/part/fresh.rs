//! Drawing anew: what changes is taken away whole and drawn again, never changed in place.
//!
//! A browser that translates the page puts its own nodes where our texts were. A text changed in place would then be
//! changed where nobody sees it.
use leptos::either::Either;
use leptos::prelude::*;

/// Draws again, from nothing, whenever something it reads changes. It must draw elements, not bare text.
pub fn fresh(draw: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let side = StoredValue::new(false);
    let drawn = move || {
        let was = side.try_get_value().unwrap_or(false);
        // The screen may be going away: then there is nothing to remember.
        let _turned = side.try_set_value(!was);
        if was { Either::Left(draw()) } else { Either::Right(draw()) }
    };
    drawn.into_any()
}
