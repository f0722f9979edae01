//! Shares, signed again after each fault, so that nothing else is wrong.

mod ages;

use carewallet_core::{Body, Identity};
use serde_json::Value;

use crate::keys;
use crate::vector::Vector;
use crate::vector::sound::{
    batch, entry, entry_of, id, letter, medicine, share, share_of, text, with, without,
};

fn vector(fault: &str, expect: &str, comment: &str, share: impl Into<Vec<u8>>) -> Vector {
    Vector::text("share", fault, expect, comment, share)
}

fn entries() -> Vec<String> {
    vec![text(&entry()), text(&second(&[]))]
}

/// A further entry that comes after others.
fn second(after: &[String]) -> Value {
    let entry = entry_of(&keys::holder(), 1, &medicine());
    if after.is_empty() {
        entry
    } else {
        with(entry, "after", after.into())
    }
}

/// A share whose header has one change.
fn lettered(
    fault: &str,
    expect: &str,
    comment: &str,
    change: impl FnOnce(Value) -> Value,
) -> Vector {
    let holder = keys::holder();
    let batches = [batch(&holder, &entries())];
    let letter = change(letter(&holder));
    vector(
        fault,
        expect,
        comment,
        share(&holder, letter, &entries(), &batches),
    )
}

/// A share whose `from` has one member set.
fn from(fault: &str, expect: &str, comment: &str, name: &'static str, value: Value) -> Vector {
    lettered(fault, expect, comment, |letter| {
        let from = with(letter["from"].clone(), name, value);
        with(letter, "from", from)
    })
}

pub(super) fn all() -> Vec<Vector> {
    let mut all = letters();
    all.extend(ages::all());
    all.extend(makers());
    all.extend(contents());
    all.extend(spellings());
    all
}

/// Members of the header that are refused: what is wrong, and their JSON.
const LETTERS: &[[&str; 4]] = &[
    [
        "unknown_member",
        "a member that the format does not name",
        "alg",
        r#""none""#,
    ],
    [
        "about_a_name",
        "a name where an id belongs",
        "about",
        r#"[{"id":"Margaret","name":"Margaret Ellis"}]"#,
    ],
    [
        "no_such_role",
        "from a role that does not exist",
        "from",
        r#""everybody""#,
    ],
    [
        "wallet_shape",
        "the id of a wallet in capitals",
        "wallet",
        r#""AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA""#,
    ],
    [
        "time_with_zone",
        "a time that is not in UTC",
        "made_at",
        r#""2026-03-01T09:30:00+01:00""#,
    ],
    [
        "spaces_around",
        "a second spelling of one name",
        "to",
        r#""Camden ""#,
    ],
    [
        "reply_to_short",
        "an id of eight digits",
        "reply_to",
        r#""0123abcd""#,
    ],
];

fn letters() -> Vec<Vector> {
    let each = |[fault, comment, name, json]: &[&str; 4]| {
        let value: Value = serde_json::from_str(json).expect("the table holds JSON");
        lettered(fault, "not_a_share", comment, |letter| {
            with(letter, name, value)
        })
    };
    let mut all: Vec<Vector> = LETTERS.iter().map(each).collect();
    let alone = share(&keys::holder(), letter(&keys::holder()), &[], &[]);
    all.push(vector(
        "sound",
        "success",
        "two entries and one batch",
        share_of(&entries()),
    ));
    all.push(vector("no_entries", "success", "a letter alone", alone));
    for (fault, expect, comment, value) in [
        (
            "incomplete",
            "success",
            "part of the record could not be read",
            Value::from(true),
        ),
        (
            "incomplete_false",
            "not_canonical",
            "a second spelling of a whole record",
            Value::from(false),
        ),
        (
            "incomplete_number",
            "not_a_share",
            "a number for yes",
            Value::from(1),
        ),
    ] {
        all.push(lettered(fault, expect, comment, |letter| {
            with(letter, "incomplete", value)
        }));
    }
    all.push(lettered(
        "nobody_to",
        "not_a_share",
        "for nobody",
        |letter| without(letter, "to"),
    ));
    all.push(lettered(
        "version_2",
        "newer_format",
        "a newer version",
        |letter| with(letter, "share", 2.into()),
    ));
    all
}

fn makers() -> Vec<Vector> {
    let agency = keys::identity(keys::AGENCY);
    let stranger = keys::identity(keys::STRANGER);
    let forged = |by: &Identity| {
        let batches = [batch(&keys::holder(), &entries())];
        share(by, letter(&keys::holder()), &entries(), &batches)
    };
    let answer = vec![text(&entry_of(&agency, 2, &medicine()))];
    let signed = share(
        &agency,
        letter(&agency),
        &answer,
        &[batch(&agency, &answer)],
    );
    let sound = share_of(&entries());
    vec![
        vector("addition", "success", "an answer of an agency", signed),
        vector(
            "other_key",
            "bad_signature",
            "signed with another key than it names",
            forged(&stranger),
        ),
        vector(
            "changed",
            "bad_signature",
            "changed after it was signed",
            sound.replace("Camden", "Camdem"),
        ),
        from(
            "secret_recipient",
            "secret_key",
            "a secret key where a public one belongs",
            "recipient",
            keys::STRANGER.into(),
        ),
        from(
            "no_recipient",
            "not_a_public_key",
            "not an age key",
            "recipient",
            "age1nobody".into(),
        ),
        from(
            "weak_key",
            "not_a_public_key",
            "a key of small order",
            "key",
            "A".repeat(43).into(),
        ),
        from(
            "maker_role",
            "not_a_share",
            "a role that does not exist",
            "role",
            "doctor".into(),
        ),
    ]
}

fn contents() -> Vec<Vector> {
    let holder = keys::holder();
    let first = text(&entry());
    let after = text(&second(&[id(&first)]));
    let ordered = [first.clone(), after.clone()];
    let turned = [after, first.clone()];
    let twice = [first.clone(), first];
    let with_batch = |entries: &[String], signed: &[String]| {
        share(&holder, letter(&holder), entries, &[batch(&holder, signed)])
    };
    let person: Body = carewallet_core::kind::examples::example(carewallet_core::Kind::Person);
    let broken = entry_of(&holder, 3, &person)
        .to_string()
        .replace("9990000018", "9990000019");
    // Written canonically again, or the spelling would be refused before the check digit.
    let broken = text(&serde_json::from_str::<Value>(&broken).unwrap_or_default());
    vec![
        vector(
            "ordered",
            "success",
            "an entry and one that comes after it",
            share_of(&ordered),
        ),
        vector(
            "turned",
            "order",
            "an entry before the one that it names",
            with_batch(&turned, &ordered),
        ),
        vector(
            "entry_twice",
            "order",
            "one entry twice",
            with_batch(&twice, &twice[..1]),
        ),
        vector(
            "no_batch",
            "unsigned",
            "entries without a batch",
            share(&holder, letter(&holder), &ordered, &[]),
        ),
        vector(
            "batch_of_other",
            "unsigned",
            "a batch that names other entries",
            with_batch(&ordered, &ordered[..1]),
        ),
        vector(
            "broken_body",
            "invalid_value",
            "an entry with a check digit that does not fit",
            share_of(&[broken]),
        ),
    ]
}

fn spellings() -> Vec<Vector> {
    let sound = share_of(&entries());
    vec![
        vector(
            "space",
            "not_canonical",
            "a space after a colon",
            sound.replacen("\"to\":", "\"to\": ", 1),
        ),
        vector(
            "duplicate_key",
            "duplicate_key",
            "one member twice",
            sound.replacen("\"share\":1", "\"share\":1,\"share\":1", 1),
        ),
        vector(
            "trailing",
            "trailing_data",
            "a second share after the first",
            sound.clone() + &sound,
        ),
        vector(
            "cut",
            "syntax",
            "the last byte is missing",
            &sound[..sound.len() - 1],
        ),
        vector(
            "not_a_share",
            "not_a_share",
            "JSON of another program",
            "{\"resourceType\":\"Bundle\"}",
        ),
    ]
}
