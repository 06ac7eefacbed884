//! A circuit: the questions about one thing, from the first that applies to the last.
use super::{Question, questions};
use crate::plan::{Id, Plan};

/// A run of questions about one item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Circuit {
    /// The client and how to talk with them.
    Client,
    /// Someone who helps.
    Companion,
    /// A permission.
    Consent,
    /// An issue.
    Issue,
    /// The client's own way forward.
    Choice,
    /// An action.
    Action,
    /// A contact.
    Contact,
    /// A review.
    Review,
    /// The end of an issue.
    Closing,
    /// A day a time limit counts from.
    Milestone,
    /// A letter.
    Letter,
}

impl Circuit {
    /// Every circuit.
    pub const ALL: [Self; 11] = [
        Self::Client,
        Self::Companion,
        Self::Consent,
        Self::Issue,
        Self::Choice,
        Self::Action,
        Self::Contact,
        Self::Review,
        Self::Closing,
        Self::Milestone,
        Self::Letter,
    ];

    /// All its questions, also those that do not apply now. A question's number in an address counts these, from 1.
    pub const fn questions(self) -> &'static [Question] {
        match self {
            Self::Client => questions::CLIENT,
            Self::Companion => questions::COMPANION,
            Self::Consent => questions::CONSENT,
            Self::Issue => questions::ISSUE,
            Self::Choice => questions::CHOICE,
            Self::Action => questions::ACTION,
            Self::Contact => questions::CONTACT,
            Self::Review => questions::REVIEW,
            Self::Closing => questions::CLOSING,
            Self::Milestone => questions::MILESTONE,
            Self::Letter => questions::LETTER,
        }
    }

    /// The question with this number.
    pub fn question(self, number: usize) -> Option<&'static Question> {
        self.questions().get(number.checked_sub(1)?)
    }

    /// The number of the next question that applies after this one (0: the first); none at the end.
    pub fn after(self, plan: &Plan, item: Id, number: usize) -> Option<usize> {
        self.applying(plan, item).into_iter().find(|one| *one > number)
    }

    /// The numbers of the questions that apply.
    pub fn applying(self, plan: &Plan, item: Id) -> Vec<usize> {
        (1..)
            .zip(self.questions())
            .filter(|(_, one)| (one.applies)(plan, item))
            .map(|(number, _)| number)
            .collect()
    }

    /// "Question 3 of 9": the place of a question among those that apply, and how many apply.
    pub fn progress(self, plan: &Plan, item: Id, number: usize) -> (usize, usize) {
        let all = self.applying(plan, item);
        (all.iter().take_while(|one| **one <= number).count().max(1), all.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Answer;
    use crate::plan::Change;

    #[test]
    fn every_answer_that_is_offered_fits_the_field_it_fills() {
        for question in Circuit::ALL.iter().flat_map(|circuit| circuit.questions()) {
            for code in question.codes() {
                let json = match question.answer {
                    Answer::Many(_) => format!("[\"{code}\"]"),
                    Answer::One(_) | Answer::Line | Answer::Story | Answer::Day(_) | Answer::Nation => {
                        format!("\"{code}\"")
                    }
                };
                assert!(Change::read(question.place.name(), &json).is_some(), "{} {code}", question.key);
            }
            let sample = match question.answer {
                Answer::Line | Answer::Story => "{\"text\":\"a\",\"lang\":\"en\"}",
                Answer::Day(_) => "\"2026-03-09\"",
                Answer::Nation => "\"england\"",
                Answer::One(_) | Answer::Many(_) => "\"?\"",
            };
            assert!(Change::read(question.place.name(), sample).is_some(), "{}", question.key);
        }
    }

    #[test]
    fn no_question_offers_more_than_five_answers() {
        for question in Circuit::ALL.iter().flat_map(|circuit| circuit.questions()) {
            assert!(question.codes().len() <= 5, "{}", question.key);
        }
    }

    #[test]
    fn the_day_is_asked_only_of_a_person_who_knows_it() {
        let plan = Plan::default();
        let number =
            |key: &str| 1 + Circuit::Issue.questions().iter().take_while(|one| one.key != key).count();
        assert_eq!(
            Circuit::Issue.after(&plan, Id::default(), number("issue-when")),
            Some(number("issue-want"))
        );
        assert_eq!(Circuit::Issue.progress(&plan, Id::default(), number("issue-want")), (9, 10));
        assert_eq!(Circuit::Issue.after(&plan, Id::default(), number("issue-matters")), None);
    }
}
