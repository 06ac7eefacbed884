//! Reading Rust: its string literals, and its code without them and without comments.

/// A string literal and where it stands.
pub struct Literal {
    /// What is between the quotes, escapes as written.
    pub text: String,
    /// Where its first quote is, in bytes.
    pub start: usize,
}

/// A Rust text taken apart.
pub struct Code {
    /// The text with comments, characters and what is between quotes blanked out, byte for byte as long as before.
    pub bare: String,
    /// Every string literal, in order.
    pub literals: Vec<Literal>,
}

impl Code {
    /// Takes a text apart.
    pub fn read(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut bare = bytes.to_vec();
        let mut literals = Vec::new();
        let mut at = 0;
        while at < bytes.len() {
            let rest = &bytes[at..];
            let end = if rest.starts_with(b"//") {
                blank(&mut bare, at, at + until(rest, b"\n"))
            } else if rest.starts_with(b"/*") {
                blank(&mut bare, at, at + until(rest, b"*/"))
            } else if rest[0] == b'"' {
                let end = at + closing_quote(rest);
                literals.push(Literal { text: text[at + 1..end].to_owned(), start: at });
                blank(&mut bare, at + 1, end) + 1
            } else if let Some(hashes) = raw_quote(bytes, at) {
                let open = at + 2 + hashes;
                let close = [b"\"".as_slice(), &vec![b'#'; hashes]].concat();
                let end = open + until(&bytes[open..], &close);
                literals.push(Literal { text: text[open..end].to_owned(), start: open - 1 });
                blank(&mut bare, open, end) + close.len()
            } else if rest[0] == b'\'' {
                let length = character(rest);
                blank(&mut bare, at, at + length).max(at + 1)
            } else {
                at + 1
            };
            at = end;
        }
        Self { bare: String::from_utf8(bare).unwrap(), literals }
    }

    /// The code before a place, without the space at its end.
    pub fn before(&self, place: usize) -> &str {
        self.bare[..place].trim_end()
    }

    /// The literal that begins at a place.
    pub fn literal_at(&self, place: usize) -> Option<&Literal> {
        self.literals.iter().find(|literal| literal.start == place)
    }

    /// The number of the line a place is on, from 1.
    pub fn line(&self, place: usize) -> usize {
        self.bare[..place].matches('\n').count() + 1
    }

    /// The places where something stands in the code.
    pub fn places(&self, what: &str) -> Vec<usize> {
        self.bare.match_indices(what).map(|(place, _)| place).collect()
    }

    /// Where the bracket that opens at a place closes.
    pub fn closing(&self, open: usize) -> usize {
        let mut depth = 0;
        for (place, byte) in self.bare.bytes().enumerate().skip(open) {
            match byte {
                b'{' | b'(' | b'[' => depth += 1,
                b'}' | b')' | b']' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return place;
            }
        }
        self.bare.len()
    }
}

fn blank(bare: &mut [u8], from: usize, to: usize) -> usize {
    for byte in &mut bare[from..to] {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
    to
}

/// How far it is to the end of what is looked for; to the end of the text where it is not there.
fn until(text: &[u8], what: &[u8]) -> usize {
    text.windows(what.len()).position(|window| window == what).unwrap_or(text.len())
}

fn closing_quote(text: &[u8]) -> usize {
    let mut at = 1;
    while at < text.len() && text[at] != b'"' {
        at += if text[at] == b'\\' { 2 } else { 1 };
    }
    at.min(text.len())
}

/// How many hashes a raw string that begins here has.
fn raw_quote(text: &[u8], at: usize) -> Option<usize> {
    let is_in_a_name = at > 0 && (text[at - 1].is_ascii_alphanumeric() || text[at - 1] == b'_');
    let hashes = text.get(at + 1..)?.iter().take_while(|byte| **byte == b'#').count();
    (text[at] == b'r' && !is_in_a_name && text.get(at + 1 + hashes) == Some(&b'"')).then_some(hashes)
}

/// How long a character literal is; nothing for the name of a lifetime.
fn character(text: &[u8]) -> usize {
    let escaped = text.get(1) == Some(&b'\\');
    let from = if escaped { 3 } else { 2 };
    let close = text.iter().take(12).skip(from).position(|byte| *byte == b'\'').map(|place| place + from + 1);
    // `'a'` is a character, also where it takes several bytes; `'a, 'b` are names.
    let is_one = |end: usize| {
        escaped || std::str::from_utf8(&text[1..end - 1]).is_ok_and(|inside| inside.chars().count() == 1)
    };
    close.filter(|end| is_one(*end)).unwrap_or(0)
}

#[test]
fn code_is_told_from_words() {
    let code = Code::read(
        r####"let a = 'x'; // "no"
fn f<'a>(b: &'a str) { say("one \"two\"", '"', '\'', r#"three "four""#) } /* "no" */"####,
    );
    let texts: Vec<&str> = code.literals.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(texts, ["one \\\"two\\\"", "three \"four\""]);
    assert!(code.before(code.literals[0].start).ends_with("say("));
    assert_eq!(code.line(code.literals[0].start), 2);
    assert!(!code.bare.contains("no") && code.bare.contains("<'a>"));
}
