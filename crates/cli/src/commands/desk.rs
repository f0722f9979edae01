//! `carewallet desk`: the agency's page, one HTML file that reads sheets offline.

use std::path::PathBuf;

use carewallet_app::json_view::DeskAnswer;
use clap::Args;

use crate::exit::Refusal;
use crate::session::Session;

/// For an agency: write the page that reads sheets in a browser
///
/// One HTML file, to be opened in Firefox, Chrome, Edge or Safari: nothing to install, no
/// internet. It reads photographs, scans and files of a sheet, and answers your own form
/// from them. It keeps nothing.
#[derive(Args)]
#[command(after_help = "Examples:\n  carewallet desk -o desk.html")]
pub(crate) struct DeskArgs {
    /// The file to write
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
    /// Write over the file if it is there
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(args: &DeskArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let ending = args.output.extension().unwrap_or_default();
    if !ending.eq_ignore_ascii_case("html") && !ending.eq_ignore_ascii_case("htm") {
        let message = format!("{}: unknown file ending", args.output.display());
        return Err(Refusal::usage(
            message,
            "end the name in .html, so that a browser opens it",
        ));
    }
    let page = carewallet_page::HTML.as_bytes();
    session.write(&args.output, page, args.force, &[])?;
    let file = args.output.display().to_string();
    session.say(format!("written: {file}"));
    session.say("Open it in a browser: it works without the internet, and keeps nothing.");
    session.answer(&DeskAnswer {
        file,
        bytes: page.len(),
    })
}
