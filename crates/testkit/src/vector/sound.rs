//! Sound inputs, and ways to break one thing in them and sign them again, so that
//! only that fault remains.

mod packing;

use carewallet_core::entry::Voice;
use carewallet_core::hex;
use carewallet_core::json;
use carewallet_core::key::{Identity, Purpose};
use carewallet_core::{Body, EntryId, Kind, seal};
use serde_json::{Map, Value, json};

use crate::household::{body, margaret, subject};
use crate::{clock, keys};

pub use packing::{DICTIONARY, deflated, gzipped, numbered, packed, payload};

/// The id of the made-up wallet: the key id of `TEST-ONLY-HOLDER`.
#[must_use]
pub fn wallet() -> String {
    keys::holder().public_key().id()
}

/// The body that most entries here have.
#[must_use]
pub fn medicine() -> Body {
    body(
        Kind::Medication,
        &[("name", "Levothyroxine"), ("dose", "50 micrograms")],
    )
}

/// A sound entry of a signer; the number sets its time and its salt.
#[must_use]
pub fn entry_of(signer: &Identity, number: u8, body: &Body) -> Value {
    let kind = body.kind();
    let voice = if signer.public_key().id() == wallet() {
        Voice::Reported
    } else {
        Voice::Agency
    };
    json!({
        "about": subject(kind).as_str(),
        "body": body.to_value(),
        "kind": kind.name(),
        "lane": kind.default_lane().name(),
        "recorded_at": clock::at(i64::from(number)).written(),
        "recorded_by": signer.public_key().id(),
        "said_by": "Sarah Ellis",
        // Two digits, so that the salt keeps its length.
        "salt": format!("c2FsdCBzYW{:02}", number % 100),
        "v": 1,
        "voice": voice.name(),
    })
}

/// The first sound entry.
#[must_use]
pub fn entry() -> Value {
    entry_of(&keys::holder(), 0, &medicine())
}

/// A value with one change.
#[must_use]
pub fn edited(mut value: Value, edit: impl FnOnce(&mut Map<String, Value>)) -> Value {
    if let Value::Object(members) = &mut value {
        edit(members);
    }
    value
}

/// A value with one member set.
#[must_use]
pub fn with(value: Value, name: &str, member: Value) -> Value {
    edited(value, |members| {
        members.insert(name.to_owned(), member);
    })
}

/// A value without one member.
#[must_use]
pub fn without(value: Value, name: &str) -> Value {
    edited(value, |members| {
        members.remove(name);
    })
}

/// The canonical text of a value.
#[must_use]
pub fn text(value: &Value) -> String {
    json::write(value)
}

/// The id of an entry.
#[must_use]
pub fn id(entry: &str) -> String {
    EntryId::of(entry.as_bytes()).to_string()
}

/// The ids of entries, sorted.
#[must_use]
pub fn ids(entries: &[String]) -> Vec<String> {
    let mut ids: Vec<String> = entries.iter().map(|entry| id(entry)).collect();
    ids.sort();
    ids
}

/// A batch that is not signed yet.
#[must_use]
pub fn unsigned_batch(signer: &Identity, entries: &[String]) -> Value {
    json!({
        "at": clock::at(60).written(),
        "by": signer.public_key().text(),
        "ids": ids(entries),
        "name": "Sarah Ellis",
    })
}

/// The value with its signature in `sig`.
#[must_use]
pub fn signed(value: Value, signer: &Identity, purpose: Purpose) -> Value {
    let bare = without(value, "sig");
    let sig = signer.sign(purpose, &text(&bare));
    with(bare, "sig", sig.into())
}

/// A sound batch.
#[must_use]
pub fn batch(signer: &Identity, entries: &[String]) -> Value {
    signed(unsigned_batch(signer, entries), signer, Purpose::Batch)
}

/// All of a share but its entries, batches and signature.
#[must_use]
pub fn letter(maker: &Identity) -> Value {
    let role = if maker.public_key().id() == wallet() {
        "family"
    } else {
        "agency"
    };
    json!({
        "about": [{"id": margaret().as_str(), "name": "Margaret Ellis"}],
        "from": {
            "key": maker.public_key().text(),
            "name": "Sarah Ellis",
            "recipient": maker.recipient().text(),
            "role": role,
        },
        "made_at": clock::at(120).written(),
        "share": 1,
        "to": "Camden Continence Service",
        "wallet": wallet(),
    })
}

/// A share of entries and batches as they are, signed by its maker. The entries go
/// in byte for byte, however broken they are.
#[must_use]
pub fn share(maker: &Identity, letter: Value, entries: &[String], batches: &[Value]) -> String {
    let holder = with(letter, "batches", batches.into());
    // Spliced in as text: parsing the entries would repair or refuse their faults.
    let holder = with(holder, "entries", "@entries@".into());
    let spliced = |value: &Value| {
        let list = format!("[{}]", entries.join(","));
        text(value).replacen("\"@entries@\"", &list, 1)
    };
    let sig = maker.sign(Purpose::Share, &spliced(&holder));
    spliced(&with(holder, "sig", sig.into()))
}

/// A share of the holder with one sound batch over these entries.
#[must_use]
pub fn share_of(entries: &[String]) -> String {
    let holder = keys::holder();
    let batches = [batch(&holder, entries)];
    share(&holder, letter(&holder), entries, &batches)
}

/// The lines of a segment below its header.
#[must_use]
pub fn lines(batches: &[Value], entries: &[String]) -> String {
    let batches = batches.iter().map(|batch| text(&json!({ "batch": batch })));
    let all = batches.chain(entries.iter().cloned());
    all.map(|line| line + "\n").collect()
}

/// The inner header of a segment, not signed yet.
#[must_use]
pub fn header(by: &Identity, rest: &str, count: usize) -> Value {
    json!({
        "by": by.public_key().text(),
        "count": count,
        "of": hex::digest(rest.as_bytes()),
        "v": 1,
        "wallet": wallet(),
    })
}

/// A segment, before it is sealed.
#[must_use]
pub fn segment(by: &Identity, header: Value, rest: &str) -> String {
    let header = signed(header, by, Purpose::Segment);
    text(&json!({ "segment": header })) + "\n" + rest
}

/// Seals bytes to the holder.
///
/// # Panics
/// If sealing fails.
#[must_use]
pub fn sealed(content: &[u8]) -> Vec<u8> {
    seal::seal(content, &[keys::holder().recipient()]).expect("there is a recipient")
}

/// A sealed segment of the holder with one sound batch over these entries.
#[must_use]
pub fn segment_of(entries: &[String]) -> Vec<u8> {
    let holder = keys::holder();
    let rest = lines(&[batch(&holder, entries)], entries);
    let header = header(&holder, &rest, entries.len());
    sealed(segment(&holder, header, &rest).as_bytes())
}
