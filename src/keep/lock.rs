//! The lock: what stands under `mysay/1/lock`. The texts are sealed with a key of their own, and the lock holds that key
//! sealed with the passphrase: so a new passphrase is one short write, and nothing is sealed anew.
//!
//! `mysay-lock 1 argon2id <KiB> <passes> 1 <salt> <sealed key> <how far> <mark>`: the mark is sealed with the key, so
//! that nobody else can say how far the locking is.
use super::sealed::{KEY, Luck, Secret};
use argon2::{Algorithm, Argon2, Params, Version};
use base64ct::{Base64, Encoding};
use std::fmt;
use zeroize::Zeroizing;

/// Where the lock stands.
pub const LOCK: &str = "mysay/1/lock";
/// What it begins with.
const MARK: &str = "mysay-lock";
/// The version this app writes.
const VERSION: u32 = 1;
/// The bytes of a salt.
const SALT: usize = 16;
/// The fewest characters of a passphrase.
const SHORTEST: usize = 8;

/// What a person types to lock and unlock. It says nothing of itself, and is wiped when it is let go.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Reads what was typed; none where it is too short. Phones put a space after a word, and two for one: spaces at
    /// the ends do not count, and several are one.
    pub fn read(typed: &str) -> Option<Self> {
        let mut text = Zeroizing::new(String::with_capacity(typed.len()));
        for word in typed.split_whitespace() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        (text.chars().count() >= SHORTEST).then_some(Self(text))
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

/// What one guess costs, by Argon2id with one lane.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cost {
    /// The memory in KiB.
    pub memory: u32,
    /// How often it is gone through.
    pub passes: u32,
}

impl Cost {
    /// What My Say asks for whenever a passphrase seals something. The memory is OWASP's least, so that cheap phones
    /// have it. The passes are the most that never took more than 2 s in Chromium 156 with the CPU 4 times slower: five
    /// times 1.5 to 1.9 s. Without slowing it is 0.4 s.
    pub const USUAL: Self = Self { memory: 19_456, passes: 20 };
    /// The most we do for a lock that we find: a made-up one must not hang the app or take all its memory.
    const MOST: Self = Self { memory: 65_536, passes: 64 };

    fn is_bearable(self) -> bool {
        self.memory <= Self::MOST.memory && self.passes <= Self::MOST.passes
    }
}

/// Why the words were not opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotOpened {
    /// It is not the passphrase.
    Wrong,
    /// There is no lock.
    NoLock,
    /// The lock cannot be read: damaged, or made by a newer My Say.
    Unreadable,
    /// The device did not give what was needed: memory, luck or room.
    CannotNow,
}

/// How far the locking is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum State {
    /// Under way, in or out: text that is not sealed is the person's own.
    Turning,
    /// Done: text that is not sealed is none of ours.
    Closed,
}

impl State {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Turning => "turning",
            Self::Closed => "closed",
        }
    }

    /// What a mark is sealed for.
    fn mark(self) -> String {
        format!("{LOCK} {}", self.word())
    }
}

/// A lock as it is stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Lock {
    cost: Cost,
    salt: [u8; SALT],
    sealed_key: String,
    word: String,
    mark: String,
}

impl Lock {
    /// A lock for a key.
    pub(super) fn new(
        key: &Secret,
        passphrase: &Passphrase,
        cost: Cost,
        state: State,
        luck: &Luck,
    ) -> Result<Self, NotOpened> {
        let mut salt = [0; SALT];
        luck(&mut salt).then_some(()).ok_or(NotOpened::CannotNow)?;
        let sealed = derive(passphrase, &salt, cost)?.seal(&for_key(cost), &*key.0, luck);
        let sealed_key = sealed.ok_or(NotOpened::CannotNow)?;
        let lock = Self { cost, salt, sealed_key, word: String::new(), mark: String::new() };
        lock.turned(state, key, luck)
    }

    /// The same lock in another state.
    pub(super) fn turned(&self, state: State, key: &Secret, luck: &Luck) -> Result<Self, NotOpened> {
        let mark = key.seal(&state.mark(), &[], luck).ok_or(NotOpened::CannotNow)?;
        Ok(Self { word: state.word().to_owned(), mark, ..self.clone() })
    }

    /// The key, for who knows the passphrase.
    pub(super) fn open(&self, passphrase: &Passphrase) -> Result<Secret, NotOpened> {
        let bytes = derive(passphrase, &self.salt, self.cost)?.open(&for_key(self.cost), &self.sealed_key);
        let bytes = bytes.ok_or(NotOpened::Wrong)?;
        let key: &[u8; KEY] = bytes.as_slice().try_into().map_err(|_| NotOpened::Unreadable)?;
        Ok(Secret(Zeroizing::new(*key)))
    }

    /// How far the locking is. What is not marked with the key counts as done: that trusts nothing.
    pub(super) fn state(&self, key: &Secret) -> State {
        let turning = State::Turning;
        let is_turning = self.word == turning.word()
            && key.open(&turning.mark(), &self.mark).is_some_and(|it| it.is_empty());
        if is_turning { turning } else { State::Closed }
    }

    /// Reads a stored lock.
    pub(super) fn read(text: &str) -> Result<Self, NotOpened> {
        let parts: Vec<&str> = text.split_whitespace().collect();
        let [MARK, version, "argon2id", memory, passes, "1", salt, sealed_key, word, mark] =
            *parts.as_slice()
        else {
            return Err(NotOpened::Unreadable);
        };
        let number = |text: &str| text.parse::<u32>().ok();
        let read = || {
            (number(version)? == VERSION).then_some(())?;
            let cost = Cost { memory: number(memory)?, passes: number(passes)? };
            let salt = Base64::decode_vec(salt).ok()?.try_into().ok()?;
            let own = str::to_owned;
            let lock = Self { cost, salt, sealed_key: own(sealed_key), word: own(word), mark: own(mark) };
            cost.is_bearable().then_some(lock)
        };
        read().ok_or(NotOpened::Unreadable)
    }
}

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Cost { memory, passes }, salt) = (self.cost, Base64::encode_string(&self.salt));
        let Self { sealed_key, word, mark, .. } = self;
        write!(f, "{MARK} {VERSION} argon2id {memory} {passes} 1 {salt} {sealed_key} {word} {mark}")
    }
}

/// What the key is sealed for.
fn for_key(cost: Cost) -> String {
    format!("{LOCK} {VERSION} argon2id {} {} 1", cost.memory, cost.passes)
}

/// The key a passphrase gives, slowly.
fn derive(passphrase: &Passphrase, salt: &[u8], cost: Cost) -> Result<Secret, NotOpened> {
    let params = Params::new(cost.memory, cost.passes, 1, Some(KEY)).map_err(|_| NotOpened::Unreadable)?;
    let mut key = Secret(Zeroizing::new([0; KEY]));
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.0.as_bytes(), salt, &mut *key.0)
        // A device without so much memory to spare: another time it may have it.
        .map_err(|_| NotOpened::CannotNow)?;
    Ok(key)
}
