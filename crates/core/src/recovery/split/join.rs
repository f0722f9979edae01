//! Putting parts together, and saying which one is in the way.

use vsss_rs::Gf256;
use zeroize::Zeroizing;

use sha2::{Digest, Sha256};

use super::KEY_BYTES;
use super::part::{CHECK_BYTES, Head, Part};
use crate::error_kind::ErrorKind;

/// Why parts do not give a key. Numbers are those that are printed on the parts.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum JoinError {
    /// More parts are needed.
    #[error("{needed} parts are needed, and here {} {have}", if *have == 1 { "is" } else { "are" })]
    TooFew {
        /// How many there are.
        have: usize,
        /// How many are needed.
        needed: u8,
    },
    /// A part is there twice.
    #[error("part {number} is there twice: a different one is needed")]
    Doubled {
        /// Its number.
        number: u8,
    },
    /// A part belongs to a key of another wallet than the first part.
    #[error(
        "part {number} is of another wallet: it is of the one whose id begins with {wallet}, and \
         the first part of the one with {first}"
    )]
    OtherWallet {
        /// Its number.
        number: u8,
        /// How the id of its wallet begins.
        wallet: String,
        /// How the id of the first part's wallet begins.
        first: String,
    },
    /// A part was made with others than the first part was.
    #[error(
        "part {number} is of another set: it was made on {made_on} (set {set}), and the first \
         part on {first_made_on} (set {first})"
    )]
    OtherSet {
        /// Its number.
        number: u8,
        /// The day on which it was made.
        made_on: String,
        /// The name of its set.
        set: String,
        /// The day on which the first part was made.
        first_made_on: String,
        /// The name of the first part's set.
        first: String,
    },
    /// They joined, and what came out is not the key that was split.
    #[error("the parts do not give the key that they were made of: one of them is not genuine")]
    NotTheKey,
}

impl JoinError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::TooFew { .. } => ErrorKind::TooFewKeyParts,
            Self::Doubled { .. } => ErrorKind::DoubledKeyPart,
            Self::OtherWallet { .. } => ErrorKind::OtherWallet,
            Self::OtherSet { .. } => ErrorKind::OtherKeyParts,
            Self::NotTheKey => ErrorKind::DamagedKeyPart,
        }
    }
}

/// Joins parts to the key that they were made of. More than are needed may be there;
/// then all of them have to agree.
///
/// # Errors
/// Which part is in the way, or how many are missing.
pub fn join(parts: &[&Part]) -> Result<Zeroizing<[u8; KEY_BYTES]>, JoinError> {
    let too_few = |needed| JoinError::TooFew {
        have: parts.len(),
        needed,
    };
    let (first, others) = parts.split_first().ok_or(too_few(super::FEWEST_NEEDED))?;
    for (at, part) in others.iter().enumerate() {
        belongs(part, first)?;
        let mut before = parts[..=at].iter();
        if before.any(|other| other.number() == part.number()) {
            let number = part.number();
            return Err(JoinError::Doubled { number });
        }
    }
    if parts.len() < usize::from(first.needed()) {
        return Err(too_few(first.needed()));
    }
    let shares = Zeroizing::new(parts.iter().map(|part| part.share()).collect::<Vec<_>>());
    let joined = Gf256::combine_bytes(shares.as_slice()).map_err(|_| JoinError::NotTheKey)?;
    let joined = Zeroizing::new(joined);
    let (secret, said) = joined.split_at(KEY_BYTES);
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    key.copy_from_slice(secret);
    // The arithmetic gives a key out of anything: only this tells whether it is the one.
    if check(&first.head, key.as_ref()) == said {
        Ok(key)
    } else {
        Err(JoinError::NotTheKey)
    }
}

fn belongs(part: &Part, first: &Part) -> Result<(), JoinError> {
    let number = part.number();
    if part.head.wallet != first.head.wallet {
        return Err(JoinError::OtherWallet {
            number,
            wallet: part.wallet(),
            first: first.wallet(),
        });
    }
    if part.head != first.head {
        let day = |part: &Part| part.made_on().map_or_else(String::new, |day| day.plain());
        return Err(JoinError::OtherSet {
            number,
            made_on: day(part),
            set: part.set(),
            first_made_on: day(first),
            first: first.set(),
        });
    }
    Ok(())
}

/// What the joined key is checked by. It is split with the key, so that a part alone
/// tells nothing even of the check.
pub(super) fn check(head: &Head, key: &[u8]) -> [u8; CHECK_BYTES] {
    let hash = Sha256::new()
        .chain_update(b"carewallet/1 joined key\0")
        .chain_update(head.bytes())
        .chain_update(key)
        .finalize();
    std::array::from_fn(|at| hash[at])
}
