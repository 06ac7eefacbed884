//! One question on one screen. What is typed is a draft at every key; it is recorded when the person goes on, or leaves.
use crate::app::part::{field, fresh, heading_titled, own, problem_summary};
use crate::app::screens::Go;
use crate::app::{Desk, Route};
use crate::device;
use crate::guide::{Circuit, Problem, Question, Typed, finish, raw};
use crate::keep::Draft;
use crate::plan::{Change, Id, Next};
use crate::words::Arg;
use leptos::prelude::*;

/// The page of one question about one item.
pub(super) fn question(desk: Desk, circuit: Circuit, item: Id, number: usize) -> AnyView {
    let there = desk.now(|plan| circuit.question(number).filter(|one| plan.value(item, one.place).is_some()));
    let Some(question) = there else { return super::simple::not_found(desk) };
    let asking = Asking::new(desk, question, item);
    let go = Go::new();

    let onward = move || go.to(next(desk, circuit, item, number));
    let submit = {
        let onward = onward.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            if asking.answer() {
                onward();
            }
        }
    };
    let unknown = {
        let onward = onward.clone();
        move |_| {
            asking.unknown();
            onward();
        }
    };
    on_cleanup(move || asking.leave());

    let key = question.key;
    let (place, all) = desk.now(|plan| circuit.progress(plan, item, number));
    let where_words =
        desk.plain(where_of(circuit), &[("n", Arg::Number(index(place))), ("all", Arg::Number(index(all)))]);
    let summary = move || {
        asking.problem.try_get().flatten().map(|problem| problem_summary(desk, problem, "answer".to_owned()))
    };
    let beside = move || {
        asking
            .problem
            .try_get()
            .flatten()
            .map(|problem| view! { <p class="problem">{desk.say(problem.message())}</p> })
    };
    let has_problem = Signal::derive(move || asking.problem.try_get().flatten().is_some());
    view! {
        {summary}
        <p class="where">{where_words.clone()}</p>
        {heading_titled(desk, desk.say(key), &where_words)}
        {about(desk, circuit, item)}
        <p class="hint" id="hint">{desk.say(&format!("{key}.hint"))}</p>
        {fresh(move || others(desk, asking))}
        <form novalidate on:submit=submit>
            <div id="problem">{beside}</div>
            {field(desk, question, asking.typed, has_problem, move || asking.changed())}
            <div class="row">
                <button class="go" type="submit" id="continue">{desk.say("continue")}</button>
                <button class="quiet" type="button" id="skip" on:click=move |_| onward()>{desk.say("skip")}</button>
                <button class="quiet" type="button" id="unknown" on:click=unknown>{desk.say("not-known")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// What stands in the fields, what the person saw when they began, and what is wrong with it.
#[derive(Clone, Copy)]
struct Asking {
    desk: Desk,
    question: &'static Question,
    item: Id,
    typed: RwSignal<Typed>,
    seen: StoredValue<Vec<Id>>,
    dirty: StoredValue<bool>,
    problem: RwSignal<Option<Problem>>,
}

impl Asking {
    fn new(desk: Desk, question: &'static Question, item: Id) -> Self {
        let draft = desk.draft(item, question.place);
        let dirty = draft.is_some();
        let seen = draft.as_ref().map_or_else(|| desk.seen(item, question.place), Draft::seen);
        let typed = draft.map_or_else(|| stored(desk, question, item), |draft| draft.typed);
        Self {
            desk,
            question,
            item,
            typed: RwSignal::new(typed),
            seen: StoredValue::new(seen),
            dirty: StoredValue::new(dirty),
            problem: RwSignal::new(None),
        }
    }

    fn changed(self) {
        self.dirty.set_value(true);
        let draft = Draft::new(self.typed.get_untracked(), &self.seen.get_value());
        self.desk.keep_draft(self.item, self.question.place, draft);
    }

    /// Records the answer; a problem is shown instead where there is one.
    fn answer(self) -> bool {
        match self.desk.answer(self.question, self.item, &self.typed.get_untracked(), &self.seen.get_value())
        {
            Ok(()) => {
                self.dirty.set_value(false);
                true
            }
            Err(problem) => {
                self.problem.set(Some(problem));
                false
            }
        }
    }

    fn unknown(self) {
        if let Some(change) = Change::read(self.question.place.name(), "\"?\"") {
            self.desk.record(Some(self.item), &change, Some(&self.seen.get_value()));
        }
        self.desk.drop_draft(self.item, self.question.place);
        self.dirty.set_value(false);
    }

    /// Leaving by any way records what can be read; what cannot stays as a draft and stands here again.
    fn leave(self) {
        let (Some(true), Some(typed), Some(seen)) =
            (self.dirty.try_get_value(), self.typed.try_get_untracked(), self.seen.try_get_value())
        else {
            return;
        };
        let answered = self.desk.answer(self.question, self.item, &typed, &seen);
        // Emptied on purpose: what stood there before stays in the plan, and in the field next time.
        if matches!(answered, Err(Problem::Blank | Problem::NothingPicked)) {
            self.desk.drop_draft(self.item, self.question.place);
        }
    }

    /// Takes what stands in the plan now into the fields.
    fn refresh(self) {
        self.seen.set_value(self.desk.seen(self.item, self.question.place));
        self.typed.set(stored(self.desk, self.question, self.item));
        self.dirty.set_value(false);
        self.desk.drop_draft(self.item, self.question.place);
    }
}

fn stored(desk: Desk, question: &Question, item: Id) -> Typed {
    let words = desk.speaker();
    desk.now(|plan| raw(question, plan, item, |day| words.day_short(day)))
}

/// What others wrote here at the same time: other versions to pick from, or newer words to take.
fn others(desk: Desk, asking: Asking) -> AnyView {
    let (item, question) = (asking.item, asking.question);
    let place = question.place;
    // The screen may be going away while the answer is recorded.
    let (Some(seen), Some(dirty)) = (asking.seen.try_get_value(), asking.dirty.try_get_value()) else {
        return ().into_any();
    };
    let (heads, versions) = desk.with_journal(|journal| {
        let versions: Vec<_> = journal.versions(item, place).into_iter().cloned().collect();
        (journal.heads(item, place), versions)
    });
    if !versions.is_empty() {
        let all: Vec<AnyView> = versions.into_iter().filter_map(|entry| {
            let change = entry.change()?;
            let text = value_words(desk, question, &entry.value);
            let pick = move |_| {
                let all = desk.seen(item, place);
                desk.record(Some(item), &change, Some(&all));
                asking.refresh();
            };
            Some(view! { <li><blockquote>{text}</blockquote><button type="button" class="quiet" on:click=pick>{desk.say("versions-keep")}</button></li> }.into_any())
        }).collect();
        return view! { <section class="others"><h2>{desk.say("versions-title")}</h2><p>{desk.say("versions-words")}</p><ul>{all}</ul></section> }.into_any();
    }
    if heads == seen {
        return ().into_any();
    }
    // A field nobody has touched shows what stands in the plan; one that was touched never changes under the person.
    if !dirty && device::focused_field().as_deref() != Some("answer") {
        asking.refresh();
        return ().into_any();
    }
    let json = desk.with_plan(|plan| plan.value(item, place)).unwrap_or_default();
    view! {
        <section class="others">
            <h2>{desk.say("newer-title")}</h2>
            <blockquote>{value_words(desk, question, &json)}</blockquote>
            <button type="button" class="quiet" on:click=move |_| asking.refresh()>{desk.say("newer-take")}</button>
        </section>
    }
    .into_any()
}

/// One stored answer, in words.
pub(super) fn value_words(desk: Desk, question: &Question, json: &str) -> AnyView {
    let said = crate::letters::answer_said(&*desk.speaker(), question, json);
    let all: Vec<AnyView> = said
        .unwrap_or_default()
        .iter()
        .map(|one| view! { <p>{crate::app::part::said(one)}</p> }.into_any())
        .collect();
    all.into_any()
}

/// Which issue the question is about, where there may be several.
fn about(desk: Desk, circuit: Circuit, item: Id) -> AnyView {
    let issue = match circuit {
        Circuit::Choice | Circuit::Action | Circuit::Contact | Circuit::Review => {
            desk.now(|plan| issue_of(plan, item))
        }
        Circuit::Issue | Circuit::Closing => Some(item),
        Circuit::Client | Circuit::Companion | Circuit::Consent => None,
    };
    let title =
        issue.and_then(|id| desk.now(|plan| plan.issue(id).and_then(|issue| issue.name.get().cloned())));
    title.map(|words| view! { <p class="about">{desk.say("about-issue")}" "{own(&words)}</p> }).into_any()
}

/// The issue an item belongs to.
pub(super) fn issue_of(plan: &crate::plan::Plan, item: Id) -> Option<Id> {
    plan.choice(item)
        .and_then(|one| one.issue.told())
        .or_else(|| plan.action(item).and_then(|one| one.issue.told()))
        .or_else(|| plan.contact(item).and_then(|one| one.issue.told()))
        .or_else(|| plan.review(item).and_then(|one| one.issue.told()))
}

/// Where a person goes from a question: the next that applies, or on from the end of the circuit.
fn next(desk: Desk, circuit: Circuit, item: Id, number: usize) -> Route {
    if let Some(next) = desk.now(|plan| circuit.after(plan, item, number)) {
        return Route::Question(circuit, item, next);
    }
    let decided = desk.now(|plan| plan.review(item).and_then(|one| one.next.told()));
    let changes = desk.now(|plan| finish(circuit, plan, item));
    let moved = !changes.is_empty();
    desk.record_all(changes);
    let issue = desk.now(|plan| issue_of(plan, item)).unwrap_or(item);
    match circuit {
        Circuit::Client => Route::You,
        Circuit::Companion | Circuit::Consent => Route::You,
        Circuit::Issue => Route::Options(item, 1),
        Circuit::Choice => Route::Choice(item),
        Circuit::Action => Route::Actions(issue),
        Circuit::Contact => Route::Contacts(issue),
        Circuit::Review => match decided {
            Some(Next::Close) => Route::Question(Circuit::Closing, issue, 1),
            // A new turn begins with the client: is what you want still the same?
            Some(Next::Again) if moved => Route::Question(Circuit::Issue, issue, want()),
            Some(Next::Again | Next::Wait) | None => Route::Issue(issue),
        },
        Circuit::Closing => Route::Issue(item),
    }
}

/// The number of the question what the client wants.
fn want() -> usize {
    Circuit::Issue
        .questions()
        .iter()
        .position(|one| one.place == crate::plan::Issue::WANT)
        .map_or(1, |at| at + 1)
}

const fn where_of(circuit: Circuit) -> &'static str {
    match circuit {
        Circuit::Client => "where-client",
        Circuit::Companion => "where-companion",
        Circuit::Consent => "where-consent",
        Circuit::Issue => "where-issue",
        Circuit::Choice => "where-choice",
        Circuit::Action => "where-action",
        Circuit::Contact => "where-contact",
        Circuit::Review => "where-review",
        Circuit::Closing => "where-closing",
    }
}

fn index(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
