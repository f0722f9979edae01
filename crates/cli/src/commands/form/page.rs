//! The pages of a sheet of questions that was printed before, as files.

use carewallet_app::forms::QuestionsAsked;
use carewallet_app::incoming::{self, IncomingFile, Key, Looked, Openers};
use carewallet_core::question_sheet::QuestionSheetError;

use super::AnsweringArgs;
use crate::exit::Refusal;
use crate::session::Session;

/// Reads the pages that were named, if any were.
pub(super) fn read(
    args: &AnsweringArgs,
    session: &mut Session<'_>,
) -> Result<Option<QuestionsAsked>, Refusal> {
    if args.page.is_empty() {
        return Ok(None);
    }
    let openers = Openers {
        words_file: None,
        key: Key::None,
    };
    let Looked::Questions(pages) =
        incoming::look(session, &IncomingFile::at(&args.page), &openers)?
    else {
        return Err(QuestionSheetError::NotAQuestionSheet.into());
    };
    let asked = QuestionsAsked::from_pages(&pages, args.form.as_deref(), session)?;
    if asked.form_has_changed {
        session.note("the form has changed since this sheet was printed: only what it still asks");
    }
    Ok(Some(asked))
}
