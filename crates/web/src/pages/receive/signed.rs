//! Who signed what came in, in the words of the five states of trust.

use carewallet_app::receive::Arrival;
use carewallet_app::wording::Say as _;
use carewallet_core::review::Signer;
use carewallet_core::trust::Trust;
use carewallet_core::value::Timestamp;

use carewallet_screen::{Words, english};

/// Who signed it.
pub(super) struct Signed {
    pub(super) from: String,
    pub(super) made: String,
    /// The state of trust, in its exact words.
    pub(super) state: String,
    /// Whose key it is.
    pub(super) whose: String,
    /// Which of our sheets it answers.
    pub(super) answers: Option<String>,
    /// The words to compare, where nobody has compared them yet.
    pub(super) words: Vec<String>,
    /// Whether the key was never seen before.
    pub(super) is_new: bool,
    /// Whether the name is known, and this key is not.
    pub(super) is_new_for_a_name: bool,
}

pub(super) fn of(words: &Words, arrival: &Arrival<'_>) -> Signed {
    let share = &arrival.share;
    let from = share.from.name.as_str().to_owned();
    let (state, whose) = state(words, arrival);
    let is_unseen = matches!(
        arrival.key().map(|key| &key.trust),
        Some(Trust::FirstSeen { .. })
    );
    let key_words = arrival.words().filter(|_| is_unseen);
    let answers = arrival.answers.as_ref().map(|answers| {
        let line = match &answers.sheet {
            Some(sheet) => words
                .say("your sheet {sheet} of {day}, for {to}")
                .set("sheet", sheet.plain()),
            None => words.say("what you made on {day} for {to}"),
        };
        line.set("day", words.day(answers.made_at.date()))
            .set("to", answers.to.as_str())
            .to_string()
    });
    Signed {
        made: moment(words, share.header.made_at),
        state,
        whose,
        answers,
        words: key_words.map_or_else(Vec::new, |words| words.lines().to_vec()),
        is_new: is_unseen && arrival.brings_a_key(),
        is_new_for_a_name: arrival
            .key()
            .is_some_and(|key| key.is_new() && key.name_is_known && !key.is_listed()),
        from,
    }
}

/// The state of trust, and whose key it is: the name in the address book, since what a
/// message calls itself is only a label.
fn state(words: &Words, arrival: &Arrival<'_>) -> (String, String) {
    let say = |english: &str| words.say(english).to_string();
    match &arrival.signer {
        Signer::Holder => (
            say(english("Somebody who can open this wallet")),
            say(english(
                "Signed with the key of somebody who can open this wallet.",
            )),
        ),
        Signer::Stranger => (
            say(english("Nobody whom this wallet knows")),
            say(english("Signed with a key that nobody here knows.")),
        ),
        Signer::Agency(key) => {
            let whose = match (&key.known_as, &key.trust) {
                (Some(known), _) => words
                    .say("Signed with the key of {name} in your address book.")
                    .set("name", known.as_str()),
                (None, Trust::Listed { directory, .. }) => words
                    .say("Signed with a key that {directory} lists under this name.")
                    .set("directory", directory.as_str()),
                (None, _) => words.say("Signed with a key that you see for the first time."),
            };
            (trust(words, &key.trust), whose.to_string())
        }
    }
}

/// The five states of trust, in the words that are always the same ones.
pub(super) fn trust(words: &Words, trust: &Trust) -> String {
    let state = match trust {
        Trust::Verified { on, by } => words
            .say("Verified (words checked on {day} by {name})")
            .set("day", words.day(*on))
            .set("name", by.as_str()),
        Trust::Listed { number, .. } => words
            .say("Listed (directory v{number})")
            .set("number", number.to_string()),
        Trust::FirstSeen { on } => words.say("First seen {day}").set("day", words.day(*on)),
        Trust::Changed => words.say("Changed — stopped"),
        Trust::Revoked { from } => words.say("Revoked from {day}").set("day", words.day(*from)),
    };
    state.to_string()
}

/// A day and the time of it.
fn moment(words: &Words, at: Timestamp) -> String {
    let plain = at.plain();
    let time = plain.strip_prefix(&at.date().plain()).unwrap_or_default();
    format!("{}{time}", words.day(at.date()))
}
