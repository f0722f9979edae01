//! Entries packed and signed for somebody: the share that is handed over.

use std::collections::BTreeMap;

use carewallet_app::open_wallet;
use carewallet_core::share::{About, Maker, Role, ShareHeader};
use carewallet_core::value::Line;
use carewallet_core::wallet::Contents;
use carewallet_core::{Batch, Entry, EntryId, Share, Wallet};

use crate::exit::Refusal;
use crate::session::Session;

/// For whom, about whom and what for.
pub(in crate::commands) struct Addressed<'a> {
    pub(in crate::commands) to: &'a str,
    pub(in crate::commands) why: Option<&'a str>,
    pub(in crate::commands) about: &'a [About],
    /// Whether part of the record could not be read.
    pub(in crate::commands) incomplete: bool,
}

/// Packs and signs entries.
pub(in crate::commands) fn share(
    session: &Session<'_>,
    wallet: &Wallet<'_>,
    contents: &Contents,
    addressed: &Addressed<'_>,
    chosen: &[&Entry],
) -> Result<Share, Refusal> {
    let why = addressed.why.map(Line::parse).transpose();
    let header = ShareHeader {
        about: addressed.about.to_vec(),
        to: Line::parse(addressed.to).map_err(|reason| Refusal::flag("--to", &reason))?,
        why: why.map_err(|reason| Refusal::flag("--why", &reason))?,
        made_at: session.host.now(),
        wallet: wallet.id().to_owned(),
        reply_to: None,
        incomplete: addressed.incomplete,
    };
    make(wallet, contents, header, chosen)
}

fn make(
    wallet: &Wallet<'_>,
    contents: &Contents,
    header: ShareHeader,
    chosen: &[&Entry],
) -> Result<Share, Refusal> {
    let identity = wallet.identity();
    let maker = Maker::of(identity, open_wallet::own_name(wallet)?, Role::Family);
    let batches = batches(contents, chosen, &identity.public_key().id());
    let entries = chosen.iter().map(|entry| (*entry).clone()).collect();
    Ok(Share::make(header, maker, entries, batches, identity)?)
}

/// The batches of other writers that the chosen entries need, each once.
fn batches(contents: &Contents, chosen: &[&Entry], own: &str) -> Vec<Batch> {
    let mut open: BTreeMap<EntryId, &str> = chosen
        .iter()
        .map(|entry| (entry.id(), entry.envelope().recorded_by.as_str()))
        .filter(|(_, writer)| *writer != own)
        .collect();
    let mut needed = Vec::new();
    for batch in contents.batches() {
        let Ok(signer) = batch.signer() else {
            continue;
        };
        let before = open.len();
        for id in &batch.ids {
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
