//! Which form is meant: a bundled one, or a file of somebody's own.

use std::borrow::Cow;
use std::path::Path;

use carewallet_core::ErrorKind;
use carewallet_core::form::{self, Form};
use carewallet_core::text_file;
use carewallet_core::value::nearest;

use crate::advice::Advice;
use crate::error::Error;
use crate::platform::Platform;
use crate::wording::count;

/// The fault of somebody's own form that has the id of a bundled one.
pub(super) const ID_TAKEN: &str = "a form that comes with carewallet has this id";

/// The form that a word means: an id, or a file, whose name has a dot or a slash.
///
/// # Errors
/// [`ErrorKind::NoSuchForm`], or as [`read`].
pub fn find(platform: &dyn Platform, name: &str) -> Result<Cow<'static, Form>, Error> {
    if name.contains(['.', '/', '\\']) {
        return read(platform, Path::new(name)).map(Cow::Owned);
    }
    bundled(name).map(Cow::Borrowed).ok_or_else(|| {
        let message = "no form that comes with carewallet has this name";
        let error = Error::new(ErrorKind::NoSuchForm, message);
        let ids = form::bundled().iter().map(|form| form.id.as_str());
        match nearest(name, ids) {
            Some(near) => error.with_advice(format!("did you mean: {near}")),
            None => error,
        }
    })
}

/// The bundled form of this id.
#[must_use]
pub fn bundled(id: &str) -> Option<&'static Form> {
    form::bundled().iter().find(|form| form.id == id)
}

/// The form in a file.
///
/// # Errors
/// [`ErrorKind::FormMistakes`] or [`ErrorKind::FormIdTaken`]; as [`text`].
pub fn read(platform: &dyn Platform, path: &Path) -> Result<Form, Error> {
    let name = path.display().to_string();
    let form = Form::parse(&text(platform, path)?).map_err(|mistakes| {
        let mistakes = count(mistakes.len(), "mistake", "mistakes");
        let message = format!("{name}: this form has {mistakes}");
        Error::new(ErrorKind::FormMistakes, message).with_advice(Advice::CheckTheForm(name.clone()))
    })?;
    // The ledger and question sheets know a form by its id alone.
    match bundled(&form.id) {
        Some(_) => Err(Error::new(
            ErrorKind::FormIdTaken,
            format!("{name}: {ID_TAKEN}"),
        )),
        None => Ok(form),
    }
}

/// The text of a form's file.
///
/// # Errors
/// Why it cannot be read, or [`ErrorKind::Encoding`].
pub fn text(platform: &dyn Platform, path: &Path) -> Result<String, Error> {
    let bytes = platform.read_file(&platform.path(path))?;
    let bytes = text_file::utf8(&bytes);
    let text = std::str::from_utf8(&bytes).map_err(|_| {
        let message = format!("{}: the file is not valid UTF-8", path.display());
        Error::new(ErrorKind::Encoding, message).with_advice("save it as UTF-8")
    })?;
    Ok(text_file::json_with_plain_spaces(text).into_owned())
}
