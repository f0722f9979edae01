//! What this computer has seen of a wallet (docs/format.md §5.4): a memory
//! against older copies, and a shortcut so that adding does not read it all.

mod given_up;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::contents::Counted;
use super::{Access, Contents, WalletError, Warning};
use crate::batch::Batch;
use crate::entry::Entry;
use crate::holder::Holders;
use crate::id::EntryId;
use crate::json;
use crate::key::Purpose;
use crate::kind::Kind;
use crate::limits;
use crate::seal;
use crate::segment::Segment;
use crate::store::Listed;
use crate::value::Timestamp;

pub(super) use given_up::GivenUpWith;

/// What is known of one segment.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Note {
    pub(super) bytes: u64,
    pub(super) count: usize,
    pub(super) packed: bool,
}

/// What this computer saw and the wallet no longer has: an older copy was put
/// in its place. It is kept until it is there again.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lost {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at: Option<Timestamp>,
    count: usize,
    heads: BTreeSet<EntryId>,
}

impl Lost {
    /// The warning about it.
    pub(super) fn warning(&self, contents: &Contents) -> Warning {
        let missing = self.count.saturating_sub(contents.entries.len());
        Warning::OlderCopy {
            // Entries written since then make up the count, but not for what is gone.
            missing: missing.max(self.heads.len()),
            seen_at: self.at,
        }
    }
}

/// The memory itself.
#[derive(Clone, Default)]
pub(super) struct Seen {
    pub(super) at: Option<Timestamp>,
    pub(super) count: usize,
    heads: BTreeSet<EntryId>,
    pub(super) segments: BTreeMap<String, Note>,
    structure: Vec<Entry>,
    batches: Vec<Batch>,
    pub(super) lost: Option<Lost>,
    /// What is not missed any more, by the name in quarantine of the file that held it.
    given_up: BTreeMap<String, GivenUpWith>,
    /// Something is to be mended beside the next thing that is saved.
    pub(super) mend: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at: Option<Timestamp>,
    batches: Vec<Batch>,
    count: usize,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    given_up: BTreeMap<String, GivenUpWith>,
    heads: BTreeSet<EntryId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lost: Option<Lost>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    mend: bool,
    seen: u64,
    segments: BTreeMap<String, Note>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    sig: String,
    structure: Vec<Box<RawValue>>,
    wallet: String,
}

/// Kinds that every command needs: they are kept whole.
fn is_structure(entry: &Entry) -> bool {
    matches!(
        entry.kind(),
        Some(Kind::Person | Kind::Holder | Kind::Agency | Kind::Directory | Kind::Recovery)
    )
}

impl Seen {
    pub(super) fn of(contents: &Contents) -> Self {
        let structure: Vec<Entry> = contents
            .entries
            .iter()
            .filter(|e| is_structure(e))
            .cloned()
            .collect();
        let mut batches = contents.batches.clone();
        // Only holders have to be proved anew without reading any file.
        batches.retain(|b| structure.iter().any(|e| b.covers(e) && is_holder_entry(e)));
        let mut seen = Self {
            at: None,
            count: contents.entries.len(),
            heads: contents.heads(),
            segments: BTreeMap::new(),
            structure,
            batches,
            lost: None,
            given_up: BTreeMap::new(),
            mend: false,
        };
        for counted in &contents.counted {
            seen.note(counted);
        }
        seen
    }

    fn note(&mut self, counted: &Counted) {
        let note = Note {
            bytes: counted.bytes,
            count: counted.ids.len(),
            packed: counted.packed,
        };
        self.segments.insert(counted.name.clone(), note);
    }

    /// The newest entries, as many as one entry may name.
    pub(super) fn heads(&self) -> Vec<EntryId> {
        self.heads.iter().take(limits::AFTER_IDS).copied().collect()
    }

    pub(super) fn holders(&self, wallet: &str) -> Holders {
        Holders::work_out(wallet, &self.structure, &self.batches)
    }

    pub(super) fn structure(&self) -> Vec<Entry> {
        self.structure.clone()
    }

    /// True if every segment that was seen is still there, unchanged in size,
    /// and nothing was missing or to be mended then: it may have changed.
    pub(super) fn covered_by(&self, files: &[Listed]) -> bool {
        let there: BTreeMap<&str, u64> = files.iter().map(|f| (f.name.as_str(), f.bytes)).collect();
        // Segments are never rewritten, so a name and a size are enough.
        let is_there =
            |(name, note): (&String, &Note)| there.get(name.as_str()) == Some(&note.bytes);
        self.lost.is_none() && !self.mend && self.segments.iter().all(is_there)
    }

    /// Notes a segment that was just written or just found.
    pub(super) fn learn(&mut self, name: &str, bytes: u64, segment: &Segment) {
        let ids: Vec<EntryId> = segment.entries.iter().map(Entry::id).collect();
        self.count += ids.len();
        // All are added before any is taken away: entries of one file name each other.
        self.heads.extend(&ids);
        self.not_given_up(|id| ids.contains(id));
        for after in segment.entries.iter().flat_map(|e| &e.envelope().after) {
            self.heads.remove(after);
        }
        for entry in segment.entries.iter().filter(|e| is_structure(e)) {
            if !self.structure.contains(entry) {
                self.structure.push(entry.clone());
                let covering = segment.batches.iter().filter(|b| b.covers(entry));
                self.batches.extend(covering.cloned());
            }
        }
        self.note(&Counted {
            name: name.to_owned(),
            bytes,
            packed: segment.packed,
            recipients: segment.recipients,
            ids,
        });
    }

    /// Takes over from what was seen before some segments were packed: the
    /// same newest entries, less what was erased, in other files.
    pub(super) fn repacked(&mut self, before: Self, names: &[String], without: &BTreeSet<EntryId>) {
        for name in names {
            self.segments.remove(name);
        }
        self.count = before.count.saturating_sub(without.len());
        // Not what `learn` made of the new file: entries outside of it may name those.
        self.heads = &before.heads - without;
        self.structure.retain(|e| !without.contains(&e.id()));
    }

    /// The newest entries of all that was seen here, lost ones too.
    pub(super) fn expected(&self) -> impl Iterator<Item = EntryId> {
        let lost = self.lost.iter().flat_map(|lost| &lost.heads);
        self.heads.iter().chain(lost).copied()
    }

    /// What was seen and is no longer there, if this copy is older.
    pub(super) fn lost(&self, contents: &Contents) -> Option<Lost> {
        let erased = contents.erased();
        let gone = |id: &EntryId| {
            let there = contents.get(id).is_some() || erased.contains(id);
            !there && !contents.given_up.contains(id)
        };
        let heads: BTreeSet<EntryId> = self.expected().filter(gone).collect();
        if heads.is_empty() {
            return None;
        }
        let before = self.lost.as_ref();
        let newly = self.heads.iter().any(gone);
        Some(Lost {
            at: before.filter(|_| !newly).map_or(self.at, |lost| lost.at),
            count: before.map_or(self.count, |lost| lost.count.max(self.count)),
            heads,
        })
    }

    pub(super) fn recall(access: &Access<'_>, wallet: &str) -> Option<Self> {
        // Whatever is wrong with the memory, the wallet itself is read instead.
        let plain = seal::open(&access.memory.recall(wallet)?, access.identity).ok()?;
        let mut wire: Wire = serde_json::from_str(json::scan(&plain).ok()?).ok()?;
        if wire.seen != 1 || wire.wallet != wallet {
            return None;
        }
        let sig = std::mem::take(&mut wire.sig);
        let signer = access.identity.public_key();
        // That it opens proves nothing: anybody can seal to a public key.
        signer
            .verify(Purpose::Seen, &json::write_nested(&wire).ok()?, &sig)
            .ok()?;
        let structure = wire
            .structure
            .iter()
            .map(|raw| Entry::parse_signed(raw.get()));
        Some(Self {
            at: wire.at,
            count: wire.count,
            heads: wire.heads,
            segments: wire.segments,
            structure: structure.collect::<Result<_, _>>().ok()?,
            batches: wire.batches,
            lost: wire.lost,
            given_up: wire.given_up,
            mend: wire.mend,
        })
    }

    pub(super) fn seal(&self, access: &Access<'_>, wallet: &str) -> Result<Vec<u8>, WalletError> {
        let refused = || WalletError::Rule("could not be remembered");
        let raw = |e: &Entry| RawValue::from_string(e.text().to_owned());
        let structure: Result<Vec<_>, _> = self.structure.iter().map(raw).collect();
        let mut wire = Wire {
            at: self.at,
            batches: self.batches.clone(),
            count: self.count,
            heads: self.heads.clone(),
            lost: self.lost.clone(),
            given_up: self.given_up.clone(),
            mend: self.mend,
            seen: 1,
            segments: self.segments.clone(),
            sig: String::new(),
            structure: structure.map_err(|_| refused())?,
            wallet: wallet.to_owned(),
        };
        let text = json::write_nested(&wire).map_err(|_| refused())?;
        wire.sig = access.identity.sign(Purpose::Seen, &text);
        let text = json::write_nested(&wire).map_err(|_| refused())?;
        Ok(seal::seal(text.as_bytes(), &[access.identity.recipient()])?)
    }
}

pub(super) fn is_holder_entry(entry: &Entry) -> bool {
    entry.kind() == Some(Kind::Holder)
}
