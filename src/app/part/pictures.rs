//! Pictures that stand beside words, never instead of them. Decorative to screen readers. The drawings are in a file of
//! their own that is fetched when the first of them is shown; `public/pictures.toml` says which is shown where.
use crate::device;
use leptos::prelude::*;

/// The questions that have a picture for every answer.
const PICTURED: [&str; 13] = [
    "client-talking",
    "client-reach",
    "companion-role",
    "contact-how",
    "issue-care",
    "issue-money",
    "issue-other",
    "issue-topics",
    "issue-urgent",
    "issue-with",
    "issue-work",
    "review-listened",
    "review-sure",
];

/// The picture for a place: an answer, a topic, a choice on the first screens.
pub fn picture(place: &str) -> AnyView {
    view! { <svg class="picture" aria-hidden="true" focusable="false"><use_ href=drawing(place)></use_></svg> }
        .into_any()
}

/// Where the drawing for a place is, for a picture that has one inside it.
pub fn drawing(place: &str) -> String {
    let files = device::app_data("pictures").unwrap_or_default();
    let file = files.split(' ').next().unwrap_or_default();
    format!("{file}#{place}")
}

/// The picture for an answer, where its question has pictures.
pub fn answer_picture(question: &str, code: &str) -> Option<AnyView> {
    PICTURED.contains(&question).then(|| picture(&format!("{question}-{code}")))
}
