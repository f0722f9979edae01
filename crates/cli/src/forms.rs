//! Forms at hand: which one is meant, and what is said of one.

mod typed;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;

use carewallet_app::People;
use carewallet_core::ErrorKind;
use carewallet_core::coverage::{Audience, Coverage};
use carewallet_core::form::{self, Form, Origin};
use carewallet_core::kind::{Kind, Lane};
use carewallet_core::value::nearest;

use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;

pub(crate) use carewallet_app::forms::{Named, QuestionCounts, context, entries, sees};
pub(crate) use typed::{Typed, word};

/// What is wrong with a form of somebody's own that is called like one of ours.
pub(crate) const ID_TAKEN: &str = "a form that comes with carewallet has this id";

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

/// How many questions were answered, such as `form homecare: 27 of 34 questions
/// answered, 3 of them for the first time`.
pub(crate) fn counts_in_words(counts: &QuestionCounts) -> String {
    let new = match counts.new {
        0 => String::new(),
        new => format!(", {new} of them for the first time"),
    };
    format!(
        "form {}: {} of {} questions answered{new}",
        counts.form, counts.answered, counts.asked
    )
}
