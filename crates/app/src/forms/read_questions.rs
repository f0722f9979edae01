//! The pages of a question sheet that was printed before: their codes name the
//! form, the person and the questions.

use std::borrow::Cow;

use carewallet_core::coverage::Audience;
use carewallet_core::form::Form;
use carewallet_core::value::Date;
use carewallet_core::{ErrorKind, FormContext, PersonId, QuestionSheet};

use super::find::{bundled, find};
use crate::advice::Advice;
use crate::error::Error;
use crate::people::People;
use crate::platform::Platform;

/// What pages of a sheet of questions ask.
pub struct QuestionsAsked {
    /// The form.
    pub form: Cow<'static, Form>,
    /// The ids of the questions, in the order of the pages.
    pub questions: Vec<String>,
    /// Whether the form has changed since it was printed; then only what it still
    /// asks is asked.
    pub form_has_changed: bool,
    about: PersonId,
    carer: Option<PersonId>,
}

impl QuestionsAsked {
    /// What pages ask that were read. A form that does not come along is `named`.
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchForm`], [`ErrorKind::OtherForm`], or why a form that was
    /// named cannot be read.
    pub fn from_pages(
        pages: &[QuestionSheet],
        named: Option<&str>,
        platform: &dyn Platform,
    ) -> Result<Self, Error> {
        let Some(first) = pages.first() else {
            return Err(Error::new(
                ErrorKind::NoCode,
                "no code of a sheet was found",
            ));
        };
        let form = form(first, named, platform)?;
        let asked = pages.iter().flat_map(|page| &page.questions);
        // A newer version of the form may have dropped a question.
        let questions = asked.filter(|id| form.question(id).is_some());
        Ok(Self {
            questions: questions.cloned().collect(),
            form_has_changed: form.version != first.version,
            form,
            about: first.about.clone(),
            carer: first.carer.clone(),
        })
    }

    /// For whom it is answered: whom the sheet names, if they are here.
    ///
    /// # Errors
    /// [`ErrorKind::OtherPerson`].
    pub fn context(
        &self,
        sees: Audience,
        people: &People,
        today: Date,
    ) -> Result<FormContext, Error> {
        let here = |id: &PersonId| people.get(id).is_some();
        if !here(&self.about) || !self.carer.iter().all(here) {
            let message = "this sheet is about somebody who is not in this wallet";
            let error = Error::new(ErrorKind::OtherPerson, message);
            return Err(error.with_advice(Advice::UseTheWalletOfThePerson));
        }
        Ok(FormContext {
            about: self.about.clone(),
            carer: self.carer.clone(),
            sees,
            today,
        })
    }
}

/// The form that a sheet is of: its file where it does not come along.
fn form(
    sheet: &QuestionSheet,
    named: Option<&str>,
    platform: &dyn Platform,
) -> Result<Cow<'static, Form>, Error> {
    let Some(name) = named else {
        let message = "this sheet is of a form that does not come with carewallet";
        return bundled(&sheet.form).map(Cow::Borrowed).ok_or_else(|| {
            Error::new(ErrorKind::NoSuchForm, message).with_advice(Advice::NameTheFormOfTheSheet)
        });
    };
    let form = find(platform, name)?;
    if form.id == sheet.form {
        return Ok(form);
    }
    let message = "this sheet is of another form than the one named";
    let error = Error::new(ErrorKind::OtherForm, message);
    Err(error.with_advice("leave the form out: the sheet says which it is"))
}
