//! Which wallet a folder is: `wallet.json` (docs/format.md §5.1), and what the
//! files themselves say.

use serde::Deserialize;

use super::reading;
use super::{Access, WalletError, Warning};
use crate::hex;
use crate::store::{Area, Store, StoreError};

/// The bytes of `wallet.json`.
pub(super) fn marker(id: &str) -> String {
    format!("{{\"carewallet\":1,\"wallet\":\"{id}\"}}\n")
}

enum Marker {
    Missing,
    Damaged,
    Newer,
    Names(String),
}

fn read_marker(store: &dyn Store) -> Marker {
    #[derive(Deserialize)]
    struct Parsed {
        carewallet: u64,
        wallet: Option<String>,
    }
    let bytes = match store.read(Area::Root, "wallet.json") {
        Ok(bytes) => bytes,
        Err(StoreError::Missing { .. }) => return Marker::Missing,
        // A folder of that name, too large, or not to be read: nothing depends on it.
        Err(_) => return Marker::Damaged,
    };
    match serde_json::from_slice::<Parsed>(&bytes) {
        Ok(Parsed {
            carewallet: 2.., ..
        }) => Marker::Newer,
        Ok(Parsed {
            wallet: Some(id), ..
        }) if hex::is_hex(&id, 32) && bytes == marker(&id).as_bytes() => Marker::Names(id),
        _ => Marker::Damaged,
    }
}

/// Which wallet this is: what the key says and the files confirm comes before
/// what `wallet.json` says.
pub(super) fn wallet_id(
    access: &Access<'_>,
    pinned: Option<&str>,
) -> Result<(String, Vec<Warning>), WalletError> {
    // `wallet.json` is not signed, so it takes a second witness to be believed.
    let known = |id: &str| pinned == Some(id) || access.memory.recall(id).is_some();
    let (named, warning) = match read_marker(access.store) {
        Marker::Names(id) if pinned.is_none_or(|p| p == id) && known(&id) => {
            return Ok((id, Vec::new()));
        }
        // Not the wallet of the key, or one that nobody here has seen.
        Marker::Names(id) => (Some(id), Warning::Marker),
        Marker::Missing => (None, Warning::Rebuilt),
        Marker::Damaged => (None, Warning::Marker),
        Marker::Newer => (None, Warning::NewerVersion),
    };
    // Otherwise the files decide: each is sealed and names its wallet.
    let wallet = confirmed(access, pinned.or(named.as_deref()))?
        .or(named.clone())
        .ok_or(WalletError::WrongKey)?;
    match pinned {
        Some(key) if key != wallet => Err(WalletError::OtherWallet {
            key: key.to_owned(),
            wallet,
        }),
        _ if named.as_ref() == Some(&wallet) => Ok((wallet, Vec::new())),
        _ => Ok((wallet, vec![warning])),
    }
}

/// The wallet that the files say they belong to: the wanted one if any file
/// does, else that of the first file that opens.
fn confirmed(access: &Access<'_>, wanted: Option<&str>) -> Result<Option<String>, WalletError> {
    let mut first = None;
    let found = reading::first_of(access, |bytes| {
        let found = crate::segment::wallet_of(bytes, access.identity)?;
        let fits = wanted.is_none_or(|wanted| wanted == found);
        first.get_or_insert_with(|| found.clone());
        fits.then_some(found)
    })?;
    Ok(found.or(first))
}
