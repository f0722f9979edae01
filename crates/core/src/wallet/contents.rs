//! Everything in a wallet, read and judged: entries, batches, and the files
//! that had to be set aside.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde::Deserialize;

use super::reading::{self, Read};
use super::{Access, Wallet, WalletError};
use crate::batch::Batch;
use crate::entry::Entry;
use crate::hex;
use crate::holder::Holders;
use crate::id::EntryId;
use crate::record::Record;
use crate::seal::SealError;
use crate::segment::{Segment, SegmentError};
use crate::store::{Area, Listed, Store, StoreError};
use crate::value::Timestamp;

/// A file that was set aside, and why. The rest of the wallet is readable.
#[derive(Debug)]
pub struct Problem {
    /// The file, below the wallet's folder.
    pub file: String,
    /// What is wrong with it.
    pub why: SegmentError,
}

/// Something noticed while opening that a person should know.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// `wallet.json` is damaged. Nothing else depends on it.
    Marker,
    /// `wallet.json` is not there.
    Rebuilt,
    /// `wallet.json` names a newer version: the wallet is only read.
    NewerVersion,
    /// This copy is older than what this computer saw.
    OlderCopy {
        /// Entries that are missing, as far as can be told.
        missing: usize,
        /// When the newer copy was seen.
        seen_at: Option<Timestamp>,
    },
    /// What was seen could not be remembered.
    NotRemembered,
}

/// A segment that counts.
pub(super) struct Counted {
    pub(super) name: String,
    pub(super) bytes: u64,
    pub(super) packed: bool,
    pub(super) ids: Vec<EntryId>,
}

/// All entries of a wallet.
pub struct Contents {
    pub(super) entries: Vec<Entry>,
    places: HashMap<EntryId, usize>,
    pub(super) batches: Vec<Batch>,
    pub(super) counted: Vec<Counted>,
    pub(super) problems: Vec<Problem>,
    pub(super) holders: Holders,
    /// The newest entries that this computer saw here before.
    pub(super) seen: Vec<EntryId>,
}

impl Contents {
    /// All entries, in no particular order, each once.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry with this id.
    #[must_use]
    pub fn get(&self, id: &EntryId) -> Option<&Entry> {
        self.places.get(id).map(|at| &self.entries[*at])
    }

    /// The one entry whose id begins like this.
    ///
    /// # Errors
    /// [`WalletError::NoSuchEntry`] or [`WalletError::Ambiguous`].
    pub fn find(&self, beginning: &str) -> Result<&Entry, WalletError> {
        let wanted = beginning.to_ascii_lowercase();
        let fits = |e: &&Entry| wanted.len() >= 4 && e.id().to_string().starts_with(&wanted);
        let mut found = self.entries.iter().filter(fits);
        match (found.next(), found.next()) {
            (Some(entry), None) => Ok(entry),
            (None, _) => Err(WalletError::NoSuchEntry(beginning.to_owned())),
            _ => Err(WalletError::Ambiguous(beginning.to_owned())),
        }
    }

    /// The signatures of all entries' writers.
    #[must_use]
    pub fn batches(&self) -> &[Batch] {
        &self.batches
    }

    /// Files that were set aside.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Who can open the wallet.
    #[must_use]
    pub fn holders(&self) -> &Holders {
        &self.holders
    }

    /// The entries in force.
    #[must_use]
    pub fn record(&self) -> Record<'_> {
        Record::of(&self.entries, self.holders.authorities())
    }

    /// Entries that no other entry names as seen: the newest.
    pub(super) fn heads(&self) -> BTreeSet<EntryId> {
        let seen: HashSet<&EntryId> = self
            .entries
            .iter()
            .flat_map(|e| &e.envelope().after)
            .collect();
        self.entries
            .iter()
            .map(Entry::id)
            .filter(|id| !seen.contains(id))
            .collect()
    }

    /// Ids that an erasure by a holder names.
    pub(super) fn erased(&self) -> BTreeSet<EntryId> {
        let by_holder = |e: &&Entry| {
            self.holders
                .authorities()
                .contains(&e.envelope().recorded_by)
        };
        let erasures = self.entries.iter().filter(by_holder);
        erasures
            .flat_map(|e| e.envelope().erases.iter().copied())
            .collect()
    }
}

impl Wallet<'_> {
    /// Reads every segment.
    ///
    /// # Errors
    /// [`WalletError`] when nothing can be read at all. A single damaged file is
    /// a [`Problem`], not an error.
    pub fn contents(&self) -> Result<Contents, WalletError> {
        self.contents_of(reading::read_segments(&self.access, &self.id)?)
    }

    /// What the files that were read hold together.
    pub(super) fn contents_of(&self, read: Read) -> Result<Contents, WalletError> {
        let mut opened = Vec::with_capacity(read.len());
        let mut problems = Vec::new();
        for (file, segment) in read {
            match segment {
                Ok(segment) => opened.push((file, segment)),
                Err(why) => problems.push(problem(&file.name, why)),
            }
        }
        if opened.is_empty() {
            return Err(nothing_opens(problems));
        }
        let holders = settle_holders(&self.id, &opened);
        if !holders.contains(&self.access.identity.public_key().id()) {
            return Err(WalletError::NotAHolder);
        }
        let mut contents = gather(opened, problems, holders);
        contents.seen = self.seen.expected().collect();
        Ok(contents)
    }
}

fn problem(name: &str, why: SegmentError) -> Problem {
    Problem {
        file: format!("segments/{name}"),
        why,
    }
}

fn nothing_opens(problems: Vec<Problem>) -> WalletError {
    let wrong_key = |p: &Problem| matches!(p.why, SegmentError::Seal(SealError::WrongKey));
    if problems.iter().all(wrong_key) {
        return WalletError::WrongKey;
    }
    let worse = problems.into_iter().find(|p| !wrong_key(p));
    worse.map_or(WalletError::Empty, |p| WalletError::Damaged {
        first: p.why,
    })
}

/// Grows the holders from the first one: only what holders wrote down can admit
/// or remove, so a stranger's file can never admit its own writer.
fn settle_holders(wallet: &str, opened: &[(Listed, Segment)]) -> Holders {
    let mut holders = Holders::default();
    let mut known = BTreeSet::from([wallet.to_owned()]);
    // Each round follows one more admission; more rounds than segments are never needed.
    for _ in 0..=opened.len() {
        let counted = || opened.iter().filter(|(_, s)| known.contains(&s.by.id()));
        let batches: Vec<Batch> = counted().flat_map(|(_, s)| s.batches.clone()).collect();
        let entries = counted().flat_map(|(_, s)| &s.entries);
        holders = Holders::work_out(wallet, entries, &batches);
        let now = holders.key_ids();
        if now == known {
            break;
        }
        known = now;
    }
    holders
}

fn gather(
    opened: Vec<(Listed, Segment)>,
    mut problems: Vec<Problem>,
    holders: Holders,
) -> Contents {
    let total = opened.iter().map(|(_, s)| s.entries.len()).sum();
    let mut entries: Vec<Entry> = Vec::with_capacity(total);
    let mut places = HashMap::with_capacity(total);
    let mut batches = Vec::new();
    let mut signatures = HashSet::new();
    let mut counted = Vec::with_capacity(opened.len());
    for (file, segment) in opened {
        if !holders.contains(&segment.by.id()) {
            problems.push(problem(&file.name, SegmentError::NotAHolder));
            continue;
        }
        let ids = segment.entries.iter().map(Entry::id).collect();
        counted.push(Counted {
            name: file.name,
            bytes: file.bytes,
            packed: segment.packed,
            ids,
        });
        for entry in segment.entries {
            if let std::collections::hash_map::Entry::Vacant(place) = places.entry(entry.id()) {
                place.insert(entries.len());
                entries.push(entry);
            }
        }
        batches.extend(
            segment
                .batches
                .into_iter()
                .filter(|b| signatures.insert(b.sig.clone())),
        );
    }
    Contents {
        entries,
        places,
        batches,
        counted,
        problems,
        holders,
        seen: Vec::new(),
    }
}

/// The bytes of `wallet.json`.
pub(super) fn marker(id: &str) -> String {
    format!("{{\"carewallet\":1,\"wallet\":\"{id}\"}}\n")
}

enum Marker {
    Missing,
    Damaged,
    Newer,
    Names(String),
}

fn read_marker(store: &dyn Store) -> Result<Marker, WalletError> {
    #[derive(Deserialize)]
    struct Parsed {
        carewallet: u64,
        wallet: Option<String>,
    }
    let bytes = match store.read(Area::Root, "wallet.json") {
        Ok(bytes) => bytes,
        Err(StoreError::Missing { .. }) => return Ok(Marker::Missing),
        Err(other) => return Err(other.into()),
    };
    Ok(match serde_json::from_slice::<Parsed>(&bytes) {
        Ok(Parsed {
            carewallet: 2.., ..
        }) => Marker::Newer,
        Ok(Parsed {
            wallet: Some(id), ..
        }) if hex::is_hex(&id, 32) && bytes == marker(&id).as_bytes() => Marker::Names(id),
        _ => Marker::Damaged,
    })
}

/// Which wallet this is: what the key says and the files confirm comes before
/// what `wallet.json` says.
pub(super) fn wallet_id(
    access: &Access<'_>,
    pinned: Option<&str>,
) -> Result<(String, Vec<Warning>), WalletError> {
    let known = |id: &str| pinned == Some(id) || access.memory.recall(id).is_some();
    let (named, warning) = match read_marker(access.store)? {
        Marker::Names(id) if pinned.is_none_or(|p| p == id) && known(&id) => {
            return Ok((id, Vec::new()));
        }
        Marker::Names(id) => (Some(id), Warning::Marker),
        Marker::Missing => (None, Warning::Rebuilt),
        Marker::Damaged => (None, Warning::Marker),
        Marker::Newer => (None, Warning::NewerVersion),
    };
    let wallet = confirmed(access, pinned.or(named.as_deref()))?
        .or(named.clone())
        .ok_or(WalletError::WrongKey)?;
    match pinned {
        Some(key) if key != wallet => Err(WalletError::OtherWallet {
            key: key.to_owned(),
            wallet,
        }),
        _ if named.as_ref() == Some(&wallet) => Ok((wallet, Vec::new())),
        _ => Ok((wallet, vec![warning])),
    }
}

/// The wallet that the files say they belong to: the wanted one if any file
/// does, else that of the first file that opens.
fn confirmed(access: &Access<'_>, wanted: Option<&str>) -> Result<Option<String>, WalletError> {
    let mut first = None;
    let found = reading::first_of(access, |bytes| {
        let found = crate::segment::wallet_of(bytes, access.identity)?;
        let fits = wanted.is_none_or(|wanted| wanted == found);
        first.get_or_insert_with(|| found.clone());
        fits.then_some(found)
    })?;
    Ok(found.or(first))
}
