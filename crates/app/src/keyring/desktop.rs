//! The keyring of macOS, Windows or a Linux desktop. It may ask the person to
//! unlock it, so each call runs in a thread of its own and has a time limit.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use keyring::{Entry, Error};
use zeroize::Zeroizing;

use super::{Keyring, KeyringError};

const SERVICE: &str = "carewallet";
const PATIENCE: Duration = Duration::from_secs(20);

/// The keyring of the desktop.
pub struct Desktop;

impl Keyring for Desktop {
    fn line(&self, wallet: &str) -> Result<Zeroizing<String>, KeyringError> {
        let wallet = wallet.to_owned();
        in_time(move || {
            Ok(Zeroizing::new(
                Entry::new(SERVICE, &wallet)?.get_password()?,
            ))
        })
    }

    fn keep(&self, wallet: &str, line: &str) -> Result<(), KeyringError> {
        let (wallet, line) = (wallet.to_owned(), Zeroizing::new(line.to_owned()));
        in_time(move || Entry::new(SERVICE, &wallet)?.set_password(&line))
    }
}

fn in_time<T: Send + 'static>(
    work: impl FnOnce() -> keyring::Result<T> + Send + 'static,
) -> Result<T, KeyringError> {
    let (send, receive) = mpsc::channel();
    // A thread that does not answer is abandoned; it holds no file.
    thread::spawn(move || send.send(work()).unwrap_or(()));
    match receive.recv_timeout(PATIENCE) {
        Ok(result) => result.map_err(|error| reason(&error)),
        Err(mpsc::RecvTimeoutError::Timeout) => Err(KeyringError::Slow),
        Err(mpsc::RecvTimeoutError::Disconnected) => Err(KeyringError::Failing),
    }
}

/// Only the sort of fault is kept: the library's own texts may hold secrets.
fn reason(error: &Error) -> KeyringError {
    match error {
        Error::NoEntry => KeyringError::NoEntry,
        Error::NoDefaultStore | Error::NotSupportedByStore(_) => KeyringError::Absent,
        Error::NoStorageAccess(_) => KeyringError::Locked,
        _ => KeyringError::Failing,
    }
}
