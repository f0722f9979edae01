//! `carewallet completions` and the manual page: both follow from the table of
//! arguments.

use carewallet_core::ErrorKind;
use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::args::Cli;
use crate::exit::Refusal;
use crate::session::Session;

/// Write the completions of a shell: bash, zsh, fish, elvish or powershell
#[derive(Args)]
pub(crate) struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(args: &CompletionsArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "carewallet", &mut script);
    write(session, &script);
    Ok(())
}

/// The manual page.
pub(crate) fn man(session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut page = Vec::new();
    let rendered = clap_mangen::Man::new(Cli::command()).render(&mut page);
    rendered.map_err(|_| {
        Refusal::new(
            ErrorKind::NotWritten,
            "the manual page could not be written",
        )
    })?;
    write(session, &page);
    Ok(())
}

fn write(session: &mut Session<'_>, bytes: &[u8]) {
    session.host.out(&String::from_utf8_lossy(bytes));
}
