//! Saving a plan as text and restoring it: the one door for stored text, whatever its age or state.
use crate::journal::Entry;
use crate::plan::Tag;
use std::fmt::Write;

/// The version this app writes. Older ones are read here, for ever.
const VERSION: u32 = 1;
/// What every stored plan begins with.
const MARK: &str = "mysay-plan";
/// The most characters a stored plan may have: some forty times the biggest plan we measure with.
const LONGEST: usize = 100_000_000;

/// A plan read back from text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Restored {
    /// Which plan it is.
    pub plan: Tag,
    /// Its entries.
    pub entries: Vec<Entry>,
    /// Lines that could not be read: to be set aside and offered, not thrown away.
    pub unread: Vec<String>,
}

/// Why a text could not be restored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotRestored {
    /// It is no plan of ours.
    NotAPlan,
    /// A newer My Say wrote it.
    Newer,
    /// It is far too big.
    TooBig,
}

/// A plan as text: a line that says what it is, then a line an entry.
pub fn save<'a>(plan: Tag, entries: impl IntoIterator<Item = &'a Entry>) -> String {
    let mut text = format!("{MARK} {VERSION} {plan}\n");
    for entry in entries {
        // Writing to a String cannot fail.
        let _infallible = writeln!(text, "{entry}").is_ok();
    }
    text
}

/// Restores a plan from its text, or from the readable copy that carries it.
pub fn restore(text: &str) -> Result<Restored, NotRestored> {
    if text.len() > LONGEST {
        return Err(NotRestored::TooBig);
    }
    // What is a plan as it stands carries no other one, whatever is written in it.
    let text = text.trim_start_matches('\u{feff}');
    let inside = if text.starts_with(MARK) { None } else { crate::letters::carried(text) };
    let text = inside.as_deref().unwrap_or(text);
    let (head, lines) = text.split_once('\n').unwrap_or((text, ""));
    let mut words = head.split_whitespace();
    if words.next() != Some(MARK) {
        return Err(NotRestored::NotAPlan);
    }
    let version: u32 = words.next().and_then(|word| word.parse().ok()).ok_or(NotRestored::NotAPlan)?;
    if version > VERSION {
        return Err(NotRestored::Newer);
    }
    let plan = words.next().and_then(|word| word.parse().ok()).ok_or(NotRestored::NotAPlan)?;
    let (entries, unread) = read_lines(lines);
    Ok(Restored { plan, entries, unread })
}

/// Reads entries a line each; what is no entry comes back as it was.
pub(super) fn read_lines(lines: &str) -> (Vec<Entry>, Vec<String>) {
    let mut entries = Vec::new();
    let mut unread = Vec::new();
    for line in
        lines.split('\n').map(|line| line.trim_end_matches('\r')).filter(|line| !line.trim().is_empty())
    {
        match Entry::read(line) {
            Ok(entry) => entries.push(entry),
            Err(_) => unread.push(line.to_owned()),
        }
    }
    (entries, unread)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_plan_is_said_to_be_none() {
        for text in
            ["", "hello", "<!doctype html>", "mysay-plan", "mysay-plan one 00000000", "mysay-plan 1 tag"]
        {
            assert_eq!(restore(text), Err(NotRestored::NotAPlan), "{text}");
        }
    }

    #[test]
    fn a_plan_from_a_newer_app_is_left_alone() {
        assert_eq!(restore("mysay-plan 2 00000001\nwho knows"), Err(NotRestored::Newer));
    }

    #[test]
    fn a_broken_line_is_set_aside_and_the_rest_is_read() {
        let good = "5.0000000a\t0\tme\t\t=\tissue.want\t{\"text\":\"a\",\"lang\":\"en\"}";
        let restored = restore(&format!("mysay-plan 1 00000001\r\n{good}\r\n5.0000\n"));
        assert_eq!(restored.map(|r| (r.entries.len(), r.unread)), Ok((1, vec!["5.0000".to_owned()])));
    }
}
