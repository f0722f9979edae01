//! `carewallet holder`: who can open the wallet.

mod change;
mod list;
mod terms;

use std::path::PathBuf;

use carewallet_app::holders;
use carewallet_app::json_view::{HolderAdded, HolderRemoved, NamedHolder};
use carewallet_core::ErrorKind;
use carewallet_core::holder::Terms;
use carewallet_core::key::parse_public_line;
use carewallet_core::value::Line;
use clap::{Args, Subcommand};

use super::erase::reached;
use super::withdraw;
use crate::exit::Refusal;
use crate::render::holder::{authority_line, time_line};
use crate::render::{escape, grouped};
use crate::session::Session;

use terms::TermsArgs;

/// Who can open the wallet: add somebody, list all, correct what is said of them, remove
#[derive(Args)]
pub(crate) struct HolderArgs {
    #[command(subcommand)]
    command: HolderCommand,
}

#[derive(Subcommand)]
enum HolderCommand {
    /// Let somebody else open the wallet, all of it
    Add(HolderAddArgs),
    List(list::HolderListArgs),
    Change(change::HolderChangeArgs),
    /// Remove somebody: nothing new opens with that key any more
    Remove(HolderRemoveArgs),
}

#[derive(Args)]
struct HolderAddArgs {
    /// The name
    name: String,
    /// Make a new key for them in this file
    #[arg(
        long,
        value_name = "FILE",
        required_unless_present = "public",
        conflicts_with = "public"
    )]
    new_key: Option<PathBuf>,
    /// Or take the key that they have: its public line, in quotes
    #[arg(long, value_name = "LINE")]
    public: Option<String>,
    #[command(flatten)]
    terms: TermsArgs,
}

#[derive(Args)]
struct HolderRemoveArgs {
    /// The name or the key id
    who: String,
    /// Why, in plain words
    #[arg(long, value_name = "TEXT")]
    why: String,
}

pub(crate) fn run(args: HolderArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    match args.command {
        HolderCommand::Add(args) => add(&args, session),
        HolderCommand::List(args) => list::run(&args, session),
        HolderCommand::Change(args) => change::run(&args, session),
        HolderCommand::Remove(args) => remove(&args, session),
    }
}

fn add(args: &HolderAddArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let name = Line::parse(&args.name).map_err(|reason| Refusal::flag("the name", &reason))?;
    // Refused before a passphrase is asked for.
    let terms = args.terms.parse(session)?.of(&Terms::default());
    let given = args.public.as_deref().map(parse_public_line).transpose()?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let (admitted, path) = match (given, &args.new_key) {
        (Some((recipient, key)), _) => (
            holders::admit(&mut wallet, &name, &recipient, &key, &terms)?,
            None,
        ),
        (None, Some(file)) => {
            let path = session.path(file);
            let admitted = holders::admit_new(&mut wallet, session, &name, &terms, &path)?;
            (admitted, Some(path))
        }
        (None, None) => {
            return Err(Refusal::usage(
                "which key",
                "--new-key FILE or --public LINE",
            ));
        }
    };
    session.say(format!("saved: {} can open the wallet now", name.as_str()));
    session.say(format!("key:   {}", grouped(&admitted.key_id)));
    if let Some(holder) = wallet.holders().find(&admitted.key_id) {
        session.say(format!("       {}", authority_line(&holder.terms)));
        let today = wallet.now().date();
        session.say(format!("       {}", time_line(holder, false, today)));
    }
    let key = path.map(|path| path.display().to_string());
    if let Some(key) = &key {
        session.say(format!("Hand {key} over in person, and keep no copy."));
    }
    let name = name.as_str().to_owned();
    let message = |files: &str| format!("{name} is a holder now, but cannot open {files} yet");
    let reached = reached(&admitted.missed, ErrorKind::NotResealed, message);
    let key_id = admitted.key_id;
    session.answer(&HolderAdded {
        holder: NamedHolder { name, key_id },
        key,
        missed: admitted.missed,
    })?;
    reached
}

fn remove(args: &HolderRemoveArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    // An empty reason is refused before a passphrase is asked for.
    let why = withdraw::why(&args.why)?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let holder = holders::find(&wallet, &args.who)?;
    let could_read = wallet.contents()?.entries().len();
    let reach = wallet.dismiss(&holder.key_id, why)?;
    let name = holder.name;
    if reach.missed.is_empty() {
        session.say(format!("removed: {name}"));
    }
    for file in &reach.missed {
        session.say(format!("{file} may still open with that key"));
    }
    let entries = escape::count(could_read, "entry", "entries");
    session.say("From now on nothing new opens with that key.");
    session.say(format!(
        "What {name} copied before stays readable: up to {entries}."
    ));
    let message = |files: &str| {
        format!("{name} is no longer a holder, but {files} may still open with that key")
    };
    let reached = reached(&reach.missed, ErrorKind::NotResealed, message);
    let key_id = holder.key_id;
    session.answer(&HolderRemoved {
        removed: NamedHolder { name, key_id },
        could_read,
        missed: reach.missed,
    })?;
    reached
}
