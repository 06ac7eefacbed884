//! Every kind of letter: what it says, what it leaves out, and what it names as missing.
use super::people::{Person, day, said, today};
use mysay::letters::Draft;
use mysay::plan::{
    About, ActionField, ActionState, ClientField, Code, CompanionField, ConsentField, ConsentKind,
    ConsentState, Id, IssueField, LetterKind, Reach, Talking, Told, WhenKnown,
};

const ROOM: &str = "________";

fn lacks(draft: &Draft, message: &str) -> bool {
    draft.missing.iter().any(|one| one.message == message)
}

/// The kinds that are sent to somebody.
fn letters() -> impl Iterator<Item = LetterKind> {
    let sheets = [LetterKind::Phone, LetterKind::Talking, LetterKind::Meeting];
    LetterKind::ALL.iter().copied().filter(move |kind| !sheets.contains(kind))
}

/// What must be so of any draft.
fn check_whole(person: &Person, draft: &Draft, kind: LetterKind) {
    let text = &draft.text;
    assert!(
        text.trim() == text && !text.contains("letter-") && !text.contains("\n\n\n"),
        "{kind:?}:\n{text}"
    );
    for one in &draft.missing {
        assert!(!person.reads(one.message).is_empty());
        if let Some((circuit, _, key)) = one.ask {
            assert!(circuit.questions().iter().any(|question| question.key == key), "{key}");
        }
    }
    assert!(lacks(draft, "letter-missing-address"), "{kind:?}");
    assert!(draft.missing.iter().any(|one| one.message == "letter-missing-address" && one.ask.is_none()));
}

#[test]
fn a_person_who_said_nothing_gets_every_kind_of_letter_with_what_is_missing_named() {
    let person = Person::silent();
    for kind in LetterKind::ALL {
        for late in [false, true] {
            let draft = person.drafts_about(*kind, None, late);
            check_whole(&person, &draft, *kind);
            let ask = draft.missing.iter().find(|one| one.message == "letter-missing-name").unwrap().ask;
            assert_eq!(ask.map(|(_, item, key)| (item, key)), Some((Id::CLIENT, "client-call-me")));
            // No short line leads to nothing, but for the questions on the phone, which follow it.
            let asked = person.reads("letter-phone-asked");
            for paragraph in draft.text.split("\n\n").filter(|one| **one != asked) {
                assert!(!paragraph.ends_with(':'), "{kind:?}: {paragraph}");
            }
        }
    }
    let complaint = person.drafts(LetterKind::Complaint);
    for message in ["happened", "when", "want", "to", "reach"] {
        assert!(lacks(&complaint, &format!("letter-missing-{message}")), "{message}");
    }
    let ask = complaint.missing.iter().find(|one| one.message == "letter-missing-happened").unwrap().ask;
    assert_eq!(ask.map(|(_, item, key)| (item, key)), Some((person.issue, "issue-happened")));
}

#[test]
fn a_person_who_said_everything_has_only_to_add_what_no_question_asks() {
    let person = Person::full();
    for kind in LetterKind::ALL {
        let draft = person.drafts(*kind);
        check_whole(&person, &draft, *kind);
        let asked: Vec<_> = draft.missing.iter().filter(|one| one.ask.is_some()).collect();
        assert!(asked.is_empty(), "{kind:?} {asked:?}");
    }
}

#[test]
fn a_letter_has_its_day_its_reader_its_subject_and_the_persons_name_in_their_places() {
    let person = Person::full();
    for kind in letters() {
        let draft = person.drafts(kind);
        let paragraphs: Vec<&str> = draft.text.split("\n\n").collect();
        assert_eq!(paragraphs[0], "Sunday 22 November 2026");
        assert!(paragraphs[1].starts_with("To: ____") && lacks(&draft, "letter-missing-to"));
        assert_eq!(paragraphs[2], person.reads(&format!("letter-subject-{}", kind.code())));
        assert_eq!(paragraphs[3], "Hello");
        assert_eq!(paragraphs[paragraphs.len() - 2..], ["Thank you", "My own words: name."]);
    }
}

#[test]
fn a_letter_never_changes_what_a_person_said() {
    let person = Person::full();
    let expected: [(LetterKind, &[&str]); 11] = [
        (LetterKind::Complaint, &["happened", "when", "want"]),
        (LetterKind::Review, &["happened", "when", "want"]),
        (LetterKind::Ombudsman, &["happened", "when", "want", "contact who", "contact said", "review"]),
        (LetterKind::Chase, &["action"]),
        (LetterKind::Records, &[]),
        (LetterKind::Adjustments, &["language"]),
        (LetterKind::Assessment, &["happened", "when", "want"]),
        (LetterKind::Advocate, &["happened", "want", "language"]),
        (LetterKind::Phone, &["happened", "when", "want", "language"]),
        (LetterKind::Talking, &["language", "safe", "helper"]),
        (LetterKind::Meeting, &["happened", "when", "want", "language", "helper"]),
    ];
    let everything = [
        "happened",
        "when",
        "want",
        "language",
        "safe",
        "helper",
        "helper reach",
        "action",
        "contact who",
        "contact said",
        "review",
        "refused",
        "important",
        "issue name",
        "choice",
    ];
    for (kind, own) in expected {
        let text = person.drafts(kind).text;
        for what in everything {
            let line = format!("My own words: {what}.");
            assert_eq!(text.lines().any(|one| one == line), own.contains(&what), "{kind:?} {what}\n{text}");
        }
    }
}

#[test]
fn a_person_is_only_reached_in_the_ways_they_picked() {
    let mut person = Person::full();
    let labels =
        ["Phone call: _", "Text message: _", "Email: _", "Letter: _", "Through a person who helps me: _"];
    let seen = |person: &Person, kind| {
        let text = person.drafts(kind).text;
        labels.iter().map(|label| text.contains(label)).collect::<Vec<_>>()
    };
    let kinds = || letters().chain([LetterKind::Phone, LetterKind::Talking]);
    for kind in kinds() {
        assert_eq!(seen(&person, kind), [false, true, true, false, false], "{kind:?}");
    }
    person.says(Id::CLIENT, ClientField::Reach(Told::Told(vec![Reach::Helper])));
    for kind in kinds() {
        assert_eq!(seen(&person, kind), [false, false, false, false, true], "{kind:?}");
    }
    person.says(Id::CLIENT, ClientField::Reach(Told::NotYet));
    for kind in kinds() {
        assert_eq!(seen(&person, kind), [false; 5], "{kind:?}");
        assert!(lacks(&person.drafts(kind), "letter-missing-reach"));
    }
}

#[test]
fn a_refused_consent_never_appears_in_any_letter() {
    let mut person = Person::full();
    person.says(Id::CLIENT, ClientField::Reach(Told::Told(Reach::ALL.to_vec())));
    let ex = person.begins(CompanionField::Name(said("Robin Example")));
    let no = person.begins(ConsentField::Who(said("robin example ")));
    person.says(no, ConsentField::What(Told::Told(ConsentKind::Talk)));
    let shows = |person: &Person| {
        let has = |kind: &LetterKind| person.drafts(*kind).text.to_lowercase().contains("robin");
        LetterKind::ALL.iter().any(has)
    };
    assert!(shows(&person), "{ex}");
    for state in [ConsentState::Refused, ConsentState::TakenBack] {
        person.says(no, ConsentField::State(Told::Told(state)));
        assert!(!shows(&person), "{state:?}");
    }
    person.says(no, ConsentField::State(Told::Told(ConsentState::Given)));
    assert!(shows(&person));
    person.says(no, ConsentField::Until(day(-1)));
    assert!(!shows(&person));
}

#[test]
fn a_late_letter_says_so_and_leaves_room_for_the_reason() {
    let person = Person::full();
    for kind in letters().chain([LetterKind::Phone]) {
        let late = person.drafts_about(kind, None, true);
        assert!(
            late.text.contains("late. Please still look at") && late.text.contains("I am late because: ____")
        );
        assert!(lacks(&late, "letter-missing-late"), "{kind:?}");
        assert!(!person.drafts_about(kind, None, false).text.contains("I am late"), "{kind:?}");
    }
}

#[test]
fn a_review_letter_also_asks_for_a_mandatory_reconsideration() {
    let text = Person::full().drafts(LetterKind::Review).text;
    assert!(text.contains(
        "Please look at this decision again. If it is a benefit decision, this is my request for a mandatory reconsideration."
    ));
    assert!(text.contains("The date on the decision:\nMonday 2 November 2026"));
}

#[test]
fn a_letter_to_an_ombudsman_tells_what_was_done_with_its_days() {
    let text = Person::full().drafts(LetterKind::Ombudsman).text;
    for line in [
        "I told them about it.",
        "I got their answer after they looked at the decision again.",
        "The date of their last answer:\nThursday 12 November 2026",
        "Tuesday 13 October 2026\nPhone call\nWho I had contact with:\nMy own words: contact who.",
        "I did not get what I wanted.",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn a_late_answer_is_asked_for_by_its_days_and_is_called_late_only_when_it_is() {
    let mut person = Person::full();
    for about in [person.action, person.choice] {
        let text = person.drafts_about(LetterKind::Chase, Some(about), false).text;
        assert!(text.contains("What it is about:\nMy own words: action."));
        assert!(text.contains("It was done by this day:\nFriday 23 October 2026"));
        assert!(text.contains("The day your answer was due:\nFriday 20 November 2026"));
        assert!(text.contains("your answer is late."));
    }
    person.says(person.action, ActionField::AnswerBy(day(0)));
    person.says(person.action, ActionField::State(Told::Told(ActionState::Doing)));
    let text = person.drafts(LetterKind::Chase).text;
    assert!(text.contains("The day your answer is due:\nSunday 22 November 2026"));
    assert!(!text.contains("is late") && !text.contains("It was done by"));
    for about in [None, Some(Id { clock: 999, ..Id::default() })] {
        assert!(lacks(&person.drafts_about(LetterKind::Chase, about, false), "letter-missing-action"));
    }
}

#[test]
fn an_action_of_another_issue_is_never_in_a_letter() {
    let mut person = Person::full();
    let first = std::mem::replace(&mut person.issue, Id { clock: 999, ..Id::default() });
    let text = person.drafts(LetterKind::Chase).text;
    assert!(first != person.issue && !text.contains("My own words: action"));
}

#[test]
fn a_person_who_needs_an_interpreter_asks_for_one_who_is_not_family() {
    let mut person = Person::full();
    let text = |person: &Person| person.drafts(LetterKind::Advocate).text;
    let not_family = "Please do not use a member of my family as the interpreter.";
    assert!(
        text(&person).contains("I also ask for an interpreter for this language:\nMy own words: language.")
    );
    assert!(text(&person).contains(not_family));
    person.says(Id::CLIENT, ClientField::Language(Told::NotYet));
    assert!(text(&person).contains("I also ask for an interpreter.") && text(&person).contains(not_family));
    assert!(lacks(&person.drafts(LetterKind::Advocate), "letter-missing-language"));
    // A language said before is not used where no interpreter is wanted any more.
    person.says(Id::CLIENT, ClientField::Language(said("Polish")));
    person.says(Id::CLIENT, ClientField::Talking(Told::Told(vec![Talking::MoreTime])));
    assert!(!text(&person).contains("interpreter") && !text(&person).contains("Polish"));
}

#[test]
fn when_it_happened_is_said_as_exactly_as_the_person_knows_it() {
    let mut person = Person::full();
    let when = |person: &Person| {
        let draft = person.drafts(LetterKind::Complaint);
        (
            draft.missing.iter().find(|one| one.message == "letter-missing-when").and_then(|one| one.ask),
            draft.text,
        )
    };
    let issue = person.issue;
    person.says(issue, IssueField::When(Told::Told(WhenKnown::Ongoing)));
    assert!(when(&person).1.contains("It is still happening.") && when(&person).0.is_none());
    person.says(issue, IssueField::When(Told::Told(WhenKnown::Day)));
    assert_eq!(when(&person).0.map(|(_, item, key)| (item, key)), Some((issue, "issue-day")));
    person.says(issue, IssueField::WhenDay(day(-1)));
    assert!(when(&person).1.contains("The day it happened:\nSaturday 21 November 2026"));
    assert!(!when(&person).1.contains("My own words: when."), "what no longer applies is not said");
}

#[test]
fn a_letter_about_a_person_somebody_cares_for_says_so() {
    let mut person = Person::full();
    person.says(person.issue, IssueField::About(Told::Told(About::Someone)));
    let complaint = person.drafts(LetterKind::Complaint);
    assert!(complaint.text.contains("This is about a person I care for."));
    assert!(lacks(&complaint, "letter-missing-someone"));
    let records = person.drafts(LetterKind::Records);
    assert!(records.text.contains("about a person I care for.") && !records.text.contains("hold about me"));
}

#[test]
fn a_script_for_the_phone_has_room_for_answers_and_for_what_comes_next() {
    let text = Person::full().drafts(LetterKind::Phone).text;
    assert!(text.matches("Answer: ____").count() >= 3, "{text}");
    for label in ["Who I talked with:", "The date:", "What happens next:", "By when:"] {
        assert!(text.contains(&format!("{label} {ROOM}")), "{label}");
    }
}

#[test]
fn the_page_on_how_to_talk_to_me_fits_on_one_page() {
    let person = Person::full();
    let text = person.drafts(LetterKind::Talking).text;
    assert!(text.lines().count() <= 45, "{text}");
    for lead in ["format", "professional", "support", "reach", "safe"] {
        assert!(text.contains(&person.reads(&format!("letter-talking-{lead}"))), "{lead}");
    }
    assert!(
        text.contains("My own words: helper.\nMy advocate") && text.contains(&person.reads("letter-helpers"))
    );
    assert_eq!(today().to_string(), "2026-11-22");
}
