//! The page of holders, from what the wallet itself says.

use carewallet_core::Wallet;
use carewallet_core::check_words::CheckWords;
use carewallet_core::holder::{Holder, Holders};
use carewallet_core::recovery::{ProvedWay, Ways};
use carewallet_export::{HolderRow, HoldersPage, WayRow, holders_page_pdf};

use super::in_order;
use crate::error::Error;

/// The page that says who can open the wallet, as a PDF. It holds no secret.
///
/// # Errors
/// Any error is a bug.
pub fn page_pdf(wallet: &Wallet<'_>) -> Result<Vec<u8>, Error> {
    let holders = wallet.holders();
    let ways = Ways::of(&wallet.structure(), &holders);
    let row = |holder: &Holder| row(holder, holders.is_first(&holder.key_id));
    let page = HoldersPage {
        wallet: wallet.id(),
        holders: in_order(&holders).into_iter().map(row).collect(),
        first_unread: holders.find(wallet.id()).is_none(),
        ways: ways.count(),
        tried: ways.proved.iter().map(|way| tried(way, &holders)).collect(),
        today: wallet.now().date(),
    };
    Ok(holders_page_pdf(&page)?)
}

fn row(holder: &Holder, first: bool) -> HolderRow {
    HolderRow {
        name: holder.name.clone(),
        check_words: CheckWords::of(&holder.recipient, &holder.key).lines(),
        first,
        from: holder.since,
        terms: holder.terms.clone(),
    }
}

fn tried(way: &ProvedWay, holders: &Holders) -> WayRow {
    let holder = holders.find(&way.key_id);
    WayRow {
        way: way.body.way.says(),
        holder: holder.map_or_else(|| "the first holder".to_owned(), |one| one.name.clone()),
        tried: way.body.proved_on,
    }
}
