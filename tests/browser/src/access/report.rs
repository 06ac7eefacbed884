//! The access report as text: how much was looked at, what could not be, and every fault. The file has each screen too.
use super::checks::Check;
use super::html;
use super::ledger::Ledger;
use super::settings::HOW;
use crate::programs::root;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Writes `target/access/report.txt`; gives the part that is printed, which leaves out screens where all is well.
pub fn write(ledgers: &[Ledger], checks: &[&Check]) -> String {
    let (sums, faults) = (sums(ledgers, checks), faults(ledgers));
    let whole = format!("{sums}\n{}\n{faults}", screens(ledgers, checks));
    let folder = root().join("target/access");
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(folder.join("report.txt"), whole))
        .expect("the report is written");
    format!("{sums}\n{faults}")
}

/// A line for each check: how many screens it saw in each engine, and how many faults.
fn sums(ledgers: &[Ledger], checks: &[&Check]) -> String {
    let mut text =
        "The access report: how often each check looked at a screen, and the faults it found.\n\n".to_owned();
    let _written = write!(text, "{:<10}", "check").is_ok();
    for ledger in ledgers {
        let _written = write!(text, "{:>22}", ledger.engine.name()).is_ok();
    }
    text.push('\n');
    let (mut passed, mut failed) = (0, 0);
    for check in checks {
        let _written = write!(text, "{:<10}", check.name).is_ok();
        for ledger in ledgers {
            let (looks, found) = ledger.sum(check.name);
            let proof = ledger.proofs.get(check.name);
            let cell = if check.cannot(ledger.engine) {
                "cannot be looked at".to_owned()
            } else if proof != Some(&true) {
                "NOT PROVED".to_owned()
            } else {
                format!("{looks} looks, {found}")
            };
            let is_well = found == 0 && looks > 0 && proof == Some(&true);
            if !check.cannot(ledger.engine) {
                if is_well { passed += 1 } else { failed += 1 }
            }
            let _written = write!(text, "{cell:>22}").is_ok();
        }
        let _written = writeln!(text, "   {}", check.holds).is_ok();
    }
    let _written = write!(text, "{:<10}", "seconds").is_ok();
    for ledger in ledgers {
        let _written = write!(text, "{:>22.0}", ledger.seconds).is_ok();
        failed += ledger.faults.iter().filter(|fault| fault.check == "end").count();
    }
    text.push_str("\n\n");
    for how in HOW.iter().filter(|how| ledgers.iter().any(|one| how.starts_with(one.engine.name()))) {
        let _written = writeln!(text, "{how}").is_ok();
    }
    // In the words of Rust's own tests, so that it is counted as they are.
    let _written = writeln!(
        text,
        "\nEach check in each engine counts as one. test result: {passed} passed; {failed} failed"
    )
    .is_ok();
    text
}

/// A row for each screen; in each cell the faults in each engine, in their order.
fn screens(ledgers: &[Ledger], checks: &[&Check]) -> String {
    let names: Vec<&str> = ledgers.iter().map(|ledger| ledger.engine.name()).collect();
    let mut text = format!(
        "Faults on each screen, in {}. A point is none; a bar: this engine cannot be asked.\n\n{:<34}",
        names.join(", "),
        "screen"
    );
    for check in checks {
        let _written = write!(text, " {:<8}", check.name).is_ok();
    }
    text.push('\n');
    let mut seen = BTreeSet::new();
    for screen in ledgers.iter().flat_map(|ledger| &ledger.screens).filter(|one| seen.insert(*one)) {
        let _written = write!(text, "{screen:<34}").is_ok();
        for check in checks {
            let cells = ledgers.iter().map(|ledger| match ledger.looks.get(&(check.name, screen.clone())) {
                Some((_, 0)) => ".".to_owned(),
                Some((_, faults)) => faults.to_string(),
                None => "|".to_owned(),
            });
            let _written = write!(text, " {:<8}", cells.collect::<Vec<_>>().join(" ")).is_ok();
        }
        text.push('\n');
    }
    let _written = write!(text, "{:<34}", "seconds it took").is_ok();
    for check in checks {
        let cells =
            ledgers.iter().map(|ledger| format!("{:.0}", ledger.took.get(check.name).unwrap_or(&0.0)));
        let _written = write!(text, " {:<8}", cells.collect::<Vec<_>>().join(" ")).is_ok();
    }
    let going = ledgers.iter().map(|ledger| format!("{:.0}", ledger.going));
    let _written =
        writeln!(text, "\nGoing to the screens took {} seconds.", going.collect::<Vec<_>>().join(", "))
            .is_ok();
    text
}

/// Where a fault is. What is wrong in the frame of all screens is wrong in many places and stands once.
#[derive(Default)]
struct Where<'a> {
    engines: BTreeSet<&'a str>,
    screens: Vec<&'a str>,
    looks: BTreeSet<&'a str>,
}

/// Each fault: the check, the element, then the engines, the looks and the screens.
fn faults(ledgers: &[Ledger]) -> String {
    /// So many screens are named; the table has them all.
    const NAMED: usize = 8;
    let mut all: BTreeMap<(&str, &str), Where<'_>> = BTreeMap::new();
    for ledger in ledgers {
        for fault in &ledger.faults {
            let place = all.entry((fault.check, &fault.what)).or_default();
            place.engines.insert(ledger.engine.name());
            place.looks.insert(&fault.here.look);
            if !place.screens.contains(&fault.here.screen.as_str()) {
                place.screens.push(&fault.here.screen);
            }
        }
    }
    let mut text = format!("{} faults{}\n", all.len(), if all.is_empty() { "." } else { ":" });
    for ((check, what), place) in all {
        let list = |names: BTreeSet<&str>| names.into_iter().collect::<Vec<_>>().join(", ");
        let more = place.screens.len().saturating_sub(NAMED);
        let named = place.screens.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
        let rest = if more == 0 { String::new() } else { format!(" and {more} more") };
        let (engines, looks) = (list(place.engines), list(place.looks));
        let _written =
            writeln!(text, "  {check}: {what}\n    in {engines} ({looks}) on {named}{rest}").is_ok();
    }
    let pages = ledgers.iter().any(|ledger| ledger.sum(html::NAME).0 > 0);
    if pages {
        text.push_str("The pages that the HTML checker read are in target/access/html.\n");
    }
    text
}
