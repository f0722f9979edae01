//! A wallet's folder with its key at hand, and the wallet in it.

use std::path::{Path, PathBuf};

use carewallet_app::unlock;
use carewallet_core::ErrorKind;
use carewallet_core::attribution::Names;
use carewallet_core::entry::Entry;
use carewallet_core::key_file::KeyOwner;
use carewallet_core::record::EntryStatus;
use carewallet_core::store::{DiskMemory, DiskStore, Memory, StoreError};
use carewallet_core::value::{Line, Timestamp};
use carewallet_core::wallet::{Contents, Warning};
use carewallet_core::{Access, Identity, RandomSource, Wallet};

use crate::exit::Refusal;
use crate::people::People;
use crate::render::escape;
use crate::session::Session;
use crate::wholeness;

/// Everything that opening a wallet needs; the wallet borrows from it.
pub(crate) struct Folder {
    pub(crate) root: PathBuf,
    store: DiskStore,
    memory: Box<dyn Memory>,
    identity: Identity,
    pinned: Option<String>,
    now: Timestamp,
    random: Box<dyn RandomSource>,
}

impl Folder {
    /// Finds the wallet's folder and its key.
    pub(crate) fn unlock(session: &mut Session<'_>) -> Result<Self, Refusal> {
        let root = session.wallet_dir()?;
        if !root.is_dir() {
            let message = format!("{}: there is no such folder", root.display());
            return Err(Refusal::new(ErrorKind::NoWallet, message));
        }
        let key = session.key_file();
        let unlocked = unlock::wallet_key(session, &root, key.as_deref())?;
        let pinned = match unlocked.owner {
            KeyOwner::Wallet(id) => Some(id),
            _ => None,
        };
        Ok(Self::with(session, &root, unlocked.identity, pinned))
    }

    /// A folder for a key that is at hand already.
    pub(crate) fn with(
        session: &Session<'_>,
        root: &Path,
        identity: Identity,
        pinned: Option<String>,
    ) -> Self {
        let memory: Box<dyn Memory> = match session.host.state_dir() {
            Some(folder) => Box::new(DiskMemory::at(folder)),
            None => Box::new(NoMemory),
        };
        Self {
            root: root.to_owned(),
            store: DiskStore::at(root),
            memory,
            identity,
            pinned,
            now: session.host.now(),
            random: session.host.random(),
        }
    }

    /// Opens the wallet, and says what was noticed.
    pub(crate) fn open(&mut self, session: &mut Session<'_>) -> Result<Wallet<'_>, Refusal> {
        let pinned = self.pinned.clone();
        let wallet = Wallet::open(self.access(), pinned.as_deref())?;
        for warning in wallet.warnings() {
            session.note(told(warning));
        }
        Ok(wallet)
    }

    /// Makes the wallet.
    pub(crate) fn create(&mut self, holder: Line) -> Result<Wallet<'_>, Refusal> {
        Ok(Wallet::create(self.access(), holder)?)
    }

    fn access(&mut self) -> Access<'_> {
        Access {
            store: &self.store,
            memory: self.memory.as_ref(),
            identity: &self.identity,
            now: self.now,
            random: self.random.as_mut(),
        }
    }
}

/// Reads everything, and says first if that is not the whole record.
pub(crate) fn contents(
    session: &mut Session<'_>,
    wallet: &Wallet<'_>,
) -> Result<Contents, Refusal> {
    let contents = wallet.contents()?;
    let wholeness = contents.wholeness();
    if !wholeness.is_whole() {
        session.is_not_whole(&wholeness::says(wholeness));
    }
    let aside = contents.problems().len();
    if aside > 0 {
        session.note(format!(
            "{} set aside: run carewallet check",
            escape::count(aside, "file was", "files were")
        ));
    }
    Ok(contents)
}

/// Who is in a wallet, without reading all of it.
pub(crate) fn people(wallet: &Wallet<'_>) -> People {
    let today = wallet.now().date();
    People::of(&wallet.structure(), wallet.holders().authorities(), today)
}

/// The names on record: who is family, who is a professional or an agency.
pub(crate) fn names(contents: &Contents) -> Names {
    let record = contents.record();
    let in_force = |entry: &&Entry| record.status(&entry.id()) == Some(EntryStatus::InForce);
    Names::from_entries(contents.entries().iter().filter(in_force))
}

/// The name of the holder who opened the wallet.
pub(crate) fn own_name(wallet: &Wallet<'_>) -> Result<Line, Refusal> {
    let key_id = wallet.identity().public_key().id();
    let holders = wallet.holders();
    let name = match holders.find(&key_id) {
        Some(holder) => Line::parse(&holder.name).ok(),
        // The file that names them is damaged; the wallet is theirs all the same.
        None if key_id == wallet.id() => Line::parse("first holder").ok(),
        None => None,
    };
    name.ok_or_else(|| carewallet_core::wallet::WalletError::NotAHolder.into())
}

/// Saves entries of this holder as one file, whatever their number.
pub(crate) fn save(
    wallet: &mut Wallet<'_>,
    drafts: Vec<carewallet_core::Draft>,
) -> Result<Vec<Entry>, Refusal> {
    let (entries, batches) = sign(wallet, drafts)?;
    wallet.take_in(entries.clone(), batches)?;
    Ok(entries)
}

/// Writes and signs entries of this holder; nothing is saved yet.
pub(crate) fn sign(
    wallet: &mut Wallet<'_>,
    drafts: Vec<carewallet_core::Draft>,
) -> Result<(Vec<Entry>, Vec<carewallet_core::Batch>), Refusal> {
    let name = own_name(wallet)?;
    let mut pen = wallet.pen();
    let now = pen.now;
    let mut entries = Vec::with_capacity(drafts.len());
    for draft in drafts {
        entries.push(draft.write(&mut pen)?);
    }
    let most = carewallet_core::limits::LIST_ITEMS;
    let batches = entries
        .chunks(most)
        .map(|some| carewallet_core::Batch::sign(some, wallet.identity(), name.clone(), now));
    let batches = batches.collect();
    Ok((entries, batches))
}

fn told(warning: &Warning) -> String {
    match warning {
        Warning::Marker => "wallet.json is damaged; nothing depends on it".to_owned(),
        Warning::Rebuilt => "wallet.json was missing; nothing depends on it".to_owned(),
        Warning::NewerVersion => {
            "this wallet was made by a newer version of carewallet: it can be read, not changed"
                .to_owned()
        }
        Warning::OlderCopy { missing, seen_at } => {
            let when = seen_at.map_or_else(String::new, |at| format!(" on {}", at.plain()));
            let missing = escape::count(*missing, "entry is", "entries are");
            format!(
                "this copy is older than the one this computer saw{when}: at least {missing} \
                 missing; look for the newer copy and use carewallet merge"
            )
        }
        Warning::NotRemembered => {
            "this computer could not remember what it saw; the wallet itself is fine".to_owned()
        }
        _ => "something about this wallet is unusual: run carewallet check".to_owned(),
    }
}

/// For users without a folder of their own.
struct NoMemory;

impl Memory for NoMemory {
    fn recall(&self, _wallet: &str) -> Option<Vec<u8>> {
        None
    }

    fn keep(&self, _wallet: &str, _bytes: &[u8]) -> Result<(), StoreError> {
        Ok(())
    }
}
