//! The appointments of a share, and the days on which entries are due for
//! review, as iCalendar (RFC 5545). Lock screens show titles, so these reveal
//! nothing unless somebody asks for details.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::kind::{Appointment, AppointmentStatus};
use carewallet_core::value::{Answer, Date, Timestamp};
use carewallet_core::{Body, Entry, EntryId, Kind, Share};

use crate::bidi::{in_order, value};
use crate::content_line::{ContentLines, INCOMPLETE, PRODID, in_utc, superseded, uid};
use crate::entry_text::{EntryText, entry_texts};
use crate::history::History;
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
/// appointments before that day are left out. With `details`, the title says with
/// whom, and the text of the entries goes into description and place. Empty if there
/// is nothing to write.
///
/// An event keeps its UID over all changes of its entry, with a SEQUENCE that rises, so
/// that a calendar moves what it has. What was taken back is written as cancelled.
/// There is no METHOD: a file is no invitation, and RFC 5546 would want an organiser.
#[must_use]
pub fn calendar(share: &Share, history: &History<'_>, now: Timestamp, details: bool) -> String {
    let entries = entry_texts(share);
    let over = superseded(share);
    let current: Vec<&EntryText<'_>> = entries
        .iter()
        .filter(|text| !over.contains(&text.entry.id()))
        .collect();
    let page = Page {
        now,
        details,
        incomplete: share.header.incomplete,
        history,
    };
    let mut events = ContentLines::default();
    let (clocks, written) = page.write_appointments(&mut events, &current);
    page.write_cancelled(&mut events, &written);
    page.write_reviews(&mut events, &current, &share.header.wallet);
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

/// The entries due for review, by day.
fn reviews<'t, 'a>(current: &[&'t EntryText<'a>]) -> BTreeMap<Date, Vec<&'t EntryText<'a>>> {
    let mut days: BTreeMap<Date, Vec<&EntryText<'_>>> = BTreeMap::new();
    for text in current.iter().filter(|text| text.entry.is_statement()) {
        if let Some(day) = text.entry.review_due_of(text.body.as_ref()) {
            days.entry(day).or_default().push(text);
        }
    }
    days
}

/// An appointment that counted once.
fn appointment_of(entry: &Entry) -> Option<Appointment> {
    match entry.body()? {
        Body::Appointment(appointment) => Some(*appointment),
        _ => None,
    }
}

/// How events are written.
struct Page<'h, 'a> {
    now: Timestamp,
    details: bool,
    /// Whether part of the record could not be read.
    incomplete: bool,
    history: &'h History<'a>,
}

/// The head of an event.
struct Head<'e> {
    uid: &'e str,
    /// How often it was changed.
    sequence: usize,
    title: &'e str,
}

impl Page<'_, '_> {
    fn begin(&self, out: &mut ContentLines, head: &Head<'_>) {
        out.plain("BEGIN", "VEVENT");
        out.plain("UID", head.uid);
        out.plain("DTSTAMP", &in_utc(self.now));
        out.plain("SEQUENCE", &head.sequence.to_string());
        out.plain("CLASS", "PRIVATE");
        out.words("SUMMARY", head.title);
    }

    /// Whether it is on a phone, as far as can be told: it is to come, or an earlier
    /// version of it was.
    fn is_wanted(&self, id: EntryId, appointment: &Appointment) -> bool {
        let today = self.now.date();
        let first = self.history.first(id);
        let mut before = self.history.gone().iter();
        let mut was_to_come = || {
            before.any(|gone| {
                let is_same = self.history.first(gone.id()) == first;
                is_same && appointment_of(gone).is_some_and(|was| !was.is_past(today))
            })
        };
        !appointment.is_past(today) || was_to_come()
    }

    /// The appointments that count, whether any has a time of day, and the first
    /// entries of their lines.
    fn write_appointments(
        &self,
        out: &mut ContentLines,
        current: &[&EntryText<'_>],
    ) -> (bool, BTreeSet<EntryId>) {
        let (mut clocks, mut written) = (false, BTreeSet::new());
        for text in current {
            let Some(Body::Appointment(appointment)) = &text.body else {
                continue;
            };
            let id = text.entry.id();
            // Two that disagree about one appointment are two events.
            let is_first = written.insert(self.history.first(id));
            if self.is_wanted(id, appointment) {
                let name = if is_first { self.history.first(id) } else { id };
                clocks |= time_of(appointment).is_some();
                self.write_appointment(out, (text, appointment), name);
            }
        }
        (clocks, written)
    }

    fn write_appointment(
        &self,
        out: &mut ContentLines,
        (entry_text, appointment): (&EntryText<'_>, &Appointment),
        name: EntryId,
    ) {
        let whom = in_order(
            &format!(
                "{} ({})",
                value(appointment.with.as_str(), false),
                value(&entry_text.about, false)
            ),
            false,
        );
        let head = Head {
            uid: &uid(name),
            sequence: self.history.changes(entry_text.entry.id()),
            title: if self.details { &whom } else { APPOINTMENT },
        };
        self.begin(out, &head);
        write_time(out, appointment);
        out.plain("STATUS", status(appointment));
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

    /// What a phone may have of appointments that do not count any more: taken back,
    /// or joined with another one. It says when they were, and nothing else.
    fn write_cancelled(&self, out: &mut ContentLines, written: &BTreeSet<EntryId>) {
        let today = self.now.date();
        let mut days: BTreeMap<EntryId, Date> = BTreeMap::new();
        for gone in self.history.gone() {
            let appointment = appointment_of(gone).filter(|was| !was.is_past(today));
            if let Some(appointment) = appointment {
                let first = self.history.first(gone.id());
                let names = self.history.joined(first).iter();
                let alone = (!written.contains(&first)).then_some(&first);
                days.extend(names.chain(alone).map(|name| (*name, appointment.date)));
            }
        }
        for (name, day) in days {
            let head = Head {
                uid: &uid(name),
                sequence: self.history.changes(name),
                title: APPOINTMENT,
            };
            self.write_off(out, &head, day);
        }
    }

    /// An event that is not to come any more.
    fn write_off(&self, out: &mut ContentLines, head: &Head<'_>, day: Date) {
        self.begin(out, head);
        out.plain("DTSTART;VALUE=DATE", &in_digits(day));
        out.plain("STATUS", "CANCELLED");
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
    /// help nobody. Its UID is that of the day. A day on which nothing is due any more
    /// is cancelled.
    fn write_reviews(&self, out: &mut ContentLines, current: &[&EntryText<'_>], wallet: &str) {
        let due = reviews(current);
        // How often what was due on a day was changed, also by going to another day.
        let mut changed: BTreeMap<Date, BTreeSet<EntryId>> = BTreeMap::new();
        let mut note = |day: Date, entry: &Entry| {
            let first = self.history.first(entry.id());
            changed.entry(day).or_default().insert(first);
        };
        for (day, texts) in &due {
            texts.iter().for_each(|text| note(*day, text.entry));
        }
        for gone in self.history.gone() {
            if let Some(day) = gone.review_due_of(gone.body().as_ref()) {
                note(day, gone);
            }
        }
        for (day, lines) in &changed {
            let name = format!("carewallet-review-{}-{wallet}", in_digits(*day));
            let head = Head {
                uid: &name,
                sequence: lines.iter().map(|first| self.history.changes(*first)).sum(),
                title: REVIEW,
            };
            match due.get(day) {
                Some(texts) => self.write_review(out, &head, (*day, texts)),
                None if *day >= self.now.date() => self.write_off(out, &head, *day),
                None => {}
            }
        }
    }

    fn write_review(
        &self,
        out: &mut ContentLines,
        head: &Head<'_>,
        (day, texts): (Date, &[&EntryText<'_>]),
    ) {
        self.begin(out, head);
        out.plain("DTSTART;VALUE=DATE", &in_digits(day));
        out.plain("STATUS", "CONFIRMED");
        out.plain("TRANSP", "TRANSPARENT");
        self.describe(out, texts.iter().map(|text| in_short(text)));
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
