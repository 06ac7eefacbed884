//! The desk: where a change is recorded, folded, kept and shown. The one road from what a person does to the plan.
//!
//! It lives at the root for as long as the page does, so timers and tasks may hold it; views read it and never write
//! storage themselves.
use super::notice::{Notice, Saving};
use crate::device;
use crate::guide::{self, Asked, Begin, Circuit, GuideOption, Problem, Question, Typed};
use crate::journal::{Entry, Journal};
use crate::keep::{DeviceShelf, Draft, Drafts, Keeper, MemoryShelf, NotKept, Shelf, restore, save};
use crate::plan::{Change, Day, Id, Place, Plan, Tag};
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
    /// What the person must be told, until they have put it away.
    pub notices: RwSignal<Vec<Notice>>,
    guide: StoredValue<Option<String>>,
    options: RwSignal<Option<Arc<Vec<GuideOption>>>>,
}

impl Desk {
    /// A desk with a plan on it: the one kept on this device, or a new one in memory.
    pub fn new(messages: Messages, languages: Vec<Language>, guide: Option<String>) -> Self {
        let tab = Tag::new(device::luck());
        device::hold_tab(tab);
        let device_shelf = DeviceShelf::probe();
        let kept = device_shelf.filter(|shelf| keeps(shelf));
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
            notices: RwSignal::new(notices),
            guide: StoredValue::new(guide),
            options: RwSignal::new(None),
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

    // Words

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
        device::set_language(&messages.language().code, &messages.language().dir);
        self.words.set(Arc::new(messages));
        super::look::keep(self, "language", Some(&code));
        true
    }

    /// Today, where the person is.
    pub fn today(self) -> Day {
        device::today()
    }

    // Reading the plan

    /// Reads the plan, tracked.
    pub fn with_plan<T>(self, read: impl FnOnce(&Plan) -> T) -> T {
        self.journal.with(|journal| read(journal.plan()))
    }

    /// Reads the plan as it is now.
    pub fn now<T>(self, read: impl FnOnce(&Plan) -> T) -> T {
        self.journal.with_untracked(|journal| read(journal.plan()))
    }

    /// Reads the journal, tracked.
    pub fn with_journal<T>(self, read: impl FnOnce(&Journal) -> T) -> T {
        self.journal.with(read)
    }

    /// The living entries of a field: what the person sees there.
    pub fn seen(self, item: Id, place: Place) -> Vec<Id> {
        self.journal.with_untracked(|journal| journal.heads(item, place))
    }

    // Changing the plan

    /// Records a change and keeps it. With `seen`, it replaces what the person saw; else what stands now.
    pub fn record(self, item: Option<Id>, change: &Change, seen: Option<&[Id]>) -> Option<Id> {
        let entry = self.journal.try_update(|journal| journal.record(item, change, seen, device::moment())).flatten();
        entry.map(|entry| {
            let item = entry.item;
            self.keep(&[entry]);
            item
        })
    }

    /// Records several changes.
    pub fn record_all(self, changes: Vec<(Id, Change)>) {
        for (item, change) in changes {
            self.record(Some(item), &change, None);
        }
    }

    /// Begins what a circuit asks about; gives the item.
    pub fn begin(self, circuit: Circuit, issue: Id) -> Id {
        match self.now(|plan| guide::begin(circuit, plan, issue)) {
            Some(Begin::Use(item)) => item,
            Some(Begin::New(change)) => self.record(None, &change, None).unwrap_or(Id::CLIENT),
            None => issue,
        }
    }

    /// Takes an item off the plan.
    pub fn remove(self, item: Id) {
        if let Some(entry) = self.journal.try_update(|journal| journal.remove(item, device::moment())) {
            self.keep(&[entry]);
        }
    }

    /// Puts an item back on the plan.
    pub fn put_back(self, item: Id) {
        if let Some(entry) = self.journal.try_update(|journal| journal.put_back(item, device::moment())) {
            self.keep(&[entry]);
        }
    }

    /// Reads what was typed as an answer and records it.
    pub fn answer(self, question: &Question, item: Id, typed: &Typed, seen: &[Id]) -> Result<(), Problem> {
        let words = self.speaker();
        let dates = words.date_words();
        let asked = Asked { lang: &words.language().code, today: self.today(), dates: &dates };
        let change = self.now(|plan| guide::read(question, plan, item, typed, asked))?;
        self.record(Some(item), &change, Some(seen));
        self.drop_draft(item, question.place);
        Ok(())
    }

    // Drafts

    /// What stands unfinished in a field.
    pub fn draft(self, item: Id, place: Place) -> Option<Draft> {
        self.drafts.with_value(|drafts| drafts.get(item, place).cloned())
    }

    /// Keeps what stands in a field, at every key.
    pub fn keep_draft(self, item: Id, place: Place, draft: Draft) {
        self.drafts.update_value(|drafts| drafts.put(item, place, draft));
        self.keep_drafts();
    }

    /// Gives up what stands in a field: it was finished.
    pub fn drop_draft(self, item: Id, place: Place) {
        let was = self.drafts.try_update_value(|drafts| drafts.take(item, place)).flatten();
        if was.is_some() {
            self.keep_drafts();
        }
    }

    fn keep_drafts(self) {
        let drafts = self.drafts.get_value();
        let kept = self.keeper.try_update_value(|keeper| keeper.keep_drafts(&drafts));
        self.tell_saving(kept.unwrap_or(Err(NotKept::Denied)));
    }

    // Keeping

    /// Whether this plan outlives the tab.
    pub fn lasts(self) -> bool {
        self.keeper.with_value(Keeper::lasts)
    }

    /// Whether this browser lets us keep anything.
    pub fn can_keep(self) -> bool {
        DeviceShelf::probe().is_some()
    }

    fn keep_now(self, on_device: bool) {
        if on_device == self.lasts() {
            return;
        }
        let Some(mut device_shelf) = DeviceShelf::probe() else {
            self.tell(Notice::Denied);
            return;
        };
        let plan = self.keeper.with_value(Keeper::plan);
        let tab = self.keeper.with_value(Keeper::tab);
        if on_device {
            let mut keeper = Keeper::new(Box::new(device_shelf), plan, tab);
            let kept = self.journal.with_untracked(|journal| keeper.keep_all(journal)).and_then(|()| keeps_from_now(&mut device_shelf, true));
            if kept.is_ok() {
                self.keeper.set_value(keeper);
                self.keep_drafts();
                leptos::task::spawn_local(async { let _asked = device::ask_to_stay().await; });
            }
            self.tell_saving(kept);
        } else {
            self.keeper.update_value(Keeper::delete);
            self.keeper.set_value(Keeper::new(Box::new(MemoryShelf::default()), plan, tab));
            let _forgotten = keeps_from_now(&mut device_shelf, false).is_ok();
            self.keep_drafts();
        }
        self.tell_saving(Ok(()));
    }

    /// The plan as its saved text.
    pub fn saved_text(self) -> String {
        let plan = self.keeper.with_value(Keeper::plan);
        self.journal.with_untracked(|journal| save(plan, journal.entries()))
    }

    /// Takes in the text of a file: a saved plan or a readable copy. What is here stays, and the two are merged.
    pub fn take_in(self, text: &str) -> Result<usize, Notice> {
        let restored = restore(text).map_err(Notice::from)?;
        let is_empty = self.journal.with_untracked(Journal::is_empty);
        let other = restored.plan != self.keeper.with_value(Keeper::plan);
        if other && is_empty {
            self.use_plan(restored.plan);
        }
        let entries: Vec<Entry> = restored.entries;
        let new = self.journal.try_update(|journal| journal.absorb(entries.clone())).unwrap_or_default();
        let fresh: Vec<Entry> = entries.into_iter().filter(|entry| new.contains(&entry.id)).collect();
        self.keep(&fresh);
        if !restored.unread.is_empty() {
            self.tell(Notice::FilePartly);
        }
        Ok(fresh.len())
    }

    /// Deletes this plan from the device, or everything of ours.
    pub fn delete(self, everything: bool) {
        self.keeper.update_value(|keeper| if everything { keeper.delete_everything() } else { keeper.delete() });
        self.drafts.set_value(Drafts::default());
        let tab = self.keeper.with_value(Keeper::tab);
        let lasts = self.lasts() && !everything;
        let shelf: Box<dyn Shelf> = match DeviceShelf::probe().filter(|_| lasts) {
            Some(shelf) => Box::new(shelf),
            None => Box::new(MemoryShelf::default()),
        };
        let plan = Keeper::plans(&*shelf).first().copied().unwrap_or_else(|| Tag::new(device::luck()));
        self.keeper.set_value(Keeper::new(shelf, plan, tab));
        self.journal.set(Journal::new(tab));
        self.open_now();
    }

    /// What could not be read and was set aside, as one text.
    pub fn set_aside(self) -> String {
        self.keeper.with_value(Keeper::set_aside_texts).join("\n\n")
    }

    /// The shelf settings are kept on: the device's while plans are kept there.
    pub fn with_settings<T>(self, change: impl FnOnce(&mut dyn Shelf) -> T) -> Option<T> {
        let mut shelf = DeviceShelf::probe().filter(|_| self.lasts())?;
        Some(change(&mut shelf))
    }

    /// Tells the person something, once.
    pub fn tell(self, notice: Notice) {
        self.notices.update(|notices| {
            if !notices.contains(&notice) {
                notices.push(notice);
            }
        });
    }

    // What the guide offers

    /// The guide's ways forward, fetched when first asked for; none while they come.
    pub fn options(self) -> Option<Arc<Vec<GuideOption>>> {
        self.options.get()
    }

    /// Whether they could not be fetched.
    pub fn guide_failed(self) -> bool {
        self.notices.with(|all| all.contains(&Notice::NoGuide))
    }

    /// Fetches the guide's ways forward, unless they are here.
    pub fn fetch_options(self) {
        if self.options.with_untracked(Option::is_some) {
            return;
        }
        leptos::task::spawn_local(async move {
            let guide = match self.guide.get_value() {
                Some(url) => device::fetch_text(&url).await,
                None => None,
            };
            match guide.and_then(|json| guide::read_guide(&json).ok()) {
                Some(options) => {
                    let _set = self.options.try_set(Some(Arc::new(options)));
                }
                None => self.tell(Notice::NoGuide),
            }
        });
    }

    // The road's other end

    fn keep(self, entries: &[Entry]) {
        let kept = self.keeper.try_update_value(|keeper| keeper.append(entries));
        self.tell_saving(kept.unwrap_or(Err(NotKept::Denied)));
    }

    fn tell_saving(self, kept: Result<(), NotKept>) {
        let lasts = self.lasts();
        device::ask_before_unload(!lasts && !self.journal.with_untracked(Journal::is_empty));
        let saving = match kept {
            Ok(()) if lasts => Saving::Saved(device::time_of_day(device::moment())),
            Ok(()) => Saving::InTab,
            Err(why) => Saving::Failed(why),
        };
        if let Err(why) = kept {
            self.tell(Notice::from(why));
        } else {
            self.notices.update(|all| all.retain(|one| *one != Notice::Full));
        }
        if self.saving.with_untracked(|now| *now != saving) {
            self.saving.set(saving);
        }
    }

    fn use_plan(self, plan: Tag) {
        let tab = self.keeper.with_value(Keeper::tab);
        let shelf: Box<dyn Shelf> = match DeviceShelf::probe().filter(|_| self.lasts()) {
            Some(shelf) => Box::new(shelf),
            None => Box::new(MemoryShelf::default()),
        };
        self.keeper.set_value(Keeper::new(shelf, plan, tab));
        self.open_now();
    }

    /// Reads what is kept, puts pieces together where there are many, and takes over what dead tabs left unfinished.
    fn open_now(self) {
        let Some(opened) = self.keeper.try_update_value(Keeper::open) else { return };
        self.journal.update(|journal| {
            journal.absorb(opened.entries);
        });
        if opened.newer {
            self.tell(Notice::Newer);
        }
        if !opened.unread.is_empty() || !self.keeper.with_value(Keeper::set_aside_texts).is_empty() {
            self.tell(Notice::SetAside);
        }
        let has_words = !self.journal.with_untracked(Journal::is_empty);
        self.saving.set(match self.lasts() {
            true if has_words => Saving::OnDevice,
            true => Saving::Idle,
            false => Saving::InTab,
        });
        leptos::task::spawn_local(async move {
            let living = device::living_tabs().await;
            self.take_over(&living);
            if opened.scattered && self.lasts() {
                device::with_lock(async move {
                    let living = device::living_tabs().await;
                    let done = self.keeper.try_update_value(|keeper| {
                        self.journal.with_untracked(|journal| keeper.put_together(journal, &living))
                    });
                    // No room to put things together: they stay in pieces, and nothing is lost.
                    let _tidied = done.is_some_and(|done| done.is_ok());
                })
                .await;
            }
        });
    }

    /// Takes over the drafts of tabs that live no more: finished ones are recorded, the rest stand in their fields.
    fn take_over(self, living: &[Tag]) {
        let orphans = self.keeper.with_value(|keeper| keeper.orphans(living));
        for (tab, drafts) in orphans {
            for (item, place, draft) in drafts.all() {
                let asked = Circuit::ALL.iter().flat_map(|circuit| circuit.questions()).find(|one| one.place == place);
                let read = asked.is_some_and(|question| self.answer(question, item, &draft.typed, &draft.seen()).is_ok());
                if !read {
                    self.keep_draft(item, place, draft);
                }
            }
            self.keeper.update_value(|keeper| keeper.forget_drafts(tab));
        }
    }

    fn listen(self) {
        device::on_heard(move |key, text| {
            if self.lasts() {
                leptos::task::spawn_local(hear(self, key, text));
            }
        });
    }

    fn hear_now(self, key: Option<&str>, text: Option<&str>) {
        if let (Some(key), Some(text)) = (key, text) {
            let entries = self.keeper.with_value(|keeper| keeper.heard(key, text));
            let is_new = |entry: &Entry| self.journal.with_untracked(|journal| journal.entry(entry.id).is_none());
            if entries.iter().any(is_new) {
                self.journal.update(|journal| {
                    journal.absorb(entries);
                });
            }
        } else if self.keeper.with_value(Keeper::is_deleted) && !self.journal.with_untracked(Journal::is_empty) {
            // Another tab deleted the plan: this one must not bring it back by saving.
            let tab = self.keeper.with_value(Keeper::tab);
            let plan = self.keeper.with_value(Keeper::plan);
            self.keeper.set_value(Keeper::new(Box::new(MemoryShelf::default()), plan, tab));
            self.saving.set(Saving::InTab);
            self.tell(Notice::DeletedElsewhere);
        }
    }
}

/// Reads what is kept on this device. A first visit has nothing kept, and does not fetch this code.
#[leptos::lazy]
pub fn open(desk: Desk) {
    desk.open_now();
}

/// Keeps this plan on the device, or only until the tab closes. What was kept the other way goes.
#[leptos::lazy]
pub fn keep_on_device(desk: Desk, on_device: bool) {
    desk.keep_now(on_device);
}

/// Takes in what another tab has written.
#[leptos::lazy]
fn hear(desk: Desk, key: Option<String>, text: Option<String>) {
    desk.hear_now(key.as_deref(), text.as_deref());
}

/// Whether plans are kept on this device.
const KEEPS: &str = "mysay/1/keep";

fn keeps(shelf: &DeviceShelf) -> bool {
    shelf.get(KEEPS).is_some()
}

fn keeps_from_now(shelf: &mut DeviceShelf, keeps: bool) -> Result<(), NotKept> {
    if keeps {
        shelf.set(KEEPS, "device")
    } else {
        shelf.remove(KEEPS);
        Ok(())
    }
}
