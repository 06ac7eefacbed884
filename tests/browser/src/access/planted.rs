//! The proof that every check can fail: pages with one thing wrong each, which must be found, and one that is well made.
//! It is done again in every engine, with the browser that then goes through the screens.
use super::checks::{Check, Looking};
use super::ledger::{Here, Ledger};
use super::settings::Setting;
use crate::programs::root;

/// A page: the check that must find something, some of the words it says then, and what stands in the page.
type Planted = (&'static str, &'static str, &'static str);

const PAGES: [Planted; 26] = [
    ("axe", "label", "<h1 id=heading>A page</h1><input type=text>"),
    (
        "axe",
        "color-contrast-enhanced",
        "<h1 id=heading>A page</h1><p style='font-size:16px;color:#666;background:#fff'>Pale</p>",
    ),
    ("heading", "2 headings of the first level", "<h1>One</h1><h1>Two</h1>"),
    ("heading", "the focus is on", "<h1>One</h1><p>And no focus on it</p>"),
    ("heading", "level 3 comes after level 1", "<h1>One</h1><h3>Three</h3>"),
    ("heading", "is also the title of the screen", "<h1>Another screen with the same title</h1>"),
    ("targets", "is too small", "<button style='width:40px;height:40px;padding:0'>A</button>"),
    (
        "targets",
        "4 apart",
        "<style>button{width:60px;height:60px;margin:0;float:left}</style><button style='margin-right:4px'>A</button><button>B</button>",
    ),
    ("fits", "at 320 × 256: scrolls sideways", "<p style='min-width:700px'>A wide line</p>"),
    (
        "fits",
        "at 320 × 256: cut",
        "<p style='height:1em;overflow:hidden;width:200px'>So much that it needs more than one line of text to say all of it</p>",
    ),
    (
        "fits",
        "with text at 200 %: ",
        "<p style='width:12rem;max-width:none;white-space:nowrap;font-size:1rem'>Fourteen words</p><p style='width:14rem'>x</p><p style='width:20rem;overflow:hidden'>x</p>",
    ),
    (
        "fits",
        "with wide spacing: ",
        "<p style='width:205px;white-space:nowrap;overflow:hidden;font:16px/1.2 monospace'>letters letters letter</p>",
    ),
    ("focus", "its ring is 0", "<style>button:focus{outline:none;box-shadow:none}</style><button>A</button>"),
    ("focus", "its ring is 1", "<style>button:focus{outline:1px solid #000}</style><button>A</button>"),
    (
        "focus",
        "the bar lies over it",
        "<style>header{position:fixed;top:0;left:0;right:0;height:120px;background:#fff}button{margin-top:40px}</style><header class=bar>Bar</header><button>A</button>",
    ),
    (
        "still",
        "it moves",
        "<style>@keyframes on{to{opacity:0}}p{animation:on 9s infinite}</style><p>Moving</p>",
    ),
    ("still", "it changes slowly", "<style>p{transition:color 1s}</style><p>Slow</p>"),
    ("forced", "it has no edge", "<button style='border:0;background:#00f;color:#fff'>A</button>"),
    (
        "forced",
        "it cannot be seen",
        "<style>path{stroke:#123;stroke-width:4;fill:none}@media (forced-colors:active){path{stroke:Canvas}}</style><svg width=50 height=50><path d='M0 0L50 50'/></svg>",
    ),
    (
        "forced",
        "its ring is 0",
        "<style>button:focus{outline:none;box-shadow:0 0 0 4px #f00}</style><button>A</button>",
    ),
    ("paper", "it is printed", "<style></style><header class=bar>Bar</header><main><p>Text</p></main>"),
    (
        "paper",
        "it is not printed",
        "<style>@media print{.own{display:none}}</style><main><p class=own dir=auto translate=no>An answer</p></main>",
    ),
    ("pictures", "it has no name", "<svg width=20 height=20><circle cx=9 cy=9 r=9 /></svg>"),
    ("pictures", "is no picture", "<svg width=20 height=20 aria-label=Ring><circle cx=9 cy=9 r=9 /></svg>"),
    ("own", "a translator would change it", "<p dir=auto>They said: Ask my neighbour to come with me</p>"),
    ("own", "no direction of its own", "<p translate=no>They said: Ask my neighbour to come with me</p>"),
];

/// A page on which no check may find anything.
const WELL_MADE: &str = "<style>body{font:20px/1.5 sans-serif;margin:1rem}button{font:inherit;border:2px solid #000;min-width:60px;min-height:60px;margin:10px;background:#fff;color:#000}button:focus{outline:3px solid #000}@media print{.row{display:none}}</style><main><h1 id=heading tabindex=-1>A page</h1><p>They said: <bdi class=own lang=en dir=auto translate=no>Ask my neighbour to come with me</bdi></p><div class=row><button>On</button></div><svg width=20 height=20 aria-hidden=true fill=currentColor><circle cx=9 cy=9 r=9 /></svg></main>";

/// Goes to every planted page that is for one of these checks, and to the well made one.
pub fn find_all(looking: &Looking<'_>, wanted: &[&Check], ledger: &mut Ledger) {
    let engine = looking.me.browser.engine();
    for check in wanted.iter().filter(|check| !check.cannot(engine)) {
        for (_, says, page) in PAGES.iter().filter(|(name, ..)| *name == check.name) {
            open(looking, page);
            let found = (check.look)(looking);
            let is_found = found.iter().any(|fault| fault.contains(says));
            if !is_found {
                let what = format!("a page with “{says}” was planted, and this was found: {found:?}");
                ledger.found(check.name, &proof(), vec![what]);
            }
            ledger.proved(check.name, is_found);
        }
    }
    looking.forget_titles();
    open(looking, WELL_MADE);
    looking.me.browser.script("document.getElementById('heading').focus();", serde_json::json!(null));
    for check in wanted.iter().filter(|check| !check.cannot(engine)) {
        ledger.found(check.name, &proof(), (check.look)(looking));
    }
}

fn proof() -> Here {
    Here { screen: "a planted page".to_owned(), look: String::new() }
}

/// Opens a page as a file: in an address of its own, a browser may lay our policy for styles on it.
fn open(looking: &Looking<'_>, body: &str) {
    looking.settings.set(Setting::Plain);
    let me = looking.me;
    let folder = root().join("target/access");
    let file = folder.join(format!("planted-{}.html", me.browser.engine().name()));
    let head = "<meta charset=utf-8><meta name=viewport content='width=device-width'><title>A page</title>";
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&file, format!("<!doctype html><html lang=en>{head}{body}</html>")))
        .expect("a page is planted");
    me.browser.goto(&format!("file://{}", file.display()));
}
