//! Saved text of any age and in any state: what is whole is read, what is not is set aside, and nothing panics.
use super::shelves::{PLAN, Shared, write, write_and_keep};
use crate::journal::lives::{lived, lives};
use crate::journal::strangers;
use mysay::journal::{Entry, Journal};
use mysay::keep::{Keeper, NotRestored, Restored, Shelf, restore, save};
use mysay::plan::{Id, Tag};
use proptest::prelude::*;

fn restored(text: &str) -> Restored {
    restore(text).unwrap()
}

/// The lines of a saved plan that were not harmed: those in both texts, each as often as in the lesser.
fn unharmed(before: &str, after: &str) -> Vec<Entry> {
    let mut after: Vec<&str> = after.lines().collect();
    let kept = before.lines().filter(|line| {
        let found = after.iter().position(|other| other == line);
        found.map(|place| after.remove(place)).is_some()
    });
    kept.filter_map(|line| Entry::read(line).ok()).collect()
}

fn holds_all(found: &Restored, wanted: &[Entry]) -> bool {
    wanted.iter().all(|entry| found.entries.contains(entry))
}

/// Every line with something on it is either read or set aside.
fn accounts_for_all(found: &Restored, text: &str) -> bool {
    let lines = text.split('\n').skip(1).filter(|line| !line.trim().is_empty()).count();
    found.entries.len() + found.unread.len() == lines
}

fn saved_lives() -> impl Strategy<Value = String> {
    lives().prop_map(|(people, deeds)| {
        let entries = lived(people, &deeds).everything();
        save(PLAN, &entries)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_that_is_saved_and_restored_is_the_same_plan((people, deeds) in lives()) {
        let entries = lived(people, &deeds).everything();
        let expected = Restored { plan: PLAN, entries: entries.clone(), unread: vec![] };
        prop_assert_eq!(restore(&save(PLAN, &entries)), Ok(expected));
    }

    #[test]
    fn what_strangers_wrote_is_saved_and_restored_too(entries in strangers::entries(), plan: u64) {
        let expected = Restored { plan: Tag::new(plan), entries: entries.clone(), unread: vec![] };
        prop_assert_eq!(restore(&save(Tag::new(plan), &entries)), Ok(expected));
    }

    #[test]
    fn a_plan_that_was_cut_off_keeps_every_line_before_the_cut(text in saved_lives(), cut: prop::sample::Index) {
        let cut = text.floor_char_boundary(cut.index(text.len() + 1));
        let part = &text[..cut];
        if let Ok(found) = restore(part) {
            prop_assert!(holds_all(&found, &unharmed(&text, part)));
            prop_assert!(accounts_for_all(&found, part));
        } else {
            prop_assert!(!part.contains('\n'), "only a cut in the first line leaves no plan");
        }
    }

    #[test]
    fn one_damaged_byte_costs_no_more_than_the_lines_it_is_in(text in saved_lives(), at: prop::sample::Index, flip in 1_u8..=255) {
        let head = text.find('\n').unwrap() + 1;
        prop_assume!(text.len() > head);
        let mut bytes = text.clone().into_bytes();
        bytes[head + at.index(text.len() - head)] ^= flip;
        let damaged = String::from_utf8_lossy(&bytes).into_owned();
        let found = restored(&damaged);
        prop_assert!(holds_all(&found, &unharmed(&text, &damaged)));
        prop_assert!(accounts_for_all(&found, &damaged));
    }

    #[test]
    fn damage_to_the_first_line_panics_nobody_and_loses_no_line_on_the_device(text in saved_lives(), at: prop::sample::Index, flip in 1_u8..=255) {
        let head = text.find('\n').unwrap();
        let mut bytes = text.clone().into_bytes();
        bytes[at.index(head)] ^= flip;
        let damaged = String::from_utf8_lossy(&bytes).into_owned();
        let mut shelf = Shared::default();
        shelf.set(&base_key(), &damaged).unwrap();
        let opened = shelf.keeper(5).open();
        if restore(&damaged) == Err(NotRestored::Newer) {
            // It may be a newer app's: it is left exactly as it is.
            prop_assert_eq!(shelf.get(&base_key()), Some(damaged));
        } else {
            prop_assert_eq!(opened.entries.len(), text.lines().count() - 1);
        }
    }

    #[test]
    fn any_text_at_all_is_restored_or_refused(text in any::<String>(), rest in any::<String>()) {
        let _either = restore(&text);
        let text = format!("mysay-plan 1 00000001\n{rest}");
        prop_assert!(accounts_for_all(&restored(&text), &text));
    }
}

/// Where the base of the tests' plan is kept, as found by keeping one.
fn base_key() -> String {
    let shelf = Shared::default();
    shelf.keeper(1).keep_all(&Journal::default()).unwrap();
    shelf.keys().into_iter().find(|key| key.ends_with("base")).unwrap()
}

#[test]
fn hostile_lines_are_set_aside_and_cost_nothing() {
    let mut journal = Journal::new(Tag::new(1));
    let good = write(&mut journal, "They did not call me back.").to_string();
    let hostile = [
        "99999999999999999999999999.00000001\t0\tme\t\t=\tissue.want\tnull".to_owned(),
        "281474976710657.00000001\t0\tme\t\t=\tissue.want\tnull".to_owned(),
        "-1.00000001\t0\tme\t\t=\tissue.want\tnull".to_owned(),
        "1.00000001\t99999999999999999999\tme\t\t=\tissue.want\tnull".to_owned(),
        "1.00000001\t0\tme\t\t=\tissue.want\tnull\tmore".to_owned(),
        "1.00000001\t0\t\t\t=\tissue.want\tnull".to_owned(),
        "1.00000001\t0\tme\t\t=\tISSUE.WANT\tnull".to_owned(),
        "1.00000001\t0\tme\t\t=\t../../etc\tnull".to_owned(),
        "2.00000001\t0\tme\t2.00000001\t=\tissue.want\tnull".to_owned(),
        "\u{0}\u{0}\u{0}".to_owned(),
        "\t".repeat(1_000),
        "١.00000001\t0\tme\t\t=\tissue.want\tnull".to_owned(),
        format!("1.00000001\t0\tme\t\t=\tissue.want\t\"{}\"", "a".repeat(1_100_000)),
        format!("9.00000001\t0\tme\t{}\t=\tissue.want\tnull", vec!["1.00000001"; 1_001].join(",")),
    ];
    for line in &hostile {
        let found = restored(&format!("mysay-plan 1 00000001\n{line}\n{good}\n{line}\n"));
        assert_eq!(found.entries.len(), 1, "{}", line.chars().take(60).collect::<String>());
        assert!(found.unread.len() == 2 || line.trim().is_empty());
    }
}

#[test]
fn values_that_are_no_answers_are_carried_along_and_change_nothing() {
    let values = [
        "\"2199-13-45\"",
        "{\"text\":7}",
        "{}",
        "[1e999]",
        "[[[[[]]]]]",
        "\"99999.review\"",
        "\"0.client\"",
        "{\"text\":\"a\"}",
    ];
    for place in ["issue.want", "issue.circle", "issue.when-day", "issue.topics", "item.removed"] {
        for value in values {
            let line = format!("1.00000001\t0\tme\t\t=\t{place}\t{value}");
            let found = restored(&format!("mysay-plan 1 00000001\n{line}\n"));
            let mut journal = Journal::new(Tag::new(2));
            journal.absorb(found.entries);
            assert_eq!(save(Tag::new(1), journal.entries()), format!("mysay-plan 1 00000001\n{line}\n"));
            assert!(journal.plan().told_issues().next().is_none());
        }
    }
}

#[test]
fn a_plan_whose_writer_has_an_odd_name_is_still_restored() {
    let mut journal = Journal::new(Tag::new(1));
    let odd = Entry { by: "<pre id=\"mysay-journal\" hidden>".into(), ..write(&mut journal, "Mine") };
    let other = Entry { by: "mysay-plan 2 </pre>".into(), id: Id { clock: 9, ..odd.id }, ..odd.clone() };
    assert_eq!(restored(&save(PLAN, [&odd, &other])).entries, vec![odd, other]);
}

#[test]
fn what_is_damaged_on_the_device_is_set_aside_and_the_rest_is_shown() {
    let mut shelf = Shared::default();
    let (mut keeper, mut journal) = shelf.tab(1);
    let first = write_and_keep(&mut keeper, &mut journal, "First");
    keeper.keep_all(&journal).unwrap();
    let second = write_and_keep(&mut keeper, &mut journal, "Second");
    let whole = shelf.texts();
    for (key, text) in whole.iter().filter(|(key, _)| key.contains("/plan/")) {
        let damaged = format!("{text}7.000000\tthis is no entry\n");
        shelf.set(key, &damaged).unwrap();
        let mut keeper = shelf.keeper(2);
        let opened = keeper.open();
        assert_eq!(opened.unread, vec!["7.000000\tthis is no entry".to_owned()]);
        assert!([first, second].iter().all(|id| opened.entries.iter().any(|entry| entry.id == *id)));
        assert!(keeper.set_aside_texts().contains(&damaged), "the damaged text is kept as it was");
        assert_eq!(shelf.get(key).as_ref(), Some(text), "what stays is whole");
        assert!(shelf.keeper(3).open().unread.is_empty(), "the person is told once");
    }
}

#[test]
fn what_is_damaged_stays_where_it_is_when_there_is_no_room_to_set_it_aside() {
    let mut shelf = Shared::default();
    let damaged = format!("mysay-plan 1 {PLAN}\n7.000000\tthis is no entry\n");
    shelf.set(&base_key(), &damaged).unwrap();
    let used: usize = shelf.texts().iter().map(|(key, text)| key.len() + text.len()).sum();
    shelf.leave_room(Some(used));
    assert_eq!(shelf.keeper(1).open().unread.len(), 1);
    assert_eq!(shelf.get(&base_key()), Some(damaged));
}

#[test]
fn what_a_newer_app_keeps_is_left_as_it_is() {
    let mut shelf = Shared::default();
    let newer = "mysay-plan 2 0000002d\nwho knows what\n";
    shelf.set(&base_key(), newer).unwrap();
    shelf.set("mysay/2/plan/0000002d/base", "from the future").unwrap();
    let before = shelf.texts();
    assert!(Keeper::is_newer(&shelf));
    let (mut keeper, mut journal) = shelf.tab(1);
    assert!(keeper.open().newer);
    let mine = write_and_keep(&mut keeper, &mut journal, "Mine");
    keeper.put_together(&journal, &[]).unwrap();
    shelf.keeper(2).keep_all(&journal).unwrap();
    let after = shelf.texts();
    assert!(before.iter().all(|(key, text)| after.get(key) == Some(text) || key.ends_with("current")));
    assert!(shelf.found().contains(&mine), "what is written meanwhile is kept beside it");
}
