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

/// A program as another user than root, who may look into everything; as who we are, if
/// that is nobody special.
#[cfg(target_os = "linux")]
fn unprivileged(program: &str) -> Command {
    use std::os::unix::fs::MetadataExt;
    if std::fs::metadata("/proc/self").unwrap().uid() != 0 {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups", program]);
    command
}

/// Whether another program of the same user may look into a process: what that takes is what
/// gcore and ptrace need.
#[cfg(target_os = "linux")]
fn is_open_to_others(process: u32) -> bool {
    let mut look = unprivileged("cat");
    look.arg(format!("/proc/{process}/environ"));
    look.output().unwrap().status.success()
}

#[test]
#[cfg(target_os = "linux")]
#[allow(clippy::print_stdout, reason = "it says where it could not be tried")]
fn other_programs_of_the_same_user_cannot_look_into_its_memory() {
    const TRIES: usize = 200;
    const PAUSE: std::time::Duration = std::time::Duration::from_millis(50);
    let program = env!("CARGO_BIN_EXE_carewallet");
    let waiting = |command: &mut Command| {
        let command = command.current_dir("/").stdin(Stdio::piped());
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()
    };
    // It waits for a question, with nothing of a wallet in hand.
    let Ok(mut child) = waiting(unprivileged(program).arg("decode-child")) else {
        println!("not tried: setpriv is missing");
        return;
    };
    let mut other = waiting(unprivileged("cat").env("A", "B")).unwrap();
    let runs = |process: u32, name: &str| {
        let path = std::fs::read_link(format!("/proc/{process}/exe"));
        path.is_ok_and(|path| path.ends_with(name))
    };
    let eventually = |what: &dyn Fn() -> bool| {
        (0..TRIES).any(|_| {
            what() || {
                std::thread::sleep(PAUSE);
                false
            }
        })
    };
    let name = std::path::Path::new(program).file_name().unwrap();
    let started = eventually(&|| runs(child.id(), &name.to_string_lossy()));
    // Any other program can be looked into, or the test would prove nothing.
    let control = eventually(&|| runs(other.id(), "cat") && is_open_to_others(other.id()));
    let closed = eventually(&|| !is_open_to_others(child.id()));
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", child.id()));
    for process in [&mut child, &mut other] {
        process.kill().unwrap();
        process.wait().unwrap();
    }
    if !started {
        println!("not tried: nobody may run {program}");
        return;
    }
    assert!(control, "the other program cannot be looked into either");
    assert!(closed, "its memory is open to other programs");
    let core = limits.unwrap();
    let core = core
        .lines()
        .find(|line| line.starts_with("Max core file size"));
    assert_eq!(core.unwrap().split_whitespace().nth(4), Some("0"));
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
    let said = String::from_utf8_lossy(&said.stderr);
    assert!(said.starts_with("note: only one key opens this wallet"));
    let refusal = "recovery prove\ncarewallet: there is no entry ffffffff\n\
                   hint: carewallet show lists the ids; give at least four digits\n";
    assert!(said.ends_with(refusal), "{said}");
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
    refused(&["read", "/dev/zero"]);
    desk.run(["show", "--key", "pipe"]).locked("key_unreadable");
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
    assert!(
        !desk.shows(&[]).is_empty(),
        "nothing depends on wallet.json"
    );
}

#[test]
#[cfg(target_os = "linux")]
fn a_click_on_the_program_opens_the_window() {
    use std::io::BufRead;
    let desk = Desk::with_wallet();
    let mut clicked = program(&desk);
    clicked
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    // Without a screen there is no click: the help is shown, as in a script.
    let scripted = clicked.output().unwrap();
    assert_eq!(scripted.status.code(), Some(2));
    clicked.env("DISPLAY", ":99").env("BROWSER", "/bin/true");
    let mut open = clicked.spawn().unwrap();
    let mut link = String::new();
    let mut output = std::io::BufReader::new(open.stdout.take().unwrap());
    output.read_line(&mut link).unwrap();
    open.kill().unwrap();
    open.wait().unwrap();
    assert!(link.starts_with("http://127.0.0.1:"), "{link}");
}
