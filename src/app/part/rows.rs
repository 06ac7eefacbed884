//! Rows of a plan: a label and what was said; own words in their own language, never translated.
use crate::letters::{Row, Said};
use crate::plan::Words;
use leptos::prelude::*;

/// A person's own words.
pub fn own(words: &Words) -> AnyView {
    view! { <bdi class="own" lang=words.lang.clone() dir="auto" translate="no">{words.text().to_owned()}</bdi> }.into_any()
}

/// A text and whose it is.
pub fn said(said: &Said) -> AnyView {
    match said {
        Said::Own(words) => own(words),
        Said::Ours(text) => text.clone().into_any(),
    }
}

/// Rows as a list of labels and answers.
pub fn rows(all: &[Row]) -> AnyView {
    if all.is_empty() {
        return ().into_any();
    }
    let all: Vec<AnyView> = all
        .iter()
        .map(|row| {
            let answers: Vec<AnyView> =
                row.said.iter().map(|one| view! { <dd>{said(one)}</dd> }.into_any()).collect();
            view! { <div><dt>{row.label.clone()}</dt>{answers}</div> }.into_any()
        })
        .collect();
    view! { <dl class="rows">{all}</dl> }.into_any()
}
