//! The access report as text: how much was looked at, what could not be, and every fault. The file has each screen too.
use super::checks::Check;
use super::html;
use super::ledger::Ledger;
use super::settings::HOW;
use crate::programs::root;
use std::collections::BTreeSet;
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
    text.push('\n');
    text
}

/// Each fault: the engine, the screen, the check, the element. What is the same in several looks stands once.
fn faults(ledgers: &[Ledger]) -> String {
    let mut text = String::new();
    let mut said: Vec<(String, BTreeSet<String>)> = Vec::new();
    for ledger in ledgers {
        for fault in &ledger.faults {
            let line =
                format!("{} · {} · {}: {}", ledger.engine.name(), fault.here.screen, fault.check, fault.what);
            match said.iter_mut().find(|(known, _)| *known == line) {
                Some((_, looks)) => {
                    looks.insert(fault.here.look.clone());
                }
                None => said.push((line, BTreeSet::from([fault.here.look.clone()]))),
            }
        }
    }
    let _written = writeln!(text, "{} faults{}", said.len(), if said.is_empty() { "." } else { ":" }).is_ok();
    for (line, looks) in said {
        let looks: Vec<String> = looks.into_iter().collect();
        let _written = writeln!(text, "  {line} ({})", looks.join(", ")).is_ok();
    }
    let pages = ledgers.iter().any(|ledger| ledger.sum(html::NAME).0 > 0);
    if pages {
        text.push_str("The pages that the HTML checker read are in target/access/html.\n");
    }
    text
}
