//! The desk as the world of a command: a platform and a terminal.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use carewallet::{Answered, Terminal};
use carewallet_app::keyring::{Keyring, KeyringError};
use carewallet_app::{FileError, Platform};
use carewallet_core::RandomSource;
use carewallet_core::value::{Date, Timestamp};
use carewallet_import::{ChildDecoder, ImportError};
use zeroize::Zeroizing;

use super::Desk;

/// The answer of somebody who went away from the computer.
pub const LATE: &str = "(too late)";

impl Platform for Desk {
    fn now(&self) -> Timestamp {
        self.clock
    }

    fn today(&self) -> Date {
        self.clock.date()
    }

    fn takes_test_keys(&self) -> bool {
        self.takes_test_keys
    }

    fn random(&self) -> Box<dyn RandomSource> {
        Box::new(Chance(Rc::clone(&self.chance), self.appears.take()))
    }

    fn work_factor(&self) -> u8 {
        2
    }

    fn current_dir(&self) -> PathBuf {
        self.home.path().to_owned()
    }

    fn home_dir(&self) -> Option<PathBuf> {
        Some(self.current_dir())
    }

    fn state_dir(&self) -> Option<PathBuf> {
        Some(self.path("state"))
    }

    fn keyring(&self) -> &dyn Keyring {
        &self.keyring
    }

    fn sticks(&self) -> Vec<PathBuf> {
        self.sticks.clone()
    }

    fn free(&self, _folder: &Path) -> Option<u64> {
        self.free
    }

    fn decoder(&self) -> Result<ChildDecoder, ImportError> {
        let program = env!("CARGO_BIN_EXE_carewallet");
        Ok(ChildDecoder::new(program, &["decode-child"]))
    }
}

impl Terminal for Desk {
    fn env(&self, name: &str) -> Option<OsString> {
        self.env.get(name).cloned()
    }

    fn is_terminal(&self) -> bool {
        self.terminal
    }

    fn is_styled(&self) -> bool {
        false
    }

    fn ask(&mut self, question: &str) -> Option<String> {
        self.err.push_str(question);
        self.err.push('\n');
        self.answers.pop_front()
    }

    fn ask_within(&mut self, question: &str, _patience: Duration) -> Answered {
        match self.ask(question) {
            Some(line) if line == LATE => Answered::Late,
            Some(line) => Answered::Line(line),
            None => Answered::Ended,
        }
    }

    fn ask_secret(&mut self, question: &str) -> Option<Zeroizing<String>> {
        self.ask(question).map(Zeroizing::new)
    }

    fn out(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn err(&mut self, text: &str) {
        if text.starts_with("note: only one key opens this wallet") && !self.reminded {
            return;
        }
        self.err.push_str(text);
    }

    fn progress(&mut self, what: &str, done: usize, total: usize) {
        self.progress.push((what.to_owned(), done, total));
    }

    fn finish(&mut self) -> Result<(), FileError> {
        Ok(())
    }

    fn read_input(&mut self) -> Result<Vec<u8>, FileError> {
        Ok(std::mem::take(&mut self.input))
    }

    fn decode_child(&mut self) -> u8 {
        1
    }
}

/// Seeded chance (xorshift64*), shared by all commands of a desk.
struct Chance(Rc<RefCell<u64>>, Option<PathBuf>);

impl RandomSource for Chance {
    fn fill(&mut self, bytes: &mut [u8]) {
        if let Some(path) = self.1.take() {
            std::fs::write(path, "{}").unwrap();
        }
        let mut state = self.0.borrow_mut();
        for byte in bytes {
            *state ^= *state >> 12;
            *state ^= *state << 25;
            *state ^= *state >> 27;
            *byte = (state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 56) as u8;
        }
    }
}

/// A keyring in memory that can be made to fail.
pub struct FakeKeyring {
    pub fails: Option<KeyringError>,
    pub lines: RefCell<BTreeMap<String, String>>,
}

impl Default for FakeKeyring {
    fn default() -> Self {
        Self {
            fails: Some(KeyringError::Absent),
            lines: RefCell::default(),
        }
    }
}

impl Keyring for FakeKeyring {
    fn line(&self, wallet: &str) -> Result<Zeroizing<String>, KeyringError> {
        match self.fails {
            Some(error) => Err(error),
            None => {
                let line = self.lines.borrow().get(wallet).cloned();
                line.map(Zeroizing::new).ok_or(KeyringError::NoEntry)
            }
        }
    }

    fn keep(&self, wallet: &str, line: &str) -> Result<(), KeyringError> {
        match self.fails {
            Some(error) => Err(error),
            None => {
                self.lines
                    .borrow_mut()
                    .insert(wallet.to_owned(), line.to_owned());
                Ok(())
            }
        }
    }
}
