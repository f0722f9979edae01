//! From the flags of `share` to a request. What makes no sense is refused here,
//! before anything is unlocked.

use std::collections::BTreeSet;

use carewallet_app::forms::{FormCall, Named};
use carewallet_app::share::body::BodyForm;
use carewallet_app::share::{
    Choice, EntryChoice, FormChoice, Format, Misfit, PhoneList, ShareFormat, ShareRequest,
};
use carewallet_core::Kind;
use carewallet_core::key::{Recipient, parse_public_line};
use carewallet_core::kind::Lane;
use carewallet_core::value::Line;
use carewallet_export::sheet::SheetKind;

use super::args::ShareArgs;
use crate::body_form;
use crate::commands::show;
use crate::exit::Refusal;
use crate::forms;
use crate::session::Session;

/// What the flags ask for.
pub(super) fn of(args: &ShareArgs, session: &Session<'_>) -> Result<ShareRequest, Refusal> {
    let line = |flag: &str, text: &Option<String>| {
        let line = text.as_deref().map(Line::parse).transpose();
        line.map_err(|reason| Refusal::flag(flag, &reason))
    };
    let request = ShareRequest {
        format: format(args, session)?,
        choice: choice(args, session)?,
        to: line("--to", &args.to)?,
        why: line("--why", &args.why)?,
        despite_damage: args.damage.despite_damage,
        file: args.output.clone(),
    };
    request.check().map_err(misfit)?;
    Ok(request)
}

fn format(args: &ShareArgs, session: &Session<'_>) -> Result<Format, Refusal> {
    // Lists come first: the endings of shares do not know theirs.
    if let Some(list) = PhoneList::by_ending(&args.output, args.details) {
        refuse_on_a_list(args, list)?;
        return Ok(Format::Phone(list));
    }
    let body = body_form::form_of(&args.output).map_err(with_lists)?;
    args.options.only_on_a_sheet(body.is_sheet())?;
    refuse_details(args.details)?;
    let sheet = args.sheet.unwrap_or(SheetKind::Summary);
    let options = args.options.options(session.host.today())?.of_kind(sheet);
    // That there is a key at all is the slip, whatever it is.
    if args.for_key.is_some() && body != BodyForm::Age {
        return Err(misfit(Misfit::NotForAKey));
    }
    let key = args.for_key.as_deref().map(recipient).transpose()?;
    Ok(Format::Share(ShareFormat {
        body,
        options,
        sealed: args.sealed,
        for_key: key,
        scans: args.with_scans.clone(),
    }))
}

/// A recipient: a whole public line, or its first part.
fn recipient(text: &str) -> Result<Recipient, Refusal> {
    // Families copy the whole line; its first part is all that sealing needs.
    if text.trim().contains(' ') {
        return Ok(parse_public_line(text)?.0);
    }
    Ok(Recipient::parse(text.trim())?)
}

fn choice(args: &ShareArgs, session: &Session<'_>) -> Result<Choice, Refusal> {
    let lane = args.lane.as_deref().map(Lane::parse).transpose();
    let lane = lane.map_err(|reason| Refusal::flag("--lane", &reason))?;
    let kinds = show::kinds(&args.kind)?;
    match &args.form {
        Some(form) => by_form(args, form, kinds, session),
        None => Ok(Choice::Entries(EntryChoice {
            about: args.about.clone(),
            gone: args.gone,
            home: !args.no_home,
            kinds,
            lane,
            leave_out: BTreeSet::new(),
        })),
    }
}

fn by_form(
    args: &ShareArgs,
    form: &str,
    kinds: Vec<Kind>,
    session: &Session<'_>,
) -> Result<Choice, Refusal> {
    if args.about.len() > 1 {
        return Err(Refusal::usage(
            "a form is about one person",
            "make a share for each: --about NAME",
        ));
    }
    let named = Named {
        about: args.about.first().map(String::as_str),
        carer: args.carer.as_deref(),
        gone: args.gone,
    };
    Ok(Choice::Form(Box::new(FormChoice {
        form: forms::find(session, form)?,
        call: FormCall::new(form, named),
        kinds,
    })))
}

/// Refuses flags that mean nothing for a list.
fn refuse_on_a_list(args: &ShareArgs, list: PhoneList) -> Result<(), Refusal> {
    let ending = list.ending();
    if args.sealed || args.for_key.is_some() {
        return Err(Refusal::usage(
            format!("a file that ends in {ending} cannot be sealed: a telephone could not open it"),
            "leave out --sealed and --for-key, or end the name in .age",
        ));
    }
    if !args.with_scans.is_empty() {
        return Err(misfit(Misfit::OpenScans));
    }
    if args.form.is_some() {
        return Err(misfit(Misfit::FormOnAPhone(list)));
    }
    if args.sheet.is_some_and(|sheet| sheet != list.sheet()) {
        return Err(Refusal::usage(
            format!("a file that ends in {ending} holds {} only", list.what()),
            "leave out --sheet, or end the name in .pdf",
        ));
    }
    // Cards have no titles that could give anything away.
    refuse_details(args.details && list == PhoneList::Contacts)?;
    args.options.only_on_a_sheet(false)
}

fn refuse_details(given: bool) -> Result<(), Refusal> {
    if !given {
        return Ok(());
    }
    Err(Refusal::usage(
        "--details is for calendars",
        "end the name in .ics, or leave out --details",
    ))
}

/// What does not go together, in the words of the flags.
fn misfit(misfit: Misfit) -> Refusal {
    let message = match misfit {
        Misfit::ForNobody(_) => format!("{misfit}: --to AGENCY is missing"),
        _ => misfit.to_string(),
    };
    Refusal::usage(message, what_to_do(misfit))
}

fn what_to_do(misfit: Misfit) -> &'static str {
    match misfit {
        Misfit::TooPrivate { .. } => {
            "leave out --lane, or choose another sheet: --sheet contingency"
        }
        Misfit::Sealed(_) => "leave out --sealed and end the name in .pdf, or make a summary",
        Misfit::NotForAKey | Misfit::OpenScans => "-o NAME.age",
        Misfit::SeveralOnACard => "make a card for each: --about NAME",
        Misfit::ForNobody(_) => {
            "say whom you hand it to: --to \"Camden Continence Service\"; a sheet for whoever \
             finds it: --sheet emergency"
        }
        Misfit::FormOnAPhone(_) => "leave out --form, or end the name in .pdf",
    }
}

/// The hint names the lists too: they are made by `share` only.
fn with_lists(refusal: Refusal) -> Refusal {
    refusal.hint(
        "end the name in .pdf (a sheet to print), .png (a picture of each page), .txt (for an \
         e-mail), .age (a sealed file), .json (for programs), .vcf (contacts) or .ics (dates)",
    )
}
