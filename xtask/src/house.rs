//! Where things are: the project's folder, what is built, and what is kept between builds.
use crate::say::{Outcome, stop};
use std::path::{Path, PathBuf};

/// The project's folders.
pub struct House {
    root: PathBuf,
    target: PathBuf,
}

impl House {
    /// Finds the project: cargo says where this package is, and the project is the folder above.
    pub fn find() -> Outcome<Self> {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let Some(root) = package.as_deref().and_then(Path::parent) else {
            return stop("Please run this as `cargo xtask`, inside the project's folder.");
        };
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => root.join(folder),
            None => root.join("target"),
        };
        Ok(Self { root: root.to_path_buf(), target })
    }

    /// The project's own folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A file or folder of the project.
    pub fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// What cargo has built.
    pub fn target(&self, path: &str) -> PathBuf {
        self.target.join(path)
    }

    /// What we keep between builds.
    pub fn kept(&self, path: &str) -> PathBuf {
        self.target.join("xtask").join(path)
    }

    /// The finished site.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }
}

/// Every file under a folder, in name order, with hidden files and installed packages left out.
pub fn files_under(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(next) = waiting.pop() {
        if next.is_file() {
            found.push(next);
            continue;
        }
        if !next.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(&next)? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if !name.starts_with('.') && name != "node_modules" {
                waiting.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}
