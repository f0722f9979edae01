//! `carewallet form FORM --gap GAP.pdf`: the questions that are left, on paper.
//! Nothing of the record is handed over by it but what is asked again.

use std::path::Path;

use carewallet_export::question_sheet::{
    QuestionSheetHeader, question_sheet_pdf, question_sheet_text,
};
use serde_json::{Value as Json, json};

use super::fill::inputs;
use super::{AnsweringArgs, Held};
use crate::exit::Refusal;
use crate::form_file;
use crate::forms;
use crate::render::escape;
use crate::session::Session;

/// Which file is wanted.
pub(super) struct QuestionSheetRequest<'a> {
    pub(super) path: &'a Path,
    on_paper: bool,
}

impl<'a> QuestionSheetRequest<'a> {
    /// What the flags ask for.
    pub(super) fn of(args: &'a AnsweringArgs) -> Result<Option<Self>, Refusal> {
        let Some(path) = args.gap.as_deref() else {
            return Ok(None);
        };
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        match ending.to_lowercase().as_str() {
            "pdf" => Ok(Some(Self {
                path,
                on_paper: true,
            })),
            "txt" => Ok(Some(Self {
                path,
                on_paper: false,
            })),
            _ => Err(Refusal::usage(
                format!("{}: unknown file ending", path.display()),
                "end the name in .pdf (to print and write on) or .txt",
            )),
        }
    }

    /// Writes the sheet; nothing when nothing is left to ask.
    pub(super) fn write(
        self,
        held: &Held<'_, '_>,
        args: &AnsweringArgs,
        session: &mut Session<'_>,
    ) -> Result<Json, Refusal> {
        // That something is held back is nobody else's business: it is asked.
        let outside = held.coverage.as_handed_over();
        let left = outside.tally().gap();
        if left == 0 {
            session.say("no sheet of questions: nothing is left to ask");
            return Ok(json!({ "questions": 0 }));
        }
        let header = header(held, args);
        let (bytes, pages) = if self.on_paper {
            let drawn = question_sheet_pdf(&outside, &header, args.print.print())?;
            (drawn.bytes, Some(drawn.pages))
        } else {
            (question_sheet_text(&outside, &header).into_bytes(), None)
        };
        session.write(self.path, &bytes, args.force, &inputs(args))?;
        let file = self.path.display().to_string();
        let on = pages.map(|pages| format!(" on {}", escape::count(pages, "page", "pages")));
        session.say(format!(
            "made: {file}, {}{}",
            escape::count(left, "question", "questions"),
            on.unwrap_or_default()
        ));
        let mut told = json!({ "file": file, "questions": left });
        if let Some(pages) = pages {
            session.say(format!(
                "to type the answers in later: {}",
                typed_in(held, args)
            ));
            told["pages"] = pages.into();
        }
        Ok(told)
    }
}

/// How the answers are typed in; of a form that is a file, with its name.
fn typed_in(held: &Held<'_, '_>, args: &AnsweringArgs) -> String {
    let own = args.form.as_deref();
    let own = own.filter(|_| forms::bundled(&held.coverage.form.id).is_none());
    let form = own.map_or_else(String::new, |name| format!("{} ", forms::word(name)));
    format!("carewallet form {form}--page PHOTO --ask")
}

fn header(held: &Held<'_, '_>, args: &AnsweringArgs) -> QuestionSheetHeader {
    let person = held.people.get(&held.context.about);
    let carer = held.context.carer.as_ref();
    let carer = carer.and_then(|id| held.people.get(id));
    QuestionSheetHeader {
        name: person.map_or_else(String::new, |person| person.name.plain()),
        born: form_file::born(person),
        agency: args
            .to
            .clone()
            .unwrap_or_else(|| held.coverage.form.agency.clone()),
        today: held.context.today,
        about: held.context.about.clone(),
        carer: held.context.carer.clone(),
        carer_name: carer.map(|carer| carer.name.plain()),
        incomplete: held.incomplete,
    }
}
