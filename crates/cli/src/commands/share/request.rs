//! What the flags of `share` mean together. What makes no sense is refused
//! here, before anything is unlocked.

use carewallet_app::address_book::SameAgency;
use carewallet_app::share::body::BodyForm;
use carewallet_core::Entry;
use carewallet_core::kind::Lane;
use carewallet_core::share::WHOEVER;
use carewallet_core::wallet::Contents;
use carewallet_export::Before;
use carewallet_export::sheet::SheetKind;

use super::args::ShareArgs;
use super::given;
use super::phone::PhoneList;
use crate::body_form;
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
pub(super) struct ShareRequest<'a> {
    pub(super) output: Output,
    pub(super) sheet: SheetKind,
    pub(super) lane: Lane,
    /// Who was named.
    pub(super) to: Option<&'a str>,
}

impl<'a> ShareRequest<'a> {
    pub(super) fn of(args: &'a ShareArgs) -> Result<Self, Refusal> {
        let output = match PhoneList::of(&args.output) {
            Some(list) => Output::Phone(list),
            None => Output::Body(body_form::form_of(&args.output).map_err(with_lists)?),
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
        args.options.only_on_a_sheet(form.is_sheet())?;
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

    /// What the agency has already, where that decides what the sheet tells.
    pub(super) fn before(
        &self,
        agency: &SameAgency,
        contents: &Contents,
        chosen: &[&Entry],
    ) -> Option<Before> {
        if self.sheet != SheetKind::Handover {
            return None;
        }
        given::before(agency, contents, chosen)
    }
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
