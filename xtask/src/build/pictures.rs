//! Puts the pictures that stand beside words into one file, from the packages that `public/pictures.toml` names, and a
//! list of whose they are.
use super::drawing;
use super::shelf::Shelf;
use crate::house::House;
use crate::say::{Outcome, While};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use toml::Table;

/// The table that people write. It stays at home.
pub const TABLE: &str = "pictures.toml";

/// What a set must say about itself. Those of [`TOLD`] are shown to people.
const OF_SET: [&str; 9] =
    ["name", "package", "title", "author", "home", "licence", "licence_at", "box", "line"];

/// What the list of whose they are has on each line, with tabs between.
const TOLD: [&str; 5] = ["title", "author", "home", "licence", "licence_at"];

/// Puts the pictures and the list on the shelf; gives both addresses with a space between.
pub fn make(house: &House, shelf: &mut Shelf) -> Outcome<String> {
    let path = format!("public/{TABLE}");
    let text = std::fs::read_to_string(house.at(&path)).doing(|| &path)?;
    let table: Table = toml::from_str(&text).doing(|| &path)?;
    let mut packages = BTreeMap::new();
    for set in sets(&table).doing(|| &path)? {
        let package = word(set, "package");
        let file = house.at(&format!("xtask/web-tools/node_modules/{package}/icons.json"));
        let icons: Value = serde_json::from_slice(&std::fs::read(&file).doing(|| package)?)?;
        packages.insert(word(set, "name").to_owned(), icons);
    }
    let drawn = sprite(&table, &packages).doing(|| &path)?;
    let pictures = shelf.put_hashed("pictures", "svg", drawn.into_bytes());
    let credits = shelf.put_hashed("credits", "txt", credits(&table).into_bytes());
    Ok(format!("{pictures} {credits}"))
}

/// Every picture under each name it is shown by. The same drawing twice costs next to nothing once it is compressed,
/// and the app need not know which picture belongs where.
fn sprite(table: &Table, packages: &BTreeMap<String, Value>) -> Result<String, String> {
    let (pictures, shown) = (part(table, "picture")?, part(table, "shown")?);
    let mut drawings = BTreeMap::new();
    let mut sources = BTreeSet::new();
    for (name, source) in pictures {
        let source = source.as_str().unwrap_or_default();
        if !sources.insert(source) {
            return Err(format!("'{source}' is the drawing of two pictures"));
        }
        let (set, icon) = source.split_once(' ').ok_or_else(|| format!("'{name}' needs a set and a name"))?;
        let set = sets(table)?.into_iter().find(|one| word(one, "name") == set);
        let set = set.ok_or_else(|| format!("'{name}' is of no set"))?;
        let icons = packages.get(word(set, "name")).and_then(|package| package.get("icons"));
        let body = icons.and_then(|icons| icons.get(icon)?.get("body")?.as_str());
        let body = body.ok_or_else(|| format!("'{source}' is not in its package"))?;
        let clean = drawing::clean(body, word(set, "line")).map_err(|why| format!("'{source}': {why}"))?;
        drawings.insert(name.as_str(), (word(set, "box"), clean));
    }
    let mut used = BTreeSet::new();
    let mut made = format!(r#"<svg xmlns="http://www.w3.org/2000/svg"><desc>{}</desc>"#, whose(table)?);
    for (place, name) in shown {
        let name = name.as_str().unwrap_or_default();
        let (view, clean) = drawings.get(name).ok_or_else(|| format!("'{place}' shows no picture"))?;
        if !place.chars().all(|one| one.is_ascii_lowercase() || "-_".contains(one)) {
            return Err(format!("'{place}' cannot be a name"));
        }
        used.insert(name);
        made.push_str(&format!(r#"<symbol id="{place}" viewBox="{view}">{clean}</symbol>"#));
    }
    made.push_str("</svg>");
    match drawings.keys().find(|name| !used.contains(*name)) {
        Some(idle) => Err(format!("'{idle}' is shown nowhere")),
        None => Ok(made),
    }
}

/// Whose the drawings are and what was done to them, as their licences ask: it goes where they go.
fn whose(table: &Table) -> Result<String, String> {
    let one = |set: &Table| {
        let said = |key: &str| word(set, key).to_owned();
        let licence = format!("{}, https://{}", said("licence"), said("licence_at"));
        format!("{} by {} (https://{}), {licence}.", said("title"), said("author"), said("home"))
    };
    let all: Vec<String> = sets(table)?.into_iter().map(one).collect();
    Ok(format!("{} Changed by My Say: colours taken off, lines made as thick as each other.", all.join(" ")))
}

fn credits(table: &Table) -> String {
    let row = |set: &Table| TOLD.map(|key| word(set, key).to_owned()).join("\t");
    sets(table).unwrap_or_default().into_iter().map(row).collect::<Vec<_>>().join("\n")
}

/// The sets, each of them whole, with nothing in it that could become markup.
fn sets(table: &Table) -> Result<Vec<&Table>, String> {
    let list = table.get("set").and_then(toml::Value::as_array);
    let all: Vec<&Table> = list.into_iter().flatten().filter_map(toml::Value::as_table).collect();
    for set in &all {
        for key in OF_SET {
            let said = word(set, key);
            if said.trim().is_empty() || said.contains(['<', '>', '&', '"', '\t', '\n']) {
                return Err(format!("a set needs its '{key}', in plain words"));
            }
        }
    }
    Ok(all)
}

fn part<'a>(table: &'a Table, name: &str) -> Result<&'a Table, String> {
    table.get(name).and_then(toml::Value::as_table).ok_or_else(|| format!("there is no [{name}]"))
}

fn word<'a>(table: &'a Table, key: &str) -> &'a str {
    table.get(key).and_then(toml::Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const SMALL: &str = r#"
[[set]]
name = "dots"
package = "dots"
title = "Dots"
author = "Ada"
home = "example.org"
licence = "CC BY-SA 4.0"
licence_at = "example.org/licence"
box = "0 0 9 9"
line = "2"
[picture]
one = "dots dot"
two = "dots line"
[shown]
start-a = "one"
start-b = "two"
start-c = "one"
"#;

    fn made(table: &str) -> Result<String, String> {
        let table: Table = toml::from_str(table).map_err(|fault| fault.to_string())?;
        let icons = json!({ "icons": {
            "dot": { "body": "<circle id='x' style='fill:red' cx='1' cy='1' r='1'/>" },
            "line": { "body": "<path id='x' stroke='#000' fill='none' d='M1 1h1'/>" },
            "bad": { "body": "<script>x</script>" },
        }});
        sprite(&table, &BTreeMap::from([("dots".to_owned(), icons)]))
    }

    #[test]
    fn every_place_has_one_symbol_and_no_id_clashes() {
        let made = made(SMALL).unwrap_or_else(|why| why);
        let ids: Vec<&str> =
            made.split("id=\"").skip(1).map(|rest| rest.split('"').next().unwrap_or_default()).collect();
        assert_eq!(ids, ["start-a", "start-b", "start-c"], "{made}");
        for never in ["style", "script", "href", "#000", "url("] {
            assert!(!made.contains(never), "{never} in {made}");
        }
        assert!(
            made.contains("Dots by Ada (https://example.org), CC BY-SA 4.0, https://example.org/licence.")
        );
    }

    #[test]
    fn a_table_that_is_not_whole_is_refused() {
        for (old, new) in [
            ("author = \"Ada\"\n", ""),
            ("licence = \"CC BY-SA 4.0\"\n", "licence = \"\"\n"),
            ("\"Ada\"", "\"<b>Ada\""),
            ("\"dots line\"", "\"dots dot\""),
            ("\"dots line\"", "\"dots nothing\""),
            ("\"dots line\"", "\"dots bad\""),
            ("\"dots line\"", "\"stars line\""),
            ("start-b = \"two\"\n", ""),
            ("start-b = \"two\"\n", "start-b = \"three\"\n"),
            ("start-c", "\"start c\""),
            ("[shown]", "[seen]"),
        ] {
            assert!(SMALL.contains(old) && made(&SMALL.replace(old, new)).is_err(), "{old} → {new}");
        }
    }

    #[test]
    fn the_list_tells_each_set_on_a_line() {
        let table: Table = toml::from_str(SMALL).unwrap_or_default();
        assert_eq!(credits(&table), "Dots\tAda\texample.org\tCC BY-SA 4.0\texample.org/licence");
    }
}
