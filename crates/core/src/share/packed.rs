//! The packed form of a share (docs/format.md §6.1): ids that the reader can
//! compute are left out, and the rest is deflated with a preset dictionary.

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};
use serde_json::Value;

use crate::error_kind::ErrorKind;
use crate::id::EntryId;
use crate::json;
use crate::limits;

/// Field names, kinds and common words of care. Part of the format: it is never
/// changed, a better one gets a new file and a new number.
pub(crate) const DICTIONARY: &[u8] = include_bytes!("dictionary-1.txt");

/// Why a packed share is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PackedError {
    /// The compressed stream is not sound, or goes on after its end.
    #[error("the sheet's content is damaged")]
    Damaged,
    /// It was compressed with a dictionary that this version does not have.
    #[error("this sheet was made by a newer version of carewallet")]
    NewerDictionary,
    /// It becomes larger than allowed.
    #[error("the sheet's content is larger than the limit")]
    TooLarge,
    /// A number stands for no earlier entry.
    #[error("the sheet's content names an entry that is not there")]
    Reference,
}

impl PackedError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Damaged => ErrorKind::Damaged,
            Self::NewerDictionary => ErrorKind::NewerFormat,
            Self::TooLarge => ErrorKind::TooLarge,
            Self::Reference => ErrorKind::Reference,
        }
    }
}

/// The lists of an entry that name other entries.
const NAMING: [&str; 4] = ["after", "erases", "replaces", "withdraws"];

pub(super) fn pack(text: &str) -> Result<Vec<u8>, PackedError> {
    let mut share: Value = serde_json::from_str(text).map_err(|_| PackedError::Damaged)?;
    // Before anything is shortened: ids are hashes of whole entries.
    let ids: Vec<String> = list(&mut share, "entries")
        .iter()
        .map(|entry| EntryId::of(json::write(entry).as_bytes()).to_string())
        .collect();
    let number = |id: &Value| ids.iter().position(|known| id.as_str() == Some(known));
    for batch in list(&mut share, "batches") {
        shorten(list(batch, "ids"), &number);
    }
    for entry in list(&mut share, "entries") {
        for name in NAMING {
            shorten(list(entry, name), &number);
        }
    }
    deflate(json::write(&share).as_bytes(), limits::PAPER_INFLATED_BYTES)
}

/// Writes known ids as numbers, numbers first.
fn shorten(ids: &mut [Value], number: &dyn Fn(&Value) -> Option<usize>) {
    for id in ids.iter_mut() {
        if let Some(n) = number(id) {
            *id = n.into();
        }
    }
    // The one order that `restore` accepts.
    ids.sort_by_key(|id| {
        (
            id.as_u64().unwrap_or(u64::MAX),
            id.as_str().map(str::to_owned),
        )
    });
}

pub(super) fn unpack(bytes: &[u8]) -> Result<String, PackedError> {
    let inflated = inflate(bytes, limits::PAPER_INFLATED_BYTES)?;
    // Only one packed spelling may stand for a share.
    json::scan(&inflated).map_err(|_| PackedError::Damaged)?;
    let mut share: Value = serde_json::from_slice(&inflated).map_err(|_| PackedError::Damaged)?;
    let mut ids: Vec<String> = Vec::new();
    // Entries only name earlier ones, whose ids have been computed by then.
    for entry in list(&mut share, "entries") {
        for name in NAMING {
            restore(list(entry, name), &ids)?;
        }
        ids.push(EntryId::of(json::write(entry).as_bytes()).to_string());
    }
    for batch in list(&mut share, "batches") {
        restore(list(batch, "ids"), &ids)?;
    }
    Ok(json::write(&share))
}

/// Puts ids back where numbers stand. Only the one packed spelling is accepted.
fn restore(packed: &mut [Value], ids: &[String]) -> Result<(), PackedError> {
    let numbers = packed.iter().take_while(|item| item.is_u64()).count();
    let (numbers, strings) = packed.split_at_mut(numbers);
    let known = |item: &Value| {
        item.as_str()
            .is_some_and(|id| ids.iter().any(|known| known == id))
    };
    let rising = numbers
        .windows(2)
        .all(|pair| pair[0].as_u64() < pair[1].as_u64());
    let sorted = strings
        .windows(2)
        .all(|pair| pair[0].as_str() < pair[1].as_str());
    // An id that could have been a number would be a second spelling.
    if !rising || !sorted || strings.iter().any(|item| item.is_number() || known(item)) {
        return Err(PackedError::Reference);
    }
    for item in numbers {
        let n = item.as_u64().and_then(|n| usize::try_from(n).ok());
        let id = n.and_then(|n| ids.get(n)).ok_or(PackedError::Reference)?;
        *item = id.as_str().into();
    }
    // Back in the order in which they were signed.
    packed.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
    Ok(())
}

fn list<'a>(object: &'a mut Value, name: &str) -> &'a mut [Value] {
    match object.get_mut(name) {
        Some(Value::Array(items)) => items,
        _ => &mut [],
    }
}

/// Compresses up to `most` bytes with the preset dictionary.
pub(crate) fn deflate(bytes: &[u8], most: usize) -> Result<Vec<u8>, PackedError> {
    if bytes.len() > most {
        return Err(PackedError::TooLarge);
    }
    // As small as it gets: bytes are codes, and codes are paper.
    let mut compress = Compress::new(Compression::best(), true);
    compress
        .set_dictionary(DICTIONARY)
        .map_err(|_| PackedError::Damaged)?;
    let mut out = Vec::with_capacity(bytes.len() + 64);
    match compress.compress_vec(bytes, &mut out, FlushCompress::Finish) {
        Ok(Status::StreamEnd) => Ok(out),
        _ => Err(PackedError::TooLarge),
    }
}

/// Undoes it, up to `most` bytes.
pub(crate) fn inflate(bytes: &[u8], most: usize) -> Result<Vec<u8>, PackedError> {
    let mut decompress = Decompress::new(true);
    // `decompress_vec` never grows the vector, so its room is the limit.
    let mut out = Vec::with_capacity(most);
    // The stream stops after its header and names the dictionary that it needs.
    let named = decompress.decompress_vec(bytes, &mut out, FlushDecompress::Finish);
    let wanted = match named {
        Err(error) => error.needs_dictionary().ok_or(PackedError::Damaged)?,
        Ok(_) => return Err(PackedError::Damaged),
    };
    let known = decompress.set_dictionary(DICTIONARY);
    if known.ok() != Some(wanted) {
        return Err(PackedError::NewerDictionary);
    }
    let rest = usize::try_from(decompress.total_in())
        .ok()
        .and_then(|at| bytes.get(at..))
        .ok_or(PackedError::Damaged)?;
    match decompress.decompress_vec(rest, &mut out, FlushDecompress::Finish) {
        Ok(Status::StreamEnd) if decompress.total_in() == bytes.len() as u64 => Ok(out),
        Ok(Status::BufError | Status::Ok) if out.len() == out.capacity() => {
            Err(PackedError::TooLarge)
        }
        _ => Err(PackedError::Damaged),
    }
}
