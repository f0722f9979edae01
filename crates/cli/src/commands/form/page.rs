//! The pages of a sheet of questions that was printed before: their codes say
//! which form, which person and which questions are meant.

use std::borrow::Cow;

use carewallet_app::People;
use carewallet_app::incoming::{Key, Looked, Openers};
use carewallet_core::ErrorKind;
use carewallet_core::coverage::Audience;
use carewallet_core::form::Form;
use carewallet_core::value::Date;
use carewallet_core::{FormContext, PersonId, QuestionSheet};

use super::AnsweringArgs;
use crate::exit::Refusal;
use crate::forms;
use crate::incoming;
use crate::session::Session;

/// What the pages ask.
pub(super) struct Page {
    pub(super) form: Cow<'static, Form>,
    /// The ids of the questions, in the order of the pages.
    pub(super) questions: Vec<String>,
    about: PersonId,
    carer: Option<PersonId>,
}

/// Reads the pages that were named, if any were.
pub(super) fn read(
    args: &AnsweringArgs,
    session: &mut Session<'_>,
) -> Result<Option<Page>, Refusal> {
    if args.page.is_empty() {
        return Ok(None);
    }
    let openers = Openers {
        words_file: None,
        key: Key::None,
    };
    match incoming::look(session, &args.page, &openers)? {
        Looked::Questions(pages) => page(&pages, args, session).map(Some),
        Looked::Share(_) => {
            Err(carewallet_core::question_sheet::QuestionSheetError::NotAQuestionSheet.into())
        }
    }
}

fn page(
    pages: &[QuestionSheet],
    args: &AnsweringArgs,
    session: &mut Session<'_>,
) -> Result<Page, Refusal> {
    let Some(first) = pages.first() else {
        return Err(Refusal::new(
            ErrorKind::NoCode,
            "no code of a sheet was found",
        ));
    };
    let form = form(first, args, session)?;
    if form.version != first.version {
        session.note("the form has changed since this sheet was printed: only what it still asks");
    }
    let asked = pages.iter().flat_map(|page| &page.questions);
    let questions: Vec<String> = asked
        .filter(|id| form.question(id).is_some())
        .cloned()
        .collect();
    Ok(Page {
        form,
        questions,
        about: first.about.clone(),
        carer: first.carer.clone(),
    })
}

/// The form that the sheet is of: its file where it does not come with us.
fn form(
    gap: &QuestionSheet,
    args: &AnsweringArgs,
    session: &Session<'_>,
) -> Result<Cow<'static, Form>, Refusal> {
    let Some(name) = &args.form else {
        let message = "this sheet is of a form that does not come with carewallet";
        return forms::bundled(&gap.form).map(Cow::Borrowed).ok_or_else(|| {
            Refusal::new(ErrorKind::NoSuchForm, message)
                .hint("name its file: carewallet form FORM.json --page PHOTO --ask")
        });
    };
    let form = forms::find(session, name)?;
    if form.id == gap.form {
        return Ok(form);
    }
    Err(Refusal::new(
        ErrorKind::OtherForm,
        "this sheet is of another form than the one named",
    )
    .hint("leave the form out: the sheet says which it is"))
}

impl Page {
    /// For whom it is answered: whom the sheet names, if they are here.
    pub(super) fn context(
        &self,
        sees: Audience,
        people: &People,
        today: Date,
    ) -> Result<FormContext, Refusal> {
        let here = |id: &PersonId| people.get(id).is_some();
        if !here(&self.about) || !self.carer.iter().all(here) {
            let message = "this sheet is about somebody who is not in this wallet";
            return Err(Refusal::new(ErrorKind::OtherPerson, message)
                .hint("name the right wallet with --wallet DIR; nothing was written"));
        }
        Ok(FormContext {
            about: self.about.clone(),
            carer: self.carer.clone(),
            sees,
            today,
        })
    }
}
