//! How the app looks and behaves for this person: each in one press, kept on the device, there before anything is drawn.
use crate::app::notice::Notice;
use crate::app::part::{fresh, heading_titled, name_tab};
use crate::app::{Desk, Route, look};
use crate::device;
use crate::words::{Arg, Language};
use leptos::prelude::*;

/// One thing to set: its name on the page's root, and what it may be; the first is what it is without being set.
struct Look {
    name: &'static str,
    /// What is asked about it; its hint says more.
    asks: &'static str,
    /// The values, each with its message. None: as it is without being set.
    values: &'static [(Option<&'static str>, &'static str)],
}

/// The pages of looks: the message that names each, and what is set on it.
const PAGES: [(&str, &[Look]); 5] = [
    (
        "look-colours",
        &[Look {
            name: "theme",
            asks: "look-theme",
            values: &[
                (None, "theme-device"),
                (Some("light"), "theme-light"),
                (Some("dark"), "theme-dark"),
                (Some("cream"), "theme-cream"),
                (Some("contrast"), "theme-contrast"),
            ],
        }],
    ),
    (
        "look-text",
        &[
            Look {
                name: "size",
                asks: "look-size",
                values: &[
                    (None, "size-normal"),
                    (Some("125"), "size-125"),
                    (Some("150"), "size-150"),
                    (Some("200"), "size-200"),
                ],
            },
            Look {
                name: "spacing",
                asks: "look-spacing",
                values: &[(None, "spacing-normal"), (Some("wide"), "spacing-wide")],
            },
            Look {
                name: "width",
                asks: "look-width",
                values: &[
                    (None, "width-normal"),
                    (Some("narrow"), "width-narrow"),
                    (Some("wide"), "width-wide"),
                ],
            },
        ],
    ),
    (
        "look-pictures",
        &[Look {
            name: "pictures",
            asks: "look-show-pictures",
            values: &[(None, "pictures-on"), (Some("off"), "pictures-off")],
        }],
    ),
    (
        "look-listening",
        &[Look {
            name: "speed",
            asks: "look-speed",
            values: &[(None, "speed-normal"), (Some("slow"), "speed-slow")],
        }],
    ),
    (
        "look-privacy",
        &[
            Look {
                name: "titles",
                asks: "look-titles",
                values: &[(None, "titles-normal"), (Some("plain"), "titles-plain")],
            },
            Look {
                name: "shift",
                asks: "look-shift",
                values: &[(None, "shift-on"), (Some("off"), "shift-off")],
            },
            Look {
                name: "spell",
                asks: "look-spell",
                values: &[(None, "spell-on"), (Some("off"), "spell-off")],
            },
        ],
    ),
];

/// One page of looks.
pub(super) fn looks(desk: Desk, number: usize) -> AnyView {
    let Some((page, looks)) = PAGES.get(number - 1) else { return super::simple::not_found(desk) };
    let changed = RwSignal::new(());
    let title = desk.plain("look-page", &[("n", Arg::Number(i64::try_from(number).unwrap_or(1)))]);
    let tab = StoredValue::new(title.clone());
    let all: Vec<AnyView> = looks
        .iter()
        .map(|one| {
            fresh(move || {
                changed.track();
                // A plain title is there at once, not only on the next screen.
                tab.with_value(|title| name_tab(desk, title));
                group(desk, one, changed)
            })
        })
        .collect();
    view! {
        {heading_titled(desk, desk.say(page), &title)}
        {(*page == PICTURES).then(|| fewer_words(desk))}
        {all}
        <p><a id="to-settings" href=Route::Settings.path()>{desk.say("look-back")}</a></p>
    }
    .into_any()
}

/// The page of pictures also has fewer words: Easy English.
const PICTURES: &str = "look-pictures";

/// Easy English in one press, and back; for people who read English.
fn fewer_words(desk: Desk) -> AnyView {
    let now = desk.speaker().language().code.clone();
    let pair = ["en", "en-simple"];
    let languages: Vec<Language> =
        desk.languages().into_iter().filter(|one| pair.contains(&one.code.as_str())).collect();
    if languages.len() < pair.len() || !pair.contains(&now.as_str()) {
        return ().into_any();
    }
    let buttons: Vec<AnyView> = languages
        .into_iter()
        .map(|language| {
            let (id, is_now) = (format!("words-{}", language.code), language.code == now);
            let (name, focus) = (language.name.clone(), id.clone());
            let press = move |_| {
                let (language, focus) = (language.clone(), focus.clone());
                leptos::task::spawn_local(async move {
                    if desk.speak(language).await {
                        request_animation_frame(move || {
                            device::focus(&focus);
                        });
                    } else {
                        desk.tell(Notice::NoLanguage);
                    }
                });
            };
            view! { <li><button type="button" class="choice" id=id aria-pressed=if is_now { "true" } else { "false" } on:click=press><span>{name}</span></button></li> }.into_any()
        })
        .collect();
    view! { <section aria-labelledby="look-words"><h2 id="look-words">{desk.say("look-words")}</h2><p class="hint">{desk.say("look-words.hint")}</p><ul class="choices">{buttons}</ul></section> }.into_any()
}

/// The values of one look; the one that holds now is pressed.
fn group(desk: Desk, one: &'static Look, changed: RwSignal<()>) -> AnyView {
    let now = device::look(one.name);
    let buttons: Vec<AnyView> = one
        .values
        .iter()
        .map(|(value, key)| {
            let is_now = now.as_deref() == *value;
            let press = move |_| {
                look::set(desk, one.name, *value);
                let _drawn = changed.try_set(());
                // The button was drawn anew: the focus stays on it.
                request_animation_frame(move || {
                    device::focus(key);
                });
            };
            view! { <li><button type="button" class="choice" id=*key aria-pressed=if is_now { "true" } else { "false" } on:click=press><span>{desk.say(key)}</span></button></li> }.into_any()
        })
        .collect();
    let name = one.asks;
    let hint = desk.try_say(&format!("{name}.hint")).map(|hint| view! { <p class="hint">{hint}</p> });
    view! { <section aria-labelledby=name><h2 id=name>{desk.say(name)}</h2>{hint}<ul class="choices">{buttons}</ul></section> }.into_any()
}

/// Links to the pages of looks.
pub(super) fn links(desk: Desk) -> AnyView {
    let all: Vec<AnyView> = (1..)
        .zip(&PAGES)
        .map(|(number, (key, _))| {
            view! { <li><a class="choice" id=*key href=Route::Looks(number).path()><span><span class="link">{desk.say(key)}</span></span></a></li> }.into_any()
        })
        .collect();
    view! { <ul class="choices">{all}</ul> }.into_any()
}
