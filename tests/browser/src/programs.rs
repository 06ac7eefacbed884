//! The programs a journey runs: the relay that serves the built app, and the driver of the browser. Each has a free
//! port of its own and ends with the journey, however that ends.
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// The root of the source tree.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("the package is two folders down")
        .to_owned()
}

/// The built app.
pub fn dist() -> PathBuf {
    let dist = root().join("dist");
    assert!(
        dist.join("index.html").exists(),
        "There is no app in dist/; please run: cargo xtask build --pseudo"
    );
    dist
}

/// A program that runs until this goes.
pub struct Running {
    child: Child,
    /// Where it listens.
    pub port: u16,
}

impl Running {
    /// Starts a program that says where it listens, after these words.
    pub(crate) fn start(command: &mut Command, says: &str) -> Self {
        let mut child = spawn(command.stdout(Stdio::piped()));
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let (_, after) = line.split_once(says)?;
            after.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok()
        });
        // Nobody reads on, and nobody is held up by that.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        let port = port.unwrap_or_else(|| panic!("{command:?} did not say where it listens"));
        Self { child, port }
    }

    /// Starts a program that is told where to listen and says nothing; waits until it does.
    pub(crate) fn start_at(command: &mut Command, port: u16) -> Self {
        let running = Self { child: spawn(command.stdout(Stdio::null())), port };
        let listens = || TcpStream::connect(("127.0.0.1", port)).is_ok();
        let comes = (0..200).any(|_| {
            listens() || {
                std::thread::sleep(Duration::from_millis(25));
                false
            }
        });
        assert!(comes, "{command:?} does not listen");
        running
    }
}

/// A port that nobody listens to.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("a free port").port()
}

fn spawn(command: &mut Command) -> Child {
    // Days begin and end for the browser when they do for us.
    command.env("TZ", "UTC").stdin(Stdio::null()).stderr(Stdio::null());
    command.spawn().unwrap_or_else(|error| panic!("{command:?} does not start: {error}"))
}

impl Running {
    /// Kills at once what this program has started, and what that has started, where its command has this word.
    pub fn kill_all_below(&self, word: &str) {
        let output = Command::new("ps").args(["-eo", "pid=,ppid=,args="]).output().expect("there is ps");
        let all = String::from_utf8_lossy(&output.stdout);
        let rows: Vec<(u32, u32, &str)> = all.lines().filter_map(row).collect();
        let mut below = vec![self.child.id()];
        let mut at = 0;
        while at < below.len() {
            let parent = below[at];
            below.extend(rows.iter().filter(|row| row.1 == parent).map(|row| row.0));
            at += 1;
        }
        for (pid, _, args) in rows {
            if args.contains(word) && below.contains(&pid) {
                let _killed = Command::new("kill").args(["-9", &pid.to_string()]).status().is_ok();
            }
        }
    }
}

/// The number of a process, that of the one that started it, and its command.
fn row(line: &str) -> Option<(u32, u32, &str)> {
    let (pid, rest) = line.trim_start().split_once(' ')?;
    let (parent, args) = rest.trim_start().split_once(' ')?;
    Some((pid.parse().ok()?, parent.parse().ok()?, args))
}

impl Running {
    fn end(&mut self) {
        let _ended = self.child.kill().and_then(|()| self.child.wait()).is_ok();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.end();
    }
}

/// The built app, served on a port of its own.
pub struct Site {
    running: Running,
    // What is served, where it is not `dist/` itself; it goes with the site.
    _folder: Option<TempDir>,
}

impl Site {
    /// Serves `dist/`.
    pub fn open() -> Self {
        Self { running: serve(&dist(), 0), _folder: None }
    }

    /// The address of a screen.
    pub fn at(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.running.port)
    }

    /// From now on the app cannot be fetched, at the same address: there is the page with its style and start script.
    pub fn loses_the_app(&mut self) {
        let folder = tempfile::tempdir().expect("a folder for a site");
        let all = std::fs::read_dir(dist()).expect("the built app").flatten();
        for file in all.filter(|file| !file.file_name().to_string_lossy().starts_with("index.html")) {
            std::os::unix::fs::symlink(file.path(), folder.path().join(file.file_name())).expect("a link");
        }
        let page = std::fs::read_to_string(dist().join("index.html")).expect("the page");
        // Another address: browsers keep what they have fetched.
        let without = page.replace("=\"/app-", "=\"/lost-");
        assert_ne!(page, without, "the page names the app");
        std::fs::write(folder.path().join("index.html"), without).expect("the page is written");
        let port = self.running.port;
        self.running.end();
        self.running = serve(folder.path(), port);
        self._folder = Some(folder);
    }
}

fn serve(dist: &Path, port: u16) -> Running {
    let mut command = Command::new(relay());
    command.args(["--port", &port.to_string(), "--dist"]).arg(dist);
    Running::start(&mut command, "http://127.0.0.1:")
}

/// The relay stands beside whatever cargo built: tests one folder deeper than programs.
fn relay() -> PathBuf {
    let me = std::env::current_exe().expect("a program knows where it is");
    let name = format!("mysay-relay{}", std::env::consts::EXE_SUFFIX);
    let beside = me.ancestors().skip(1).take(3).map(|folder| folder.join(&name)).find(|path| path.exists());
    beside.expect("There is no relay; please run: cargo build -p mysay-relay")
}
