//! What is left of a wallet after a disk failed.

use std::collections::BTreeSet;

use carewallet_core::store::{Area, Store};
use carewallet_core::wallet::WalletError;
use carewallet_core::{EntryId, ErrorKind};

use super::world::World;
use crate::SimFiles;
use crate::household::small;

/// What was found.
#[derive(Default)]
pub(super) struct Verdict {
    pub(super) lost: usize,
    pub(super) wrong: Option<String>,
}

/// What the next thing that is saved puts right.
const MENDED: [ErrorKind; 2] = [ErrorKind::NotErased, ErrorKind::NotResealed];

/// Starts the program again on that disk: it opens, has all that was promised,
/// calls nothing damaged, can be written, and tidies up as it writes.
pub(super) fn judge(files: &SimFiles, promised: &BTreeSet<EntryId>) -> Verdict {
    let mut world = World::on(files.settled(files.manner()));
    let read = world.open(|wallet| {
        let contents = wallet.contents()?;
        let there = |id: &&EntryId| contents.get(id).is_none();
        let lost = promised.iter().filter(there).count();
        let mut faults = wallet.check()?.faults;
        // It is written last, so that it is missing says that nobody was told yet.
        faults.retain(|fault| !promised.is_empty() || fault.file != "wallet.json");
        faults.retain(|fault| !MENDED.contains(&fault.kind));
        Ok((lost, (!faults.is_empty()).then(|| format!("{faults:?}"))))
    });
    match read {
        Ok((lost, wrong)) => Verdict {
            lost,
            wrong: wrong.or_else(|| cannot_go_on(&mut world)),
        },
        // Before anything was called saved there need not be a wallet.
        Err(WalletError::NotAWallet | WalletError::Empty) if promised.is_empty() => {
            Verdict::default()
        }
        Err(error) => Verdict {
            lost: promised.len(),
            wrong: Some(error.to_string()),
        },
    }
}

fn cannot_go_on(world: &mut World) -> Option<String> {
    if let Err(error) = world.open(|wallet| wallet.add(vec![small(900)]).map(drop)) {
        return Some(format!("nothing can be added: {error}"));
    }
    let faults = world.open(|wallet| Ok(wallet.check()?.faults));
    match faults {
        Ok(faults) if !faults.iter().any(|fault| MENDED.contains(&fault.kind)) => {}
        Ok(faults) => return Some(format!("not mended: {faults:?}")),
        Err(error) => return Some(error.to_string()),
    }
    let store = world.store();
    for area in [Area::Root, Area::Segments] {
        let Ok(left) = store.leftovers(area) else {
            return Some("the folder cannot be listed".to_owned());
        };
        if let Some(left) = left.first() {
            return Some(format!("{} was not removed", left.name));
        }
    }
    None
}
