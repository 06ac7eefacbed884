//! Turns each guide from TOML, which people write, into the JSON the app reads, and refuses a guide that is not whole.
use super::shelf::Shelf;
use crate::house::{House, files_under};
use crate::say::{Outcome, Stop, While, say, stop};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::{SystemTime, UNIX_EPOCH};
use toml::{Table, Value as Toml};

/// The guide everybody has, whatever their nation. The others are named for their nation.
pub const GENERAL: &str = "general";

/// The months after which a fact must be read again, and after which it may not be shipped.
const OLD: i64 = 12;
const TOO_OLD: i64 = 18;

/// What a guide for a nation must say about every option.
const TEXTS: [&str; 12] = [
    "id",
    "topic",
    "name",
    "what",
    "applies_when",
    "send_to",
    "act_by_text",
    "reply_by_text",
    "legal_basis",
    "source_url",
    "advocate_can",
    "verified",
];

/// How sure we are, as the facts say it and as the app knows it.
const SURE: [(&str, &str); 4] = [
    ("primary copy seen", "primary"),
    ("official copy seen but old, partial or near-official", "old"),
    ("only other pages seen", "others"),
    ("not verified here", "not-checked"),
];

/// How the facts call what happens to what comes late, and how the app does.
const LATE: [(&str, &str); 5] = [
    ("strict", "strict"),
    ("discretion", "discretion"),
    ("special_reasons", "special"),
    ("court", "court"),
    ("tribunal", "court"),
];

/// The names of all guides, the general one first.
pub fn names(house: &House) -> Outcome<Vec<String>> {
    let files = files_under(&house.at("guides"))?;
    let stem = |path: &std::path::Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let is_guide = |path: &&std::path::PathBuf| path.extension().is_some_and(|end| end == "toml");
    let mut names: Vec<String> = files.iter().filter(is_guide).filter_map(|path| stem(path)).collect();
    names.sort_by_key(|name| (name != GENERAL, name.clone()));
    Ok(names)
}

/// Puts every guide on the shelf and gives their addresses: a list of names and addresses, the general one first.
pub fn make(house: &House, shelf: &mut Shelf) -> Outcome<Value> {
    let mut rows = Vec::new();
    for name in names(house)? {
        let path = house.at(&format!("guides/{name}.toml"));
        let text = std::fs::read_to_string(&path)?;
        let guide: Table = toml::from_str(&text).doing(|| path.display().to_string())?;
        let made = whole(&name, &guide).doing(|| path.display().to_string())?;
        let old = aging(&guide, this_month()?).map_err(Stop)?;
        if !old.is_empty() {
            say(format!(
                "guides/{name}.toml: read these again, they are over a year old: {}",
                old.join(", ")
            ));
        }
        let made = serde_json::to_string(&made)?;
        // Whatever the checks above let through, the app must be able to read: it refuses a guide whole.
        if mysay::guide::read_guide(&made).is_err() {
            return stop(format!(
                "guides/{name}.toml: the app cannot read it. Is every topic, letter, after, with, urgent_for and unit one that it knows?"
            ));
        }
        let address = shelf.put_hashed(&name, "json", made.into_bytes());
        rows.push(json!({ "name": name, "url": address }));
    }
    Ok(Value::Array(rows))
}

/// Checks a guide and gives what the app needs of it: no facts in words, since people read other words.
fn whole(name: &str, guide: &Table) -> Result<Value, String> {
    let options = list(guide, "option");
    let ids: Vec<&str> = options.iter().filter_map(|option| text(option, "id")).collect();
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    if known.len() != options.len() || options.is_empty() {
        return Err("every option needs an id of its own".to_owned());
    }
    let mut made = Vec::new();
    for option in &options {
        let id = text(option, "id").unwrap_or_default();
        made.push(one(name, option, &known).map_err(|why| format!("{id}: {why}"))?);
    }
    let starts: Vec<Value> =
        list(guide, "start").iter().map(|start| plain(&Toml::Table((*start).clone()))).collect();
    let holidays = guide.get("holidays").and_then(Toml::as_table);
    let days = holidays.and_then(|table| table.get("days")).and_then(Toml::as_array);
    let days: Vec<Value> = days.into_iter().flatten().map(plain).collect();
    Ok(json!({ "name": name, "option": made, "start": starts, "holidays": days }))
}

fn one(guide: &str, option: &Table, known: &BTreeSet<&str>) -> Result<Value, String> {
    let is_general = guide == GENERAL;
    let next: Vec<&str> = texts(option, "next");
    if let Some(nowhere) = next.iter().find(|id| !known.contains(*id)) {
        return Err(format!("next leads to '{nowhere}', which is not there"));
    }
    if let Some((key, _)) = option.iter().find(|(_, value)| is_empty(value)) {
        return Err(format!("'{key}' is empty"));
    }
    let answer = option.get("answer").and_then(Toml::as_bool).ok_or("'answer' must be true or false")?;
    let mut sure = "plain";
    if !is_general {
        for key in TEXTS {
            text(option, key).filter(|text| *text != "-").ok_or_else(|| format!("'{key}' is missing"))?;
        }
        if texts(option, "steps").is_empty() || option.get("order").and_then(Toml::as_integer).is_none() {
            return Err("steps and order are needed".to_owned());
        }
        if next.is_empty() && text(option, "next_text").is_none() {
            return Err("what comes next is needed, as next or as next_text".to_owned());
        }
        let verified = text(option, "verified").unwrap_or_default();
        sure = named(&SURE, verified).ok_or_else(|| format!("verified '{verified}' is not known"))?;
        date(option, "seen")?;
        if !text(option, "source_url").is_some_and(|url| url.starts_with("https://")) {
            return Err("source_url must be an https address".to_owned());
        }
    }
    Ok(json!({
        "id": text(option, "id"), "topic": text(option, "topic"), "answer": answer,
        "urgent_for": texts(option, "urgent_for"), "after": text(option, "after"), "with": texts(option, "with"),
        "letter": text(option, "letter"), "act_by": rules(option, "act_by", is_general)?,
        "reply_by": rules(option, "reply_by", true)?, "next": next,
        "source_url": text(option, "source_url").unwrap_or_default(),
        "seen": option.get("seen").map(plain), "sure": sure,
    }))
}

/// The rules of a time limit. A rule that cannot be counted stays, with no number: the words say it. What has no limit
/// says so with `none = true`, unless nothing need be said.
fn rules(option: &Table, key: &str, may_be_none: bool) -> Result<Vec<Value>, String> {
    let all = list(option, key);
    if all.is_empty() && !may_be_none {
        return Err(format!("'{key}' needs a rule, or none = true"));
    }
    let mut stages: Vec<&str> = Vec::new();
    let mut made = Vec::new();
    for rule in all.iter().filter(|rule| rule.get("none").is_none()) {
        let stage = text(rule, "stage").unwrap_or_default();
        if !stages.contains(&stage) {
            stages.push(stage);
        }
        let place = stages.iter().position(|one| *one == stage).unwrap_or_default();
        let count = rule.get("n").and_then(Toml::as_integer);
        let unit = if count.is_some() { text(rule, "unit").ok_or("a rule needs a unit")? } else { "words" };
        let late = text(rule, "late").unwrap_or("discretion");
        let late = named(&LATE, late).ok_or_else(|| format!("late '{late}' is not known"))?;
        let flag = |key: &str| rule.get(key).and_then(Toml::as_bool).unwrap_or(false);
        made.push(json!({
            "n": count.unwrap_or(0), "unit": unit, "from": text(rule, "from").unwrap_or_default(), "late": late,
            "first_day_counts": flag("first_day_counts"), "stage": place, "verify": flag("verify"),
            "later": text(rule, "combine") == Some("later_of"),
        }));
    }
    Ok(made)
}

/// The options that were read more than a year ago; refused after a year and a half.
fn aging(guide: &Table, this_month: i64) -> Result<Vec<String>, String> {
    let mut old = Vec::new();
    for option in list(guide, "option") {
        let Ok(seen) = date(option, "seen") else { continue };
        let id = text(option, "id").unwrap_or_default();
        match this_month - seen {
            age if age > TOO_OLD => {
                return Err(format!(
                    "'{id}' was read {age} months ago. Read its source again, change what changed, and set 'seen'."
                ));
            }
            age if age > OLD => old.push(id.to_owned()),
            _ => {}
        }
    }
    Ok(old)
}

/// The month of a date, counted from the year 0.
fn date(option: &Table, key: &str) -> Result<i64, String> {
    let day = option.get(key).and_then(Toml::as_datetime).and_then(|time| time.date);
    day.map(|day| i64::from(day.year) * 12 + i64::from(day.month) - 1)
        .ok_or_else(|| format!("'{key}' must be a date"))
}

fn this_month() -> Outcome<i64> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    // A month is 1/12 of 365.2425 days: for the age of a fact that is near enough.
    Ok(1970 * 12 + i64::try_from(seconds / 2_629_746)?)
}

fn named(names: &[(&'static str, &'static str)], name: &str) -> Option<&'static str> {
    names.iter().find(|(theirs, _)| *theirs == name).map(|(_, ours)| *ours)
}

fn list<'a>(table: &'a Table, key: &str) -> Vec<&'a Table> {
    table.get(key).and_then(Toml::as_array).into_iter().flatten().filter_map(Toml::as_table).collect()
}

fn text<'a>(table: &'a Table, key: &str) -> Option<&'a str> {
    table.get(key).and_then(Toml::as_str)
}

fn texts<'a>(table: &'a Table, key: &str) -> Vec<&'a str> {
    table.get(key).and_then(Toml::as_array).into_iter().flatten().filter_map(Toml::as_str).collect()
}

fn is_empty(value: &Toml) -> bool {
    value.as_str().is_some_and(|text| text.trim().is_empty())
        || value.as_array().is_some_and(|list| list.iter().any(|one| one.as_str().is_some_and(str::is_empty)))
}

/// A date becomes its text, `2026-04-01`; everything else has its like in JSON.
fn plain(value: &Toml) -> Value {
    match value {
        Toml::String(text) => Value::from(text.as_str()),
        Toml::Integer(number) => Value::from(*number),
        Toml::Float(number) => Value::from(*number),
        Toml::Boolean(yes) => Value::from(*yes),
        Toml::Datetime(day) => Value::from(day.to_string()),
        Toml::Array(list) => list.iter().map(plain).collect(),
        Toml::Table(table) => {
            Value::Object(table.iter().map(|(key, value)| (key.clone(), plain(value))).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPTION: &str = r#"
[[option]]
id = "ask"
topic = "housing"
order = 1
name = "Ask"
what = "You ask."
applies_when = "Always."
steps = ["Ask."]
send_to = "Them"
act_by = [{ n = 3, unit = "month", from = "event", first_day_counts = true, late = "court" }]
act_by_text = "3 months less a day."
reply_by = []
reply_by_text = "No time found."
next = ["ask"]
legal_basis = "An Act"
source_url = "https://example.org/"
seen = 2026-11-22
verified = "primary copy seen"
answer = true
advocate_can = "Help."
"#;

    fn made(guide: &str) -> Result<Value, String> {
        whole("england", &toml::from_str(guide).map_err(|fault| fault.to_string())?)
    }

    #[test]
    fn a_whole_guide_reaches_the_app_without_its_facts_in_words() {
        let json = made(OPTION).map(|value| value.to_string()).unwrap_or_default();
        assert!(json.contains(r#""seen":"2026-11-22""#) && json.contains(r#""sure":"primary""#), "{json}");
        assert!(!json.contains("You ask"), "{json}");
    }

    #[test]
    fn a_guide_with_any_line_missing_or_empty_is_refused() {
        for line in OPTION.lines().filter(|line| line.contains(" = ")) {
            let key = line.split(" = ").next().unwrap_or_default();
            if key != "reply_by" {
                assert!(made(&OPTION.replace(line, "")).is_err(), "without {key}");
            }
        }
        assert!(made(&OPTION.replace("\"You ask.\"", "\"\"")).is_err());
        assert!(made(&OPTION.replace("[\"ask\"]", "[\"nowhere\"]")).is_err());
        assert!(made(&OPTION.replace("\"court\"", "\"perhaps\"")).is_err());
        assert!(made(&OPTION.replace("2026-11-22", "\"soon\"")).is_err());
    }

    #[test]
    fn a_guide_with_a_name_the_app_does_not_know_is_noticed() {
        let read =
            |guide: &str| made(guide).is_ok_and(|json| mysay::guide::read_guide(&json.to_string()).is_ok());
        assert!(read(OPTION));
        assert!(!read(&OPTION.replace("\"housing\"", "\"castles\"")));
        assert!(!read(&OPTION.replace("\"month\"", "\"moon\"")));
    }

    #[test]
    fn facts_over_a_year_old_are_named_and_over_a_year_and_a_half_refused() {
        let guide: Table = toml::from_str(OPTION).unwrap_or_default();
        let read = 2026 * 12 + 10;
        assert_eq!(aging(&guide, read + 12), Ok(vec![]));
        assert_eq!(aging(&guide, read + 13), Ok(vec!["ask".to_owned()]));
        assert!(aging(&guide, read + 19).is_err());
    }
}
