//! Segments: the files of a wallet, sealed to its holders and signed by the one
//! who wrote them (docs/format.md §5.1).

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};

use crate::batch::{self, Batch, BatchError};
use crate::entry::{Entry, EntryError};
use crate::error_kind::ErrorKind;
use crate::hex;
use crate::json;
use crate::key::{Identity, KeyError, PublicKey, Purpose, Recipient};
use crate::limits;
use crate::seal::{self, SealError};

/// Why a segment is set aside.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SegmentError {
    /// The file is empty.
    #[error("the file is empty")]
    Empty,
    /// The file is not an age file at all.
    #[error("this is not a file of carewallet")]
    NotOurs,
    /// A link, a pipe or a device.
    #[error("this is not a plain file")]
    NotPlain,
    /// It cannot be opened, or was changed.
    #[error("the file {0}")]
    Seal(#[from] SealError),
    /// What is inside is not a segment.
    #[error("the file's content is damaged")]
    Damaged,
    /// It becomes larger than allowed.
    #[error("the file's content is larger than the limit")]
    TooLarge,
    /// It was made by a newer version.
    #[error("the file was made by a newer version of carewallet")]
    NewerVersion,
    /// It belongs to another wallet.
    #[error("the file belongs to another wallet")]
    OtherWallet,
    /// Its writer's signature does not hold.
    #[error("the file's signature is not right")]
    Signature(#[from] KeyError),
    /// Its writer is not a holder of this wallet.
    #[error("the file was written by somebody who is not a holder")]
    NotAHolder,
    /// An entry in it is not right.
    #[error("{0}")]
    Entry(#[from] EntryError),
    /// The signatures of its entries are not right.
    #[error("{0}")]
    Batch(#[from] BatchError),
    /// It could not be read from the disk.
    #[error("the file could not be read")]
    Unreadable,
}

impl SegmentError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Empty => ErrorKind::EmptyFile,
            Self::NotOurs => ErrorKind::NotOurs,
            Self::NotPlain => ErrorKind::NotAPlainFile,
            Self::Seal(e) => e.kind(),
            Self::Damaged => ErrorKind::Damaged,
            Self::TooLarge => ErrorKind::TooLarge,
            Self::NewerVersion => ErrorKind::NewerFormat,
            Self::OtherWallet => ErrorKind::OtherWallet,
            Self::Signature(e) => e.kind(),
            Self::NotAHolder => ErrorKind::NotAHolder,
            Self::Entry(e) => e.kind(),
            Self::Batch(e) => e.kind(),
            Self::Unreadable => ErrorKind::Unreadable,
        }
    }
}

/// What a segment holds.
pub struct Segment {
    /// The public key of its writer, whose signature was checked.
    pub by: PublicKey,
    /// Its entries. Their bodies are not read yet.
    pub entries: Vec<Entry>,
    /// The signatures of the entries' writers, not checked yet.
    pub batches: Vec<Batch>,
    /// True if it was packed.
    pub packed: bool,
    /// To how many recipients it is sealed.
    pub recipients: usize,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    by: String,
    count: usize,
    of: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pad: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    sig: String,
    v: u64,
    wallet: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HeaderLine {
    segment: Header,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BatchLine {
    batch: Batch,
}

/// Writes, signs and seals a segment.
///
/// # Errors
/// [`SegmentError::Seal`] when there is nobody to seal to.
pub fn seal_segment(
    entries: &[Entry],
    batches: &[Batch],
    wallet: &str,
    identity: &Identity,
    recipients: &[Recipient],
    packed: bool,
) -> Result<Vec<u8>, SegmentError> {
    let mut rest = String::new();
    for batch in batches {
        rest.push_str(&json::write(&BatchLine {
            batch: batch.clone(),
        }));
        rest.push('\n');
    }
    for entry in entries {
        rest.push_str(entry.text());
        rest.push('\n');
    }
    let mut header = Header {
        by: identity.public_key().text(),
        count: entries.len(),
        of: hex::digest(rest.as_bytes()),
        pad: String::new(),
        sig: String::new(),
        v: 1,
        wallet: wallet.to_owned(),
    };
    if !packed {
        header.pad = padding(&header, rest.len());
    }
    // `of` ties the rest to it, so opening checks one signature, not one an entry.
    header.sig = identity.sign(Purpose::Segment, &json::write(&header));
    let head = json::write(&HeaderLine { segment: header });
    let lines = format!("{head}\n{rest}").into_bytes();
    let content = if packed { gzip(&lines)? } else { lines };
    Ok(seal::seal(&content, recipients)?)
}

/// The length of a segment that was not packed is a multiple of this, so that the size
/// of a file does not tell which kind of thing was written down.
const BUCKET: usize = 2048;

/// The length of a header's signature in base64url without padding, with its member.
const SIG_MEMBER: usize = r#""sig":"","#.len() + 86;

/// What is missing up to the next full bucket.
fn padding(header: &Header, rest: usize) -> String {
    let without = r#"{"segment":}"#.len() + json::write(header).len() + SIG_MEMBER + "\n".len();
    let with_member = without + r#""pad":"","#.len() + rest;
    // Never none at all: a header without padding has no such member.
    "0".repeat(BUCKET - with_member % BUCKET)
}

/// Opens a segment, checks its writer's signature, and reads its envelopes.
/// Whether the writer is a holder is for the wallet to judge.
///
/// # Errors
/// Why it must be set aside.
pub fn open_segment(
    bytes: &[u8],
    wallet: &str,
    identity: &Identity,
) -> Result<Segment, SegmentError> {
    if bytes.is_empty() {
        return Err(SegmentError::Empty);
    }
    if !seal::is_age_file(bytes) {
        return Err(SegmentError::NotOurs);
    }
    let mut segment = read_lines(&seal::open(bytes, identity)?, wallet)?;
    segment.recipients = seal::count_recipients(bytes);
    Ok(segment)
}

fn read_lines(content: &[u8], wallet: &str) -> Result<Segment, SegmentError> {
    let packed = content.starts_with(&[0x1f, 0x8b]);
    let inflated = if packed { Some(gunzip(content)?) } else { None };
    let lines = inflated.as_deref().unwrap_or(content);
    let lines = std::str::from_utf8(lines).map_err(|_| SegmentError::Damaged)?;
    let (head, rest) = lines.split_once('\n').ok_or(SegmentError::Damaged)?;
    let header = read_header(head)?;
    if header.wallet != wallet {
        return Err(SegmentError::OtherWallet);
    }
    // Before any entry is parsed: a stranger's file gets no further.
    let by = check_header(&header, rest)?;
    let mut segment = Segment {
        by,
        // The count is a claim; memory is reserved by what is really there.
        entries: Vec::with_capacity(header.count.min(lines.len() / 200 + 1)),
        batches: Vec::new(),
        packed,
        recipients: 0,
    };
    for line in rest.split_terminator('\n') {
        // Canonical lines: an entry always begins with its member `about`.
        if line.starts_with("{\"batch\":") {
            segment.batches.push(read_batch(line)?);
        } else {
            segment.entries.push(Entry::parse_signed(line)?);
        }
    }
    if segment.entries.len() != header.count || !(rest.is_empty() || rest.ends_with('\n')) {
        return Err(SegmentError::Damaged);
    }
    Ok(segment)
}

fn read_batch(line: &str) -> Result<Batch, SegmentError> {
    let parsed: BatchLine = serde_json::from_str(line).map_err(|_| SegmentError::Damaged)?;
    if json::write(&parsed) == line {
        Ok(parsed.batch)
    } else {
        Err(SegmentError::Damaged)
    }
}

fn read_header(line: &str) -> Result<Header, SegmentError> {
    #[derive(Deserialize)]
    struct Version {
        segment: VersionOnly,
    }
    #[derive(Deserialize)]
    struct VersionOnly {
        v: u64,
    }
    // The version first: a newer header may have other members.
    match serde_json::from_str::<Version>(line) {
        Ok(Version {
            segment: VersionOnly { v: 1 },
        }) => {}
        Ok(Version {
            segment: VersionOnly { v: 2.. },
        }) => return Err(SegmentError::NewerVersion),
        _ => return Err(SegmentError::Damaged),
    }
    json::scan(line.as_bytes()).map_err(|_| SegmentError::Damaged)?;
    let parsed: HeaderLine = serde_json::from_str(line).map_err(|_| SegmentError::Damaged)?;
    Ok(parsed.segment)
}

fn check_header(header: &Header, rest: &str) -> Result<PublicKey, SegmentError> {
    let by = PublicKey::parse(&header.by)?;
    let unsigned = Header {
        by: header.by.clone(),
        of: header.of.clone(),
        pad: header.pad.clone(),
        sig: String::new(),
        wallet: header.wallet.clone(),
        ..*header
    };
    by.verify(Purpose::Segment, &json::write(&unsigned), &header.sig)?;
    // After the signature: only then does `of` mean anything.
    if header.of != hex::digest(rest.as_bytes()) {
        return Err(SegmentError::Damaged);
    }
    Ok(by)
}

impl Segment {
    /// Checks everything that opening leaves out: that entries are canonical
    /// and keep every rule, and that their writers' signatures hold.
    ///
    /// # Errors
    /// The first fault.
    pub fn verify(&self) -> Result<(), SegmentError> {
        // Too slow for opening, which would otherwise do it for every entry each time.
        for entry in &self.entries {
            Entry::parse(entry.text().as_bytes())?;
        }
        Ok(batch::verify_all(&self.entries, &self.batches)?)
    }
}

/// How many times smaller a segment may become when it is written. Less than what is
/// read (`limits::INFLATED_RATIO`), so that packing many of them needs little memory.
const WRITTEN_RATIO: usize = 20;

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, SegmentError> {
    let packed = gzip_at(bytes, Compression::default())?;
    if packed.len().saturating_mul(WRITTEN_RATIO) >= bytes.len() {
        return Ok(packed);
    }
    // A text that repeats itself would become what a reader takes for a bomb.
    gzip_at(bytes, Compression::none())
}

fn gzip_at(bytes: &[u8], level: Compression) -> Result<Vec<u8>, SegmentError> {
    let mut encoder = GzEncoder::new(Vec::new(), level);
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map_err(|_| SegmentError::TooLarge)
}

fn gunzip(bytes: &[u8]) -> Result<Vec<u8>, SegmentError> {
    // A small file could otherwise inflate until memory is full.
    let most = limits::INFLATED_BYTES.min(bytes.len().saturating_mul(limits::INFLATED_RATIO));
    let mut out = Vec::with_capacity(most.min(bytes.len() * 6));
    // RFC 1952 lets a file have several members, and `zcat` reads them all.
    MultiGzDecoder::new(bytes)
        .take(most as u64 + 1)
        .read_to_end(&mut out)
        .map_err(|_| SegmentError::Damaged)?;
    if out.len() > most {
        Err(SegmentError::TooLarge)
    } else {
        Ok(out)
    }
}

/// The wallet that a segment says it belongs to, if this identity opens it.
pub(crate) fn wallet_of(bytes: &[u8], identity: &Identity) -> Option<String> {
    // Nothing is verified: this only finds out which wallet to judge the file by.
    let content = seal::open(bytes, identity).ok()?;
    let packed = content.starts_with(&[0x1f, 0x8b]);
    let lines = if packed {
        gunzip(&content).ok()?
    } else {
        content
    };
    let head = lines.split(|b| *b == b'\n').next()?;
    Some(read_header(std::str::from_utf8(head).ok()?).ok()?.wallet)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// At the ratio of such a text a reader takes a file for a bomb.
    #[test]
    fn a_text_that_repeats_itself_is_written_so_that_it_is_read() {
        let text = b"She slept well. ".repeat(1 << 18);
        let packed = gzip(&text).unwrap();
        assert!(gunzip(&packed).unwrap() == text);
        let packed = gzip_at(&text, Compression::default()).unwrap();
        assert!(gunzip(&packed).is_err(), "the text proves nothing");
    }
}
