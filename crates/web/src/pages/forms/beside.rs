//! A form beside the record, for the pages.

use std::rc::Rc;

use carewallet_app::forms::{self, FormCall, FormRequest, HeldForm, Named};
use carewallet_app::{Error, People, open_wallet, wholeness};
use carewallet_core::SubjectId;
use carewallet_core::form::Form;

use crate::visit::Visit;
use crate::window::{Held, Window};

/// A form and whom it is about, as an address names them.
pub(super) struct FormAbout {
    pub(super) form: &'static Form,
    /// The handle of the person.
    pub(super) subject: String,
    about: String,
    carer: Option<String>,
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
            carer: carer.map(|carer| carer.as_str().to_owned()),
            about: about.as_str().to_owned(),
        })
    }

    /// The address of the form.
    pub(super) fn at(&self) -> String {
        format!("/forms/{}/{}", self.form.id, self.subject)
    }

    /// Whom it names.
    pub(super) fn named(&self) -> Named<'_> {
        Named {
            about: Some(&self.about),
            carer: self.carer.as_deref(),
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
