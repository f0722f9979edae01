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

fn of(fault: &str, expect: &str, comment: &str, file: Vec<u8>) -> Vector {
    Vector::bytes("segment", fault, expect, comment, file)
        .with_key("HOLDER", keys::HOLDER)
        .frozen()
}

fn entries() -> Vec<String> {
    vec![text(&entry()), text(&entry_of(&keys::holder(), 1, &medicine()))]
}

fn rest() -> String {
    lines(&[batch(&keys::holder(), &entries())], &entries())
}

/// A segment whose header has one member changed before it was signed.
fn headed(fault: &str, expect: &str, comment: &str, name: &str, value: Value) -> Vector {
    let holder = keys::holder();
    let header = with(header(&holder, &rest(), 2), name, value);
    of(fault, expect, comment, sealed(segment(&holder, header, &rest()).as_bytes()))
}

/// A segment of other lines, sealed and signed as they are.
fn lined(fault: &str, expect: &str, comment: &str, rest: &str) -> Vector {
    let holder = keys::holder();
    let header = header(&holder, rest, 2);
    of(fault, expect, comment, sealed(segment(&holder, header, rest).as_bytes()))
}

/// The content of the sound segment.
fn content() -> String {
    let holder = keys::holder();
    segment(&holder, header(&holder, &rest(), 2), &rest())
}

pub(super) fn all() -> Vec<Vector> {
    let mut all = files();
    all.extend(headers());
    all.extend(insides());
    all
}

fn files() -> Vec<Vector> {
    let sound = segment_of(&entries());
    let stranger = keys::identity(keys::STRANGER).recipient();
    let for_other = seal::seal(content().as_bytes(), &[stranger]).unwrap_or_default();
    let mut changed = sound.clone();
    let last = changed.len() - 1;
    changed[last] ^= 1;
    let mut longer = sound.clone();
    longer.push(0);
    let mut stanzas = b"age-encryption.org/v1\n".to_vec();
    stanzas.extend(b"-> x y\n\n".repeat(66));
    vec![
        of("sound", "success", "two entries, one batch", sound.clone()),
        of("packed", "success", "the same, gzipped", sealed(&gzipped(content().as_bytes()))),
        of("for_somebody_else", "wrong_key", "sealed to another key", for_other),
        of("last_bit", "damaged", "the last bit is another", changed),
        of("cut", "damaged", "the last byte is missing", sound[..last].to_vec()),
        of("longer", "damaged", "a byte more", longer),
        of("html", "not_ours", "the page of a captive network instead of the file", b"<html>Log in</html>".to_vec()),
        of("empty", "empty_file", "no bytes", Vec::new()),
        of("recipients", "too_large", "more recipients than allowed", stanzas),
    ]
}

fn headers() -> Vec<Vector> {
    let holder = keys::holder();
    let stranger = keys::identity(keys::STRANGER);
    let bare = header(&holder, &rest(), 2);
    let sealed_with = |header: Value| {
        sealed((text(&json!({ "segment": header })) + "\n" + &rest()).as_bytes())
    };
    let forged = signed(bare.clone(), &stranger, Purpose::Segment);
    let as_batch = signed(bare.clone(), &holder, Purpose::Batch);
    let weak = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    vec![
        headed("other_wallet", "other_wallet", "it belongs to another wallet", "wallet", "0".repeat(32).into()),
        headed("version_2", "newer_format", "a newer version", "v", 2.into()),
        headed("count", "damaged", "three entries are promised, two are there", "count", 3.into()),
        headed("hash", "damaged", "the hash of other lines", "of", "0".repeat(64).into()),
        headed("unknown_member", "damaged", "a header with a member that the format does not name", "alg", "none".into()),
        headed("weak_key", "not_a_public_key", "a writer's key of small order", "by", weak.into()),
        of("forged", "bad_signature", "signed with another key than it names", sealed_with(forged)),
        of("other_purpose", "bad_signature", "signed as a batch", sealed_with(as_batch)),
        of("no_signature", "bad_signature", "not signed", sealed_with(bare)),
    ]
}

fn insides() -> Vec<Vector> {
    let holder = keys::holder();
    let sound = batch(&holder, &entries());
    let (batch_line, entry_lines) = (lines(&[sound], &[]), lines(&[], &entries()));
    let spaced = batch_line.replace("\"ids\":", "\"ids\": ");
    let bomb = gzipped(&vec![b' '; 4 << 20]);
    let half = gzipped(content().as_bytes());
    let two = gzipped(content().as_bytes());
    let no_header = sealed(rest().as_bytes());
    vec![
        lined("no_batch", "unsigned", "entries without a batch", &entry_lines),
        lined("batch_spelling", "damaged", "a space inside a batch", &(spaced + &entry_lines)),
        lined("carriage_return", "trailing_data", "lines that end in two bytes", &rest().replace("}\n", "}\r\n").replacen("}\r\n", "}\n", 1)),
        lined("no_last_line_feed", "damaged", "the last line feed is missing", rest().trim_end()),
        of("no_header", "damaged", "the first line is missing", no_header),
        of("not_utf8", "damaged", "bytes that are no text", sealed(b"\xff\xfe\n")),
        of("bomb", "too_large", "4 MiB in 4 KiB", sealed(&bomb)),
        of("packed_cut", "damaged", "a gzip stream that ends too early", sealed(&half[..half.len() - 9])),
        of("packed_and_more", "damaged", "bytes after the gzip stream", sealed(&[two, b"more".to_vec()].concat())),
    ]
}
