//! Moving between the device and this tab, and between plans: everything comes along, or nothing moves.
use super::shelves::{PLAN, Shared, write_and_keep};
use mysay::keep::{Keeper, NotKept, Shelf};
use mysay::plan::Tag;
use std::collections::BTreeSet;

#[test]
fn all_plans_come_along_when_a_person_stops_keeping_them_on_the_device() {
    let (device, memory) = (Shared::default(), Shared::default());
    let (mut keeper, mut journal) = device.tab(1);
    let mine = write_and_keep(&mut keeper, &mut journal, "Mine");
    keeper.turn_to(Tag::new(78));
    let mut other = mysay::journal::Journal::new(Tag::new(1));
    write_and_keep(&mut keeper, &mut other, "Other");
    keeper.move_to(Box::new(memory.clone())).unwrap();
    assert!(device.keys().is_empty(), "nothing stays behind");
    assert_eq!(keeper.all().into_iter().collect::<BTreeSet<_>>(), BTreeSet::from([PLAN, Tag::new(78)]));
    assert!(memory.found().contains(&mine));
}

#[test]
fn a_plan_that_is_in_both_places_is_put_together() {
    let (device, memory) = (Shared::default(), Shared::default());
    let (mut there, mut there_journal) = device.tab(1);
    let on_device = write_and_keep(&mut there, &mut there_journal, "On the device");
    there.keep_all(&there_journal).unwrap();
    let (mut here, mut here_journal) = memory.tab(2);
    let in_tab = write_and_keep(&mut here, &mut here_journal, "In the tab");
    here.keep_all(&here_journal).unwrap();
    here.move_to(Box::new(device.clone())).unwrap();
    let found = device.found();
    assert!(found.contains(&on_device) && found.contains(&in_tab));
}

#[test]
fn a_device_with_no_room_is_left_as_it_was_and_the_words_stay_in_the_tab() {
    let (device, memory) = (Shared::default(), Shared::default());
    let (mut there, mut there_journal) = device.tab(1);
    write_and_keep(&mut there, &mut there_journal, "On the device");
    let before = device.texts();
    let room = before.iter().map(|(key, text)| key.len() + text.len()).sum::<usize>();
    device.leave_room(Some(room + 20));
    let (mut here, mut here_journal) = memory.tab(2);
    let in_tab = write_and_keep(&mut here, &mut here_journal, "In the tab");
    assert_eq!(here.move_to(Box::new(device.clone())), Err(NotKept::Full));
    assert_eq!(device.texts(), before);
    assert!(memory.found().contains(&in_tab));
}

#[test]
fn a_person_who_turns_to_another_plan_finds_the_first_one_again() {
    let shelf = Shared::default();
    let (mut keeper, mut journal) = shelf.tab(1);
    let mine = write_and_keep(&mut keeper, &mut journal, "Mine");
    keeper.turn_to(Tag::new(78));
    assert!(keeper.open().entries.is_empty());
    keeper.turn_to(PLAN);
    assert!(keeper.open().entries.iter().any(|entry| entry.id == mine));
    assert_eq!(Keeper::plans(&shelf).first(), Some(&PLAN), "the plan in use comes first next time");
}
