//! The wallet: a folder that is only ever added to (docs/format.md §5).
//!
//! [`Wallet::open`] reads no more than is new to this computer;
//! [`Wallet::contents`] reads everything. Entries and the record are elsewhere.

mod access;
mod attach;
mod check;
mod contents;
mod debris;
mod erase;
mod error;
mod file_name;
mod gather;
mod holding;
mod marker;
mod mend;
mod merge;
mod pack;
mod reach;
mod read_new;
mod reading;
mod repair;
mod seen;
mod wholeness;
mod writing;

use crate::entry::EntryWriter;
use crate::hex;
use crate::holder::Holders;
use crate::key::Identity;
use crate::store::Area;
use crate::value::{Line, Timestamp};

pub use access::Access;
pub use attach::NewAttachment;
pub use check::{Checkup, Fault};
pub use contents::{Contents, Problem, Warning};
pub use debris::{Debris, DebrisSort};
pub use error::WalletError;
pub use merge::Merged;
pub use reach::Reach;
pub use repair::{GivenUp, Move, MoveReason, Repair, Stays, Undone};
pub use wholeness::Wholeness;
pub use writing::Saved;

use seen::Seen;

/// An open wallet.
pub struct Wallet<'a> {
    access: Access<'a>,
    id: String,
    seen: Seen,
    warnings: Vec<Warning>,
}

impl<'a> Wallet<'a> {
    /// Makes a new wallet in a folder that has none, with its first holder.
    ///
    /// # Errors
    /// [`WalletError::AlreadyThere`]; else why it could not be written.
    pub fn create(access: Access<'a>, holder: Line) -> Result<Self, WalletError> {
        for area in [Area::Root, Area::Segments] {
            // A folder that is not there yet is as good as an empty one.
            let files = access.store.list(area).unwrap_or_default();
            if files
                .iter()
                // Segments alone are a wallet too: `wallet.json` can be rebuilt.
                .any(|f| area == Area::Segments || f.name == "wallet.json")
            {
                return Err(WalletError::AlreadyThere);
            }
        }
        let id = access.identity.public_key().id();
        let mut wallet = Self {
            access,
            id,
            seen: Seen::default(),
            warnings: Vec::new(),
        };
        wallet.admit_first(holder)?;
        // Last, so that a folder which calls itself a wallet has a holder.
        wallet.write_marker()?;
        Ok(wallet)
    }

    /// Opens the wallet in a folder. `pinned` is the wallet id that was kept
    /// beside the key, if any.
    ///
    /// # Errors
    /// [`WalletError`]: nothing there, wrong key, another wallet, a newer format.
    pub fn open(access: Access<'a>, pinned: Option<&str>) -> Result<Self, WalletError> {
        let (id, warnings) = marker::wallet_id(&access, pinned)?;
        let files = reading::list_segments(access.store)?;
        // As long as all that was seen is there, only what is new has to be read.
        let remembered = Seen::recall(&access, &id);
        if let Some(seen) = remembered.as_ref().filter(|seen| seen.covered_by(&files)) {
            let mut wallet = Self {
                id,
                seen: seen.clone(),
                warnings,
                access,
            };
            if wallet.read_new(&files)? {
                return Ok(wallet);
            }
            return Self::open_fully(wallet.access, wallet.id, remembered, wallet.warnings);
        }
        Self::open_fully(access, id, remembered, warnings)
    }

    fn open_fully(
        access: Access<'a>,
        id: String,
        remembered: Option<Seen>,
        warnings: Vec<Warning>,
    ) -> Result<Self, WalletError> {
        let mut wallet = Self {
            access,
            id,
            seen: Seen::default(),
            warnings,
        };
        let contents = wallet.contents_beside(remembered.as_ref())?;
        wallet.seen = Seen::of(&contents);
        wallet.seen.still_given_up(remembered.as_ref(), &contents);
        wallet.seen.mend = wallet.wants_mending(&contents);
        if let Some(lost) = remembered.and_then(|before| before.lost(&contents)) {
            wallet.warnings.push(lost.warning(&contents));
            // Noted until it is back, or the next opening would find nothing wrong.
            wallet.seen.lost = Some(lost);
        }
        wallet.remember();
        Ok(wallet)
    }

    /// Everything in the wallet, when all that is known of it was remembered.
    fn contents_beside(&self, remembered: Option<&Seen>) -> Result<Contents, WalletError> {
        let mut contents = self.contents()?;
        contents.given_up = remembered.map(Seen::entries_given_up).unwrap_or_default();
        Ok(contents)
    }

    /// The wallet's id: the key id of its first holder.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Who can open it.
    #[must_use]
    pub fn holders(&self) -> Holders {
        self.seen.holders(&self.id)
    }

    /// What was noticed while opening: an older copy, a file that was rebuilt.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// The identity that opened it.
    #[must_use]
    pub fn identity(&self) -> &Identity {
        self.access.identity
    }

    /// The time of this command.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.access.now
    }

    /// The entries of the wallet's structure, without reading the rest: people,
    /// holders and agencies, as written.
    #[must_use]
    pub fn structure(&self) -> Vec<crate::entry::Entry> {
        self.seen.structure()
    }

    /// A pen for the next entries: this command's time, this holder's key, after
    /// the newest entries seen.
    #[must_use]
    pub fn pen(&mut self) -> EntryWriter<'_> {
        EntryWriter {
            now: self.access.now,
            key_id: self.access.identity.public_key().id(),
            after: self.seen.heads(),
            random: self.access.random,
        }
    }

    /// Draws the name of a new file: 32 hex digits and `.age`.
    fn new_name(&mut self) -> String {
        let mut bytes = [0u8; 16];
        self.access.random.fill(&mut bytes);
        format!("{}.age", hex::encode(&bytes))
    }

    fn write_marker(&mut self) -> Result<(), WalletError> {
        let marker = marker::marker(&self.id);
        Ok(self
            .access
            .store
            .publish(Area::Root, "wallet.json", marker.as_bytes())?)
    }

    /// Keeps what was seen. A failure costs time later, and nothing else.
    fn remember(&mut self) {
        self.seen.at = Some(self.access.now);
        if let Ok(bytes) = self.seen.seal(&self.access, &self.id)
            && self.access.memory.keep(&self.id, &bytes).is_err()
        {
            self.warnings.push(Warning::NotRemembered);
        }
    }
}
