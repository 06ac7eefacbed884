//! What a draft says about the person: their name, what helps them, how to reach them, who helps. Only what they picked.
use super::paper::{Paper, words_of};
use super::{Ask, letter::Case};
use crate::guide::Circuit;
use crate::plan::{Code, ConsentKind, Id, Reach, Talking};

pub(super) const fn ask(key: &'static str) -> Option<Ask> {
    Some((Circuit::Client, Id::CLIENT, key))
}

/// The name, or room for it.
pub(super) fn name(paper: &mut Paper, case: &Case) -> String {
    paper.name_or_room(&case.plan.client.call_me, ask("client-call-me"))
}

/// What helps when people talk with the person, as one list.
pub(super) fn all(paper: &mut Paper, case: &Case) {
    let lines = some(paper, case, Talking::ALL);
    paper.under("letter-needs", lines);
}

/// Those of these needs that the person has, each as a whole sentence. Names what is missing.
pub(super) fn some(paper: &mut Paper, case: &Case, which: &[Talking]) -> Vec<String> {
    let client = &case.plan.client;
    let Some(talking) = client.talking.get().filter(|all| !all.is_empty()) else {
        paper.lacks("letter-missing-talking", ask("client-talking"));
        return Vec::new();
    };
    let mut lines = Vec::new();
    for need in which.iter().filter(|one| talking.contains(one)) {
        let language = words_of(&client.language).filter(|_| *need == Talking::Interpreter);
        let sentence = match need {
            Talking::Interpreter if language.is_some() => "letter-need-language",
            Talking::Interpreter => {
                paper.lacks("letter-missing-language", ask("client-language"));
                "letter-need-interpreter"
            }
            Talking::Bsl => "letter-need-bsl",
            Talking::EasyRead => "letter-need-easy-read",
            Talking::LargePrint => "letter-need-large-print",
            Talking::MoreTime => "letter-need-more-time",
        };
        lines.push(paper.said(sentence));
        lines.extend(language.map(str::to_owned));
    }
    lines
}

/// The ways the person picked to be reached, with room for the number or address. No other way is ever named.
pub(super) fn reach(paper: &mut Paper, case: &Case, lead: &str) {
    let lines = ways(paper, case);
    paper.under(lead, lines);
}

/// The same, as lines.
pub(super) fn ways(paper: &mut Paper, case: &Case) -> Vec<String> {
    let Some(picked) = case.plan.client.reach.get().filter(|all| !all.is_empty()) else {
        paper.lacks("letter-missing-reach", ask("client-reach"));
        return Vec::new();
    };
    paper.lacks("letter-missing-number", None);
    let label = |way: &Reach| match way {
        Reach::Phone => "letter-reach-phone",
        Reach::Text => "letter-reach-text",
        Reach::Email => "letter-reach-email",
        Reach::Letter => "letter-reach-letter",
        Reach::Helper => "letter-reach-helper",
    };
    picked.iter().map(|way| paper.room(label(way))).collect()
}

/// The people who help, with who they are to the person. How to reach them is theirs to say. Whom the person does not
/// want talked with about them is left out.
pub(super) fn helpers(paper: &Paper, case: &Case) -> Vec<String> {
    let mut lines = Vec::new();
    for (_, companion) in case.plan.companions() {
        let name = words_of(&companion.name);
        if name.is_some_and(|name| is_refused(case, name)) {
            continue;
        }
        lines.extend(name.map(str::to_owned));
        let role = companion.role.told();
        lines.extend(role.map(|role| paper.said(&format!("companion-role-{}", role.code()))));
    }
    lines
}

/// Whether the person said no to talking with them, or took their yes back, or it has ended.
fn is_refused(case: &Case, name: &str) -> bool {
    case.plan.consents().any(|(_, one)| {
        one.what.told() == Some(ConsentKind::Talk)
            && one.state.told().is_some()
            && !one.holds(case.today)
            && words_of(&one.who).is_some_and(|who| who.trim().eq_ignore_ascii_case(name.trim()))
    })
}
