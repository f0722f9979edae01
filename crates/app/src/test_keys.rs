//! Keys that were made for trying things out: said loudly wherever they are met, and
//! never taken into a wallet by a program that families use.

use carewallet_core::directory::DirectoryFile;
use carewallet_core::key::PublicKey;
use carewallet_core::{ErrorKind, Share};

use crate::error::Error;
use crate::face::Face;
use crate::platform::Platform;

/// Whether a test key signed a share, or a part of it.
#[must_use]
pub fn signed(share: &Share) -> bool {
    keys_of(share).any(is_test)
}

/// Warns of a share that a test key signed.
pub(crate) fn notice(face: &mut dyn Face, share: &Share) {
    if signed(share) {
        let words = "TEST TEST TEST: this is signed with a key for trying things out. Nobody \
                     stands for it: do not rely on it";
        face.note(words.to_owned());
    }
}

/// Refuses a share that a test key signed, or a part of it, where the program is one
/// that families use.
///
/// # Errors
/// [`ErrorKind::TestKey`].
pub(crate) fn refuse_share(platform: &dyn Platform, share: &Share) -> Result<(), Error> {
    refuse(platform, keys_of(share))
}

/// The same for a list of agencies.
///
/// # Errors
/// [`ErrorKind::TestKey`].
pub(crate) fn refuse_list(platform: &dyn Platform, list: &DirectoryFile) -> Result<(), Error> {
    let maintainers = list.identity.maintainers.iter().map(|one| &one.key);
    let keys = maintainers.chain(list.agencies.iter().map(|one| &one.key));
    refuse(platform, keys.map(|key| key.as_str()))
}

/// The same for a key by itself.
///
/// # Errors
/// [`ErrorKind::TestKey`].
pub(crate) fn refuse_key(platform: &dyn Platform, key: &PublicKey) -> Result<(), Error> {
    refuse(platform, [key.text().as_str()].into_iter())
}

fn refuse<'a>(
    platform: &dyn Platform,
    mut keys: impl Iterator<Item = &'a str>,
) -> Result<(), Error> {
    if !platform.takes_test_keys() && keys.any(is_test) {
        let message = "TEST: this is signed with, or names, a key for trying things out";
        return Err(Error::new(ErrorKind::TestKey, message));
    }
    Ok(())
}

fn keys_of(share: &Share) -> impl Iterator<Item = &str> {
    let signers = share.batches.iter().map(|batch| batch.by.as_str());
    signers.chain([share.from.key.as_str()])
}

fn is_test(key: &str) -> bool {
    PublicKey::parse(key).is_ok_and(|key| key.is_test())
}
