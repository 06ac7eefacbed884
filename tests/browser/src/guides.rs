//! The guides of the built app, as a person in England gets them.
use crate::programs::dist;
use mysay::guide::{Guides, read_guide};

/// What everybody can do, and what people in England can do.
pub fn guides() -> Guides {
    Guides::new(["general", "england"].map(|name| read_guide(&served(name)).expect("a guide")).into())
}

/// The number of an option in addresses.
pub fn number_of(option: &str) -> usize {
    guides().named(option).map(|(number, ..)| number).unwrap_or_else(|| panic!("there is no option {option}"))
}

/// The file of a guide: its name and a hash.
fn served(name: &str) -> String {
    let mut files =
        std::fs::read_dir(dist()).expect("the app").filter_map(Result::ok).map(|file| file.path());
    let is_it = |path: &std::path::PathBuf| {
        path.file_name().and_then(|file| file.to_str()).is_some_and(|file| {
            file.strip_prefix(name).is_some_and(|rest| rest.starts_with('-') && rest.ends_with(".json"))
        })
    };
    let path = files.find(is_it).unwrap_or_else(|| panic!("there is no guide {name} in dist/"));
    std::fs::read_to_string(path).expect("a guide")
}
