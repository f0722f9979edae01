//! Entries: envelopes with one fault each.

use serde_json::{Value, json};

use crate::keys;
use crate::vector::Vector;
use crate::vector::sound::{edited, entry, entry_of, id, medicine, text, with, without};

fn of(fault: &str, expect: &str, comment: &str, entry: &Value) -> Vector {
    Vector::text("entry", fault, expect, comment, text(entry))
}

/// The sound entry with one member set to something.
fn set(fault: &str, expect: &str, comment: &str, name: &str, value: Value) -> Vector {
    of(fault, expect, comment, &with(entry(), name, value))
}

/// Ids of entries that are nowhere, sorted.
fn ids(count: u8) -> Value {
    let mut ids: Vec<String> = (0..count).map(|n| id(&format!("nowhere {n}"))).collect();
    ids.sort();
    ids.into()
}

pub(super) fn all() -> Vec<Vector> {
    let mut all = shapes();
    all.extend(values());
    all.extend(rules());
    all.extend(changes());
    all.extend(spellings());
    all
}

fn shapes() -> Vec<Vector> {
    vec![
        of("sound", "success", "a medicine, as the daughter reports it", &entry()),
        set("unknown_member", "envelope", "a member that the format does not name", "priority", "high".into()),
        set("other_case", "envelope", "a member in another case", "Lane", "agency".into()),
        of("no_said_by", "envelope", "nobody said it", &without(entry(), "said_by")),
        of("no_salt", "envelope", "no salt", &without(entry(), "salt")),
        of("no_body", "envelope", "no body", &without(entry(), "body")),
        set("version_as_text", "envelope", "the version is a text", "v", "1".into()),
        set("version_0", "envelope", "there is no version 0", "v", 0.into()),
        set("version_2", "newer_format", "a newer version", "v", 2.into()),
        set("version_999", "newer_format", "a much newer version, with a member that is not known yet", "v", 999.into()),
    ]
}

fn values() -> Vec<Vector> {
    let attachment = json!([{"bytes": 3, "file": "0".repeat(32), "hash": "A".repeat(64), "type": "image/jpeg"}]);
    vec![
        set("about_nobody", "envelope", "a person id in capitals", "about", "P0011223344556677".into()),
        set("no_such_lane", "envelope", "a lane that does not exist", "lane", "public".into()),
        set("no_such_voice", "envelope", "a voice that does not exist", "voice", "rumour".into()),
        set("time_with_zone", "envelope", "a time that is not in UTC", "recorded_at", "2026-03-01T09:30:00+01:00".into()),
        set("time_with_fraction", "envelope", "a time with a fraction of a second", "recorded_at", "2026-03-01T09:30:00.5Z".into()),
        set("month_13", "envelope", "a month that does not exist", "when", "2026-13".into()),
        set("review_31_february", "envelope", "a day that does not exist", "review_by", "2026-02-31".into()),
        set("spaces_around", "envelope", "a second spelling of one name", "said_by", " Sarah Ellis".into()),
        set("turned_name", "envelope", "a hidden change of writing direction in a name", "said_by", "Sarah \u{202e}sillE".into()),
        set("language", "envelope", "not a language tag", "lang", "english please".into()),
        set("signer_in_capitals", "rule", "a key id in capitals", "recorded_by", "A".repeat(32).into()),
        set("short_salt", "rule", "a salt of 6 bytes", "salt", "c2FsdHNh".into()),
        set("salt_alphabet", "rule", "a salt in the other base64", "salt", "c2FsdHNhbH+/".into()),
        set("kind_shape", "rule", "a kind with a capital", "kind", "Medication".into()),
        set("source_empty", "rule", "a source that says nothing", "source", json!({})),
        set("attachment_hash", "rule", "the hash of an attachment in capitals", "attachments", attachment),
    ]
}

fn rules() -> Vec<Vector> {
    let spoken = with(entry(), "voice", "spoken_for".into());
    let grounds = with(spoken.clone(), "basis", "lasting power of attorney".into());
    let two = with(with(entry(), "replaces", ids(1)), "withdraws", ids(1));
    let Value::Array(mut turned) = ids(2) else { return Vec::new() };
    turned.reverse();
    let twice = json!([turned[0], turned[0]]);
    vec![
        of("spoken_for", "success", "somebody speaks for the person, and says on what ground", &grounds),
        of("no_basis", "rule", "somebody speaks for the person and does not say on what ground", &spoken),
        set("basis_alone", "rule", "a ground, but nobody speaks for the person", "basis", "lasting power of attorney".into()),
        of("replaces_and_withdraws", "rule", "only one of the two", &two),
        set("after_8", "success", "eight earlier entries", "after", ids(8)),
        set("after_9", "rule", "nine earlier entries", "after", ids(9)),
        set("after_turned", "rule", "earlier entries not sorted", "after", turned.into()),
        set("after_twice", "rule", "one earlier entry twice", "after", twice),
        set("after_empty", "not_canonical", "an empty list is left out", "after", json!([])),
        set("replaces_64", "success", "64 replaced entries", "replaces", ids(64)),
        set("replaces_65", "rule", "65 replaced entries", "replaces", ids(65)),
        set("after_short_id", "envelope", "an id of eight digits", "after", json!(["0123abcd"])),
    ]
}

fn changes() -> Vec<Vector> {
    let withdrawal = with(entry(), "withdraws", ids(1));
    let why = json!({"why": "It was stopped."});
    let unknown = |body| edited(entry(), |members| {
        members.insert("kind".to_owned(), "dream_diary".into());
        members.insert("body".to_owned(), body);
    });
    vec![
        of("withdrawal", "success", "a withdrawal and its reason", &with(withdrawal.clone(), "body", why.clone())),
        of("withdrawal_with_body", "missing_field", "a withdrawal with a body of its kind instead of a reason", &withdrawal),
        of("why_without_withdrawal", "unknown_field", "a reason, but nothing is withdrawn", &with(entry(), "body", why)),
        of("unknown_kind", "success", "a kind of a newer version is carried as it is", &unknown(json!({"night": 3}))),
        of("unknown_kind_list", "not_an_object", "the body of a kind of a newer version must be an object", &unknown(json!([3]))),
        of("agency", "success", "an entry of an agency", &entry_of(&keys::identity(keys::AGENCY), 0, &medicine())),
    ]
}

fn spellings() -> Vec<Vector> {
    let sound = text(&entry());
    let raw = |fault, expect, comment, input: String| Vector::text("entry", fault, expect, comment, input);
    vec![
        raw("duplicate_key", "duplicate_key", "one member twice", sound.replace("\"v\":1", "\"v\":1,\"v\":1")),
        raw("duplicate_below", "duplicate_key", "one member of the body twice", sound.replace("{\"dose\"", "{\"dose\":\"5 mg\",\"dose\"")),
        raw("space", "not_canonical", "a space after a comma", sound.replace(",\"v\"", ", \"v\"")),
        raw("key_order", "not_canonical", "the version before all others", sound.replace(",\"v\":1", "").replace("{\"about\"", "{\"v\":1,\"about\"")),
        raw("null", "null", "a member that should be left out", sound.replace(",\"v\":1", ",\"v\":1,\"voicf\":null")),
        raw("trailing", "trailing_data", "something after the end", sound.clone() + "{}"),
        raw("cut", "syntax", "the last byte is missing", sound[..sound.len() - 1].to_owned()),
        raw("dose_as_number", "number", "a dose as a fraction", sound.replace("\"50 micrograms\"", "0.5")),
    ]
}
