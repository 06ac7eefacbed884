//! The three engines browsers are made of, and how each starts here: with a profile of its own and no screen to look at.
use crate::browser::Setup;
use crate::programs::{Running, free_port, root};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a browser is made of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Engine {
    /// Chrome, Edge and most phones.
    #[default]
    Chromium,
    /// Firefox, here the version with long support.
    Firefox,
    /// Safari and all of the iPhone, here in the GTK build that runs on Linux.
    WebKit,
}

/// What every Chromium here is started with. It asks no name server: no journey reaches the network.
const FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// Makes the tool bar of the small WebKit browser so small that its window can be as narrow as a phone.
const NO_TOOL_BAR: &str = "* { padding: 0; margin: 0; border: 0; min-width: 0; min-height: 0; font-size: 1px; -gtk-icon-transform: scale(0); }";

impl Engine {
    /// All of them, in the order of the report.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        }
    }

    /// Starts what drives it, and a screen where it cannot do without one.
    pub(crate) fn drive(self, folder: &Path) -> (Running, Option<Running>) {
        match self {
            Self::Chromium => {
                let mut driver = Command::new("chromedriver");
                (Running::start(driver.arg("--port=0"), "started successfully on port "), None)
            }
            Self::Firefox => {
                let mut driver = Command::new(geckodriver());
                // The test may then set what a person sets in the browser itself.
                driver.args(["--port", "0", "--allow-system-access"]).env("HOME", folder);
                (Running::start(&mut driver, "Listening on 127.0.0.1:"), None)
            }
            Self::WebKit => {
                let mut screen = Command::new("Xvfb");
                // Its pointer stands in the middle and gives the focus to the window it is in: so also to a small one.
                screen.args(["-displayfd", "1", "-screen", "0", "600x500x24", "-nolisten", "tcp"]);
                // It says the number of its screen and nothing else.
                let screen = Running::start(&mut screen, "");
                prefer_stillness(folder);
                let port = free_port();
                let mut driver = Command::new("WebKitWebDriver");
                driver
                    .arg(format!("--port={port}"))
                    .env("DISPLAY", format!(":{}", screen.port))
                    .env("LANG", "en_GB.UTF-8")
                    .env("HOME", folder);
                for (name, part) in [("CONFIG", "config"), ("CACHE", "cache"), ("DATA", "data")] {
                    driver.env(format!("XDG_{name}_HOME"), folder.join(part));
                }
                (Running::start_at(&mut driver, port), Some(screen))
            }
        }
    }

    /// What its driver is asked for.
    pub(crate) fn options(self, setup: Setup, folder: &Path) -> Value {
        match self {
            Self::Chromium => chromium(setup, folder),
            Self::Firefox => {
                let settings = json!({
                    "intl.accept_languages": setup.language,
                    "ui.prefersReducedMotion": i32::from(setup.still),
                    "datareporting.policy.dataSubmissionEnabled": false,
                });
                json!({ "moz:firefoxOptions": { "binary": firefox(), "args": ["-headless"], "prefs": settings } })
            }
            Self::WebKit => {
                json!({ "webkitgtk:browserOptions": { "binary": mini_browser(), "args": ["--automation"] } })
            }
        }
    }
}

fn chromium(setup: Setup, folder: &Path) -> Value {
    let mut flags: Vec<String> = FLAGS.iter().map(ToString::to_string).collect();
    flags.push(format!("--user-data-dir={}", folder.join("profile").display()));
    flags.push(format!("--accept-lang={}", setup.language));
    if setup.still {
        flags.push("--force-prefers-reduced-motion".to_owned());
    }
    let settings = json!({
        "download.default_directory": folder.join("downloads"),
        "intl.accept_languages": setup.language,
        "webkit.webprefs.default_font_size": setup.text,
        "webkit.webprefs.default_fixed_font_size": setup.text,
    });
    let mut options = json!({ "goog:chromeOptions": { "args": flags, "prefs": settings } });
    let network = if setup.logs { "ALL" } else { "OFF" };
    options["goog:loggingPrefs"] = json!({ "performance": network, "browser": "ALL" });
    options
}

/// WebKit asks the desktop whether its person likes movement. This one never does.
fn prefer_stillness(folder: &Path) {
    let gtk = folder.join("config/gtk-3.0");
    std::fs::create_dir_all(&gtk)
        .and_then(|()| std::fs::write(gtk.join("gtk.css"), NO_TOOL_BAR))
        .and_then(|()| std::fs::write(gtk.join("settings.ini"), "[Settings]\ngtk-enable-animations=0\n"))
        .expect("a folder for settings");
}

/// The driver of Firefox, where cargo or `cargo xtask test` put it.
fn geckodriver() -> PathBuf {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let places = [Some(root().join("target/xtask/geckodriver")), home];
    let mut there = places.into_iter().flatten().map(|place| place.join("bin/geckodriver"));
    there.find(|path| path.exists()).unwrap_or_else(|| PathBuf::from("geckodriver"))
}

fn firefox() -> PathBuf {
    on_path("firefox-esr").or_else(|| on_path("firefox")).expect("There is no Firefox; please install it")
}

/// The small browser of the WebKit packages: in a folder for the kind of computer, then one for the version of WebKit.
fn mini_browser() -> PathBuf {
    let folders =
        |path: PathBuf| std::fs::read_dir(path).into_iter().flatten().flatten().map(|one| one.path());
    let of_webkit = folders(PathBuf::from("/usr/lib")).filter(|path| path.is_dir()).flat_map(folders);
    let mut found: Vec<PathBuf> =
        of_webkit.map(|folder| folder.join("MiniBrowser")).filter(|path| path.is_file()).collect();
    found.sort();
    found
        .pop()
        .or_else(|| on_path("MiniBrowser"))
        .expect("There is no MiniBrowser of WebKit; please install it")
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|path| path.exists())
}
