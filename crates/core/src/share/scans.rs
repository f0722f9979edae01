//! A share with the scans of its entries, as the content of an age file: one tar, which
//! stock tar opens (docs/format.md §9.1).

use std::io::{self, Read, Write};

use tar::{Archive, Builder, EntryType, Header};

use super::Share;
use crate::entry::{Attachment, Entry};
use crate::error_kind::ErrorKind;
use crate::hex;
use crate::limits;

/// The name of the share among its scans.
const SHARE: &str = "share.json";
/// The folder of the scans.
const FOLDER: &str = "scans/";

/// A scan that goes with a share.
pub struct Scan<'a> {
    /// What the entry says of it.
    pub attachment: &'a Attachment,
    /// The name that it is given, without a folder.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why the content of a sealed file is no share with scans.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ScansError {
    /// Its files cannot be told apart, or are not those of a share.
    #[error("this is not a share with scans: {0}")]
    NotAShare(&'static str),
    /// A scan is not as its entry says.
    #[error("a scan is damaged, or belongs to no entry of the share")]
    OfNoEntry,
    /// Together they are larger than any file may be.
    #[error("the share and its scans are larger than 64 MiB together")]
    TooLarge,
}

impl ScansError {
    /// The name of this refusal in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::NotAShare(_) => ErrorKind::NotAShare,
            Self::OfNoEntry => ErrorKind::Damaged,
            Self::TooLarge => ErrorKind::TooLarge,
        }
    }
}

/// What is in a sealed file: the text of a share, and its scans.
pub struct Unpacked {
    /// The text of the share, as a `.json` file has it.
    pub share: Vec<u8>,
    /// The bytes of each scan.
    pub scans: Vec<Vec<u8>>,
}

/// The content of a sealed file: the share, then its scans.
///
/// # Errors
/// [`ScansError::TooLarge`].
pub fn pack(share: &Share, scans: &[Scan<'_>]) -> Result<Vec<u8>, ScansError> {
    let mut archive = Builder::new(Vec::new());
    let text = format!("{}\n", share.text());
    let time = share.header.made_at.unix_seconds();
    let mut put = |path: &str, bytes: &[u8]| {
        put(&mut archive, path, bytes, time).expect("memory takes all that is written to it");
    };
    put(SHARE, text.as_bytes());
    for scan in scans {
        put(&format!("{FOLDER}{}", scan.name), &scan.bytes);
    }
    let packed = archive.into_inner();
    let packed = packed.expect("memory takes all that is written to it");
    if packed.len() > limits::FILE_BYTES {
        return Err(ScansError::TooLarge);
    }
    Ok(packed)
}

fn put(
    archive: &mut Builder<impl Write>,
    path: &str,
    bytes: &[u8],
    seconds: i64,
) -> io::Result<()> {
    let mut header = Header::new_gnu();
    header.set_entry_type(EntryType::Regular);
    header.set_size(bytes.len() as u64);
    header.set_mode(0o600);
    header.set_mtime(u64::try_from(seconds).unwrap_or(0));
    archive.append_data(&mut header, path, bytes)
}

/// The text of a share from the content of a sealed file, and its scans, where there are
/// any.
///
/// # Errors
/// What is wrong with the tar. The share itself is not read.
pub fn unpack(plain: Vec<u8>) -> Result<Unpacked, ScansError> {
    // A share is one JSON object, and no tar begins with a brace.
    if plain.trim_ascii_start().starts_with(b"{") || !is_tar(&plain) {
        return Ok(Unpacked {
            share: plain,
            scans: Vec::new(),
        });
    }
    let mut files = files(&plain)?.into_iter();
    match files.next() {
        Some((path, share)) if path == SHARE => Ok(Unpacked {
            share,
            scans: files.map(|(_, bytes)| bytes).collect(),
        }),
        _ => Err(ScansError::NotAShare("the share is not in front")),
    }
}

/// Looks whether each scan is one that an entry of the share names.
///
/// # Errors
/// [`ScansError::OfNoEntry`]: nothing comes along that nobody has signed.
pub fn check(share: &Share, scans: &[Vec<u8>]) -> Result<(), ScansError> {
    scans
        .iter()
        .try_for_each(|scan| place(share, scan).map(|_| ()))
}

/// The entry that names a scan, the place of the scan in it, from 1, and what it says of
/// it.
///
/// # Errors
/// [`ScansError::OfNoEntry`].
pub fn place<'a>(
    share: &'a Share,
    scan: &[u8],
) -> Result<(&'a Entry, usize, &'a Attachment), ScansError> {
    let hash = hex::digest(scan);
    let mut all = share.entries.iter().flat_map(|entry| {
        let attachments = (1..).zip(&entry.envelope().attachments);
        attachments.map(move |(number, attachment)| (entry, number, attachment))
    });
    let found = all.find(|(_, _, attachment)| attachment.hash == hash);
    found.ok_or(ScansError::OfNoEntry)
}

/// Whether the bytes have the magic number of a tar (POSIX.1-1988 and GNU).
fn is_tar(bytes: &[u8]) -> bool {
    bytes.get(257..262) == Some(b"ustar")
}

fn files(plain: &[u8]) -> Result<Vec<(String, Vec<u8>)>, ScansError> {
    let unclear = |_| ScansError::NotAShare("its files cannot be told apart");
    let mut found = Vec::new();
    for entry in Archive::new(plain).entries().map_err(unclear)?.raw(true) {
        let mut entry = entry.map_err(unclear)?;
        if entry.header().entry_type() != EntryType::Regular {
            return Err(ScansError::NotAShare("it holds what is no plain file"));
        }
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if found.len() > limits::LIST_ITEMS {
            return Err(ScansError::TooLarge);
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(unclear)?;
        found.push((path, bytes));
    }
    Ok(found)
}
