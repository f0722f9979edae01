//! Calendars (iCalendar): dates in British time, and of what repeats the next one.

mod date;
mod occurrences;

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType};
use calcard::{Entry, Parser};
use carewallet_core::limits::{FOREIGN_BYTES, FOREIGN_ROWS};
use carewallet_core::value::Date;

use super::ForeignError;
use super::text::Decoded;
pub use date::CalendarDate;
use date::date;
use occurrences::Occurrences;

/// A calendar.
pub struct Calendar {
    calendars: Vec<(ICalendar, Vec<usize>)>,
    /// Its letters were taken for those of Windows.
    pub as_windows: bool,
}

pub(super) fn read(decoded: &Decoded) -> Result<Calendar, ForeignError> {
    let text = &decoded.text;
    if text.len() > FOREIGN_BYTES {
        return Err(ForeignError::TooLarge {
            limit: FOREIGN_BYTES,
        });
    }
    // The parser takes a cut end for a whole one, and would lose dates in silence.
    for word in ["VCALENDAR", "VEVENT", "VTODO", "VJOURNAL"] {
        if lines(text, "BEGIN", word).len() != lines(text, "END", word).len() {
            return Err(ForeignError::NotACalendar);
        }
    }
    let mut lines: Vec<usize> = ["VEVENT", "VTODO", "VJOURNAL"]
        .iter()
        .flat_map(|word| lines(text, "BEGIN", word))
        .collect();
    lines.sort_unstable();
    let mut lines = lines.into_iter();
    let mut parser = Parser::new(text);
    let mut calendars: Vec<(ICalendar, Vec<usize>)> = Vec::new();
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => {
                let events = calendar.components.iter().filter(|part| is_dated(part));
                let lines = lines.by_ref().take(events.count()).collect();
                calendars.push((calendar, lines));
            }
            Entry::Eof => break,
            // Empty lines and the like between two calendars.
            Entry::InvalidLine(line) if line.trim().is_empty() => {}
            _ => return Err(ForeignError::NotACalendar),
        }
    }
    if lines.next().is_some() || calendars.is_empty() {
        return Err(ForeignError::NotACalendar);
    }
    let rows: usize = calendars.iter().map(|(_, lines)| lines.len()).sum();
    if rows > FOREIGN_ROWS {
        return Err(ForeignError::TooManyRows {
            limit: FOREIGN_ROWS,
        });
    }
    Ok(Calendar {
        calendars,
        as_windows: decoded.as_windows,
    })
}

/// The lines on which something begins or ends.
fn lines(text: &str, mark: &str, of: &str) -> Vec<usize> {
    let wanted = format!("{mark}:{of}");
    let numbered = (1..).zip(text.lines());
    let found = numbered.filter(|(_, line)| line.trim_end().eq_ignore_ascii_case(&wanted));
    found.map(|(number, _)| number).collect()
}

fn is_dated(part: &ICalendarComponent) -> bool {
    matches!(
        part.component_type,
        ICalendarComponentType::VEvent
            | ICalendarComponentType::VTodo
            | ICalendarComponentType::VJournal
    )
}

impl Calendar {
    /// Its dates on a day, in the order of the file. What repeats comes once; its moved
    /// days belong to it.
    #[must_use]
    pub fn dates(&self, today: Date) -> Vec<CalendarDate> {
        let mut dates = Vec::new();
        for (calendar, lines) in &self.calendars {
            let mut occurrences = Occurrences::of(calendar, today);
            let parts = calendar.components.iter().enumerate();
            let parts = parts.filter(|(_, part)| is_dated(part));
            for ((at, part), line) in parts.zip(lines) {
                // A moved day of what repeats is told with it.
                if occurrences.is_moved(at) {
                    continue;
                }
                let mut date = date(part, *line);
                if !date.is_no_date && !date.is_cancelled {
                    occurrences.place(at, &mut date);
                }
                dates.push(date);
            }
        }
        dates
    }
}
