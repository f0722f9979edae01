//! Entries: envelopes with one fault each.

mod rules;

use serde_json::{Value, json};

use crate::vector::Vector;
use crate::vector::sound::{entry, text, with, without};

fn vector(fault: &str, expect: &str, comment: &str, entry: &Value) -> Vector {
    Vector::text("entry", fault, expect, comment, text(entry))
}

/// The sound entry with one member set to something.
fn set(fault: &str, expect: &str, comment: &str, name: &str, value: Value) -> Vector {
    vector(fault, expect, comment, &with(entry(), name, value))
}

pub(super) fn all() -> Vec<Vector> {
    let mut all = shapes();
    all.extend(members());
    all.extend(rules::all());
    all.extend(spellings());
    all
}

/// Members of the envelope that are refused: what is wrong, and their JSON.
const MEMBERS: &[[&str; 5]] = &[
    [
        "unknown_member",
        "envelope",
        "a member that the format does not name",
        "priority",
        r#""high""#,
    ],
    [
        "other_case",
        "envelope",
        "a member in another case",
        "Lane",
        r#""agency""#,
    ],
    [
        "version_as_text",
        "envelope",
        "the version is a text",
        "v",
        r#""1""#,
    ],
    ["version_0", "envelope", "there is no version 0", "v", "0"],
    ["version_2", "newer_format", "a newer version", "v", "2"],
    [
        "version_999",
        "newer_format",
        "a much newer version",
        "v",
        "999",
    ],
    [
        "about_nobody",
        "envelope",
        "a person id in capitals",
        "about",
        r#""P0011223344556677""#,
    ],
    [
        "no_such_lane",
        "envelope",
        "a lane that does not exist",
        "lane",
        r#""public""#,
    ],
    [
        "no_such_voice",
        "envelope",
        "a voice that does not exist",
        "voice",
        r#""rumour""#,
    ],
    [
        "time_with_zone",
        "envelope",
        "a time that is not in UTC",
        "recorded_at",
        r#""2026-03-01T09:30:00+01:00""#,
    ],
    [
        "time_with_fraction",
        "envelope",
        "a time with a fraction of a second",
        "recorded_at",
        r#""2026-03-01T09:30:00.5Z""#,
    ],
    [
        "month_13",
        "envelope",
        "a month that does not exist",
        "when",
        r#""2026-13""#,
    ],
    [
        "review_31_february",
        "envelope",
        "a day that does not exist",
        "review_by",
        r#""2026-02-31""#,
    ],
    [
        "spaces_around",
        "envelope",
        "a second spelling of one name",
        "said_by",
        r#"" Sarah Ellis""#,
    ],
    [
        "turned_name",
        "envelope",
        "a hidden change of writing direction in a name",
        "said_by",
        "\"Sarah \u{202e}sillE\"",
    ],
    [
        "language",
        "envelope",
        "not a language tag",
        "lang",
        r#""english please""#,
    ],
    [
        "signer_in_capitals",
        "rule",
        "a key id in capitals",
        "recorded_by",
        r#""AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA""#,
    ],
    [
        "short_salt",
        "rule",
        "a salt of 6 bytes",
        "salt",
        r#""c2FsdHNh""#,
    ],
    [
        "salt_alphabet",
        "rule",
        "a salt in the other base64",
        "salt",
        r#""c2FsdHNhbH+/""#,
    ],
    [
        "kind_shape",
        "rule",
        "a kind with a capital",
        "kind",
        r#""Medication""#,
    ],
    [
        "source_empty",
        "rule",
        "a source that says nothing",
        "source",
        "{}",
    ],
    [
        "basis_alone",
        "rule",
        "a ground, but nobody speaks for the person",
        "basis",
        r#""lasting power of attorney""#,
    ],
    [
        "after_empty",
        "not_canonical",
        "an empty list is left out",
        "after",
        "[]",
    ],
    [
        "after_short_id",
        "envelope",
        "an id of eight digits",
        "after",
        r#"["0123abcd"]"#,
    ],
];

fn members() -> Vec<Vector> {
    let each = |[fault, expect, comment, name, json]: &[&str; 5]| {
        let value = serde_json::from_str(json).expect("the table holds JSON");
        set(fault, expect, comment, name, value)
    };
    MEMBERS.iter().map(each).collect()
}

fn shapes() -> Vec<Vector> {
    let missing =
        |fault, comment, name| vector(fault, "envelope", comment, &without(entry(), name));
    let attachment = json!([{
        "bytes": 3, "file": "0".repeat(32), "hash": "A".repeat(64), "type": "image/jpeg",
    }]);
    let comment = "the hash of an attachment in capitals";
    vec![
        vector(
            "sound",
            "success",
            "a medicine, as the daughter reports it",
            &entry(),
        ),
        missing("no_said_by", "nobody said it", "said_by"),
        missing("no_salt", "no salt", "salt"),
        missing("no_body", "no body", "body"),
        set(
            "attachment_hash",
            "rule",
            comment,
            "attachments",
            attachment,
        ),
    ]
}

/// The sound entry in other spellings: what is put in the place of what.
const SPELLINGS: &[[&str; 5]] = &[
    [
        "duplicate_key",
        "duplicate_key",
        "one member twice",
        "\"v\":1",
        "\"v\":1,\"v\":1",
    ],
    [
        "duplicate_below",
        "duplicate_key",
        "one member of the body twice",
        "{\"dose\"",
        "{\"dose\":\"5 mg\",\"dose\"",
    ],
    [
        "space",
        "not_canonical",
        "a space after a comma",
        ",\"v\"",
        ", \"v\"",
    ],
    [
        "key_order",
        "not_canonical",
        "two members out of order",
        "\"v\":1,\"voice\":\"reported\"",
        "\"voice\":\"reported\",\"v\":1",
    ],
    [
        "null",
        "null",
        "a member that should be left out",
        ",\"v\":1",
        ",\"v\":1,\"voicf\":null",
    ],
    [
        "dose_as_number",
        "number",
        "a dose as a fraction",
        "\"50 micrograms\"",
        "0.5",
    ],
    [
        "trailing",
        "trailing_data",
        "something after the end",
        "\"reported\"}",
        "\"reported\"}{}",
    ],
    [
        "cut",
        "syntax",
        "the last byte is missing",
        "\"reported\"}",
        "\"reported\"",
    ],
];

fn spellings() -> Vec<Vector> {
    let sound = text(&entry());
    let each = |[fault, expect, comment, old, new]: &[&str; 5]| {
        Vector::text("entry", fault, expect, comment, sound.replacen(old, new, 1))
    };
    SPELLINGS.iter().map(each).collect()
}
