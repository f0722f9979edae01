//! For whom a form is answered, and which entries answer it.

use carewallet_core::ErrorKind;
use carewallet_core::coverage::{Audience, Coverage, carers_of};
use carewallet_core::form::{Asked, Form};
use carewallet_core::value::Date;
use carewallet_core::{Entry, FormContext, Kind, PersonId, Record, SubjectId};

use crate::advice::Advice;
use crate::error::Error;
use crate::form_call::{FormCall, Named};
use crate::people::People;

/// For whom a form is answered: whoever is named, or else implied.
///
/// # Errors
/// That a name fits several people, or that the carer was named for the person.
pub fn context(
    form: &Form,
    named: Named<'_>,
    sees: Audience,
    people: &People,
    record: &Record<'_>,
    today: Date,
) -> Result<FormContext, Error> {
    let about = people.person(named.about, named.gone)?;
    let carer = match named.carer {
        Some(name) => Some(people.person(Some(name), named.gone)?),
        None if asks_carer(form) => only_carer(&about, people, record)?,
        None => None,
    };
    if carer.as_ref() == Some(&about) {
        let message = "the person and who cares for them are the same";
        return Err(Error::new(ErrorKind::SamePerson, message));
    }
    if carer.is_none() && form.asks == Asked::Carer {
        is_cared_for(&about, people, record)?;
    }
    Ok(FormContext {
        about,
        carer,
        sees,
        today,
    })
}

fn asks_carer(form: &Form) -> bool {
    form.asks == Asked::Carer || form.questions().any(|q| q.subject == Asked::Carer)
}

/// Refuses somebody who cares for another if the form asks the carer and nobody
/// cares for them: probably the carer was named by mistake.
fn is_cared_for(about: &PersonId, people: &People, record: &Record<'_>) -> Result<(), Error> {
    let mut others = people.iter().filter(|person| person.id != *about);
    let Some(cared_for) = others.find(|other| carers_of(record, &other.id).contains(about)) else {
        return Ok(());
    };
    let name = people.name(&SubjectId::Person(about.clone()));
    let message = format!("nobody cares for {name}, as far as the record says");
    Err(
        Error::new(ErrorKind::AboutTheCarer, message).with_advice(Advice::NameWhoIsCaredFor {
            person: cared_for.name.as_str().to_owned(),
            carer: name,
        }),
    )
}

/// The one carer on record, or none. Several are refused.
fn only_carer(
    about: &PersonId,
    people: &People,
    record: &Record<'_>,
) -> Result<Option<PersonId>, Error> {
    let mut carers = carers_of(record, about);
    // A carer who died or left is not asked.
    carers.retain(|carer| people.get(carer).is_none_or(|person| person.gone.is_none()));
    if carers.len() < 2 {
        return Ok(carers.pop());
    }
    let names: Vec<String> = carers
        .into_iter()
        .map(|carer| people.name(&SubjectId::Person(carer)))
        .collect();
    let whom = people.name(&SubjectId::Person(about.clone()));
    let message = format!("several people care for {whom}, and the form asks about one");
    Err(Error::new(ErrorKind::AmbiguousCarer, message).with_advice(Advice::NameTheCarer(names)))
}

/// How much of the record an agency sees: a kind that is for named agencies, only if
/// it is among `kinds`.
#[must_use]
pub fn sees(kinds: &[Kind]) -> Audience {
    Audience::Agency(kinds.iter().copied().collect())
}

/// The entries that answer a form.
///
/// # Errors
/// [`ErrorKind::Nothing`]: there are none; the questions of `call` can be asked.
pub fn entries<'a>(coverage: &Coverage<'a>, call: FormCall) -> Result<Vec<&'a Entry>, Error> {
    let entries = coverage.entries();
    if entries.is_empty() {
        let message = "the record answers none of the questions of this form";
        return Err(Error::new(ErrorKind::Nothing, message).with_advice(Advice::AskTheForm(call)));
    }
    Ok(entries)
}
