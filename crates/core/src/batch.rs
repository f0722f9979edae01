//! Batches: one signature over the entries that were written together
//! (docs/format.md §4).

use serde::{Deserialize, Serialize};

use crate::entry::Entry;
use crate::error_kind::ErrorKind;
use crate::id::EntryId;
use crate::json;
use crate::key::{Identity, KeyError, PublicKey, Purpose};
use crate::limits;
use crate::value::{Line, Timestamp};

/// Why a batch is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BatchError {
    /// Its signature or its key is not right.
    #[error("the signature of these entries is not right: {0}")]
    Key(#[from] KeyError),
    /// Its ids are not sorted, doubled, or too many.
    #[error("the list of signed entries is not in order")]
    Ids,
    /// An entry is not covered by any batch.
    #[error("an entry is not signed")]
    Unsigned,
}

impl BatchError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Key(e) => e.kind(),
            Self::Ids => ErrorKind::NotCanonical,
            Self::Unsigned => ErrorKind::Unsigned,
        }
    }
}

/// Entries written together, and their writer's signature over their ids.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// When it was signed.
    pub at: Timestamp,
    /// The signer's public key.
    pub by: String,
    /// The ids, sorted.
    pub ids: Vec<EntryId>,
    /// What the signer calls itself: a label, not an identity.
    pub name: Line,
    /// The signature.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sig: String,
}

impl Batch {
    /// Signs entries.
    #[must_use]
    pub fn sign<'a>(
        entries: impl IntoIterator<Item = &'a Entry>,
        identity: &Identity,
        name: Line,
        at: Timestamp,
    ) -> Self {
        let mut ids: Vec<EntryId> = entries.into_iter().map(Entry::id).collect();
        // The order that `verify` demands, and that allows a binary search.
        ids.sort();
        ids.dedup();
        let by = identity.public_key().text();
        let name = identity.signed_name(name);
        let mut batch = Self {
            at,
            by,
            ids,
            name,
            sig: String::new(),
        };
        // Signed while `sig` is empty, and so left out: a signature cannot cover itself.
        batch.sig = identity.sign(Purpose::Batch, &json::write(&batch));
        batch
    }

    /// Checks the signature and the order of the ids.
    ///
    /// # Errors
    /// What is wrong.
    pub fn verify(&self) -> Result<(), BatchError> {
        // Strictly rising, so an id cannot stand twice either.
        let ordered = self.ids.windows(2).all(|pair| pair[0] < pair[1]);
        if self.ids.is_empty() || self.ids.len() > limits::LIST_ITEMS || !ordered {
            return Err(BatchError::Ids);
        }
        let unsigned = Self {
            sig: String::new(),
            ..self.clone()
        };
        let text = json::write(&unsigned);
        let key = PublicKey::parse(&self.by)?.called(&self.name)?;
        key.verify(Purpose::Batch, &text, &self.sig)?;
        Ok(())
    }

    /// The key id of the signer.
    ///
    /// # Errors
    /// [`KeyError::NotAPublicKey`].
    pub fn signer(&self) -> Result<String, KeyError> {
        Ok(PublicKey::parse(&self.by)?.id())
    }

    /// True if the batch names the entry and its signer wrote it.
    #[must_use]
    pub fn covers(&self, entry: &Entry) -> bool {
        self.ids.binary_search(&entry.id()).is_ok()
            // Anybody can sign a list of somebody else's ids; only the writer's counts.
            && self
                .signer()
                .is_ok_and(|id| id == entry.envelope().recorded_by)
    }
}

/// Checks that every entry is covered by one of the batches, and every batch
/// by its own signature.
///
/// # Errors
/// The first fault.
pub fn verify_all(entries: &[Entry], batches: &[Batch]) -> Result<(), BatchError> {
    // Keys are decoded once a batch here, not once an entry as in `covers`.
    let mut signers = Vec::with_capacity(batches.len());
    for batch in batches {
        batch.verify()?;
        signers.push(batch.signer()?);
    }
    let covered = |entry: &Entry| {
        batches.iter().zip(&signers).any(|(batch, signer)| {
            *signer == entry.envelope().recorded_by && batch.ids.binary_search(&entry.id()).is_ok()
        })
    };
    if entries.iter().all(covered) {
        Ok(())
    } else {
        Err(BatchError::Unsigned)
    }
}
