//! The program: reads the flags, listens, and stops gently.
// Threads and the clock are forbidden because they panic in a browser; this program never runs in one.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)]

use mysay_relay::{dev, flags, site};
use std::io::Write;
use std::process::ExitCode;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            say(&reason);
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), String> {
    let flags = match flags::read(lexopt::Parser::from_env()).map_err(|error| error.to_string())? {
        flags::Asked::Help => {
            say(flags::HELP);
            return Ok(());
        }
        flags::Asked::Serve(flags) => flags,
    };
    if !flags.dist.join("index.html").is_file() && !flags.dev {
        return Err(format!("{} has no index.html; please run: cargo xtask build.", flags.dist.display()));
    }
    let listener = TcpListener::bind((flags.host.as_str(), flags.port))
        .await
        .map_err(|error| format!("Could not listen on {} port {}: {error}.", flags.host, flags.port))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let mut app = site::site(&flags.dist);
    if flags.dev {
        app = app.merge(dev::routes(&flags.dist));
    }
    say(&format!("My Say is at http://{address}/"));
    let stop = async move {
        if flags.dev {
            dev::until_left_alone().await;
        } else {
            until_told().await;
        }
    };
    axum::serve(listener, app).with_graceful_shutdown(stop).await.map_err(|error| error.to_string())
}

/// Ctrl-C, or a polite request from the system to end.
async fn until_told() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut ended) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = ended.recv() => {}
            }
            return;
        }
    }
    if tokio::signal::ctrl_c().await.is_err() {
        // We cannot hear Ctrl-C, so only the system can end us.
        std::future::pending::<()>().await;
    }
}

/// Prints one line. Never a path, an address or a person's words: those are nobody's business.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
        // Nobody reads what we print; serving goes on.
    }
}
