//! Letters, phone scripts and sheets: the kinds there are, and one of them to read, change and send.
use super::question::{Asking, issue_of};
use super::simple::not_found;
use super::ways::{about, once_here};
use crate::app::part::{field, fresh, heading_titled, listen, problem_summary};
use crate::app::screens::Go;
use crate::app::{Desk, Route};
use crate::device;
use crate::guide::{Circuit, Guides, Standing, Typed, begin_letter, limits, nearest_limit};
use crate::letters::{Draft, Missing, document, draft};
use crate::plan::{ActionState, Code, Id, LetterField, LetterKind, Plan, Told, Words};
use crate::words::Arg;
use leptos::prelude::*;

/// The groups of letters, a page each.
const GROUPS: [(&str, &[LetterKind]); 3] = [
    ("letters-wrong", &[LetterKind::Complaint, LetterKind::Review, LetterKind::Chase, LetterKind::Ombudsman]),
    (
        "letters-ask",
        &[LetterKind::Assessment, LetterKind::Adjustments, LetterKind::Records, LetterKind::Advocate],
    ),
    ("letters-talk", &[LetterKind::Phone, LetterKind::Meeting, LetterKind::Talking]),
];

/// The kinds of letter for an issue, a group of them at a time.
pub(super) fn letters(desk: Desk, issue: Id, number: usize) -> AnyView {
    let there = desk.now(|plan| plan.issue(issue).is_some());
    let Some((group, kinds)) = GROUPS.get(number - 1).filter(|_| there) else { return not_found(desk) };
    let go = Go::new();
    let kinds: Vec<AnyView> = kinds
        .iter()
        .filter_map(|kind| {
            let kind = *kind;
            // Asking again is about an action that waits; without one there is nothing to ask again. Any other letter of
            // this kind that was begun, from an option too, is gone on with.
            let begun = desk.now(|plan| begun(plan, issue, kind));
            let about = if kind == LetterKind::Chase { Some(desk.now(|plan| waiting(plan, issue))?) } else { begun };
            let go = go.clone();
            let press = move |_| go.to(Route::Letter(desk.begin_known(|plan| begin_letter(plan, issue, kind, about))));
            let key = format!("letter-kind-{}", kind.code());
            let (words, hint) = (desk.say(&key), desk.say(&format!("{key}.hint")));
            Some(view! { <li><button type="button" class="choice" id=key on:click=press><span><span class="link">{words}</span><small>{hint}</small></span></button></li> }.into_any())
        })
        .collect();
    let others: Vec<AnyView> = (1..)
        .zip(GROUPS)
        .filter(|(place, _)| *place != number)
        .map(|(place, (key, _))| {
            view! { <a class="quiet" id=key href=Route::Letters(issue, place).path()>{desk.say(key)}</a> }
                .into_any()
        })
        .collect();
    let title = desk.plain("letters-page", &[("n", Arg::Number(i64::try_from(number).unwrap_or(1)))]);
    view! {
        {about(desk, issue)}
        {heading_titled(desk, desk.say(group), &title)}
        <p>{desk.say("letters-lead")}</p>
        <ul class="choices">{kinds}</ul>
        <h2>{desk.say("letters-more")}</h2>
        <div class="row">{others}<a class="quiet" id="to-issue" href=Route::Issue(issue).path()>{desk.say("back-issue")}</a></div>
    }
    .into_any()
}

/// What a letter of this kind that was begun for an issue is about; the one the client has changed comes first.
fn begun(plan: &Plan, issue: Id, kind: LetterKind) -> Option<Id> {
    let of_kind =
        plan.letters().filter(|(_, one)| one.issue.told() == Some(issue) && one.kind.told() == Some(kind));
    of_kind.min_by_key(|(id, one)| (one.is_empty(), *id)).and_then(|(_, one)| one.about.told())
}

/// The action of an issue whose answer is due first.
fn waiting(plan: &Plan, issue: Id) -> Option<Id> {
    let open = plan.actions_of(issue).filter(|(_, one)| one.stands() == ActionState::Waiting);
    open.min_by_key(|(id, one)| (one.answer_by.told().is_none(), one.answer_by.told(), *id)).map(|(id, _)| id)
}

/// One letter: what is missing, its text to change, and the ways to send it.
pub(super) fn letter(desk: Desk, id: Id) -> AnyView {
    once_here(desk, move |guides| {
        let made = desk.shown_now(|plan| made(desk, plan, &guides, id));
        let question = Circuit::Letter.question(1);
        let (Some((kind, issue, made)), Some(question)) = (made, question) else { return not_found(desk) };
        let changed = desk.now(|plan| plan.letter(id).is_some_and(|one| one.text.get().is_some()));
        let suggested = (!changed).then(|| Typed { text: made.text.clone(), picked: Vec::new() });
        let asking = Asking::new(desk, question, id, suggested);
        on_cleanup(move || asking.leave());
        let has_problem = Signal::derive(move || asking.problem.try_get().flatten().is_some());
        let summary = move || {
            asking
                .problem
                .try_get()
                .flatten()
                .map(|problem| problem_summary(desk, problem, "answer".to_owned()))
        };
        view! {
            {about(desk, issue)}
            {heading_titled(desk, desk.say(&format!("letter-kind-{}", kind.code())), &desk.say("letter-page"))}
            {summary}
            <p class="hint no-print" id="hint">{desk.say("letter-text.hint")}</p>
            {listen(desk)}
            {missing(desk, &made.missing)}
            <div class="no-print">
                <div id="problem"></div>
                {field(desk, question, asking.typed, has_problem, move || asking.changed())}
            </div>
            {fresh(move || view! { <div class="print-only own" dir="auto" translate="no">{text_of(asking)}</div> }.into_any())}
            {ways_out(desk, asking, kind)}
            {again(desk, id, changed)}
            <p class="no-print"><a id="to-issue" href=Route::Issue(issue).path()>{desk.say("back-issue")}</a></p>
        }
        .into_any()
    })
}

/// The letter as it is made from the plan now.
fn made(desk: Desk, plan: &Plan, guides: &Guides, id: Id) -> Option<(LetterKind, Id, Draft)> {
    let letter = plan.letter(id)?;
    let (kind, issue, about) = (letter.kind.told()?, letter.issue.told()?, letter.about.told());
    let option = about.and_then(|id| plan.choice(id)).and_then(|choice| choice.option.get());
    let late = option.and_then(|name| guides.named(name)).is_some_and(|(_, guide, option)| {
        let all = limits(guide, option, plan, issue);
        let last = nearest_limit(&all, desk.today()).map(|(_, day)| Standing::of(day, desk.today()));
        matches!(last, Some(Standing::Passed(_)))
    });
    Some((kind, issue, draft(plan, issue, kind, about, late, desk.today(), &*desk.speaker())))
}

fn text_of(asking: Asking) -> String {
    asking.typed.try_with(|typed| typed.text.clone()).unwrap_or_default()
}

/// What the letter still lacks, with a link to where it can be said.
fn missing(desk: Desk, all: &[Missing]) -> AnyView {
    let items: Vec<AnyView> = all
        .iter()
        .map(|one| {
            let words = desk.say(one.message);
            let asked = one.ask.and_then(|(circuit, item, key)| {
                let number = circuit.questions().iter().position(|question| question.key == key)? + 1;
                Some((circuit, item, number, key))
            });
            match asked {
                Some((circuit, item, number, key)) => view! { <li><a id=format!("ask-{key}") href=Route::Question(circuit, item, number).path()>{words}</a></li> }.into_any(),
                None => view! { <li>{words}</li> }.into_any(),
            }
        })
        .collect();
    if items.is_empty() {
        return ().into_any();
    }
    view! { <section class="others no-print"><h2>{desk.say("letter-missing")}</h2><ul class="plain links">{items}</ul></section> }.into_any()
}

/// Copying, printing, keeping as a file, and the person's own mail program.
fn ways_out(desk: Desk, asking: Asking, kind: LetterKind) -> AnyView {
    let done = RwSignal::new(None::<&'static str>);
    let tell = move |key: &'static str| {
        let _told = done.try_set(Some(key));
    };
    let copy = move |_| {
        let text = text_of(asking);
        leptos::task::spawn_local(async move {
            tell(if device::copy(&text).await { "letter-copied" } else { "letter-not-copied" });
        });
    };
    let save = move |_| {
        device::offer_file("letter.txt", "text/plain;charset=utf-8", &text_of(asking).replace('\n', "\r\n"));
    };
    let save_document = move |_| {
        let words = desk.speaker();
        device::offer_file(
            "letter.rtf",
            "application/rtf",
            &document(&text_of(asking), &words.language().dir),
        );
    };
    let mail = move |_| {
        let subject = desk.plain(&format!("letter-kind-{}", kind.code()), &[]);
        // A letter too long for the address of a mail is not cut: the person puts it in themselves.
        tell(if device::mail(&subject, &text_of(asking)) { "letter-mailed" } else { "letter-too-long" });
    };
    let said = move || {
        let words = done.try_get().flatten().map(|key| desk.say(key));
        view! { <p>{words}</p> }.into_any()
    };
    view! {
        <div class="row no-print">
            <button type="button" class="go" id="copy-letter" on:click=copy>{desk.say("letter-copy")}</button>
            <button type="button" class="quiet" id="print" on:click=move |_| device::print()>{desk.say("plan-print")}</button>
            <button type="button" class="quiet" id="save-text" on:click=save>{desk.say("letter-save-text")}</button>
            <button type="button" class="quiet" id="save-document" on:click=save_document>{desk.say("letter-save-document")}</button>
            <button type="button" class="quiet" id="mail" aria-describedby="mail-hint" on:click=mail>{desk.say("letter-mail")}</button>
        </div>
        <p class="hint no-print" id="mail-hint">{desk.say("letter-mail.hint")}</p>
        <div role="status" class="no-print">{fresh(said)}</div>
    }
    .into_any()
}

/// Making a changed letter anew from the plan. What was changed stays in the history.
fn again(desk: Desk, id: Id, changed: bool) -> AnyView {
    let go = Go::new();
    let press = move |_| {
        let issue = desk.now(|plan| issue_of(plan, id)).unwrap_or(id);
        desk.record(Some(id), &LetterField::Text(Told::<Words>::NotYet).into(), None);
        go.to(Route::Letters(issue, 1));
    };
    changed
        .then(|| view! { <p class="no-print"><button type="button" class="quiet" id="again" on:click=press>{desk.say("letter-again")}</button></p> })
        .into_any()
}
