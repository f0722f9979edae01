//! Ways back to a lost key, for programs. No answer holds a word or a key.

use serde::Serialize;

use super::NamedHolder;

/// A recovery sheet that was written.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecoveryPrinted {
    /// The file, which holds a secret: to be printed and deleted.
    pub file: String,
}

/// The parts of a key that were written.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecoverySplit {
    /// The files, one a part, by number: each to be printed and deleted.
    pub files: Vec<String>,
    /// How many parts are needed.
    pub needed: u8,
    /// How many parts there are.
    pub of: u8,
    /// The name of the set, which stands on each part.
    pub set: String,
}

/// A way back that opened the wallet.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecoveryProved {
    /// Which way: `paper`, `second_key`, `parts`.
    pub way: &'static str,
    /// Whose key it gave.
    pub holder: NamedHolder,
    /// How many entries it opened.
    pub opened: usize,
    /// The id of the entry that records it.
    pub entry: String,
    /// How many ways there are into the wallet now.
    pub ways: usize,
}

/// The ways into a wallet.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecoveryList {
    /// How many independent ways there are: each holder's key, and each paper or set
    /// of parts that was tried. Fewer than two are too few.
    pub ways: usize,
    /// How many hold a key.
    pub holders: usize,
    /// What was tried.
    pub proved: Vec<ProvedView>,
    /// The day of the last proof.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_proof: Option<String>,
    /// There where somebody should try a way again.
    #[serde(skip_serializing_if = "super::is_not")]
    pub drill_due: bool,
}

/// A way back that was tried.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProvedView {
    /// Which way: `paper`, `second_key`, `parts`.
    pub way: &'static str,
    /// Whose key it gave.
    pub holder: NamedHolder,
    /// How many parts are needed, where it is a key in parts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needed: Option<u32>,
    /// How many parts were made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub made: Option<u32>,
    /// The day.
    pub proved_on: String,
    /// The id of the entry that records it.
    pub entry: String,
}

/// A key that is back.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecoveryRestored {
    /// The wallet's id.
    pub wallet: String,
    /// The new key file.
    pub key: String,
    /// The key's id.
    pub key_id: String,
    /// Who was admitted again, where another holder helped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<String>,
    /// How many entries it opens.
    pub opened: usize,
}
