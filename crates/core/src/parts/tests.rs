//! Codes that are lost, shuffled and forged: what comes back is whole, or is
//! refused by name.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// A payload that is cut into so many data parts, none like another's.
fn payload(needed: usize, seed: u8) -> Payload {
    let length = needed * (CODE_BYTES - OVERHEAD) - 40;
    let content = (0..length).map(|i| (i * 31 % 251) as u8 ^ seed).collect();
    Payload::open_form(content)
}

fn codes_of(payload: &Payload) -> Vec<Vec<u8>> {
    split(payload, Layout::A4).unwrap()
}

fn assembled<'a>(codes: impl IntoIterator<Item = &'a Vec<u8>>) -> Assembly {
    let mut assembly = Assembly::default();
    for code in codes {
        assembly.add(code).unwrap();
    }
    assembly
}

/// A code with other numbers in its head, and a right check again.
fn forged(code: &[u8], change: impl Fn(&mut CodeHeader)) -> Vec<u8> {
    let (mut header, part) = CodeHeader::read(code).unwrap();
    change(&mut header);
    let mut part = part.to_vec();
    part.resize(header.part_bytes(), 7);
    header.write(&part)
}

/// A small generator, so that every run shuffles alike.
struct Shuffle(u64);

impl Shuffle {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) as usize % most
    }

    fn all<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.below(at + 1));
        }
    }
}

/// Of every sheet of up to 12 codes, every choice of codes: K or more restore
/// the payload, fewer say which are missing.
#[test]
fn any_k_of_n_restore_and_fewer_never_do() {
    let (mut restored, mut refused, mut most) = (0, 0, 0);
    for needed in (1..).take_while(|k| k + spares(*k) <= 12) {
        let payload = payload(needed, needed as u8);
        let codes = codes_of(&payload);
        assert_eq!(codes.len(), needed + spares(needed));
        most = codes.len();
        for choice in 1_u32..1 << codes.len() {
            let is_there = |n: &usize| choice >> n & 1 == 1;
            let (there, lost): (Vec<_>, Vec<_>) = (0..codes.len()).partition(is_there);
            let joined = assembled(there.iter().map(|n| &codes[*n])).join();
            if there.len() >= needed {
                assert!(joined.unwrap().0.bytes() == payload.bytes());
                restored += 1;
                continue;
            }
            let says = PartsError::Missing {
                sheet: payload.sheet_id(),
                found: there.len() as u8,
                needed: needed as u8,
                missing: lost.iter().map(|n| *n as u8 + 1).collect(),
            };
            assert_eq!(joined.err(), Some(says));
            refused += 1;
        }
    }
    assert_eq!((most, restored, refused), (12, 330, 7_782));
}

/// Twenty sheets of 1 to 12 codes.
fn twenty() -> Vec<Payload> {
    (0..20).map(|n| payload(1 + n % 10, 40 + n as u8)).collect()
}

/// All codes, each sheet on its own, as the program reads them.
fn sorted(codes: &[Vec<u8>]) -> BTreeMap<SheetId, Assembly> {
    let mut sheets: BTreeMap<SheetId, Assembly> = BTreeMap::new();
    for code in codes {
        let (header, _) = CodeHeader::read(code).unwrap();
        let sheet = sheets.entry(header.sheet).or_default();
        sheet.add(code).unwrap();
    }
    sheets
}

#[test]
fn codes_of_twenty_sheets_sort_themselves() {
    let payloads = twenty();
    let mut codes: Vec<Vec<u8>> = payloads.iter().flat_map(codes_of).collect();
    for seed in 0..50 {
        Shuffle(seed).all(&mut codes);
        // Together they are refused, each sheet by its name.
        let names: BTreeSet<SheetId> = payloads.iter().map(Payload::sheet_id).collect();
        assert_eq!(names.len(), 20);
        let together = assembled(&codes);
        let listed = PartsError::SeveralSheets(names.into_iter().collect());
        assert_eq!(together.join().err(), Some(listed));
        assert_eq!(together.progress().count(), 20);
        let sheets = sorted(&codes);
        for payload in &payloads {
            let (joined, progress) = sheets[&payload.sheet_id()].join().unwrap();
            assert!(joined.bytes() == payload.bytes());
            assert_eq!(progress.found, progress.total);
        }
    }
}

/// One code of each sheet is lost: those with spares are whole, the others
/// say what is missing.
#[test]
fn twenty_sheets_that_each_lost_a_code() {
    let payloads = twenty();
    for seed in 0..50 {
        let mut chance = Shuffle(seed);
        let mut lost = BTreeMap::new();
        let mut codes = Vec::new();
        for payload in &payloads {
            let mut of_one = codes_of(payload);
            let gone = chance.below(of_one.len());
            of_one.remove(gone);
            lost.insert(payload.sheet_id(), gone);
            codes.extend(of_one);
        }
        chance.all(&mut codes);
        let sheets = sorted(&codes);
        let whole = payloads.iter().filter(|payload| {
            let joined = sheets
                .get(&payload.sheet_id())
                .map(|sheet| sheet.join().unwrap());
            joined.is_some_and(|(joined, _)| joined.bytes() == payload.bytes())
        });
        // The two sheets of one code lost all they had.
        assert_eq!(whole.count(), 18);
        assert_eq!(sheets.len(), 18);
    }
}

/// One code more than there are spares is lost of each sheet: each is refused,
/// and names exactly what was not read.
#[test]
fn twenty_sheets_that_each_lost_too_much() {
    let payloads = twenty();
    let mut chance = Shuffle(7);
    let mut codes = Vec::new();
    let mut missing = BTreeMap::new();
    for payload in &payloads {
        let mut of_one: Vec<(u8, Vec<u8>)> = (1..).zip(codes_of(payload)).collect();
        chance.all(&mut of_one);
        let (header, _) = CodeHeader::read(&of_one[0].1).unwrap();
        let kept = of_one.split_off(of_one.len() - usize::from(header.needed) + 1);
        let gone: BTreeSet<u8> = of_one.iter().map(|(number, _)| *number).collect();
        missing.insert(payload.sheet_id(), gone);
        codes.extend(kept.into_iter().map(|(_, code)| code));
    }
    chance.all(&mut codes);
    let sheets = sorted(&codes);
    assert_eq!(sheets.len(), 18);
    for (id, sheet) in &sheets {
        let Some(PartsError::Missing {
            sheet: name,
            missing: reported,
            ..
        }) = sheet.join().err()
        else {
            panic!("{id} was joined");
        };
        assert_eq!(name, *id);
        assert_eq!(reported.into_iter().collect::<BTreeSet<u8>>(), missing[id]);
    }
}

/// Codes that carry the name of a sheet and other numbers are refused beside
/// the true ones, whichever come first, and make no sheet of their own.
#[test]
fn codes_forged_in_the_name_of_a_sheet_are_refused() {
    let mut tried = 0;
    for payload in twenty() {
        let codes = codes_of(&payload);
        let (header, _) = CodeHeader::read(&codes[0]).unwrap();
        for other in (1..=40_u8).filter(|k| *k != header.needed) {
            let total = other + spares(usize::from(other)) as u8;
            let forge = |code: &Vec<u8>| {
                forged(code, |header| {
                    header.needed = other;
                    header.total = total;
                    header.number = header.number.min(total - 1);
                })
            };
            let contradicts = |error| matches!(error, Err(PartsError::Contradiction { sheet, .. }) if sheet == header.sheet);
            assert!(contradicts(assembled(&codes).add(&forge(&codes[0]))));
            let mut late = assembled([&forge(&codes[0])]);
            assert!(codes.iter().all(|code| contradicts(late.add(code))));
            assert!(late.join().is_err());
            tried += 1;
        }
        // K and N that do not go together.
        let torn = forged(&codes[0], |header| header.total += 1);
        assert_eq!(Assembly::default().add(&torn), Err(PartsError::Damaged));
        // A whole sheet that borrows a name.
        let other = codes_of(&self::payload(usize::from(header.needed), 200));
        let borrowed = other
            .iter()
            .map(|code| forged(code, |head| head.sheet = header.sheet));
        let borrowed: Vec<Vec<u8>> = borrowed.collect();
        let alone = assembled(&borrowed).join().err();
        assert_eq!(alone, Some(PartsError::Mismatch(header.sheet)));
    }
    assert_eq!(tried, 20 * 39);
}
