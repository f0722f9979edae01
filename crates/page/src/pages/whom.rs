//! Whom a sheet is about, in words.

use carewallet_core::Share;
use carewallet_screen::Words;

/// The people of a share, or the home.
pub(super) fn about(words: &Words, share: &Share) -> String {
    let names = share.header.about.iter();
    let names: Vec<&str> = names.map(|about| about.name.as_str()).collect();
    match names.as_slice() {
        [] => words.say("the home").to_string(),
        names => names.join(", "),
    }
}
