//! Where sheets and forms are saved: in a folder of their own, under names that name
//! nobody.

use std::path::{Path, PathBuf};

use carewallet_app::{Error, Platform};
use carewallet_core::ErrorKind;

use carewallet_screen::english;

/// The folder of the sheets, in the home of whoever sits here.
const FOLDER: &str = "carewallet-sheets";

/// So many files of one name are told apart on one day.
const MOST_A_DAY: usize = 99;

/// The folder that is offered.
pub(crate) fn folder(platform: &dyn Platform) -> String {
    let home = platform.home_dir();
    let home = home.unwrap_or_else(|| platform.current_dir());
    home.join(FOLDER).display().to_string()
}

/// A file that is not there yet, in the folder that was typed: `NAME-2026-03-01.pdf`, with
/// a number where that is taken. The folder that is offered is made.
///
/// # Errors
/// That no folder was typed, or why it cannot be made.
pub(crate) fn file(platform: &dyn Platform, typed: &str, name: &str) -> Result<PathBuf, Error> {
    if typed.is_empty() {
        let message = english("Type the folder in which it is saved.");
        return Err(Error::new(ErrorKind::Usage, message));
    }
    let place = platform.path(Path::new(typed));
    if typed == folder(platform) {
        platform.make_folder(&place)?;
    }
    let name = format!("{name}-{}", platform.today().written());
    let first = place.join(format!("{name}.pdf"));
    let others = (2..=MOST_A_DAY).map(|number| place.join(format!("{name}-{number}.pdf")));
    let mut free = std::iter::once(first.clone())
        .chain(others)
        .filter(|path| !path.exists());
    // Where all are taken, the refusal names the first.
    Ok(free.next().unwrap_or(first))
}
