//! `carewallet man`: the manual, one page for the program and all its commands.
//! It follows from the table of arguments.

use std::io::{self, Write};

use carewallet_core::ErrorKind;
use clap::{Command, CommandFactory};
use clap_mangen::Man;

use crate::args::Cli;
use crate::exit::Refusal;
use crate::session::Session;

/// Writes the manual in the language of `man`.
pub(crate) fn run(session: &mut Session<'_>) -> Result<(), Refusal> {
    let page = manual().map_err(|_| {
        Refusal::new(
            ErrorKind::NotWritten,
            "the manual page could not be written",
        )
    })?;
    session.host.out(&String::from_utf8_lossy(&page));
    Ok(())
}

fn manual() -> io::Result<Vec<u8>> {
    let mut program = Cli::command();
    // Gives the commands their full names, and marks the flags that all of them have.
    program.build();
    let mut page = Vec::new();
    let man = Man::new(program.clone());
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    for command in listed(&program) {
        section(command, &mut page)?;
    }
    man.render_version_section(&mut page)?;
    Ok(page)
}

/// A command, then the commands below it.
fn section(command: &Command, page: &mut Vec<u8>) -> io::Result<()> {
    let path = command.get_bin_name().unwrap_or_else(|| command.get_name());
    // Flags that every command has stand once, at the top of the page.
    let own = command.clone().mut_args(|arg| {
        if arg.is_global_set() {
            arg.hide(true)
        } else {
            arg
        }
    });
    let man = Man::new(own);
    let mut parts = Vec::new();
    man.render_description_section(&mut parts)?;
    man.render_synopsis_section(&mut parts)?;
    man.render_options_section(&mut parts)?;
    if command.get_after_help().is_some() {
        man.render_extra_section(&mut parts)?;
    }
    writeln!(page, ".SH \"{}\"", path.to_uppercase())?;
    // clap_mangen writes a page for each command; here they are parts of one.
    let parts = String::from_utf8_lossy(&parts).replace("\n.SH ", "\n.SS ");
    page.extend_from_slice(parts.as_bytes());
    listed(command).try_for_each(|inner| section(inner, page))
}

/// The commands that help lists, too.
fn listed(command: &Command) -> impl Iterator<Item = &Command> {
    // clap adds `help` to each command that has others below it.
    let help = |name: &str| name == "help";
    command
        .get_subcommands()
        .filter(move |inner| !inner.is_hide_set() && !help(inner.get_name()))
}
