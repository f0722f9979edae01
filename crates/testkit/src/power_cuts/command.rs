//! What people do that writes into a wallet.

use carewallet_core::wallet::{NewAttachment, WalletError};
use carewallet_core::{EntryId, Kind, Wallet, limits};

use super::world::World;
use crate::household::{draft, line, small, why};
use crate::{Manner, keys};

/// One of the things that write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// A new wallet.
    Init,
    /// An entry.
    Add,
    /// An entry with two photographs.
    Attach,
    /// Another copy of the wallet is taken in.
    Merge,
    /// An entry is erased.
    Erase,
    /// A second holder.
    Admit,
    /// Who is removed again.
    Dismiss,
    /// The entry with which there are too many files, so that they are packed.
    Pack,
}

/// What a command said that it had done.
pub(super) struct Done {
    pub(super) saved: Vec<EntryId>,
    pub(super) erased: Option<EntryId>,
}

impl Command {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Init,
        Self::Add,
        Self::Attach,
        Self::Merge,
        Self::Erase,
        Self::Admit,
        Self::Dismiss,
        Self::Pack,
    ];

    /// What there is before it, all of it on the disk.
    pub(super) fn begin(self, manner: Manner) -> World {
        let mut world = World::empty();
        if self != Self::Init {
            self.fill(&mut world).expect("a sound disk takes a wallet");
        }
        world.files = world.files.settled(manner);
        world
    }

    fn fill(self, world: &mut World) -> Result<(), WalletError> {
        world.init()?;
        world.open(|wallet| wallet.add(vec![draft(Kind::Person)]).map(drop))?;
        let loose = match self {
            // The first file and the person are two; the next one is one too many.
            Self::Pack => limits::LOOSE_SEGMENTS - 2,
            _ => 3,
        };
        for number in 0..loose {
            world.open(|wallet| wallet.add(vec![small(number)]).map(drop))?;
        }
        if self == Self::Dismiss {
            Self::Admit.run(world)?;
        }
        Ok(())
    }

    pub(super) fn run(self, world: &mut World) -> Result<Done, WalletError> {
        let mut erased = None;
        let saved = match self {
            Self::Init => {
                world.init()?;
                world.ids().into_iter().collect()
            }
            Self::Add | Self::Pack => {
                world.open(|wallet| Ok(wallet.add(vec![small(700)])?.ids()))?
            }
            Self::Attach => world.open(attach)?,
            Self::Merge => {
                let other = world.other()?;
                world.open(|wallet| wallet.merge(&other).map(drop))?;
                world.ids().into_iter().collect()
            }
            Self::Erase => {
                erased = world.to_erase();
                world.open(|wallet| erase(wallet, erased))?
            }
            Self::Admit => world.open(|wallet| {
                let tom = keys::identity(keys::SECOND);
                let (recipient, key) = (tom.recipient(), tom.public_key());
                Ok(wallet.admit(&line("Tom"), &recipient, &key)?.saved.ids())
            })?,
            Self::Dismiss => world.open(|wallet| {
                let tom = keys::identity(keys::SECOND).public_key();
                Ok(wallet.dismiss(&tom.id(), why())?.saved.ids())
            })?,
        };
        Ok(Done { saved, erased })
    }
}

fn attach(wallet: &mut Wallet<'_>) -> Result<Vec<EntryId>, WalletError> {
    let photo = |byte| NewAttachment {
        bytes: vec![byte; 2_000],
        media_type: line("image/jpeg"),
        caption: None,
    };
    let files = vec![photo(7), photo(8)];
    Ok(wallet.add_with(draft(Kind::Document), files)?.ids())
}

fn erase(wallet: &mut Wallet<'_>, id: Option<EntryId>) -> Result<Vec<EntryId>, WalletError> {
    let contents = wallet.contents()?;
    match id.and_then(|id| contents.get(&id)) {
        Some(entry) => Ok(wallet.erase(entry, why())?.saved.ids()),
        None => Ok(Vec::new()),
    }
}
