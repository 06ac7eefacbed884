//! Puts the messages of each language into one small file, and lists the languages. The words of a nation's guide are a
//! file of their own: only people of that nation fetch it.
use super::{Kind, guides, pseudo, shelf::Shelf};
use crate::house::{House, files_under};
use crate::say::{Outcome, Stop, While, stop};
use fluent_bundle::{FluentBundle, FluentResource};
use fluent_syntax::{ast, parser, serializer};
use serde_json::{Value, json};

/// The messages of pages that few people open: files of their own as well, fetched with those pages.
pub const APART: [&str; 2] = ["lock", STATEMENT];
/// The messages about My Say itself.
pub const STATEMENT: &str = "statement";

/// What the page needs to know about words.
pub struct Words {
    /// The languages as JSON: code, name, English name, direction, address.
    pub languages: Value,
    /// Where the English messages are.
    pub english: String,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// An English message that needs nothing filled in, or `None` when there is no such message.
    pub fn say(&self, id: &str) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, None, &mut faults).into_owned();
        faults.is_empty().then_some(text)
    }
}

/// Puts every language on the shelf.
pub fn make(house: &House, kind: Kind, shelf: &mut Shelf) -> Outcome<Words> {
    let nations = guides::names(house)?.into_iter().filter(|name| name != guides::GENERAL);
    let nations: Vec<String> = nations.chain(APART.map(str::to_owned)).collect();
    let english = read(house, "en", &nations)?;
    let mut rows = Vec::new();
    for row in listed(house)? {
        let field = |name: &str| row.get(name).and_then(toml::Value::as_str).unwrap_or_default().to_owned();
        let code = field("code");
        if code.is_empty() || field("name").is_empty() || !["ltr", "rtl"].contains(&field("dir").as_str()) {
            return stop(format!(
                "locales/languages.toml: language '{code}' needs a code, a name and a dir of ltr or rtl."
            ));
        }
        let messages = if code == "en" { english.clone() } else { read(house, &code, &nations)? };
        let address = shelf.put_hashed(&code, "ftl", messages.into_bytes());
        let mut guides = Vec::new();
        for nation in &nations {
            let words = read_one(house, &code, nation)?;
            guides.push(format!(
                "{nation}={}",
                shelf.put_hashed(&format!("{code}-{nation}"), "ftl", words.into_bytes())
            ));
        }
        rows.push(json!({
            "code": code, "name": field("name"), "english": field("english"), "dir": field("dir"), "url": address,
            "checked": if row.get("unchecked").is_some() { "unchecked" } else { "checked" },
            "guides": guides.join(" "),
        }));
    }
    if kind.pseudo() {
        for made in pseudo::LANGUAGES {
            let messages = pseudo::make(&english, made.letters)?;
            let address = shelf.put_hashed(made.code, "ftl", messages.into_bytes());
            let mut guides = Vec::new();
            for nation in &nations {
                let words = pseudo::make(&read_one(house, "en", nation)?, made.letters)?;
                let name = format!("{}-{nation}", made.code);
                guides.push(format!("{nation}={}", shelf.put_hashed(&name, "ftl", words.into_bytes())));
            }
            rows.push(json!({
                "code": made.code, "name": made.name, "english": made.name, "dir": made.dir, "url": address,
                "checked": "checked",
                "guides": guides.join(" "),
            }));
        }
    }
    let address = rows.iter().find(|row| row.get("code") == Some(&Value::from("en")));
    let address = address.and_then(|row| row.get("url")).and_then(Value::as_str).map(str::to_owned);
    let Some(address) = address else {
        return stop("locales/languages.toml has no English; the first screen needs it.");
    };
    Ok(Words { languages: Value::Array(rows), english: address, bundle: bundle(english)? })
}

fn listed(house: &House) -> Outcome<Vec<toml::Value>> {
    let path = house.at("locales/languages.toml");
    let text = std::fs::read_to_string(&path).doing(|| "locales/languages.toml")?;
    let list: toml::Table = toml::from_str(&text).doing(|| "locales/languages.toml")?;
    Ok(list.get("language").and_then(toml::Value::as_array).cloned().unwrap_or_default())
}

/// The messages of one language for one nation's guide.
fn read_one(house: &House, code: &str, nation: &str) -> Outcome<String> {
    let path = house.at(&format!("locales/{code}/{nation}.ftl"));
    let text = std::fs::read_to_string(&path).doing(|| path.display().to_string())?;
    tidy(&text).doing(|| path.display().to_string())
}

/// All messages of one language in file-name order, without comments and without the words of the nations' guides.
fn read(house: &House, code: &str, nations: &[String]) -> Outcome<String> {
    let mut all = String::new();
    for path in files_under(&house.at(&format!("locales/{code}")))? {
        let is_nation = path
            .file_stem()
            .is_some_and(|stem| nations.iter().any(|nation| *nation == *stem.to_string_lossy()));
        if path.extension().is_some_and(|end| end == "ftl") && !is_nation {
            all.push_str(&tidy(&std::fs::read_to_string(&path)?).doing(|| path.display().to_string())?);
        }
    }
    if all.is_empty() {
        return stop(format!("locales/languages.toml lists '{code}', but locales/{code}/ has no messages."));
    }
    Ok(all)
}

fn tidy(source: &str) -> Result<String, String> {
    let mut resource = parser::parse(source).map_err(|(_, faults)| {
        let first = faults.first().map(|fault| (fault.pos.start, fault.kind.to_string()));
        let (position, reason) = first.unwrap_or_default();
        let line = source.get(..position).unwrap_or_default().lines().count().max(1);
        format!("line {line}: {reason}")
    })?;
    resource.body.retain_mut(|entry| match entry {
        ast::Entry::Message(message) => {
            message.comment = None;
            true
        }
        ast::Entry::Term(term) => {
            term.comment = None;
            true
        }
        ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => false,
        ast::Entry::Junk { .. } => false,
    });
    Ok(serializer::serialize(&resource))
}

fn bundle(english: String) -> Outcome<FluentBundle<FluentResource>> {
    let resource =
        FluentResource::try_new(english).map_err(|_| Stop("locales/en cannot be read.".to_owned()))?;
    let mut bundle = FluentBundle::new(vec!["en".parse().doing(|| "en")?]);
    // These words stand in the page without anything put into them, so they need no isolation marks.
    bundle.set_use_isolating(false);
    match bundle.add_resource(resource) {
        Ok(()) => Ok(bundle),
        Err(_) => stop("Two messages in locales/en have the same name."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_blank_lines_stay_at_home() {
        let tidied = tidy("### About\n\n# For the title\na = One\n\n\n-b = Two\n    .c = Three\n");
        assert_eq!(tidied, Ok("a = One\n-b = Two\n    .c = Three\n".to_owned()));
    }

    #[test]
    fn a_broken_message_is_named_by_its_line() {
        let fault = tidy("a = One\nb = { $x\n").err().unwrap_or_default();
        assert!(fault.starts_with("line 2"), "{fault}");
    }
}
