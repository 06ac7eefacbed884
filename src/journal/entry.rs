//! One entry: one recorded change, as a line of text that any later version can read and carry along.
use crate::plan::{Change, Id};
use std::borrow::Cow;
use std::fmt;

/// When something was written, in seconds since 1970 by the clock of whoever wrote it. A label, never an order.
pub type Moment = i64;

/// One recorded change to a plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its name: later than every entry its writer had seen.
    pub id: Id,
    /// When it was written, by the writer's clock.
    pub time: Moment,
    /// Who wrote it: `me` for the client.
    pub by: Cow<'static, str>,
    /// The entries of the same field that it replaces: those its writer saw.
    pub replaces: Vec<Id>,
    /// The item it changes; its own name where it begins one.
    pub item: Id,
    /// The stored name of the field. Names this version does not know are carried along.
    pub place: Cow<'static, str>,
    /// The new value as JSON.
    pub value: String,
}

/// A line that is no entry: cut short, mistyped, or written to do harm.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BadEntry;

/// The most characters an entry may have: room for the longest answer with every character escaped.
const LONGEST_LINE: usize = 1_000_000;
/// The most entries one entry may replace; more were never seen at once.
pub(super) const MOST_REPLACED: usize = 1_000;

impl Entry {
    /// Reads one line.
    pub fn read(line: &str) -> Result<Self, BadEntry> {
        if line.len() > LONGEST_LINE {
            return Err(BadEntry);
        }
        let mut parts = line.split('\t');
        let mut part = || parts.next().ok_or(BadEntry);
        let id: Id = part()?.parse().map_err(|()| BadEntry)?;
        let time = part()?.parse().map_err(|_| BadEntry)?;
        let by = short_name(part()?)?;
        let replaces = read_ids(part()?, id)?;
        let item = match part()? {
            "=" => id,
            text => text.parse().map_err(|()| BadEntry)?,
        };
        let place = place_name(part()?)?;
        let value = part()?;
        // A cut value must not pass for a value.
        if parts.next().is_some() || !looks_whole(value) {
            return Err(BadEntry);
        }
        Ok(Self { id, time, by, replaces, item, place, value: value.to_owned() })
    }

    /// The change, where this version knows its place and can read its value.
    pub fn change(&self) -> Option<Change> {
        Change::read(&self.place, &self.value)
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\t{}\t{}\t", self.id, self.time, self.by)?;
        for (n, id) in self.replaces.iter().enumerate() {
            write!(f, "{}{id}", if n == 0 { "" } else { "," })?;
        }
        if self.item == self.id {
            write!(f, "\t=\t")?
        } else {
            write!(f, "\t{}\t", self.item)?
        }
        write!(f, "{}\t{}", self.place, self.value)
    }
}

fn read_ids(text: &str, before: Id) -> Result<Vec<Id>, BadEntry> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<Id> = text.split(',').map(str::parse).collect::<Result<_, ()>>().map_err(|()| BadEntry)?;
    // Only what came before can be replaced: two entries that replaced each other would both be gone.
    if ids.len() > MOST_REPLACED || ids.iter().any(|id| id.clock >= before.clock) {
        Err(BadEntry)
    } else {
        Ok(ids)
    }
}

fn short_name(text: &str) -> Result<Cow<'static, str>, BadEntry> {
    match text {
        "me" => Ok(Cow::Borrowed("me")),
        _ if text.is_empty() || text.len() > 200 => Err(BadEntry),
        _ => Ok(Cow::Owned(text.to_owned())),
    }
}

fn place_name(text: &str) -> Result<Cow<'static, str>, BadEntry> {
    if let Some(place) = crate::plan::Place::named(text) {
        return Ok(Cow::Borrowed(place.name()));
    }
    let fits = (1..=60).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b == b'.');
    if fits { Ok(Cow::Owned(text.to_owned())) } else { Err(BadEntry) }
}

/// Whether a JSON text ends as it begins: what a torn write leaves does not.
fn looks_whole(json: &str) -> bool {
    match (json.bytes().next(), json.bytes().last()) {
        (Some(b'"'), Some(b'"')) => json.len() > 1,
        (Some(b'{'), Some(b'}')) | (Some(b'['), Some(b']')) => true,
        _ => json == "null",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "5.0000000a\t1763000000\tme\t3.0000000a,4.0000000b\t1.0000000a\tissue.want\t{\"text\":\"An answer\",\"lang\":\"en\"}";

    #[test]
    fn an_entry_reads_back_as_it_was_written() {
        assert_eq!(Entry::read(GOOD).map(|entry| entry.to_string()), Ok(GOOD.to_owned()));
    }

    #[test]
    fn an_entry_that_was_cut_short_anywhere_is_refused() {
        for end in 0..GOOD.len() {
            assert_eq!(Entry::read(GOOD.get(..end).unwrap_or_default()), Err(BadEntry), "{end}");
        }
    }

    #[test]
    fn an_entry_cannot_replace_what_comes_after_it() {
        assert_eq!(Entry::read(&GOOD.replace("4.0000000b", "5.0000000b")), Err(BadEntry));
        assert_eq!(Entry::read(&GOOD.replace("4.0000000b", "9.0000000b")), Err(BadEntry));
    }

    #[test]
    fn an_entry_of_a_kind_from_the_future_is_carried_along() {
        let line = GOOD.replace("issue.want", "issue.colour");
        let entry = Entry::read(&line);
        assert_eq!(entry.as_ref().map(ToString::to_string), Ok(line));
        assert_eq!(entry.map(|e| e.change()), Ok(None));
    }
}
