//! Makes the app: compiles it, cuts it into pieces, writes its JavaScript side, makes every piece small.
use super::{Kind, shelf::hash};
use crate::house::{House, files_under};
use crate::run::{cargo, run, run_quietly};
use crate::say::{Outcome, While, say, stop};
use crate::tools::{self, WASM};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

/// Never `--all-features`: it turns on features that browsers refuse.
const SMALL: [&str; 8] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The JavaScript side of the app.
pub const GLUE: &str = "mysay.js";
/// The part of the app that every visit needs.
pub const MAIN: &str = "mysay_bg.wasm";

/// Builds the app and gives its files: name and contents. The names stand inside the files, so they stay.
pub fn make(house: &House, kind: Kind) -> Outcome<Vec<(String, Vec<u8>)>> {
    same_bindgen(house)?;
    let linked = std::fs::read(compile(house, kind)?)?;
    let mark = hash(&[&linked, SMALL.concat().as_bytes(), kind.word().as_bytes()]);
    let folder = house.kept(&format!("app/{mark}"));
    if !folder.is_dir() {
        // A folder with its final name is complete: we work under another name and rename at the end.
        let old = house.kept("app");
        if old.is_dir() {
            std::fs::remove_dir_all(&old)?;
        }
        let work = house.kept("app/unfinished");
        std::fs::create_dir_all(&work)?;
        split_and_bind(house, &linked, &work)?;
        if kind.small() {
            make_small(house, &work)?;
        }
        std::fs::rename(&work, &folder)?;
    }
    let mut files = Vec::new();
    for path in files_under(&folder)? {
        let name = path.strip_prefix(&folder)?.to_string_lossy().replace('\\', "/");
        files.push((name, std::fs::read(&path)?));
    }
    Ok(files)
}

fn compile(house: &House, kind: Kind) -> Outcome<PathBuf> {
    say(format!("Compiling the app ({}).", kind.word()));
    let mut command = cargo(house.root());
    command.args(["build", "--quiet", "-p", "mysay", "--bin", "mysay", "--target", WASM]);
    if kind.small() {
        command.arg("--release");
    }
    for other in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_RUSTFLAGS"] {
        command.env_remove(other);
    }
    command.arg("--config").arg(flags(house));
    run(&mut command, "Compiling the app")?;
    let profile = if kind.small() { "release" } else { "debug" };
    Ok(house.target(&format!("{WASM}/{profile}/mysay.wasm")))
}

/// Only the wasm target gets these flags, so that what was built for this computer stays built.
fn flags(house: &House) -> String {
    // The splitter needs to know every place that names another. Erased components share their code: measured, 7 %
    // less of it.
    let mut flags = ["-Clink-args=--emit-relocs", "--cfg", "erase_components"].map(str::to_owned).to_vec();
    // The folders of whoever built the app are nobody's business, and make the same app differ.
    let home = |name: &str, usual: &str| {
        let usual = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(usual));
        std::env::var_os(name).map(PathBuf::from).or_else(usual)
    };
    let crates = home("CARGO_HOME", ".cargo").map(|home| home.join("registry/src"));
    for folder in crates.into_iter().chain([house.root().to_path_buf()]) {
        flags.push(format!("--remap-path-prefix={}=.", folder.display()));
    }
    format!("target.{WASM}.rustflags={}", toml::Value::from(flags))
}

fn split_and_bind(house: &House, linked: &[u8], work: &Path) -> Outcome<()> {
    say("Cutting the app into pieces.");
    let main = house.kept("main.wasm");
    let mut options = wasm_split_cli_support::Options::new(linked);
    options.output_dir = work;
    options.main_out_path = &main;
    let glue = format!("./{GLUE}");
    options.main_module = &glue;
    wasm_split_cli_support::transform(options).doing(|| "Cutting the app into pieces")?;

    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    bindgen.web(true).doing(|| "Writing the app's JavaScript")?;
    bindgen
        .input_path(&main)
        .out_name("mysay")
        .typescript(false)
        .keep_lld_exports(true)
        .demangle(false)
        .generate(work)
        .doing(|| "Writing the app's JavaScript")
}

/// Two pieces at a time, because wasm-opt uses one thread for most of its work.
fn make_small(house: &House, work: &Path) -> Outcome<()> {
    say("Making the pieces small.");
    let program = tools::web_tools(house)?.join("wasm-opt");
    let is_wasm = |path: &PathBuf| path.extension().is_some_and(|end| end == "wasm");
    let waiting: Mutex<Vec<PathBuf>> = Mutex::new(files_under(work)?.into_iter().filter(is_wasm).collect());
    let worker = || -> Outcome<()> {
        loop {
            let next = waiting.lock().map(|mut list| list.pop()).unwrap_or(None);
            let Some(path) = next else { return Ok(()) };
            let mut command = Command::new(&program);
            command.args(SMALL).arg(&path).arg("-o").arg(&path);
            run_quietly(&mut command, "wasm-opt")?;
        }
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(worker);
        worker()?;
        other.join().unwrap_or_else(|_| stop("wasm-opt did not work."))
    })
}

/// The JavaScript side must be written by the very version that the app was compiled with.
fn same_bindgen(house: &House) -> Outcome<()> {
    let lock: toml::Table = toml::from_str(&std::fs::read_to_string(house.at("Cargo.lock"))?)?;
    let version = |name: &str| {
        let packages = lock.get("package")?.as_array()?;
        let found = packages.iter().find(|row| row.get("name").and_then(|n| n.as_str()) == Some(name))?;
        found.get("version")?.as_str().map(str::to_owned)
    };
    let (app, ours) = (version("wasm-bindgen"), version("wasm-bindgen-cli-support"));
    if app == ours {
        return Ok(());
    }
    let word = |version: Option<String>| version.unwrap_or_else(|| "none".to_owned());
    stop(format!(
        "Cargo.lock has wasm-bindgen {} but wasm-bindgen-cli-support {}; please make them the same.",
        word(app),
        word(ours)
    ))
}
