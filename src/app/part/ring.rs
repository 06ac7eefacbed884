//! The ring: one issue's circle, with its stages, where it stands and which time round.
use super::pictures::drawing;
use crate::app::Desk;
use crate::plan::{Circle, Code, Stage};
use crate::words::Arg;
use leptos::prelude::*;

/// The four arcs, from the top, the way a clock goes.
const ARCS: [&str; 4] = [
    "M66 12.4 A48 48 0 0 1 107.6 54",
    "M107.6 66 A48 48 0 0 1 66 107.6",
    "M54 107.6 A48 48 0 0 1 12.4 66",
    "M12.4 54 A48 48 0 0 1 54 12.4",
];

/// Draws the circle of an issue. Its words are inside, and whole in its label.
pub fn ring(desk: Desk, circle: Circle) -> AnyView {
    let turn = i64::from(circle.turn());
    let (name, label) = match circle.stage() {
        Some(stage) => {
            let name = desk.plain(&format!("stage-{}", stage.code()), &[]);
            let label = desk.plain("ring-label", &[("stage", Arg::Text(&name)), ("turn", Arg::Number(turn))]);
            (name, label)
        }
        None => {
            (desk.plain("stage-closed", &[]), desk.plain("ring-label-closed", &[("turn", Arg::Number(turn))]))
        }
    };
    let arcs: Vec<AnyView> = Stage::ALL
        .iter()
        .zip(ARCS)
        .map(|(stage, arc)| {
            let class = match circle.stage() {
                None => "done",
                Some(now) if now == *stage => "now",
                Some(now) if now > *stage => "done",
                Some(_) => "to-come",
            };
            view! { <path class=class data-stage=stage.code() d=arc></path> }.into_any()
        })
        .collect();
    let shown = circle.stage().map(|stage| {
        let href = drawing(&format!("stage-{}", stage.code()));
        view! { <use_ class="in-ring" href=href x="46" y="22" width="28" height="28"></use_> }
    });
    view! {
        <svg class="ring" viewBox="0 0 120 120" role="img" aria-label=label>
            {arcs}
            {shown}
            <text x="60" y="66">{name}</text>
            <text class="turn-number" x="60" y="84">{desk.plain("turn-number", &[("turn", Arg::Number(turn))])}</text>
        </svg>
    }
    .into_any()
}
