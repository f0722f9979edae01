//! Sound inputs on their way to paper: compressed, numbered, hashed.

use std::io::Write;

use flate2::{Compress, Compression, FlushCompress};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{id, text};

/// The dictionary of docs/format.md §6.1.
pub const DICTIONARY: &[u8] = include_bytes!("../../../../core/src/share/dictionary-1.txt");

/// A gzip stream.
#[must_use]
pub fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), Compression::best());
    let done = encoder.write_all(bytes).and_then(|()| encoder.finish());
    done.expect("memory takes every byte")
}

/// A zlib stream with a preset dictionary.
///
/// # Panics
/// If compressing fails.
#[must_use]
pub fn deflated(bytes: &[u8], dictionary: Option<&[u8]>) -> Vec<u8> {
    let mut compress = Compress::new(Compression::best(), true);
    if let Some(dictionary) = dictionary {
        compress.set_dictionary(dictionary).expect("32 KiB at most");
    }
    // One call compresses everything only if the room is enough from the start.
    let mut out = Vec::with_capacity(bytes.len() + 1024);
    let done = compress.compress_vec(bytes, &mut out, FlushCompress::Finish);
    done.expect("the room is enough");
    out
}

/// The packed form of a share as JSON, before it is compressed. Entries that
/// come later keep their whole ids, as a broken share may need it.
#[must_use]
pub fn numbered(share: &str) -> Option<Value> {
    let mut share: Value = serde_json::from_str(share).ok()?;
    let mut known: Vec<String> = Vec::new();
    for entry in share.get_mut("entries")?.as_array_mut()? {
        // Before its ids are shortened: an id is the hash of the entry as it was written.
        let own = id(&text(entry));
        for name in ["after", "erases", "replaces", "withdraws"] {
            shorten(entry.get_mut(name), &known);
        }
        known.push(own);
    }
    for batch in share.get_mut("batches")?.as_array_mut()? {
        shorten(batch.get_mut("ids"), &known);
    }
    Some(share)
}

fn shorten(ids: Option<&mut Value>, known: &[String]) {
    let Some(Value::Array(ids)) = ids else {
        return;
    };
    for id in ids.iter_mut() {
        if let Some(n) = known.iter().position(|known| id.as_str() == Some(known)) {
            *id = n.into();
        }
    }
    // Numbers before whole ids, as docs/format.md wants lists in packed form.
    ids.sort_by_key(|id| {
        (
            id.as_u64().unwrap_or(u64::MAX),
            id.as_str().map(str::to_owned),
        )
    });
}

/// The packed form of a share.
#[must_use]
pub fn packed(share: &str) -> Option<Vec<u8>> {
    Some(deflated(
        text(&numbered(share)?).as_bytes(),
        Some(DICTIONARY),
    ))
}

/// A payload of some form and content, with its hash.
#[must_use]
pub fn payload(form: u8, content: &[u8]) -> Vec<u8> {
    let mut bytes = vec![form];
    bytes.extend(content);
    let hash = Sha256::digest(&bytes);
    bytes.extend(hash);
    bytes
}
