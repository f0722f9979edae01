//! One run of the program: the host, the flags that every command has, and the
//! ways to say something to people or to programs.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::args::Global;
use crate::exit::Refusal;
use crate::host::{Host, Write};
use crate::plain;

/// What a command is given.
pub(crate) struct Session<'h> {
    pub(crate) host: &'h mut dyn Host,
    pub(crate) json: bool,
    global: Global,
}

impl<'h> Session<'h> {
    pub(crate) fn new(host: &'h mut dyn Host, global: Global) -> Self {
        Self { json: global.json, host, global }
    }

    /// Says something to people; nothing when a program listens.
    pub(crate) fn say(&mut self, text: impl AsRef<str>) {
        if !self.json {
            let text = plain::visible(text.as_ref());
            self.host.out(&format!("{}\n", text.trim_end_matches('\n')));
        }
    }

    /// Says a heading, bold where the terminal can.
    pub(crate) fn heading(&mut self, text: &str) {
        if self.json {
            return;
        }
        let text = plain::visible(text);
        let styled = self.host.is_styled();
        let (on, off) = if styled { ("\x1b[1m", "\x1b[0m") } else { ("", "") };
        let rule = if styled { String::new() } else { "-".repeat(text.chars().count()) + "\n" };
        self.host.out(&format!("\n{on}{text}{off}\n{rule}"));
    }

    /// Says something beside the result, on standard error. Never a value.
    pub(crate) fn note(&mut self, text: impl AsRef<str>) {
        if !self.json {
            let text = plain::visible(text.as_ref()).into_owned();
            self.host.err(&format!("note: {text}\n"));
        }
    }

    /// Gives a program its answer.
    pub(crate) fn answer(&mut self, value: &impl Serialize) -> Result<(), Refusal> {
        if self.json {
            let value = serde_json::to_value(value)
                .map_err(|_| Refusal::new("not_written", "the answer could not be written"))?;
            self.host.out(&format!("{}\n", plain::json(&value)));
        }
        Ok(())
    }

    /// A path as the person means it.
    pub(crate) fn path(&self, path: &Path) -> PathBuf {
        self.host.current_dir().join(path)
    }

    /// Asks a question that has yes or no for an answer.
    pub(crate) fn confirmed(&mut self, question: &str) -> bool {
        let question = format!("{} [y/N] ", plain::visible(question));
        let answer = self.host.ask(&question).unwrap_or_default();
        matches!(answer.trim().to_lowercase().as_str(), "y" | "yes")
    }

    /// True if somebody can be asked for what is missing.
    pub(crate) fn can_ask(&self) -> bool {
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
        if here.join("wallet.json").is_file() || here.join("segments").is_dir() {
            return Ok(here);
        }
        Err(Refusal::usage(
            "which wallet? The current folder is none",
            "go to the wallet's folder, name it with --wallet DIR, or set CAREWALLET_DIR",
        ))
    }

    /// Writes a file that the person asked for; never over one that is read,
    /// and over any other only by force.
    pub(crate) fn write(
        &mut self,
        path: &Path,
        bytes: &[u8],
        force: bool,
        inputs: &[PathBuf],
    ) -> Result<(), Refusal> {
        let target = self.path(path);
        let same = |input: &PathBuf| is_same(&self.path(input), &target);
        if inputs.iter().any(same) {
            let message = format!("{}: this file is being read", path.display());
            return Err(Refusal::new("same_file", message).hint("choose another name with -o"));
        }
        let how = if force { Write::Replace } else { Write::New };
        Ok(self.host.write_file(&target, bytes, how)?)
    }
}

/// True if two paths name one file.
pub(crate) fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}
