//! One run of the program: the host, the flags that every command has, and the
//! ways to say something to people or to programs.

mod face;
mod wallet;

use std::path::{Path, PathBuf};

use carewallet_app::Write;
use carewallet_app::json_view;
use carewallet_app::meant_entry::MeantEntry;
use carewallet_app::output::Output;
use carewallet_app::sitting::Sitting;
use carewallet_app::wallets_here::is_wallet;
use carewallet_core::key::without_secrets;
use carewallet_core::{Entry, ErrorKind};
use clap::Args;
use serde::Serialize;

use crate::exit::Refusal;
use crate::render::escape;
use crate::terminal::Terminal;

/// Flags that every command has.
#[derive(Args, Clone)]
pub(crate) struct Global {
    /// The wallet's folder [or CAREWALLET_DIR; else the current folder]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) wallet: Option<PathBuf>,
    /// The key file [or CAREWALLET_KEY_FILE; else the computer's keyring]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
    /// Write one JSON document for programs
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

/// Where a command stands that is typed between others, after one unlocking.
pub(crate) struct Seat<'s> {
    /// The keys that are unlocked.
    pub(crate) keys: &'s mut Sitting,
    /// The flags that hold for all of them, unless a command has its own.
    pub(crate) global: Global,
}

/// What a command is given.
pub(crate) struct Session<'h> {
    pub(crate) host: &'h mut dyn Terminal,
    pub(crate) json: bool,
    global: Global,
    notes: Vec<String>,
    sitting: Option<&'h mut Sitting>,
    is_seated: bool,
    /// Whether all of the record could be read.
    whole: bool,
}

impl<'h> Session<'h> {
    pub(crate) fn new(host: &'h mut dyn Terminal, global: Global) -> Self {
        Self {
            json: global.json,
            host,
            global,
            notes: Vec::new(),
            sitting: None,
            is_seated: false,
            whole: true,
        }
    }

    /// A command that is typed between others.
    pub(crate) fn in_seat(host: &'h mut dyn Terminal, own: Global, seat: Seat<'h>) -> Self {
        let global = Global {
            wallet: own.wallet.or(seat.global.wallet),
            key: own.key.or(seat.global.key),
            json: own.json,
        };
        Self {
            sitting: Some(seat.keys),
            is_seated: true,
            ..Self::new(host, global)
        }
    }

    /// The same session with keys that stay unlocked.
    pub(crate) fn seated<'s>(&'s mut self, keys: &'s mut Sitting) -> Session<'s> {
        Session {
            sitting: Some(keys),
            ..Session::new(self.host, self.global.clone())
        }
    }

    /// Whether it is one of several commands after one unlocking.
    pub(crate) fn is_seated(&self) -> bool {
        self.is_seated
    }

    /// The flags that every command has.
    pub(crate) fn global(&self) -> &Global {
        &self.global
    }

    /// What was noted for a program.
    pub(crate) fn into_notes(self) -> Vec<String> {
        self.notes
    }

    /// Says something to people; nothing when a program listens.
    pub(crate) fn say(&mut self, text: impl AsRef<str>) {
        if !self.json {
            // Words of the record must not steer the terminal.
            let mut text = escape::visible(text.as_ref());
            // Only on a terminal, for in a file the invisible marks would stay with the text;
            // and only after the escaping, which would show them.
            if self.host.is_styled() && escape::turns_text(|name| self.host.env(name)) {
                text = escape::in_order(&text).into();
            }
            self.host.out(&format!("{}\n", text.trim_end_matches('\n')));
        }
    }

    /// Says a heading, bold where the terminal can.
    pub(crate) fn heading(&mut self, text: &str) {
        if self.json {
            return;
        }
        let text = escape::visible(text);
        let styled = self.host.is_styled();
        let (on, off) = if styled {
            ("\x1b[1m", "\x1b[0m")
        } else {
            ("", "")
        };
        // Where nothing can be bold, a rule sets the heading off.
        let rule = if styled {
            String::new()
        } else {
            "-".repeat(escape::width(&text)) + "\n"
        };
        self.host.out(&format!("\n{on}{text}{off}\n{rule}"));
    }

    /// Says something beside the result, on standard error; a program finds it
    /// in its answer. Never a value of the record.
    pub(crate) fn note(&mut self, text: impl AsRef<str>) {
        let text = &*without_secrets(text.as_ref());
        if self.json {
            self.notes.push(text.to_owned());
        } else {
            self.host.err(&wrapped_note(text));
        }
    }

    /// The entry that was meant, after saying which one it is, where that was not typed.
    pub(crate) fn meant<'a>(&mut self, meant: MeantEntry<'a>) -> &'a Entry {
        if let Some(note) = meant.note {
            self.say(escape::wrapped(&note, ""));
        }
        meant.entry
    }

    /// Says first that part of the record could not be read; a program finds it
    /// in its answer.
    pub(crate) fn is_not_whole(&mut self, what: &str) {
        self.whole = false;
        self.say(escape::wrapped(what, ""));
    }

    /// Gives a program its answer, with what was noted on the way.
    pub(crate) fn answer(&mut self, value: &impl Serialize) -> Result<(), Refusal> {
        if self.json {
            let answer = self.as_answer(value)?;
            self.host.out(&answer);
        }
        Ok(())
    }

    /// An answer as the text of one JSON document.
    pub(crate) fn as_answer(&self, value: &impl Serialize) -> Result<String, Refusal> {
        let mut value = serde_json::to_value(value)
            .map_err(|_| Refusal::new(ErrorKind::NotWritten, "the answer could not be written"))?;
        if let Some(object) = value.as_object_mut().filter(|_| !self.notes.is_empty()) {
            object.insert("notes".to_owned(), self.notes.clone().into());
        }
        if let Some(object) = value.as_object_mut().filter(|_| !self.whole) {
            object.insert("whole".to_owned(), false.into());
        }
        Ok(format!("{}\n", json_view::written(&value)))
    }

    /// A path as the person means it.
    pub(crate) fn path(&self, path: &Path) -> PathBuf {
        self.host.current_dir().join(path)
    }

    /// Asks a question that has yes or no for an answer.
    pub(crate) fn confirmed(&mut self, question: &str) -> bool {
        let question = format!("{} [y/N] ", escape::visible(question));
        loop {
            // The end of the input counts as no.
            let answer = self.host.ask(&question).unwrap_or_default();
            match answer.trim().to_lowercase().as_str() {
                "y" | "yes" => return true,
                "" | "n" | "no" => return false,
                // A name that was typed here, where the next question would ask for it, must
                // not count as a no.
                _ => self.host.err("  y says yes; n or Enter says no\n"),
            }
        }
    }

    /// Whether somebody agrees: beforehand, or when asked. Nobody to ask is a no.
    pub(crate) fn agrees(&mut self, beforehand: bool, question: &str) -> bool {
        beforehand || (self.can_ask() && self.confirmed(question))
    }

    /// True if somebody can be asked for what is missing.
    pub(crate) fn can_ask(&self) -> bool {
        // With --json a program reads the answer: nobody is there to type.
        self.host.is_terminal() && !self.json
    }

    /// The key file that was named, by flag or environment.
    pub(crate) fn key_file(&self) -> Option<PathBuf> {
        let named = self.global.key.clone();
        let named = named.or_else(|| self.host.env("CAREWALLET_KEY_FILE").map(PathBuf::from))?;
        Some(self.path(&named))
    }

    /// The folder that was named, by flag or environment.
    pub(crate) fn named_wallet(&self) -> Option<PathBuf> {
        let named = self.global.wallet.clone();
        let named = named.or_else(|| self.host.env("CAREWALLET_DIR").map(PathBuf::from))?;
        Some(self.path(&named))
    }

    /// The wallet's folder: named, or the current folder if it looks like one.
    pub(crate) fn wallet_dir(&self) -> Result<PathBuf, Refusal> {
        if let Some(named) = self.named_wallet() {
            return Ok(named);
        }
        let here = self.host.current_dir();
        if is_wallet(&here) {
            return Ok(here);
        }
        Err(Refusal::usage(
            "which wallet? The current folder is none",
            "go to the wallet's folder, name it with --wallet DIR, or set CAREWALLET_DIR",
        ))
    }

    /// Writes a file that the person asked for; over another one only by force,
    /// and never over one that is read, the key, or a file of the wallet.
    pub(crate) fn write(
        &mut self,
        path: &Path,
        bytes: &[u8],
        force: bool,
        inputs: &[PathBuf],
    ) -> Result<(), Refusal> {
        self.write_all(&[(path.to_owned(), bytes)], force, inputs)
    }

    /// The same for several files: all of them, or none.
    pub(crate) fn write_all(
        &mut self,
        files: &[(PathBuf, &[u8])],
        force: bool,
        inputs: &[PathBuf],
    ) -> Result<(), Refusal> {
        Ok(self.output(force, inputs).write(self, files)?)
    }

    /// Looks whether a file may be written, before anything is: as far as its
    /// name, its folder and another file of that name show.
    pub(crate) fn may_write(
        &self,
        path: &Path,
        force: bool,
        inputs: &[PathBuf],
    ) -> Result<(), Refusal> {
        Ok(self.output(force, inputs).may_write(self, path)?)
    }

    /// How files are written: what is never written over, and whether by force.
    pub(crate) fn output(&self, force: bool, inputs: &[PathBuf]) -> Output {
        Output {
            write: if force { Write::Replace } else { Write::New },
            inputs: inputs.to_vec(),
            key: self.key_file(),
            // An agency has no wallet, and so nothing to guard.
            wallet: self.wallet_dir().ok(),
        }
    }
}

fn wrapped_note(text: &str) -> String {
    let note = format!("note: {}", escape::visible(text));
    escape::wrapped(&note, "      ").trim_start().to_owned()
}
