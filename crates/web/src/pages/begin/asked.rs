//! What is asked for a new record.

use crate::window::{BeginStep, Beginning};
use carewallet_screen::{Words, english};

/// The question, its hint, and what was answered before.
pub(super) fn asked(
    words: &Words,
    beginning: &Beginning,
    key: &str,
) -> (&'static str, String, String) {
    let (asked, hint, value) = match beginning.step {
        BeginStep::Name => (
            english("Who is the record about?"),
            words.say("Their full name. Others of the household can be added later."),
            beginning.name.as_str(),
        ),
        BeginStep::Born => (
            english("When were they born?"),
            words.say(
                "For example 17/5/1940, May 1940 or only 1940. Leave it empty if it is not known.",
            ),
            beginning.born.as_str(),
        ),
        BeginStep::You => (
            english("What is your own name?"),
            words.say("You keep this record: what you write down stands there as said by you."),
            beginning.holder.as_str(),
        ),
        BeginStep::Folder => (
            english("Where should the record go?"),
            words
                .say(
                    "A folder on this computer or on a stick. Its key goes into a file of its \
                     own: {key}",
                )
                .set("key", key),
            beginning.folder.as_str(),
        ),
        BeginStep::Passphrase => (
            english("The passphrase of the key"),
            words.say("Whoever has the key and its passphrase can read everything."),
            "",
        ),
        BeginStep::Again => (
            english("Type the passphrase back"),
            words.say(
                "From the paper on which you wrote it down, so that it is certain to be right.",
            ),
            "",
        ),
    };
    (asked, hint.to_string(), value.to_owned())
}
