//! Asking for an entry on the terminal, a question a field.

use carewallet_core::kind::Field;
use carewallet_core::{Body, Kind};

use crate::exit::Refusal;
use crate::prompt::{Answers, Heard};
use crate::session::Session;

const HOW: &str = "Enter skips a question; type a full stop (.) when you are done.";

/// Asks for the fields of a kind: those that must be there, then the others.
pub(super) fn body(kind: Kind, session: &mut Session<'_>) -> Result<Body, Refusal> {
    session.host.err(&format!("{}\n{HOW}\n\n", kind.says()));
    let check = |said: &[(String, String)]| Body::from_fields(kind, said);
    let mut answers = Answers::new(kind, &check);
    let fields = kind.fields().iter();
    let (must, may): (Vec<&Field>, Vec<&Field>) = fields.partition(|f| f.required);
    for field in must.into_iter().chain(may) {
        let heard = insists(&mut answers, field, session);
        if matches!(heard, Heard::Stop | Heard::Gone) {
            break;
        }
    }
    Ok(answers.body()?)
}

/// Asks for a field; what must be there is asked for again.
fn insists(answers: &mut Answers<'_>, field: &Field, session: &mut Session<'_>) -> Heard {
    loop {
        let heard = answers.ask(field.name, field, &[], session);
        if heard != Heard::Skipped || !field.required || !answers.lacks(field.name) {
            return heard;
        }
        session
            .host
            .err("  This one is needed; a full stop (.) ends it.\n");
    }
}
