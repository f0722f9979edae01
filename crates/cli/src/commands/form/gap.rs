//! `carewallet form FORM --gap GAP.pdf`: the questions that are left, on paper.

use std::path::Path;

use carewallet_app::forms::{self, HeldForm, QuestionSheetFile, QuestionSheetFormat};
use carewallet_app::json_view::QuestionSheetMade;

use super::AnsweringArgs;
use super::fill::inputs;
use crate::exit::Refusal;
use crate::forms::word;
use crate::render::escape;
use crate::session::Session;

/// Which file is wanted.
pub(super) struct QuestionSheetRequest<'a> {
    pub(super) path: &'a Path,
    format: QuestionSheetFormat,
}

impl<'a> QuestionSheetRequest<'a> {
    /// What the flags ask for.
    pub(super) fn of(args: &'a AnsweringArgs) -> Result<Option<Self>, Refusal> {
        let Some(path) = args.gap.as_deref() else {
            return Ok(None);
        };
        let format = QuestionSheetFormat::of(path)?;
        Ok(Some(Self { path, format }))
    }

    /// Writes the sheet; nothing when nothing is left to ask.
    pub(super) fn write(
        self,
        held: &HeldForm<'_>,
        args: &AnsweringArgs,
        session: &mut Session<'_>,
    ) -> Result<QuestionSheetMade, Refusal> {
        let form = held.coverage.form;
        let agency = args.to.as_deref().unwrap_or(&form.agency);
        let made = self.format.make(held, agency, args.print.print())?;
        let Some(QuestionSheetFile { file, questions }) = made else {
            session.say("no sheet of questions: nothing is left to ask");
            return Ok(QuestionSheetMade {
                questions: 0,
                file: None,
                pages: None,
            });
        };
        session.write(self.path, &file.bytes, args.force, &inputs(args))?;
        let path = self.path.display().to_string();
        let pages = file.pages;
        let on = pages.map(|pages| format!(" on {}", escape::count(pages, "page", "pages")));
        session.say(format!(
            "made: {path}, {}{}",
            escape::count(questions, "question", "questions"),
            on.unwrap_or_default()
        ));
        if pages.is_some() {
            session.say(format!(
                "to type the answers in later: {}",
                typed_in(&form.id, args)
            ));
        }
        Ok(QuestionSheetMade {
            questions,
            file: Some(path),
            pages,
        })
    }
}

/// How the answers are typed in; of a form that is a file, with its name.
fn typed_in(id: &str, args: &AnsweringArgs) -> String {
    let own = args.form.as_deref();
    let own = own.filter(|_| forms::bundled(id).is_none());
    let form = own.map_or_else(String::new, |name| format!("{} ", word(name)));
    format!("carewallet form {form}--page PHOTO --ask")
}
