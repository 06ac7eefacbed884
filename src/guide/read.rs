//! Reading answers: what was typed or picked becomes a change, or a problem with what to do about it.
use super::deadline::within_a_life;
use super::{Answer, DateWords, Question, read_day};
use crate::plan::{Change, Day, Id, Place, Plan, Told, Value, Words};
use serde::{Deserialize, Serialize};

/// What stands in the fields of a question, as typed or picked: kept letter by letter until it can be read.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Typed {
    /// The text of a field, or nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The codes that are picked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub picked: Vec<String>,
}

/// What an answer is read against.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The language of the screen: what is typed is taken to be in it.
    pub lang: &'a str,
    /// Today.
    pub today: Day,
    /// The words dates are written with.
    pub dates: &'a DateWords,
}

/// Why an answer could not be read. Each has two messages: what happened, and what to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// Nothing was written.
    Blank,
    /// Far too long.
    TooLong,
    /// Nothing was picked.
    NothingPicked,
    /// It could not be read as a day.
    DateNotRead,
    /// There is no such day.
    DateNotThere,
    /// The day of the week is another one on that date.
    DateWeekday,
    /// The day is still to come, and it was asked what has been.
    DateToCome,
    /// The day is over, and it was asked what is to come.
    DateOver,
    /// The answer due comes before the doing.
    DateBeforeDoing,
    /// The day lies further back than anybody remembers.
    DateLongAgo,
}

impl Problem {
    /// Every problem, for the tests of the messages.
    pub const ALL: [Self; 10] = [
        Self::Blank,
        Self::TooLong,
        Self::NothingPicked,
        Self::DateNotRead,
        Self::DateNotThere,
        Self::DateWeekday,
        Self::DateToCome,
        Self::DateOver,
        Self::DateBeforeDoing,
        Self::DateLongAgo,
    ];

    /// The id of its message: what happened. With `-fix` after it: what to do.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Blank => "problem-blank",
            Self::TooLong => "problem-too-long",
            Self::NothingPicked => "problem-nothing-picked",
            Self::DateNotRead => "problem-date-not-read",
            Self::DateNotThere => "problem-date-not-there",
            Self::DateWeekday => "problem-date-weekday",
            Self::DateToCome => "problem-date-to-come",
            Self::DateOver => "problem-date-over",
            Self::DateBeforeDoing => "problem-date-before-doing",
            Self::DateLongAgo => "problem-date-long-ago",
        }
    }
}

/// Reads what was typed as the answer to a question about one item.
pub fn read(
    question: &Question,
    plan: &Plan,
    item: Id,
    typed: &Typed,
    asked: Asked,
) -> Result<Change, Problem> {
    let json = match question.answer {
        Answer::Line | Answer::Story => Words::read(&typed.text, asked.lang).map_err(Problem::from)?.write(),
        Answer::One(codes) => {
            let picked = typed.picked.first().ok_or(Problem::NothingPicked)?;
            let code = codes().into_iter().find(|code| code == picked).ok_or(Problem::NothingPicked)?;
            code.to_owned().write()
        }
        Answer::Many(codes) => {
            let known: Vec<_> =
                codes().into_iter().filter(|code| typed.picked.iter().any(|one| one == code)).collect();
            if known.is_empty() {
                return Err(Problem::NothingPicked);
            }
            serde_json::to_string(&known).map_err(|_| Problem::NothingPicked)?
        }
        Answer::Nation => {
            let picked = typed.picked.first().ok_or(Problem::NothingPicked)?;
            picked.clone().write()
        }
        Answer::Day(lean) => {
            let day = within_a_life(read_day(&typed.text, asked.today, lean, asked.dates)?, asked.today)?;
            check_order(question.place, plan, item, day)?;
            day.write()
        }
    };
    Change::read(question.place.name(), &json).ok_or(Problem::Blank)
}

/// An answer cannot be due before the thing is done.
fn check_order(place: Place, plan: &Plan, item: Id, day: Day) -> Result<(), Problem> {
    let doing = plan.action(item).and_then(|action| action.by.told());
    if place == crate::plan::Action::ANSWER_BY && doing.is_some_and(|by| day < by) {
        Err(Problem::DateBeforeDoing)
    } else {
        Ok(())
    }
}

/// What stands in the plan as the answer to a question, as it goes into the fields. Days are written by `day`.
pub fn raw(question: &Question, plan: &Plan, item: Id, day: impl Fn(Day) -> String) -> Typed {
    let json = plan.value(item, question.place).unwrap_or_else(|| "null".to_owned());
    value_as_typed(question, &json, day)
}

fn value_as_typed(question: &Question, json: &str, day: impl Fn(Day) -> String) -> Typed {
    let mut typed = Typed::default();
    match question.answer {
        Answer::Line | Answer::Story => {
            if let Some(Told::Told(words)) = Told::<Words>::read(json) {
                words.text().clone_into(&mut typed.text);
            }
        }
        Answer::One(_) | Answer::Nation => {
            if let Some(Told::Told(code)) = Told::<String>::read(json) {
                typed.picked.push(code);
            }
        }
        Answer::Many(_) => typed.picked = serde_json::from_str(json).unwrap_or_default(),
        Answer::Day(_) => {
            if let Some(Told::Told(known)) = Told::<Day>::read(json) {
                typed.text = day(known);
            }
        }
    }
    typed
}

impl From<crate::plan::NoWords> for Problem {
    fn from(why: crate::plan::NoWords) -> Self {
        match why {
            crate::plan::NoWords::Blank => Self::Blank,
            crate::plan::NoWords::TooLong => Self::TooLong,
        }
    }
}
