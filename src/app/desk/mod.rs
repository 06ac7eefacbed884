//! The desk: where a change is recorded, folded, kept and shown. The one road from what a person does to the plan.
//!
//! It lives at the root for as long as the page does, so timers and tasks may hold it; views read it and never write
//! storage themselves.
mod changing;
mod guides;
mod keeping;
mod locking;
mod opening;

pub use guides::ELSEWHERE;
pub use keeping::keep_on_device;
pub use opening::open;

use super::notice::{Notice, Saving};
use crate::device;
use crate::guide::Guides;
use crate::journal::Journal;
use crate::keep::{DeviceShelf, Drafts, Keeper, MemoryShelf, Shelf};
use crate::plan::{Day, Id, Place, Plan, Tag};
use crate::words::{Arg, Language, Messages, without_marks};
use leptos::prelude::*;
use std::sync::Arc;

/// The desk. Copied freely: it is a set of handles.
#[derive(Clone, Copy)]
pub struct Desk {
    journal: RwSignal<Journal>,
    keeper: StoredValue<Keeper, LocalStorage>,
    drafts: StoredValue<Drafts>,
    words: RwSignal<Arc<Messages>>,
    languages: StoredValue<Vec<Language>>,
    /// Where what is written is now.
    pub saving: RwSignal<Saving>,
    /// Whether what is kept here is locked, and this tab has not the key: then nothing of a plan is here.
    pub is_shut: RwSignal<bool>,
    /// Whether what is kept here has a lock, open or not.
    pub has_lock: RwSignal<bool>,
    /// What the person must be told, until they have put it away.
    pub notices: RwSignal<Vec<Notice>>,
    /// The guides there are, by name, and where each is.
    shelf_of_guides: StoredValue<Vec<(String, String)>>,
    open_guides: RwSignal<Option<Arc<Guides>>>,
    /// Which guides are open: what everybody can do, and the nation's.
    opened: StoredValue<Vec<String>>,
}

impl Desk {
    /// A desk with a plan on it: the one kept on this device, or a new one in memory.
    pub fn new(messages: Messages, languages: Vec<Language>, guides: Vec<(String, String)>) -> Self {
        let tab = Tag::new(device::luck());
        device::hold_tab(tab);
        let device_shelf = DeviceShelf::probe();
        let kept = device_shelf.filter(keeping::keeps);
        let mut notices = Vec::new();
        if device_shelf.is_none() {
            notices.push(Notice::Denied);
        }
        let shelf: Box<dyn Shelf> = match kept {
            Some(shelf) => Box::new(shelf),
            None => Box::new(MemoryShelf::default()),
        };
        let plan = Keeper::plans(&*shelf).first().copied();
        let keeper = Keeper::new(shelf, plan.unwrap_or_else(|| Tag::new(device::luck())), tab);
        let desk = Self {
            journal: RwSignal::new(Journal::new(tab)),
            keeper: StoredValue::new_local(keeper),
            drafts: StoredValue::new(Drafts::default()),
            words: RwSignal::new(Arc::new(messages)),
            languages: StoredValue::new(languages),
            saving: RwSignal::new(Saving::Idle),
            is_shut: RwSignal::new(false),
            has_lock: RwSignal::new(false),
            notices: RwSignal::new(notices),
            shelf_of_guides: StoredValue::new(guides),
            open_guides: RwSignal::new(None),
            opened: StoredValue::new(Vec::new()),
        };
        desk.listen();
        desk
    }

    /// Whether something is kept on this device: then [`open`] must read it before anything is shown.
    pub fn finds_something(self) -> bool {
        self.keeper.with_value(Keeper::finds_something)
    }

    /// Whether there is a plan on the desk.
    pub fn has_plan(self) -> bool {
        self.journal.with(|journal| !journal.is_empty())
    }

    /// Says a message, or `id.attribute`.
    pub fn say(self, id: &str) -> String {
        self.words.with_untracked(|words| words.say(id, &[]))
    }

    /// Says a message with values.
    pub fn say_with(self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.with_untracked(|words| words.say(id, args))
    }

    /// Says a message if it is there.
    pub fn try_say(self, id: &str) -> Option<String> {
        self.words.with_untracked(|words| words.try_say(id, &[]))
    }

    /// Says a message without isolation marks: for titles and labels.
    pub fn plain(self, id: &str, args: &[(&str, Arg)]) -> String {
        without_marks(&self.say_with(id, args))
    }

    /// The messages, tracked: what reads this is drawn again in a new language.
    pub fn messages(self) -> Arc<Messages> {
        self.words.get()
    }

    /// The messages as they are now.
    pub fn speaker(self) -> Arc<Messages> {
        self.words.get_untracked()
    }

    /// The languages there are.
    pub fn languages(self) -> Vec<Language> {
        self.languages.get_value()
    }

    /// Changes the language; what is typed stays. Gives whether it could be fetched.
    pub async fn speak(self, language: Language) -> bool {
        let Some(text) = device::fetch_text(&language.url).await else { return false };
        let code = language.code.clone();
        let Ok(messages) = Messages::read(language, text) else { return false };
        // Without the words of the guide the options would have no names: they come first.
        if let Some(nation) = self.nation() {
            self.fetch_guide_words(&messages, &nation).await;
        }
        device::set_language(&messages.language().code, &messages.language().dir);
        self.words.set(Arc::new(messages));
        super::look::keep(self, "language", Some(&code));
        true
    }

    /// Today, where the person is.
    pub fn today(self) -> Day {
        device::today()
    }

    /// Reads the plan, tracked.
    pub fn with_plan<T>(self, read: impl FnOnce(&Plan) -> T) -> T {
        self.journal.with(|journal| read(journal.plan()))
    }

    /// Reads the plan as it is now.
    pub fn now<T>(self, read: impl FnOnce(&Plan) -> T) -> T {
        self.journal.with_untracked(|journal| read(journal.plan()))
    }

    /// Reads the plan as others may see it, tracked: without the answers that are for the client alone.
    pub fn with_shown<T>(self, read: impl FnOnce(&Plan) -> T) -> T {
        self.with_plan(|plan| if plan.count_private() == 0 { read(plan) } else { read(&plan.shown()) })
    }

    /// Reads the plan as others may see it, as it is now.
    pub fn shown_now<T>(self, read: impl FnOnce(&Plan) -> T) -> T {
        untrack(|| self.with_shown(read))
    }

    /// Reads the journal, tracked.
    pub fn with_journal<T>(self, read: impl FnOnce(&Journal) -> T) -> T {
        self.journal.with(read)
    }

    /// The living entries of a field: what the person sees there.
    pub fn seen(self, item: Id, place: Place) -> Vec<Id> {
        self.journal.with_untracked(|journal| journal.heads(item, place))
    }
}
