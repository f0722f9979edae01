//! The real program on a real terminal, for what no pretended one can show.
#![cfg(target_os = "linux")]

use std::fs::File;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use crate::desk::{Desk, KEY, WALLET};

/// The program on a terminal of its own: what it says there, and what is typed.
struct Typed {
    child: Child,
    keyboard: File,
    screen: Receiver<String>,
    said: String,
}

/// No answer of the program takes as long.
const PATIENCE: Duration = Duration::from_secs(60);

impl Typed {
    fn types(desk: &Desk, args: &[&str]) -> Self {
        let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&ours).unwrap();
        unlockpt(&ours).unwrap();
        let name = ptsname(&ours, Vec::new()).unwrap();
        let theirs = File::options()
            .read(true)
            .write(true)
            .open(name.to_str().unwrap())
            .unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_carewallet"));
        command
            .args(args)
            .current_dir(desk.path(""))
            .env_clear()
            .env("HOME", desk.path("home"))
            .env("CAREWALLET_DIR", WALLET)
            .env("CAREWALLET_KEY_FILE", KEY)
            .stdin(theirs.try_clone().unwrap())
            .stdout(Stdio::null())
            .stderr(theirs);
        let keyboard = File::from(ours);
        Self {
            child: command.spawn().unwrap(),
            screen: read_on(keyboard.try_clone().unwrap()),
            keyboard,
            said: String::new(),
        }
    }

    /// Reads on until it said this.
    fn hears(&mut self, words: &str) {
        self.reads_until(words, |said| said.contains(words));
    }

    /// Reads on until it asks something else after what was typed.
    fn is_asked_after(&mut self, typed: &str) {
        self.reads_until("a question", |said| {
            let after = said.split_once(typed);
            after.is_some_and(|(_, after)| after.ends_with("> "))
        });
    }

    fn reads_until(&mut self, what: &str, is_there: impl Fn(&str) -> bool) {
        while !is_there(&self.said) {
            match self.screen.recv_timeout(PATIENCE) {
                Ok(more) => self.said += &more,
                Err(_) => panic!("never said {what}: {}", self.said),
            }
        }
    }

    fn answers(&mut self, words: &str) {
        self.keyboard.write_all(words.as_bytes()).unwrap();
    }

    fn is_stopped(&mut self) {
        let process = Pid::from_child(&self.child);
        kill_process(process, Signal::INT).unwrap();
    }
}

/// What is written to a terminal, bit by bit.
fn read_on(mut terminal: File) -> Receiver<String> {
    let (tell, told) = channel();
    std::thread::spawn(move || {
        let mut some = [0; 256];
        while let Ok(read @ 1..) = terminal.read(&mut some) {
            if tell
                .send(String::from_utf8_lossy(&some[..read]).into())
                .is_err()
            {
                break;
            }
        }
    });
    told
}

#[test]
fn ctrl_c_at_a_question_says_what_is_saved() {
    let mut desk = Desk::with_wallet();
    let mut typed = Typed::types(&desk, &["add", "medication"]);
    typed.hears("\r\n> ");
    typed.answers("Donepezil\n");
    typed.is_asked_after("Donepezil");
    typed.is_stopped();
    typed.hears("Stopped. Only what was called saved is saved.");
    assert_eq!(typed.child.wait().unwrap().code(), Some(130));
    assert!(desk.shows(&["--kind", "medication"]).is_empty());
}

#[test]
fn a_sitting_reads_one_line_after_the_other() {
    let mut desk = Desk::with_wallet();
    let mut typed = Typed::types(&desk, &["unlock"]);
    typed.hears("carewallet> ");
    typed.answers("add event type=fall what_happened=\"slid from the chair\"\n");
    typed.hears("\ncarewallet> ");
    typed.answers("quit\n");
    assert!(typed.child.wait().unwrap().success());
    assert_eq!(desk.shows(&["--kind", "event"]).len(), 1);
}
