//! Languages: what each is called, which way it is read, and where its messages are.
/// One language the app can speak. The list is made from `locales/languages.toml` when the app is built.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Language {
    /// The language tag, as in `lang="…"`.
    pub code: String,
    /// What its speakers call it.
    pub name: String,
    /// What English calls it.
    pub english: String,
    /// `ltr` or `rtl`: from our own table, since libraries have some of them wrong.
    pub dir: String,
    /// Where its messages are fetched from.
    pub url: String,
    /// Whether no person has checked its words yet.
    pub unchecked: bool,
    /// Where the words of each nation's guide are fetched from, by the guide's name.
    pub guides: Vec<(String, String)>,
}

/// Reads the list of languages the build made: a line each, with tabs between code, name, English name, direction,
/// address, `checked` or `unchecked`, and the guides' `name=address` with spaces between. A broken line is left out.
pub fn read_languages(list: &str) -> Vec<Language> {
    let read = |line: &str| {
        let mut fields = line.split('\t').map(str::to_owned);
        let mut field = || fields.next().filter(|field| !field.is_empty());
        let (code, name, english, dir, url) = (field()?, field()?, field()?, field()?, field()?);
        let pair = |text: &str| text.split_once('=').map(|(name, url)| (name.to_owned(), url.to_owned()));
        let unchecked = field().as_deref() == Some("unchecked");
        let guides = field().unwrap_or_default().split(' ').filter_map(pair).collect();
        Some(Language { code, name, english, dir, url, unchecked, guides })
    };
    list.lines().filter_map(read).collect()
}

impl Language {
    /// Where the words of a nation's guide are.
    pub fn guide(&self, nation: &str) -> Option<&str> {
        self.guides.iter().find(|(name, _)| name == nation).map(|(_, url)| url.as_str())
    }

    /// The language to begin with: the one kept, else the first of the browser's that we have, else the first.
    pub fn first<'a>(all: &'a [Self], kept: Option<&str>, browser: &[String]) -> Option<&'a Self> {
        let exact = |code: &str| all.iter().find(|one| one.code == code);
        let base = |code: &str| code.split('-').next().and_then(exact);
        kept.and_then(exact)
            .or_else(|| browser.iter().find_map(|code| exact(code).or_else(|| base(code))))
            .or_else(|| all.first())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Language> {
        read_languages("en\tEnglish\tEnglish\tltr\t/en.ftl\nur\tاردو\tUrdu\trtl\t/ur.ftl")
    }

    #[test]
    fn a_person_first_sees_their_browsers_language() {
        let first = |kept, browser: &[&str]| {
            let browser: Vec<String> = browser.iter().map(|s| (*s).to_owned()).collect();
            Language::first(&all(), kept, &browser).map(|one| one.code.clone())
        };
        assert_eq!(first(None, &["so", "ur-PK", "en"]).as_deref(), Some("ur"));
        assert_eq!(first(Some("en"), &["ur"]).as_deref(), Some("en"));
        assert_eq!(first(Some("xx"), &["so"]).as_deref(), Some("en"));
    }

    #[test]
    fn the_words_of_a_guide_have_an_address_of_their_own() {
        let all = read_languages("en\tEnglish\tEnglish\tltr\t/en.ftl\tchecked\tengland=/e.ftl wales=/w.ftl");
        assert_eq!(all.first().and_then(|one| one.guide("wales")), Some("/w.ftl"));
        assert_eq!(all.first().and_then(|one| one.guide("narnia")), None);
    }

    #[test]
    fn a_broken_line_is_no_language() {
        assert_eq!(read_languages("xx\tOnly a name\n\n\t\t\t\t"), vec![]);
    }
}
