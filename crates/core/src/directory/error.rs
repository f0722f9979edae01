//! Why a directory is refused.

use crate::error_kind::ErrorKind;
use crate::json::JsonError;
use crate::key::KeyError;
use crate::limits;
use crate::value::BodyError;

/// Why a directory is refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DirectoryError {
    /// It is not canonical JSON.
    #[error("the directory {0}")]
    Json(#[from] JsonError),
    /// A member is missing, unknown or of the wrong shape.
    #[error("this is not a directory of agencies")]
    NotADirectory,
    /// It was made by a newer version.
    #[error("this directory was made by a newer version of carewallet")]
    NewerVersion,
    /// Its maintainers do not go together.
    #[error(
        "a directory has 1 to {} maintainers, each once, and needs 1 or more of them to sign",
        limits::DIRECTORY_MAINTAINERS
    )]
    Maintainers,
    /// Its number is none.
    #[error("the number of a list is from 1 to 999999")]
    Number,
    /// One of its agencies has a field that is wrong.
    #[error("agency {number} of the directory is refused: {error}")]
    Agency {
        /// Which agency, from 1.
        number: usize,
        /// What is wrong with it.
        error: BodyError,
    },
    /// One of its agencies has a key that is none.
    #[error("agency {number} of the directory is refused: its key is not right")]
    AgencyKey {
        /// Which agency, from 1.
        number: usize,
    },
    /// One of its agencies is revoked only after the list was made.
    #[error("agency {number} of the directory is refused: it is revoked from a day to come")]
    RevokedLater {
        /// Which agency, from 1.
        number: usize,
    },
    /// Agencies or signatures are not sorted, or one is there twice.
    #[error("the directory is not in order, or has the same key twice")]
    Order,
    /// A key or a signature.
    #[error("a signature of the directory is not right: {0}")]
    Key(#[from] KeyError),
    /// A signature by somebody else, or a key that may not sign.
    #[error("this key is none of those who maintain the directory")]
    NotAMaintainer,
    /// Not enough of its maintainers have signed.
    #[error("the directory has {found} of the {needed} signatures that it needs")]
    TooFewSignatures {
        /// How many it has.
        found: usize,
        /// How many it needs.
        needed: u32,
    },
    /// It is larger than a directory may be.
    #[error("the directory is larger than the limit of 4 MiB and 10,000 agencies")]
    TooLarge,
}

impl DirectoryError {
    /// The name of this refusal in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Json(e) => e.kind(),
            Self::NotADirectory | Self::Maintainers | Self::Number => {
                ErrorKind::NotAnAgencyDirectory
            }
            Self::NewerVersion => ErrorKind::NewerFormat,
            Self::Agency { .. } => ErrorKind::InvalidValue,
            Self::AgencyKey { .. } => ErrorKind::NotAPublicKey,
            Self::RevokedLater { .. } => ErrorKind::UnlikelyDate,
            Self::Order => ErrorKind::Order,
            Self::Key(e) => e.kind(),
            Self::NotAMaintainer => ErrorKind::NotAMaintainer,
            Self::TooFewSignatures { .. } => ErrorKind::TooFewSignatures,
            Self::TooLarge => ErrorKind::TooLarge,
        }
    }
}
