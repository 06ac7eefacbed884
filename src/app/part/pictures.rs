//! Pictures that stand beside words, never instead of them. Decorative to screen readers.
use leptos::prelude::*;

/// What there are pictures of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Picture {
    /// A pencil: begin.
    Pencil,
    /// Round arrow: carry on.
    Again,
    /// An open page: a copy.
    Page,
    /// An eye: look at an example.
    Look,
    /// A person.
    Person,
    /// Three levels of feeling: good, so-so, bad.
    Face(u8),
}

/// Draws a picture.
pub fn picture(of: Picture) -> AnyView {
    let lines: &[&str] = match of {
        Picture::Pencil => &["M5 19 l1 -4 L16 5 l3 3 L9 18 z", "M14 7 l3 3"],
        Picture::Again => &["M19 12 a7 7 0 1 1 -2.5 -5.4", "M19 4 v5 h-5"],
        Picture::Page => &["M7 4 h7 l4 4 v12 h-11 z", "M10 12 h5 M10 16 h5"],
        Picture::Look => &["M3 12 q9 -11 18 0 q-9 11 -18 0 z", "M12 9.5 a2.5 2.5 0 1 0 0.1 0 z"],
        Picture::Person => &["M12 4 a4 4 0 1 0 0.1 0 z", "M5 20 q1 -7 7 -7 q6 0 7 7 z"],
        Picture::Face(0) => &[FACE, "M9 9.5 v0.6 M15 9.5 v0.6", "M8 14 q4 4.5 8 0"],
        Picture::Face(1) => &[FACE, "M9 9.5 v0.6 M15 9.5 v0.6", "M8 15 h8"],
        Picture::Face(_) => &[FACE, "M9 9.5 v0.6 M15 9.5 v0.6", "M8 16.5 q4 -4.5 8 0"],
    };
    let lines: Vec<AnyView> = lines.iter().map(|line| view! { <path d=*line></path> }.into_any()).collect();
    view! { <svg class="picture" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{lines}</svg> }
        .into_any()
}

const FACE: &str = "M12 3 a9 9 0 1 0 0.1 0 z";
