//! The browser that the page is open in, as the platform of its use cases: a clock that
//! the script sets, randomness, and no disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use carewallet_app::keyring::{Keyring, KeyringError};
use carewallet_app::{Face, FileError, Notice, Platform, ReadyFiles, Secret, Write};
use carewallet_core::RandomSource;
use carewallet_core::value::{Date, Timestamp};
use carewallet_import::{Allowance, ChildDecoder, ImportError, Limits, Reading};
use zeroize::Zeroizing;

/// Work for words (log2 N of scrypt), as in the program.
const WORK_FACTOR: u8 = 18;

/// The browser, as far as it was told to us.
pub struct Browser {
    now: Timestamp,
    today: Date,
    random: fn() -> Box<dyn RandomSource>,
    /// Files that somebody chose, by the names that the page gives them.
    pub(crate) files: BTreeMap<PathBuf, Vec<u8>>,
    /// What the picture reader found in the file that is taken in now.
    pub(crate) reading: Option<Vec<u8>>,
    /// Words that somebody typed.
    pub(crate) words: Option<Zeroizing<String>>,
    /// What was noted beside the result.
    pub(crate) notes: Vec<String>,
}

impl Browser {
    /// A browser at a time, on the day where the person sits.
    #[must_use]
    pub fn new(now: Timestamp, today: Date, random: fn() -> Box<dyn RandomSource>) -> Self {
        Self {
            now,
            today,
            random,
            files: BTreeMap::new(),
            reading: None,
            words: None,
            notes: Vec::new(),
        }
    }

    /// Moves the clock on.
    pub fn set_time(&mut self, now: Timestamp, today: Date) {
        (self.now, self.today) = (now, today);
    }
}

/// Nothing can be written here.
fn no_disk(path: &Path) -> FileError {
    FileError::NotAllowed(path.display().to_string())
}

impl Platform for Browser {
    fn now(&self) -> Timestamp {
        self.now
    }

    fn today(&self) -> Date {
        self.today
    }

    fn random(&self) -> Box<dyn RandomSource> {
        (self.random)()
    }

    fn work_factor(&self) -> u8 {
        WORK_FACTOR
    }

    fn current_dir(&self) -> PathBuf {
        PathBuf::new()
    }

    fn home_dir(&self) -> Option<PathBuf> {
        None
    }

    fn state_dir(&self) -> Option<PathBuf> {
        None
    }

    fn keyring(&self) -> &dyn Keyring {
        &NoKeyring
    }

    fn read_file(&self, path: &Path) -> Result<Vec<u8>, FileError> {
        let missing = || FileError::Missing(path.display().to_string());
        self.files.get(path).cloned().ok_or_else(missing)
    }

    fn prepare_files<'a>(
        &self,
        files: &[(PathBuf, &'a [u8])],
        _write: Write,
    ) -> Result<ReadyFiles<'a>, FileError> {
        Err(no_disk(
            files.first().map_or(Path::new(""), |(path, _)| path),
        ))
    }

    fn append_file(&self, path: &Path, _bytes: &[u8]) -> Result<(), FileError> {
        Err(no_disk(path))
    }

    fn decoder(&self) -> Result<ChildDecoder, ImportError> {
        Err(ImportError::ChildNotStarted)
    }
}

impl Face for Browser {
    fn ask_secret(&mut self, secret: Secret) -> Option<Zeroizing<String>> {
        match secret {
            Secret::Words | Secret::Passphrase => self.words.clone(),
        }
    }

    fn note(&mut self, text: String) {
        if !self.notes.contains(&text) {
            self.notes.push(text);
        }
    }

    /// The page of a sheet says itself that it is not complete; the others are of wallets.
    fn notice(&mut self, _notice: Notice<'_>) {}

    fn progress(&mut self, _what: &str, _done: usize, _total: usize) {}

    fn codes_in(
        &mut self,
        bytes: &[u8],
        _allowance: &mut Allowance,
    ) -> Result<Reading, ImportError> {
        let answer = match self.reading.take() {
            Some(answer) => answer,
            // Pages that were made here a moment ago.
            None => carewallet_import::read_here(bytes, &Limits::default(), &mut |_, _| ()),
        };
        carewallet_import::reading_of(bytes, &answer)
    }
}

/// A page has no keyring.
struct NoKeyring;

impl Keyring for NoKeyring {
    fn line(&self, _wallet: &str) -> Result<Zeroizing<String>, KeyringError> {
        Err(KeyringError::Absent)
    }

    fn keep(&self, _wallet: &str, _line: &str) -> Result<(), KeyringError> {
        Err(KeyringError::Absent)
    }
}
