//! An entry as a page shows it: what it says, who said it and when, and what a reader must
//! not miss.

use std::collections::BTreeSet;
use std::rc::Rc;

use carewallet_app::agreement::Agreement;
use carewallet_app::wording::Say as _;
use carewallet_app::wording::entry::{is_own, source};
use carewallet_core::entry::Content;
use carewallet_core::kind::Appointment;
use carewallet_core::record::EntryStatus;
use carewallet_core::trust::Signers;
use carewallet_core::value::Date;
use carewallet_core::{Entry, EntryId, Record};

use crate::window::{Handles, Held};
use carewallet_screen::{Words, english};

/// An entry as a page shows it.
pub(crate) struct Card {
    pub(crate) handle: String,
    pub(crate) title: String,
    /// The person's own words, which alone stand in quotation marks.
    pub(crate) own: Option<String>,
    pub(crate) lines: Vec<Line>,
    /// Who said it.
    pub(crate) by: String,
    /// Who said it, when, and how sure it is.
    pub(crate) source: String,
    /// Who else said it.
    pub(crate) also: Vec<String>,
    /// What a reader must not miss.
    pub(crate) marks: Vec<Mark>,
    /// What happened to it, if it does not count any more.
    pub(crate) fate: Option<&'static str>,
    pub(crate) attachments: Vec<Attached>,
}

/// One thing that an entry says.
pub(crate) struct Line {
    pub(crate) label: String,
    pub(crate) text: String,
}

/// What a reader must not miss.
pub(crate) struct Mark {
    pub(crate) words: String,
    /// The entry that it is about, where that is another one.
    pub(crate) other: Option<String>,
}

/// A photo or a letter.
pub(crate) struct Attached {
    pub(crate) caption: String,
    /// Its place among those of the entry.
    pub(crate) number: usize,
    pub(crate) is_picture: bool,
}

/// What cards are made from.
pub(crate) struct Cards<'a> {
    pub(crate) record: &'a Record<'a>,
    pub(crate) agreement: Agreement<'a>,
    signers: Signers<'a>,
    words: Rc<Words>,
    held: &'a Held,
    today: Date,
}

impl<'a> Cards<'a> {
    pub(crate) fn new(
        words: Rc<Words>,
        held: &'a Held,
        record: &'a Record<'a>,
        today: Date,
    ) -> Self {
        Self {
            agreement: held.agreement(record, today),
            signers: Signers::of(&held.contents, today),
            record,
            words,
            held,
            today,
        }
    }

    /// The entries of a list that stand for themselves: those that say the same as another
    /// one are named on its card.
    pub(crate) fn once(&self, entries: &[&'a Entry]) -> Vec<&'a Entry> {
        let here: BTreeSet<EntryId> = entries.iter().map(|entry| entry.id()).collect();
        let stands = |entry: &&&Entry| self.agreement.stands(entry, &here);
        entries.iter().filter(stands).copied().collect()
    }

    /// The card of an entry.
    pub(crate) fn of(&self, entry: &'a Entry, handles: &mut Handles) -> Card {
        let (own, lines) = says(&self.words, entry);
        let same = self.agreement.same_statements(entry);
        let also = same.map(|same| {
            let mut words = self.words.say("Also said by {who}");
            words = words.set("who", same.entry.envelope().said_by.as_str());
            let more = same.more.iter();
            let more = more.map(|fact| format!("; {}: {}", self.words.say(fact.label), fact.text));
            format!("{words}{}", more.collect::<String>())
        });
        let mut also: Vec<String> = also.collect();
        also.extend(self.signers.signed(entry).map(|signed| signed.says()));
        Card {
            handle: handles.of_entry(entry.id()),
            title: self.words.title(entry),
            own,
            lines,
            by: entry.envelope().said_by.as_str().to_owned(),
            source: source(&*self.words, entry.envelope(), &self.held.names),
            also,
            marks: self.marks(entry, handles),
            fate: self.record.status(&entry.id()).and_then(fate),
            attachments: attached(&self.words, entry),
        }
    }

    fn marks(&self, entry: &'a Entry, handles: &mut Handles) -> Vec<Mark> {
        let mut marks = Vec::new();
        let mut mark = |words: String, other: Option<String>| marks.push(Mark { words, other });
        let renewed = self.agreement.last_checked(entry).id() != entry.id();
        if let Some(day) = entry
            .review_due()
            .filter(|_| entry.is_due(self.today) && !renewed)
        {
            let words = self.words.say("Check again: this was due by {day}");
            mark(words.set("day", self.words.day(day)).to_string(), None);
        }
        for odd in entry.unlikely(self.today) {
            let words = self.words.say("Please check: {odd}");
            mark(words.set("odd", odd.says()).to_string(), None);
        }
        if let Some(appointment) = entry.body_of::<Appointment>()
            && appointment.wants_outcome(self.today)
        {
            mark(self.words.say("Past: what came of it?").to_string(), None);
        }
        marks.extend(self.against(entry, handles));
        marks
    }

    /// What contradicts an entry.
    fn against(&self, entry: &'a Entry, handles: &mut Handles) -> Vec<Mark> {
        let mut marks = Vec::new();
        let mut mark = |words: String, handle: String| {
            marks.push(Mark {
                words,
                other: Some(handle),
            });
        };
        for other in self.agreement.differs_from(entry) {
            if let Some(other) = self.agreement.get(other) {
                let by = other.envelope().said_by.as_str();
                let handle = handles.of_entry(other.id());
                let words = self.words.say("Differs from what {by} says");
                mark(words.set("by", by).to_string(), handle);
            }
        }
        let standing = self.record.standing(entry).into_iter();
        for other in standing.flat_map(|standing| standing.disputed_by.iter()) {
            let handle = handles.of_entry(*other);
            let words = self.words.say("Two versions: this one and another stand");
            mark(words.to_string(), handle);
        }
        marks
    }
}

/// What an entry says, as on a sheet: the person's own words, and the rest line by line.
pub(crate) fn says(words: &Words, entry: &Entry) -> (Option<String>, Vec<Line>) {
    match entry.content() {
        Ok(Some(Content::Body(body))) => {
            let own = body.own_words().filter(|_| is_own(entry));
            let headline = body.headline();
            // The title and the quotation show these already.
            let lines = words.lines(&body).into_iter();
            let lines =
                lines.filter(|line| line.english != headline && own != Some(&*line.english));
            let lines = lines.map(|line| Line {
                label: line.label,
                text: line.text,
            });
            (own.map(str::to_owned), lines.collect())
        }
        Ok(Some(Content::Why(why))) => (None, vec![Line::new(english("reason"), why.why.as_str())]),
        _ => {
            let newer = words.say("a newer version of carewallet can show this");
            (None, vec![Line::new(english("note"), &newer.to_string())])
        }
    }
}

impl Line {
    fn new(label: &str, text: &str) -> Self {
        Self {
            label: label.to_owned(),
            text: text.to_owned(),
        }
    }
}

fn attached(words: &Words, entry: &Entry) -> Vec<Attached> {
    let attachments = entry.envelope().attachments.iter().enumerate();
    let attached = attachments.map(|(number, attachment)| Attached {
        caption: attachment.caption.as_ref().map_or_else(
            || words.say("without a caption").to_string(),
            |caption| caption.as_str().to_owned(),
        ),
        number,
        is_picture: matches!(attachment.media_type.as_str(), "image/jpeg" | "image/png"),
    });
    attached.collect()
}

/// The word for what happened to an entry that does not count any more.
fn fate(status: EntryStatus) -> Option<&'static str> {
    match status {
        EntryStatus::InForce | EntryStatus::Notice => None,
        EntryStatus::Replaced => Some(english("replaced")),
        EntryStatus::Withdrawn => Some(english("withdrawn")),
        EntryStatus::Erased => Some(english("hidden, not erased")),
    }
}
