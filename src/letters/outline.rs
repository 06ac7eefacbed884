//! The whole plan in reading order, as headings and rows: what the screen shows, the printer prints, the copy holds.
use super::Speaker;
use crate::guide::{Answer, Circuit, Question};
use crate::plan::{Action, Choice, ChoiceState, Code, Day, Id, Issue, Milestone, Plan, Told, Value, Words};

/// A part of the plan under one heading.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    /// 2 for a part of the plan, 3 for a part of an issue, 4 for one thing in it.
    pub level: u8,
    /// The heading.
    pub title: Said,
    /// What it is about, where the screen can lead there.
    pub about: Option<(Circuit, Id)>,
    /// What it says.
    pub rows: Vec<Row>,
}

/// A label and what was said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// The label.
    pub label: String,
    /// What was said: one line or several.
    pub said: Vec<Said>,
}

/// Who says a text: the person, whose words are never translated or changed, or the app.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Said {
    /// The person's own words.
    Own(Words),
    /// A message.
    Ours(String),
}

/// The whole plan in reading order. What was not said is left out; "I do not know" is said.
pub fn outline(plan: &Plan, speaker: &dyn Speaker) -> Vec<Section> {
    let mut sections =
        vec![part(plan, speaker, 2, Said::Ours(speaker.say("plan-me")), Circuit::Client, Id::CLIENT)];
    for (id, companion) in plan.companions() {
        let title = titled(companion.name.get(), speaker, "plan-companion");
        sections.push(part(plan, speaker, 3, title, Circuit::Companion, id));
    }
    for (id, consent) in plan.consents() {
        let title = titled(consent.who.get(), speaker, "plan-consent");
        let mut section = part(plan, speaker, 3, title, Circuit::Consent, id);
        if let Some(since) = consent.since.told() {
            let said = vec![Said::Ours(speaker.day(since))];
            section.rows.push(Row { label: speaker.say("plan-since"), said });
        }
        sections.push(section);
    }
    for (id, issue) in plan.told_issues() {
        issue_sections(&mut sections, plan, speaker, id, issue);
    }
    sections.retain(|section| {
        !section.rows.is_empty() || section.about.is_some_and(|(circuit, _)| circuit == Circuit::Issue)
    });
    sections
}

fn issue_sections(sections: &mut Vec<Section>, plan: &Plan, speaker: &dyn Speaker, id: Id, issue: &Issue) {
    sections.push(part(
        plan,
        speaker,
        2,
        titled(issue.title(), speaker, "issue-unnamed"),
        Circuit::Issue,
        id,
    ));
    let rows = plan.choices_of(id).map(|(_, choice)| choice_row(choice, speaker)).collect();
    sections.push(Section { level: 3, title: Said::Ours(speaker.say("plan-options")), about: None, rows });
    let days = plan.milestones_of(id).filter_map(|(_, day)| milestone_row(plan, day, speaker)).collect();
    sections.push(Section { level: 3, title: Said::Ours(speaker.say("plan-days")), about: None, rows: days });
    for (action_id, action) in plan.actions_of(id) {
        let mut section =
            part(plan, speaker, 3, Said::Ours(speaker.say("plan-action")), Circuit::Action, action_id);
        let state = speaker.say(&format!("action-state-{}", action.stands().code()));
        section.rows.push(Row { label: speaker.say("plan-state"), said: vec![Said::Ours(state)] });
        sections.push(section);
    }
    for (contact_id, _) in plan.contacts_of(id) {
        sections.push(part(
            plan,
            speaker,
            3,
            Said::Ours(speaker.say("plan-contact")),
            Circuit::Contact,
            contact_id,
        ));
    }
    for (review_id, _) in plan.reviews_of(id) {
        sections.push(part(
            plan,
            speaker,
            3,
            Said::Ours(speaker.say("plan-review")),
            Circuit::Review,
            review_id,
        ));
    }
    let letters = plan.letters_of(id).filter_map(|(_, letter)| {
        let label = speaker.say(&format!("letter-kind-{}", letter.kind.told()?.code()));
        Some(Row { label, said: vec![Said::Own(letter.text.get()?.clone())] })
    });
    let letters = letters.collect();
    sections.push(Section {
        level: 3,
        title: Said::Ours(speaker.say("plan-letters")),
        about: None,
        rows: letters,
    });
    if issue.stands().is_closed() {
        sections.push(part(plan, speaker, 3, Said::Ours(speaker.say("plan-closed")), Circuit::Closing, id));
    }
}

fn titled(words: Option<&Words>, speaker: &dyn Speaker, otherwise: &str) -> Said {
    words.map_or_else(|| Said::Ours(speaker.say(otherwise)), |words| Said::Own(shortened(words)))
}

/// A heading is one line; the whole text stands under it.
fn shortened(words: &Words) -> Words {
    let short = words.short(80);
    Words::read(&short, &words.lang).map_or_else(
        |_| words.clone(),
        |mut title| {
            title.by = words.by;
            title.how = words.how;
            title
        },
    )
}

/// One item of the plan by itself.
pub fn outline_of(plan: &Plan, speaker: &dyn Speaker, circuit: Circuit, item: Id) -> Section {
    part(plan, speaker, 3, Said::Ours(String::new()), circuit, item)
}

fn part(plan: &Plan, speaker: &dyn Speaker, level: u8, title: Said, circuit: Circuit, item: Id) -> Section {
    let applying = circuit.applying(plan, item);
    let rows = applying.into_iter().filter_map(|n| row(plan, speaker, circuit.question(n)?, item)).collect();
    Section { level, title, about: Some((circuit, item)), rows }
}

fn row(plan: &Plan, speaker: &dyn Speaker, question: &Question, item: Id) -> Option<Row> {
    let said = answer_said(speaker, question, &plan.value(item, question.place)?)?;
    Some(Row { label: speaker.say(&format!("{}.name", question.key)), said })
}

/// One stored answer to a question, in words; none where nothing was said.
pub fn answer_said(speaker: &dyn Speaker, question: &Question, json: &str) -> Option<Vec<Said>> {
    let label = |code: &String| Said::Ours(speaker.say(&format!("{}-{code}", question.key)));
    let said = match question.answer {
        _ if Told::<Id>::read(json) == Some(Told::NotYet) => return None,
        _ if Told::<Id>::read(json) == Some(Told::Unknown) => vec![Said::Ours(speaker.say("not-known"))],
        Answer::Line | Answer::Story => vec![Said::Own(Words::read_stored(json)?)],
        Answer::One(_) | Answer::Nation => vec![label(&String::read(json)?)],
        Answer::Many(_) => serde_json::from_str::<Vec<String>>(json).ok()?.iter().map(label).collect(),
        Answer::Day(_) => vec![Said::Ours(speaker.day(<Day as Value>::read(json)?))],
    };
    (!said.is_empty()).then_some(said)
}

fn choice_row(choice: &Choice, speaker: &dyn Speaker) -> Row {
    let state: ChoiceState = choice.stands();
    let label = speaker.say(&format!("choice-state-{}", state.code()));
    let name = match (choice.option.get(), choice.name.get()) {
        (Some(option), _) => Said::Ours(option_name(option, speaker)),
        (None, Some(name)) => Said::Own(name.clone()),
        (None, None) => Said::Ours(speaker.say("not-said")),
    };
    let more = [&choice.good, &choice.bad].into_iter().filter_map(|told| told.get().cloned().map(Said::Own));
    Row { label, said: std::iter::once(name).chain(more).collect() }
}

/// A day a limit counts from, under the guide's name for it.
fn milestone_row(plan: &Plan, milestone: &Milestone, speaker: &dyn Speaker) -> Option<Row> {
    let (kind, day) = (milestone.kind.get()?, milestone.day.told()?);
    let nation = plan.client.nation.get().map(String::as_str).unwrap_or_default();
    let id = format!("{nation}-from-{kind}");
    let name = speaker.say(&id);
    let label = if name == id { speaker.say("milestone-day.name") } else { name };
    Some(Row { label, said: vec![Said::Ours(speaker.day(day))] })
}

/// What one of a guide's options is called. Where its guide is not here, a message says so: never its code.
fn option_name(option: &str, speaker: &dyn Speaker) -> String {
    let name = speaker.say(option);
    if name == option { speaker.say("option-not-here") } else { name }
}

/// The words that name an action in a list.
impl Action {
    /// What will be done, cut to a line; the message where nobody has said.
    pub fn title(&self, speaker: &dyn Speaker) -> Said {
        titled(self.what.get(), speaker, "action-unnamed")
    }
}
