//! `carewallet forms`: the forms that come with the program.

use carewallet_app::json_view::{FormList, FormView};
use carewallet_core::form;
use clap::Args;

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
    session.answer(&FormList {
        forms: forms.iter().map(FormView::from).collect(),
    })
}
