//! England's words beside its facts: nothing a person needs is left unsaid, and the numbers are the same.
use super::served;
use crate::locales::catalogue::{Catalogue, catalogue};
use crate::tree::expect_none;
use mysay::guide::{Guide, GuideOption, Rule, Sure, Unit};
use mysay::plan::Code;

/// What every way forward says.
const EVERY: [&str; 11] =
    ["what", "for", "do-1", "who", "limit", "reply", "after", "help", "good-1", "bad-1", "action"];

/// Where the time limit in words does not say a rule's number of units, and why that is right.
const SAID_ANOTHER_WAY: [(&str, usize, &str); 6] = [
    ("phso-nhs", 1, "12 months are 1 year"),
    ("bn-phso", 1, "12 months are 1 year"),
    ("mh-tribunal-s3", 3, "1 year is each 12 months"),
    ("wk-acas", 2, "6 months are not sure yet: the words give the earlier limit alone"),
    ("wk-et", 2, "6 months are not sure yet: the words give the earlier limit alone"),
    ("wk-et", 3, "6 months are for a few claims only: the words give the earlier limit alone"),
];

/// Where the words about the answer do not say a rule's number and unit together, and why that is right.
const ANSWERED_ANOTHER_WAY: [(&str, usize, &str); 4] = [
    ("hs-awaab", 3, "“then they have 3”: the working days stand in the sentence before"),
    ("hs-awaab", 4, "“and 5 to make it safe”"),
    ("hs-awaab", 5, "“and 5 to make it safe”: the work to stop it has the same 5"),
    ("mn-mh-breathing", 1, "“30 more days”"),
];

/// Where there are several rules and the limits have no words of their own, and why that is right.
const ONE_LIMIT: [(&str, &str); 1] =
    [("hs-court", "both count from one day, so only the earlier is ever shown")];

struct England {
    guide: Guide,
    words: Catalogue,
}

fn england() -> England {
    England { guide: served::guide("england"), words: catalogue("en") }
}

impl England {
    fn says(&self, id: &str, part: &str) -> bool {
        self.words.texts.contains_key(&format!("{id}.{part}"))
    }

    fn said(&self, id: &str, part: &str) -> String {
        self.words.texts.get(&format!("{id}.{part}")).map(|text| text.readings.join(" ")).unwrap_or_default()
    }

    /// Fails with every option for which this gives a fault.
    fn each(&self, rule: &str, fault: impl Fn(&GuideOption) -> Vec<String>) {
        let faults = self.guide.options.iter().flat_map(|option| {
            let faults = fault(option);
            faults.into_iter().map(|fault| format!("{}: {fault}", option.id)).collect::<Vec<_>>()
        });
        expect_none(rule, &faults.collect::<Vec<_>>());
    }
}

fn short(option: &GuideOption) -> &str {
    option.id.trim_start_matches("england-")
}

/// A rule as people say it: "21 day" is in "21 days", and "1 month" in "1 month".
fn in_words(rule: &Rule) -> String {
    format!("{} {}", rule.n, rule.unit.code().replace('_', " "))
}

fn has(text: &str, count: &str) -> bool {
    text.match_indices(count)
        .any(|(place, _)| !text[..place].ends_with(|before: char| before.is_ascii_digit()))
}

#[test]
fn every_topic_says_what_it_is_if_it_is_serious_what_can_go_wrong_and_whom_to_contact() {
    let england = england();
    england.each("a topic without words", |option| {
        let topic = format!("england-topic-{}", option.topic.unwrap().code());
        let parts = ["hint", "serious", "harm", "contact"].into_iter();
        let mut missing: Vec<String> =
            parts.filter(|part| !england.says(&topic, part)).map(|part| format!("{topic}.{part}")).collect();
        missing.extend((!england.words.texts.contains_key(&topic)).then(|| topic.clone()));
        missing
    });
}

#[test]
fn every_day_a_limit_counts_from_can_be_asked_for() {
    let england = england();
    england.each("a day without words", |option| {
        let mut kinds: Vec<&String> = option.act_by.iter().map(|rule| &rule.from).collect();
        for start in england.guide.starts.iter().filter(|start| !start.later_of.is_empty()) {
            if let Some(place) = kinds.iter().position(|kind| **kind == start.id) {
                kinds.remove(place);
                kinds.extend(&start.later_of);
            }
        }
        let stand_in = england.guide.starts.iter().filter(|start| kinds.contains(&&start.id));
        let all: Vec<&String> = stand_in.flat_map(|start| &start.or_else).chain(kinds.clone()).collect();
        let faults = all.into_iter().filter(|kind| {
            let id = format!("england-from-{kind}");
            !england.words.texts.contains_key(&id) || !england.says(&id, "ask") || !england.says(&id, "hint")
        });
        faults.cloned().collect()
    });
}

#[test]
fn every_way_forward_says_all_a_person_needs_to_choose_it() {
    let england = england();
    england.each("something is not said", |option| {
        let mut missing: Vec<String> = EVERY
            .iter()
            .filter(|part| !england.says(&option.id, part))
            .map(|part| (*part).to_owned())
            .collect();
        missing.extend((!england.words.texts.contains_key(&option.id)).then(|| "its name".to_owned()));
        missing
    });
}

#[test]
fn a_person_is_told_whom_to_check_with_wherever_we_are_not_sure() {
    let england = england();
    england.each("nobody to check with", |option| {
        let doubts = option.act_by.iter().any(|rule| rule.verify || rule.unit == Unit::SchoolDay);
        let needed = option.sure != Sure::Primary || doubts;
        (needed && !england.says(&option.id, "check")).then(|| "check".to_owned()).into_iter().collect()
    });
}

#[test]
fn a_person_who_cannot_wait_is_told_whom_to_call() {
    let england = england();
    england.each("calls", |option| {
        let differs = option.urgent_for.is_empty() == england.says(&option.id, "call-1");
        differs.then(|| "call-1".to_owned()).into_iter().collect()
    });
}

#[test]
fn a_person_is_told_what_is_due_on_the_day_an_answer_is_counted_to() {
    let england = england();
    let counted = |rule: &&Rule| !matches!(rule.unit, Unit::Words);
    england.each("not said what is due", |option| {
        let first = option.reply_by.iter().find(counted).filter(|_| option.answer);
        let from_theirs = ["received", "request", "application_received"];
        let in_days = |rule: &&Rule| !matches!(rule.unit, Unit::Hour | Unit::SchoolDay);
        let counts = first.filter(in_days).is_some_and(|rule| from_theirs.contains(&rule.from.as_str()));
        (counts && !england.says(&option.id, "due")).then(|| "due".to_owned()).into_iter().collect()
    });
    // And what is due is said only where a day is counted.
    england.each("nothing is counted", |option| {
        let counts = option.answer && option.reply_by.iter().any(|rule| counted(&rule));
        (!counts && england.says(&option.id, "due")).then(|| "due".to_owned()).into_iter().collect()
    });
}

/// The rules whose number and unit are not in the words, but for those that say it in another way.
fn unsaid(
    england: &England,
    option: &GuideOption,
    rules: &[Rule],
    part: &str,
    known: &[(&str, usize, &str)],
) -> Vec<String> {
    let words = england.said(&option.id, part);
    let numbered = (1..).zip(rules).filter(|(_, rule)| rule.unit != Unit::Words);
    let wrong = numbered.filter(|(number, rule)| {
        let is_known = known.iter().any(|(id, rule, _)| *id == short(option) && rule == number);
        // What says it after all is no exception any more.
        has(&words, &in_words(rule)) == is_known
    });
    wrong.map(|(number, rule)| format!("rule {number}, {}: {words}", in_words(rule))).collect()
}

#[test]
fn the_time_limit_in_words_is_the_one_that_is_counted() {
    let england = england();
    england.each("another number", |option| {
        unsaid(&england, option, &option.act_by, "limit", &SAID_ANOTHER_WAY)
    });
}

#[test]
fn the_time_to_answer_in_words_is_the_one_that_is_counted() {
    let england = england();
    england.each("another number", |option| {
        unsaid(&england, option, &option.reply_by, "reply", &ANSWERED_ANOTHER_WAY)
    });
}

#[test]
fn where_the_first_day_counts_the_words_take_a_day_off_or_say_which_day_is_the_first() {
    let england = england();
    england.each("the first day", |option| {
        let mut rules = option.act_by.iter().filter(|rule| rule.first_day_counts);
        let words = england.said(&option.id, "limit").to_lowercase();
        let says = words.contains("less 1 day") || words.contains("first day") || words.contains("day 1");
        (rules.next().is_some() && !says).then_some(words).into_iter().collect()
    });
}

#[test]
fn each_of_several_limits_says_what_it_is_for() {
    let england = england();
    england.each("limits", |option| {
        let said = (1..).take_while(|number| england.says(&option.id, &format!("limit-{number}"))).count();
        let several = option.act_by.len() > 1 && !ONE_LIMIT.iter().any(|(id, _)| *id == short(option));
        let wrong = said > option.act_by.len() || several && said != option.act_by.len();
        wrong.then(|| format!("{said} of {}", option.act_by.len())).into_iter().collect()
    });
}
