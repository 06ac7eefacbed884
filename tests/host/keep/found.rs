//! Keys on the device: none says anything about a person, and strange ones harm nobody.
use super::shelves::{PLAN, Shared, write_and_keep};
use mysay::guide::Typed;
use mysay::keep::{Draft, Drafts, Keeper, PREFIX, Shelf};
use mysay::plan::{Client, Id};
use proptest::prelude::*;

#[test]
fn no_key_says_anything_about_a_person() {
    let shelf = Shared::default();
    let (mut keeper, mut journal) = shelf.tab(1);
    write_and_keep(&mut keeper, &mut journal, "tablets");
    let mut drafts = Drafts::default();
    drafts.put(
        Id::CLIENT,
        Client::CALL_ME,
        Draft::new(Typed { text: "tablets".into(), picked: vec![] }, &[]),
    );
    keeper.keep_drafts(&drafts).unwrap();
    keeper.keep_all(&journal).unwrap();
    for key in shelf.keys() {
        assert!(key.starts_with(PREFIX), "{key}");
        assert!(!key.contains("tablets") && !key.contains("client"), "{key}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn strange_keys_and_texts_on_the_device_harm_nobody(
        keys in prop::collection::vec(("(mysay/[0-9]{0,11}/(plan|aside|current|x){0,1}/?([0-9a-z]{8}|tab|base|/){0,4}|\\PC{0,9})", any::<String>()), 0..9)
    ) {
        let mut shelf = Shared::default();
        for (key, text) in &keys {
            shelf.set(key, text).unwrap();
        }
        let (mut keeper, mut journal) = shelf.tab(1);
        let plans = Keeper::plans(&shelf);
        let mine = write_and_keep(&mut keeper, &mut journal, "Mine");
        keeper.put_together(&journal, &[]).unwrap();
        prop_assert!(shelf.found().contains(&mine));
        prop_assert!(Keeper::plans(&shelf).contains(&PLAN));
        prop_assert!(plans.len() <= keys.len() + 1);
        keeper.delete_everything();
        prop_assert!(shelf.keys().iter().all(|key| !key.starts_with("mysay/")));
    }
}
