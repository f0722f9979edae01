//! What commands do with a record of which part could not be read.

use carewallet_app::wholeness;
use carewallet_core::wallet::Contents;
use clap::Args;

use crate::exit::Refusal;

/// The flag that hands out what could be read.
#[derive(Args, Clone, Copy)]
pub(crate) struct DamageArgs {
    /// Make it although part of the record cannot be read; it then says so
    #[arg(long)]
    pub(crate) despite_damage: bool,
}

impl DamageArgs {
    /// Whether what is handed out must say that it is incomplete.
    ///
    /// # Errors
    /// The refusal to hand it out.
    pub(crate) fn incomplete(self, contents: &Contents) -> Result<bool, Refusal> {
        Ok(wholeness::incomplete(contents, self.despite_damage)?)
    }
}

/// A refusal that says that there is nothing, as far as can be known.
pub(crate) fn as_far_as_read(refusal: Refusal, contents: &Contents) -> Refusal {
    match wholeness::hedged(refusal.kind, &refusal.message, contents) {
        Some(message) => refusal.saying(message),
        None => refusal,
    }
}
