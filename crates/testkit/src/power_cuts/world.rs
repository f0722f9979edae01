//! A computer with a simulated disk, and a wallet on it.

use std::collections::BTreeSet;

use carewallet_core::store::{DiskMemory, DiskStore};
use carewallet_core::wallet::WalletError;
use carewallet_core::{EntryId, Identity, Wallet};

use crate::household::{access, line, small};
use crate::{Manner, SeededRng, SimFiles, Trouble, keys};

const WALLET: &str = "/wallet";
const MEMORY: &str = "/state";

pub(super) struct World {
    pub(super) files: SimFiles,
    pub(super) holder: Identity,
    trouble: Option<Trouble>,
    random: SeededRng,
    seconds: i64,
}

impl World {
    /// The files of another one, on the disk.
    pub(super) fn on(files: SimFiles) -> Self {
        Self {
            files,
            holder: keys::holder(),
            trouble: None,
            random: SeededRng::new(77),
            seconds: 5_000,
        }
    }

    /// The same on a disk with nothing on it.
    pub(super) fn empty() -> Self {
        Self {
            random: SeededRng::new(1),
            seconds: 0,
            ..Self::on(SimFiles::new(Manner::Journalled))
        }
    }

    /// The same again, for another run of the same command.
    pub(super) fn copied(&self) -> Self {
        let copy = Self {
            files: self.files.settled(self.files.manner()),
            holder: keys::holder(),
            trouble: self.trouble,
            random: self.random.clone(),
            seconds: self.seconds,
        };
        copy.files.strike(self.trouble);
        copy
    }

    /// What is to go wrong in every copy of this one.
    pub(super) fn strike(&mut self, trouble: Trouble) {
        self.trouble = Some(trouble);
    }

    pub(super) fn store(&self) -> DiskStore<SimFiles> {
        DiskStore::over(WALLET, self.files.clone())
    }

    pub(super) fn init(&mut self) -> Result<(), WalletError> {
        self.seconds += 1;
        let (store, memory) = (self.store(), DiskMemory::over(MEMORY, self.files.clone()));
        let access = access(
            &store,
            &memory,
            &self.holder,
            self.seconds,
            &mut self.random,
        );
        Wallet::create(access, line("Sarah Ellis")).map(drop)
    }

    pub(super) fn open<T>(
        &mut self,
        work: impl FnOnce(&mut Wallet<'_>) -> Result<T, WalletError>,
    ) -> Result<T, WalletError> {
        self.seconds += 1;
        let (store, memory) = (self.store(), DiskMemory::over(MEMORY, self.files.clone()));
        let access = access(
            &store,
            &memory,
            &self.holder,
            self.seconds,
            &mut self.random,
        );
        work(&mut Wallet::open(access, None)?)
    }

    /// Another copy of the wallet, with two entries more, on a disk of its own.
    pub(super) fn other(&self) -> Result<DiskStore<SimFiles>, WalletError> {
        let mut other = Self::on(self.files.settled(Manner::Journalled));
        other.open(|wallet| wallet.add(vec![small(500), small(501)]).map(drop))?;
        Ok(DiskStore::over(WALLET, other.files))
    }

    pub(super) fn ids(&self) -> BTreeSet<EntryId> {
        let mut quiet = Self::on(self.files.settled(self.files.manner()));
        let ids = quiet.open(|wallet| {
            let contents = wallet.contents()?;
            Ok(contents.entries().iter().map(|entry| entry.id()).collect())
        });
        ids.unwrap_or_default()
    }

    /// The entry that [`Command::Erase`] erases.
    pub(super) fn to_erase(&self) -> Option<EntryId> {
        let mut quiet = Self::on(self.files.settled(self.files.manner()));
        let entry = quiet.open(|wallet| {
            let contents = wallet.contents()?;
            Ok(contents.record().entries().nth(1).map(|entry| entry.id()))
        });
        entry.ok().flatten()
    }
}
