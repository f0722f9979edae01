//! Who opens a wallet, for programs.

use serde::Serialize;

use super::{NamedHolder, ProvedView, is_empty};

/// Somebody who can open the wallet now.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HolderAdded {
    /// The holder.
    pub holder: NamedHolder,
    /// The file of the new key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Files that may not open with the new key yet.
    #[serde(skip_serializing_if = "is_empty")]
    pub missed: Vec<String>,
}

/// Everybody who can open the wallet.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HolderList {
    /// The holders.
    pub holders: Vec<HolderView>,
    /// How many independent ways there are into the wallet.
    pub ways: usize,
    /// The ways that were tried, the latest last.
    #[serde(skip_serializing_if = "is_empty")]
    pub proved: Vec<ProvedView>,
    /// The page that was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

/// Somebody who can open the wallet.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HolderView {
    /// What the holder is called.
    pub name: String,
    /// The key id.
    pub key_id: String,
    /// Whether this is the first holder.
    pub first: bool,
    /// Whether this is the key that opened the wallet.
    pub you: bool,
    /// The public key.
    pub key: String,
    /// The age recipient.
    pub recipient: String,
    /// The words by which the key is compared, in two lines of four.
    pub words: Vec<String>,
    /// By what authority, as the family wrote it down: names of `kinds holder`.
    #[serde(skip_serializing_if = "is_empty")]
    pub authority: Vec<&'static str>,
    /// The day of the admission.
    pub from: String,
    /// The last day, if it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// There where that day is over. The key still opens the wallet.
    #[serde(skip_serializing_if = "super::is_not")]
    pub ended: bool,
}

/// A holder whose authority or last day was said anew.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HolderChanged {
    /// The holder.
    pub holder: NamedHolder,
    /// By what authority from now on: names of `kinds holder`.
    #[serde(skip_serializing_if = "is_empty")]
    pub authority: Vec<&'static str>,
    /// The last day from now on, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// The id of the entry that says so.
    pub entry: String,
}

/// A holder who was removed.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HolderRemoved {
    /// The holder.
    pub removed: NamedHolder,
    /// How many entries the holder may have copied until now.
    pub could_read: usize,
    /// Files that may still open with the holder's key.
    #[serde(skip_serializing_if = "is_empty")]
    pub missed: Vec<String>,
}
