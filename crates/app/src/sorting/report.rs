//! What a pile of files turned out to be: a function of what each file holds, in the
//! order of their names, whenever and in whatever order they were read.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::parts::Progress;

use super::notes::{CodeNote, FileNote, Held, Outcome, RefusedNote, SheetNote};
use super::sheets::Sheets;
use crate::incoming::Shortfall;
use crate::json_view::{FileClass, FileCounts, ShortSheet, SortedAnswer, SortedFile, WholeSheet};

/// From which file or sheet a share was whole first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    File,
    Sheet(u64),
}

/// What the files so far hold.
struct Seen<'a> {
    sheets: &'a BTreeMap<u64, SheetNote>,
    codes: BTreeSet<(u64, u8)>,
    counts: BTreeMap<u64, u8>,
    whole: BTreeMap<&'a str, Source>,
    questions: BTreeSet<&'a str>,
}

/// The report on all files.
pub(super) fn report(files: &BTreeMap<String, FileNote>, sheets: &Sheets<'_>) -> SortedAnswer {
    let mut seen = Seen {
        sheets: &sheets.sheets,
        codes: BTreeSet::new(),
        counts: BTreeMap::new(),
        whole: BTreeMap::new(),
        questions: BTreeSet::new(),
    };
    let listed = files
        .iter()
        .map(|(name, file)| seen.sorted(name, &file.holds));
    let list: Vec<SortedFile> = listed.collect();
    let mut from: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for file in &list {
        for sheet in &file.sheets {
            from.entry(sheet).or_default().push(file.file.clone());
        }
    }
    let whole = seen.whole.keys().filter_map(|number| {
        let share = sheets.shares.get(*number)?;
        Some(WholeSheet {
            sheet: (*number).to_owned(),
            id: share.id.clone(),
            about: share.about.clone(),
            made_at: share.made_at.clone(),
            entries: share.entries,
            file: None,
            from: from.get(number).cloned().unwrap_or_default(),
        })
    });
    let whole = whole.collect();
    let mut incomplete: Vec<ShortSheet> = sheets
        .codes
        .iter()
        .filter(|(key, _)| is_short(sheets.sheets.get(key)))
        .filter_map(|(_, codes)| short(codes, &from))
        .collect();
    incomplete.sort_by(|one, other| one.sheet.cmp(&other.sheet));
    SortedAnswer {
        files: counts(&list),
        sheets: whole,
        incomplete,
        list,
        rows: None,
        written: Vec::new(),
        read_now: 0,
    }
}

fn is_short(sheet: Option<&SheetNote>) -> bool {
    sheet.is_some_and(|sheet| sheet.outcome == Outcome::Short)
}

fn counts(list: &[SortedFile]) -> FileCounts {
    let mut counts = FileCounts::default();
    for file in list {
        counts.total += 1;
        *match file.class {
            FileClass::Complete => &mut counts.complete,
            FileClass::Again => &mut counts.again,
            FileClass::Incomplete => &mut counts.incomplete,
            FileClass::Questions => &mut counts.questions,
            FileClass::Nothing => &mut counts.nothing,
            FileClass::Unread => &mut counts.unread,
        } += 1;
        if let Some(why) = file.why {
            *counts.unread_by.entry(why).or_default() += 1;
        }
    }
    counts
}

/// A sheet of which codes are missing.
fn short(codes: &BTreeMap<u8, Vec<u8>>, from: &BTreeMap<&str, Vec<String>>) -> Option<ShortSheet> {
    let (header, _) = carewallet_core::parts::CodeHeader::read(codes.values().next()?).ok()?;
    let sheet = header.sheet.to_string();
    let shortfall = Shortfall {
        progress: Progress {
            sheet: header.sheet,
            found: u8::try_from(codes.len()).unwrap_or(u8::MAX),
            needed: header.needed,
            total: header.total,
        },
        found: codes.keys().copied().collect(),
    };
    Some(ShortSheet {
        missing: shortfall.missing(),
        needed: header.needed,
        total: header.total,
        pages: shortfall.pages(),
        pages_missing: shortfall.pages_missing(),
        message: shortfall.refusal().message,
        from: from.get(sheet.as_str()).cloned().unwrap_or_default(),
        found: shortfall.found,
        sheet,
    })
}

/// What the things in a file are, taken together.
#[derive(Default)]
struct Verdict<'a> {
    completes: bool,
    adds: bool,
    asks: bool,
    repeats: bool,
    refused: Option<&'a RefusedNote>,
    sheets: BTreeSet<String>,
}

impl<'a> Seen<'a> {
    /// The class of the next file.
    fn sorted(&mut self, name: &str, held: &'a Held) -> SortedFile {
        let mut verdict = Verdict {
            refused: held.refused.as_ref(),
            ..Verdict::default()
        };
        for number in &held.shares {
            verdict.sheets.insert(number.clone());
            match self.whole.contains_key(number.as_str()) {
                true => verdict.repeats = true,
                false => {
                    self.whole.insert(number, Source::File);
                    verdict.completes = true;
                }
            }
        }
        for page in &held.questions {
            match self.questions.insert(page) {
                true => verdict.asks = true,
                false => verdict.repeats = true,
            }
        }
        for code in &held.codes {
            self.code(code, &mut verdict);
        }
        self.count(&held.codes);
        verdict.of_file(name)
    }

    fn code(&mut self, code: &CodeNote, verdict: &mut Verdict<'a>) {
        let Some(sheet) = self.sheets.get(&code.sheet) else {
            return;
        };
        let is_new = self.codes.insert((code.sheet, code.number));
        if is_new {
            *self.counts.entry(code.sheet).or_default() += 1;
        }
        let (number, adds) = match &sheet.outcome {
            Outcome::Whole(number) => (number, &mut verdict.completes),
            Outcome::Questions => (&sheet.number, &mut verdict.asks),
            Outcome::Short => (&sheet.number, &mut verdict.adds),
            Outcome::Refused(refused) => {
                verdict.sheets.insert(sheet.number.clone());
                verdict.refused = Some(refused);
                return;
            }
        };
        verdict.sheets.insert(number.clone());
        let source = self.whole.get(number.as_str());
        let is_elsewhere = source.is_some_and(|source| *source != Source::Sheet(code.sheet));
        match is_new && !is_elsewhere {
            true => *adds = true,
            false => verdict.repeats = true,
        }
    }

    /// Sheets that are whole with the codes of this file.
    fn count(&mut self, codes: &[CodeNote]) {
        for code in codes {
            let Some(sheet) = self.sheets.get(&code.sheet) else {
                continue;
            };
            let is_enough = self.counts.get(&code.sheet) >= Some(&sheet.needed);
            if let Outcome::Whole(number) = &sheet.outcome
                && is_enough
            {
                let source = Source::Sheet(code.sheet);
                self.whole.entry(number).or_insert(source);
            }
        }
    }
}

impl Verdict<'_> {
    fn of_file(self, name: &str) -> SortedFile {
        let unread = self.refused.is_some_and(|refused| refused.why.is_some());
        let class = if self.completes {
            FileClass::Complete
        } else if self.adds {
            FileClass::Incomplete
        } else if self.asks {
            FileClass::Questions
        } else if unread {
            FileClass::Unread
        } else if self.repeats {
            FileClass::Again
        } else {
            FileClass::Nothing
        };
        let told = matches!(class, FileClass::Unread | FileClass::Nothing);
        let refused = self.refused.filter(|_| told);
        SortedFile {
            file: name.to_owned(),
            class,
            sheets: self.sheets.into_iter().collect(),
            why: refused.and_then(|refused| refused.why),
            kind: refused.map(|refused| refused.kind.clone()),
            message: refused.map(|refused| refused.message.clone()),
        }
    }
}
