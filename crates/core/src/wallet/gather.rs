//! Reads all of a wallet, and judges what counts.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::contents::Counted;
use super::reading::{self, Read};
use super::{Contents, Problem, Wallet, WalletError};
use crate::batch::Batch;
use crate::entry::Entry;
use crate::holder::{Holders, is_anchor};
use crate::seal::SealError;
use crate::segment::{Segment, SegmentError};
use crate::store::Listed;

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
        // A removed holder's key may still open older files.
        if !holders.contains(&self.access.identity.public_key().id()) {
            return Err(WalletError::NotAHolder);
        }
        let mut contents = gather(opened, problems, holders);
        contents.seen = self.seen.expected().collect();
        contents.given_up = self.seen.entries_given_up();
        contents.erasing = self.is_erasing(&contents);
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
    // The key is to blame only if no file has anything else wrong with it.
    if problems.iter().all(wrong_key) {
        return WalletError::WrongKey;
    }
    let worse = problems.into_iter().find(|p| !wrong_key(p));
    worse.map_or(WalletError::Empty, |p| WalletError::Damaged {
        first: p.why,
    })
}

/// Grows the holders from the first one: only what holders wrote down can admit
/// or remove, so a stranger's file can never admit its own writer. What the first
/// holder stated counts in whichever file it lies, or nobody who comes anew could
/// open a wallet that another holder packed.
fn settle_holders(wallet: &str, opened: &[(Listed, Segment)]) -> Holders {
    let mut holders = Holders::default();
    let mut known = BTreeSet::from([wallet.to_owned()]);
    let (anchors, their_batches) = anchors(wallet, opened);
    // Each round follows one more admission; more rounds than segments are never needed.
    for _ in 0..=opened.len() {
        let counted = || opened.iter().filter(|(_, s)| known.contains(&s.by.id()));
        let mut batches: Vec<Batch> = counted().flat_map(|(_, s)| s.batches.clone()).collect();
        batches.extend(their_batches.iter().cloned());
        let entries = counted().flat_map(|(_, s)| &s.entries);
        holders = Holders::work_out(wallet, entries.chain(anchors.iter().copied()), &batches);
        let now = holders.key_ids();
        if now == known {
            break;
        }
        known = now;
    }
    holders
}

/// The statements of the first holder, with the signatures that cover them.
fn anchors<'a>(wallet: &str, opened: &'a [(Listed, Segment)]) -> (Vec<&'a Entry>, Vec<Batch>) {
    let all = opened.iter().flat_map(|(_, s)| &s.entries);
    let anchors: Vec<&Entry> = all.filter(|entry| is_anchor(entry, wallet)).collect();
    let batches = opened.iter().flat_map(|(_, s)| &s.batches);
    let covering = batches.filter(|batch| anchors.iter().any(|entry| batch.covers(entry)));
    let batches = covering.cloned().collect();
    (anchors, batches)
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
    let mut aside = Vec::new();
    for (file, segment) in opened {
        let signer = segment.by.id();
        if !holders.contains(&signer) {
            problems.push(problem(&file.name, SegmentError::NotAHolder));
            if holders.authorities().contains(&signer) {
                aside.push((file, segment));
            }
            continue;
        }
        let ids = segment.entries.iter().map(Entry::id).collect();
        counted.push(Counted {
            name: file.name,
            bytes: file.bytes,
            packed: segment.packed,
            recipients: segment.recipients,
            ids,
        });
        for entry in segment.entries {
            // A copied segment, or a crash halfway through packing, leaves entries twice.
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
        aside,
        holders,
        seen: Vec::new(),
        erasing: false,
        given_up: BTreeSet::new(),
    }
}
