//! Sheets the person keeps by them: a script for the phone, a page on how to talk to them, a page for a meeting.
use super::letter::Case;
use super::needs;
use super::paper::Paper;
use crate::plan::Talking;

/// Who I am, why I ring, what I want, what they may ask, and what to write down before I ring off.
pub(super) fn phone(paper: &mut Paper, case: &Case) {
    paper.room_for("letter-phone-whom", "letter-missing-to");
    paper.say("letter-phone-hello");
    let name = needs::name(paper, case);
    paper.under("letter-phone-name", vec![name]);
    needs::all(paper, case);
    case.about_whom(paper);
    case.happened(paper, "letter-phone-why");
    case.when(paper);
    case.want(paper);
    case.late(paper, "letter-late-call");
    paper.say("letter-phone-asked");
    for question in ["letter-phone-ask-number", "letter-phone-ask-you", "letter-phone-ask-so-far"] {
        let lines = [paper.said(question), paper.room("letter-phone-answer")];
        paper.lines(&lines);
    }
    let mut ways = needs::ways(paper, case);
    if ways.is_empty() {
        ways.push(paper.room("letter-phone-answer"));
    }
    paper.under("letter-phone-ask-reach", ways);
    paper.under("letter-phone-end", noted(paper, "letter-phone-who"));
}

/// How to talk to me, in the order of the Accessible Information Standard.
pub(super) fn talking(paper: &mut Paper, case: &Case) {
    let name = needs::name(paper, case);
    paper.under("letter-talking-name", vec![name]);
    paper.say("letter-talking-lead");
    for (lead, which) in [
        ("letter-talking-format", &[Talking::EasyRead, Talking::LargePrint][..]),
        ("letter-talking-professional", &[Talking::Interpreter, Talking::Bsl]),
        ("letter-talking-support", &[Talking::MoreTime]),
    ] {
        let lines = needs::some(paper, case, which);
        paper.under(lead, lines);
    }
    needs::reach(paper, case, "letter-talking-reach");
    let safe = &case.plan.client.safe;
    paper.own("letter-talking-safe", safe, "letter-missing-safe", needs::ask("client-safe"));
    paper.under("letter-helpers", needs::helpers(paper, case));
}

/// What I want to say and ask, who comes with me, what to take, and what was agreed.
pub(super) fn meeting(paper: &mut Paper, case: &Case) {
    let rooms = [paper.room("letter-meeting-day"), paper.room("letter-meeting-whom")];
    paper.lines(&rooms);
    let name = needs::name(paper, case);
    paper.under("letter-talking-name", vec![name]);
    needs::all(paper, case);
    case.about_whom(paper);
    case.happened(paper, "letter-meeting-say");
    case.when(paper);
    case.want(paper);
    paper.lines_to_write("letter-meeting-ask", 3);
    // Who helps is in the plan; who comes is for the person to mark.
    let mut with: Vec<String> = needs::helpers(paper, case);
    with.push(paper.line_to_write());
    paper.under("letter-meeting-with", with);
    let take = ["letter-meeting-take-page", "letter-meeting-take-letters", "letter-meeting-take-pen"];
    paper.under("letter-meeting-take", take.map(|one| paper.said(one)).to_vec());
    paper.under("letter-meeting-agreed", noted(paper, "letter-meeting-who"));
}

/// Room to write down who, on what day, what comes next and by when.
fn noted(paper: &Paper, who: &str) -> Vec<String> {
    [who, "letter-note-day", "letter-note-next", "letter-note-by"].map(|label| paper.room(label)).to_vec()
}
