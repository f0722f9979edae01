//! Asking for an entry on the terminal, a question a field, with a way back and a look
//! before it is saved.

use carewallet_app::draft_body;
use carewallet_app::entry_questions::FieldEnd;
use carewallet_app::entry_walk::EntryWalk;
use carewallet_core::{Body, ErrorKind, Kind};

use crate::exit::Refusal;
use crate::prompt::ask_fields;
use crate::render::entry::body_lines;
use crate::render::escape::visible;
use crate::session::Session;

const HOW: &str = "Enter skips a question, < goes back to the one before; type a full stop (.) \
     when you are done. Nothing is saved before you have seen it.";
const HOW_SIGNED: &str = "Enter skips a question, < goes back to the one before; type a full stop \
     (.) when you are done. Nothing is signed before you have seen it.";

/// What becomes of an entry after the look.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum After {
    /// It is saved.
    Saved,
    /// It is kept, and signed with others.
    Signed,
}

/// Asks for the fields of a kind: those that must be there, then the others. None if the
/// person does not want it saved.
pub(crate) fn body(
    kind: Kind,
    after: After,
    session: &mut Session<'_>,
) -> Result<Option<Body>, Refusal> {
    let how = match after {
        After::Saved => HOW,
        After::Signed => HOW_SIGNED,
    };
    let how = crate::render::escape::wrapped(how, "");
    session.host.err(&format!("{}\n{how}\n", kind.says()));
    let mut walk = EntryWalk::new(kind, session.host.today());
    loop {
        let end = ask_fields(&mut walk, session);
        let body = walk.body();
        let body = body.map_err(|error| draft_body::misfit(kind, error))?;
        // Nobody is there to look at it; what was answered is kept.
        if end == FieldEnd::Left {
            return Ok(Some(body));
        }
        match look(kind, &body, after, session) {
            Look::Save => return Ok(Some(body)),
            Look::Drop => return Ok(None),
            Look::Back => walk.back(),
        }
    }
}

/// What a person wants after having seen the entry.
enum Look {
    Save,
    Back,
    Drop,
}

fn look(kind: Kind, body: &Body, after: After, session: &mut Session<'_>) -> Look {
    let mut words = format!("\n{}: {}\n", kind.name().replace('_', " "), body.headline());
    body_lines(body, false, &mut words);
    session.host.err(&visible(&words));
    loop {
        let prompt = match after {
            After::Saved => "Enter saves it, < goes back, a full stop (.) drops it> ",
            After::Signed => "Enter keeps it, < goes back, a full stop (.) drops it> ",
        };
        let Some(typed) = session.host.ask(prompt) else {
            return Look::Save;
        };
        match typed.trim().to_lowercase().as_str() {
            "" | "y" | "yes" => return Look::Save,
            "<" => return Look::Back,
            "." | "n" | "no" => return Look::Drop,
            _ => {}
        }
    }
}

/// The refusal to save what somebody does not want.
pub(super) fn not_wanted() -> Refusal {
    Refusal::new(ErrorKind::NotConfirmed, "nothing was saved")
        .hint("to begin again, type the same command")
}
