//! Fills the page template: the first screen in English words, and what the browser needs to fetch.
use super::{App, Kind, locales::Words, shelf::Shelf};
use crate::house::House;
use crate::say::{Outcome, stop};
use serde_json::Value;

/// What the page names.
pub struct Parts {
    /// The languages, and the English words of the first screen.
    pub words: Words,
    /// The guides' addresses.
    pub guides: Value,
    /// The style sheet's address.
    pub style: String,
    /// The start script's address.
    pub boot: String,
    /// The addresses of the pictures and of the list of whose they are.
    pub pictures: String,
    /// The app's files.
    pub app: App,
}

/// Puts the page on the shelf, twice: static hosts show `404.html` for addresses that only the app knows.
pub fn make(house: &House, kind: Kind, shelf: &mut Shelf, parts: &Parts) -> Outcome<()> {
    let template = std::fs::read_to_string(house.at("public/index.html"))?;
    let page = fill(&template, |name| match name {
        "@head" => Some(head(kind, shelf, parts)),
        "@glue" => Some(parts.app.glue.clone()),
        "@wasm" => Some(parts.app.main.clone()),
        "@languages" => Some(escape(&rows(
            &parts.words.languages,
            &["code", "name", "english", "dir", "url", "checked", "guides"],
        ))),
        "@guides" => Some(escape(&rows(&parts.guides, &["name", "url"]))),
        "@pictures" => Some(parts.pictures.clone()),
        "@pieces" => Some(escape(&parts.app.pieces.join(" "))),
        message => parts.words.say(message).map(|words| escape(&words)),
    })?;
    shelf.put("404.html", page.clone().into_bytes());
    let address = shelf.put("index.html", page.into_bytes());
    shelf.first_visit(&address);
    Ok(())
}

/// What the page links to, each with proof of what is in it where browsers check that.
fn head(kind: Kind, shelf: &mut Shelf, parts: &Parts) -> String {
    let Parts { words, style, boot, app, .. } = parts;
    let mut lines = String::new();
    let mut line = |text: String| {
        lines.push_str(&text);
        lines.push('\n');
    };
    line(format!(r#"<link rel="stylesheet" href="{style}" integrity="{}">"#, shelf.first_visit(style)));
    for script in std::iter::once(&app.glue).chain(&app.scripts) {
        line(format!(
            r#"<link rel="modulepreload" href="{script}" integrity="{}">"#,
            shelf.first_visit(script)
        ));
    }
    for (address, kind) in [(&app.main, "application/wasm"), (&words.english, "text/plain")] {
        shelf.first_visit(address);
        line(format!(r#"<link rel="preload" as="fetch" type="{kind}" crossorigin href="{address}">"#));
    }
    // The start script comes last: before the links it would keep them from being asked for, 150 ms of first paint.
    line(format!(r#"<script src="{boot}" integrity="{}"></script>"#, shelf.first_visit(boot)));
    if kind == Kind::Dev {
        line(r#"<script src="/dev.js" defer></script>"#.to_owned());
    }
    lines.trim_end().to_owned()
}

/// A list as lines of fields with tabs between them: the app reads these without a JSON parser, which would cost
/// every first visit some 5 kB.
fn rows(list: &Value, fields: &[&str]) -> String {
    let row = |row: &Value| {
        let field = |name: &&str| {
            row.get(*name).and_then(Value::as_str).unwrap_or_default().replace(['\t', '\n'], " ")
        };
        fields.iter().map(field).collect::<Vec<_>>().join("\t")
    };
    list.as_array().into_iter().flatten().map(row).collect::<Vec<_>>().join("\n")
}

/// Puts words in place of each `{{ name }}`.
pub(super) fn fill(template: &str, mut words: impl FnMut(&str) -> Option<String>) -> Outcome<String> {
    let mut page = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((name, after)) = after.split_once("}}") else {
            return stop("A page in public/ has a {{ without its }}.");
        };
        let name = name.trim();
        let Some(found) = words(name) else {
            return stop(format!(
                "A page in public/ needs the message '{name}', and locales/ does not have it."
            ));
        };
        page.push_str(before);
        page.push_str(&found);
        rest = after;
    }
    page.push_str(rest);
    Ok(page)
}

/// Words can never become markup, in text or between quotes.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_never_become_markup() {
        let page = fill("<p data-x='{{ a }}'>{{a}}</p>", |_| Some(escape("it's <b> & co")));
        let safe = "it&#39;s &lt;b> &amp; co";
        assert_eq!(page.ok(), Some(format!("<p data-x='{safe}'>{safe}</p>")));
    }

    #[test]
    fn a_missing_word_is_named() {
        let fault = fill("{{ start-title }}", |_| None).err().map(|stop| stop.0).unwrap_or_default();
        assert!(fault.contains("start-title"), "{fault}");
    }
}
