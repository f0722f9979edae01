//! A long run over pictures of every kind and size, of sheets that can really
//! be restored: how many come back whole, and whether any comes back wrong.

use std::collections::BTreeMap;

use carewallet_core::parts::{Assembly, CodeHeader, Layout, PartsError, Progress, split};
use carewallet_core::payload::Payload;
use carewallet_import::{FoundCode, Limits, codes_in};
use carewallet_testkit::SeededRng;

use crate::{kinds, pages};

/// Kinds and sizes, mostly as messengers send them: smaller ones are seldom
/// readable, larger ones take longer.
const DRAWN: [(&str, &[&str]); 15] = [
    ("typical", &["2", "2", "2", "2", "3", "3", "1", "0.5"]),
    ("typical", &["2", "2", "2", "3", "3", "12"]),
    ("damaged", &["2", "2", "2", "2", "3", "3", "1", "0.5"]),
    ("damaged", &["2", "2", "2", "3", "3", "12"]),
    ("hard", &["12", "12", "12", "3", "3", "2"]),
    ("curl-16", &["2", "2", "2", "2", "3", "1"]),
    ("curl-32", &["2", "2", "2", "2", "3", "3"]),
    ("glare-0.4", &["2", "2", "2", "2", "3", "1"]),
    ("glare-0.8", &["2", "2", "2", "2", "3", "3"]),
    ("screen-0.3", &["2", "2", "2", "2", "3", "3"]),
    ("screen-0.6", &["2", "2", "2", "2", "3", "1"]),
    ("copy-1", &["2", "2", "2", "2", "3", "1"]),
    ("copy-2", &["2", "2", "2", "2", "3", "3"]),
    ("fax-fine", &["0"]),
    ("fax-standard", &["0"]),
];

/// Bytes that a code of versions 7 to 15 holds.
const CAPACITY: [usize; 9] = [122, 152, 180, 213, 251, 287, 331, 362, 412];

/// Every so many pictures show codes of two sheets; no multiple of the number
/// of kinds, so that every kind is among them.
const MIXED: u64 = 7;

/// Pictures that are taken of each page, from one place: making the page and
/// its light takes far longer than taking one more picture of it.
const SHOTS: usize = 12;

/// What came of the pictures of one kind and size.
#[derive(Default)]
struct Count {
    pictures: usize,
    codes: usize,
    whole: usize,
    not_whole: usize,
    wrong: usize,
}

/// A sheet that can be restored.
struct Made {
    payload: Payload,
    sheet: pages::Sheet,
    version: i16,
}

/// Takes the pictures, prints what came of them by kind, fails on the first
/// wrong content.
pub(crate) fn run(pictures: u64, first: u64) -> Result<(), String> {
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let scenes = pictures.div_ceil(SHOTS as u64);
    for seed in first..first + scenes {
        let (kind, size) = drawn(seed);
        let suffix = if seed % MIXED == 0 { " mixed" } else { "" };
        let count = counts.entry(format!("{kind} {size}{suffix}")).or_default();
        take(seed, count);
        if count.wrong > 0 {
            return Err(format!("WRONG: {kind} {size}, seed {seed}"));
        }
        if (seed - first) % 40 == 39 {
            eprintln!("{}", total(&counts).line("so far"));
        }
    }
    println!("| kind, megapixels | pictures | codes | whole | not whole | wrong |");
    println!("|---|---|---|---|---|---|");
    for (name, count) in &counts {
        println!("{}", count.line(name));
    }
    println!("{}", total(&counts).line("all"));
    Ok(())
}

fn total(counts: &BTreeMap<String, Count>) -> Count {
    let mut all = Count::default();
    for count in counts.values() {
        all.pictures += count.pictures;
        all.codes += count.codes;
        all.whole += count.whole;
        all.not_whole += count.not_whole;
        all.wrong += count.wrong;
    }
    all
}

impl Count {
    fn line(&self, name: &str) -> String {
        format!(
            "| {name} | {} | {} | {} | {} | {} |",
            self.pictures, self.codes, self.whole, self.not_whole, self.wrong
        )
    }
}

fn take(seed: u64, count: &mut Count) {
    let sheets = if seed.is_multiple_of(MIXED) {
        vec![made(seed), made(seed ^ 0x5a5a)]
    } else {
        vec![made(seed)]
    };
    let (kind, size) = drawn(seed);
    let version = sheets.iter().map(|made| made.version).max().unwrap_or(15);
    let printed = printed(&sheets, seed);
    let page = printed.page(0, version);
    for file in kinds::shots(kind, size, &page, seed, SHOTS) {
        count.take(&file, &sheets, &printed);
    }
}

impl Count {
    /// Reads one picture and compares what is read with what was made.
    fn take(&mut self, file: &[u8], sheets: &[Made], printed: &pages::Sheet) {
        let found = codes_in(file, &Limits::default()).unwrap_or_default();
        self.pictures += 1;
        self.codes += found.len();
        let is_printed = |code: &&FoundCode| printed.parts.contains(&code.bytes);
        self.wrong += found.len() - found.iter().filter(is_printed).count();
        let mut whole = true;
        for made in sheets {
            let codes = found.iter().filter(|code| made.owns(&code.bytes));
            match joined(codes) {
                Ok((payload, _)) if payload.bytes() == made.payload.bytes() => {}
                Ok(_) => self.wrong += 1,
                Err(_) => whole &= !made.can_come_back(printed),
            }
        }
        let owned = |made: &&Made| found.iter().any(|code| made.owns(&code.bytes));
        if sheets.iter().filter(owned).count() == 2 && joined(found.iter()).is_ok() {
            self.wrong += 1; // codes of two sheets went together
        }
        self.whole += usize::from(whole);
        self.not_whole += usize::from(!whole);
    }
}

/// What becomes of these codes if they are taken for one sheet.
fn joined<'a>(
    codes: impl Iterator<Item = &'a FoundCode>,
) -> Result<(Payload, Progress), PartsError> {
    let mut assembly = Assembly::default();
    for code in codes {
        assembly.add(&code.bytes)?;
    }
    assembly.join()
}

impl Made {
    /// Whether a code says that it is of this sheet.
    fn owns(&self, code: &[u8]) -> bool {
        CodeHeader::read(code).is_ok_and(|(head, _)| head.sheet == self.payload.sheet_id())
    }

    /// Whether enough of its codes are on a page.
    fn can_come_back(&self, printed: &pages::Sheet) -> bool {
        let here = printed
            .parts
            .iter()
            .filter(|part| self.sheet.parts.contains(part));
        let needed = self
            .sheet
            .parts
            .first()
            .and_then(|part| CodeHeader::read(part).ok());
        needed.is_some_and(|(head, _)| here.count() >= usize::from(head.needed))
    }
}

fn drawn(seed: u64) -> (&'static str, &'static str) {
    let (kind, sizes) = DRAWN[(seed % DRAWN.len() as u64) as usize];
    let at = mixed(seed) % sizes.len() as u64;
    (kind, sizes[at as usize])
}

/// A sheet of one page of codes, of any length that fits it.
fn made(seed: u64) -> Made {
    let mut state = mixed(seed ^ 0x0dd_5eed);
    let length = 60 + state % 3500;
    let bytes = (0..length).map(|_| {
        state = mixed(state);
        state as u8
    });
    let payload = Payload::open_form(bytes.collect());
    let parts = split(&payload, Layout::A4).unwrap_or_default();
    let longest = parts.first().map_or(0, Vec::len);
    let fits = CAPACITY.iter().position(|&most| longest <= most);
    Made {
        payload,
        sheet: pages::Sheet { parts },
        version: 7 + fits.unwrap_or(8) as i16,
    }
}

/// The codes of the first sheet; if there is a second one, every other code
/// of the page is one of its codes.
fn printed(sheets: &[Made], seed: u64) -> pages::Sheet {
    let own = &sheets[0].sheet.parts;
    let other = sheets.get(1).map_or(own, |second| &second.sheet.parts);
    let pick = |index: usize| {
        let turn = (index as u64 + seed / MIXED).is_multiple_of(2);
        let from = if turn { [own, other] } else { [other, own] };
        from[0].get(index).or(from[1].get(index)).cloned()
    };
    pages::Sheet {
        parts: (0..12).map_while(pick).collect(),
    }
}

fn mixed(seed: u64) -> u64 {
    SeededRng::from_state(seed).bits()
}
