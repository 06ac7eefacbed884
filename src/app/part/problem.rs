//! The error summary: what went wrong and what to do, at the top, with a link to the field.
use crate::app::Desk;
use crate::device;
use crate::guide::Problem;
use leptos::prelude::*;

/// The summary of one problem, after the heading of the screen. It takes the focus when it appears; its link puts the focus in the field.
pub fn problem_summary(desk: Desk, problem: Problem, field: String) -> AnyView {
    let what = desk.say(problem.message());
    let fix = desk.say(&format!("{}-fix", problem.message()));
    summary(desk, what, fix, field)
}

/// The same, for what went wrong and what to do in these words.
pub fn summary(desk: Desk, what: String, fix: String, field: String) -> AnyView {
    let prefix = desk.say("error-title-prefix");
    request_animation_frame(move || {
        // The title says first that there is a problem.
        device::mark_title(&prefix);
        device::focus("problems");
    });
    let href = format!("#{field}");
    view! {
        <div class="problems" id="problems" role="group" tabindex="-1" aria-labelledby="problems-title">
            <div role="alert">
                <h2 id="problems-title">{desk.say("problem-title")}</h2>
                <p>
                    <a href=href rel="external" on:click=move |event| { event.prevent_default(); device::focus(&field); }>{what}</a>
                </p>
                <p>{fix}</p>
            </div>
        </div>
    }
    .into_any()
}
