//! Who signed what came in, in the words of the five states of trust.

use carewallet_app::receive::Arrival;
use carewallet_core::review::Signer;
use carewallet_core::trust::Trust;

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

pub(super) fn of(arrival: &Arrival<'_>) -> Signed {
    let share = &arrival.share;
    let from = share.from.name.as_str().to_owned();
    let (state, whose) = state(arrival);
    let is_unseen = matches!(
        arrival.key().map(|key| &key.trust),
        Some(Trust::FirstSeen { .. })
    );
    let words = arrival.words().filter(|_| is_unseen);
    let answers = arrival.answers.as_ref().map(|answers| {
        let (day, to) = (answers.made_at.date().plain(), answers.to.as_str());
        match &answers.sheet {
            Some(sheet) => format!("your sheet {} of {day}, for {to}", sheet.plain()),
            None => format!("what you made on {day} for {to}"),
        }
    });
    Signed {
        made: share.header.made_at.plain(),
        state,
        whose,
        answers,
        words: words.map_or_else(Vec::new, |words| words.lines().to_vec()),
        is_new: is_unseen && arrival.brings_a_key(),
        is_new_for_a_name: arrival
            .key()
            .is_some_and(|key| key.is_new() && key.name_is_known && !key.is_listed()),
        from,
    }
}

/// The state of trust, and whose key it is: the name in the address book, since what a
/// message calls itself is only a label.
fn state(arrival: &Arrival<'_>) -> (String, String) {
    match &arrival.signer {
        Signer::Holder => (
            "Somebody who can open this wallet".to_owned(),
            "Signed with the key of somebody who can open this wallet.".to_owned(),
        ),
        Signer::Stranger => (
            "Nobody whom this wallet knows".to_owned(),
            "Signed with a key that nobody here knows.".to_owned(),
        ),
        Signer::Agency(key) => {
            let whose = match (&key.known_as, &key.trust) {
                (Some(known), _) => format!(
                    "Signed with the key of {} in your address book.",
                    known.as_str()
                ),
                (None, Trust::Listed { directory, .. }) => format!(
                    "Signed with a key that {} lists under this name.",
                    directory.as_str()
                ),
                (None, _) => "Signed with a key that you see for the first time.".to_owned(),
            };
            (key.trust.says(), whose)
        }
    }
}
