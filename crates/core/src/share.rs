//! Shares: a selection packed and signed, the one thing that leaves or enters
//! a wallet (docs/format.md §6).

mod fact_ages;
mod order;
pub(crate) mod packed;
pub mod scans;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::batch::{self, Batch, BatchError};
use crate::entry::{Entry, EntryError};
use crate::error_kind::ErrorKind;
use crate::id::{EntryId, PersonId, ShareId};
use crate::json::{self, JsonError, JsonFault};
use crate::key::{Identity, KeyError, PublicKey, Purpose, Recipient};
use crate::limits;
use crate::value::{Line, Timestamp};

use fact_ages::AgesOf;
pub use fact_ages::{FactAges, WHOLE};
use order::{in_order, is_in_order};
pub use packed::PackedError;

/// Why a share is refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ShareError {
    /// It is not canonical JSON.
    #[error("the share {0}")]
    Json(#[from] JsonError),
    /// A member is missing, unknown or of the wrong shape.
    #[error("this is not a share of carewallet")]
    NotAShare,
    /// It was made by a newer version.
    #[error("this share was made by a newer version of carewallet")]
    NewerVersion,
    /// One of its entries breaks a rule.
    #[error("entry {number} of the share is refused: {error}")]
    Entry {
        /// Which entry, from 1.
        number: usize,
        /// The rule.
        error: EntryError,
    },
    /// One of its batches, or an entry without one.
    #[error(transparent)]
    Batch(#[from] BatchError),
    /// The maker's signature or key.
    #[error("the share's own signature is not right: {0}")]
    Key(#[from] KeyError),
    /// An entry comes before one that it names, or twice.
    #[error("the share's entries are not in order")]
    Order,
    /// The packed form cannot be unpacked.
    #[error(transparent)]
    Packed(#[from] PackedError),
    /// It is larger than a share may be.
    #[error("the share is larger than the limit")]
    TooLarge,
}

impl ShareError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Json(e) => e.kind(),
            Self::NotAShare => ErrorKind::NotAShare,
            Self::NewerVersion => ErrorKind::NewerFormat,
            Self::Entry { error, .. } => error.kind(),
            Self::Batch(e) => e.kind(),
            Self::Key(e) => e.kind(),
            Self::Order => ErrorKind::Order,
            Self::Packed(e) => e.kind(),
            Self::TooLarge => ErrorKind::TooLarge,
        }
    }
}

/// Who makes shares: a family or an agency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A holder of a wallet.
    Family,
    /// An agency; its shares are additions.
    Agency,
}

/// The maker of a share.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Maker {
    /// The public signing key.
    pub key: String,
    /// What the maker calls itself.
    pub name: Line,
    /// Where an answer can be sealed to.
    pub recipient: String,
    /// Family or agency.
    pub role: Role,
}

impl Maker {
    /// The maker that an identity is.
    #[must_use]
    pub fn of(identity: &Identity, name: Line, role: Role) -> Self {
        Self {
            key: identity.public_key().text(),
            name: identity.signed_name(name),
            recipient: identity.recipient().text(),
            role,
        }
    }
}

/// A person whom a share is about, by id and by name.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The person's id in the wallet.
    pub id: PersonId,
    /// The name, as the record has it.
    pub name: Line,
}

/// Whom a share is for that names nobody.
pub const WHOEVER: &str = "whoever reads it";

/// What a share says about itself.
#[derive(Clone, PartialEq, Eq)]
pub struct ShareHeader {
    /// Whom it is about.
    pub about: Vec<About>,
    /// Who it is for; [`WHOEVER`] if nobody was named.
    pub to: Line,
    /// Why it is made.
    pub why: Option<Line>,
    /// When it is made.
    pub made_at: Timestamp,
    /// The wallet whose people it is about.
    pub wallet: String,
    /// The share that it answers.
    pub reply_to: Option<ShareId>,
    /// Whether part of the record that it is made from could not be read: what
    /// is not in it may exist all the same.
    pub incomplete: bool,
}

/// A share: checked, whole, signed.
#[derive(Clone)]
pub struct Share {
    /// What it says about itself.
    pub header: ShareHeader,
    /// Who made it.
    pub from: Maker,
    /// The signatures of the entries' writers.
    pub batches: Vec<Batch>,
    /// The entries.
    pub entries: Vec<Entry>,
    ages: BTreeMap<EntryId, FactAges>,
    text: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    about: Vec<About>,
    batches: Vec<Batch>,
    // As they were written: their ids are hashes of exactly these bytes.
    entries: Vec<Box<RawValue>>,
    from: Maker,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    incomplete: bool,
    made_at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reply_to: Option<ShareId>,
    share: u64,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    sig: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    since: Vec<AgesOf>,
    to: Line,
    wallet: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    why: Option<Line>,
}

impl Wire {
    /// The canonical text, with its entries as they were.
    fn text(&self) -> Result<String, ShareError> {
        json::write_nested(self).map_err(|_| ShareError::NotAShare)
    }
}

impl Share {
    /// Packs and signs entries. The maker's own entries go into one fresh batch;
    /// `batches` are those of other writers, carried whole.
    ///
    /// # Errors
    /// [`BatchError::Unsigned`] inside, when an entry of somebody else has no
    /// batch; [`ShareError::TooLarge`].
    pub fn make(
        header: ShareHeader,
        maker: Maker,
        entries: Vec<Entry>,
        batches: Vec<Batch>,
        identity: &Identity,
    ) -> Result<Self, ShareError> {
        Self::make_with_ages(header, maker, entries, batches, &BTreeMap::new(), identity)
    }

    /// The same, and tells how old the facts of some of these entries are
    /// ([`crate::coverage::fact_ages`]).
    ///
    /// # Errors
    /// As [`Self::make`].
    pub fn make_with_ages(
        header: ShareHeader,
        maker: Maker,
        entries: Vec<Entry>,
        mut batches: Vec<Batch>,
        ages: &BTreeMap<EntryId, FactAges>,
        identity: &Identity,
    ) -> Result<Self, ShareError> {
        let own_id = identity.public_key().id();
        let own = |entry: &&Entry| entry.envelope().recorded_by == own_id;
        if entries.iter().any(|entry| own(&entry)) {
            // Shorter on paper than the old batches, and names nothing left out.
            let fresh = entries.iter().filter(own);
            batches.push(Batch::sign(
                fresh,
                identity,
                maker.name.clone(),
                header.made_at,
            ));
        }
        let entries = in_order(entries);
        let mut wire = Wire {
            about: header.about,
            batches,
            entries: entries
                .iter()
                .map(|e| RawValue::from_string(e.text().to_owned()))
                .collect::<Result<_, _>>()
                .map_err(|_| ShareError::NotAShare)?,
            from: maker,
            incomplete: header.incomplete,
            made_at: header.made_at,
            reply_to: header.reply_to,
            share: 1,
            sig: String::new(),
            since: AgesOf::of(&entries, ages),
            to: header.to,
            wallet: header.wallet,
            why: header.why,
        };
        wire.sig = identity.sign(Purpose::Share, &wire.text()?);
        // Read back as any reader would: what is refused there is never handed out.
        Self::parse(wire.text()?.as_bytes())
    }

    /// Reads the canonical text of a share and checks all of it: form, entries,
    /// batches, order, signature. Whether the maker is known is not judged here.
    ///
    /// # Errors
    /// The first fault.
    pub fn parse(bytes: &[u8]) -> Result<Self, ShareError> {
        if bytes.len() > limits::INFLATED_BYTES {
            return Err(ShareError::TooLarge);
        }
        let text = json::scan(bytes)?;
        let wire = read_wire(text)?;
        if !crate::hex::is_hex(&wire.wallet, 32) {
            return Err(ShareError::NotAShare);
        }
        let mut entries = Vec::with_capacity(wire.entries.len());
        for (raw, number) in wire.entries.iter().zip(1..) {
            let entry = Entry::parse(raw.get().as_bytes())
                .map_err(|error| ShareError::Entry { number, error })?;
            entries.push(entry);
        }
        if !is_in_order(&entries) {
            return Err(ShareError::Order);
        }
        let ages = AgesOf::all(&wire.since, &entries).ok_or(ShareError::NotAShare)?;
        batch::verify_all(&entries, &wire.batches)?;
        Recipient::parse(&wire.from.recipient)?;
        let key = PublicKey::parse(&wire.from.key)?.called(&wire.from.name)?;
        // The signature is over what was read; that must be what stands there.
        if wire.text()? != text {
            let fault = JsonFault::NotCanonical;
            return Err(JsonError { fault, at: 0 }.into());
        }
        let sig = wire.sig.clone();
        let unsigned = Wire {
            sig: String::new(),
            ..wire
        };
        key.verify(Purpose::Share, &unsigned.text()?, &sig)?;
        Ok(Self {
            header: ShareHeader {
                about: unsigned.about,
                to: unsigned.to,
                why: unsigned.why,
                made_at: unsigned.made_at,
                wallet: unsigned.wallet,
                reply_to: unsigned.reply_to,
                incomplete: unsigned.incomplete,
            },
            from: unsigned.from,
            batches: unsigned.batches,
            entries,
            ages,
            text: text.to_owned(),
        })
    }

    /// The canonical text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The hash of the canonical text.
    #[must_use]
    pub fn id(&self) -> ShareId {
        ShareId::of(self.text.as_bytes())
    }

    /// How old the facts of an entry are that it took over from earlier statements; nothing
    /// where the share tells of none.
    #[must_use]
    pub fn fact_ages(&self, entry: &EntryId) -> Option<&FactAges> {
        self.ages.get(entry)
    }

    /// The batch that covers an entry.
    #[must_use]
    pub fn batch_of(&self, entry: &Entry) -> Option<&Batch> {
        self.batches.iter().find(|batch| batch.covers(entry))
    }

    /// The name of the person that an entry is about, if the share says it.
    #[must_use]
    pub fn name_of(&self, id: &PersonId) -> Option<&Line> {
        let about = self.header.about.iter().find(|about| about.id == *id);
        about.map(|about| &about.name)
    }

    /// The short form for paper.
    ///
    /// # Errors
    /// [`PackedError`] when compressing fails.
    pub fn pack(&self) -> Result<Vec<u8>, ShareError> {
        Ok(packed::pack(&self.text)?)
    }

    /// Reads the short form.
    ///
    /// # Errors
    /// As [`Self::parse`], and [`PackedError`].
    pub fn unpack(bytes: &[u8]) -> Result<Self, ShareError> {
        Self::parse(packed::unpack(bytes)?.as_bytes())
    }
}

fn read_wire(text: &str) -> Result<Wire, ShareError> {
    #[derive(Deserialize)]
    struct Version {
        share: u64,
    }
    match serde_json::from_str::<Version>(text) {
        Ok(Version { share: 1 }) => {}
        Ok(Version { share: 2.. }) => return Err(ShareError::NewerVersion),
        _ => return Err(ShareError::NotAShare),
    }
    serde_json::from_str(text).map_err(|_| ShareError::NotAShare)
}
