//! Cutting a key into parts, and trying every choice of them before anybody relies
//! on one.

use std::convert::Infallible;

use rand_core::{TryCryptoRng, TryRng};
use vsss_rs::Gf256;
use zeroize::Zeroizing;

use super::join::{check, join};
use super::part::{Head, Part, SHARE_BYTES, first_day};
use super::{FEWEST_NEEDED, KEY_BYTES, MOST_PARTS};
use crate::RandomSource;
use crate::error_kind::ErrorKind;
use crate::hex;
use crate::value::Date;

/// What somebody asks for.
pub struct Plan<'a> {
    /// How many parts shall give the key.
    pub needed: u8,
    /// How many parts shall be made.
    pub of: u8,
    /// The id of the wallet that the key opens.
    pub wallet: &'a str,
    /// The day of today.
    pub made_on: Date,
}

/// Why no parts are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SplitError {
    /// There are no such parts.
    #[error("a key is split so that 2 to {MOST_PARTS} parts are made, and 2 or more are needed")]
    Counts,
    /// The day cannot be written on a part.
    #[error("this computer's clock shows a day that a part cannot name")]
    Day,
    /// That is no id of a wallet.
    #[error("this is not the id of a wallet")]
    Wallet,
    /// The parts were made and do not do what they should: nothing is given out.
    #[error("the parts that were made do not give the key back")]
    NotProved,
}

impl SplitError {
    /// The name of this refusal in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Counts | Self::Day => ErrorKind::Usage,
            Self::Wallet | Self::NotProved => ErrorKind::Bug,
        }
    }
}

/// Cuts a key into parts. Every choice of `needed` parts was joined and gave the key,
/// and no choice of one fewer did, when they are handed out.
///
/// # Errors
/// Numbers that make no sense; or the parts do not hold.
pub fn split(
    key: &[u8; KEY_BYTES],
    plan: &Plan<'_>,
    random: &mut dyn RandomSource,
) -> Result<Vec<Part>, SplitError> {
    let head = head(plan, random)?;
    let mut secret = Zeroizing::new([0; SHARE_BYTES]);
    secret[..KEY_BYTES].copy_from_slice(key);
    secret[KEY_BYTES..].copy_from_slice(&check(&head, key));
    let (needed, of) = (usize::from(plan.needed), usize::from(plan.of));
    let shares = Gf256::split_bytes(needed, of, secret.as_slice(), Randomness(random))
        .map_err(|_| SplitError::NotProved)?;
    let mut parts = Vec::with_capacity(shares.len());
    for share in shares.into_iter().map(Zeroizing::new) {
        let (number, share) = share.split_first().ok_or(SplitError::NotProved)?;
        let share = share.try_into().map_err(|_| SplitError::NotProved)?;
        parts.push(Part::new(head, *number, share));
    }
    if proved(&parts, key) {
        Ok(parts)
    } else {
        Err(SplitError::NotProved)
    }
}

fn head(plan: &Plan<'_>, random: &mut dyn RandomSource) -> Result<Head, SplitError> {
    if !(FEWEST_NEEDED..=plan.of).contains(&plan.needed) || plan.of > MOST_PARTS {
        return Err(SplitError::Counts);
    }
    let day = first_day().days_until(plan.made_on);
    let mut set = [0; 4];
    random.fill(&mut set);
    Ok(Head {
        needed: plan.needed,
        of: plan.of,
        wallet: hex::first_bytes(plan.wallet).ok_or(SplitError::Wallet)?,
        day: u16::try_from(day).map_err(|_| SplitError::Day)?,
        set,
    })
}

/// True if every choice of as many parts as are needed gives the key, and no choice
/// of one fewer does.
fn proved(parts: &[Part], key: &[u8; KEY_BYTES]) -> bool {
    let needed = parts.first().map_or(0, |part| usize::from(part.needed()));
    choices(parts, needed).all(|some| join(&some).is_ok_and(|joined| *joined == *key))
        && choices(parts, needed - 1).all(|few| !opens(&few, key))
}

/// What somebody would get who disregards how many parts are needed.
fn opens(parts: &[&Part], key: &[u8; KEY_BYTES]) -> bool {
    let shares: Zeroizing<Vec<_>> = Zeroizing::new(parts.iter().map(|part| part.share()).collect());
    let joined = match shares.as_slice() {
        // The library joins two at least: one share alone is what it is.
        [only] => only[1..].to_vec(),
        several => Gf256::combine_bytes(several).unwrap_or_default(),
    };
    Zeroizing::new(joined).starts_with(key)
}

/// Every choice of so many of the parts.
fn choices(parts: &[Part], count: usize) -> impl Iterator<Item = Vec<&Part>> {
    let chosen = |mask: u32| {
        let bit = move |(at, _): &(usize, &Part)| mask >> at & 1 == 1;
        parts
            .iter()
            .enumerate()
            .filter(bit)
            .map(|(_, part)| part)
            .collect()
    };
    (0_u32..1 << parts.len())
        .filter(move |mask| mask.count_ones() as usize == count)
        .map(chosen)
}

/// Our randomness, as the library takes it.
struct Randomness<'a>(&'a mut dyn RandomSource);

impl TryRng for Randomness<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(bytes);
        Ok(())
    }
}

// What a program hands in is the randomness of the computer (RandomSource).
impl TryCryptoRng for Randomness<'_> {}

#[cfg(test)]
mod tests;
