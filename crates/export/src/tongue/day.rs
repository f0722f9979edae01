//! Days as a language writes them.

use carewallet_core::value::{Date, PartialDate};

use super::Tongue;

pub(super) fn date(tongue: &Tongue, date: Date) -> String {
    let month = month(tongue, date);
    tongue.say_with(
        "date",
        [
            ("day", date.day().to_string().into()),
            ("month", month.into()),
            ("year", date.year().to_string().into()),
        ],
    )
}

pub(super) fn partial(tongue: &Tongue, partial: PartialDate) -> String {
    let first = partial.earliest();
    if partial.latest() == first {
        return date(tongue, first);
    }
    let year = first.year().to_string();
    if partial.written().len() == year.len() {
        return year;
    }
    let alone = format!("month-alone-{}", first.month());
    let args = [("month", tongue.say(&alone).into()), ("year", year.into())];
    tongue.say_with("date-month", args)
}

/// The month as it stands in a date: some languages bend it there.
fn month(tongue: &Tongue, date: Date) -> String {
    tongue.say(&format!("month-{}", date.month()))
}
