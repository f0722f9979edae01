//! Entries packed and signed for somebody: the share that is handed over.

use std::collections::BTreeMap;

use carewallet_core::coverage::fact_ages;
use carewallet_core::share::{About, FactAges, Maker, Role, ShareHeader};
use carewallet_core::value::{Line, Timestamp};
use carewallet_core::wallet::Contents;
use carewallet_core::{Batch, Entry, EntryId, Share, Wallet};

use crate::error::Error;

/// For whom, about whom and what for.
pub struct Addressed<'a> {
    /// Who it is for.
    pub to: Line,
    /// What it is for.
    pub why: Option<Line>,
    /// The people whom it is about.
    pub about: &'a [About],
    /// Whether part of the record could not be read.
    pub incomplete: bool,
    /// Whether it tells how old each fact is, where that is older than its entry.
    pub tells_ages: bool,
}

/// Packs and signs entries.
///
/// # Errors
/// Where the key is not one of a holder, or the entries do not go together.
pub fn compose(
    wallet: &Wallet<'_>,
    contents: &Contents,
    addressed: &Addressed<'_>,
    chosen: &[&Entry],
    made_at: Timestamp,
) -> Result<Share, Error> {
    let header = ShareHeader {
        about: addressed.about.to_vec(),
        to: addressed.to.clone(),
        why: addressed.why.clone(),
        made_at,
        wallet: wallet.id().to_owned(),
        reply_to: None,
        incomplete: addressed.incomplete,
    };
    let identity = wallet.identity();
    let maker = Maker::of(identity, wallet.own_name()?, Role::Family);
    let batches = batches(contents, chosen, &identity.public_key().id());
    let entries = chosen.iter().map(|entry| (*entry).clone()).collect();
    let ages = if addressed.tells_ages {
        ages(contents, chosen)
    } else {
        BTreeMap::new()
    };
    Ok(Share::make_with_ages(
        header, maker, entries, batches, &ages, identity,
    )?)
}

/// How old the facts are that the chosen entries took over: what they stood in earlier
/// does not travel.
fn ages(contents: &Contents, chosen: &[&Entry]) -> BTreeMap<EntryId, FactAges> {
    let record = contents.record();
    let each = chosen.iter();
    each.filter_map(|entry| Some((entry.id(), fact_ages(entry, &record)?)))
        .collect()
}

/// The batches of other writers that the chosen entries need, each once.
fn batches(contents: &Contents, chosen: &[&Entry], own: &str) -> Vec<Batch> {
    let mut open: BTreeMap<EntryId, &str> = chosen
        .iter()
        .map(|entry| (entry.id(), entry.envelope().recorded_by.as_str()))
        // One's own entries are signed again, together: one signature instead of many.
        .filter(|(_, writer)| *writer != own)
        .collect();
    let mut needed = Vec::new();
    for batch in contents.batches() {
        let Ok(signer) = batch.signer() else {
            continue;
        };
        let before = open.len();
        for id in &batch.ids {
            // Only the entry's own writer can vouch for it.
            if open.get(id) == Some(&signer.as_str()) {
                open.remove(id);
            }
        }
        if open.len() < before {
            needed.push(batch.clone());
        }
    }
    needed
}
