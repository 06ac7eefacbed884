//! A wrong passphrase slows the next one down, and nobody is ever shut out for good.
use super::shelves::Shared;
use mysay::keep::{Shelf, count, wait};

/// Where the count stands: a device that has one must go on with it.
const WRONG: &str = "mysay/1/wrong";

#[test]
fn each_wrong_passphrase_makes_the_next_wait_longer_up_to_half_a_minute() {
    let mut shelf = Shared::default();
    let mut waits = Vec::new();
    for _ in 0..40 {
        waits.push(wait(&shelf));
        count(&mut shelf, false);
    }
    assert_eq!(waits[..8], [0, 1, 2, 4, 8, 16, 30, 30]);
    assert!(waits[8..].iter().all(|wait| *wait == 30), "never for ever: {waits:?}");
    count(&mut shelf, true);
    assert_eq!((wait(&shelf), shelf.get(WRONG)), (0, None), "the right one makes it good");
}

#[test]
fn a_damaged_or_made_up_count_shuts_nobody_out() {
    let mut shelf = Shared::default();
    for (text, seconds) in [("4294967295", 30), ("33", 30), ("32", 30), ("-1", 0), ("many", 0), ("", 0)] {
        shelf.set(WRONG, text).unwrap();
        assert_eq!(wait(&shelf), seconds, "{text}");
        count(&mut shelf, false);
        assert!((1..=30).contains(&wait(&shelf)), "{text}");
    }
}
