//! A form beside the record, for the pages.

use std::rc::Rc;

use carewallet_app::forms::{self, FormCall, FormRequest, HeldForm, Named, Tallies};
use carewallet_app::{Error, People, open_wallet, wholeness};
use carewallet_core::form::Form;
use carewallet_core::{PersonId, SubjectId};

use crate::visit::Visit;
use crate::window::{FormBeside, Held, Window};

/// A form and whom it is about, as an address names them.
pub(super) struct FormAbout {
    pub(super) form: &'static Form,
    /// The handle of the person.
    pub(super) subject: String,
    about: PersonId,
    carer: Option<PersonId>,
}

impl FormAbout {
    /// What an address names; none where there is no such form or person.
    pub(super) fn of(window: &Window, visit: &Visit) -> Option<Self> {
        let form = forms::bundled(visit.part("form"))?;
        Self::with(window, form, visit.part("subject"))
    }

    /// A form and the handle of somebody.
    pub(super) fn with(window: &Window, form: &'static Form, subject: &str) -> Option<Self> {
        let SubjectId::Person(about) = window.handles.subject(subject)? else {
            return None;
        };
        let carer = window.askings.carers.get(&about);
        Some(Self {
            form,
            subject: subject.to_owned(),
            carer: carer.cloned(),
            about,
        })
    }

    /// The address of the form.
    pub(super) fn at(&self) -> String {
        format!("/forms/{}/{}", self.form.id, self.subject)
    }

    /// Whom it names.
    pub(super) fn named(&self) -> Named<'_> {
        Named {
            about: Some(self.about.as_str()),
            carer: self.carer.as_ref().map(PersonId::as_str),
            gone: false,
        }
    }

    /// The same as somebody asked for it.
    pub(super) fn call(&self) -> FormCall {
        FormCall::new(&self.form.id, self.named())
    }

    /// The form beside the record.
    ///
    /// # Errors
    /// That several people could be meant.
    pub(super) fn beside<'a>(
        &self,
        window: &mut Window,
        held: &'a Rc<Held>,
    ) -> Result<HeldForm<'a>, Error> {
        let incomplete = !held.contents.wholeness().is_whole();
        let request = FormRequest {
            form: self.form,
            named: self.named(),
            sees: forms::sees(&[]),
            today: window.platform().today(),
        };
        HeldForm::beside_record(request, &held.contents, people(window)?, incomplete)
    }

    /// How much of it is answered: worked out once for a record and a day.
    ///
    /// # Errors
    /// That several people could be meant.
    pub(super) fn tallies(&self, window: &mut Window, held: &Rc<Held>) -> Result<Tallies, Error> {
        let beside = FormBeside {
            form: &self.form.id,
            about: self.about.clone(),
            carer: self.carer.clone(),
        };
        let today = window.platform().today();
        held.tallies(today, beside, || Ok(self.beside(window, held)?.tallies()))
    }

    /// The same to be handed out.
    ///
    /// # Errors
    /// That the record is not whole.
    pub(super) fn to_hand_out<'a>(
        &self,
        window: &mut Window,
        held: &'a Rc<Held>,
    ) -> Result<HeldForm<'a>, Error> {
        wholeness::incomplete(&held.contents, false)?;
        self.beside(window, held)
    }
}

/// The people, as a form needs them for itself.
pub(super) fn people(window: &mut Window) -> Result<People, Error> {
    let (mut face, folder) = window.parts()?;
    let wallet = folder.open_unreminded(&mut face)?;
    Ok(open_wallet::people(&wallet))
}
