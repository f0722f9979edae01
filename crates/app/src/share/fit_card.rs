//! A card has room for one code: what matters least in an emergency is left out
//! until the rest fits. The face of the card is filled independently.

use carewallet_core::value::Date;
use carewallet_core::{Entry, Payload, Share};
use carewallet_export::sheet::card;

use crate::error::Error;

/// Whether entries fit into the code of a card.
pub(super) enum Fit<'a> {
    /// With what is left.
    Fits {
        /// What the code carries.
        share: Box<Share>,
        /// What had no room in it.
        left_out: Vec<&'a Entry>,
    },
    /// Not even what must be on it fits.
    DoesNotFit,
}

/// The entries of a card, what matters most in an emergency first.
pub(super) fn ranked<'a>(entries: &[&'a Entry], today: Date) -> Vec<&'a Entry> {
    let mut ranked = entries.to_vec();
    ranked.sort_by_key(|entry| card::rank(entry, today));
    ranked
}

/// Leaves out the last of the ranked entries until a share of them fits; `compose`
/// makes such a share.
pub(super) fn fit<'a>(
    mut ranked: Vec<&'a Entry>,
    today: Date,
    compose: impl Fn(&[&Entry]) -> Result<Share, Error>,
) -> Result<Fit<'a>, Error> {
    let mut left_out = Vec::new();
    loop {
        // Packed anew each time: how much compression saves cannot be known in advance.
        let share = Box::new(compose(&ranked)?);
        let payload = Payload::open_form(share.pack()?);
        if payload.bytes().len() <= card::CODE_BYTES {
            return Ok(Fit::Fits { share, left_out });
        }
        match ranked.pop_if(|entry| !card::must_be_on_it(entry, today)) {
            Some(entry) => left_out.push(entry),
            None => return Ok(Fit::DoesNotFit),
        }
    }
}
