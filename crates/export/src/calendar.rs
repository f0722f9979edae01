//! The appointments of a share, and the days on which entries are due for
//! review, as iCalendar (RFC 5545). Lock screens show titles, so these reveal
//! nothing unless somebody asks for details.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::kind::{Appointment, AppointmentStatus};
use carewallet_core::value::{Answer, Date, Timestamp};
use carewallet_core::{Body, EntryId, Kind, Share};

use crate::bidi::{in_order, value};
use crate::content_line::{ContentLines, INCOMPLETE, PRODID, in_utc, superseded, uid};
use crate::entry_text::{EntryText, entry_texts};
use crate::notice::incomplete_words;

const APPOINTMENT: &str = "Appointment";
const REVIEW: &str = "Look at the care record again";

/// The clock where the person lives, as the law has it since 1996.
const LONDON: [(&str, &str); 17] = [
    ("BEGIN", "VTIMEZONE"),
    ("TZID", "Europe/London"),
    ("BEGIN", "DAYLIGHT"),
    ("DTSTART", "19960331T010000"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    ("TZOFFSETFROM", "+0000"),
    ("TZOFFSETTO", "+0100"),
    ("TZNAME", "BST"),
    ("END", "DAYLIGHT"),
    ("BEGIN", "STANDARD"),
    ("DTSTART", "19961027T020000"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
    ("TZOFFSETFROM", "+0100"),
    ("TZOFFSETTO", "+0000"),
    ("TZNAME", "GMT"),
    ("END", "STANDARD"),
    ("END", "VTIMEZONE"),
];

/// Writes an event for each appointment of a share, and one for each day on
/// which entries are due for review. `now` is when the file is made:
/// appointments before that day are left out. With `details`, the text of the
/// entries goes into description and place; titles stay neutral. Empty if there
/// is nothing to write.
#[must_use]
pub fn calendar(share: &Share, now: Timestamp, details: bool) -> String {
    let entries = entry_texts(share);
    let gone = superseded(share);
    let page = Page {
        now,
        details,
        incomplete: share.header.incomplete,
    };
    let today = now.date();
    let mut events = ContentLines::default();
    let mut clocks = false;
    for entry_text in &entries {
        // Past appointments are left out; a phone that already has one keeps
        // it.
        if let Some(Body::Appointment(appointment)) = &entry_text.body
            && !appointment.is_past(today)
        {
            // Written as cancelled, so that a phone that has the appointment
            // removes it.
            let off = gone.contains(&entry_text.entry.id());
            clocks |= time_of(appointment).is_some();
            page.write_appointment(&mut events, (entry_text, appointment), off);
        }
    }
    for (day, entries) in reviews(&entries, &gone) {
        page.write_review(&mut events, (day, &share.header.wallet), &entries);
    }
    all(&events, clocks, share.header.incomplete)
}

fn all(events: &ContentLines, clocks: bool, incomplete: bool) -> String {
    if events.is_empty() {
        return String::new();
    }
    let mut out = ContentLines::default();
    out.plain("BEGIN", "VCALENDAR");
    out.plain("VERSION", "2.0");
    out.plain("PRODID", PRODID);
    out.plain("CALSCALE", "GREGORIAN");
    if incomplete {
        out.plain(INCOMPLETE, "TRUE");
        out.words("DESCRIPTION", &incomplete_words());
    }
    // Only events with a time of day need the rules for summer time.
    if clocks {
        for (name, value) in LONDON {
            out.plain(name, value);
        }
    }
    out.append(events);
    out.plain("END", "VCALENDAR");
    out.into_text()
}

/// The entries due for review, by day, without those that were replaced or
/// taken back.
fn reviews<'t, 'a>(
    entries: &'t [EntryText<'a>],
    gone: &BTreeSet<EntryId>,
) -> BTreeMap<Date, Vec<&'t EntryText<'a>>> {
    let mut days: BTreeMap<Date, Vec<&EntryText<'_>>> = BTreeMap::new();
    for entry_text in entries
        .iter()
        .filter(|entry_text| entry_text.entry.is_statement())
    {
        let day = entry_text.entry.review_due_of(entry_text.body.as_ref());
        if let Some(day) = day.filter(|_| !gone.contains(&entry_text.entry.id())) {
            days.entry(day).or_default().push(entry_text);
        }
    }
    days
}

/// How events are written.
struct Page {
    now: Timestamp,
    details: bool,
    /// Whether part of the record could not be read.
    incomplete: bool,
}

impl Page {
    fn begin(&self, out: &mut ContentLines, uid: &str, title: &str) {
        out.plain("BEGIN", "VEVENT");
        out.plain("UID", uid);
        out.plain("DTSTAMP", &in_utc(self.now));
        out.plain("CLASS", "PRIVATE");
        out.plain("SUMMARY", title);
    }

    fn write_appointment(
        &self,
        out: &mut ContentLines,
        (entry_text, appointment): (&EntryText<'_>, &Appointment),
        off: bool,
    ) {
        self.begin(out, &uid(entry_text.entry.id()), APPOINTMENT);
        write_time(out, appointment);
        out.plain(
            "STATUS",
            if off {
                "CANCELLED"
            } else {
                status(appointment)
            },
        );
        let lines = entry_text
            .lines
            .iter()
            .map(|line| format!("{}: {}", line.label, line.text));
        let about = std::iter::once(format!("About: {}", value(&entry_text.about, false)));
        self.describe(out, about.chain(lines));
        let place = appointment.place.as_ref().and_then(Answer::given);
        if let Some(place) = place.filter(|_| self.details) {
            out.words("LOCATION", &in_order(place.as_str(), false));
        }
        out.plain("END", "VEVENT");
    }

    /// The description of an event, if details are wanted. A note that the
    /// record is incomplete always comes first.
    fn describe(&self, out: &mut ContentLines, lines: impl Iterator<Item = String>) {
        let first = self.incomplete.then(incomplete_words);
        let lines: Vec<String> = first
            .into_iter()
            .chain(lines.filter(|_| self.details))
            .collect();
        if !lines.is_empty() {
            out.words("DESCRIPTION", &described(lines.into_iter()));
        }
    }

    /// One event a day, however many entries are due: forty reminders at once
    /// help nobody. Its UID is stable, so importing a later file does not
    /// duplicate it.
    fn write_review(
        &self,
        out: &mut ContentLines,
        (day, wallet): (Date, &str),
        entries: &[&EntryText<'_>],
    ) {
        let uid = format!("carewallet-review-{}-{wallet}", in_digits(day));
        self.begin(out, &uid, REVIEW);
        out.plain("DTSTART;VALUE=DATE", &in_digits(day));
        out.plain("STATUS", "CONFIRMED");
        out.plain("TRANSP", "TRANSPARENT");
        self.describe(out, entries.iter().map(|entry_text| in_short(entry_text)));
        out.plain("END", "VEVENT");
    }
}

/// Joins sentences, each kept in an order that any calendar shows correctly.
fn described(sentences: impl Iterator<Item = String>) -> String {
    let sentences: Vec<String> = sentences.collect();
    let all = sentences.join("\n");
    let lines = all.split('\n').map(|line| in_order(line, false));
    lines.collect::<Vec<_>>().join("\n")
}

fn in_short(entry_text: &EntryText<'_>) -> String {
    let heading = entry_text.kind().map_or("An entry", Kind::title);
    format!(
        "{}, {heading}: {}",
        value(&entry_text.about, false),
        entry_text.title
    )
}

/// A day, or a time by the clock where the person lives.
fn write_time(out: &mut ContentLines, appointment: &Appointment) {
    let day = in_digits(appointment.date);
    let Some(time) = time_of(appointment) else {
        out.plain("DTSTART;VALUE=DATE", &day);
        return;
    };
    out.plain("DTSTART;TZID=Europe/London", &format!("{day}T{time}"));
    if let Some(minutes) = &appointment.minutes {
        out.plain("DURATION", &format!("PT{}M", minutes.number()));
    }
}

/// `143000`
fn time_of(appointment: &Appointment) -> Option<String> {
    let time = appointment.time.as_ref()?.given()?;
    Some(format!("{:02}{:02}00", time.hour(), time.minute()))
}

/// `20260301`
fn in_digits(day: Date) -> String {
    day.written().replace('-', "")
}

/// A moved appointment may be at another time by now.
fn status(appointment: &Appointment) -> &'static str {
    match appointment.status {
        Some(AppointmentStatus::Cancelled) => "CANCELLED",
        Some(AppointmentStatus::Moved) => "TENTATIVE",
        Some(AppointmentStatus::Planned | AppointmentStatus::Done) | None => "CONFIRMED",
    }
}

#[cfg(test)]
mod tests;
