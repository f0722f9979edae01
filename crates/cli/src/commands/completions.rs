//! `carewallet completions`: they follow from the table of arguments.

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
    session.host.out(&String::from_utf8_lossy(&script));
    Ok(())
}
