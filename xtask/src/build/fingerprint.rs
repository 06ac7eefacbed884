//! Tells whether the site in `dist/` was made from exactly what is here now.
use super::{Kind, shelf::hash};
use crate::house::{House, files_under};
use crate::say::Outcome;
use serde_json::Value;

/// Everything that a build reads.
pub const SOURCES: [&str; 11] = [
    "Cargo.toml",
    "Cargo.lock",
    ".cargo/config.toml",
    "src",
    "locales",
    "guides",
    "style",
    "public",
    "xtask/Cargo.toml",
    "xtask/src",
    "xtask/web-tools/package-lock.json",
];

/// One short name for all sources and the kind of build.
pub fn of(house: &House, kind: Kind) -> Outcome<String> {
    let mut parts = vec![kind.name().as_bytes().to_vec()];
    for source in SOURCES {
        for path in files_under(&house.at(source))? {
            parts.push(path.strip_prefix(house.root())?.to_string_lossy().into_owned().into_bytes());
            parts.push(std::fs::read(&path)?);
        }
    }
    Ok(hash(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>()))
}

/// Whether `dist/` has this name and nothing in it is missing.
pub fn is_built(house: &House, print: &str) -> bool {
    let list = std::fs::read(house.dist().join("assets.json")).ok();
    let list: Option<Value> = list.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    let Some(list) = list else { return false };
    let whole = |row: &Value| -> Option<bool> {
        let file = std::fs::metadata(house.dist().join(row.get("path")?.as_str()?)).ok()?;
        Some(file.len() == row.get("bytes")?.as_u64()?)
    };
    let files = list.get("files").and_then(Value::as_array);
    list.get("build").and_then(Value::as_str) == Some(print)
        && files.is_some_and(|files| files.iter().all(|row| whole(row).unwrap_or(false)))
}
