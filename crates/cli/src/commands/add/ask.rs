//! Asking for an entry on the terminal, a question a field, with a way back and a look
//! before it is saved.

use carewallet_app::draft_body;
use carewallet_app::entry_questions::{EntryQuestions, EntryToFill, FieldEnd};
use carewallet_core::kind::Field;
use carewallet_core::missing_entry::FieldToAsk;
use carewallet_core::{Body, ErrorKind, Kind};

use crate::exit::Refusal;
use crate::prompt::ask_field;
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
    let mut questions = EntryQuestions::new(EntryToFill::New(kind), session.host.today());
    let fields = kind.fields().iter();
    // Whoever stops early has then answered what the entry cannot do without.
    let (must, may): (Vec<&Field>, Vec<&Field>) = fields.partition(|f| f.required);
    let fields = [must, may].concat();
    let mut at = 0;
    loop {
        let end = ask_from(at, &fields, &mut questions, session);
        let body = questions.body();
        let body = body.map_err(|error| draft_body::misfit(kind, error))?;
        // Nobody is there to look at it; what was answered is kept.
        if end == FieldEnd::Left {
            return Ok(Some(body));
        }
        match look(kind, &body, after, session) {
            Look::Save => return Ok(Some(body)),
            Look::Drop => return Ok(None),
            Look::Back => at = place(questions.again(), &fields),
        }
    }
}

/// Asks for the fields from one of them on, and back where that is wanted.
fn ask_from(
    mut at: usize,
    fields: &[&'static Field],
    questions: &mut EntryQuestions,
    session: &mut Session<'_>,
) -> FieldEnd {
    while let Some(field) = fields.get(at) {
        match ask_until_given(questions, field, session) {
            end @ (FieldEnd::Enough | FieldEnd::Left) => return end,
            FieldEnd::Back => at = place(questions.go_back(), fields),
            FieldEnd::Answered | FieldEnd::Skipped => at += 1,
        }
    }
    FieldEnd::Enough
}

/// Where a field stands; the first one, where there is none before.
fn place(name: Option<String>, fields: &[&Field]) -> usize {
    let at = |name: String| fields.iter().position(|field| field.name == name);
    name.and_then(at).unwrap_or_default()
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
