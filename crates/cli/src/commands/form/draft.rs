//! `carewallet form draft`: a FHIR Questionnaire as a form whose questions are
//! not mapped yet.

use std::path::PathBuf;

use carewallet_app::forms;
use carewallet_app::json_view::{FormDrafted, LinkId};
use carewallet_core::form::{Asked, Form};
use clap::Args;

use crate::exit::Refusal;
use crate::forms::{is_json, word};
use crate::render::escape;
use crate::session::Session;

/// Draft a form from a FHIR Questionnaire; its questions are mapped later
#[derive(Args)]
pub(super) struct DraftArgs {
    /// The questionnaire, in JSON
    #[arg(value_name = "QUESTIONNAIRE.json")]
    file: PathBuf,
    /// The form to write
    #[arg(short, long, value_name = "FORM.json")]
    output: PathBuf,
    /// Write over the file if it is there
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &DraftArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    is_json(&args.output)?;
    let imported = forms::draft(session, &args.file)?;
    let text = forms::file_text(&imported.form);
    let inputs = std::slice::from_ref(&args.file);
    session.write(&args.output, text.as_bytes(), args.force, inputs)?;
    let output = args.output.display().to_string();
    let questions = imported.form.questions().count();
    session.say(format!(
        "made: {output}, {}, {} not mapped yet",
        escape::count(questions, "question", "questions"),
        imported.unmapped.len()
    ));
    let asks = asks(&imported.form);
    session.say(format!(
        "it asks the {asks}, as far as can be told: {}; if not, change \"asks\" in it",
        imported.asks_because
    ));
    for what in &imported.always_asked {
        session.say(format!("kept, but its condition is not: {what}"));
    }
    for what in &imported.left_out {
        session.say(format!("left out: {what}"));
    }
    session.say(format!(
        "next: carewallet form suggest {} -o OUT.json",
        word(&output)
    ));
    let ids = imported.link_ids.iter();
    let ids = ids.map(|(id, link)| LinkId {
        id: id.clone(),
        link_id: link.clone(),
    });
    session.answer(&FormDrafted {
        file: output,
        form: imported.form.id.clone(),
        asks,
        asks_because: imported.asks_because,
        questions,
        unmapped: imported.unmapped.clone(),
        always_asked: imported.always_asked.clone(),
        left_out: imported.left_out.clone(),
        link_ids: ids.collect(),
    })
}

fn asks(form: &Form) -> &'static str {
    if form.asks == Asked::Carer {
        "carer"
    } else {
        "person"
    }
}
