//! From a plan to the sheet in memory.

use carewallet_app::Error;
use carewallet_app::share::{self, ShareRequest};
use carewallet_core::{ErrorKind, SubjectId};

use super::ready::Ready;
use crate::window::Window;
use carewallet_screen::english;

/// What a plan asks for.
pub(super) fn request(window: &mut Window, handle: &str) -> Result<ShareRequest, Error> {
    let held = window.record()?;
    let today = window.platform().today();
    let here = held.people.still_here();
    let here: Vec<SubjectId> = here
        .map(|person| SubjectId::Person(person.id.clone()))
        .collect();
    let plan = window.plans.get(handle).ok_or_else(forgotten)?;
    Ok(plan.request(today, &here))
}

/// Makes the sheet of a plan, unless it is there and the record has not changed. Gives
/// whether it was there.
///
/// # Errors
/// Why it cannot be made.
pub(super) fn make_ready(window: &mut Window, handle: &str) -> Result<bool, Error> {
    let day = window.platform().today();
    let stamp = window.parts()?.1.stamp()?;
    let plan = window.plans.get(handle).ok_or_else(forgotten)?;
    let ready = plan.ready.as_ref();
    if ready.is_some_and(|ready| ready.is_of(&stamp, day)) {
        return Ok(true);
    }
    let request = request(window, handle)?;
    let prepared = {
        let (mut face, folder) = window.parts()?;
        share::prepare(&mut face, folder, &request)?
    };
    let plan = window.plans.get(handle).ok_or_else(forgotten)?;
    plan.ready = Some(Ready::new(prepared, stamp, day));
    Ok(false)
}

/// The error that a plan is not there any more.
pub(super) fn forgotten() -> Error {
    Error::new(ErrorKind::Nothing, english("This sheet was forgotten."))
}
