//! The desktop's keyring: a convenience that holds a copy of the key. Nothing
//! here makes a key, and a keyring that fails is never read as "no key yet".

#[cfg(feature = "keychain")]
mod desktop;

use carewallet_core::{ErrorKind, Identity};
use zeroize::Zeroizing;

#[cfg(feature = "keychain")]
pub use desktop::Desktop;

/// Why the keyring gave or took no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyringError {
    /// There is no keyring on this computer.
    #[error("there is no keyring on this computer")]
    Absent,
    /// The keyring is locked.
    #[error("the keyring of this computer is locked")]
    Locked,
    /// The keyring does not work.
    #[error("the keyring of this computer does not answer as it should")]
    Failing,
    /// The keyring did not answer in time.
    #[error("the keyring of this computer did not answer within 20 seconds")]
    Slow,
    /// The keyring works, and holds no key for this wallet.
    #[error("the keyring of this computer has no key for this wallet")]
    NoEntry,
}

impl KeyringError {
    /// The name of this refusal in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Absent => ErrorKind::KeyringAbsent,
            Self::Locked => ErrorKind::KeyringLocked,
            Self::Failing => ErrorKind::KeyringFailing,
            Self::Slow => ErrorKind::KeyringSlow,
            Self::NoEntry => ErrorKind::KeyringNoEntry,
        }
    }
}

/// A place that keeps one line of text a wallet.
pub trait Keyring {
    /// The line that was kept for a wallet.
    ///
    /// # Errors
    /// Why there is none.
    fn line(&self, wallet: &str) -> Result<Zeroizing<String>, KeyringError>;

    /// Keeps a line for a wallet.
    ///
    /// # Errors
    /// Why it was not kept.
    fn keep(&self, wallet: &str, line: &str) -> Result<(), KeyringError>;
}

/// The key of a wallet, if the keyring holds it and it names that wallet.
///
/// # Errors
/// Why there is none.
pub fn recall(keyring: &dyn Keyring, wallet: &str) -> Result<Identity, KeyringError> {
    let line = keyring.line(wallet)?;
    let (secret, named) = line.trim().split_once(' ').ok_or(KeyringError::Failing)?;
    if named != wallet {
        return Err(KeyringError::Failing);
    }
    Identity::parse(secret).map_err(|_| KeyringError::Failing)
}

/// Keeps the key of a wallet as one line of ASCII and reads it back. A key
/// that is there already is never written over.
///
/// # Errors
/// Why it was not kept.
pub fn keep(keyring: &dyn Keyring, wallet: &str, identity: &Identity) -> Result<(), KeyringError> {
    match keyring.line(wallet) {
        Err(KeyringError::NoEntry) => {}
        Err(error) => return Err(error),
        // It may be the only copy of a key, so it is never replaced.
        Ok(_) => return Err(KeyringError::Failing),
    }
    let line = Zeroizing::new(format!("{} {wallet}", identity.secret_line().as_str()));
    keyring.keep(wallet, &line)?;
    let again = recall(keyring, wallet)?;
    if again.public_key() == identity.public_key() {
        Ok(())
    } else {
        Err(KeyringError::Failing)
    }
}

/// Stands in where the program was built without a keyring.
#[cfg(not(feature = "keychain"))]
pub struct Desktop;

#[cfg(not(feature = "keychain"))]
impl Keyring for Desktop {
    fn line(&self, _wallet: &str) -> Result<Zeroizing<String>, KeyringError> {
        Err(KeyringError::Absent)
    }

    fn keep(&self, _wallet: &str, _line: &str) -> Result<(), KeyringError> {
        Err(KeyringError::Absent)
    }
}
