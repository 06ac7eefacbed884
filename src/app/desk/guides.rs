//! The guides on the desk: what everybody can do, and what people of a nation are entitled to, fetched when needed.
use super::Desk;
use crate::app::notice::Notice;
use crate::device;
use crate::guide::{Guide, Guides, read_guide};
use crate::plan::{ClientField, Id, Told};
use crate::words::Messages;
use leptos::prelude::*;
use std::sync::Arc;

/// The guide everybody has.
const GENERAL: &str = "general";

/// The answer of a person who lives where there is no guide for.
pub const ELSEWHERE: &str = "elsewhere";

impl Desk {
    /// The open guides; none while they come.
    pub fn guides(self) -> Option<Arc<Guides>> {
        self.open_guides.get()
    }

    /// The open guides as they are now.
    pub fn guides_now(self) -> Option<Arc<Guides>> {
        self.open_guides.get_untracked()
    }

    /// The nations there is a guide for.
    pub fn nations(self) -> Vec<String> {
        let names = self
            .shelf_of_guides
            .with_value(|all| all.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>());
        names.into_iter().filter(|name| name != GENERAL).collect()
    }

    /// The nation the person said they live in, where there is a guide for it.
    pub fn nation(self) -> Option<String> {
        let told = self.now(|plan| plan.client.nation.get().cloned())?;
        self.nations().into_iter().find(|name| *name == told)
    }

    /// Whether the person was never asked which guide fits them.
    pub fn nation_is_open(self) -> bool {
        self.now(|plan| plan.client.nation.is_not_yet()) && !self.nations().is_empty()
    }

    /// Records which guide fits.
    pub fn live_in(self, nation: String) {
        self.record(Some(Id::CLIENT), &ClientField::Nation(Told::Told(nation)).into(), None);
        self.fetch_guides();
    }

    /// Whether not even what everybody can do could be fetched.
    pub fn guide_failed(self) -> bool {
        self.notices.with(|all| all.contains(&Notice::NoGuide))
    }

    /// Fetches the guides that fit the person, unless they are here.
    pub fn fetch_guides(self) {
        if !self.has_guides() {
            leptos::task::spawn_local(self.bring_guides());
        }
    }

    /// Whether the guides that fit the person are open.
    fn has_guides(self) -> bool {
        let wanted = std::iter::once(GENERAL.to_owned()).chain(self.nation());
        self.opened.with_value(|opened| opened.iter().cloned().eq(wanted))
    }

    /// Fetches the guides that fit the person, unless they are here, and is done when they are or cannot be had.
    pub async fn bring_guides(self) {
        if self.has_guides() {
            return;
        }
        let nation = self.nation();
        let general = self.fetch_guide(GENERAL).await;
        let of_nation = match &nation {
            Some(nation) => self.fetch_nation(nation).await,
            None => None,
        };
        // What everybody can do still works without the nation's guide, and the person is told.
        if nation.is_some() && of_nation.is_none() {
            self.tell(Notice::NoNation);
        }
        let all: Vec<Guide> = general.into_iter().chain(of_nation).collect();
        if all.is_empty() {
            self.tell(Notice::NoGuide);
            return;
        }
        let _opened = self.opened.try_set_value(all.iter().map(|guide| guide.name.clone()).collect());
        let _set = self.open_guides.try_set(Some(Arc::new(Guides::new(all))));
    }

    /// A nation's guide: its words must be here before it is used.
    async fn fetch_nation(self, nation: &str) -> Option<Guide> {
        let words = self.speaker();
        self.fetch_guide_words(&words, nation).await.then_some(())?;
        self.fetch_guide(nation).await
    }

    async fn fetch_guide(self, name: &str) -> Option<Guide> {
        let guides = self.shelf_of_guides.try_get_value()?;
        let (_, url) = guides.iter().find(|(one, _)| one == name)?;
        read_guide(&device::fetch_text(url).await?).ok()
    }

    /// Fetches the words of the pages that few people open, by the name the build gives their file. They are said in
    /// the language of now.
    pub async fn words_apart(self, name: &str) -> Option<Messages> {
        let language = self.speaker().language().clone();
        let text = device::fetch_text(language.guide(name)?).await?;
        Messages::read(language, text).ok()
    }

    pub(super) async fn fetch_guide_words(self, messages: &Messages, nation: &str) -> bool {
        let Some(url) = messages.language().guide(nation) else { return false };
        match device::fetch_text(url).await {
            Some(text) => messages.take_guide(text).is_ok(),
            None => false,
        }
    }
}
