//! Names for entries and for the things they make: a clock and the tag of who wrote.
use std::fmt;
use std::str::FromStr;

/// The name of one tab (or device) that writes, drawn by luck when it starts: 40 bits, eight letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Tag(u64);

/// Crockford's letters: none that look alike, so a tag can be read out by phone.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

impl Tag {
    /// A tag from luck; only the low 40 bits count.
    pub const fn new(luck: u64) -> Self {
        Self(luck & ((1 << 40) - 1))
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in (0..8).rev() {
            let letter = LETTERS.get((self.0 >> (place * 5)) as usize & 31).copied().unwrap_or(b'0');
            fmt::Write::write_char(f, char::from(letter))?;
        }
        Ok(())
    }
}

impl FromStr for Tag {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        if text.len() != 8 {
            return Err(());
        }
        text.bytes()
            .try_fold(0_u64, |so_far, byte| {
                let place = LETTERS.iter().position(|letter| *letter == byte).ok_or(())?;
                Ok(so_far << 5 | place as u64)
            })
            .map(Self)
    }
}

/// The name of an entry. An item (an issue, an action …) has the name of the entry that began it.
///
/// The clock is a Lamport clock: greater than that of every entry its writer had seen. Ordering by `Id` is
/// therefore an order in which nothing comes before what it answers; wall clocks are labels and never order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Id {
    /// The Lamport clock.
    pub clock: u64,
    /// Who wrote.
    pub tag: Tag,
}

impl Id {
    /// The item that every plan has one of: the client.
    pub const CLIENT: Self = Self { clock: 0, tag: Tag(0) };
    /// A clock past this came from no honest writer: at one entry a millisecond it takes 8,900 years.
    pub const LAST_CLOCK: u64 = 1 << 48;
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.clock, self.tag)
    }
}

impl FromStr for Id {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (clock, tag) = text.split_once('.').ok_or(())?;
        // `+5` and `05` would be second spellings of one name.
        if clock.is_empty()
            || !clock.bytes().all(|b| b.is_ascii_digit())
            || (clock.len() > 1 && clock.starts_with('0'))
        {
            return Err(());
        }
        let clock = clock.parse().map_err(|_| ())?;
        if clock > Self::LAST_CLOCK { Err(()) } else { Ok(Self { clock, tag: tag.parse()? }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_it_was_written() {
        for id in [
            Id::CLIENT,
            Id { clock: 12, tag: Tag::new(u64::MAX) },
            Id { clock: Id::LAST_CLOCK, tag: Tag::new(77) },
        ] {
            assert_eq!(id.to_string().parse(), Ok(id));
        }
    }

    #[test]
    fn a_second_spelling_of_an_id_is_refused() {
        for text in [
            "",
            "1",
            "01.00000000",
            "+1.00000000",
            "1.0000000",
            "1.0000000u",
            "999999999999999999.00000000",
            "1.00000000 ",
        ] {
            assert_eq!(text.parse::<Id>(), Err(()), "{text}");
        }
    }
}
