//! The real world: the only place of the program that touches the clock, the
//! environment, the terminal and the operating system's randomness.
#![allow(
    clippy::disallowed_methods,
    reason = "the world is touched here and nowhere else"
)]

mod interrupt;

use std::ffi::OsString;
use std::io::{self, BufRead, IsTerminal, Read, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, mpsc};
use std::time::{Duration, Instant};

use anstream::{AutoStream, ColorChoice};
use carewallet_app::keyring::{Desktop, Keyring};
use carewallet_app::{FileError, Platform};
use carewallet_core::value::{Date, Timestamp};
use carewallet_core::{RandomSource, limits};
use carewallet_import::{ChildDecoder, ImportError};
use indicatif::{ProgressBar, ProgressStyle};
use zeroize::Zeroizing;

use crate::terminal::{Answered, Terminal};

/// How long something takes before its progress is shown.
const PATIENCE: Duration = Duration::from_secs(1);
/// Bytes of output that are kept back before they are written.
const OUT_BYTES: usize = 64 << 10;
/// log2 N of scrypt for passphrases: about a second and 256 MiB.
const WORK_FACTOR: u8 = 18;

/// Where in the source the last panic was; its words may hold an entry's text
/// and are dropped.
static LAST_PANIC: Mutex<Option<String>> = Mutex::new(None);

pub(crate) fn last_panic() -> Option<String> {
    LAST_PANIC.lock().ok().and_then(|mut place| place.take())
}

/// The computer that the program runs on.
pub(crate) struct System {
    keyring: Desktop,
    /// Output that is not written yet.
    pending: String,
    broken: Option<io::Error>,
    bar: Option<ProgressBar>,
    since: Instant,
}

impl System {
    /// Takes the precautions that hold for the whole process.
    pub(crate) fn start() -> Self {
        std::panic::set_hook(Box::new(|info| {
            let place = info
                .location()
                .map(|at| format!("{}:{}", at.file(), at.line()));
            if let Ok(mut last) = LAST_PANIC.lock() {
                *last = place;
            }
        }));
        keep_memory_private();
        Self::new()
    }

    fn new() -> Self {
        Self {
            keyring: Desktop,
            pending: String::new(),
            broken: None,
            bar: None,
            since: Instant::now(),
        }
    }

    /// Writes the pending output, without colours where they are not wanted.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.pending);
        // After the first failure nothing more is tried: `finish` reports it.
        if self.broken.is_none() && !text.is_empty() {
            let mut out = AutoStream::auto(io::stdout());
            self.broken = out
                .write_all(text.as_bytes())
                .and_then(|()| out.flush())
                .err();
        }
    }

    fn prompt(&mut self, question: &str) {
        self.err(question);
        io::stderr().flush().unwrap_or(());
    }
}

/// A line of the input; none when it ended.
fn typed_line() -> Option<String> {
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line).ok()?;
    // Even an empty line has its line break: nothing read is the end of the input.
    (read > 0).then(|| line.trim_end_matches(['\n', '\r']).to_owned())
}

/// The randomness of the operating system.
struct OsRandom;

impl RandomSource for OsRandom {
    fn fill(&mut self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("without randomness of the system nothing may go on");
    }
}

fn folder(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(std::env::var_os(name)?);
    // The XDG base directory specification has relative paths ignored.
    path.is_absolute().then_some(path)
}

/// The time by a clock; the nearest one that can be written, where the clock is far off. That
/// such a clock cannot be right is said when a wallet is opened.
fn nearest_time(seconds: i64) -> Timestamp {
    let written = if seconds < 0 {
        "1800-01-01T00:00:00Z"
    } else {
        "2199-12-31T23:59:59Z"
    };
    Timestamp::from_unix_seconds(seconds)
        .or_else(|_| Timestamp::parse(written))
        .expect("the first and the last second of the format are times")
}

/// Keeps other programs of the same user away from the memory of this one, which holds
/// keys and the record: no dump of it, and no look into it. Where that cannot be had,
/// nothing better can be done.
fn keep_memory_private() {
    #[cfg(unix)]
    rlimit::setrlimit(rlimit::Resource::CORE, 0, 0).unwrap_or(());
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        set_dumpable_behavior(DumpableBehavior::NotDumpable).unwrap_or(());
    }
}

impl Platform for System {
    fn now(&self) -> Timestamp {
        let seconds = jiff::Timestamp::now().as_second();
        nearest_time(seconds)
    }

    fn today(&self) -> Date {
        let day = jiff::Zoned::now().date();
        // A clock outside of the years that dates have falls back to the day in UTC.
        Date::new(day.year(), day.month(), day.day()).unwrap_or_else(|_| self.now().date())
    }

    fn random(&self) -> Box<dyn RandomSource> {
        Box::new(OsRandom)
    }

    fn work_factor(&self) -> u8 {
        WORK_FACTOR
    }

    fn current_dir(&self) -> PathBuf {
        std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."))
    }

    fn home_dir(&self) -> Option<PathBuf> {
        folder(if cfg!(windows) { "USERPROFILE" } else { "HOME" })
    }

    fn state_dir(&self) -> Option<PathBuf> {
        let own = if cfg!(windows) {
            folder("LOCALAPPDATA")
        } else {
            folder("XDG_STATE_HOME")
        };
        let usual = if cfg!(target_os = "macos") {
            "Library/Application Support"
        } else {
            ".local/state"
        };
        let base = own.or_else(|| Some(self.home_dir()?.join(usual)))?;
        Some(base.join("carewallet"))
    }

    fn keyring(&self) -> &dyn Keyring {
        &self.keyring
    }

    fn page(&self) -> Option<&'static str> {
        Some(carewallet_page::HTML)
    }

    fn decoder(&self) -> Result<ChildDecoder, ImportError> {
        let program = std::env::current_exe().map_err(|_| ImportError::ChildNotStarted)?;
        let decoder = ChildDecoder::new(program, &["decode-child"]);
        // By hand, and in so many words: whoever sets it gives up what protects from a
        // picture that was made to attack its reader.
        let unconfined = self.env("CAREWALLET_UNCONFINED");
        Ok(decoder.also_unconfined(unconfined.is_some_and(|wish| wish == "1")))
    }
}

impl Terminal for System {
    fn env(&self, name: &str) -> Option<OsString> {
        // `NAME= carewallet …` is how a shell clears a variable for one command.
        std::env::var_os(name).filter(|value| !value.is_empty())
    }

    fn is_terminal(&self) -> bool {
        // Questions go to standard error, so that standard output can be a file.
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    fn is_desktop(&self) -> bool {
        let is_read =
            io::stdin().is_terminal() || io::stdout().is_terminal() || io::stderr().is_terminal();
        let screen = ["DISPLAY", "WAYLAND_DISPLAY"];
        !is_read && screen.iter().any(|name| self.env(name).is_some())
    }

    fn is_styled(&self) -> bool {
        AutoStream::choice(&io::stdout()) != ColorChoice::Never
    }

    fn apart(&self) -> Option<Box<dyn Platform + Send>> {
        Some(Box::new(Self::new()))
    }

    fn ask(&mut self, question: &str) -> Option<String> {
        interrupt::asking(|| {
            self.prompt(question);
            typed_line()
        })
    }

    fn ask_within(&mut self, question: &str, patience: Duration) -> Answered {
        let (tell, told) = mpsc::channel();
        // It cannot be stopped: after a late answer the program ends.
        std::thread::spawn(move || tell.send(typed_line()).unwrap_or(()));
        let answer = interrupt::asking(|| {
            self.prompt(question);
            told.recv_timeout(patience)
        });
        match answer {
            Ok(Some(line)) => Answered::Line(line),
            Ok(None) | Err(mpsc::RecvTimeoutError::Disconnected) => Answered::Ended,
            Err(mpsc::RecvTimeoutError::Timeout) => Answered::Late,
        }
    }

    fn ask_secret(&mut self, question: &str) -> Option<Zeroizing<String>> {
        let typed = interrupt::asking(|| {
            self.prompt(question);
            rpassword::read_password()
        });
        typed.ok().map(Zeroizing::new)
    }

    fn out(&mut self, text: &str) {
        self.pending.push_str(text);
        if self.pending.len() > OUT_BYTES {
            self.flush();
        }
    }

    /// Standard error has nowhere to complain to.
    fn err(&mut self, text: &str) {
        // A note or a question belongs after the output that came before it.
        self.flush();
        io::stderr().write_all(text.as_bytes()).unwrap_or(());
    }

    fn progress(&mut self, what: &str, done: usize, total: usize) {
        if done == 0 && self.bar.is_none() {
            self.since = Instant::now();
        }
        if done < total && self.bar.is_none() && self.since.elapsed() > PATIENCE {
            let style = ProgressStyle::with_template("{msg} {pos} of {len}");
            let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
            self.bar = Some(ProgressBar::new(total as u64).with_style(style));
        }
        if let Some(bar) = &self.bar {
            bar.set_length(total as u64);
            bar.set_position((done + 1).min(total) as u64);
            bar.set_message(what.to_owned());
        }
        if done >= total
            && let Some(bar) = self.bar.take()
        {
            bar.finish_and_clear();
        }
    }

    /// A reader that went away, as in `carewallet show | head`, is no fault.
    fn finish(&mut self) -> Result<(), FileError> {
        self.flush();
        match self.broken.take() {
            Some(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(FileError::of(Path::new("standard output"), &error))
            }
            _ => Ok(()),
        }
    }

    fn read_input(&mut self) -> Result<Vec<u8>, FileError> {
        let name = Path::new("standard input");
        let mut bytes = Vec::new();
        // One byte more than is allowed shows that the input is too large.
        let most = limits::FILE_BYTES as u64 + 1;
        let read = io::stdin().lock().take(most).read_to_end(&mut bytes);
        read.map_err(|error| FileError::of(name, &error))?;
        if bytes.len() > limits::FILE_BYTES {
            return Err(FileError::TooLarge(name.display().to_string()));
        }
        Ok(bytes)
    }

    fn decode_child(&mut self) -> u8 {
        let done = carewallet_import::decode_child(io::stdin().lock(), io::stdout().lock());
        u8::from(done.is_err())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_clock_is_too_far_off() {
        let at = |seconds| nearest_time(seconds).written();
        assert_eq!(at(0), "1970-01-01T00:00:00Z");
        assert_eq!(at(4_102_444_800), "2100-01-01T00:00:00Z");
        // The years 2200 and 9999, and as far as the numbers go.
        for seconds in [7_258_118_400, 253_402_300_799, i64::MAX] {
            assert_eq!(at(seconds), "2199-12-31T23:59:59Z");
        }
        assert_eq!(at(i64::MIN), "1800-01-01T00:00:00Z");
    }
}
