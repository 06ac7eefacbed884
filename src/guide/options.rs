//! What a guide offers: ways forward and their time limits, as data. Its words are messages named after guide and option.
use crate::plan::{Code, Day, LetterKind, SoFar, Subject, Urgent, With};
use serde::{Deserialize, Deserializer};

/// A guide: what people can do, in one nation or anywhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Guide {
    /// Its name, such as `england`: the name of its file.
    pub name: String,
    /// Its ways forward, in its own order.
    pub options: Vec<GuideOption>,
    /// What it says about the days limits count from, where it says more than a name.
    pub starts: Vec<Start>,
    /// The days nobody works, the earliest first.
    pub holidays: Vec<Day>,
}

/// One way forward from a guide file.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct GuideOption {
    /// Its name: the messages `<guide>-<id>` belong to it. As read, with the guide's name before it.
    pub id: String,
    /// What it is about; none for what can be done about anything.
    #[serde(deserialize_with = "maybe")]
    pub topic: Option<Subject>,
    /// Whether somebody is expected to answer.
    pub answer: bool,
    /// What that cannot wait it helps with at once.
    #[serde(deserialize_with = "codes")]
    pub urgent_for: Vec<Urgent>,
    /// What must have come before it.
    #[serde(deserialize_with = "maybe")]
    pub after: Option<SoFar>,
    /// Whom it is a way forward with; none: anybody.
    #[serde(deserialize_with = "codes")]
    pub with: Vec<With>,
    /// The letter that suits it.
    #[serde(deserialize_with = "maybe")]
    pub letter: Option<LetterKind>,
    /// By when to do it.
    pub act_by: Vec<Rule>,
    /// By when they must answer.
    pub reply_by: Vec<Rule>,
    /// What to try next, by the names of other options.
    pub next: Vec<String>,
    /// Where it was read.
    pub source_url: String,
    /// When it was read.
    #[serde(deserialize_with = "maybe_day")]
    pub seen: Option<Day>,
    /// How sure we are.
    #[serde(deserialize_with = "code")]
    pub sure: Sure,
}

/// How sure we are of an option.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sure {
    /// We read the law or the official page.
    Primary,
    /// We read an old copy, a part, or a page near the official one.
    Old,
    /// We read it on other pages only.
    Others,
    /// We have not checked it.
    NotChecked,
    /// Nothing that needs checking: what everybody can do anywhere.
    Plain,
}

impl Code for Sure {
    const ALL: &'static [Self] = &[Self::Primary, Self::Old, Self::Others, Self::NotChecked, Self::Plain];
    fn code(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Old => "old",
            Self::Others => "others",
            Self::NotChecked => "not-checked",
            Self::Plain => "plain",
        }
    }
}

/// One rule of a time limit.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Rule {
    /// How many units.
    pub n: u16,
    /// Of what.
    #[serde(deserialize_with = "code")]
    pub unit: Unit,
    /// The day it counts from, by the guide's name for it.
    pub from: String,
    /// Whether that day is the first one counted.
    pub first_day_counts: bool,
    /// What happens to what comes late.
    #[serde(deserialize_with = "code")]
    pub late: Late,
    /// Rules of one stage make one limit.
    pub stage: u8,
    /// Whether the rule itself must be checked first.
    pub verify: bool,
    /// Whether, of this rule and the one before it, the later day counts.
    pub later: bool,
}

/// What a limit is counted in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Calendar months.
    Month,
    /// Calendar years.
    Year,
    /// Days on which offices are open.
    WorkingDay,
    /// Days on which schools are open.
    SchoolDay,
    /// Nothing that can be counted: the rule stands in words only.
    Words,
}

impl Code for Unit {
    const ALL: &'static [Self] = &[
        Self::Hour,
        Self::Day,
        Self::Week,
        Self::Month,
        Self::Year,
        Self::WorkingDay,
        Self::SchoolDay,
        Self::Words,
    ];
    fn code(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::WorkingDay => "working_day",
            Self::SchoolDay => "school_day",
            Self::Words => "words",
        }
    }
}

/// What happens to what comes late.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Late {
    /// It is not taken, in practice.
    Strict,
    /// It may be taken for a good reason.
    Discretion,
    /// It is taken for special reasons only.
    Special,
    /// A court or tribunal may allow it.
    Court,
}

impl Code for Late {
    const ALL: &'static [Self] = &[Self::Strict, Self::Discretion, Self::Special, Self::Court];
    fn code(self) -> &'static str {
        match self {
            Self::Strict => "strict",
            Self::Discretion => "discretion",
            Self::Special => "special",
            Self::Court => "court",
        }
    }
}

/// What a guide says about a day limits count from.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Start {
    /// Its name.
    pub id: String,
    /// It is the latest of these.
    #[serde(default)]
    pub later_of: Vec<String>,
    /// These stand in for it; each lies before it.
    #[serde(default)]
    pub or_else: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    name: String,
    option: Vec<GuideOption>,
    start: Vec<Start>,
    holidays: Vec<String>,
}

/// A guide file that is broken or of another shape.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BadGuide;

/// Reads a guide as it is served. A file with anything missing is refused whole: half a guide would mislead.
pub fn read_guide(json: &str) -> Result<Guide, BadGuide> {
    let file: File = serde_json::from_str(json).map_err(|_| BadGuide)?;
    let name = file.name;
    let whole = |mut one: GuideOption| {
        one.id = format!("{name}-{}", one.id);
        one.next = one.next.iter().map(|id| format!("{name}-{id}")).collect();
        one
    };
    let options: Vec<GuideOption> = file.option.into_iter().map(whole).collect();
    let mut holidays: Vec<Day> =
        file.holidays.iter().map(|day| Day::from_iso(day)).collect::<Option<_>>().ok_or(BadGuide)?;
    holidays.sort_unstable();
    let ids = || options.iter().map(|one| &one.id);
    let leads_nowhere = options.iter().flat_map(|one| &one.next).any(|next| !ids().any(|id| id == next));
    if options.is_empty() || leads_nowhere {
        return Err(BadGuide);
    }
    Ok(Guide { name, options, starts: file.start, holidays })
}

impl GuideOption {
    /// Whether a date of this option must never be shown without who to check it with.
    pub const fn is_unsure(&self) -> bool {
        !matches!(self.sure, Sure::Primary | Sure::Plain)
    }
}

fn code<'de, T: Code, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let text = String::deserialize(from)?;
    T::from_code(&text).ok_or_else(|| serde::de::Error::custom("unknown code"))
}

fn maybe<'de, T: Code, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    let text = Option::<String>::deserialize(from)?;
    text.map(|text| T::from_code(&text).ok_or_else(|| serde::de::Error::custom("unknown code"))).transpose()
}

fn codes<'de, T: Code, D: Deserializer<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    let all = Vec::<String>::deserialize(from)?;
    let known = all.iter().map(|text| T::from_code(text));
    known.collect::<Option<_>>().ok_or_else(|| serde::de::Error::custom("unknown code"))
}

fn maybe_day<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Day>, D::Error> {
    let text = Option::<String>::deserialize(from)?;
    text.map(|text| Day::from_iso(&text).ok_or_else(|| serde::de::Error::custom("no such day"))).transpose()
}
