//! `carewallet forms`: the forms that come with the program.

use carewallet_core::form::{self, Form};
use clap::Args;
use serde_json::{Value as Json, json};

use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;

/// List the forms that come with carewallet
#[derive(Args)]
pub(crate) struct FormsArgs {}

pub(crate) fn run(_args: &FormsArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let forms = form::bundled();
    for form in forms {
        let questions = escape::count(form.questions().count(), "question", "questions");
        session.say(format!("{:<22} {}", form.id, form.title));
        session.say(format!("{:<22} {}; {questions}", "", form.agency));
    }
    session.say("\nWhat the record already answers: carewallet form NAME --about PERSON");
    session.answer(&json!({ "forms": forms.iter().map(told).collect::<Vec<_>>() }))
}

fn told(form: &Form) -> Json {
    json!({
        "id": form.id,
        "title": form.title,
        "version": form.version,
        "agency": form.agency,
        "questions": form.questions().count(),
    })
}
