//! Lists for a telephone: contacts as vCard, dates as iCalendar. They are no
//! shares: they carry no codes and no signature, and nothing reads them back.
//! The ledger still keeps what was handed over.

use std::path::Path;

use carewallet_core::ErrorKind;
use carewallet_core::{Entry, Kind, Share, Wallet};
use carewallet_export::sheet::SheetKind;
use carewallet_export::{calendar, contacts};
use serde_json::json;

use super::args::ShareArgs;
use super::ledger::{self, Files, Handed};
use crate::exit::Refusal;
use crate::json_view;
use crate::render::escape;
use crate::session::Session;

/// Which list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PhoneList {
    /// `.vcf`
    Contacts,
    /// `.ics`
    Dates,
}

impl PhoneList {
    /// The list that the ending of a file's name asks for.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_string_lossy().to_lowercase();
        match ending.as_str() {
            "vcf" => Some(Self::Contacts),
            "ics" => Some(Self::Dates),
            _ => None,
        }
    }

    /// The kind of sheet that tells the same.
    pub(super) fn sheet(self) -> SheetKind {
        match self {
            Self::Contacts => SheetKind::Contacts,
            Self::Dates => SheetKind::Summary,
        }
    }

    /// The kinds that are chosen when none is named; empty for all.
    pub(super) fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Contacts => &[Kind::Contact, Kind::Professional],
            Self::Dates => &[],
        }
    }

    /// Whether something of an entry stands in the list.
    pub(super) fn shows(self, entry: &Entry) -> bool {
        match self {
            Self::Contacts => entry
                .kind()
                .is_some_and(|kind| self.kinds().contains(&kind)),
            Self::Dates => entry.kind() == Some(Kind::Appointment) || entry.review_due().is_some(),
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Contacts => ".vcf",
            Self::Dates => ".ics",
        }
    }

    fn what(self) -> &'static str {
        match self {
            Self::Contacts => "contacts for a telephone",
            Self::Dates => "dates for a calendar",
        }
    }

    /// Refuses flags that mean nothing for a list.
    pub(super) fn refuse_what_does_not_fit(self, args: &ShareArgs) -> Result<(), Refusal> {
        let ending = self.ending();
        if args.sealed || args.for_key.is_some() {
            return Err(Refusal::usage(
                format!(
                    "a file that ends in {ending} cannot be sealed: a telephone could not open it"
                ),
                "leave out --sealed and --for-key, or end the name in .age",
            ));
        }
        if args.form.is_some() {
            return Err(Refusal::usage(
                format!("the answers of a form do not go into a file that ends in {ending}"),
                "leave out --form, or end the name in .pdf",
            ));
        }
        if args.sheet.is_some_and(|sheet| sheet != self.sheet()) {
            return Err(Refusal::usage(
                format!("a file that ends in {ending} holds {} only", self.what()),
                "leave out --sheet, or end the name in .pdf",
            ));
        }
        if args.details && self != Self::Dates {
            return Err(Refusal::usage(
                "--details is for calendars",
                "end the name in .ics, or leave out --details",
            ));
        }
        args.options.only_on_a_sheet(false)
    }

    fn text(self, share: &Share, details: bool) -> String {
        match self {
            Self::Contacts => contacts::vcards(share),
            Self::Dates => calendar::calendar(share, share.header.made_at, details),
        }
    }

    /// How many items the text holds.
    fn count(self, text: &str) -> String {
        let begin = match self {
            Self::Contacts => "BEGIN:VCARD\r",
            Self::Dates => "BEGIN:VEVENT\r",
        };
        let count = text.matches(begin).count();
        match self {
            Self::Contacts => escape::count(count, "card", "cards"),
            Self::Dates => escape::count(count, "date", "dates"),
        }
    }
}

/// Writes the list, and the line of the ledger.
pub(super) fn hand_over(
    share: &Share,
    list: PhoneList,
    args: &ShareArgs,
    session: &mut Session<'_>,
    wallet: &mut Wallet<'_>,
) -> Result<(), Refusal> {
    let text = list.text(share, args.details);
    if text.is_empty() {
        let message = format!("there is nothing in this selection for {}", list.what());
        return Err(Refusal::new(ErrorKind::Nothing, message));
    }
    let handed = Handed {
        share,
        face: None,
        sheet: None,
        what: Some(list.what()),
        questions: None,
        recipient: None,
        left_out: None,
    };
    let files = Files {
        named: &[(args.output.clone(), text.as_bytes())],
        force: args.force,
        inputs: &[],
    };
    ledger::hand_over(session, wallet, &handed, &files)?;
    let file = args.output.display().to_string();
    let to = share.header.to.as_str();
    session.say(format!("made: {file} for {to}"));
    session.say(format!("in it: {}", list.count(&text)));
    match list {
        PhoneList::Dates if args.details => {
            session.say("It says what each date is for: a calendar may show that to others.");
        }
        PhoneList::Dates => {
            session.say("The titles tell nothing; --details writes what it is for.")
        }
        PhoneList::Contacts => session.say("Who must not be contacted is not in it."),
    }
    session.say("Whoever holds it can read it. It is not signed, and nothing reads it back.");
    session.answer(&json!({
        "share": json_view::share(share, "none"),
        "file": file,
        "files": [file],
        "entries": share.entries.len(),
        "kinds": ledger::counts(&share.entries),
    }))
}
