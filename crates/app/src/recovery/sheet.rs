//! The recovery sheet as a file to be printed and then deleted.

use std::path::{Path, PathBuf};

use carewallet_core::recovery::KeyWords;
use carewallet_core::{ErrorKind, Wallet};
use carewallet_export::{RecoverySheet, recovery_sheet_pdf};
use zeroize::Zeroizing;

use crate::advice::Advice;
use crate::error::Error;
use crate::output::Output;
use crate::platform::{Platform, Write};

/// The recovery sheet of the key that opened the wallet, as a PDF: it is the key itself.
///
/// # Errors
/// Any error is a bug.
pub fn sheet_pdf(
    platform: &dyn Platform,
    wallet: &Wallet<'_>,
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let secret = wallet.identity().secret_line();
    let words = KeyWords::of(wallet.identity(), wallet.id());
    let words: Vec<&str> = words.iter().collect();
    let bytes = recovery_sheet_pdf(&RecoverySheet {
        holder: wallet.own_name()?.as_str(),
        wallet: wallet.id(),
        words: &words,
        secret: &secret,
        today: platform.today(),
    })?;
    Ok(Zeroizing::new(bytes))
}

/// Writes the recovery sheet of the key that opened the wallet. Only the owner can
/// read the file; it is never written over another one, nor into the wallet's folder.
/// Returns where it is.
///
/// # Errors
/// [`ErrorKind::SameFile`] in the wallet's folder; why it was not written.
pub fn write_sheet(
    platform: &dyn Platform,
    wallet: &Wallet<'_>,
    root: &Path,
    path: &Path,
) -> Result<PathBuf, Error> {
    let target = platform.path(path);
    refuse_inside(root, &target)?;
    let bytes = sheet_pdf(platform, wallet)?;
    let output = Output {
        write: Write::New,
        inputs: Vec::new(),
        key: None,
        wallet: Some(root.to_owned()),
    };
    output.write(platform, &[(target.clone(), bytes.as_slice())])?;
    Ok(target)
}

/// Whoever copies the folder would have its key as well.
pub(super) fn refuse_inside(root: &Path, target: &Path) -> Result<(), Error> {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = target.parent().map(real).unwrap_or_default();
    if !folder.starts_with(real(root)) {
        return Ok(());
    }
    let message = format!(
        "{}: a key never goes into the wallet's folder, for whoever copies the folder would have both",
        target.display()
    );
    Err(Error::new(ErrorKind::SameFile, message).with_advice(Advice::ChooseAnotherName))
}
