//! What stands in the fields of a question: a draft at every key, recorded when the person goes on, or leaves.
use crate::app::Desk;
use crate::device;
use crate::guide::{Problem, Question, Typed, raw};
use crate::keep::Draft;
use crate::plan::{Change, Id};
use leptos::prelude::*;

/// What stands in the fields, what the person saw when they began, and what is wrong with it.
#[derive(Clone, Copy)]
pub(in crate::app::page) struct Asking {
    desk: Desk,
    question: &'static Question,
    item: Id,
    pub(in crate::app::page) typed: RwSignal<Typed>,
    seen: StoredValue<Vec<Id>>,
    dirty: StoredValue<bool>,
    pub(in crate::app::page) problem: RwSignal<Option<Problem>>,
}

impl Asking {
    /// What is suggested stands in an empty field, and is only recorded when the person goes on with it.
    pub(in crate::app::page) fn new(
        desk: Desk,
        question: &'static Question,
        item: Id,
        suggested: Option<Typed>,
    ) -> Self {
        let draft = desk.draft(item, question.place);
        let dirty = draft.is_some();
        let seen = draft.as_ref().map_or_else(|| desk.seen(item, question.place), Draft::seen);
        let typed =
            draft.map(|draft| draft.typed).or(suggested).unwrap_or_else(|| stored(desk, question, item));
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

    pub(in crate::app::page) fn changed(self) {
        self.dirty.set_value(true);
        let draft = Draft::new(self.typed.get_untracked(), &self.seen.get_value());
        self.desk.keep_draft(self.item, self.question.place, draft);
    }

    /// Records the answer; a problem is shown instead where there is one.
    pub(in crate::app::page) fn answer(self) -> bool {
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

    pub(super) fn unknown(self) {
        if let Some(change) = Change::read(self.question.place.name(), "\"?\"") {
            self.desk.record(Some(self.item), &change, Some(&self.seen.get_value()));
        }
        self.desk.drop_draft(self.item, self.question.place);
        self.dirty.set_value(false);
    }

    /// Leaving by any way records what can be read; what cannot stays as a draft and stands here again.
    pub(in crate::app::page) fn leave(self) {
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
pub(super) fn others(desk: Desk, asking: Asking) -> AnyView {
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
pub(in crate::app::page) fn value_words(desk: Desk, question: &Question, json: &str) -> AnyView {
    let said = crate::letters::answer_said(&*desk.speaker(), question, json);
    let all: Vec<AnyView> = said
        .unwrap_or_default()
        .iter()
        .map(|one| view! { <p>{crate::app::part::said(one)}</p> }.into_any())
        .collect();
    all.into_any()
}
