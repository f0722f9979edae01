//! How long the key of one desk may sign. A key of the agency itself has no end;
//! one that lies on a desk is soon replaced, so a lost one does little harm.

use carewallet_core::ErrorKind;
use carewallet_core::value::Date;

use crate::error::Error;
use crate::unlock::Unlocked;

/// So many days a desk's key signs, the day it was made included.
pub const DESK_DAYS: i32 = 90;

/// So many days before its end the desk is told.
const WARN_DAYS: i32 = 14;

/// The last day of a desk's key that is made on a day.
#[must_use]
pub fn last_day(made: Date) -> Option<Date> {
    made.plus_days(DESK_DAYS - 1)
}

/// Refuses a desk's key whose last day is past. Gives the words of a warning where
/// that day is near.
///
/// # Errors
/// [`ErrorKind::KeyEnded`], also where the file names a desk and no readable day.
pub fn check(key: &Unlocked, today: Date) -> Result<Option<String>, Error> {
    let Some(desk) = &key.desk else {
        return Ok(None);
    };
    let until = desk.until.as_deref().and_then(|day| Date::parse(day).ok());
    let ended = |words: String| Err(Error::new(ErrorKind::KeyEnded, words));
    let Some(until) = until else {
        // Without a day it would sign for ever.
        return ended(format!(
            "the key of {} does not say until when it signs",
            desk.name
        ));
    };
    let left = today.days_until(until);
    if left < 0 {
        return ended(format!(
            "the key of {} signed until {}",
            desk.name,
            until.plain()
        ));
    }
    Ok((left <= WARN_DAYS).then(|| {
        format!(
            "the key of {} signs until {}; then it needs a new one",
            desk.name,
            until.plain()
        )
    }))
}
