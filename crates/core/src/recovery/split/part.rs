//! One part: the bytes behind one sheet of paper, and what they say about themselves.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::error_kind::ErrorKind;
use crate::hex;
use crate::value::Date;

use super::{FEWEST_NEEDED, KEY_BYTES, MOST_PARTS};

/// Bytes of a part, which is forty words exactly.
pub(super) const PART_BYTES: usize = HEAD_BYTES + SHARE_BYTES + SUM_BYTES;
/// Bytes that check the key once it is joined.
pub(super) const CHECK_BYTES: usize = 4;
/// Bytes of the share of the key and its check.
pub(super) const SHARE_BYTES: usize = KEY_BYTES + CHECK_BYTES;
const HEAD_BYTES: usize = 15;
const SUM_BYTES: usize = 4;
const VERSION: u8 = 1;
/// Hex digits of the wallet id that a part has room for.
const WALLET_DIGITS: usize = 12;

/// What all parts of one set say alike.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    /// How many parts give the key.
    pub(super) needed: u8,
    /// How many parts there are.
    pub(super) of: u8,
    /// The first half of what the wallet is called.
    pub(super) wallet: [u8; 6],
    /// The day on which they were made, in days from the first of 2000.
    pub(super) day: u16,
    /// Drawn anew for each set.
    pub(super) set: [u8; 4],
}

impl Head {
    /// What the check of the joined key covers, before the key.
    pub(super) fn bytes(&self) -> [u8; HEAD_BYTES - 1] {
        let mut bytes = [0; HEAD_BYTES - 1];
        bytes[0] = VERSION;
        bytes[1] = self.needed << 4 | self.of;
        bytes[2..8].copy_from_slice(&self.wallet);
        bytes[8..10].copy_from_slice(&self.day.to_be_bytes());
        bytes[10..].copy_from_slice(&self.set);
        bytes
    }
}

/// The first day that a part can name.
pub(super) fn first_day() -> Date {
    Date::new(2000, 1, 1).expect("the first day of 2000 exists")
}

/// One part of a key. Alone it tells nothing of the key, and yet it is not to be
/// shown: it has no `Debug`, as keys have none.
pub struct Part {
    pub(super) head: Head,
    number: u8,
    share: Zeroizing<[u8; SHARE_BYTES]>,
}

/// Why something is not taken as a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PartError {
    /// It is neither the words of a part nor its code.
    #[error("this is not a part of a key")]
    NotAPart,
    /// There are too few or too many words.
    #[error("a part has {wanted} words, and these are {found}")]
    WordCount {
        /// How many words a part has.
        wanted: usize,
        /// How many there are.
        found: usize,
    },
    /// A word that no part has; counted from 1.
    #[error("word {at} is not one of the words that are used")]
    UnknownWord {
        /// Which word, from 1.
        at: usize,
    },
    /// Its sum does not fit. `likely` is the word, from 1, with which alone changed
    /// it would.
    #[error("the words of this part do not fit together{}", place(*.likely))]
    Damaged {
        /// Which word is probably the wrong one, from 1.
        likely: Option<usize>,
    },
    /// A newer version of the program made it.
    #[error("this part was made by a newer version of the program")]
    Newer,
}

fn place(likely: Option<usize>) -> String {
    likely.map_or_else(String::new, |at| format!(": look at word {at} again"))
}

impl PartError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::NotAPart | Self::WordCount { .. } | Self::UnknownWord { .. } => {
                ErrorKind::NotAKeyPart
            }
            Self::Damaged { .. } => ErrorKind::DamagedKeyPart,
            Self::Newer => ErrorKind::NewerFormat,
        }
    }
}

impl Part {
    pub(super) fn new(head: Head, number: u8, share: &[u8; SHARE_BYTES]) -> Self {
        let share = Zeroizing::new(*share);
        Self {
            head,
            number,
            share,
        }
    }

    /// Its number, from 1.
    #[must_use]
    pub fn number(&self) -> u8 {
        self.number
    }

    /// How many parts give the key.
    #[must_use]
    pub fn needed(&self) -> u8 {
        self.head.needed
    }

    /// How many parts there are.
    #[must_use]
    pub fn of(&self) -> u8 {
        self.head.of
    }

    /// The first twelve hex digits of the id of the wallet that the key opens.
    #[must_use]
    pub fn wallet(&self) -> String {
        hex::encode(&self.head.wallet)
    }

    /// True if it may be of the wallet with this id.
    #[must_use]
    pub fn is_of(&self, wallet: &str) -> bool {
        wallet.get(..WALLET_DIGITS) == Some(self.wallet().as_str())
    }

    /// The day on which it was made.
    #[must_use]
    pub fn made_on(&self) -> Option<Date> {
        first_day().plus_days(i32::from(self.head.day))
    }

    /// The name of the set: parts of two sets never join.
    #[must_use]
    pub fn set(&self) -> String {
        hex::encode(&self.head.set)
    }

    /// Its number and then its bytes, as the library takes them.
    pub(super) fn share(&self) -> Vec<u8> {
        let mut share = Vec::with_capacity(1 + SHARE_BYTES);
        share.push(self.number);
        share.extend(self.share.iter());
        share
    }

    pub(super) fn bytes(&self) -> Zeroizing<[u8; PART_BYTES]> {
        let mut bytes = Zeroizing::new([0; PART_BYTES]);
        let head = self.head.bytes();
        bytes[..2].copy_from_slice(&head[..2]);
        bytes[2] = self.number;
        bytes[3..HEAD_BYTES].copy_from_slice(&head[2..]);
        bytes[HEAD_BYTES..PART_BYTES - SUM_BYTES].copy_from_slice(self.share.as_ref());
        put_sum(&mut bytes);
        bytes
    }

    /// Reads the bytes of a part.
    pub(super) fn read(bytes: &[u8; PART_BYTES]) -> Result<Self, PartError> {
        if !sum_fits(bytes) {
            return Err(PartError::Damaged { likely: None });
        }
        if bytes[0] != VERSION {
            return Err(PartError::Newer);
        }
        let [_, counts, number, ..] = *bytes;
        let (needed, of) = (counts >> 4, counts & 15);
        // The sum fits, so nobody mistyped: such a part was never made by us.
        let possible = (FEWEST_NEEDED..=of).contains(&needed)
            && of <= MOST_PARTS
            && (1..=of).contains(&number);
        if !possible {
            return Err(PartError::NotAPart);
        }
        let mut share = Zeroizing::new([0; SHARE_BYTES]);
        share.copy_from_slice(&bytes[HEAD_BYTES..PART_BYTES - SUM_BYTES]);
        let head = Head {
            needed,
            of,
            wallet: array(&bytes[3..9]),
            day: u16::from_be_bytes(array(&bytes[9..11])),
            set: array(&bytes[11..HEAD_BYTES]),
        };
        Ok(Self::new(head, number, &share))
    }
}

fn array<const N: usize>(bytes: &[u8]) -> [u8; N] {
    bytes.try_into().expect("the range has this length")
}

/// Writes the sum of the other bytes into the last ones.
pub(super) fn put_sum(bytes: &mut [u8; PART_BYTES]) {
    let (others, place) = bytes.split_at_mut(PART_BYTES - SUM_BYTES);
    place.copy_from_slice(&sum(others));
}

/// True if the last bytes are the sum of the others.
pub(super) fn sum_fits(bytes: &[u8; PART_BYTES]) -> bool {
    let (said, is) = bytes.split_at(PART_BYTES - SUM_BYTES);
    sum(said) == is
}

fn sum(bytes: &[u8]) -> [u8; SUM_BYTES] {
    let hash = Sha256::new()
        .chain_update(b"carewallet/1 key part\0")
        .chain_update(bytes)
        .finalize();
    array(&hash[..SUM_BYTES])
}
