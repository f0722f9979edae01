//! Bad input through the program: each fault has its own words and exit code,
//! and nothing on the desk is changed by it.

use std::collections::BTreeMap;
use std::io::Cursor;

use carewallet_core::Payload;
use carewallet_core::parts::{Layout, split};
use carewallet_export::qr::{encode, smallest_version};
use carewallet_testkit::vector::sound;
use carewallet_testkit::{SeededRng, keys};
use image::{GrayImage, ImageFormat, Luma};

use crate::desk::{Desk, WALLET};

/// A picture of codes below each other, six pixels a module.
fn picture(codes: &[Vec<u8>]) -> Vec<u8> {
    const PIXELS: u32 = 6;
    const ROOM: u32 = 90 * PIXELS;
    let mut page = GrayImage::from_pixel(ROOM, ROOM * codes.len() as u32, Luma([255]));
    for (code, top) in codes.iter().zip((0..).step_by(ROOM as usize)) {
        let version = smallest_version(code.len()).unwrap();
        let bitmap = encode(code, version).unwrap();
        for (row, y) in bitmap.rows().zip(6..) {
            for (_, x) in row.iter().zip(6..).filter(|(dark, _)| **dark) {
                for (dx, dy) in (0..PIXELS).flat_map(|dx| (0..PIXELS).map(move |dy| (dx, dy))) {
                    page.put_pixel(x * PIXELS + dx, top + y * PIXELS + dy, Luma([0]));
                }
            }
        }
    }
    png(&page)
}

fn png(page: &GrayImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    page.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
        .unwrap();
    bytes
}

/// The codes of a sheet that needs more than one.
fn codes(seed: u64) -> Vec<Vec<u8>> {
    let mut random = SeededRng::new(seed);
    let noise = (0..900).map(|_| random.bits() as u8).collect();
    split(&Payload::open_form(noise), Layout::A4).unwrap()
}

/// A picture whose head promises more pixels than any picture may have.
fn oversized() -> Vec<u8> {
    let mut bytes = png(&GrayImage::new(4, 4));
    bytes[16..20].copy_from_slice(&50_000_u32.to_be_bytes());
    bytes[20..24].copy_from_slice(&50_000_u32.to_be_bytes());
    let sum = crc32(&bytes[12..29]).to_be_bytes();
    bytes[29..33].copy_from_slice(&sum);
    bytes
}

/// The sum of a PNG chunk, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 {
                sum >> 1 ^ 0xedb8_8320
            } else {
                sum >> 1
            }
        })
    })
}

/// A desk with a wallet, an agency and what else the faults need.
fn desk() -> Desk {
    let mut desk = crate::cli::reply::desk();
    crate::cli::reply::reply(&mut desk, "first.json").done();
    desk.run(["receive", "first.json", "--yes"]).done();
    let stranger = [
        "agency",
        "init",
        "--name",
        "Camden",
        "--key",
        "stranger.txt",
    ];
    desk.run(stranger).done();
    let forged = [
        "reply",
        "out.pdf",
        "--from",
        "new.jsonl",
        "--key",
        "stranger.txt",
    ];
    desk.run(forged.into_iter().chain(["-o", "forged.json"]))
        .done();
    let other = ["--wallet", "other", "--key", "other.txt"];
    desk.run(["init", "--person", "Ann Other"].iter().chain(&other))
        .done();
    desk.write("bare.txt", keys::STRANGER);
    std::fs::create_dir_all(desk.path("emptied/segments")).unwrap();
    desk.write("emptied/wallet.json", desk.read("ellis/wallet.json"));
    for copy in ["newer", "zero", "broken"] {
        desk.copies(WALLET, copy);
    }
    desk.write("newer/wallet.json", "{\"carewallet\":2}\n");
    let whole = String::from_utf8(desk.read("first.json")).unwrap();
    desk.write(
        "doubled.json",
        whole.replacen("\"share\":1", "\"share\":1,\"share\":1", 1),
    );
    desk.write("foreign.png", picture(&[b"https://example.org/".to_vec()]));
    desk.write("key.png", picture(&[keys::STRANGER.as_bytes().to_vec()]));
    desk.write(
        "two.png",
        picture(&[codes(1).swap_remove(0), codes(2).swap_remove(1)]),
    );
    desk.write("few.png", picture(&codes(1)[..1]));
    desk.write("huge.png", oversized());
    desk.write(
        "white.png",
        png(&GrayImage::from_pixel(400, 400, Luma([255]))),
    );
    desk.write("newer.json", newer_share());
    desk
}

/// A share of a newer version of the format, soundly signed.
fn newer_share() -> String {
    let holder = keys::holder();
    let letter = sound::with(sound::letter(&holder), "share", 2.into());
    sound::share(&holder, letter, &[], &[])
}

/// What is typed, the exit code, and the kind of refusal.
const TYPED: &[(&str, u8, &str)] = &[
    ("show --key bare.txt", 3, "wrong_key"),
    ("show --key other.txt", 3, "other_wallet"),
    ("show --key missing.txt", 3, "key_missing"),
    ("show --wallet emptied", 5, "empty_folder"),
    ("merge emptied", 5, "empty_folder"),
    ("merge other", 3, "wrong_key"),
    ("add event type=fall --wallet newer", 7, "newer_format"),
    ("read newer.json", 7, "newer_format"),
    ("read foreign.png", 1, "not_a_care_sheet"),
    ("read key.png", 1, "key_sheet"),
    ("read two.png", 1, "several_sheets"),
    ("read few.png", 1, "codes_missing"),
    ("read huge.png", 1, "too_large"),
    ("read white.png", 1, "no_code"),
    ("read doubled.json", 1, "duplicate_key"),
    ("add event type=fall --when 2026-02-31", 2, "usage"),
    ("add condition name=A onset=2022-02-31", 1, "invalid_value"),
    ("person add A --born 1940-02-31", 2, "usage"),
    ("person add A --nhs-number 0000000000", 2, "usage"),
    ("person add A --nhs-number 9990000019", 2, "usage"),
    ("add medication name=A shoe_size=5", 1, "unknown_field"),
    ("receive forged.json --yes", 1, "changed_key"),
    (
        "receive out.json --wallet other --key other.txt --yes",
        1,
        "missing_file",
    ),
    (
        "receive first.json --wallet other --key other.txt --yes",
        1,
        "other_household",
    ),
];

#[test]
fn each_fault_has_its_own_words_and_changes_nothing() {
    let mut desk = desk();
    let before = desk.everything();
    let mut wrong = Vec::new();
    let mut messages: BTreeMap<String, &str> = BTreeMap::new();
    for (typed, code, kind) in TYPED {
        let said = desk.run(typed.split(' '));
        let error = if said.err.is_empty() {
            serde_json::Value::Null
        } else {
            said.error()
        };
        if said.code != *code || error["kind"] != *kind {
            wrong.push(format!("{typed}: {}, {error}", said.code));
        }
        if desk.everything() != before {
            wrong.push(format!("{typed}: the desk was changed"));
        }
        let words = error["message"].to_string();
        if let Some(other) = messages.insert(words, typed)
            && !same_fault(other, typed)
        {
            wrong.push(format!("{typed} and {other} have the same words"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Two ways into one fault may have one message.
fn same_fault(one: &str, other: &str) -> bool {
    let fault = |typed: &str| {
        TYPED
            .iter()
            .find(|(t, ..)| *t == typed)
            .map(|(.., kind)| *kind)
    };
    fault(one) == fault(other) && fault(one) != Some("usage")
}

#[test]
fn a_file_of_no_bytes_and_a_broken_one_are_set_aside_with_different_words() {
    let mut desk = desk();
    let all = desk.shows(&[]).len();
    desk.write("zero/segments/zero.age", "");
    desk.write(
        "broken/segments/page.age",
        "<html>Internal Server Error</html>",
    );
    for (folder, kind) in [("zero", "empty_file"), ("broken", "not_ours")] {
        let before = desk.files(folder);
        assert_eq!(desk.shows(&["--wallet", folder]).len(), all);
        let said = desk.run(["check", "--wallet", folder]);
        assert_eq!(said.code, 4, "{}", said.out);
        assert_eq!(said.json()["faults"][0]["kind"], kind);
        assert!(desk.files(folder) == before);
    }
}

#[test]
fn a_newer_wallet_can_still_be_read() {
    let mut desk = desk();
    let all = desk.shows(&[]).len();
    let before = desk.files("newer");
    assert_eq!(desk.shows(&["--wallet", "newer"]).len(), all);
    assert!(desk.files("newer") == before);
}
