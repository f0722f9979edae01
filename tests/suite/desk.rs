//! A hermetic desk: the program in this process, with a temporary home, a clock
//! that goes on one second a command, seeded chance and scripted answers.

mod world;

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use carewallet_core::hex;
use carewallet_core::value::Timestamp;
use serde_json::Value as Json;
use tempfile::TempDir;

use crate::schemas;

pub use world::{FakeKeyring, LATE};

/// The names that desks with a wallet give their files.
pub const WALLET: &str = "ellis";
pub const KEY: &str = "key.txt";

pub struct Desk {
    home: TempDir,
    clock: Timestamp,
    chance: Rc<RefCell<u64>>,
    env: BTreeMap<String, OsString>,
    terminal: bool,
    /// Whether what each start reminds of is heard: most tests ask for one thing else.
    pub reminded: bool,
    /// A file that appears when a command draws by chance the next time, as if another
    /// program had made it.
    pub appears: RefCell<Option<PathBuf>>,
    answers: VecDeque<String>,
    input: Vec<u8>,
    pub keyring: FakeKeyring,
    /// Sticks that are plugged in.
    pub sticks: Vec<PathBuf>,
    pub takes_test_keys: bool,
    /// How much fits on its disk, where that is known.
    pub free: Option<u64>,
    out: String,
    err: String,
    /// How far it told to be: what, how many were done, of how many.
    pub progress: Vec<(String, usize, usize)>,
}

/// What a command said.
pub struct Said {
    pub code: u8,
    pub out: String,
    pub err: String,
    typed: String,
}

impl Desk {
    /// An empty desk on 1 March 2026.
    pub fn new() -> Self {
        Self::on("2026-03-01")
    }

    pub fn on(day: &str) -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
            clock: Timestamp::parse(&format!("{day}T09:30:00Z")).unwrap(),
            chance: Rc::new(RefCell::new(0x9e37_79b9_7f4a_7c15)),
            env: BTreeMap::new(),
            terminal: false,
            reminded: false,
            appears: RefCell::default(),
            answers: VecDeque::new(),
            input: Vec::new(),
            keyring: FakeKeyring::default(),
            sticks: Vec::new(),
            free: None,
            takes_test_keys: true,
            out: String::new(),
            err: String::new(),
            progress: Vec::new(),
        }
    }

    /// A desk with Margaret's wallet on it, kept by Sarah.
    pub fn with_wallet() -> Self {
        let mut desk = Self::new();
        desk.env.insert("CAREWALLET_DIR".to_owned(), WALLET.into());
        desk.env
            .insert("CAREWALLET_KEY_FILE".to_owned(), KEY.into());
        let person = ["init", "--person", "Margaret Ellis", "--born", "1940-05-17"];
        desk.run(person.into_iter().chain([
            "--nhs-number",
            "9990000018",
            "--holder",
            "Sarah Ellis",
        ]))
        .done();
        desk
    }

    /// Runs a command as a program would: with `--json`.
    #[must_use]
    pub fn run<S: AsRef<OsStr>>(&mut self, args: impl IntoIterator<Item = S>) -> Said {
        let mut args: Vec<OsString> = args.into_iter().map(|s| s.as_ref().to_owned()).collect();
        args.push("--json".into());
        self.runs(args)
    }

    /// Runs a command as a person types it.
    #[must_use]
    pub fn types<S: AsRef<OsStr>>(&mut self, args: impl IntoIterator<Item = S>) -> Said {
        self.runs(args.into_iter().map(|s| s.as_ref().to_owned()).collect())
    }

    fn runs(&mut self, args: Vec<OsString>) -> Said {
        self.out.clear();
        self.err.clear();
        self.progress.clear();
        let typed = format!("{args:?}");
        let code = carewallet::run(args.clone(), self);
        if code == 0 && args.iter().any(|arg| arg == "--json") {
            schemas::check(&args, &self.out);
        }
        self.clock = Timestamp::from_unix_seconds(self.clock.unix_seconds() + 1).unwrap();
        self.terminal = false;
        self.answers.clear();
        Said {
            code,
            out: self.out.clone(),
            err: self.err.clone(),
            typed,
        }
    }

    /// The next command is typed on a terminal, with these answers.
    pub fn answering(&mut self, answers: &[&str]) -> &mut Self {
        self.terminal = true;
        self.answers = answers.iter().map(|answer| (*answer).to_owned()).collect();
        self
    }

    /// What the next command finds on its standard input.
    pub fn piping(&mut self, input: &str) -> &mut Self {
        self.input = input.as_bytes().to_vec();
        self
    }

    /// Goes on to another day.
    pub fn goes_to(&mut self, day: &str) {
        self.clock = Timestamp::parse(&format!("{day}T09:30:00Z")).unwrap();
    }

    pub fn sets(&mut self, name: &str, value: &str) {
        self.env.insert(name.to_owned(), value.into());
    }

    pub fn unsets(&mut self, name: &str) {
        self.env.remove(name);
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    /// Every file below a folder with the hash of its content.
    pub fn files(&self, name: &str) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        collect(&self.path(name), &mut files);
        files
    }

    /// Everything on the desk but what the computer remembers.
    pub fn everything(&self) -> BTreeMap<String, String> {
        let mut files = self.files("");
        let state = self.path("state").display().to_string();
        files.retain(|path, _| !path.starts_with(&state));
        files
    }

    /// Adds an entry, also one that is there already, and gives its id.
    pub fn adds<S: AsRef<OsStr>>(&mut self, args: impl IntoIterator<Item = S>) -> String {
        let add: Vec<OsString> = ["add", "--again"]
            .map(OsString::from)
            .into_iter()
            .chain(args.into_iter().map(|s| s.as_ref().to_owned()))
            .collect();
        self.run(add).done().json()["entries"][0]["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// The entries that `show` gives, with more flags.
    pub fn shows(&mut self, args: &[&str]) -> Vec<Json> {
        let shown = self
            .run(std::iter::once("show").chain(args.iter().copied()))
            .done();
        shown.json()["entries"].as_array().unwrap().clone()
    }

    /// Copies a folder to the same place on another desk.
    pub fn copies_to(&self, name: &str, other: &Self) {
        copy(&self.path(name), &other.path(name));
    }

    /// Copies a folder of the desk.
    pub fn copies(&self, from: &str, to: &str) {
        copy(&self.path(from), &self.path(to));
    }
}

fn collect(path: &Path, files: &mut BTreeMap<String, String>) {
    if path.is_dir() {
        for item in std::fs::read_dir(path).unwrap() {
            collect(&item.unwrap().path(), files);
        }
    } else if let Ok(bytes) = std::fs::read(path) {
        files.insert(path.display().to_string(), hex::digest(&bytes));
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for item in std::fs::read_dir(from).unwrap() {
        let path = item.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

impl Said {
    /// It worked.
    #[track_caller]
    pub fn done(self) -> Self {
        assert_eq!(self.code, 0, "{}\n{}\n{}", self.typed, self.out, self.err);
        self
    }

    /// It stopped with this exit code and this kind of refusal.
    #[track_caller]
    pub fn stopped(self, code: u8, kind: &str) -> Self {
        assert_eq!(
            self.code, code,
            "{}\n{}\n{}",
            self.typed, self.out, self.err
        );
        assert_eq!(self.error()["kind"], kind, "{}\n{}", self.typed, self.err);
        self
    }

    /// It was refused: nothing was changed.
    #[track_caller]
    pub fn refused(self, kind: &str) -> Self {
        self.stopped(1, kind)
    }

    /// It was not understood.
    #[track_caller]
    pub fn usage(self) -> Self {
        self.stopped(2, "usage")
    }

    /// Something could not be unlocked.
    #[track_caller]
    pub fn locked(self, kind: &str) -> Self {
        self.stopped(3, kind)
    }

    /// Something is damaged.
    #[track_caller]
    pub fn damaged(self, kind: &str) -> Self {
        self.stopped(4, kind)
    }

    /// As [`Self::stopped`], after questions were asked.
    #[track_caller]
    pub fn stopped_in_part(mut self, code: u8, kind: &str) -> Self {
        let from = self.err.find("{\"error\"").unwrap_or_default();
        self.err.drain(..from);
        self.stopped(code, kind)
    }

    /// It stopped with this exit code, whatever the kind.
    #[track_caller]
    pub fn stopped_with(self, code: u8) -> Self {
        assert_eq!(
            self.code, code,
            "{}\n{}\n{}",
            self.typed, self.out, self.err
        );
        self
    }

    /// It ended with this code, in words for people.
    #[track_caller]
    pub fn failed(self, code: u8) -> Self {
        assert_eq!(
            self.code, code,
            "{}\n{}\n{}",
            self.typed, self.out, self.err
        );
        assert!(
            self.err.contains("carewallet: "),
            "{}\n{}",
            self.typed,
            self.err
        );
        self
    }

    /// What it said on standard output, as JSON.
    #[track_caller]
    pub fn json(&self) -> Json {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {}", self.out))
    }

    /// The error it gave.
    #[track_caller]
    pub fn error(&self) -> Json {
        let error: Json =
            serde_json::from_str(&self.err).unwrap_or_else(|e| panic!("{e}: {}", self.err));
        error["error"].clone()
    }
}
