//! Builds the app and serves it on this computer.
use crate::build::{Kind, build};
use crate::house::House;
use crate::run::{cargo, run};
use crate::say::{Outcome, stop};
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::process::Command;

/// Where the app is served unless somebody asks for another port.
pub const PORT: u16 = 8080;

/// Builds what is not built yet, then becomes the relay: ending this process ends the relay.
pub fn serve(house: &House, port: u16) -> Outcome<()> {
    is_free(port)?;
    build(house, Kind::Release)?;
    let mut relay = Command::new(relay(house)?);
    relay.args(["--port", &port.to_string(), "--dist"]).arg(house.dist());
    become_program(relay)
}

/// Says so before a long build, not after it.
pub fn is_free(port: u16) -> Outcome<()> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(_) => stop(format!(
            "Port {port} is taken by another program; please choose another: cargo xtask serve --port {}.",
            port.checked_add(1).unwrap_or(PORT)
        )),
    }
}

/// Builds the relay and gives its program.
pub fn relay(house: &House) -> Outcome<PathBuf> {
    let mut command = cargo(house.root());
    run(command.args(["build", "--quiet", "-p", "mysay-relay"]), "Building the relay")?;
    Ok(house.target(&format!("debug/mysay-relay{}", std::env::consts::EXE_SUFFIX)))
}

#[cfg(unix)]
fn become_program(mut program: Command) -> Outcome<()> {
    use std::os::unix::process::CommandExt;
    // Only comes back when it did not work.
    Err(program.exec().into())
}

#[cfg(not(unix))]
fn become_program(mut program: Command) -> Outcome<()> {
    run(&mut program, "Serving the app")
}
