//! Dates as a language writes them.

use carewallet_core::value::{Date, PartialDate};

use super::Localizer;

pub(super) fn date(localizer: &Localizer, date: Date) -> String {
    let month = month(localizer, date);
    localizer.say_with(
        "date",
        [
            ("day", date.day().to_string().into()),
            ("month", month.into()),
            ("year", date.year().to_string().into()),
        ],
    )
}

pub(super) fn partial(localizer: &Localizer, partial: PartialDate) -> String {
    let first = partial.earliest();
    if partial.latest() == first {
        return date(localizer, first);
    }
    let year = first.year().to_string();
    if partial.written().len() == year.len() {
        return year;
    }
    let alone = format!("month-alone-{}", first.month());
    let args = [
        ("month", localizer.say(&alone).into()),
        ("year", year.into()),
    ];
    localizer.say_with("date-month", args)
}

/// The month as it appears in a date, where some languages inflect it.
fn month(localizer: &Localizer, date: Date) -> String {
    localizer.say(&format!("month-{}", date.month()))
}
