//! The same vectors through the program: what the library refuses, a command
//! refuses with the same kind, and writes nothing.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use carewallet_testkit::vector::Vector;

use crate::desk::{Desk, Said};

/// What a command answered: `success` or the kind of refusal.
fn kind(said: &Said) -> String {
    if said.code == 0 {
        return "success".to_owned();
    }
    said.error()["kind"]
        .as_str()
        .unwrap_or("no kind")
        .to_owned()
}

/// The command's answer for a vector that a file can carry.
fn answer(desk: &mut Desk, vector: &Vector) -> Option<String> {
    let input = vector.input();
    match vector.api.as_str() {
        "share" => desk.write("v.json", input),
        "payload" => desk.write("v.json", lines(input)),
        "key" if vector.expect != "success" && vector.key.is_none() => {
            desk.write("v.json", input);
            return Some(kind(&desk.run(["show", "--key", "v.json"])));
        }
        _ => return None,
    }
    let Some(words) = vector.secret() else {
        return Some(kind(&desk.run(["read", "v.json"])));
    };
    desk.write("words.txt", words);
    Some(kind(&desk.run([
        "read",
        "v.json",
        "--words-file",
        "words.txt",
    ])))
}

/// The last lines of a text body (docs/format.md §9).
fn lines(payload: &[u8]) -> String {
    let letters = STANDARD.encode(payload);
    let rows: Vec<&str> = letters
        .as_bytes()
        .chunks(64)
        .map(|row| std::str::from_utf8(row).expect("base64 is ASCII"))
        .collect();
    let inside = rows.join("\n");
    format!(
        "Dear all\n-----BEGIN CAREWALLET SHARE-----\n{inside}\n-----END CAREWALLET SHARE-----\n"
    )
}

#[test]
fn the_program_gives_the_same_answers() {
    let mut desk = Desk::with_wallet();
    let before = desk.files(crate::desk::WALLET);
    let (mut wrong, mut asked) = (Vec::new(), 0);
    for vector in super::all() {
        let Some(found) = answer(&mut desk, &vector) else {
            continue;
        };
        asked += 1;
        if found != vector.expect {
            wrong.push(format!("{}: {found}, not {}", vector.name, vector.expect));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(asked > 50, "{asked} vectors");
    assert!(
        desk.files(crate::desk::WALLET) == before,
        "the wallet was changed"
    );
}
