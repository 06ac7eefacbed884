//! Turns each guide from TOML, which people write, into JSON, which the app reads.
use super::shelf::Shelf;
use crate::house::{House, files_under};
use crate::say::{Outcome, While};
use serde_json::{Map, Value};

/// Puts every guide on the shelf and gives their addresses by name, as a JSON object.
pub fn make(house: &House, shelf: &mut Shelf) -> Outcome<Value> {
    let mut addresses = Map::new();
    for path in files_under(&house.at("guides"))? {
        if path.extension().is_none_or(|end| end != "toml") {
            continue;
        }
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let text = std::fs::read_to_string(&path)?;
        let guide: toml::Value =
            toml::Value::Table(toml::from_str(&text).doing(|| path.display().to_string())?);
        let address = shelf.put_hashed(&name, "json", serde_json::to_vec(&json(guide))?);
        addresses.insert(name, Value::from(address));
    }
    Ok(Value::Object(addresses))
}

/// A date becomes its text, `2026-04-01`; everything else has its like in JSON.
fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::from(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) => Value::from(number),
        toml::Value::Boolean(yes) => Value::from(yes),
        toml::Value::Datetime(day) => Value::from(day.to_string()),
        toml::Value::Array(list) => list.into_iter().map(json).collect(),
        toml::Value::Table(table) => {
            Value::Object(table.into_iter().map(|(key, value)| (key, json(value))).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_in_a_guide_reaches_the_app_as_plain_text() {
        let table: toml::Table =
            toml::from_str("checked = 2026-04-01\nfree = true\nweeks = [4, 8]").unwrap_or_default();
        let text = json(toml::Value::Table(table)).to_string();
        assert_eq!(text, r#"{"checked":"2026-04-01","free":true,"weeks":[4,8]}"#);
    }
}
