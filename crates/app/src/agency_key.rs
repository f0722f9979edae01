//! A new key of an agency, to sign replies with.

use carewallet_core::Identity;
use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::value::{Date, Line};
use zeroize::Zeroizing;

use crate::reply::desk_term;

/// A new key of an agency, in memory.
pub struct NewAgencyKey {
    /// The key.
    pub identity: Identity,
    /// What the agency is called, as everything that it signs says it.
    pub name: Line,
    /// The last day on which it signs, where it is the key of one desk.
    pub until: Option<Date>,
    /// What its file holds.
    pub text: Zeroizing<String>,
}

/// Makes a key on a day: of an agency, or of one desk of it. One for tests says TEST in all
/// that it signs.
#[must_use]
pub fn make(name: Line, desk: Option<&Line>, is_test: bool, today: Date) -> NewAgencyKey {
    let identity = Identity::generate();
    let identity = if is_test {
        identity.for_tests()
    } else {
        identity
    };
    let name = identity.signed_name(name);
    let until = desk.and_then(|_| desk_term::last_day(today));
    // `reply` takes the agency's name from this line; to age it is a comment.
    let mut head = format!("# name: {}\n", name.as_str());
    if let (Some(desk), Some(until)) = (desk, until) {
        let (desk, until) = (desk.as_str(), until.written());
        head.push_str(&format!("# desk: {desk}\n# until: {until}\n"));
    }
    let file = KeyFile {
        identity,
        owner: KeyOwner::Agency,
    };
    NewAgencyKey {
        text: Zeroizing::new(format!("{head}{}", file.text(&today.written()).as_str())),
        identity: file.identity,
        name,
        until,
    }
}
