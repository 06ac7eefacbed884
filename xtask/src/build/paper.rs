//! My Say on paper, for each language: a page with no script, of every question with room to write. The questions are
//! read from the messages, where they stand in the order they are asked.
use super::guides::GENERAL;
use super::locales::STATEMENT;
use super::page::{escape, fill};
use super::shelf::Shelf;
use crate::house::House;
use crate::say::{Outcome, Stop, While};
use fluent_bundle::{FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser;
use serde_json::Value;
use toml::Table;

/// The page that people write. It stays at home.
pub const TEMPLATE: &str = "paper.html";

/// How many lines to write on there are for a story, and for a few words.
const STORY: usize = 6;
const FEW: usize = 2;

/// The messages of one language: their names in order, and what they say.
struct Said {
    names: Vec<(String, Vec<String>)>,
    bundle: FluentBundle<FluentResource>,
}

/// Puts a page for each language on the shelf, as `paper/<code>.html`.
pub fn make(house: &House, shelf: &mut Shelf, languages: &Value, styles: &[&str]) -> Outcome<()> {
    let template = std::fs::read_to_string(house.at(&format!("public/{TEMPLATE}")))?;
    let guide = std::fs::read_to_string(house.at(&format!("guides/{GENERAL}.toml")))?;
    let guide: Table = toml::from_str(&guide)?;
    for row in languages.as_array().into_iter().flatten() {
        let field = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default();
        let code = field("code");
        let apart = field("guides").split(' ').filter_map(|pair| pair.split_once('='));
        let apart = apart.filter(|(name, _)| *name == STATEMENT).map(|(_, address)| address);
        let mut messages = String::new();
        for address in apart.chain([field("url")]) {
            let file = shelf.files().get(address.trim_start_matches('/'));
            messages.extend(file.map(|item| String::from_utf8_lossy(&item.bytes).into_owned()));
        }
        let said = Said::read(code, messages)?;
        let page = fill(&template, |name| match name {
            "@lang" => Some(escape(code)),
            "@dir" => Some(escape(field("dir"))),
            "@styles" => {
                let link = |style: &&str| format!(r#"<link rel="stylesheet" href="{style}">"#);
                Some(styles.iter().map(link).collect::<Vec<_>>().join("\n"))
            }
            "@options" => said.options(&guide),
            name => match name.strip_prefix("@ask ") {
                Some(circuit) => said.questions(circuit),
                None => said.text(name),
            },
        })?;
        shelf.put(&format!("paper/{code}.html"), page.into_bytes());
    }
    Ok(())
}

impl Said {
    fn read(code: &str, messages: String) -> Outcome<Self> {
        let broken = || Stop(format!("The messages of '{code}' cannot be read."));
        let tree: Resource<String> = parser::parse(messages.clone()).map_err(|_| broken())?;
        let names = tree.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => {
                let parts = message.attributes.iter().map(|one| one.id.name.clone()).collect();
                Some((message.id.name.clone(), parts))
            }
            Entry::Term(_)
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => None,
        });
        let names = names.collect();
        let mut bundle = FluentBundle::new(vec![code.parse().doing(|| code)?]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(FluentResource::try_new(messages).map_err(|_| broken())?);
        Ok(Self { names, bundle })
    }

    /// A message, or an attribute of it as `name.attribute`, safe to stand in a page.
    fn text(&self, id: &str) -> Option<String> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, part)| (name, Some(part)));
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let mut faults = Vec::new();
        Some(escape(&self.bundle.format_pattern(pattern, None, &mut faults)))
    }

    /// A text in this element; nothing where there is no such text.
    fn in_element(&self, open: &str, id: &str, close: &str) -> String {
        self.text(id).map(|text| format!("{open}{text}{close}\n")).unwrap_or_default()
    }

    /// The questions of a circuit: the messages that have a label, and after each of them its answers.
    fn questions(&self, circuit: &str) -> Option<String> {
        let start = format!("{circuit}-");
        let mut made = String::new();
        let asked = |parts: &[String]| parts.iter().any(|part| part == "label");
        for (key, parts) in self.names.iter().filter(|(key, parts)| key.starts_with(&start) && asked(parts)) {
            made.push_str("<section class=\"ask\">\n");
            made.push_str(&self.in_element("<h3>", key, "</h3>"));
            made.push_str(&self.in_element("<p class=\"hint\">", &format!("{key}.hint"), "</p>"));
            made.push_str(&self.in_element("<p>", &format!("{key}.label"), "</p>"));
            made.push_str(&self.in_element("<p class=\"hint\">", &format!("{key}.start"), "</p>"));
            let of_it = format!("{key}-");
            let is_answer =
                |(name, parts): &&(String, Vec<String>)| name.starts_with(&of_it) && !asked(parts);
            let answers: Vec<String> = self
                .names
                .iter()
                .filter(is_answer)
                .map(|(answer, _)| {
                    let hint = self.in_element("<small>", &format!("{answer}.hint"), "</small>");
                    self.in_element("<li><span>", answer, &format!("{}</span></li>", hint.trim_end()))
                })
                .collect();
            if answers.is_empty() {
                let is_story = parts.iter().any(|part| part == "start");
                let lines = if is_story { STORY } else { FEW };
                made.push_str(&"<div class=\"line\"></div>\n".repeat(lines));
            } else {
                made.push_str(&format!("<ul class=\"ticks\">\n{}</ul>\n", answers.concat()));
            }
            made.push_str("</section>\n");
        }
        (!made.is_empty()).then_some(made)
    }

    /// What everybody can do, with good and bad points and a box to choose it.
    fn options(&self, guide: &Table) -> Option<String> {
        let mut made = String::new();
        for option in guide.get("option")?.as_array()? {
            let id = format!("{GENERAL}-{}", option.get("id")?.as_str()?);
            made.push_str("<section class=\"way\">\n");
            made.push_str(&self.in_element("<h3>", &id, "</h3>"));
            made.push_str(&self.in_element("<p>", &format!("{id}.what"), "</p>"));
            made.push_str(&self.in_element("<p>", &format!("{id}.do"), "</p>"));
            for (kind, title) in [("good", "option-good"), ("bad", "option-bad")] {
                let points = (1..).map_while(|n| self.text(&format!("{id}.{kind}-{n}")));
                let points: String = points.map(|point| format!("<li>{point}</li>\n")).collect();
                made.push_str(&self.in_element("<p><strong>", title, "</strong></p>"));
                made.push_str(&format!("<ul class=\"plain\">\n{points}</ul>\n"));
            }
            made.push_str(&self.in_element(
                "<ul class=\"ticks\"><li><span>",
                "option-choose",
                "</span></li></ul>",
            ));
            made.push_str("</section>\n");
        }
        Some(made)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MESSAGES: &str = "\
you-name = Name & more?
    .hint = A hint.
    .label = Name
you-like = What do you like?
    .label = Pick one
you-like-tea = Tea
    .hint = Hot.
you-like-milk = Milk
you-story = What happened?
    .label = In your own words
    .start = It was …
other-name = Not here
    .label = Not here
";

    fn asked(circuit: &str) -> Option<String> {
        Said::read("en", MESSAGES.to_owned()).ok()?.questions(circuit)
    }

    #[test]
    fn each_question_has_boxes_for_its_answers_or_lines_to_write_on() {
        let made = asked("you").unwrap_or_default();
        assert!(
            made.contains("<h3>Name &amp; more?</h3>\n<p class=\"hint\">A hint.</p>\n<p>Name</p>"),
            "{made}"
        );
        assert!(
            made.contains("<li><span>Tea<small>Hot.</small></span></li>\n<li><span>Milk</span></li>"),
            "{made}"
        );
        assert_eq!(made.matches("class=\"ask\"").count(), 3);
        assert_eq!(made.matches("class=\"line\"").count(), FEW + STORY);
        assert!(!made.contains("Not here"));
        assert_eq!(asked("nobody"), None, "a page that asks nothing is noticed");
    }
}
