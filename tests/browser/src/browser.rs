//! One browser with a profile of its own, driven from outside. Nothing here knows My Say.
use crate::engine::Engine;
use crate::programs::Running;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::future::Future;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};
use url::Url;

/// How long a browser may take to start.
const PATIENCE: Duration = Duration::from_secs(40);

/// The size of a screen in CSS pixels.
pub type Size = (u32, u32);

/// How a browser is set up before it opens anything.
#[derive(Clone, Copy)]
pub struct Setup {
    /// What the browser is made of.
    pub engine: Engine,
    /// The language the browser asks for.
    pub language: &'static str,
    /// The size of the screen.
    pub size: Size,
    /// Whether everything that is fetched is written down.
    pub logs: bool,
    /// The smallest and the standard text size, as a person sets it in the browser; in pixels.
    pub text: u32,
    /// Whether the person has asked for less movement.
    pub still: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            engine: Engine::Chromium,
            language: "en-GB",
            size: (1000, 900),
            logs: false,
            text: 16,
            still: false,
        }
    }
}

/// A browser.
pub struct Browser {
    engine: Engine,
    runtime: Runtime,
    client: Client,
    dead: Vec<Client>,
    driver: Running,
    _screen: Option<Running>,
    // After the client: the folders go when the browser is closed.
    folders: TempDir,
}

impl Browser {
    /// Starts a browser that has never been used.
    pub fn start(setup: Setup) -> Self {
        let folders = tempfile::tempdir().expect("a folder for the profile");
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let options = || setup.engine.options(setup, folders.path());
        // A browser that does not come up is started once more, with all that belongs to it.
        let starts = || {
            let (driver, screen) = setup.engine.drive(folders.path());
            let comes = async { tokio::time::timeout(PATIENCE, connect(&driver, options())).await };
            let client = runtime.block_on(comes).ok()?;
            Some((driver, screen, client))
        };
        let (driver, screen, client) = starts().or_else(starts).expect("the browser starts");
        let browser = Self {
            engine: setup.engine,
            runtime,
            client,
            dead: Vec::new(),
            driver,
            _screen: screen,
            folders,
        };
        browser.resize(setup.size);
        browser
    }

    /// Kills the tab in front, as a phone that runs short of memory does; then looks at a new tab of the same browser.
    pub fn kill_tab(&mut self) {
        let port =
            std::fs::read_to_string(self.folders.path().join("profile/DevToolsActivePort")).expect("it runs");
        let address = format!("127.0.0.1:{}", port.lines().next().unwrap_or_default());
        let dead = self.tools("Target.getTargetInfo", json!({}))["targetInfo"]["targetId"].clone();
        self.driver.kill_all_below("--type=renderer");
        ask(&address, "PUT", "/json/new?about:blank");
        ask(&address, "GET", &format!("/json/close/{}", dead.as_str().unwrap_or_default()));
        // The browser says that the tab is closed before it is.
        std::thread::sleep(Duration::from_millis(500));
        let options = json!({ "goog:chromeOptions": { "debuggerAddress": address } });
        let client = self.runtime.block_on(connect(&self.driver, options));
        // The first hold ends the browser, so it is kept until the browser may end.
        self.dead.push(std::mem::replace(&mut self.client, client));
    }

    /// What it is made of.
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// Where downloads are put.
    pub fn downloads(&self) -> std::path::PathBuf {
        self.folders.path().join("downloads")
    }

    /// Opens an address, and waits until its page is loaded.
    pub fn goto(&self, address: &str) {
        self.wait(self.client.goto(address))
            .unwrap_or_else(|error| panic!("{address} does not open: {error}"));
    }

    /// The address in the address bar.
    pub fn address(&self) -> String {
        self.wait(self.client.current_url()).map(String::from).unwrap_or_default()
    }

    /// Presses Back. Gives whether there was a page to go back to that loads.
    pub fn back(&self) -> bool {
        self.wait(self.client.back()).is_ok()
    }

    /// Presses Forward.
    pub fn forward(&self) -> bool {
        self.wait(self.client.forward()).is_ok()
    }

    /// Loads the page again.
    pub fn reload(&self) {
        self.wait(self.client.refresh()).expect("it loads again");
    }

    /// Runs a script in the page; `arguments[0]` is what is given. What it throws ends the journey.
    pub fn script(&self, script: &str, given: Value) -> Value {
        self.try_script(script, given).unwrap_or_else(|error| panic!("a script failed: {error}\n{script}"))
    }

    /// Runs a script in the page, where it may be that there is none.
    pub fn try_script(&self, script: &str, given: Value) -> Result<Value, CmdError> {
        self.wait(self.client.execute(script, vec![given]))
    }

    /// Runs a script that gives a promise, and waits for what that gives.
    pub fn script_async(&self, script: &str, given: Value) -> Value {
        let script = format!(
            "const done = arguments[1]; (async () => {{ {script} }})().then(done, error => done({{ failed: String(error) }}));"
        );
        let said = self.wait(self.client.execute_async(&script, vec![given])).expect("a script ends");
        assert!(said.get("failed").is_none(), "a script failed: {}", said["failed"]);
        said
    }

    /// Presses an element that a script found, where a person would: it must be in sight and under nothing.
    pub fn click(&self, found: &Value) -> Result<(), CmdError> {
        self.wait(self.element(found).click())
    }

    /// Types into an element that a script found.
    pub fn type_into(&self, found: &Value, text: &str) {
        self.wait(self.element(found).send_keys(text)).expect("it can be typed into");
    }

    /// Presses one key, whatever has the focus.
    pub fn key(&self, key: char) {
        let press = KeyActions::new("keys".to_owned())
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        self.wait(self.client.perform_actions(press)).expect("a key is pressed");
    }

    fn element(&self, found: &Value) -> Element {
        let id = found
            .as_object()
            .and_then(|one| one.values().next())
            .and_then(Value::as_str)
            .expect("an element");
        Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()))
    }

    /// A command of the browser's developer tools.
    #[allow(clippy::needless_pass_by_value, reason = "the parameters are always made on the spot")]
    pub fn tools(&self, command: &str, parameters: Value) -> Value {
        self.try_tools(command, &parameters).unwrap_or_else(|error| panic!("{command} failed: {error}"))
    }

    /// The same, where it may fail.
    pub fn try_tools(&self, command: &str, parameters: &Value) -> Result<Value, CmdError> {
        self.order("goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }

    /// What the browser wrote down of one kind since it was last asked: `performance` or `browser`.
    pub fn log(&self, kind: &str) -> Vec<Value> {
        // A browser that has died says nothing any more.
        let said = self.order("se/log", json!({ "type": kind })).unwrap_or_default();
        said.as_array().cloned().unwrap_or_default()
    }

    /// Makes the screen as large as this, whatever the window is.
    pub fn resize(&self, (width, height): Size) {
        match self.engine {
            Engine::Chromium => {
                let size =
                    json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.tools("Emulation.setDeviceMetricsOverride", size);
            }
            Engine::Firefox => {
                // A window cannot be narrower than its bars; the page in it can.
                let script = "const style = gBrowser.selectedBrowser.style; const [width, height] = arguments[0]; style.minWidth = style.maxWidth = `${width}px`; style.minHeight = style.maxHeight = `${height}px`;";
                self.above_the_page(script, json!([width, height]));
            }
            Engine::WebKit => {
                let bars = self.script("return outerHeight - innerHeight", json!(null)).as_u64().unwrap_or(0);
                let bars = u32::try_from(bars).unwrap_or(0);
                self.wait(self.client.set_window_size(width, height + bars)).expect("another size");
            }
        }
    }

    /// Runs a script in Firefox itself, above the page: where a person's own settings are.
    pub fn above_the_page(&self, script: &str, given: Value) -> Value {
        let stand = |context: &str| self.order("moz/context", json!({ "context": context }));
        stand("chrome").expect("Firefox lets the test above the page");
        let said = self.try_script(script, given);
        stand("content").expect("and back");
        said.unwrap_or_else(|error| panic!("a script in Firefox failed: {error}\n{script}"))
    }

    /// Opens another tab and looks at it.
    pub fn new_tab(&self) {
        let tab = self.wait(self.client.new_window(true)).expect("a new tab");
        self.wait(self.client.switch_to_window(tab.handle)).expect("the new tab");
    }

    /// Looks at a tab, counted from 0 in the order they were opened.
    pub fn tab(&self, number: usize) {
        let tab = self.wait(self.client.windows()).expect("tabs").into_iter().nth(number).expect("that tab");
        self.wait(self.client.switch_to_window(tab)).expect("that tab");
    }

    /// A picture of what is in sight.
    pub fn picture(&self) -> Option<Vec<u8>> {
        self.wait(self.client.screenshot()).ok()
    }

    fn order(&self, path: &'static str, body: Value) -> Result<Value, CmdError> {
        self.wait(self.client.issue_cmd(Order { path, body }))
    }

    fn wait<T>(&self, asked: impl Future<Output = T>) -> T {
        self.runtime.block_on(asked)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        for client in std::iter::once(&self.client).chain(&self.dead) {
            let _closed = self.runtime.block_on(client.clone().close()).is_ok();
        }
    }
}

async fn connect(driver: &Running, options: Value) -> Client {
    let Value::Object(options) = options else { panic!("options are an object") };
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(options.into_iter().collect());
    builder.connect(&format!("http://127.0.0.1:{}", driver.port)).await.expect("the browser starts")
}

/// Asks the browser itself, where its driver has lost hold of it.
fn ask(address: &str, verb: &str, path: &str) {
    let mut stream = TcpStream::connect(address).expect("the browser listens");
    write!(stream, "{verb} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")
        .expect("it is asked");
    // It does not hang up after its answer: the first line is enough.
    let mut said = [0; 12];
    stream.read_exact(&mut said).expect("it answers");
    assert_eq!(&said, b"HTTP/1.1 200", "{verb} {path}");
}

/// A command that only this browser's driver has.
#[derive(Debug)]
struct Order {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Order {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
