//! The source tree: its files, for tests that read what people wrote in them.
use std::path::{Path, PathBuf};

/// Folders that are made, fetched or not ours.
const NOT_OURS: [&str; 5] = ["target", "dist", "node_modules", ".git", ".cargo"];

/// A text file of the tree.
pub struct File {
    /// Its path from the root, with `/` between the parts.
    pub path: String,
    /// What is in it.
    pub text: String,
}

impl File {
    /// The name without its folder.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// The folder it is in.
    pub fn folder(&self) -> &str {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Its lines with their numbers, from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }

    /// The part before its tests.
    pub fn without_tests(&self) -> &str {
        let begins = |(place, _): &(usize, &str)| {
            let next = self.text[*place..].lines().nth(1).unwrap_or_default();
            next.starts_with("mod ") || next.starts_with("pub") && next.contains(" mod ")
        };
        let tests = self.text.match_indices("#[cfg(test)]").find(begins).map(|(place, _)| place);
        &self.text[..tests.unwrap_or(self.text.len())]
    }
}

/// Where the tree begins.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files in a folder and the folders in it whose names end like this, in order. Files that are no text are left out.
pub fn files(folder: &str, end: &str) -> Vec<File> {
    let mut paths = Vec::new();
    collect(&root().join(folder), &mut paths);
    paths.sort();
    paths.iter().filter(|path| path.to_string_lossy().ends_with(end)).filter_map(|path| read(path)).collect()
}

/// One file.
pub fn file(path: &str) -> File {
    read(&root().join(path)).unwrap_or_else(|| panic!("{path} is not there"))
}

/// The names of what stands in a folder.
pub fn names(folder: &str) -> Vec<String> {
    let entries = std::fs::read_dir(root().join(folder)).into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Fails with every fault on a line of its own.
pub fn expect_none(what: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{what}:\n  {}", faults.join("\n  "));
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        if entry.path().is_dir() {
            if !NOT_OURS.iter().any(|other| name == *other) {
                collect(&entry.path(), paths);
            }
        } else {
            paths.push(entry.path());
        }
    }
}

fn read(path: &Path) -> Option<File> {
    let text = std::fs::read_to_string(path).ok()?;
    let path = path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/");
    Some(File { path, text })
}
