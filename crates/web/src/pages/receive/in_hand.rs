//! A sheet that is looked through, compared with the record as it is now.

use carewallet_app::Error;
use carewallet_app::receive::{self, Arrival};

use crate::answer::Answer;
use crate::window::Window;
use crate::window::receiving::Source;

/// Compares a sheet in hand with the record. None where it is not in hand any more.
pub(super) fn beside<T>(
    window: &mut Window,
    handle: &str,
    then: impl FnOnce(&mut Arrival<'_>) -> Result<T, Error>,
) -> Result<Option<T>, Error> {
    let sheet = window.receiving.sheet(handle);
    let Some(source) = sheet.map(|sheet| sheet.source.clone()) else {
        return Ok(None);
    };
    let (mut face, folder) = window.parts()?;
    let mut arrival = match source {
        Source::Came(share, sheet) => receive::compare(&mut face, folder, *share, sheet)?,
        Source::Kept(share) => receive::resume(&mut face, folder, &share)?,
    };
    then(&mut arrival).map(Some)
}

/// It was forgotten: locked meanwhile, or too many others came.
pub(super) fn gone(window: &mut Window) -> Answer {
    let words = window.words();
    let gone =
        words.say("That sheet is not in hand any more. Add its photographs or its file again.");
    window.say(gone.to_string());
    Answer::see("/receive")
}
