//! What a first visit weighs, as the build wrote it down.
use super::Figure;
use crate::programs::dist;
use serde_json::Value;

/// The bytes of a first visit, and of the page that can be read before any script runs.
pub fn weight() -> Vec<Figure> {
    let assets = std::fs::read_to_string(dist().join("assets.json")).expect("dist/assets.json");
    let assets: Value = serde_json::from_str(&assets).expect("dist/assets.json is JSON");
    let files = assets["files"].as_array().expect("dist/assets.json lists files");
    let first = files.iter().filter(|file| file["first_visit"] == true);
    let page = std::fs::metadata(dist().join("index.html")).expect("dist/index.html").len();
    vec![
        Figure {
            name: "first-visit-bytes",
            runs: vec![first.filter_map(|file| file["brotli"].as_f64()).sum()],
            unit: "bytes",
            bar: Some(180_000.0),
            aim: Some(150_000.0),
            how: "brotli sizes in dist/assets.json of everything the first question needs",
        },
        Figure {
            name: "html-bytes",
            runs: vec![u32::try_from(page).map_or(f64::INFINITY, f64::from)],
            unit: "bytes",
            bar: Some(15_000.0),
            aim: Some(10_000.0),
            how: "size of dist/index.html, uncompressed",
        },
    ]
}
