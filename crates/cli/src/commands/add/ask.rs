//! Asking for an entry on the terminal, a question a field.

use carewallet_app::draft_body;
use carewallet_app::entry_questions::{EntryQuestions, EntryToFill, FieldEnd};
use carewallet_core::kind::Field;
use carewallet_core::missing_entry::FieldToAsk;
use carewallet_core::{Body, Kind};

use crate::exit::Refusal;
use crate::prompt::ask_field;
use crate::session::Session;

const HOW: &str = "Enter skips a question; type a full stop (.) when you are done.";

/// Asks for the fields of a kind: those that must be there, then the others.
pub(super) fn body(kind: Kind, session: &mut Session<'_>) -> Result<Body, Refusal> {
    session.host.err(&format!("{}\n{HOW}\n\n", kind.says()));
    let mut questions = EntryQuestions::new(EntryToFill::New(kind), session.host.today());
    let fields = kind.fields().iter();
    // Whoever stops early has then answered what the entry cannot do without.
    let (must, may): (Vec<&Field>, Vec<&Field>) = fields.partition(|f| f.required);
    for field in must.into_iter().chain(may) {
        let end = ask_until_given(&mut questions, field, session);
        if matches!(end, FieldEnd::Enough | FieldEnd::Left) {
            break;
        }
    }
    let body = questions.body();
    Ok(body.map_err(|error| draft_body::misfit(kind, error))?)
}

/// Asks for a field; what must be there is asked for again.
fn ask_until_given(
    questions: &mut EntryQuestions,
    field: &'static Field,
    session: &mut Session<'_>,
) -> FieldEnd {
    let asked = FieldToAsk {
        name: field.name.to_owned(),
        field,
        only: Vec::new(),
    };
    loop {
        let end = ask_field(questions, &asked, session);
        if end != FieldEnd::Skipped || !field.required || !questions.lacks(field.name) {
            return end;
        }
        session
            .host
            .err("  This one is needed; a full stop (.) ends it.\n");
    }
}
