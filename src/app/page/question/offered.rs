//! What the guides bring to a question: its words, where they know better, and an answer to start from.
use crate::app::Desk;
use crate::guide::{Guides, Question, Typed, answer_due, limits, suggested_days};
use crate::plan::{Action, Code, Id, IfNone, YesNo};

/// The heading and the hint of a question: a day a limit counts from has the guide's own words.
pub(super) fn words_of(desk: Desk, key: &str, item: Id) -> (String, String) {
    let kind = desk.now(|plan| plan.milestone(item).and_then(|one| one.kind.get().cloned()));
    let id = kind.zip(desk.nation()).map(|(kind, nation)| format!("{nation}-from-{kind}"));
    let own = |name: &str| id.as_ref().and_then(|id| desk.try_say(&format!("{id}.{name}")));
    (
        own("ask").unwrap_or_else(|| desk.say(key)),
        own("hint").unwrap_or_else(|| desk.say(&format!("{key}.hint"))),
    )
}

/// An answer to start from, and what more the guide says about it.
pub(super) struct Suggested {
    pub(super) typed: Typed,
    pub(super) note: Option<String>,
}

/// What the guides offer for a question about an action that nobody has answered yet: its words and its two days.
pub(super) fn suggestion(desk: Desk, guides: &Guides, question: &Question, item: Id) -> Option<Suggested> {
    let text = |text: String| Some(Suggested { typed: Typed { text, picked: Vec::new() }, note: None });
    let code = |code: &str| {
        let typed = Typed { text: String::new(), picked: vec![code.to_owned()] };
        Some(Suggested { typed, note: None })
    };
    let words = desk.speaker();
    desk.now(|plan| {
        if plan.value(item, question.place)? != "null" {
            return None;
        }
        let action = plan.action(item)?;
        let choice = plan.choice(action.choice.told()?)?;
        let Some(name) = choice.option.get() else {
            return text(choice.name.get().filter(|_| question.place == Action::WHAT)?.text().to_owned());
        };
        let (_, guide, option) = guides.named(name)?;
        let limits = limits(guide, option, plan, action.issue.told()?);
        let (by, _) = suggested_days(guide, option, &limits, desk.today());
        let by = action.by.told().or(by);
        match question.place {
            Action::WHAT => text(desk.try_say(&format!("{name}.action"))?),
            Action::BY => text(words.day_short(by?)),
            Action::ANSWER => code(if option.answer { YesNo::Yes } else { YesNo::No }.code()),
            Action::ANSWER_BY => {
                let due = text(words.day_short(answer_due(guide, option, by?)?))?;
                Some(Suggested { note: desk.try_say(&format!("{name}.due")), ..due })
            }
            Action::IF_NONE => code(IfNone::Chase.code()),
            _ => None,
        }
    })
}
