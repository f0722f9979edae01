//! What can be read in more than one way: asked on a terminal, with numbers.

use carewallet_app::unclear::{self, UnclearValue};
use carewallet_core::understood::{Reading, Understood, Wanted, date};
use carewallet_core::value::{Date, PartialDate};

use crate::exit::Refusal;
use crate::render::escape::visible;
use crate::session::Session;

/// Asks which of the readings is meant; none when nobody says.
pub(crate) fn choose(
    name: &str,
    readings: &[Reading],
    session: &mut Session<'_>,
) -> Option<Reading> {
    let mut words = format!("  {name}: which is meant?\n");
    for (number, reading) in (1..).zip(readings) {
        words.push_str(&format!("  {number}  {}\n", reading.words));
    }
    session.host.err(&visible(&words));
    loop {
        let answer = session.host.ask("  the number, or Enter for none> ")?;
        let answer = answer.trim();
        if answer.is_empty() || answer == "." {
            return None;
        }
        let number = answer.parse::<usize>().ok();
        let chosen = number.and_then(|number| readings.get(number.checked_sub(1)?));
        if let Some(reading) = chosen {
            return Some(reading.clone());
        }
        session.host.err("  this is none of the numbers\n");
    }
}

/// The date of a flag.
pub(crate) fn date_of_flag(
    flag: &str,
    text: &str,
    wanted: Wanted,
    session: &mut Session<'_>,
) -> Result<PartialDate, Refusal> {
    let dates = match date(text, wanted, session.host.today()) {
        Understood::One(date) => {
            tell(flag, &date.written(), &date.plain(), text, session);
            return Ok(date);
        }
        Understood::NotUnderstood(reason) => return Err(Refusal::flag(flag, &reason)),
        Understood::Several(dates) => dates,
    };
    let readings: Vec<Reading> = dates.iter().copied().map(Reading::from).collect();
    let chosen = if session.can_ask() {
        choose(flag, &readings, session)
    } else {
        None
    };
    let chosen = dates.into_iter().find(|date| {
        chosen
            .as_ref()
            .is_some_and(|chosen| chosen.written == date.written())
    });
    chosen.ok_or_else(|| {
        let typed = format!("{flag} ");
        let value = UnclearValue {
            name: flag,
            typed,
            readings: &readings,
        };
        unclear::error(&[value]).into()
    })
}

/// The day of a flag.
pub(crate) fn day_of_flag(
    flag: &str,
    text: &str,
    session: &mut Session<'_>,
) -> Result<Date, Refusal> {
    // Where a whole day is wanted, its first day is the only one.
    Ok(date_of_flag(flag, text, Wanted::DAY, session)?.earliest())
}

/// Says what was understood, where it is not what was typed.
fn tell(name: &str, written: &str, words: &str, typed: &str, session: &mut Session<'_>) {
    if written != typed.trim() {
        say(name, words, session);
    }
}

/// Says what was understood.
pub(crate) fn say(name: &str, words: &str, session: &mut Session<'_>) {
    // Beside the answer, which a pipe may read; and not a note, which errors carry on.
    if !session.json {
        session
            .host
            .err(&visible(&format!("{name}: understood as {words}\n")));
    }
}
