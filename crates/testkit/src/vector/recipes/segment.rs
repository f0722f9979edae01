//! Segments: sealed to `TEST-ONLY-HOLDER`, with one fault inside or outside.

use carewallet_core::key::Purpose;
use carewallet_core::seal;
use serde_json::{Value, json};

use crate::keys;
use crate::vector::Vector;
use crate::vector::sound::{
    batch, entry, entry_of, gzipped, header, lines, medicine, sealed, segment, segment_of, signed,
    text, with,
};

fn vector(fault: &str, expect: &str, comment: &str, file: Vec<u8>) -> Vector {
    Vector::bytes("segment", fault, expect, comment, file)
        .with_key("HOLDER", keys::HOLDER)
        .frozen()
}

fn entries() -> Vec<String> {
    vec![
        text(&entry()),
        text(&entry_of(&keys::holder(), 1, &medicine())),
    ]
}

fn rest() -> String {
    lines(&[batch(&keys::holder(), &entries())], &entries())
}

/// A segment whose header has one member changed before it was signed.
fn headed(fault: &str, expect: &str, comment: &str, name: &str, value: Value) -> Vector {
    let holder = keys::holder();
    let header = with(header(&holder, &rest(), 2), name, value);
    vector(
        fault,
        expect,
        comment,
        sealed(segment(&holder, header, &rest()).as_bytes()),
    )
}

/// A segment of other lines, sealed and signed as they are.
fn lined(fault: &str, expect: &str, comment: &str, rest: &str) -> Vector {
    let holder = keys::holder();
    let header = header(&holder, rest, 2);
    vector(
        fault,
        expect,
        comment,
        sealed(segment(&holder, header, rest).as_bytes()),
    )
}

/// The content of the sound segment.
fn content() -> String {
    let holder = keys::holder();
    segment(&holder, header(&holder, &rest(), 2), &rest())
}

pub(super) fn all() -> Vec<Vector> {
    let mut all = files();
    all.extend(damaged());
    all.extend(packings());
    all.extend(headers());
    all.extend(forged());
    all.extend(insides());
    all
}

fn files() -> Vec<Vector> {
    let stranger = keys::identity(keys::STRANGER).recipient();
    let for_other = seal::seal(content().as_bytes(), &[stranger]).unwrap_or_default();
    let packed = sealed(&gzipped(content().as_bytes()));
    let html = b"<html>Log in</html>".to_vec();
    let mut stanzas = b"age-encryption.org/v1\n".to_vec();
    stanzas.extend(b"-> x y\n\n".repeat(66));
    let captive = "the page of a captive network instead of the file";
    vec![
        vector(
            "sound",
            "success",
            "two entries, one batch",
            segment_of(&entries()),
        ),
        vector("packed", "success", "the same, gzipped", packed),
        vector(
            "for_somebody_else",
            "wrong_key",
            "sealed to another key",
            for_other,
        ),
        vector("html", "not_ours", captive, html),
        vector("empty", "empty_file", "no bytes", Vec::new()),
        vector(
            "recipients",
            "too_large",
            "more recipients than allowed",
            stanzas,
        ),
    ]
}

fn damaged() -> Vec<Vector> {
    let sound = segment_of(&entries());
    let last = sound.len() - 1;
    let mut changed = sound.clone();
    changed[last] ^= 1;
    let mut longer = sound.clone();
    longer.push(0);
    let cut = sound[..last].to_vec();
    vec![
        vector("last_bit", "damaged", "the last bit is another", changed),
        vector("cut", "damaged", "the last byte is missing", cut),
        vector("longer", "damaged", "a byte more", longer),
    ]
}

/// Members of the header that are refused: what is wrong, and their JSON.
const HEADERS: &[[&str; 5]] = &[
    ["version_2", "newer_format", "a newer version", "v", "2"],
    [
        "count",
        "damaged",
        "three entries are promised, two are there",
        "count",
        "3",
    ],
    [
        "hash",
        "damaged",
        "the hash of other lines",
        "of",
        r#""0000000000000000000000000000000000000000000000000000000000000000""#,
    ],
    [
        "unknown_member",
        "damaged",
        "a header with a member that the format does not name",
        "alg",
        r#""none""#,
    ],
    [
        "other_wallet",
        "other_wallet",
        "it belongs to another wallet",
        "wallet",
        r#""00000000000000000000000000000000""#,
    ],
    [
        "weak_key",
        "not_a_public_key",
        "a writer's key of small order",
        "by",
        r#""AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA""#,
    ],
];

fn headers() -> Vec<Vector> {
    let each = |[fault, expect, comment, name, json]: &[&str; 5]| {
        let value = serde_json::from_str(json).expect("the table holds JSON");
        headed(fault, expect, comment, name, value)
    };
    HEADERS.iter().map(each).collect()
}

fn forged() -> Vec<Vector> {
    let holder = keys::holder();
    let stranger = keys::identity(keys::STRANGER);
    let bare = header(&holder, &rest(), 2);
    let case = |fault, comment, header: Value| {
        let content = text(&json!({ "segment": header })) + "\n" + &rest();
        vector(fault, "bad_signature", comment, sealed(content.as_bytes()))
    };
    let by_other = signed(bare.clone(), &stranger, Purpose::Segment);
    let as_batch = signed(bare.clone(), &holder, Purpose::Batch);
    vec![
        case("forged", "signed with another key than it names", by_other),
        case("other_purpose", "signed as a batch", as_batch),
        case("no_signature", "not signed", bare),
    ]
}

fn insides() -> Vec<Vector> {
    let holder = keys::holder();
    let sound = batch(&holder, &entries());
    let (batch_line, entry_lines) = (lines(&[sound], &[]), lines(&[], &entries()));
    let spaced = batch_line.replace("\"ids\":", "\"ids\": ");
    let no_header = sealed(rest().as_bytes());
    vec![
        lined(
            "no_batch",
            "unsigned",
            "entries without a batch",
            &entry_lines,
        ),
        lined(
            "batch_spelling",
            "damaged",
            "a space inside a batch",
            &(spaced + &entry_lines),
        ),
        lined(
            "carriage_return",
            "trailing_data",
            "lines that end in two bytes",
            // The batch keeps its line end, so that the fault is in the entries alone.
            &rest().replace("}\n", "}\r\n").replacen("}\r\n", "}\n", 1),
        ),
        lined(
            "no_last_line_feed",
            "damaged",
            "the last line feed is missing",
            rest().trim_end(),
        ),
        vector(
            "no_header",
            "damaged",
            "the first line is missing",
            no_header,
        ),
        vector(
            "not_utf8",
            "damaged",
            "bytes that are no text",
            sealed(b"\xff\xfe\n"),
        ),
    ]
}

fn packings() -> Vec<Vector> {
    let bomb = gzipped(&vec![b' '; 4 << 20]);
    let half = gzipped(content().as_bytes());
    let more = [half.clone(), b"more".to_vec()].concat();
    vec![
        vector("bomb", "too_large", "4 MiB in 4 KiB", sealed(&bomb)),
        vector(
            "packed_cut",
            "damaged",
            "a gzip stream that ends too early",
            sealed(&half[..half.len() - 9]),
        ),
        vector(
            "packed_and_more",
            "damaged",
            "bytes after the gzip stream",
            sealed(&more),
        ),
    ]
}
