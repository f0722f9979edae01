//! The form of a body, as the name of a file asks for it.

use std::path::Path;

use carewallet_app::share::body::BodyForm;

use crate::exit::Refusal;

/// The form that the ending of a file's name asks for.
pub(crate) fn form_of(path: &Path) -> Result<BodyForm, Refusal> {
    BodyForm::by_ending(path).ok_or_else(|| {
        Refusal::usage(
            format!("{}: unknown file ending", path.display()),
            "end the name in .pdf (a sheet to print), .png (a picture of each page), .txt (for \
             an e-mail), .html (a page for any browser), .age (a sealed file) or .json (for \
             programs)",
        )
    })
}
