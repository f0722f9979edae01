//! Forms at hand: which one is meant, and for whom it is answered.

mod counts;
mod typed;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;

use carewallet_app::People;
use carewallet_core::ErrorKind;
use carewallet_core::coverage::{Audience, Coverage, carers_of};
use carewallet_core::form::{self, Asked, Form, Origin};
use carewallet_core::kind::Lane;
use carewallet_core::value::{Date, nearest};
use carewallet_core::{Entry, FormContext, Kind, PersonId, Record, SubjectId};

use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;

pub(crate) use counts::QuestionCounts;
pub(crate) use typed::{Typed, word};

/// What is wrong with a form of somebody's own that is called like one of ours.
pub(crate) const ID_TAKEN: &str = "a form that comes with carewallet has this id";

/// Whom the flags name.
#[derive(Clone, Copy, Default)]
pub(crate) struct Named<'a> {
    pub(crate) about: Option<&'a str>,
    pub(crate) carer: Option<&'a str>,
    /// Also somebody who has died or left.
    pub(crate) gone: bool,
}

/// The form that a word means: an id, or a file, whose name has a dot or a slash.
pub(crate) fn find(session: &Session<'_>, name: &str) -> Result<Cow<'static, Form>, Refusal> {
    if name.contains(['.', '/', '\\']) {
        return read(session, Path::new(name)).map(Cow::Owned);
    }
    bundled(name).map(Cow::Borrowed).ok_or_else(|| {
        let message = "no form that comes with carewallet has this name";
        let refusal = Refusal::new(ErrorKind::NoSuchForm, message);
        let ids = form::bundled().iter().map(|form| form.id.as_str());
        match nearest(name, ids) {
            Some(near) => refusal.hint(format!("did you mean: {near}")),
            None => refusal,
        }
    })
}

/// The form of an id, if it comes with the program.
pub(crate) fn bundled(id: &str) -> Option<&'static Form> {
    form::bundled().iter().find(|form| form.id == id)
}

/// The form in a file.
pub(crate) fn read(session: &Session<'_>, path: &Path) -> Result<Form, Refusal> {
    let name = path.display();
    let form = Form::parse(&text(session, path)?).map_err(|mistakes| {
        let message = format!(
            "{name}: this form has {}",
            escape::count(mistakes.len(), "mistake", "mistakes")
        );
        let file = word(&name.to_string());
        Refusal::new(ErrorKind::FormMistakes, message).hint(format!("carewallet form check {file}"))
    })?;
    // The ledger and the sheets of questions know a form by its id alone.
    match bundled(&form.id) {
        Some(_) => Err(Refusal::new(
            ErrorKind::FormIdTaken,
            format!("{name}: {ID_TAKEN}"),
        )),
        None => Ok(form),
    }
}

/// The words of a form's file.
pub(crate) fn text(session: &Session<'_>, path: &Path) -> Result<String, Refusal> {
    let bytes = session.host.read_file(&session.path(path))?;
    String::from_utf8(bytes).map_err(|_| {
        let message = format!("{}: the file is not valid UTF-8", path.display());
        Refusal::new(ErrorKind::Encoding, message).hint("save it as UTF-8")
    })
}

/// For whom a form is answered: who is named, else who goes without saying.
pub(crate) fn context(
    form: &Form,
    named: Named<'_>,
    sees: Audience,
    people: &People,
    record: &Record<'_>,
    today: Date,
) -> Result<FormContext, Refusal> {
    let about = people.person(named.about, named.gone)?;
    let carer = match named.carer {
        Some(name) => Some(people.person(Some(name), named.gone)?),
        None if asks_carer(form) => only_carer(&about, people, record)?,
        None => None,
    };
    if carer.as_ref() == Some(&about) {
        let message = "--about and --carer name the same person";
        return Err(Refusal::new(ErrorKind::SamePerson, message));
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

/// Refuses somebody who cares for another, where the form asks the carer and
/// nobody cares for them: probably it is the carer who was named.
fn is_cared_for(about: &PersonId, people: &People, record: &Record<'_>) -> Result<(), Refusal> {
    let mut others = people.iter().filter(|person| person.id != *about);
    let Some(cared_for) = others.find(|other| carers_of(record, &other.id).contains(about)) else {
        return Ok(());
    };
    let name = people.name(&SubjectId::Person(about.clone()));
    let message = format!("nobody cares for {name}, as far as the record says");
    Err(
        Refusal::new(ErrorKind::AboutTheCarer, message).hint(format!(
            "--about is the person who is cared for; for the carer: --about {} --carer {}",
            word(cared_for.name.as_str()),
            word(&name)
        )),
    )
}

/// The one person who cares, as the record says; nobody if it does not say.
fn only_carer(
    about: &PersonId,
    people: &People,
    record: &Record<'_>,
) -> Result<Option<PersonId>, Refusal> {
    let mut carers = carers_of(record, about);
    carers.retain(|carer| people.get(carer).is_none_or(|person| person.gone.is_none()));
    if carers.len() < 2 {
        return Ok(carers.pop());
    }
    let names: Vec<String> = carers
        .into_iter()
        .map(|carer| format!("--carer {}", word(&people.name(&SubjectId::Person(carer)))))
        .collect();
    let whom = people.name(&SubjectId::Person(about.clone()));
    let message = format!("several people care for {whom}, and the form asks about one");
    Err(Refusal::new(ErrorKind::AmbiguousCarer, message)
        .hint(format!("say whom: {}", names.join(" or "))))
}

/// How much of the record an agency sees: kinds for named agencies only if they
/// are named.
pub(crate) fn sees(kinds: &[Kind]) -> Audience {
    Audience::Agency(kinds.iter().copied().collect())
}

/// The kinds that would answer a question which is too private now, once named.
pub(crate) fn would_open(
    coverage: &Coverage<'_>,
    id: &str,
    sees: &Audience,
) -> BTreeSet<&'static str> {
    let mut kinds = BTreeSet::new();
    let Some(question) = coverage.form.question(id) else {
        return kinds;
    };
    if let Origin::Derived(derivation) = &question.origin {
        for source in &derivation.from {
            kinds.extend(would_open(coverage, source, sees));
        }
    }
    if let (Lane::Named, Audience::Agency(open)) = (question.lane, sees) {
        let closed = question.places().map(carewallet_core::Path::kind);
        let closed = closed.filter(|kind| !open.contains(kind));
        kinds.extend(closed.map(Kind::name));
    }
    kinds
}

/// The entries that answer a form, or the refusal that there are none.
pub(crate) fn entries<'a>(
    coverage: &Coverage<'a>,
    typed: Typed<'_>,
) -> Result<Vec<&'a Entry>, Refusal> {
    let entries = coverage.entries();
    if entries.is_empty() {
        let message = "the record answers none of the questions of this form";
        return Err(Refusal::new(ErrorKind::Nothing, message).hint(format!(
            "{} --ask asks them, and writes down what is said",
            typed.command()
        )));
    }
    Ok(entries)
}
