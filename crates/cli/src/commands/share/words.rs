//! What is not in a share, and what a list for a telephone is, in words.

use carewallet_app::share::left_out::LeftOut;
use carewallet_app::share::{Choice, PhoneList, Shared};
use carewallet_app::wording;

use super::report::{kinds_in_words, names};
use crate::forms::Typed;
use crate::render::escape::count;
use crate::session::Session;

/// What is not in it, a line each; none where nothing is missing.
pub(super) fn left_out(left_out: &LeftOut, choice: &Choice) -> Option<String> {
    // The code of a card comes first: who reads that a medicine is missing in it
    // has no use for more.
    if !left_out.no_room.is_empty() {
        let kinds = kinds_in_words(&left_out.no_room);
        return Some(format!("no room in the card's code for: {kinds}"));
    }
    let private = (!left_out.more_private.is_empty()).then(|| {
        let kinds = kinds_in_words(&left_out.more_private);
        format!("not in it, because more private: {kinds}")
    });
    let died = (left_out.died > 0).then(|| {
        let contacts = count(left_out.died, "contact", "contacts");
        format!("not in it, because they died: {contacts}")
    });
    let nameless = (left_out.nameless > 0).then(|| wording::nameless(left_out.nameless));
    let lines = [private, died, nameless, held_back(left_out, choice)];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn held_back(left_out: &LeftOut, choice: &Choice) -> Option<String> {
    let Choice::Form(form) = choice else {
        return None;
    };
    (left_out.held_back > 0).then(|| {
        let questions = count(left_out.held_back, "question", "questions");
        let command = Typed::from(&form.call).command();
        format!("held back: {questions} ({command} shows which)")
    })
}

/// Says which list was made, and what it tells others.
pub(super) fn list(list: PhoneList, items: usize, shared: &Shared, session: &mut Session<'_>) {
    let files = names(&shared.files).join(", ");
    let to = shared.share.header.to.as_str();
    session.say(format!("made: {files} for {to}"));
    let items = match list {
        PhoneList::Contacts => count(items, "card", "cards"),
        PhoneList::Dates { .. } => count(items, "date", "dates"),
    };
    session.say(format!("in it: {items}"));
    session.say(match list {
        PhoneList::Contacts => "Who must not be contacted is not in it.",
        PhoneList::Dates { details: true } => {
            "It says what each date is for: a calendar may show that to others."
        }
        PhoneList::Dates { details: false } => {
            "The titles tell nothing; --details writes what it is for."
        }
    });
    session.say("Whoever holds it can read it. It is not signed, and nothing reads it back.");
}
