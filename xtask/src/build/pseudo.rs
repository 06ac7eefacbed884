//! Two made-up languages for tests: one long and accented, one right-to-left. Only text is changed,
//! never a placeable, a selector, a key or a name.
use crate::say::{Outcome, Stop};
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

/// How the letters of a made-up language are written.
#[derive(Clone, Copy)]
pub enum Letters {
    /// Accents on every letter, vowels doubled, brackets at both ends: shows what is cut off or not translated.
    Long,
    /// The same words, shown from right to left.
    Mirrored,
}

/// A made-up language.
pub struct Made {
    /// Its tag.
    pub code: &'static str,
    /// Its name in the list of languages.
    pub name: &'static str,
    /// Its reading direction.
    pub dir: &'static str,
    /// How its letters are written.
    pub letters: Letters,
}

/// All made-up languages.
pub const LANGUAGES: [Made; 2] = [
    Made { code: "en-XA", name: "⟦Ļööñğ Ĕñğļïïšħ⟧", dir: "ltr", letters: Letters::Long },
    Made { code: "ar-XB", name: "Mirrored English", dir: "rtl", letters: Letters::Mirrored },
];

/// Makes the messages of a made-up language from the English ones.
pub fn make(english: &str, letters: Letters) -> Outcome<String> {
    let fault = |_| Stop("The English messages cannot be read.".to_owned());
    let mut resource: Resource<String> = parser::parse(english.to_owned()).map_err(fault)?;
    for entry in &mut resource.body {
        match entry {
            // Days stay readable: what the app writes as a date a person must be able to type back.
            Entry::Message(message) if is_of_dates(&message.id.name) => {}
            Entry::Message(message) => {
                message.value.iter_mut().for_each(|value| whole(value, letters));
                attributes(&mut message.attributes, letters);
            }
            Entry::Term(term) => {
                // A term stands inside another message, which has the brackets already. Its attributes
                // are never shown: they are codes such as gender.
                inside(&mut term.value, letters);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    let made = serializer::serialize(&resource);
    // What we wrote must be readable again, or every test in that language would test the wrong thing.
    parser::parse(made.as_str()).map_err(|_| Stop("A made-up language cannot be read.".to_owned()))?;
    Ok(made)
}

fn is_of_dates(id: &str) -> bool {
    ["read-", "month-", "weekday-", "date-long", "date-short"].iter().any(|start| id.starts_with(start))
}

fn attributes(list: &mut [Attribute<String>], letters: Letters) {
    for attribute in list {
        whole(&mut attribute.value, letters);
    }
}

fn whole(pattern: &mut Pattern<String>, letters: Letters) {
    inside(pattern, letters);
    match letters {
        Letters::Long => {
            pattern.elements.insert(0, PatternElement::TextElement { value: "⟦".to_owned() });
            pattern.elements.push(PatternElement::TextElement { value: "⟧".to_owned() });
        }
        Letters::Mirrored => {}
    }
}

fn inside(pattern: &mut Pattern<String>, letters: Letters) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = rewrite(value, letters),
            PatternElement::Placeable { expression } => branches(expression, letters),
        }
    }
}

fn branches(expression: &mut Expression<String>, letters: Letters) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| inside(&mut variant.value, letters));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => branches(expression, letters),
        Expression::Inline(_) => {}
    }
}

fn rewrite(text: &str, letters: Letters) -> String {
    match letters {
        Letters::Long => text.chars().flat_map(long).collect(),
        Letters::Mirrored => {
            let turned = text.split('\n').enumerate().map(|(number, line)| {
                // Space at the end stays outside, and where a line begins Fluent trims. Space after a placeable is turned
                // with its words: no language has a mark between the two, and Firefox would not break the line there.
                let line = if number == 0 { line } else { line.trim_start() };
                let words = line.trim_end();
                let end = line.get(words.len()..).unwrap_or_default();
                if words.trim().is_empty() {
                    line.to_owned()
                } else {
                    format!("\u{202E}{words}\u{202C}{end}")
                }
            });
            turned.collect::<Vec<_>>().join("\n")
        }
    }
}

/// One letter, accented; a vowel twice, which makes a text about 40 % longer with the brackets.
fn long(letter: char) -> impl Iterator<Item = char> {
    const PLAIN: &str = "aeiouyAEIOUYbcdfghjklmnprstvwzBCDFGHJKLMNPRSTVWZ";
    const ACCENTED: &str = "áéíóúýÅÉÎÖÛÝƀçđƒğħĵķļɱñþřšŧṽŵžƁÇĐƑĞĦĴĶĻṀÑÞŘŠŦṼŴŽ";
    let place = PLAIN.chars().position(|plain| plain == letter);
    let accented = place.and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(letter);
    let times = if "aeiouAEIOU".contains(letter) { 2 } else { 1 };
    std::iter::repeat_n(accented, times)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "\
-app = My Say
    .gender = neuter
hello = Hello { $name }, this is { -app }.
    .label = Your name
days = { $n ->
    [one] one day
   *[other] { NUMBER($n) } days
}
lines =
    First line.
    Second line.
";

    fn made(letters: Letters) -> String {
        make(ENGLISH, letters).map_err(|stop| stop.0).unwrap_or_default()
    }

    #[test]
    fn only_text_is_changed() {
        for letters in [Letters::Long, Letters::Mirrored] {
            let made = made(letters);
            for kept in [
                "{ $name }",
                "{ -app }",
                "{ $n ->",
                "[one]",
                "*[other]",
                "NUMBER($n)",
                ".gender = neuter",
                "hello =",
                ".label =",
            ] {
                assert!(made.contains(kept), "{kept} is missing from:\n{made}");
            }
            assert!(!made.contains("Hello") || matches!(letters, Letters::Mirrored));
        }
    }

    #[test]
    fn the_long_language_is_about_forty_percent_longer_and_bracketed() {
        let made = rewrite("Who else uses this device? You can leave this page at any time.", Letters::Long);
        let (long, short) = (made.chars().count() + 2, 63);
        assert!(long * 100 >= short * 125 && long * 100 <= short * 150, "{long}");
        assert!(self::made(Letters::Long).contains(".label = ⟦Ýóóúúř ñááɱéé⟧"));
    }

    #[test]
    fn every_line_of_the_mirrored_language_is_closed_again() {
        let made = made(Letters::Mirrored);
        assert_eq!(made.matches('\u{202E}').count(), made.matches('\u{202C}').count());
        assert!(made.contains("\u{202E}First line.\u{202C}"));
        assert!(made.contains("{ $name }\u{202E}, this is\u{202C} { -app }"), "{made}");
        assert!(made.contains("{ NUMBER($n) }\u{202E} days\u{202C}"), "{made}");
    }
}
