//! Which files of attachments may go: those of which another one opens and is right.

use std::collections::BTreeMap;

use super::{Move, MoveReason, Repair, Stays, path};
use crate::entry::{Attachment, Entry};
use crate::error_kind::ErrorKind;
use crate::hex;
use crate::seal::{self, SealError};
use crate::store::{Area, Listed, StoreError};
use crate::wallet::file_name::{drawn_name, is_own_name};
use crate::wallet::{Wallet, WalletError};

/// Why a file is not the attachment that its name says.
struct Fault {
    kind: ErrorKind,
    says: String,
}

/// Adds what of the attachments may go, and what is a fault and stays.
pub(super) fn plan(
    wallet: &Wallet<'_>,
    entries: &[Entry],
    repair: &mut Repair,
) -> Result<(), WalletError> {
    let listed = match wallet.access.store.list(Area::Attachments) {
        Err(StoreError::Missing { .. }) => Vec::new(),
        listed => listed?,
    };
    let mut files: BTreeMap<&str, Vec<&Listed>> = BTreeMap::new();
    for file in listed.iter().filter(|file| file.plain) {
        if let Some(drawn) = drawn_name(&file.name) {
            files.entry(drawn).or_default().push(file);
        }
    }
    let attachments = entries.iter().flat_map(|e| &e.envelope().attachments);
    let wanted: BTreeMap<&str, &Attachment> = attachments.map(|a| (a.file.as_str(), a)).collect();
    for (drawn, attachment) in wanted {
        let files = files.get(drawn).map_or(&[][..], Vec::as_slice);
        judge(wallet, attachment, files, repair);
    }
    Ok(())
}

fn judge(wallet: &Wallet<'_>, attachment: &Attachment, files: &[&Listed], repair: &mut Repair) {
    let (mut right, mut wrong) = (Vec::new(), Vec::new());
    for file in files {
        match fault(wallet, attachment, &file.name) {
            None => right.push(file.name.as_str()),
            Some(fault) => wrong.push((file.name.as_str(), fault)),
        }
    }
    // The own name stays, whatever else there is; by name, all computers agree.
    right.sort_by_key(|name| (!is_own_name(name), *name));
    let moved = |name: &str, reason| Move {
        area: Area::Attachments,
        name: name.to_owned(),
        reason,
    };
    let copies = right.iter().skip(1).filter(|name| !is_own_name(name));
    repair
        .moves
        .extend(copies.map(|name| moved(name, MoveReason::Copy)));
    for (name, fault) in wrong {
        if right.is_empty() {
            repair.stays.push(Stays {
                file: path(Area::Attachments, name),
                kind: fault.kind,
                says: fault.says,
                may_hide: true,
            });
        } else {
            repair.moves.push(moved(name, MoveReason::ReadElsewhere));
        }
    }
}

fn fault(wallet: &Wallet<'_>, attachment: &Attachment, name: &str) -> Option<Fault> {
    let sealed = match wallet.access.store.read(Area::Attachments, name) {
        Ok(sealed) => sealed,
        Err(error) => {
            let (kind, says) = (error.kind(), error.to_string());
            return Some(Fault { kind, says });
        }
    };
    let why = match seal::open(&sealed, wallet.access.identity) {
        Ok(plain) if hex::digest(&plain) == attachment.hash => return None,
        Ok(_) => SealError::Damaged,
        Err(error) => error,
    };
    Some(Fault {
        kind: why.kind(),
        says: format!("the attachment {why}"),
    })
}
