//! A session as a face of the application: what it asks of the computer and of
//! the person goes to the terminal.

use std::io::Read;
use std::path::{Path, PathBuf};

use carewallet_app::keyring::Keyring;
use carewallet_app::sitting::Sitting;
use carewallet_app::{
    Face, FileError, NewFile, Notice, Platform, ReadyFiles, Secret, WorkFolder, Write,
};
use carewallet_core::RandomSource;
use carewallet_core::value::{Date, Timestamp};
use carewallet_import::{ChildDecoder, ImportError};
use zeroize::Zeroizing;

use super::Session;

impl Face for Session<'_> {
    fn ask_secret(&mut self, secret: Secret) -> Option<Zeroizing<String>> {
        // Not `can_ask`: the question does not go to standard output, so that with --json a
        // passphrase may still be typed.
        if !self.host.is_terminal() {
            return None;
        }
        self.host.ask_secret(match secret {
            Secret::Passphrase => "passphrase of the key file: ",
            Secret::Words => "the words that its maker gave you: ",
        })
    }

    fn sitting(&mut self) -> Option<&mut Sitting> {
        self.sitting.as_deref_mut()
    }

    fn note(&mut self, text: String) {
        Session::note(self, text);
    }

    fn notice(&mut self, notice: Notice<'_>) {
        self.tell_notice(notice);
    }

    fn progress(&mut self, what: &str, done: usize, total: usize) {
        self.host.progress(what, done, total);
    }
}

impl Platform for Session<'_> {
    fn now(&self) -> Timestamp {
        self.host.now()
    }

    fn today(&self) -> Date {
        self.host.today()
    }

    fn takes_test_keys(&self) -> bool {
        self.host.takes_test_keys()
    }

    fn random(&self) -> Box<dyn RandomSource> {
        self.host.random()
    }

    fn work_factor(&self) -> u8 {
        self.host.work_factor()
    }

    fn current_dir(&self) -> PathBuf {
        self.host.current_dir()
    }

    fn home_dir(&self) -> Option<PathBuf> {
        self.host.home_dir()
    }

    fn state_dir(&self) -> Option<PathBuf> {
        self.host.state_dir()
    }

    fn keyring(&self) -> &dyn Keyring {
        self.host.keyring()
    }

    fn read_file(&self, path: &Path) -> Result<Vec<u8>, FileError> {
        self.host.read_file(path)
    }

    fn prepare_files<'a>(
        &self,
        files: &[(PathBuf, &'a [u8])],
        write: Write,
    ) -> Result<ReadyFiles<'a>, FileError> {
        self.host.prepare_files(files, write)
    }

    fn open_file(&self, path: &Path) -> Result<Box<dyn Read>, FileError> {
        self.host.open_file(path)
    }

    fn new_file(&self, path: &Path) -> Result<NewFile, FileError> {
        self.host.new_file(path)
    }

    fn work_folder(&self, path: &Path) -> Result<WorkFolder, FileError> {
        self.host.work_folder(path)
    }

    fn free(&self, folder: &Path) -> Option<u64> {
        self.host.free(folder)
    }

    fn sticks(&self) -> Vec<PathBuf> {
        self.host.sticks()
    }

    fn remove_file(&self, path: &Path) {
        self.host.remove_file(path);
    }

    fn append_file(&self, path: &Path, bytes: &[u8]) -> Result<(), FileError> {
        self.host.append_file(path, bytes)
    }

    fn page(&self) -> Option<&'static str> {
        self.host.page()
    }

    fn decoder(&self) -> Result<ChildDecoder, ImportError> {
        self.host.decoder()
    }
}
