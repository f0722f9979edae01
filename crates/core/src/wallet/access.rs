//! What opening a wallet needs.

use crate::RandomSource;
use crate::key::Identity;
use crate::store::{Memory, Store};
use crate::value::Timestamp;

/// What a command brings along: where files are, what is remembered, whose key
/// it is, what time it is, and chance.
pub struct Access<'a> {
    /// The wallet's folder.
    pub store: &'a dyn Store,
    /// What this computer remembers.
    pub memory: &'a dyn Memory,
    /// The holder's identity.
    pub identity: &'a Identity,
    /// The time of this command.
    pub now: Timestamp,
    /// Where salts and names come from.
    pub random: &'a mut dyn RandomSource,
}
