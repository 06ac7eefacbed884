//! The files of the finished site, before they are written: each has an address and an integrity value.
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};
use std::collections::BTreeMap;

/// The site's files by path, without the leading `/`.
#[derive(Default)]
pub struct Shelf {
    files: BTreeMap<String, Item>,
}

/// One file of the site.
pub struct Item {
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Whether somebody must have it before the first question can be answered.
    pub first_visit: bool,
}

impl Shelf {
    /// Puts a file on the shelf under this path and gives its address.
    pub fn put(&mut self, path: &str, bytes: Vec<u8>) -> String {
        self.files.insert(path.to_owned(), Item { bytes, first_visit: false });
        format!("/{path}")
    }

    /// Puts a file under a name that changes with its contents, so that browsers may keep it for ever.
    pub fn put_hashed(&mut self, name: &str, end: &str, bytes: Vec<u8>) -> String {
        let mark = hash(&[&bytes]);
        self.put(&format!("{name}-{mark}.{end}"), bytes)
    }

    /// Says that every first visit needs this file, and gives its integrity value.
    pub fn first_visit(&mut self, address: &str) -> String {
        match self.files.get_mut(address.trim_start_matches('/')) {
            Some(item) => {
                item.first_visit = true;
                format!("sha384-{}", STANDARD.encode(Sha384::digest(&item.bytes)))
            }
            None => String::new(),
        }
    }

    /// All files in name order.
    pub fn files(&self) -> &BTreeMap<String, Item> {
        &self.files
    }
}

/// A short name for what is in these bytes: 16 hexadecimal digits.
pub fn hash(parts: &[&[u8]]) -> String {
    let mut all = Sha256::new();
    for part in parts {
        // The length keeps "ab" + "c" apart from "a" + "bc".
        all.update(part.len().to_le_bytes());
        all.update(part);
    }
    all.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
