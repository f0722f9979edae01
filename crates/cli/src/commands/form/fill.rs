//! `carewallet form FORM -o OUT --to AGENCY`: the form, filled and handed over.

use std::path::{Path, PathBuf};

use carewallet_app::forms::{self, FillRequest, FilledForm, FilledFormat, HeldForm};
use carewallet_app::json_view::{CountsView, FormFilled, ShareView};
use carewallet_core::Wallet;
use carewallet_core::value::Line;
use carewallet_core::wallet::Contents;

use super::AnsweringArgs;
use crate::exit::Refusal;
use crate::forms::counts_in_words;
use crate::render::escape;
use crate::session::Session;

/// Which file is wanted, and for whom.
pub(super) struct FillWanted<'a> {
    pub(super) output: &'a Path,
    to: Line,
    format: FilledFormat,
}

impl<'a> FillWanted<'a> {
    /// What the flags ask for.
    pub(super) fn of(args: &'a AnsweringArgs) -> Result<Option<Self>, Refusal> {
        match (&args.output, &args.to) {
            (Some(output), Some(to)) => Ok(Some(Self {
                format: FilledFormat::of(output, args.dialect.is_some())?,
                output,
                to: Line::parse(to).map_err(|reason| Refusal::flag("--to", &reason))?,
            })),
            (Some(_), None) => Err(Refusal::usage(
                "--to is missing",
                "a filled form is a hand-over, and the ledger keeps whom it is for: --to AGENCY",
            )),
            (None, Some(_)) if args.gap.is_none() => Err(Refusal::usage(
                "which file should be made",
                "the filled form: -o OUT.pdf; the questions that are left: --gap GAP.pdf",
            )),
            (None, _) => Ok(None),
        }
    }

    /// Hands it over, and says so.
    pub(super) fn write(
        self,
        held: &HeldForm<'_>,
        contents: &Contents,
        wallet: &mut Wallet<'_>,
        args: &AnsweringArgs,
        session: &mut Session<'_>,
    ) -> Result<(String, FilledForm), Refusal> {
        let request = FillRequest {
            to: self.to,
            file: self.output.to_owned(),
            format: self.format,
            print: args.print.print(),
            call: args.typed(held.coverage.form).call(),
        };
        let output = session.output(args.force, &inputs(args));
        let filled = forms::fill(session, wallet, contents, held, request, &output)?;
        let pages = filled.pages;
        let on = pages.map(|pages| format!(", {}", escape::count(pages, "page", "pages")));
        session.say(format!(
            "made: {} for {}{}",
            self.output.display(),
            filled.to,
            on.unwrap_or_default()
        ));
        session.say(counts_in_words(&filled.questions));
        session.say("Whoever holds it can read it. The ledger keeps that it was handed over.");
        Ok((self.output.display().to_string(), filled))
    }
}

/// What was handed over, for programs.
pub(super) fn view((file, filled): &(String, FilledForm)) -> FormFilled<'_> {
    FormFilled {
        file: file.clone(),
        share: ShareView::new(&filled.share, "verified"),
        entries: filled.share.entries.len(),
        questions: CountsView::from(&filled.questions),
        pages: filled.pages,
    }
}

/// The form's own file is never written over.
pub(super) fn inputs(args: &AnsweringArgs) -> Vec<PathBuf> {
    args.form.iter().map(PathBuf::from).collect()
}
