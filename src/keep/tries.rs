//! Wrong passphrases, counted beside the lock: else loading the page again would be a way round the wait.
use super::Shelf;

/// Where the count stands, while there is one.
const WRONG: &str = "mysay/1/wrong";
/// The longest wait, in seconds. It never becomes for ever, whatever stands in the count.
const LONGEST: u32 = 30;

/// How many seconds My Say waits before it checks the next passphrase: none, then 1, 2, 4 and so on.
pub fn wait(shelf: &dyn Shelf) -> u32 {
    match wrong(shelf) {
        0 => 0,
        wrong => 1_u32.checked_shl(wrong - 1).map_or(LONGEST, |wait| wait.clamp(1, LONGEST)),
    }
}

/// Counts a passphrase that was tried: wrong ones one after the other, until one is right.
pub fn count(shelf: &mut dyn Shelf, is_right: bool) {
    if is_right {
        shelf.remove(WRONG);
        return;
    }
    let wrong = wrong(shelf).saturating_add(1);
    // On a device without any room guessing is slowed by Argon2 alone.
    let _counted = shelf.set(WRONG, &wrong.to_string()).is_ok();
}

fn wrong(shelf: &dyn Shelf) -> u32 {
    shelf.get(WRONG).and_then(|text| text.parse().ok()).unwrap_or(0)
}
