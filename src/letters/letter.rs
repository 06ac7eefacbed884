//! Letters made from a plan: what the person said, in their own words, with what a letter needs around it.
use super::paper::{Paper, words_of};
use super::{Ask, Speaker, needs, sheets, so_far};
use crate::guide::Circuit;
use crate::plan::{About, Action, ActionState, Code, Day, Id, Issue, LetterKind, Plan, Talking, WhenKnown};

/// A letter, script or sheet as far as the plan can make it, and what the person may want to add.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// Plain text, with blank lines between paragraphs.
    pub text: String,
    /// What is not known, or only the person can know.
    pub missing: Vec<Missing>,
}

/// Something a draft lacks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Missing {
    /// The message that names it.
    pub message: &'static str,
    /// Where the person can say it: the circuit, the item and the key of the question. None where no question asks.
    pub ask: Option<Ask>,
}

/// What a draft is made from.
pub(super) struct Case<'a> {
    pub(super) plan: &'a Plan,
    pub(super) id: Id,
    pub(super) issue: Issue,
    pub(super) today: Day,
    late: bool,
    /// The action it is about.
    action: Option<(Id, &'a Action)>,
}

/// Drafts one kind of letter for an issue. `about` is a choice or an action of that issue; `late` says that a time
/// limit has passed. What the person did not say is left out, never guessed.
pub fn draft(
    plan: &Plan,
    issue: Id,
    kind: LetterKind,
    about: Option<Id>,
    late: bool,
    today: Day,
    speaker: &dyn Speaker,
) -> Draft {
    let case = Case::of(plan, issue, about, late, today);
    let mut paper = Paper::new(speaker);
    let body: fn(&mut Paper, &Case) = match kind {
        LetterKind::Complaint => complaint,
        LetterKind::Review => review,
        LetterKind::Ombudsman => ombudsman,
        LetterKind::Chase => chase,
        LetterKind::Records => records,
        LetterKind::Adjustments => adjustments,
        LetterKind::Assessment => assessment,
        LetterKind::Advocate => advocate,
        LetterKind::Phone => sheets::phone,
        LetterKind::Talking => sheets::talking,
        LetterKind::Meeting => sheets::meeting,
    };
    let subject = format!("letter-subject-{}", kind.code());
    let is_sheet = matches!(kind, LetterKind::Phone | LetterKind::Talking | LetterKind::Meeting);
    if is_sheet {
        paper.say(&subject);
        let day = paper.day(today);
        paper.lines(&[day]);
        body(&mut paper, &case);
    } else {
        head(&mut paper, &case, &subject);
        body(&mut paper, &case);
        foot(&mut paper, &case);
    }
    paper.lacks("letter-missing-address", None);
    paper.finished()
}

impl<'a> Case<'a> {
    fn of(plan: &'a Plan, id: Id, about: Option<Id>, late: bool, today: Day) -> Self {
        let issue = plan.issue(id).filter(|one| !one.removed).cloned().unwrap_or_default();
        // An action of another issue has no place in this letter. Of a choice's actions, the one that waits counts.
        let is_meant = |(action, one): &(Id, &Action)| {
            about.is_some_and(|about| *action == about || one.choice.told() == Some(about))
        };
        let action =
            plan.actions_of(id).filter(is_meant).min_by_key(|(_, one)| one.stands() != ActionState::Waiting);
        Self { plan, id, issue, today, late, action }
    }

    pub(super) fn ask(&self, key: &'static str) -> Option<Ask> {
        Some((Circuit::Issue, self.id, key))
    }

    pub(super) fn happened(&self, paper: &mut Paper, lead: &str) {
        paper.own(lead, &self.issue.happened, "letter-missing-happened", self.ask("issue-happened"));
    }

    pub(super) fn want(&self, paper: &mut Paper) {
        paper.own("letter-want", &self.issue.want, "letter-missing-want", self.ask("issue-want"));
    }

    /// When it happened, as exactly as the person knows it.
    pub(super) fn when(&self, paper: &mut Paper) {
        let missing = "letter-missing-when";
        match self.issue.when.told() {
            Some(WhenKnown::Day) => match self.issue.when_day.told() {
                Some(day) => {
                    let day = paper.day(day);
                    paper.under("letter-when-day", vec![day]);
                }
                None => paper.lacks(missing, self.ask("issue-day")),
            },
            Some(WhenKnown::About) => {
                paper.own("letter-when-about", &self.issue.when_about, missing, self.ask("issue-around"));
            }
            Some(WhenKnown::Ongoing) => paper.say("letter-when-ongoing"),
            None => paper.lacks(missing, self.ask("issue-when")),
        }
    }

    /// Says that it comes late, and leaves room for the reason.
    pub(super) fn late(&self, paper: &mut Paper, says: &str) {
        if self.late {
            let lines = [paper.said(says), paper.room("letter-late-because")];
            paper.lines(&lines);
            paper.lacks("letter-missing-late", None);
        }
    }

    /// Says where it is about somebody the person cares for.
    pub(super) fn about_whom(&self, paper: &mut Paper) {
        match self.issue.about.told() {
            Some(About::Someone) => paper.say("letter-about-someone"),
            Some(About::Both) => paper.say("letter-about-both"),
            Some(About::Me) | None => return,
        }
        paper.lacks("letter-missing-someone", None);
    }
}

fn head(paper: &mut Paper, case: &Case, subject: &str) {
    let day = paper.day(case.today);
    paper.lines(&[day]);
    paper.room_for("letter-to", "letter-missing-to");
    paper.say(subject);
    paper.say("letter-greeting");
}

fn foot(paper: &mut Paper, case: &Case) {
    case.late(paper, "letter-late");
    needs::reach(paper, case, "letter-reach");
    paper.say("letter-closing");
    let name = needs::name(paper, case);
    paper.lines(&[name]);
}

fn complaint(paper: &mut Paper, case: &Case) {
    paper.say("letter-complaint");
    case.about_whom(paper);
    case.happened(paper, "letter-happened");
    case.when(paper);
    case.want(paper);
    paper.say("letter-complaint-answer");
}

fn review(paper: &mut Paper, case: &Case) {
    paper.say("letter-review");
    so_far::decision_day(paper, case);
    case.about_whom(paper);
    case.happened(paper, "letter-happened");
    case.when(paper);
    case.want(paper);
    paper.say("letter-review-answer");
}

fn ombudsman(paper: &mut Paper, case: &Case) {
    paper.say("letter-ombudsman");
    paper.room_for("letter-ombudsman-whom", "letter-missing-whom");
    case.about_whom(paper);
    case.happened(paper, "letter-happened");
    case.when(paper);
    so_far::so_far(paper, case);
    case.want(paper);
    paper.say("letter-ombudsman-answer");
}

fn chase(paper: &mut Paper, case: &Case) {
    paper.say("letter-chase");
    case.about_whom(paper);
    match case.action {
        Some((id, action)) => {
            let ask = |key| Some((Circuit::Action, id, key));
            paper.own("letter-chase-what", &action.what, "letter-missing-action", ask("action-what"));
            match action.by.told() {
                Some(day) => {
                    // "Done by" only where the person said that it is done.
                    let is_done = action.stands() == ActionState::Waiting;
                    let day = paper.day(day);
                    paper.under(if is_done { "letter-chase-by" } else { "letter-chase-plan" }, vec![day]);
                }
                None => paper.lacks("letter-missing-by", ask("action-by")),
            }
            match action.answer_by.told() {
                Some(due) => {
                    let is_late = due < case.today;
                    let day = paper.day(due);
                    paper.under(if is_late { "letter-chase-was-due" } else { "letter-chase-due" }, vec![day]);
                    if is_late {
                        paper.say("letter-chase-late");
                    }
                }
                None => paper.lacks("letter-missing-due", ask("action-answer-by")),
            }
        }
        None => paper.lacks("letter-missing-action", None),
    }
    paper.say("letter-chase-answer");
}

fn records(paper: &mut Paper, case: &Case) {
    let is_someone_else = case.issue.about.told() == Some(About::Someone);
    paper.say(if is_someone_else { "letter-records-someone" } else { "letter-records" });
    if is_someone_else || case.issue.about.told() == Some(About::Both) {
        paper.lacks("letter-missing-someone", None);
    }
    paper.say("letter-records-law");
    let rooms = [paper.room("letter-records-which"), paper.room("letter-records-from")];
    paper.lines(&rooms);
    paper.lacks("letter-missing-records", None);
    paper.say("letter-records-answer");
}

fn adjustments(paper: &mut Paper, case: &Case) {
    paper.say("letter-adjustments");
    needs::all(paper, case);
    paper.say("letter-adjustments-answer");
}

fn assessment(paper: &mut Paper, case: &Case) {
    let rooms = ["letter-assessment-one", "letter-assessment-two", "letter-assessment-three"];
    let lines = rooms.map(|one| format!("____ {}", paper.said(one)));
    paper.under("letter-assessment", lines.to_vec());
    paper.lacks("letter-missing-mark", None);
    case.about_whom(paper);
    case.happened(paper, "letter-happened");
    case.when(paper);
    case.want(paper);
    paper.say("letter-assessment-answer");
}

fn advocate(paper: &mut Paper, case: &Case) {
    paper.say("letter-advocate");
    let talking = case.plan.client.talking.get();
    let picked = |one: Talking| talking.is_some_and(|all| all.contains(&one));
    if picked(Talking::Interpreter) {
        match words_of(&case.plan.client.language) {
            Some(language) => paper.under("letter-advocate-interpreter", vec![language.to_owned()]),
            None => {
                paper.say("letter-advocate-any-interpreter");
                paper.lacks("letter-missing-language", needs::ask("client-language"));
            }
        }
        paper.say("letter-advocate-not-family");
    }
    if picked(Talking::Bsl) {
        paper.say("letter-advocate-bsl");
    }
    case.about_whom(paper);
    case.happened(paper, "letter-happened");
    case.want(paper);
    paper.say("letter-advocate-answer");
}
