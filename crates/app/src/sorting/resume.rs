//! Goes on from what was noted before, as far as it still holds: a file that changed, or
//! that another one needs which is gone, is read again.

use std::collections::{BTreeMap, BTreeSet};

use super::notes::{FileNote, Noted, Outcome};
use super::sheets::Sheets;
use crate::error::Error;
use crate::face::Face;
use crate::platform::ListedFile;

/// Which codes of each sheet the files hold.
type Support = BTreeMap<u64, BTreeSet<u8>>;

/// Puts back what was noted and gives the files that need not be read again.
///
/// # Errors
/// The notes cannot be read or written.
pub(super) fn resume(
    face: &mut dyn Face,
    sheets: &mut Sheets<'_>,
    listed: &[ListedFile],
) -> Result<BTreeMap<String, FileNote>, Error> {
    let noted = sheets.notes.load(face)?;
    let mut files = unchanged(&noted, listed, sheets.keys.has_any());
    put_back(noted, sheets);
    let support = drop_what_lacks(&mut files, sheets);
    prune(&files, &support, sheets);
    sheets.notes.forget_pending();
    let keys: Vec<u64> = sheets.codes.keys().copied().collect();
    for key in keys {
        sheets.join(face, key)?;
    }
    sheets.notes.forget_pending();
    note_all(&files, sheets);
    sheets.notes.begin_anew(face)?;
    Ok(files)
}

/// The files that are as they were, and that nothing new could be learnt of.
fn unchanged(noted: &Noted, listed: &[ListedFile], with_keys: bool) -> BTreeMap<String, FileNote> {
    let mut files = BTreeMap::new();
    for file in listed.iter().filter(|file| file.barred.is_none()) {
        let Some(note) = noted.files.get(&file.name) else {
            continue;
        };
        let refused = note.holds.refused.as_ref();
        let may_open = refused.is_some_and(|why| with_keys && why.needs_key());
        let again = may_open || refused.is_some_and(|why| why.may_pass());
        if !again && (note.bytes, note.modified) == (file.bytes, file.modified) {
            files.insert(file.name.clone(), note.clone());
        }
    }
    files
}

fn put_back(noted: Noted, sheets: &mut Sheets<'_>) {
    let is_there = |number: &String| {
        let path = sheets.path_of(number);
        path.is_some_and(|path| path.is_file())
    };
    let shares = noted.shares.into_iter();
    sheets.shares = shares.filter(|(number, _)| is_there(number)).collect();
    sheets.sheets = noted.sheets;
    for code in noted.codes {
        // What was refused then is refused now.
        sheets.code(&code).map(|_| ()).unwrap_or(());
    }
}

/// Drops files, and sheets with them, until each file's sheets are there.
fn drop_what_lacks(files: &mut BTreeMap<String, FileNote>, sheets: &mut Sheets<'_>) -> Support {
    loop {
        let support = support(files);
        sheets.sheets.retain(|key, sheet| {
            let numbers = support.get(key).map_or(0, BTreeSet::len);
            match &sheet.outcome {
                _ if numbers == 0 => false,
                outcome if outcome.wants_codes() => true,
                Outcome::Whole(number) if !sheets.shares.contains_key(number) => false,
                _ => numbers >= usize::from(sheet.needed),
            }
        });
        let before = files.len();
        files.retain(|_, file| has_all(file, sheets));
        if files.len() == before {
            return support;
        }
    }
}

fn has_all(file: &FileNote, sheets: &Sheets<'_>) -> bool {
    let mut shares = file.holds.shares.iter();
    shares.all(|number| sheets.shares.contains_key(number))
        && file.holds.codes.iter().all(|code| {
            let Some(sheet) = sheets.sheets.get(&code.sheet) else {
                return false;
            };
            let codes = sheets.codes.get(&code.sheet);
            let is_held = codes.is_some_and(|codes| codes.contains_key(&code.number));
            is_held || !sheet.outcome.wants_codes()
        })
}

fn support(files: &BTreeMap<String, FileNote>) -> Support {
    let mut support = Support::new();
    for code in files.values().flat_map(|file| &file.holds.codes) {
        support.entry(code.sheet).or_default().insert(code.number);
    }
    support
}

/// Forgets what no file holds any more.
fn prune(files: &BTreeMap<String, FileNote>, support: &Support, sheets: &mut Sheets<'_>) {
    let held = |key: &u64, number: &u8| {
        let numbers = support.get(key);
        numbers.is_some_and(|numbers| numbers.contains(number))
    };
    for (key, codes) in &mut sheets.codes {
        codes.retain(|number, _| held(key, number));
    }
    sheets.codes.retain(|_, codes| !codes.is_empty());
    let mut named: BTreeSet<&String> = files.values().flat_map(|file| &file.holds.shares).collect();
    let of_sheets = sheets
        .sheets
        .values()
        .filter_map(|sheet| match &sheet.outcome {
            Outcome::Whole(number) => Some(number),
            _ => None,
        });
    named.extend(of_sheets);
    sheets.shares.retain(|number, _| named.contains(number));
}

/// Notes all of it, without what is not needed any more.
fn note_all(files: &BTreeMap<String, FileNote>, sheets: &mut Sheets<'_>) {
    let notes = &mut sheets.notes;
    for code in sheets.codes.values().flat_map(BTreeMap::values) {
        notes.code(code);
    }
    for (number, share) in &sheets.shares {
        notes.share(number, share);
    }
    for (key, sheet) in &sheets.sheets {
        if sheet.outcome != Outcome::Short {
            notes.sheet(*key, sheet);
        }
    }
    for (name, file) in files {
        notes.file(name, file);
    }
}
