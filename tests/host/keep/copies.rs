//! The readable copy: a page anybody can read that carries the whole plan, and never lets words become markup.
use super::shelves::PLAN;
use crate::journal::lives::{Lives, lived, lives};
use mysay::journal::Journal;
use mysay::keep::{restore, save};
use mysay::letters::{Speaker, carried, outline, readable};
use mysay::plan::{Day, Id, Tag};
use proptest::prelude::*;

/// Says every message by its name.
struct Plain;

impl Speaker for Plain {
    fn say(&self, id: &str) -> String {
        id.to_owned()
    }
    fn day(&self, day: Day) -> String {
        day.to_string()
    }
    fn lang(&self) -> &str {
        "en"
    }
    fn dir(&self) -> &str {
        "ltr"
    }
}

fn copy_of(lives: &mut Lives) -> (Journal, String, String) {
    lives.all_meet();
    let journal = lives.journals.remove(0);
    let saved = save(PLAN, journal.entries());
    let page = readable(journal.plan(), &saved, &Plain);
    (journal, saved, page)
}

/// The tags of a page, without what stands between them.
fn tags(page: &str) -> Vec<&str> {
    page.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or(rest)).collect()
}

fn is_ours(tag: &str) -> bool {
    let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
    let known = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "dl",
        "dt", "dd", "span", "pre",
    ];
    known.contains(&name) && !tag.contains("javascript") && !tag.to_lowercase().contains(" on")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_comes_back_whole_from_its_readable_copy((people, deeds) in lives()) {
        let (journal, saved, page) = copy_of(&mut lived(people, &deeds));
        prop_assert_eq!(carried(&page), Some(saved.clone()));
        let found = restore(&page).unwrap();
        prop_assert_eq!(found.plan, PLAN);
        prop_assert!(found.unread.is_empty());
        let mut again = Journal::new(Tag::new(8));
        again.absorb(found.entries);
        prop_assert_eq!(again.plan(), journal.plan());
        prop_assert_eq!(save(PLAN, again.entries()), saved);
    }

    #[test]
    fn words_in_a_readable_copy_never_become_markup((people, deeds) in lives()) {
        let (_, _, page) = copy_of(&mut lived(people, &deeds));
        for tag in tags(&page) {
            prop_assert!(is_ours(tag), "{}", tag);
        }
        prop_assert_eq!(page.matches("</pre>").count(), 1);
    }

    #[test]
    fn a_copy_saved_again_with_other_line_ends_still_comes_back((people, deeds) in lives()) {
        let (_, saved, page) = copy_of(&mut lived(people, &deeds));
        let found = restore(&format!("\u{feff}{}", page.replace('\n', "\r\n"))).unwrap();
        prop_assert_eq!(save(PLAN, &found.entries), saved);
    }

    #[test]
    fn every_issue_that_is_told_stands_in_the_outline_in_reading_order((people, deeds) in lives()) {
        let (journal, _, _) = copy_of(&mut lived(people, &deeds));
        let sections = outline(journal.plan(), &Plain);
        let shown: Vec<Id> = sections.iter().filter(|one| one.level == 2).filter_map(|one| one.about).map(|(_, id)| id).collect();
        let told: Vec<Id> = journal.plan().told_issues().map(|(id, _)| id).collect();
        prop_assert_eq!(shown.into_iter().filter(|id| *id != Id::CLIENT).collect::<Vec<_>>(), told);
        prop_assert!(sections.windows(2).all(|two| two[1].level <= two[0].level + 1), "no heading level is left out");
    }
}
