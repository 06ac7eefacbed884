//! Licences, banned crates and where crates come from, as `deny.toml` says. The file is cargo-deny's;
//! we read its main rules ourselves, because installing cargo-deny takes longer than all our own checks.
use super::count::Count;
use crate::house::House;
use crate::run::{cargo, run_quietly};
use crate::say::{Outcome, While, say};
use serde_json::Value;

/// Looks at every crate in the lock file, for every platform.
pub fn check(house: &House) -> Outcome<Count> {
    let rules: toml::Table =
        toml::from_str(&std::fs::read_to_string(house.at("deny.toml"))?).doing(|| "deny.toml")?;
    let allowed = list(&rules, "licenses", "allow");
    let banned = list(&rules, "bans", "deny");
    let sources = list(&rules, "sources", "allow-registry");

    let mut command = cargo(house.root());
    command.args(["metadata", "--format-version", "1", "--locked", "--all-features"]);
    let metadata: Value = serde_json::from_str(&run_quietly(&mut command, "Reading the list of crates")?)?;
    let packages = metadata.get("packages").and_then(Value::as_array).cloned().unwrap_or_default();

    let mut faults = Vec::new();
    for package in &packages {
        let field = |name: &str| package.get(name).and_then(Value::as_str).unwrap_or_default();
        let name = format!("{} {}", field("name"), field("version"));
        if !satisfied(field("license"), &allowed) {
            faults.push(format!("{name}: the licence '{}' is not one we accept.", field("license")));
        }
        if banned.iter().any(|banned| banned == field("name")) {
            faults.push(format!("{name} is banned in deny.toml."));
        }
        // Our own packages have no source.
        let source = field("source").trim_start_matches("registry+");
        if !source.is_empty() && !sources.iter().any(|known| known == source) {
            faults.push(format!("{name} comes from {source}, which is not a source we trust."));
        }
    }
    faults.iter().for_each(say);
    say(format!("  {} crates looked at", packages.len()));
    Ok(if faults.is_empty() && !packages.is_empty() { Count::PASSED } else { Count::FAILED })
}

/// A list of names; an entry may be a name or a table with a `name` or `crate`.
fn list(rules: &toml::Table, section: &str, key: &str) -> Vec<String> {
    let rows = rules.get(section).and_then(|section| section.get(key)).and_then(toml::Value::as_array);
    let name = |row: &toml::Value| {
        let named = row.as_str().or_else(|| row.get("crate")?.as_str()).or_else(|| row.get("name")?.as_str());
        named.map(str::to_owned)
    };
    rows.map(|rows| rows.iter().filter_map(name).collect()).unwrap_or_default()
}

/// Whether a licence expression such as `(MIT OR Apache-2.0) AND Unicode-3.0` can be met.
fn satisfied(expression: &str, allowed: &[String]) -> bool {
    // Crates from before the expressions wrote `MIT/Apache-2.0`.
    let spaced =
        expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ").replace(" WITH ", "+WITH+");
    let mut words = spaced.split_whitespace().peekable();
    let met = either(&mut words, allowed);
    met && words.peek().is_none()
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn either(words: &mut Words<'_>, allowed: &[String]) -> bool {
    let mut met = both(words, allowed);
    while words.next_if_eq(&"OR").is_some() {
        met |= both(words, allowed);
    }
    met
}

fn both(words: &mut Words<'_>, allowed: &[String]) -> bool {
    let mut met = single(words, allowed);
    while words.next_if_eq(&"AND").is_some() {
        met &= single(words, allowed);
    }
    met
}

fn single(words: &mut Words<'_>, allowed: &[String]) -> bool {
    match words.next() {
        Some("(") => {
            let met = either(words, allowed);
            words.next_if_eq(&")").is_some() && met
        }
        Some(licence) => allowed.iter().any(|known| *known == licence.replace("+WITH+", " WITH ")),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may(expression: &str) -> bool {
        satisfied(expression, &["MIT", "Unicode-3.0", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned))
    }

    #[test]
    fn a_licence_expression_is_read_as_it_is_meant() {
        assert!(may("MIT") && may("MIT/Apache-2.0") && may("GPL-3.0 OR MIT"));
        assert!(may("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(may("Apache-2.0 WITH LLVM-exception OR GPL-2.0"));
        assert!(!may("MIT AND GPL-3.0") && !may("Apache-2.0") && !may("") && !may("(MIT"));
    }
}
