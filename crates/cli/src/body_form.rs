//! The form of a body, as the name of a file and the flags ask for it.

use std::path::Path;

use carewallet_app::share::body::{BodyForm, Sealing};
use carewallet_core::key::Recipient;

use crate::exit::Refusal;

/// The form that the ending of a file's name asks for.
pub(crate) fn form_of(path: &Path) -> Result<BodyForm, Refusal> {
    BodyForm::by_ending(path).ok_or_else(|| {
        Refusal::usage(
            format!("{}: unknown file ending", path.display()),
            "end the name in .pdf (a sheet to print), .png (a picture of each page), .txt (for \
             an e-mail), .age (a sealed file) or .json (for programs)",
        )
    })
}

/// How a file of a form is sealed, given what was asked for.
pub(crate) fn sealing(
    form: BodyForm,
    sealed: bool,
    key: Option<Recipient>,
) -> Result<Sealing, Refusal> {
    form.sealing(sealed, key).ok_or_else(|| {
        Refusal::usage(
            "a .json file cannot be sealed",
            "make an .age file: -o NAME.age",
        )
    })
}
