//! The world in which the demo happens: the real one, but with the story's
//! own clock, its own folder, and somebody at the desk who types what the
//! story says. Everything else is passed on.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use carewallet_app::keyring::Keyring;
use carewallet_app::{FileError, Platform, ReadyFiles, Write};
use carewallet_core::ErrorKind;
use carewallet_core::RandomSource;
use carewallet_core::value::{Date, Timestamp};
use carewallet_import::{ChildDecoder, ImportError};
use serde_json::Value as Json;
use zeroize::Zeroizing;

use crate::exit::Refusal;
use crate::terminal::{Answered, Terminal};

/// Seconds that one command takes in the story.
const PAUSE: i64 = 60;

/// Who sits at the desk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Desk {
    /// Sarah, with the wallet and her key.
    Family,
    /// Somebody at an agency, without a wallet.
    Agency,
}

/// The names of the wallet and of Sarah's key in the demo's folder.
pub(super) const WALLET: &str = "ellis";
pub(super) const KEY: &str = "sarah-key.txt";

/// The demo's world.
pub(super) struct Story<'h> {
    world: &'h mut dyn Terminal,
    folder: PathBuf,
    clock: Timestamp,
    desk: Desk,
    /// Whether somebody watches.
    is_told: bool,
    stdout: String,
    stderr: String,
}

impl<'h> Story<'h> {
    pub(super) fn new(world: &'h mut dyn Terminal, folder: PathBuf) -> Self {
        let clock = world.now();
        let (stdout, stderr) = (String::new(), String::new());
        Self {
            world,
            folder,
            clock,
            desk: Desk::Family,
            is_told: true,
            stdout,
            stderr,
        }
    }

    /// The same world, and nobody watches.
    pub(super) fn untold(world: &'h mut dyn Terminal, folder: PathBuf) -> Self {
        Self {
            is_told: false,
            ..Self::new(world, folder)
        }
    }

    /// Goes on to another time and another desk.
    pub(super) fn at(&mut self, time: &str, desk: Desk) {
        self.clock = Timestamp::parse(time).unwrap_or(self.clock);
        self.desk = desk;
    }

    /// The day in the story, in words.
    pub(super) fn day(&self) -> String {
        self.clock.date().plain()
    }

    /// Says something to whoever watches the demo.
    pub(super) fn tell(&mut self, text: &str) {
        if self.is_told {
            self.world.out(text);
        }
    }

    /// Runs one command of the program and gives its answer as JSON, unless
    /// the command asks for another form.
    pub(super) fn run(&mut self, args: &[&str]) -> Result<Json, Refusal> {
        self.stdout.clear();
        self.stderr.clear();
        // Numbers in the story come from the answers, or its text could drift from the program.
        let form = (!args.contains(&"--as")).then_some("--json");
        let typed = args.iter().copied().chain(form).map(OsString::from);
        let code = crate::run(typed, self);
        // Time moves on, or all entries of a step would be of one moment.
        let next = Timestamp::from_unix_seconds(self.clock.unix_seconds() + PAUSE);
        self.clock = next.unwrap_or(self.clock);
        if code == 0 {
            return Ok(serde_json::from_str(&self.stdout).unwrap_or_default());
        }
        let name = args.first().copied().unwrap_or_default();
        Err(Refusal::new(
            ErrorKind::DemoStopped,
            format!("the demo stopped at {name}: {}", self.reason()),
        )
        .hint("this is a fault worth reporting: the demo uses nobody's data"))
    }

    /// Why the command failed, in its own words.
    fn reason(&self) -> String {
        let error: Json = serde_json::from_str(&self.stderr).unwrap_or_default();
        // With --as there is no --json, and the refusal is in words.
        let message = error["error"]["message"].as_str().map(str::to_owned);
        message.unwrap_or_else(|| self.stderr.trim().replace("carewallet: ", ""))
    }

    /// Writes a file into the demo's folder.
    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Refusal> {
        Ok(self
            .world
            .write_file(&self.folder.join(name), bytes, Write::New)?)
    }

    /// Reads a file of the demo's folder.
    pub(super) fn read(&self, name: &str) -> Result<Vec<u8>, Refusal> {
        Ok(self.world.read_file(&self.folder.join(name))?)
    }
}

impl Platform for Story<'_> {
    fn now(&self) -> Timestamp {
        self.clock
    }

    fn today(&self) -> Date {
        self.clock.date()
    }

    fn takes_test_keys(&self) -> bool {
        self.world.takes_test_keys()
    }

    fn random(&self) -> Box<dyn RandomSource> {
        self.world.random()
    }

    fn work_factor(&self) -> u8 {
        self.world.work_factor()
    }

    fn current_dir(&self) -> PathBuf {
        self.folder.clone()
    }

    // The demo keeps out of the home of whoever watches it.
    fn home_dir(&self) -> Option<PathBuf> {
        None
    }

    /// What the demo sees is not worth remembering on this computer.
    fn state_dir(&self) -> Option<PathBuf> {
        None
    }

    fn keyring(&self) -> &dyn Keyring {
        self.world.keyring()
    }

    fn read_file(&self, path: &Path) -> Result<Vec<u8>, FileError> {
        self.world.read_file(path)
    }

    fn prepare_files<'a>(
        &self,
        files: &[(PathBuf, &'a [u8])],
        write: Write,
    ) -> Result<ReadyFiles<'a>, FileError> {
        self.world.prepare_files(files, write)
    }

    fn remove_file(&self, path: &Path) {
        self.world.remove_file(path);
    }

    fn decoder(&self) -> Result<ChildDecoder, ImportError> {
        self.world.decoder()
    }
}

impl Terminal for Story<'_> {
    /// The family's wallet and key stand in the environment, so that the
    /// commands are as short as they are at home.
    fn env(&self, name: &str) -> Option<OsString> {
        match (name, self.desk) {
            ("CAREWALLET_DIR", Desk::Family) => Some(WALLET.into()),
            ("CAREWALLET_KEY_FILE", Desk::Family) => Some(KEY.into()),
            _ => None,
        }
    }

    // Nobody types in the story: its commands have to do without questions.
    fn is_terminal(&self) -> bool {
        false
    }

    fn is_styled(&self) -> bool {
        false
    }

    fn ask(&mut self, _question: &str) -> Option<String> {
        None
    }

    fn ask_within(&mut self, _question: &str, _patience: Duration) -> Answered {
        Answered::Ended
    }

    fn ask_secret(&mut self, _question: &str) -> Option<Zeroizing<String>> {
        None
    }

    fn out(&mut self, text: &str) {
        self.stdout.push_str(text);
    }

    fn err(&mut self, text: &str) {
        self.stderr.push_str(text);
    }

    fn progress(&mut self, what: &str, done: usize, total: usize) {
        self.world.progress(what, done, total);
    }

    // The demo's own output goes on: it is ended where the demo itself ends.
    fn finish(&mut self) -> Result<(), FileError> {
        Ok(())
    }

    fn read_input(&mut self) -> Result<Vec<u8>, FileError> {
        Ok(Vec::new())
    }

    fn decode_child(&mut self) -> u8 {
        self.world.decode_child()
    }
}
