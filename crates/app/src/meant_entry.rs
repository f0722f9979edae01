//! Which entry somebody means: by its id, by the id that it had before it was changed,
//! or by its name.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use carewallet_core::kind::name_key;
use carewallet_core::record::EntryStatus;
use carewallet_core::wallet::{Contents, WalletError};
use carewallet_core::{Entry, EntryId, ErrorKind, Kind, Record};

use crate::error::Error;

/// An entry that was meant.
pub struct MeantEntry<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// What has to be said, where it is not the very id that was typed.
    pub note: Option<String>,
}

/// The entry in force that somebody means. An id that was replaced leads to what stands
/// in its place; a name has to fit one entry only.
///
/// # Errors
/// [`ErrorKind::NoSuchEntry`], [`ErrorKind::AmbiguousId`] with those that fit, or why
/// the id leads nowhere.
pub fn standing<'a>(contents: &'a Contents, typed: &str) -> Result<MeantEntry<'a>, Error> {
    let record = contents.record();
    match contents.find(typed) {
        Ok(entry) if record.status(&entry.id()) == Some(EntryStatus::Replaced) => {
            in_its_place(contents, &record, entry)
        }
        Ok(entry) => Ok(MeantEntry { entry, note: None }),
        Err(WalletError::NoSuchEntry(id)) => {
            by_name(&record, typed).unwrap_or(Err(WalletError::NoSuchEntry(id).into()))
        }
        Err(error) => Err(error.into()),
    }
}

/// The entry that somebody means, also one that does not count any more.
///
/// # Errors
/// As [`standing`].
pub fn any<'a>(contents: &'a Contents, typed: &str) -> Result<MeantEntry<'a>, Error> {
    match contents.find(typed) {
        Ok(entry) => Ok(MeantEntry { entry, note: None }),
        Err(_) => standing(contents, typed),
    }
}

/// What stands in place of an entry that was replaced, perhaps more than once.
fn in_its_place<'a>(
    contents: &'a Contents,
    record: &Record<'a>,
    old: &Entry,
) -> Result<MeantEntry<'a>, Error> {
    let mut line = BTreeSet::from([old.id()]);
    loop {
        let follows = |entry: &&Entry| entry.envelope().replaces.iter().any(|id| line.contains(id));
        let next: Vec<EntryId> = contents
            .entries()
            .iter()
            .filter(follows)
            .map(Entry::id)
            .collect();
        let before = line.len();
        line.extend(next);
        if line.len() == before {
            break;
        }
    }
    let standing = record.entries().filter(|entry| line.contains(&entry.id()));
    match standing.collect::<Vec<_>>().as_slice() {
        [entry] => {
            let (old, new) = (old.id().short(), named(entry));
            let note = Some(format!("{old} was changed since; what stands now is {new}"));
            Ok(MeantEntry { entry, note })
        }
        [] => Err(WalletError::NoSuchEntry(old.id().short().to_string()).into()),
        several => Err(ambiguous("several entries stand in its place", several)),
    }
}

/// The only entry that is called so: by the whole name, its beginning, or a word in it.
fn by_name<'a>(record: &Record<'a>, typed: &str) -> Option<Result<MeantEntry<'a>, Error>> {
    let wanted = name_key(typed);
    if wanted.is_empty() {
        return None;
    }
    let own = |entry: &&Entry| !entry.kind().is_some_and(Kind::is_of_the_wallet);
    let called: Vec<(&'a Entry, String)> = record
        .entries()
        .filter(own)
        .filter_map(|entry| Some((entry, name_key(&entry.body()?.headline()))))
        .collect();
    let fitting = |fits: &dyn Fn(&str) -> bool| -> Vec<&'a Entry> {
        let fitting = called.iter().filter(|(_, name)| fits(name));
        fitting.map(|(entry, _)| *entry).collect()
    };
    // A whole name wins over a beginning, and that over a word in the middle.
    let found = [
        fitting(&|name| name == wanted),
        fitting(&|name| name.starts_with(&wanted)),
        fitting(&|name| name.split_whitespace().any(|word| word == wanted)),
    ];
    let found = found.into_iter().find(|found| !found.is_empty())?;
    Some(match found.as_slice() {
        [entry] => Ok(MeantEntry {
            entry,
            note: Some(named(entry)),
        }),
        several => Err(ambiguous(
            &format!("several entries are called {typed}"),
            several,
        )),
    })
}

fn ambiguous(message: &str, several: &[&Entry]) -> Error {
    // The ids only: what the record says has no place in an error.
    let list: Vec<String> = several
        .iter()
        .map(|entry| entry.id().short().to_string())
        .collect();
    Error::new(ErrorKind::AmbiguousId, message).with_advice(format!(
        "carewallet show lists them; say which by the id: {}",
        list.join(", ")
    ))
}

/// An entry by its name, with its facts where another one may have the same name.
fn named(entry: &Entry) -> String {
    let body = entry.body();
    let title = body
        .as_ref()
        .map_or_else(String::new, |body| body.headline());
    let facts = body.map_or_else(Vec::new, |body| body.facts());
    let other = facts.into_iter().filter(|fact| fact.text != title).take(2);
    let mut parts = vec![title.clone()];
    parts.extend(other.map(|fact| format!("{}: {}", fact.label, fact.text)));
    format!("{} ({})", parts.join(", "), entry.id().short())
}
