//! The limits of whole options, from the days a person told to the day they see, worked out by hand like the last days.
use super::served;
use super::story::Story;
use mysay::guide::{Guide, GuideOption, Late, Limit, answer_due, clock_fits, nearest_limit};
use mysay::plan::{Day, IssueField, Told, WhenKnown};

/// An option of a guide, by its name there.
pub fn option<'a>(guide: &'a Guide, id: &str) -> &'a GuideOption {
    let name = format!("{}-{id}", guide.name);
    guide.options.iter().find(|one| one.id == name).unwrap_or_else(|| panic!("{name} is not there"))
}

fn day(iso: &str) -> Day {
    Day::from_iso(iso).unwrap_or_else(|| panic!("{iso} is no day"))
}

/// Which rule gives the limit, its last day (empty for none), the days still asked for, and whether we are unsure.
type Expected = (usize, &'static str, &'static str, bool);

/// Why it is here, the option, the days told, and the limits.
type Case = (&'static str, &'static str, &'static [(&'static str, &'static str)], &'static [Expected]);

const CASES: &[Case] = &[
    ("nothing told: no day, and what to ask", "mh-tribunal-s2", &[], &[(1, "", "admission", false)]),
    (
        "the 14th day, the first is day 1",
        "mh-tribunal-s2",
        &[("admission", "2026-11-02")],
        &[(1, "2026-11-15", "", false)],
    ),
    (
        "21 days with the first",
        "hs-s202",
        &[("decision_received", "2026-11-10")],
        &[(1, "2026-11-30", "", true)],
    ),
    (
        "a letter is not here before its date: count from that, and still ask",
        "hs-s202",
        &[("decision_letter_date", "2026-11-06")],
        &[(1, "2026-11-26", "decision_received", true)],
    ),
    (
        "the day it was received is the one that counts",
        "hs-s202",
        &[("decision_letter_date", "2026-11-06"), ("decision_received", "2026-11-10")],
        &[(1, "2026-11-30", "", true)],
    ),
    (
        "21 days without the first",
        "hs-s204",
        &[("decision_received", "2026-11-10")],
        &[(1, "2026-12-01", "", true)],
    ),
    (
        "21 days from the letter, for want of a better day",
        "hs-s204",
        &[("decision_letter_date", "2026-11-06")],
        &[(1, "2026-11-27", "decision_received", true)],
    ),
    (
        "a month from the end of October",
        "bn-mr",
        &[("decision_letter_date", "2026-10-31")],
        &[(1, "2026-11-30", "", false)],
    ),
    (
        "a month from the end of January",
        "bn-mr",
        &[("decision_letter_date", "2026-01-31")],
        &[(1, "2026-02-28", "", false)],
    ),
    (
        "a month from the notice",
        "bn-appeal",
        &[("mr_notice_date", "2026-08-31")],
        &[(1, "2026-09-30", "", true)],
    ),
    (
        "another letter is no notice",
        "bn-appeal",
        &[("decision_letter_date", "2026-08-31")],
        &[(1, "", "mr_notice_date", true)],
    ),
    (
        "12 months from the day it happened, and the later day may help",
        "nhs-complaint",
        &[("event", "2026-02-28")],
        &[(1, "2027-02-28", "knowledge", true)],
    ),
    (
        "12 months from the day they found out, when that came later",
        "nhs-complaint",
        &[("event", "2026-02-28"), ("knowledge", "2026-05-31")],
        &[(1, "2027-05-31", "", true)],
    ),
    (
        "they found out, and do not know when it happened",
        "nhs-complaint",
        &[("knowledge", "2026-05-31")],
        &[(1, "2027-05-31", "event", true)],
    ),
    (
        "they wrote that they knew before it happened: the later of the two",
        "nhs-complaint",
        &[("event", "2026-02-28"), ("knowledge", "2026-02-01")],
        &[(1, "2027-02-28", "", true)],
    ),
    ("3 months less a day", "wk-acas", &[("event", "2026-05-31")], &[(1, "2026-08-30", "", true)]),
    (
        "the day before the law may change",
        "wk-acas",
        &[("event", "2026-09-30")],
        &[(1, "2026-12-29", "", true)],
    ),
    (
        "3 months less a day even where it may be 6: nobody checked that the law began",
        "wk-acas",
        &[("event", "2026-10-15")],
        &[(1, "2027-01-14", "", true)],
    ),
    ("the same for the claim itself", "wk-et", &[("event", "2026-10-15")], &[(1, "2027-01-14", "", true)]),
    (
        "2 months from the letter while there is no certificate",
        "ed-sendtrib",
        &[("decision_letter_date", "2026-09-01")],
        &[(1, "2026-11-01", "mediation_certificate_date", true)],
    ),
    (
        "a month from a late certificate, which is later",
        "ed-sendtrib",
        &[("decision_letter_date", "2026-09-01"), ("mediation_certificate_date", "2026-10-20")],
        &[(2, "2026-11-20", "", true)],
    ),
    (
        "an early certificate takes no day away",
        "ed-sendtrib",
        &[("decision_letter_date", "2026-09-01"), ("mediation_certificate_date", "2026-09-10")],
        &[(1, "2026-11-01", "", true)],
    ),
    (
        "a certificate alone: the later day can only be later",
        "ed-sendtrib",
        &[("mediation_certificate_date", "2026-10-20")],
        &[(2, "2026-11-20", "decision_letter_date", true)],
    ),
    (
        "a year from the event is earlier than 6 months from the answer",
        "pb-leo",
        &[("final_response_date", "2026-06-01"), ("event", "2025-09-01")],
        &[(2, "2026-09-01", "knowledge", true)],
    ),
    (
        "6 months from the answer is earlier than a year from finding out",
        "pb-leo",
        &[("final_response_date", "2026-06-01"), ("event", "2025-09-01"), ("knowledge", "2026-05-01")],
        &[(1, "2026-12-01", "", true)],
    ),
    (
        "no answer yet: the year",
        "pb-leo",
        &[("event", "2025-09-01")],
        &[(2, "2026-09-01", "final_response_date knowledge", true)],
    ),
    (
        "6 months from the answer is one limit, and 6 years or 3 another",
        "mn-fos",
        &[("final_response_date", "2026-06-15"), ("event", "2020-01-10"), ("knowledge", "2026-03-01")],
        &[(1, "2026-12-15", "", false), (3, "2029-03-01", "", false)],
    ),
    (
        "3 years from long ago end before 6 years from the event",
        "mn-fos",
        &[("event", "2020-01-10"), ("knowledge", "2021-01-01")],
        &[(1, "", "final_response_date", false), (2, "2026-01-10", "", false)],
    ),
    (
        "6 years from a leap day",
        "mn-fos",
        &[("event", "2024-02-29")],
        &[(1, "", "final_response_date", false), (2, "2030-02-28", "knowledge", false)],
    ),
    (
        "2 months from the answer of the council, and 4 from the first letter to it",
        "bn-ctr",
        &[("council_reply_date", "2026-12-31"), ("first_letter_to_council", "2026-10-30")],
        &[(1, "2027-02-28", "", true), (2, "2027-02-28", "", true)],
    ),
    (
        "the council never answered",
        "bn-ctr",
        &[("first_letter_to_council", "2026-08-05")],
        &[(1, "", "council_reply_date", true), (2, "2026-12-05", "", true)],
    ),
    (
        "3 years, in case somebody was hurt",
        "hs-court",
        &[("event", "2026-03-09")],
        &[(2, "2029-03-09", "", true)],
    ),
    (
        "6 and 12 months less a day, and each year after a renewal",
        "mh-tribunal-s3",
        &[("admission", "2026-05-31"), ("renewal", "2027-05-31")],
        &[(1, "2026-11-29", "", true), (2, "2027-05-30", "", true), (3, "2028-05-30", "", true)],
    ),
    (
        "the ICB and then NHS England",
        "nhs-chc-review",
        &[("decision_letter_date", "2026-08-31"), ("outcome_letter_date", "2027-03-15")],
        &[(1, "2027-02-28", "", false), (2, "2027-09-15", "", false)],
    ),
    (
        "dated 1 April means by 29 April",
        "pl-review",
        &[("outcome_letter_date", "2026-04-01")],
        &[(1, "2026-04-29", "", false)],
    ),
    ("a year less a day", "human-rights", &[("event", "2026-03-09")], &[(1, "2027-03-08", "", false)]),
    ("6 months less a day", "ds-court", &[("event", "2026-08-31")], &[(1, "2027-02-27", "", true)]),
    (
        "school days are never sure",
        "ed-exclusion",
        &[("governors_letter_date", "2026-03-23")],
        &[(1, "2026-04-15", "", true)],
    ),
    ("a rule in words gives no day and asks none", "hs-rent", &[], &[(1, "", "", true)]),
    ("even where its day is known", "hs-rent", &[("notice_start_date", "2026-12-01")], &[(1, "", "", true)]),
    ("no limit", "sg-999", &[("event", "2026-11-01")], &[]),
];

#[test]
fn a_person_sees_the_limits_they_would_find_on_a_calendar() {
    let guide = served::guide("england");
    for (why, id, days, expected) in CASES {
        let days: Vec<(&str, Day)> = days.iter().map(|(kind, iso)| (*kind, day(iso))).collect();
        let found = Story::with(&days).limits(&guide, option(&guide, id));
        let written = |one: &Limit| {
            let last = one.day.map(|day| day.to_string()).unwrap_or_default();
            (one.rule, last, one.asks.join(" "), one.unsure)
        };
        let found: Vec<_> = found.iter().map(written).collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(rule, last, asks, unsure)| (*rule, (*last).to_owned(), (*asks).to_owned(), *unsure))
            .collect();
        assert_eq!(found, expected, "{id}: {why}");
    }
}

#[test]
fn nobody_is_told_that_we_are_sure_of_what_we_did_not_read_in_the_law() {
    let guide = served::guide("england");
    let facts = served::facts("england");
    let story = Story::with(&[]);
    let mut sure = 0;
    for (written, option) in served::options_of(&facts).into_iter().zip(&guide.options) {
        let is_primary = served::text(written, "verified") == Some("primary copy seen");
        let doubts = option.act_by.iter().any(|rule| rule.verify);
        for limit in story.limits(&guide, option) {
            assert!(limit.unsure || is_primary, "{}", option.id);
            assert!(!doubts || limit.unsure, "{}", option.id);
            sure += usize::from(!limit.unsure);
        }
    }
    assert!(sure > 8, "{sure}");
}

#[test]
fn a_day_that_was_told_for_the_limit_counts_before_the_day_of_the_issue() {
    let guide = served::guide("england");
    let mut story = Story::with(&[("event", day("2026-03-09"))]);
    story.tells_day("event", day("2026-05-31"));
    let days = |story: &Story| story.limits(&guide, option(&guide, "wk-acas"))[0].day;
    assert_eq!(days(&story), Some(day("2026-08-30")));
    // And "about when" is no day: it would be a guess.
    let mut story = Story::with(&[("event", day("2026-03-09"))]);
    story.tells(IssueField::When(Told::Told(WhenKnown::About)));
    assert_eq!(days(&story), None);
}

#[test]
fn what_comes_late_is_what_the_rule_that_gives_the_day_says() {
    let guide = served::guide("england");
    let late = |id: &str, days: &[(&str, Day)]| -> Vec<Late> {
        Story::with(days).limits(&guide, option(&guide, id)).iter().map(|one| one.late).collect()
    };
    assert_eq!(late("mh-tribunal-s2", &[]), [Late::Strict]);
    assert_eq!(late("bn-mr", &[]), [Late::Special]);
    assert_eq!(late("hs-s204", &[]), [Late::Court]);
    assert_eq!(late("ed-sendtrib", &[]), [Late::Court], "a tribunal is a court to the person");
    assert_eq!(late("nhs-complaint", &[("event", day("2026-03-09"))]), [Late::Discretion]);
}

#[test]
fn a_person_sees_the_next_limit_that_has_not_passed() {
    let guide = served::guide("england");
    let story = Story::with(&[("admission", day("2026-05-31")), ("renewal", day("2027-05-31"))]);
    let limits = story.limits(&guide, option(&guide, "mh-tribunal-s3"));
    for (today, next) in [
        ("2026-06-01", "2026-11-29"),
        ("2026-11-29", "2026-11-29"),
        ("2026-11-30", "2027-05-30"),
        ("2027-05-31", "2028-05-30"),
        // All have passed: the last of them.
        ("2028-05-31", "2028-05-30"),
    ] {
        let found = nearest_limit(&limits, day(today)).map(|(_, day)| day);
        assert_eq!(found, Some(day(next)), "{today}");
    }
    assert!(nearest_limit(&[], day("2026-06-01")).is_none());
}

#[test]
fn an_answer_is_due_by_the_rule_that_counts_from_the_day_it_reached_them() {
    let guide = served::guide("england");
    for (id, due) in [
        // 3 working days from a Thursday; 8 weeks; a month; 2 months; 20 working days over Christmas and new year.
        ("nhs-complaint", "2026-12-15"),
        ("mn-fos", "2027-02-04"),
        ("if-sar", "2027-01-10"),
        ("bn-ctr", "2027-02-10"),
        ("if-foi", "2027-01-12"),
        ("bn-crf", "2026-12-12"),
        // No rule, or one that counts from a day the client cannot set: ask again after 2 weeks.
        ("mh-imha", "2026-12-24"),
        ("hs-homeless", "2026-12-24"),
        ("mn-breathing", "2026-12-24"),
        ("mn-mh-breathing", "2026-12-24"),
        ("bn-appeal", "2026-12-24"),
    ] {
        let found = answer_due(&guide, option(&guide, id), day("2026-12-10"));
        assert_eq!(found, Some(day(due)), "{id}");
    }
    assert_eq!(answer_due(&guide, option(&guide, "sg-999"), day("2026-12-10")), None, "nobody answers");
}

#[test]
fn a_clock_that_is_years_off_is_noticed_and_a_right_one_is_not() {
    let guide = served::guide("england");
    let option = option(&guide, "bn-mr");
    let seen = option.seen.expect("when it was read");
    let on = |days: i64| clock_fits(option, seen.plus_days(days).expect("a day"));
    assert!(on(0) && on(30) && on(2 * 365), "from the day it was read, for years");
    assert!(on(-1), "it is still the day before somewhere on the earth");
    assert!(!on(-2) && !on(-3_652) && !on(4 * 365));
    // What has no date of its own says nothing about the clock.
    assert!(clock_fits(&GuideOption { seen: None, ..option.clone() }, day("1970-01-01")));
}
