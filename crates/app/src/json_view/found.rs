//! What is found about the files of a wallet, for programs.

use carewallet_core::wallet::Fault;
use serde::Serialize;

/// A file that is not as it should be.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckFault {
    /// Which file.
    pub file: String,
    /// What sort of fault it is.
    pub kind: &'static str,
    /// What is wrong, in words.
    pub message: String,
}

impl From<&Fault> for CheckFault {
    fn from(fault: &Fault) -> Self {
        Self {
            file: fault.file.clone(),
            kind: fault.kind.name(),
            message: fault.says.clone(),
        }
    }
}

/// A file, and what there is to say of it.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BesideView {
    /// Which file.
    pub file: String,
    /// What it is, or what became of it, in words.
    pub message: String,
}

/// The last backup that this computer made.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LastBackupView {
    /// When.
    pub at: String,
    /// How many entries were in it.
    pub entries: usize,
}
