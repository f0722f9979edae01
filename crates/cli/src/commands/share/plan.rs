//! What the flags of `share` mean together. What makes no sense is refused
//! here, before anything is unlocked.

use std::collections::BTreeSet;

use carewallet_core::kind::{Body, Lane};
use carewallet_core::record::Fate;
use carewallet_core::share::WHOEVER;
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, EntryId, SubjectId};
use carewallet_export::Before;
use carewallet_export::sheet::SheetKind;

use super::ShareArgs;
use super::phone::PhoneList;
use crate::bodies::BodyForm;
use crate::exit::Refusal;

/// What OUT is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Output {
    /// A share.
    Body(BodyForm),
    /// A list for a telephone, which is no share.
    Phone(PhoneList),
}

/// What is wanted, as far as the flags tell.
pub(super) struct Plan<'a> {
    pub(super) output: Output,
    pub(super) sheet: SheetKind,
    pub(super) lane: Lane,
    /// Who was named.
    pub(super) to: Option<&'a str>,
}

impl<'a> Plan<'a> {
    pub(super) fn of(args: &'a ShareArgs) -> Result<Self, Refusal> {
        let output = match PhoneList::of(&args.output) {
            Some(list) => Output::Phone(list),
            None => Output::Body(BodyForm::of(&args.output).map_err(with_lists)?),
        };
        let sheet = args.sheet.unwrap_or(match output {
            Output::Phone(list) => list.sheet(),
            Output::Body(_) => SheetKind::Summary,
        });
        let plan = Self {
            lane: lane(args, sheet)?,
            to: args.to.as_deref(),
            output,
            sheet,
        };
        match output {
            Output::Phone(list) => list.refuse_what_does_not_fit(args)?,
            Output::Body(form) => plan.refuse_what_does_not_fit(form, args)?,
        }
        Ok(plan)
    }

    fn refuse_what_does_not_fit(&self, form: BodyForm, args: &ShareArgs) -> Result<(), Refusal> {
        args.look.only_on_a_sheet(form.is_sheet())?;
        if args.details {
            return Err(Refusal::usage(
                "--details is for calendars",
                "end the name in .ics, or leave out --details",
            ));
        }
        if args.for_key.is_some() && form != BodyForm::Age {
            let message = "only an .age file can be sealed to a key";
            return Err(Refusal::usage(message, "-o NAME.age"));
        }
        let name = self.sheet.name();
        if self.sheet.lane().is_some() && (args.sealed || form == BodyForm::Age) {
            return Err(Refusal::usage(
                format!(
                    "{} cannot be sealed: a stranger could not open it",
                    a_sheet(self.sheet)
                ),
                "leave out --sealed and end the name in .pdf, or make a summary",
            ));
        }
        let people = args.about.iter().filter(|about| *about != "home");
        if self.sheet == SheetKind::Card && people.count() > 1 {
            return Err(Refusal::usage(
                "a card is about one person",
                "make a card for each: --about NAME",
            ));
        }
        let for_somebody = matches!(self.sheet, SheetKind::Summary | SheetKind::Handover);
        if for_somebody && self.to.is_none() {
            return Err(Refusal::usage(
                format!("who is the {name} for: --to AGENCY is missing"),
                "say whom you hand it to: --to \"Camden Continence Service\"; a sheet for whoever \
                 finds it: --sheet emergency",
            ));
        }
        Ok(())
    }

    /// Whom it is for, as it was typed.
    pub(super) fn recipient(&self) -> &'a str {
        self.to.unwrap_or(WHOEVER)
    }

    /// What the ledger says that it is, where that is not the record as it
    /// stands.
    pub(super) fn what(&self) -> Option<&'static str> {
        (self.sheet != SheetKind::Summary).then(|| a_sheet(self.sheet))
    }

    /// What the recipient has already: the newest hand-over to them of which
    /// something is about the same people.
    pub(super) fn before(
        &self,
        to: &str,
        contents: &Contents,
        chosen: &[&Entry],
    ) -> Option<Before> {
        if self.sheet != SheetKind::Handover {
            return None;
        }
        let about: BTreeSet<&SubjectId> = chosen.iter().map(|entry| entry.about()).collect();
        let record = contents.record();
        let ledger = contents
            .entries()
            .iter()
            .filter(|entry| record.fate(&entry.id()) == Some(Fate::InForce));
        let earlier = ledger.filter_map(|entry| match entry.body()? {
            Body::Handover(body) if is_same_name(body.to.as_str(), to) => {
                let ids = body.entries.as_slice().iter();
                let entries: BTreeSet<EntryId> = ids
                    .filter_map(|id| EntryId::parse(id.as_str()).ok())
                    .collect();
                let people = entries.iter().filter_map(|id| contents.get(id));
                let is_about_them = people.clone().any(|entry| about.contains(entry.about()));
                is_about_them.then_some((body.made_at, entries))
            }
            _ => None,
        });
        let (made_at, entries) = earlier.max_by_key(|(made_at, _)| *made_at)?;
        Some(Before {
            on: made_at.date(),
            entries,
        })
    }
}

fn is_same_name(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// The lane: what was asked for, as far as the kind of sheet carries it.
fn lane(args: &ShareArgs, sheet: SheetKind) -> Result<Lane, Refusal> {
    let widest = sheet.lane();
    let Some(typed) = &args.lane else {
        return Ok(widest.unwrap_or(Lane::Agency));
    };
    let lane = Lane::parse(typed).map_err(|reason| Refusal::flag("--lane", &reason))?;
    match widest {
        Some(widest) if lane > widest => Err(Refusal::usage(
            format!(
                "{} opens without a key, so it holds the lane {} only",
                a_sheet(sheet),
                widest.name()
            ),
            "leave out --lane, or choose another sheet: --sheet contingency",
        )),
        _ => Ok(lane),
    }
}

/// A kind of sheet in a sentence.
fn a_sheet(sheet: SheetKind) -> &'static str {
    match sheet {
        SheetKind::Summary => "a summary",
        SheetKind::Emergency => "an emergency sheet",
        SheetKind::Hospital => "a hospital sheet",
        SheetKind::Handover => "a hand-over sheet",
        SheetKind::Contingency => "a contingency plan",
        SheetKind::Contacts => "a sheet of contacts",
        SheetKind::Household => "a household sheet",
        SheetKind::EasyRead => "an Easy Read sheet",
        SheetKind::MissingPerson => "a missing person sheet",
        SheetKind::Card => "a card",
    }
}

/// The hint names the lists too: they are made by `share` only.
fn with_lists(refusal: Refusal) -> Refusal {
    refusal.hint(
        "end the name in .pdf (a sheet to print), .png (a picture of each page), .txt (for an \
         e-mail), .age (a sealed file), .json (for programs), .vcf (contacts) or .ics (dates)",
    )
}
