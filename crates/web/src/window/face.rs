//! A window as a face of the application: it asks for nothing by itself, since what a
//! person typed came with the request.

use std::path::PathBuf;
use std::rc::Rc;

use carewallet_app::keyring::Keyring;
use carewallet_app::{Face, Notice, Platform, Secret};
use carewallet_core::RandomSource;
use carewallet_core::value::{Date, Timestamp};
use carewallet_import::{ChildDecoder, ImportError};
use zeroize::Zeroizing;

use crate::hints;
use crate::progress::Progress;
use carewallet_screen::Words;

/// A face for one request.
pub(crate) struct WindowFace<'a> {
    platform: &'a dyn Platform,
    /// The words of the pages, in which notices are said.
    spoken: Rc<Words>,
    passphrase: Option<Zeroizing<String>>,
    words: Option<Zeroizing<String>>,
    notices: Vec<String>,
    progress: Progress,
}

impl<'a> WindowFace<'a> {
    pub(crate) fn new(platform: &'a dyn Platform, spoken: Rc<Words>) -> Self {
        Self {
            platform,
            spoken,
            passphrase: None,
            words: None,
            notices: Vec::new(),
            progress: Progress::default(),
        }
    }

    /// The same with the passphrase that was typed.
    pub(crate) fn with_passphrase(self, passphrase: Option<Zeroizing<String>>) -> Self {
        Self { passphrase, ..self }
    }

    /// The same with the words that open something sealed.
    pub(crate) fn with_words(self, words: Option<Zeroizing<String>>) -> Self {
        Self { words, ..self }
    }

    /// The same, saying how far it is where the server can show it.
    pub(crate) fn showing(self, progress: &Progress) -> Self {
        let progress = progress.clone();
        Self { progress, ..self }
    }

    /// What was noticed, in words.
    pub(crate) fn into_notices(self) -> Vec<String> {
        self.notices
    }
}

impl Face for WindowFace<'_> {
    fn ask_secret(&mut self, secret: Secret) -> Option<Zeroizing<String>> {
        match secret {
            Secret::Passphrase => self.passphrase.take(),
            Secret::Words => self.words.take(),
        }
    }

    fn note(&mut self, text: String) {
        self.notices.push(text);
    }

    fn notice(&mut self, notice: Notice<'_>) {
        // The home page has what wants doing for the wallet itself.
        if !matches!(notice, Notice::Recovery(_)) {
            self.notices.push(hints::notice(&self.spoken, notice));
        }
    }

    fn progress(&mut self, what: &str, done: usize, total: usize) {
        self.progress.set(&self.spoken, what, done, total);
    }
}

impl Platform for WindowFace<'_> {
    fn now(&self) -> Timestamp {
        self.platform.now()
    }

    fn today(&self) -> Date {
        self.platform.today()
    }

    fn takes_test_keys(&self) -> bool {
        self.platform.takes_test_keys()
    }

    fn random(&self) -> Box<dyn RandomSource> {
        self.platform.random()
    }

    fn work_factor(&self) -> u8 {
        self.platform.work_factor()
    }

    fn current_dir(&self) -> PathBuf {
        self.platform.current_dir()
    }

    fn home_dir(&self) -> Option<PathBuf> {
        self.platform.home_dir()
    }

    fn state_dir(&self) -> Option<PathBuf> {
        self.platform.state_dir()
    }

    fn sticks(&self) -> Vec<PathBuf> {
        self.platform.sticks()
    }

    fn keyring(&self) -> &dyn Keyring {
        self.platform.keyring()
    }

    fn page(&self) -> Option<&'static str> {
        self.platform.page()
    }

    fn decoder(&self) -> Result<ChildDecoder, ImportError> {
        self.platform.decoder()
    }
}
