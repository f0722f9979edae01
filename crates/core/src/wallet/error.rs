//! Why a wallet cannot be opened or written.

use crate::batch::BatchError;
use crate::entry::EntryError;
use crate::error_kind::ErrorKind;
use crate::key::KeyError;
use crate::seal::SealError;
use crate::segment::SegmentError;
use crate::store::StoreError;

/// Why a wallet cannot be opened or written. Nothing was changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WalletError {
    /// There is a wallet in this folder already.
    #[error("there is a wallet in this folder already")]
    AlreadyThere,
    /// The folder is there, but nothing of a wallet is in it.
    #[error("there is no wallet in this folder")]
    NotAWallet,
    /// The folder no longer has segments: moved, not mounted, or not synced.
    #[error("the wallet's folder is empty: its files are missing")]
    Empty,
    /// No file opens with this key.
    #[error("this key does not open this wallet")]
    WrongKey,
    /// The key belongs to another wallet.
    #[error("this key belongs to another wallet ({key}), not to this one ({wallet})")]
    OtherWallet {
        /// The wallet that the key file names.
        key: String,
        /// The wallet in the folder.
        wallet: String,
    },
    /// The key opens files, but is not a holder's.
    #[error("this key is not, or no longer, a holder of this wallet")]
    NotAHolder,
    /// Every file is damaged.
    #[error("none of the wallet's files can be read: {first}")]
    Damaged {
        /// What is wrong with the first one.
        first: SegmentError,
    },
    /// The wallet was made by a newer version: it can be read, not written.
    #[error("this wallet was made by a newer version of carewallet: it can be read, not changed")]
    NewerVersion,
    /// No entry has this id.
    #[error("there is no entry {0}")]
    NoSuchEntry(String),
    /// The entry of this id was erased.
    #[error("the entry {0} was erased for good")]
    Erased(String),
    /// The entry of this id was erased, and a file may still hold its words.
    #[error("the entry {0} is hidden, but not erased: a file may still hold it")]
    Hidden(String),
    /// Several entries begin like this.
    #[error("several entries begin with {0}: give more of the id")]
    Ambiguous(String),
    /// There is nobody of this name or key among the holders.
    #[error("there is no holder {0}")]
    NoSuchHolder(String),
    /// The first holder cannot be removed.
    #[error("the first holder cannot be removed: the wallet is named by this key")]
    FirstHolder,
    /// A file was moved, and this computer cannot keep that it was given up.
    #[error(
        "this computer could not note it: the file is in quarantine, and is missed all the same"
    )]
    NotRemembered,
    /// Nothing to write.
    #[error("there is nothing to save")]
    Nothing,
    /// Something that a rule forbids.
    #[error("{0}")]
    Rule(&'static str),
    /// An entry is not right.
    #[error(transparent)]
    Entry(#[from] EntryError),
    /// Signatures of entries are not right.
    #[error(transparent)]
    Batch(#[from] BatchError),
    /// A segment could not be written.
    #[error(transparent)]
    Segment(#[from] SegmentError),
    /// A key is not right.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// Sealing failed.
    #[error("the file {0}")]
    Seal(#[from] SealError),
    /// A file could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl WalletError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::AlreadyThere => ErrorKind::WalletExists,
            Self::NotAWallet => ErrorKind::NoWallet,
            Self::Empty => ErrorKind::EmptyFolder,
            Self::WrongKey => ErrorKind::WrongKey,
            Self::OtherWallet { .. } => ErrorKind::OtherWallet,
            Self::NotAHolder => ErrorKind::NotAHolder,
            Self::Damaged { .. } => ErrorKind::Damaged,
            Self::NewerVersion => ErrorKind::NewerFormat,
            Self::NoSuchEntry(_) => ErrorKind::NoSuchEntry,
            Self::Erased(_) => ErrorKind::NotInForce,
            Self::Hidden(_) => ErrorKind::NotErased,
            Self::Ambiguous(_) => ErrorKind::AmbiguousId,
            Self::NoSuchHolder(_) => ErrorKind::NoSuchHolder,
            Self::FirstHolder => ErrorKind::FirstHolder,
            Self::NotRemembered => ErrorKind::NotWritten,
            Self::Nothing => ErrorKind::Nothing,
            Self::Rule(_) => ErrorKind::Rule,
            Self::Entry(e) => e.kind(),
            Self::Batch(e) => e.kind(),
            Self::Segment(e) => e.kind(),
            Self::Key(e) => e.kind(),
            Self::Seal(e) => e.kind(),
            Self::Store(e) => e.kind(),
        }
    }
}
