//! What stands on paper, and what e-mail programs make of it.

use std::sync::OnceLock;

use carewallet_core::parts::{Assembly, Layout, split};
use carewallet_core::payload::armor::{Found, armored};
use carewallet_core::{Payload, QuestionSheet, hidden};
use carewallet_import::texts_in;
use carewallet_testkit::SeededRng;

use super::changes::{number, spoil};

/// Two sheets, cut into codes.
fn sheets() -> &'static [(Payload, Vec<Vec<u8>>); 2] {
    static SHEETS: OnceLock<[(Payload, Vec<Vec<u8>>); 2]> = OnceLock::new();
    SHEETS.get_or_init(|| {
        [900, 2_300].map(|length| {
            let mut random = SeededRng::new(length);
            let noise = (0..length).map(|_| random.bits() as u8).collect();
            let payload = Payload::open_form(noise);
            let codes = split(&payload, Layout::A4).unwrap();
            (payload, codes)
        })
    })
}

/// Codes one after the other, sound and spoilt, some with a check sum that fits: what
/// joins is a sheet that was cut, never a mixture.
pub fn codes(mut steps: &[u8]) {
    let mut assembly = Assembly::default();
    for _ in 0..64 {
        if steps.is_empty() {
            break;
        }
        let what = number(&mut steps);
        let (_, codes) = &sheets()[what & 1];
        let mut code = codes[number(&mut steps) % codes.len()].clone();
        if what & 2 != 0 {
            spoil(&mut code, &mut steps);
        }
        if what & 4 != 0 && code.len() > 4 {
            let end = code.len() - 4;
            let sum = crc32fast::hash(&code[..end]).to_be_bytes();
            code[end..].copy_from_slice(&sum);
        }
        drop(assembly.add(&code));
    }
    assert!(assembly.progress().count() <= 64, "more sheets than kept");
    if let Ok((joined, progress)) = assembly.join() {
        let made = sheets().iter().any(|(payload, _)| *payload == joined);
        assert!(made, "a sheet that nobody made");
        assert!(progress.found >= progress.needed);
    }
}

/// Any bytes as the codes of a page of questions: what is read is what would be
/// printed.
pub fn question_sheet(bytes: &[u8]) {
    let Ok(payload) = Payload::parse(bytes.to_vec()) else {
        return;
    };
    assert_eq!(payload.bytes(), bytes);
    if let Ok(sheet) = QuestionSheet::of(&payload) {
        let printed = sheet.payload().unwrap_or_else(|e| panic!("{e}"));
        let again = QuestionSheet::of(&printed).unwrap_or_else(|e| panic!("{e}"));
        assert!(again == sheet, "another page after printing");
    }
}

/// Any bytes as a text or an e-mail: every payload in it is found again where it
/// stands alone.
pub fn armor(bytes: &[u8]) {
    let mut found = Found::default();
    for text in texts_in(bytes) {
        found.search(&text);
        drop(hidden::visible(&text));
    }
    for payload in found.payloads().unwrap_or_default() {
        let mut again = Found::default();
        again.search(&armored(&payload));
        let again = again.payloads().unwrap_or_else(|e| panic!("{e}"));
        assert!(again == [payload], "not found again");
    }
}
