//! The size budget: what a first visit costs somebody who pays for every megabyte.
use super::count::Count;
use crate::house::House;
use crate::say::{Outcome, say, stop};
use serde_json::Value;

/// Brotli bytes until the first question can be answered.
const FIRST_VISIT: u64 = 180_000;
/// Brotli bytes of a nation's guide and its words in one language: what choosing a nation costs.
const GUIDE: u64 = 60_000;
/// Bytes of HTML that can be read before any script runs.
const PAGE: u64 = 15_000;

/// Compares the built site with the budget.
pub fn check(house: &House) -> Outcome<Count> {
    let Ok(list) = std::fs::read(house.dist().join("assets.json")) else {
        return stop("There is nothing in dist/ to measure; please run: cargo xtask build.");
    };
    let list: Value = serde_json::from_slice(&list)?;
    let files = list.get("files").and_then(Value::as_array).cloned().unwrap_or_default();
    let number = |file: &Value, name: &str| file.get(name).and_then(Value::as_u64).unwrap_or(0);
    let mut sum = 0;
    let mut page = 0;
    let (mut guide, mut words) = (0, 0);
    for file in &files {
        let path = file.get("path").and_then(Value::as_str).unwrap_or_default();
        if path == "index.html" {
            page = number(file, "bytes");
        }
        // The costliest guide and the costliest words of one; the made-up languages are for tests only.
        let is_made_up = path.starts_with("en-XA") || path.starts_with("ar-XB");
        if path.ends_with(".json") && path.contains('-') {
            guide = guide.max(number(file, "brotli"));
        } else if path.ends_with(".ftl") && path.matches('-').count() > 1 && !is_made_up {
            words = words.max(number(file, "brotli"));
        }
        if file.get("first_visit") == Some(&Value::Bool(true)) {
            let brotli = number(file, "brotli");
            sum += brotli;
            say(format!("  {brotli:>8} bytes  {path}"));
        }
    }
    let mut count = Count::default();
    let budgets = [
        ("first visit, brotli", sum, FIRST_VISIT),
        ("a nation's guide and its words, brotli", guide + words, GUIDE),
        ("index.html, raw", page, PAGE),
    ];
    for (what, is, may_be) in budgets {
        say(format!("  {is:>8} bytes  {what}, of {may_be}"));
        count.add(if is > 0 && is <= may_be { Count::PASSED } else { Count::FAILED });
    }
    Ok(count)
}
