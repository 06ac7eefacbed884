//! What a guide offers: ways forward, as data. Its words are messages named after the guide and the option.
use serde::Deserialize;

/// One way forward from a guide file.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct GuideOption {
    /// Its name in the guide: the messages `<guide>-<id>` belong to it.
    pub id: String,
    /// How many good points have a message: `<guide>-<id>-good-1` and on.
    pub good: u8,
    /// How many bad points have a message: `<guide>-<id>-bad-1` and on.
    pub bad: u8,
    /// Whether somebody is expected to answer.
    pub answer: bool,
}

#[derive(Deserialize)]
struct File {
    meta: Meta,
    option: Vec<GuideOption>,
}

#[derive(Deserialize)]
struct Meta {
    name: String,
}

/// A guide file that is broken or of another shape.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BadGuide;

/// Reads a guide as it is served: its options in the order they are offered, each named `<guide>-<id>`.
pub fn read_guide(json: &str) -> Result<Vec<GuideOption>, BadGuide> {
    let file: File = serde_json::from_str(json).map_err(|_| BadGuide)?;
    let name = file.meta.name;
    let whole = |mut one: GuideOption| {
        one.id = format!("{name}-{}", one.id);
        one
    };
    let options: Vec<GuideOption> = file.option.into_iter().map(whole).collect();
    if options.is_empty() { Err(BadGuide) } else { Ok(options) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guide_with_a_field_missing_is_refused_whole() {
        assert_eq!(
            read_guide("{\"meta\":{\"name\":\"general\"},\"option\":[{\"id\":\"talk\",\"good\":1}]}"),
            Err(BadGuide)
        );
        assert_eq!(read_guide("<html>"), Err(BadGuide));
        assert_eq!(read_guide("{\"meta\":{\"name\":\"general\"},\"option\":[]}"), Err(BadGuide));
    }
}
