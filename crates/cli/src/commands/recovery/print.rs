//! `carewallet recovery print`: the key on one page of paper.

use std::path::{Path, PathBuf};

use carewallet_app::json_view::RecoveryPrinted;
use carewallet_app::recovery;
use carewallet_core::Wallet;
use clap::Args;

use crate::exit::Refusal;
use crate::session::Session;

/// Write the key as a page to print: words, a code, and what to do with them
///
/// The file is the key. Print it, and delete it. It counts as a way in once
/// carewallet recovery prove has read it back from the paper.
#[derive(Args)]
pub(crate) struct PrintArgs {
    /// The new PDF, outside of the wallet's folder
    #[arg(short, long, value_name = "FILE.pdf")]
    output: PathBuf,
}

pub(crate) fn run(args: &PrintArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    if args
        .output
        .extension()
        .is_none_or(|ending| !ending.eq_ignore_ascii_case("pdf"))
    {
        return Err(Refusal::usage(
            "the recovery sheet is a PDF",
            "name it so: -o sheet.pdf",
        ));
    }
    session.may_write(&args.output, false, &[])?;
    let mut folder = session.unlock()?;
    let root = folder.root.clone();
    let wallet = folder.open_unreminded(session)?;
    let file = write(session, &wallet, &root, &args.output)?;
    session.say("It counts as a way in once it was read back from the paper:");
    session.say("    carewallet recovery prove");
    session.answer(&RecoveryPrinted { file })
}

/// Writes the sheet and says what to do with it. Returns where it is.
pub(in crate::commands) fn write(
    session: &mut Session<'_>,
    wallet: &Wallet<'_>,
    root: &Path,
    path: &Path,
) -> Result<String, Refusal> {
    let file = recovery::write_sheet(session, wallet, root, path)?;
    let file = file.display().to_string();
    session.say(format!("saved: {file}"));
    session.say("This file is the key itself. Print it twice, and then delete it.");
    session.say("Keep the two pages in two houses, and neither of them with the folder.");
    Ok(file)
}
