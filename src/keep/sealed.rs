//! Sealing: a text becomes one that nobody can read or change without the key. XChaCha20-Poly1305; the name a text is
//! kept under is sealed with it, so that two texts cannot change places.
use base64ct::{Base64, Encoding};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use std::fmt;
use std::rc::Rc;
use zeroize::Zeroizing;

/// What every sealed text begins with: what it is, and the version.
pub(super) const SEALED: &str = "mysay-sealed 1 ";
/// The bytes of a nonce.
const NONCE: usize = 24;
/// The bytes of a key.
pub(super) const KEY: usize = 32;

/// Luck from outside: fills the bytes, or gives false where there is none to be had. Pure code knows no luck.
pub type Luck = Rc<dyn Fn(&mut [u8]) -> bool>;

/// A key. It says nothing of itself, and is wiped when it is let go.
#[derive(Clone)]
pub(super) struct Secret(pub(super) Zeroizing<[u8; KEY]>);

impl Secret {
    /// A new key.
    pub(super) fn new(luck: &Luck) -> Option<Self> {
        let mut bytes = Zeroizing::new([0; KEY]);
        luck(&mut *bytes).then_some(Self(bytes))
    }

    /// Seals bytes for the name they are kept under. Each time with a new nonce: none where there is no luck.
    pub(super) fn seal(&self, name: &str, bytes: &[u8], luck: &Luck) -> Option<String> {
        let mut nonce = [0; NONCE];
        luck(&mut nonce).then_some(())?;
        let cipher = XChaCha20Poly1305::new_from_slice(&*self.0).ok()?;
        let sealed = cipher.encrypt(&nonce.into(), Payload { msg: bytes, aad: name.as_bytes() }).ok()?;
        Some(Base64::encode_string(&[&nonce, sealed.as_slice()].concat()))
    }

    /// Opens what was sealed for this name; none where it was another key, another name, or is damaged.
    pub(super) fn open(&self, name: &str, sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
        let bytes = Base64::decode_vec(sealed).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
        let cipher = XChaCha20Poly1305::new_from_slice(&*self.0).ok()?;
        cipher
            .decrypt(&(*nonce).into(), Payload { msg: sealed, aad: name.as_bytes() })
            .ok()
            .map(Zeroizing::new)
    }

    /// Seals a text, with what it is before it.
    pub(super) fn seal_text(&self, name: &str, text: &str, luck: &Luck) -> Option<String> {
        Some(format!("{SEALED}{}", self.seal(name, text.as_bytes(), luck)?))
    }

    /// Opens a sealed text.
    pub(super) fn open_text(&self, name: &str, stored: &str) -> Option<String> {
        let bytes = self.open(name, stored.strip_prefix(SEALED)?)?;
        std::str::from_utf8(&bytes).ok().map(str::to_owned)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}
