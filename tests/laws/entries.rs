//! Entries and shares: one accepted spelling for each.

use carewallet_core::entry::Content;
use carewallet_core::{Body, Entry, Kind, Payload, Share, json};
use serde_json::Value;

/// Any bytes as an entry.
pub fn entry(bytes: &[u8]) {
    if let Ok(text) = json::scan(bytes) {
        assert_eq!(text.as_bytes(), bytes);
        let value: Value = serde_json::from_slice(bytes).expect("what was scanned is JSON");
        assert_eq!(json::write(&value), text, "a second spelling was accepted");
    }
    let Ok(entry) = Entry::parse(bytes) else {
        return;
    };
    assert_eq!(entry.text().as_bytes(), bytes, "not the bytes that came");
    let again = Entry::parse(entry.text().as_bytes()).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(again.id().to_string(), entry.id().to_string());
    if let Ok(Some(Content::Body(body))) = entry.content() {
        round(&body);
    }
}

/// The first byte is a kind, the rest a body: what is read and written is read as the
/// same.
pub fn body(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else {
        return;
    };
    let kind = Kind::ALL[usize::from(*first) % Kind::ALL.len()];
    let Ok(text) = std::str::from_utf8(rest) else {
        return;
    };
    for read in [Body::from_json(kind, text), Body::from_draft(kind, text)] {
        if let Ok(body) = read {
            round(&body);
        }
    }
}

fn round(body: &Body) {
    let written = json::write(&body.to_value());
    let again = Body::from_json(body.kind(), &written)
        .unwrap_or_else(|error| panic!("its own JSON is refused: {error}"));
    assert_eq!(json::write(&again.to_value()), written, "not a fixed point");
    drop(body.title());
}

/// Any bytes as a share: open, packed, or in a payload.
pub fn share(bytes: &[u8]) {
    let packed = Payload::parse(bytes.to_vec()).and_then(|payload| payload.packed(None));
    let shares = [
        Share::parse(bytes).inspect(|share| assert_eq!(share.text().as_bytes(), bytes)),
        Share::unpack(bytes),
    ];
    let from_paper = packed.ok().and_then(|packed| Share::unpack(&packed).ok());
    for share in shares.into_iter().flatten().chain(from_paper) {
        let packed = share.pack().unwrap_or_else(|e| panic!("{e}"));
        let again = Share::unpack(&packed).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(again.text(), share.text(), "packing changed it");
    }
}
