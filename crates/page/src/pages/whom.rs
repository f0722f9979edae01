//! Whom a sheet is about, in words.

use carewallet_app::People;
use carewallet_core::{Share, SubjectId};
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

/// Whom something is about: somebody by name, or the home.
pub(super) fn called(words: &Words, people: &People, about: &SubjectId) -> String {
    let name = people.name(about);
    match about {
        SubjectId::Home => words.say(&name).to_string(),
        SubjectId::Person(_) => name,
    }
}
