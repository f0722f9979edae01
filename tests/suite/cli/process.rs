//! The real program, for what only a process can show.

use std::io::{Read, Write};
use std::process::{Command, Stdio};

use crate::desk::{Desk, KEY, WALLET};

fn program(desk: &Desk) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_carewallet"));
    command
        .current_dir(desk.path(""))
        .env_clear()
        .env("HOME", desk.path("home"))
        .env("CAREWALLET_DIR", WALLET)
        .env("CAREWALLET_KEY_FILE", KEY);
    command
}

#[test]
fn the_program_shows_what_was_added() {
    let mut desk = Desk::with_wallet();
    desk.adds(["event", "type=fall"]);
    let said = program(&desk).args(["show", "--json"]).output().unwrap();
    assert!(said.status.success());
    assert!(String::from_utf8_lossy(&said.stdout).contains("\"fall\""));
    assert!(said.stderr.is_empty());
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let mut desk = Desk::with_wallet();
    let lines = "{\"kind\":\"event\",\"body\":{\"type\":\"fall\",\"note\":\"x\"}}\n".repeat(2_000);
    let lines = lines.replace("note", "what_happened");
    desk.piping(&lines).run(["add", "--from", "-"]).done();
    let mut child = program(&desk)
        .arg("show")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let said = child.wait_with_output().unwrap();
    assert!(
        said.status.success(),
        "{}",
        String::from_utf8_lossy(&said.stderr)
    );
}

#[test]
fn without_a_terminal_nothing_is_asked() {
    let desk = Desk::with_wallet();
    let mut child = program(&desk)
        .args(["erase", "ffffffff", "--why", "x"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"y\n").unwrap();
    let said = child.wait_with_output().unwrap();
    assert_eq!(said.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&said.stderr),
        "carewallet: there is no entry ffffffff\nhint: carewallet show lists the ids; give at least four digits\n"
    );
}

#[cfg(unix)]
fn pipe(desk: &Desk, name: &str) {
    let made = Command::new("mkfifo").arg(desk.path(name)).status();
    assert!(made.unwrap().success());
}

/// A pipe that nobody writes into would be waited for: nothing waits.
#[cfg(unix)]
#[test]
fn a_pipe_is_no_file() {
    let mut desk = Desk::with_wallet();
    desk.adds(["event", "type=fall"]);
    pipe(&desk, "pipe");
    let mut refused = |args: &[&str]| {
        let said = desk.run(args).refused("not_a_plain_file");
        assert!(
            said.err.contains("this is not a plain file"),
            "{}",
            said.err
        );
    };
    refused(&["read", "pipe"]);
    refused(&["receive", "pipe"]);
    refused(&["add", "event", "type=fall", "--attach", "pipe"]);
    refused(&["show", "--key", "pipe"]);
    refused(&["read", "/dev/zero"]);
}

/// In the wallet's folder it hides nothing, and nothing waits for it either.
#[cfg(unix)]
#[test]
fn a_pipe_in_the_wallet_is_not_waited_for() {
    let mut desk = Desk::with_wallet();
    desk.adds(["event", "type=fall"]);
    pipe(&desk, "ellis/segments/pipe.age");
    assert!(!desk.shows(&[]).is_empty());
    std::fs::remove_file(desk.path("ellis/wallet.json")).unwrap();
    pipe(&desk, "ellis/wallet.json");
    // Whether it is a fault is for others to say: that it ends is what counts.
    drop(desk.run(["show"]));
}
