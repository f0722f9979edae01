//! `carewallet recovery split`: the key in parts, a page for each relative.

use std::path::PathBuf;

use carewallet_app::json_view::RecoverySplit;
use carewallet_app::recovery;
use clap::Args;

use crate::exit::Refusal;
use crate::session::Session;

/// Write the key as parts for relatives: any NEEDED of OF together are the key
///
/// One part alone opens nothing. It counts as a way in once carewallet recovery
/// prove --parts has read NEEDED of them back from the paper. Parts of two sets do
/// not fit together: when you make new ones, collect and burn the old ones.
#[derive(Args)]
#[command(after_help = "Example:\n  carewallet recovery split 2 3 -o parts")]
pub(crate) struct SplitArgs {
    /// How many parts are needed, 2 or more
    needed: u8,
    /// How many parts to make, up to 7
    of: u8,
    /// The folder for the PDFs, outside of the wallet's folder
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
}

pub(crate) fn run(args: &SplitArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let root = folder.root.clone();
    let wallet = folder.open_unreminded(session)?;
    let counts = [args.needed, args.of];
    let pages = recovery::write_parts(session, &wallet, &root, &args.output, counts)?;
    let files = pages.files.iter().map(|file| file.display().to_string());
    let files: Vec<String> = files.collect();
    for file in &files {
        session.say(format!("saved: {file}"));
    }
    session.say(format!(
        "Any {} of them together are the key. Print each on both sides of one sheet, give each",
        args.needed
    ));
    session.say("to somebody else, and delete the files.");
    session.say("It counts as a way in once it was read back from the paper:");
    session.say("    carewallet recovery prove --parts");
    session.answer(&RecoverySplit {
        files,
        needed: args.needed,
        of: args.of,
        set: pages.set,
    })
}
