//! Cuts what is packed into segments of a size that every reader takes.

use std::collections::{BTreeSet, HashMap};

use crate::batch::Batch;
use crate::entry::Entry;
use crate::id::EntryId;
use crate::json;
use crate::limits;

/// Bytes of one segment before it is compressed: a quarter of what is read, so that
/// a few more signatures never make it one that is refused.
const BYTES: usize = limits::INFLATED_BYTES / 4;
/// Bytes that an id takes in a batch: 64 digits, two quotes and a comma.
const ID_BYTES: usize = 67;

/// Entries that go into one segment, and the signatures of others that go with them.
pub(in crate::wallet) struct Portion<'a> {
    pub(in crate::wallet) entries: &'a [Entry],
    pub(in crate::wallet) batches: Vec<Batch>,
}

/// Cuts entries, in their order, by the bytes that they and their signatures take.
/// Entries of `signed_anew`, a key id, need no signature from before.
pub(in crate::wallet) fn portions<'a>(
    entries: &'a [Entry],
    batches: &[Batch],
    signed_anew: Option<&str>,
) -> Vec<Portion<'a>> {
    let signatures = Signatures::of(batches);
    let mut portions = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    let mut taken = BTreeSet::new();
    for (at, entry) in entries.iter().enumerate() {
        let anew = signed_anew == Some(entry.envelope().recorded_by.as_str());
        let mut needed = signatures.needed(entry, anew, &taken);
        let length = entry.text().len() + 1;
        if at > start && (bytes + length + needed.bytes > BYTES || at - start == limits::LIST_ITEMS)
        {
            portions.push(signatures.portion(&entries[start..at], &taken));
            (start, bytes) = (at, 0);
            taken.clear();
            needed = signatures.needed(entry, anew, &taken);
        }
        bytes += length + needed.bytes;
        taken.extend(needed.batches);
    }
    if start < entries.len() {
        portions.push(signatures.portion(&entries[start..], &taken));
    }
    portions
}

/// What an entry needs beside what a segment has already.
struct Needed {
    batches: Vec<usize>,
    bytes: usize,
}

/// Batches with their sizes, by the entries that they cover.
struct Signatures<'a> {
    batches: &'a [Batch],
    sizes: Vec<usize>,
    signers: Vec<Option<String>>,
    covering: HashMap<EntryId, Vec<usize>>,
}

impl<'a> Signatures<'a> {
    fn of(batches: &'a [Batch]) -> Self {
        let mut covering: HashMap<EntryId, Vec<usize>> = HashMap::new();
        for (at, batch) in batches.iter().enumerate() {
            for id in &batch.ids {
                covering.entry(*id).or_default().push(at);
            }
        }
        let size = |batch| json::write(batch).len() + 12;
        Self {
            batches,
            sizes: batches.iter().map(size).collect(),
            signers: batches.iter().map(|b| b.signer().ok()).collect(),
            covering,
        }
    }

    fn needed(&self, entry: &Entry, anew: bool, taken: &BTreeSet<usize>) -> Needed {
        if anew {
            return Needed {
                batches: Vec::new(),
                bytes: ID_BYTES,
            };
        }
        // One whose key cannot be read goes along, so that it is refused by its name.
        let by_writer = |at: &usize| {
            let signer = self.signers[*at].as_ref();
            signer.is_none_or(|signer| *signer == entry.envelope().recorded_by)
        };
        let all = self.covering.get(&entry.id()).into_iter().flatten();
        let covering: Vec<usize> = all.copied().filter(by_writer).collect();
        let bytes = |some: &[usize]| some.iter().map(|at| self.sizes[*at]).sum::<usize>();
        let mut batches = covering.clone();
        // Whoever signs one entry a thousand times cannot make a segment that is
        // refused: one signature is enough, the smallest.
        if bytes(&covering) > BYTES / 4 {
            batches = covering
                .into_iter()
                .min_by_key(|at| self.sizes[*at])
                .into_iter()
                .collect();
        }
        batches.retain(|at| !taken.contains(at));
        Needed {
            bytes: bytes(&batches),
            batches,
        }
    }

    fn portion<'e>(&self, entries: &'e [Entry], taken: &BTreeSet<usize>) -> Portion<'e> {
        Portion {
            entries,
            batches: taken.iter().map(|at| self.batches[*at].clone()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entry::{Draft, EntryWriter, Voice};
    use crate::id::SubjectId;
    use crate::key::Identity;
    use crate::kind::{Kind, examples};
    use crate::value::{Line, Timestamp};

    struct Counting(u8);

    impl crate::RandomSource for Counting {
        fn fill(&mut self, bytes: &mut [u8]) {
            for byte in bytes {
                self.0 = self.0.wrapping_add(1);
                *byte = self.0;
            }
        }
    }

    fn entries(agency: &Identity, count: usize) -> Vec<Entry> {
        let at = |n: usize| Timestamp::from_unix_seconds(1_800_000_000 + n as i64).unwrap();
        let name = || Line::parse("The agency").unwrap();
        let written = (0..count).map(|n| {
            let body = examples::example(Kind::KeySafe);
            let draft = Draft::new(SubjectId::Home, body, Voice::Reported, name());
            let mut writer = EntryWriter {
                now: at(n),
                key_id: agency.public_key().id(),
                after: Vec::new(),
                random: &mut Counting(n as u8),
            };
            draft.write(&mut writer).unwrap()
        });
        written.collect()
    }

    #[test]
    fn a_thousand_signatures_of_one_entry_do_not_make_a_segment_that_is_refused() {
        let agency = Identity::generate();
        let entries = entries(&agency, 40);
        let name = || Line::parse("The agency").unwrap();
        let now = Timestamp::from_unix_seconds(1_800_000_000).unwrap();
        let mut batches = vec![Batch::sign(&entries, &agency, name(), now)];
        // 60 lists of 9,000 ids that name each entry as well: 36 MB of signatures.
        for filler in 0..60u32 {
            let mut batch = batches[0].clone();
            let ids = (0..9_000u32).map(|n| EntryId::of(&(filler * 9_000 + n).to_le_bytes()));
            batch.ids.extend(ids);
            batch.ids.sort();
            batches.push(batch);
        }
        let portions = portions(&entries, &batches, None);
        assert_eq!(portions.iter().map(|p| p.entries.len()).sum::<usize>(), 40);
        for portion in &portions {
            let signed = portion.batches.iter().map(|b| json::write(b).len());
            assert!(signed.sum::<usize>() < BYTES);
            let covered = |e: &Entry| portion.batches.iter().any(|b| b.covers(e));
            assert!(portion.entries.iter().all(covered));
        }
    }

    #[test]
    fn entries_are_cut_by_their_number_too() {
        let agency = Identity::generate();
        let entries = vec![entries(&agency, 1).remove(0); limits::LIST_ITEMS + 1];
        let own = agency.public_key().id();
        let portions = portions(&entries, &[], Some(&own));
        let counts: Vec<usize> = portions.iter().map(|p| p.entries.len()).collect();
        assert_eq!(counts, [limits::LIST_ITEMS, 1]);
    }
}
