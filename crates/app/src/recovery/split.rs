//! A key in parts for relatives: a page for each of them, and the key from as many
//! as are needed. The parts themselves are core's.

use std::path::{Path, PathBuf};

use carewallet_core::recovery::split::{CODE_BEGINS, Part, Plan, join, split};
use carewallet_core::recovery::{key_bytes, of_key_bytes};
use carewallet_core::{ErrorKind, Identity, Wallet};
use carewallet_export::{KeyPartSheet, key_part_sheet_pdf};
use carewallet_import::Reading;
use zeroize::Zeroizing;

use super::read_key::from_picture;
use super::sheet::refuse_inside;
use crate::error::Error;
use crate::face::Face;
use crate::output::Output;
use crate::platform::{FileError, Platform, Write};

/// The pages of a key in parts.
pub struct Pages {
    /// Where they are, by number.
    pub files: Vec<PathBuf>,
    /// The name of the set.
    pub set: String,
}

/// Splits the key that opened the wallet and writes a page for each part into a
/// folder, which is made if it is not there. Every choice of `needed` parts was joined
/// before anything is written. The files are the owner's only, never written over
/// others, nor into the wallet's folder.
///
/// # Errors
/// [`ErrorKind::Usage`] for numbers that make no sense; [`ErrorKind::SameFile`] in the
/// wallet's folder; why they were not written: then none is there.
pub fn write_parts(
    platform: &dyn Platform,
    wallet: &Wallet<'_>,
    root: &Path,
    folder: &Path,
    [needed, of]: [u8; 2],
) -> Result<Pages, Error> {
    let plan = Plan {
        needed,
        of,
        wallet: wallet.id(),
        made_on: platform.today(),
    };
    let key = key_bytes(wallet.identity());
    let parts = split(&key, &plan, &mut *platform.random())?;
    let holder = wallet.own_name()?;
    let folder = new_folder(platform, root, folder)?;
    let mut pages = Vec::new();
    for part in &parts {
        let path = folder.join(format!("part-{}-of-{of}.pdf", part.number()));
        pages.push((path, page(part, holder.as_str(), wallet.id(), platform)?));
    }
    let output = Output {
        write: Write::New,
        inputs: Vec::new(),
        key: None,
        wallet: Some(root.to_owned()),
    };
    let files: Vec<(PathBuf, &[u8])> = pages
        .iter()
        .map(|(path, bytes)| (path.clone(), bytes.as_slice()))
        .collect();
    output.write(platform, &files)?;
    Ok(Pages {
        files: files.into_iter().map(|(path, _)| path).collect(),
        set: parts.first().map(Part::set).unwrap_or_default(),
    })
}

fn new_folder(platform: &dyn Platform, root: &Path, folder: &Path) -> Result<PathBuf, Error> {
    let folder = platform.path(folder);
    refuse_inside(root, &folder)?;
    match std::fs::create_dir(&folder) {
        Err(error) if !folder.is_dir() => return Err(FileError::of(&folder, &error).into()),
        _ => {}
    }
    // It may be the wallet's folder itself.
    refuse_inside(root, &folder.join("part"))?;
    Ok(folder)
}

fn page(
    part: &Part,
    holder: &str,
    wallet: &str,
    platform: &dyn Platform,
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let page = key_part_sheet_pdf(&KeyPartSheet {
        holder,
        wallet,
        number: part.number(),
        needed: part.needed(),
        of: part.of(),
        set: &part.set(),
        words: &part.words(),
        code: &part.code(),
        today: platform.today(),
    })?;
    Ok(Zeroizing::new(page))
}

/// The parts whose codes are in a photograph or a file. The picture is read by the
/// confined child process.
///
/// # Errors
/// That there is none, or what is wrong with one.
pub fn parts_in_picture(face: &mut dyn Face, path: &Path) -> Result<Vec<Part>, Error> {
    from_picture(face, path, parts_of)
}

fn parts_of(reading: &Reading) -> Result<Vec<Part>, Error> {
    let codes = reading.codes.iter();
    let texts = codes.filter_map(|code| std::str::from_utf8(&code.bytes).ok());
    let parts = texts.filter(|text| text.starts_with(CODE_BEGINS));
    let parts: Vec<Part> = parts.map(Part::parse).collect::<Result<_, _>>()?;
    if !parts.is_empty() {
        return Ok(parts);
    }
    let message = "there is no code of a part of a key in this picture";
    Err(Error::new(ErrorKind::NoCode, message).with_advice(
        "photograph the side with the code, flat and in good light, or type the words",
    ))
}

/// The key that parts give, for a wallet if it is known which one.
///
/// # Errors
/// Which part is in the way, or how many are missing.
pub fn key_in_parts(parts: &[Part], wallet: Option<&str>) -> Result<Identity, Error> {
    let foreign = |part: &&Part| wallet.is_some_and(|wallet| !part.is_of(wallet));
    if let Some(part) = parts.iter().find(foreign) {
        let (number, wallet) = (part.number(), part.wallet());
        let message =
            format!("part {number} is of another wallet, whose number begins with {wallet}");
        return Err(Error::new(ErrorKind::OtherWallet, message));
    }
    let joined = join(&parts.iter().collect::<Vec<_>>())?;
    Ok(of_key_bytes(&joined))
}
