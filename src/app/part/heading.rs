//! The heading of a screen: one on each. It names the tab and takes the focus when the screen changes.
use crate::app::Desk;
use crate::app::screens::Steps;
use crate::device;
use leptos::prelude::*;

/// A heading whose text may also stand in the tab's title: it says nothing about the person.
pub fn heading(desk: Desk, text: String) -> AnyView {
    let title = text.clone();
    heading_titled(desk, text, &title)
}

/// Names the tab. On request it says nothing of what this is.
pub fn name_tab(desk: Desk, title: &str) {
    let plain = device::look("titles").is_some();
    let name = desk.say(if plain { "title-plain" } else { "app-name" });
    device::set_title(&crate::words::without_marks(&format!("{title} – {name}")));
}

/// A heading with another text for the title: questions and own words never stand in a title.
pub fn heading_titled(desk: Desk, text: String, title: &str) -> AnyView {
    name_tab(desk, title);
    if let Some(steps) = use_context::<Steps>() {
        steps.focus();
    }
    view! { <h1 id="heading" tabindex="-1">{text}</h1> }.into_any()
}
