//! Time limits: the last day to do something, counted the way the law counts, and always the earlier way in doubt.
use super::options::{GuideOption, Late, Rule, Unit};
use super::{Guide, Problem};
use crate::plan::{Day, Id, Plan, WhenKnown};

/// From how few days left a limit is called soon.
const SOON: i64 = 7;

/// Within how many days we suggest to do a thing that has no nearer limit.
const DO_WITHIN: i64 = 7;

/// After how many days we suggest to ask again where no rule says when they must answer.
const ASK_AGAIN: i64 = 14;

/// For how many months after it was read a fact may be used: no copy of the app that is cared for gets so old, because
/// the build refuses facts of half that age.
const A_CLOCK_MAY_SAY: i32 = 36;

/// How far back a day may lie: longer than anybody lives, it was mistyped.
const A_LIFE_IN_MONTHS: i32 = 120 * 12;

/// The days on which what a client sends reaches them, by the guide's names: what they must do by a rule that counts
/// from another day says nothing about when to expect an answer.
const REACHES_THEM: [&str; 6] =
    ["received", "request", "notice", "aware", "application_received", "told_adviser"];

/// One time limit of an option, as it stands for one issue.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Limit {
    /// Which rule of the option gives it, from 1: its words are `<option>.limit-<rule>` where it has words of its own.
    pub rule: usize,
    /// The last day; none while no day to count from is known, or where the rule cannot be counted.
    pub day: Option<Day>,
    /// The days that are still to be told, by the guide's names: the limit counts from them.
    pub asks: Vec<String>,
    /// What happens to what comes late.
    pub late: Late,
    /// Whether we are not sure of it: then it is never shown without who to check with.
    pub unsure: bool,
}

/// How a limit stands today. There is no "safe": a limit is never a reason to wait.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// So many days are left.
    Left(i64),
    /// So many days are left, and they are few.
    Soon(i64),
    /// Today is the last day.
    Today,
    /// It was so many days ago. It may still be possible.
    Passed(i64),
}

/// Whether today can be right: not before the option was read, nor years after. A clock set wrong makes every
/// "days left" wrong. One day earlier is still right somewhere on the earth.
pub fn clock_fits(option: &GuideOption, today: Day) -> bool {
    let Some(seen) = option.seen else { return true };
    let before = seen.plus_days(-1).is_some_and(|first| today < first);
    let after = seen.plus_months(A_CLOCK_MAY_SAY).is_some_and(|last| today > last);
    !before && !after
}

impl Standing {
    /// How a last day stands today.
    pub fn of(day: Day, today: Day) -> Self {
        match day.days_since(today) {
            0 => Self::Today,
            left if left < 0 => Self::Passed(-left),
            left if left <= SOON => Self::Soon(left),
            left => Self::Left(left),
        }
    }
}

/// The last day: the start and so many units, less one day where the first day counts. A month ends on the same date,
/// or on the last day of a shorter month. None past the calendar's end.
///
/// The rule is the `counting` rule of the guide's `[meta]`. School holidays differ from place to place and are not
/// known here: school days are counted as working days, which is never too late.
pub fn last_day(start: Day, n: u16, unit: Unit, first_day_counts: bool, holidays: &[Day]) -> Option<Day> {
    let days = i64::from(n);
    let less = i64::from(first_day_counts);
    match unit {
        Unit::Day => start.plus_days(days - less),
        Unit::Week => start.plus_days(days * 7 - less),
        Unit::Month => start.plus_months(i32::from(n)).and_then(|day| day.plus_days(-less)),
        Unit::Year => start.plus_months(i32::from(n) * 12).and_then(|day| day.plus_days(-less)),
        Unit::WorkingDay | Unit::SchoolDay => working_days(start, days - less, holidays),
        // A day that has begun is a whole one: they may take until its end.
        Unit::Hour => start.plus_days((days + 23) / 24 - less),
        Unit::Words => None,
    }
}

fn working_days(start: Day, days: i64, holidays: &[Day]) -> Option<Day> {
    let is_working = |day: Day| day.weekday() <= 5 && holidays.binary_search(&day).is_err();
    let (mut day, mut left) = (start, days);
    while left > 0 {
        day = day.plus_days(1)?;
        left -= i64::from(is_working(day));
    }
    Some(day)
}

/// The limits of an option for one issue, in the order of its rules. Rules of one stage make one limit: the earlier
/// day where both may apply, the later only where the rule itself says so and both days are known.
pub fn limits(guide: &Guide, option: &GuideOption, plan: &Plan, issue: Id) -> Vec<Limit> {
    let mut all: Vec<Limit> = Vec::new();
    let mut stages: Vec<u8> = Vec::new();
    for (number, rule) in (1..).zip(&option.act_by) {
        let found = start_day(guide, plan, issue, &rule.from);
        let day = found.day.and_then(|start| counted(guide, rule, start));
        let one = Limit {
            rule: number,
            day,
            asks: if rule.unit == Unit::Words { Vec::new() } else { found.asks },
            late: rule.late,
            unsure: option.is_unsure() || rule.verify || rule.unit == Unit::SchoolDay,
        };
        let at = stages.iter().position(|stage| *stage == rule.stage);
        match at.and_then(|at| all.get_mut(at)) {
            None => {
                stages.push(rule.stage);
                all.push(one);
            }
            Some(other) => other.join(one, rule.later),
        }
    }
    all
}

impl Limit {
    /// Takes in another rule of the same stage.
    fn join(&mut self, other: Self, later: bool) {
        let day = match (self.day, other.day) {
            (Some(one), Some(two)) if later => Some(one.max(two)),
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        if day != self.day {
            self.rule = other.rule;
            self.late = other.late;
            self.unsure |= other.unsure;
        }
        self.day = day;
        for ask in other.asks {
            if !self.asks.contains(&ask) {
                self.asks.push(ask);
            }
        }
    }
}

fn counted(guide: &Guide, rule: &Rule, start: Day) -> Option<Day> {
    last_day(start, rule.n, rule.unit, rule.first_day_counts, &guide.holidays)
}

/// A day to count from, and what more could be told about it.
struct Found {
    day: Option<Day>,
    asks: Vec<String>,
}

/// The day a limit counts from, by the guide's name for it, as far as it is known for an issue.
fn start_day(guide: &Guide, plan: &Plan, issue: Id, kind: &str) -> Found {
    let told = |kind: &str| told_day(plan, issue, kind);
    let ask = |kinds: &[String]| -> Vec<String> {
        kinds.iter().filter(|kind| told(kind).is_none()).cloned().collect()
    };
    match guide.starts.iter().find(|start| start.id == kind) {
        Some(start) if !start.later_of.is_empty() => Found {
            day: start.later_of.iter().filter_map(|kind| told(kind)).max(),
            asks: ask(&start.later_of),
        },
        Some(start) => {
            let own = told(kind);
            // Only ever an earlier day stands in: what was received was written before.
            let day = own.or_else(|| start.or_else.iter().find_map(|kind| told(kind)));
            Found { day, asks: ask(&[kind.to_owned()]) }
        }
        None => Found { day: told(kind), asks: ask(&[kind.to_owned()]) },
    }
}

/// The days the limits of an option can count from that were told for one issue, by the guide's names: so that they can
/// be changed. The day it happened is changed with the issue itself.
pub fn told_days(guide: &Guide, option: &GuideOption, plan: &Plan, issue: Id) -> Vec<(String, Id, Day)> {
    let mut told: Vec<(String, Id, Day)> = Vec::new();
    for rule in &option.act_by {
        let start = guide.starts.iter().find(|start| start.id == rule.from);
        let others = start.into_iter().flat_map(|start| start.later_of.iter().chain(&start.or_else));
        for kind in std::iter::once(&rule.from).chain(others) {
            let day = plan.milestone_for(issue, kind).and_then(|(id, one)| Some((id, one.day.told()?)));
            if let Some((id, day)) = day.filter(|(id, _)| !told.iter().any(|(_, other, _)| other == id)) {
                told.push((kind.clone(), id, day));
            }
        }
    }
    told
}

/// A day in the story of an issue: the day it happened is asked with the issue itself, the others are milestones.
fn told_day(plan: &Plan, issue: Id, kind: &str) -> Option<Day> {
    let of_issue = || {
        plan.issue(issue)
            .filter(|one| one.when.told() == Some(WhenKnown::Day))
            .and_then(|one| one.when_day.told())
    };
    let milestone = plan.milestone_for(issue, kind).and_then(|(_, one)| one.day.told());
    if kind == "event" { milestone.or_else(of_issue) } else { milestone }
}

/// The nearest limit that has not passed, else the latest that has.
pub fn nearest_limit(limits: &[Limit], today: Day) -> Option<(&Limit, Day)> {
    let days = || limits.iter().filter_map(|one| Some((one, one.day?)));
    let ahead = days().filter(|(_, day)| *day >= today).min_by_key(|(_, day)| *day);
    ahead.or_else(|| days().max_by_key(|(_, day)| *day))
}

/// The days we suggest for doing a thing and for its answer: never after the limit, and never before today. The client
/// changes them as they like.
pub fn suggested_days(
    guide: &Guide,
    option: &GuideOption,
    limits: &[Limit],
    today: Day,
) -> (Option<Day>, Option<Day>) {
    let soon = today.plus_days(DO_WITHIN);
    let limit = nearest_limit(limits, today).map(|(_, day)| day.max(today));
    let by = match (soon, limit) {
        (Some(soon), Some(limit)) => Some(soon.min(limit)),
        (soon, limit) => soon.or(limit),
    };
    (by, by.and_then(|by| answer_due(guide, option, by)))
}

/// The day an answer is due to what reaches them on a day: by the first rule that says, else when to ask again. None
/// where no answer is expected.
pub fn answer_due(guide: &Guide, option: &GuideOption, sent: Day) -> Option<Day> {
    if !option.answer {
        return None;
    }
    let says = |rule: &&Rule| rule.unit != Unit::Words && REACHES_THEM.contains(&rule.from.as_str());
    let by_rule = option.reply_by.iter().find(says);
    by_rule.and_then(|rule| counted(guide, rule, sent)).or_else(|| sent.plus_days(ASK_AGAIN))
}

/// Refuses a day that lies further back than anybody remembers.
pub(super) fn within_a_life(day: Day, today: Day) -> Result<Day, Problem> {
    match today.plus_months(-A_LIFE_IN_MONTHS) {
        Some(first) if day < first => Err(Problem::DateLongAgo),
        _ => Ok(day),
    }
}
