//! The arguments as typed. What they mean is decided by each command.

use std::ffi::OsString;

use carewallet_core::ErrorKind;
use carewallet_core::key::holds_secret;
use clap::error::{ContextKind, ContextValue, ErrorKind as ClapKind};
use clap::{CommandFactory, Parser, Subcommand};

use crate::commands;
use crate::exit::Refusal;
use crate::session::Global;
use crate::synonyms;

/// A care record that the family keeps: encrypted, in a folder, printable.
#[derive(Parser)]
#[command(
    name = "carewallet",
    version,
    bin_name = "carewallet",
    arg_required_else_help = true,
    after_help = "One command: carewallet help COMMAND\nThe manual:  carewallet man > carewallet.1; man ./carewallet.1"
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The commands, in the order in which a family meets them.
#[derive(Subcommand)]
pub(crate) enum Command {
    Init(commands::init::InitArgs),
    Person(commands::person::PersonArgs),
    Add(commands::add::AddArgs),
    Kinds(commands::kinds::KindsArgs),
    Show(commands::show::ShowArgs),
    Due(commands::due::DueArgs),
    Forms(commands::forms::FormsArgs),
    Form(commands::form::FormArgs),
    History(commands::history::HistoryArgs),
    Change(commands::change::ChangeArgs),
    Undo(commands::undo::UndoArgs),
    Withdraw(commands::withdraw::WithdrawArgs),
    Settle(commands::settle::SettleArgs),
    Erase(commands::erase::EraseArgs),
    Share(commands::share::args::ShareArgs),
    Read(commands::read::ReadArgs),
    Reply(commands::reply::ReplyArgs),
    Receive(commands::receive::ReceiveArgs),
    Ledger(commands::ledger::LedgerArgs),
    Merge(commands::merge::MergeArgs),
    Check(commands::check::CheckArgs),
    Repair(commands::repair::RepairArgs),
    Backup(commands::backup::BackupArgs),
    Restore(commands::restore::RestoreArgs),
    Holder(commands::holder::HolderArgs),
    Recovery(commands::recovery::RecoveryArgs),
    Agency(commands::agency::AgencyArgs),
    Desk(commands::desk::DeskArgs),
    /// Unlock once, then type one command after the other
    ///
    /// For a key with a passphrase, which is asked for once. It is locked again by quit,
    /// or after 15 minutes in which nothing was typed. The key is never written anywhere.
    Unlock,
    Open(commands::open::OpenArgs),
    Demo(commands::demo::DemoArgs),
    Completions(commands::completions::CompletionsArgs),
    /// Write the manual: every command and flag, as a page for man
    Man,
    /// Finds codes in a picture, confined
    #[command(hide = true)]
    DecodeChild,
}

/// What the arguments are: a command, a text that was asked for, or a command
/// that is not complete and the help for it.
pub(crate) enum Typed {
    Command(Box<Cli>),
    Text(String),
    Unfinished(String),
}

/// What to do with a key that was typed.
const SECRET_KEY: &str = "what is typed can be seen by others on this computer, and stays in its \
     history: put the key into a file, and name the file with --key";

/// Reads the arguments, without the program's own name.
pub(crate) fn parse(args: Vec<OsString>) -> Result<Typed, Refusal> {
    // Before anything else: a name that is never used is never repeated, nor is a file made
    // of it.
    if args.iter().any(|arg| holds_secret(arg.as_encoded_bytes())) {
        let message = "this looks like a secret key; it is not shown";
        return Err(Refusal::new(ErrorKind::SecretKey, message).hint(SECRET_KEY));
    }
    // clap takes the first argument for the name of the program.
    let named = std::iter::once(OsString::from("carewallet")).chain(args.iter().cloned());
    match Cli::try_parse_from(named) {
        Ok(cli) => Ok(Typed::Command(Box::new(cli))),
        Err(error)
            if matches!(
                error.kind(),
                ClapKind::DisplayHelp | ClapKind::DisplayVersion
            ) =>
        {
            Ok(Typed::Text(error.render().to_string()))
        }
        Err(error) if error.kind() == ClapKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Ok(Typed::Unfinished(error.render().to_string()))
        }
        Err(error) => Err(refusal(&error, &args)),
    }
}

/// Puts what clap found into our words. What was typed is repeated only where
/// it is a flag or a command: anything else may be somebody's health.
fn refusal(error: &clap::Error, typed: &[OsString]) -> Refusal {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    // Behind the flag may stand the value that was typed.
    let flag_of = |argument: String| match argument.split(['=', ' ']).next() {
        Some(flag) if flag.starts_with('-') => flag.to_owned(),
        _ => argument,
    };
    let argument = flag_of(context(ContextKind::InvalidArg));
    let prior = flag_of(context(ContextKind::PriorArg));
    let message = match error.kind() {
        ClapKind::InvalidSubcommand => "there is no such command".to_owned(),
        ClapKind::UnknownArgument if argument.starts_with('-') => {
            format!("unknown flag {argument}")
        }
        ClapKind::UnknownArgument => "a word is too many or not known here".to_owned(),
        ClapKind::MissingRequiredArgument => {
            format!("missing: {}", context(ContextKind::InvalidArg))
        }
        // A flag without its value is an empty invalid value to clap.
        ClapKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            format!("{argument} needs a value")
        }
        ClapKind::InvalidValue | ClapKind::ValueValidation => format!("{argument} is not right"),
        ClapKind::ArgumentConflict if argument.is_empty() => {
            "these words do not go together".to_owned()
        }
        // clap reports a repeated flag as one that conflicts with itself.
        ClapKind::ArgumentConflict if argument == prior => {
            format!("{argument} is given more than once")
        }
        ClapKind::ArgumentConflict => format!("{argument} does not go with the other flags"),
        ClapKind::InvalidUtf8 => "the arguments are not valid UTF-8".to_owned(),
        _ => "the command is not complete".to_owned(),
    };
    let refusal = Refusal::new(ErrorKind::Usage, message);
    if error.kind() == ClapKind::InvalidSubcommand {
        // Not what clap suggests: it takes "search" for share, and "restor" for erase.
        let meant = command_meant(&context(ContextKind::InvalidSubcommand), typed);
        return match meant {
            Some(meant) => refusal.hint(meant),
            None => refusal,
        };
    }
    let near = context(ContextKind::SuggestedArg);
    let valid = context(ContextKind::ValidValue);
    if !near.is_empty() {
        refusal.hint(format!("did you mean: {near}"))
    } else if !valid.is_empty() {
        refusal.hint(format!("one of: {valid}"))
    } else {
        refusal
    }
}

/// What to type in the place of a word that is no command.
fn command_meant(word: &str, typed: &[OsString]) -> Option<String> {
    let table = Cli::command();
    let mut command = &table;
    let before = typed.iter().filter_map(|word| word.to_str());
    for inner in before.take_while(|typed| *typed != word) {
        command = command.find_subcommand(inner).unwrap_or(command);
    }
    let names = command.get_subcommands();
    let names = names.filter(|command| !command.is_hide_set());
    let names = names.map(clap::Command::get_name);
    if command.get_name() == table.get_name() {
        return synonyms::meant(word, names);
    }
    let near = synonyms::near(word, names)?;
    Some(format!("did you mean: {near}"))
}

/// Points a slip to the help of the command that was typed, or to the subcommand
/// that one of its words nearly spells.
pub(crate) fn with_help(refusal: Refusal, typed: &[OsString]) -> Refusal {
    if !refusal.has_only_general_help() {
        return refusal;
    }
    let words = typed.iter().filter_map(|word| word.to_str());
    let table = Cli::command();
    let mut command = &table;
    let mut path = "carewallet".to_owned();
    for word in words.filter(|word| !word.starts_with('-')) {
        if let Some(inner) = command.find_subcommand(word) {
            command = inner;
            path.push_str(&format!(" {word}"));
        } else if path != "carewallet" {
            // Where a command also takes plain words, as `form` does, clap reads a misspelt
            // subcommand as one of them and suggests nothing.
            let names = command.get_subcommands().map(clap::Command::get_name);
            match synonyms::near(word, names) {
                Some(near) => return refusal.hint(format!("did you mean: {near}")),
                None => break,
            }
        }
    }
    if path == "carewallet" {
        return refusal;
    }
    refusal.hint(format!("see {path} --help"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_arguments_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_slip_is_reported_without_repeating_what_was_typed() {
        let typed = |words: &str| parse(words.split(' ').map(OsString::from).collect());
        let slip = typed("check Levothyroxine").err().unwrap();
        assert_eq!(slip.exit.code(), 2);
        assert!(!slip.message.contains("Levo"), "{}", slip.message);
        let slip = typed("check --fsat").err().unwrap();
        assert_eq!(slip.message, "unknown flag --fsat");
        let slip = typed("show --abot x").err().unwrap();
        assert_eq!(slip.message, "unknown flag --abot");
        assert_eq!(slip.hint.unwrap(), "did you mean: --about");
        let slip = typed("show --about A --about B --key C --key D");
        assert_eq!(slip.err().unwrap().message, "--key is given more than once");
        let slip = typed("chekc").err().unwrap();
        assert_eq!(slip.hint.unwrap(), "did you mean: check");
        for words in ["form chek ours.json", "form chek ours.json x"] {
            let slip = typed(words).err().unwrap();
            assert!(!slip.message.starts_with(' '), "{}", slip.message);
            let words: Vec<OsString> = words.split(' ').map(OsString::from).collect();
            let hint = with_help(slip, &words).hint.unwrap();
            assert_eq!(hint, "did you mean: check");
        }
        let words = ["--json", "add"].map(OsString::from);
        let hint = with_help(typed("--json add").err().unwrap(), &words).hint;
        assert_eq!(hint.unwrap(), "see carewallet add --help");
        assert!(matches!(typed("--help"), Ok(Typed::Text(text)) if text.contains("init")));
    }
}
