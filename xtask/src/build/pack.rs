//! Writes the site with its compressed copies, and a list of what is in it.
use super::{
    Kind,
    shelf::{Item, Shelf},
};
use crate::house::House;
use crate::say::{Outcome, say, stop};
use brotli::enc::BrotliEncoderParams;
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Below this many bytes a compressed copy saves nothing.
const WORTH_IT: usize = 200;

/// Writes everything on the shelf. The old site stays until the new one is complete.
pub fn write(house: &House, kind: Kind, shelf: &Shelf, print: &str) -> Outcome<()> {
    let work = house.kept("dist");
    if work.is_dir() {
        std::fs::remove_dir_all(&work)?;
    }
    std::fs::create_dir_all(&work)?;
    if kind.small() {
        say("Writing the compressed copies.");
    }

    // The biggest files first, so that the two threads finish together.
    let mut waiting: Vec<(&String, &Item)> = shelf.files().iter().collect();
    waiting.sort_by_key(|(_, item)| item.bytes.len());
    let waiting = Mutex::new(waiting);
    let rows = Mutex::new(Vec::new());
    let worker = || -> Outcome<()> {
        loop {
            let next = waiting.lock().map(|mut list| list.pop()).unwrap_or(None);
            let Some((path, item)) = next else { return Ok(()) };
            let row = write_one(&work.join(path), &house.dist().join(path), path, item, kind)?;
            if let Ok(mut rows) = rows.lock() {
                rows.push((path.clone(), row));
            }
        }
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(worker);
        worker()?;
        other.join().unwrap_or_else(|_| stop("Writing the site did not work."))
    })?;

    let mut rows = rows.into_inner().unwrap_or_default();
    rows.sort_by(|(a, _), (b, _)| a.cmp(b));
    let rows: Vec<Value> = rows.into_iter().map(|(_, row)| row).collect();
    let list = json!({ "build": print, "kind": kind.name(), "files": rows });
    std::fs::write(work.join("assets.json"), format!("{list:#}\n"))?;
    if house.dist().is_dir() {
        std::fs::remove_dir_all(house.dist())?;
    }
    std::fs::rename(&work, house.dist())?;
    Ok(())
}

fn write_one(to: &Path, old: &Path, path: &str, item: &Item, kind: Kind) -> Outcome<Value> {
    let bytes = &item.bytes;
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(to, bytes)?;
    let mut small = bytes.len();
    if kind.small() && shrinks(path) && bytes.len() > WORTH_IT {
        let (br, gz) = small_copies(old, bytes)?;
        small = br.len();
        std::fs::write(beside(to, "br"), br)?;
        std::fs::write(beside(to, "gz"), gz)?;
    }
    Ok(json!({ "path": path, "bytes": bytes.len(), "brotli": small, "first_visit": item.first_visit }))
}

/// The brotli and gzip copies; those of the old site when the file has not changed, because the
/// smallest copy takes the longest to make.
fn small_copies(old: &Path, bytes: &[u8]) -> Outcome<(Vec<u8>, Vec<u8>)> {
    if std::fs::read(old).is_ok_and(|same| same == bytes) {
        let copies = (std::fs::read(beside(old, "br")), std::fs::read(beside(old, "gz")));
        if let (Ok(br), Ok(gz)) = copies {
            return Ok((br, gz));
        }
    }
    Ok((brotli(bytes)?, gzip(bytes)?))
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(end);
    name.into()
}

fn shrinks(path: &str) -> bool {
    let end = path.rsplit('.').next().unwrap_or_default();
    ["html", "js", "css", "wasm", "ftl", "json", "svg", "webmanifest", "txt"].contains(&end)
}

fn brotli(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut small = Vec::new();
    let settings =
        BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut small, &settings)?;
    Ok(small)
}

fn gzip(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}
