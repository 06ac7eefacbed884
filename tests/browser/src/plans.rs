//! Plans to begin with, made here by the app's own journal and put on the device before the app opens.
use crate::say::Say;
use mysay::guide::{Circuit, EXAMPLE_STEPS, example};
use mysay::journal::Journal;
use mysay::keep::save;
use mysay::plan::{Change, Day, Id, Tag};
use serde_json::json;
use std::time::{SystemTime, UNIX_EPOCH};

/// A plan as it is kept on a device.
pub struct Kept {
    journal: Journal,
    tag: Tag,
}

impl Kept {
    /// What stands in the device's storage: keys and texts.
    pub fn texts(&self) -> Vec<(String, String)> {
        let base = save(self.tag, self.journal.entries());
        vec![
            ("mysay/1/keep".to_owned(), "device".to_owned()),
            (format!("mysay/1/plan/{}/base", self.tag), base),
        ]
    }

    /// The plan.
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// The issues, in order.
    pub fn issues(&self) -> Vec<Id> {
        self.journal.plan().issues().map(|(id, _)| id).collect()
    }

    /// The item a circuit asks about, somewhere in this plan.
    pub fn item(&self, circuit: Circuit) -> Id {
        let plan = self.journal.plan();
        let found = match circuit {
            Circuit::Client => Some(Id::CLIENT),
            Circuit::Companion => plan.companions().map(|(id, _)| id).next(),
            Circuit::Consent => plan.consents().map(|(id, _)| id).next(),
            Circuit::Issue | Circuit::Closing => plan.issues().map(|(id, _)| id).next(),
            Circuit::Choice => {
                plan.choices().filter(|(_, one)| one.option.get().is_none()).map(|(id, _)| id).next()
            }
            Circuit::Action => plan.actions().map(|(id, _)| id).next(),
            Circuit::Contact => plan.contacts().map(|(id, _)| id).next(),
            Circuit::Review => plan.reviews().map(|(id, _)| id).next(),
            Circuit::Milestone => plan.milestones().map(|(id, _)| id).next(),
            Circuit::Letter => plan.letters().map(|(id, _)| id).next(),
        };
        found.unwrap_or_else(|| panic!("this plan has no {circuit:?}"))
    }

    /// Sets one field, as the app would.
    pub fn set(&mut self, item: Id, place: &str, value: &serde_json::Value) {
        let change =
            Change::read(place, &value.to_string()).unwrap_or_else(|| panic!("{place} cannot be {value}"));
        self.journal.record(Some(item), &change, None, now());
    }

    /// Begins an item with one field.
    pub fn begin(&mut self, place: &str, value: &serde_json::Value) -> Id {
        let change =
            Change::read(place, &value.to_string()).unwrap_or_else(|| panic!("{place} cannot be {value}"));
        self.journal.record(None, &change, None, now()).expect("it begins").id
    }
}

impl Kept {
    /// Says when something happened in the story of an issue: so many days from today.
    pub fn happened_on(&mut self, issue: Id, kind: &str, days: i64) -> Id {
        let milestone = self.begin("milestone.issue", &json!(issue.to_string()));
        self.set(milestone, "milestone.kind", &json!(kind));
        self.set(milestone, "milestone.day", &json!(in_days(days).to_string()));
        milestone
    }

    /// Something that was done for an option of the guide a month ago and waits for an answer, which is due so many
    /// days from today.
    pub fn waits_since(&mut self, issue: Id, option: &str, what: &str, due: i64) -> Id {
        let choice = self.begin("choice.issue", &json!(issue.to_string()));
        self.set(choice, "choice.option", &json!(option));
        self.set(choice, "choice.state", &json!("chosen"));
        let action = self.begin("action.issue", &json!(issue.to_string()));
        self.set(action, "action.choice", &json!(choice.to_string()));
        self.set(action, "action.what", &words(what));
        self.set(action, "action.by", &json!(in_days(-30).to_string()));
        self.set(action, "action.answer", &json!("yes"));
        self.set(action, "action.answer-by", &json!(in_days(due).to_string()));
        self.set(action, "action.if-none", &json!("chase"));
        self.set(action, "action.state", &json!("waiting"));
        action
    }

    /// The action whose answer is late.
    pub fn late_action(&self) -> Id {
        let late = self.journal.plan().actions().find(|(_, one)| one.is_late(today()));
        late.map(|(id, _)| id).expect("this plan has a late answer")
    }
}

/// A plan with something in every part, of a person in England.
pub fn rich_plan() -> Kept {
    rich_plan_in(Some("england"))
}

/// A plan with something in every part: the example's two issues, a helper, consent, an option of the client's own, a
/// day that a limit counts from, letters, and an answer that is late. It is somebody's who lives in this nation, or who
/// was never asked.
pub fn rich_plan_in(nation: Option<&str>) -> Kept {
    let say = Say::of("en");
    let journal = example(EXAMPLE_STEPS, &|id| say.say(id), "en", today());
    let mut kept = Kept { journal: Journal::new(Tag::new(77)), tag: Tag::new(7) };
    kept.journal.absorb(journal.entries().cloned());
    kept.set(Id::CLIENT, "client.talking", &json!(["interpreter", "more-time"]));
    let companion = kept.begin("companion.name", &words("Rosa Vale"));
    kept.set(companion, "companion.role", &json!("advocate"));
    let consent = kept.begin("consent.who", &words("Elm Road surgery"));
    kept.set(consent, "consent.what", &json!("talk"));
    kept.set(consent, "consent.state", &json!("given"));
    let issue = kept.issues()[1].to_string();
    let choice = kept.begin("choice.issue", &json!(issue));
    kept.set(choice, "choice.name", &words("Ask my neighbour to come with me"));
    kept.set(choice, "choice.good", &words("She was there"));
    if let Some(nation) = nation {
        kept.set(Id::CLIENT, "client.nation", &json!(nation));
    }
    let issue = kept.issues()[1];
    kept.set(issue, "issue.urgent", &json!(["home"]));
    kept.set(issue, "issue.with", &json!(["council", "landlord"]));
    kept.set(issue, "issue.so-far", &json!(["told", "decision"]));
    // A limit of 21 days that counts this one is soon.
    kept.happened_on(issue, "decision_received", -16);
    let changed = kept.begin("letter.issue", &json!(issue.to_string()));
    kept.set(changed, "letter.kind", &json!("complaint"));
    kept.set(changed, "letter.text", &words("Please mend the wall.\n\nIt is wet & black, <and> I cough."));
    let made = kept.begin("letter.issue", &json!(issue.to_string()));
    kept.set(made, "letter.kind", &json!("review"));
    kept.waits_since(
        issue,
        "england-hs-stage1",
        "I write to my landlord and say that it is a complaint.",
        -1,
    );
    kept
}

/// The plan that budgets are measured with: 20 issues, 200 actions, 20,000 entries. Most of them replace another: a
/// person comes back to their words again and again.
pub fn big_plan() -> Kept {
    const ISSUES: usize = 20;
    const ACTIONS: usize = 200;
    const ENTRIES: usize = 20_000;
    let mut kept = Kept { journal: Journal::new(Tag::new(78)), tag: Tag::new(8) };
    let mut texts: Vec<(Id, &str)> = Vec::new();
    for number in 0..ISSUES {
        let issue = kept.begin("issue.circle", &json!("1.action"));
        kept.set(issue, "issue.name", &words(&format!("Issue {number}: repairs nobody comes for")));
        kept.set(issue, "issue.topics", &json!(["home"]));
        kept.set(issue, "issue.about", &json!("me"));
        kept.set(issue, "issue.matters", &json!("lot"));
        texts.extend([(issue, "issue.happened"), (issue, "issue.want")]);
        for _ in 0..ACTIONS / ISSUES {
            let action = kept.begin("action.issue", &json!(issue.to_string()));
            kept.set(action, "action.working", &json!("together"));
            kept.set(action, "action.by", &json!(in_days(7).to_string()));
            kept.set(action, "action.answer", &json!("yes"));
            kept.set(action, "action.answer-by", &json!(in_days(30).to_string()));
            kept.set(action, "action.if-none", &json!("chase"));
            texts.push((action, "action.what"));
        }
    }
    let mut version = 0;
    while kept.journal.len() < ENTRIES {
        let (item, place) = texts[version % texts.len()];
        kept.set(item, place, &words(&told(version)));
        version += 1;
    }
    kept
}

/// Some 60 to 200 characters that somebody might have written; never the same twice.
fn told(version: usize) -> String {
    const SENTENCES: [&str; 6] = [
        "They said on the phone that somebody would come.",
        "Nobody came, and nobody rang to say why.",
        "I waited at home the whole day.",
        "The window in the kitchen still does not close.",
        "My sister wrote it down while I was talking.",
        "I want a day, a name and an answer on paper.",
    ];
    let longest = 60 + version * 37 % 141;
    let mut text = format!("This was on day {version}.");
    for sentence in SENTENCES.iter().cycle().skip(version % SENTENCES.len()) {
        if text.len() > longest {
            break;
        }
        text = format!("{text} {sentence}");
    }
    text.chars().take(longest).collect::<String>().trim_end().to_owned()
}

/// The day so many days from today.
pub fn in_days(days: i64) -> Day {
    today().plus_days(days).expect("a day")
}

/// Today, as the computer has it.
pub fn today() -> Day {
    let first = Day::new(1970, 1, 1).expect("a day");
    first.plus_days(now() / 86_400).expect("a day")
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock").as_secs();
    i64::try_from(since).expect("a clock")
}

/// Somebody’s own words, as they are stored.
pub fn words(text: &str) -> serde_json::Value {
    json!({ "text": text, "lang": "en" })
}
