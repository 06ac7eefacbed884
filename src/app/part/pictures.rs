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

/// Whether pictures are drawn yet. The words of the first screen come first: on a slow phone the file of drawings would
/// keep them waiting. The room for a picture is there from the start.
#[derive(Clone, Copy, Debug)]
pub struct Drawn(RwSignal<bool>);

impl Drawn {
    /// How long after the app has started pictures come, in milliseconds.
    const AFTER: u64 = 1_500;

    /// Lets pictures come a little later.
    pub fn soon() -> Self {
        let drawn = RwSignal::new(false);
        let draw = move || {
            let _drawn = drawn.try_set(true);
        };
        set_timeout(draw, std::time::Duration::from_millis(Self::AFTER));
        Self(drawn)
    }
}

/// The picture for a place: an answer, a topic, a choice on the first screens.
pub fn picture(place: &str) -> AnyView {
    let (drawing, drawn) = (drawing(place), use_context::<Drawn>());
    let shown = move || drawn.and_then(|drawn| drawn.0.try_get()).unwrap_or(true).then(|| drawing.clone());
    view! { <svg class="picture" aria-hidden="true" focusable="false"><use_ href=shown></use_></svg> }
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
