//! `carewallet holder`: who can open the wallet.

use std::path::{Path, PathBuf};

use carewallet_core::ErrorKind;
use carewallet_core::holder::Holder;
use carewallet_core::key::{PublicKey, Recipient, parse_public_line};
use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::kind::name_key;
use carewallet_core::value::Line;
use carewallet_core::wallet::WalletError;
use carewallet_core::{Identity, Wallet};
use clap::{Args, Subcommand};
use serde_json::json;

use super::withdraw;
use crate::exit::Refusal;
use crate::json_view;
use crate::session::Session;

/// Who can open the wallet: add somebody, list all, or remove somebody
#[derive(Args)]
pub(crate) struct HolderArgs {
    #[command(subcommand)]
    command: HolderCommand,
}

#[derive(Subcommand)]
enum HolderCommand {
    /// Let somebody else open the wallet, all of it
    Add(HolderAddArgs),
    /// List who can open the wallet
    List,
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
        HolderCommand::List => list(session),
        HolderCommand::Remove(args) => remove(&args, session),
    }
}

fn add(args: &HolderAddArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let name = Line::parse(&args.name).map_err(|reason| Refusal::flag("the name", &reason))?;
    let given = args.public.as_deref().map(parse_public_line).transpose()?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let (key_id, path) = match (given, &args.new_key) {
        (Some((recipient, key)), _) => {
            wallet.admit(&name, &recipient, &key)?;
            (key.id(), None)
        }
        (None, Some(file)) => {
            let path = session.path(file);
            (admit_new(&mut wallet, session, &name, &path)?, Some(path))
        }
        (None, None) => {
            return Err(Refusal::usage(
                "which key",
                "--new-key FILE or --public LINE",
            ));
        }
    };
    session.say(format!("saved: {} can open the wallet now", name.as_str()));
    session.say(format!("key:   {}", json_view::grouped(&key_id)));
    let mut answer = json!({ "holder": { "name": name.as_str(), "key_id": key_id } });
    if let Some(path) = path {
        session.say(format!(
            "Hand {} over in person, and keep no copy.",
            path.display()
        ));
        answer["key"] = path.display().to_string().into();
    }
    session.answer(&answer)
}

/// The new key is in its file before the wallet is sealed to it, and never
/// stays behind if it was not admitted.
fn admit_new(
    wallet: &mut Wallet<'_>,
    session: &mut Session<'_>,
    name: &Line,
    path: &Path,
) -> Result<String, Refusal> {
    let owner = KeyOwner::Wallet(wallet.id().to_owned());
    let file = KeyFile {
        identity: Identity::generate(),
        owner,
    };
    let text = file.text(&session.host.today().written());
    session.write_key(path, text.as_bytes())?;
    let (recipient, key): (Recipient, PublicKey) =
        (file.identity.recipient(), file.identity.public_key());
    if let Err(error) = wallet.admit(name, &recipient, &key) {
        let admitted = wallet.holders().contains(&key.id());
        if !admitted {
            session.host.remove_file(path);
        }
        return Err(error.into());
    }
    Ok(key.id())
}

fn list(session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let wallet = folder.open(session)?;
    let own = wallet.identity().public_key().id();
    let mut told = Vec::new();
    for holder in wallet.holders().iter() {
        let (first, you) = (holder.key_id == wallet.id(), holder.key_id == own);
        let mut line = format!("{}  {}", json_view::grouped(&holder.key_id), holder.name);
        line.push_str(if first { ", the first holder" } else { "" });
        line.push_str(if you { ", you" } else { "" });
        session.say(line);
        told.push(json!({
            "name": holder.name, "key_id": holder.key_id, "first": first, "you": you,
            "key": holder.key.text(), "recipient": holder.recipient.text(),
        }));
    }
    session.answer(&json!({ "holders": told }))
}

fn remove(args: &HolderRemoveArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let why = withdraw::why(&args.why)?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let holder = find(&wallet, &args.who)?;
    wallet.dismiss(&holder.key_id, why)?;
    session.say(format!("removed: {}", holder.name));
    session
        .say("From now on nothing new opens with that key. What was copied before stays readable.");
    session.answer(&json!({ "removed": { "name": holder.name, "key_id": holder.key_id } }))
}

/// A holder by name, or by the beginning of the key id.
fn find(wallet: &Wallet<'_>, who: &str) -> Result<Holder, Refusal> {
    let wanted = name_key(who);
    let digits: String = wanted.chars().filter(|c| *c != ' ').collect();
    let holders = wallet.holders();
    let fits = |holder: &&Holder| {
        name_key(&holder.name) == wanted
            || (digits.len() >= 8 && holder.key_id.starts_with(&digits))
    };
    let found: Vec<&Holder> = holders.iter().filter(fits).collect();
    match found.as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(WalletError::NoSuchHolder(who.to_owned()).into()),
        _ => Err(Refusal::new(
            ErrorKind::AmbiguousHolder,
            format!("several holders are called {who}"),
        )
        .hint("give the key id from carewallet holder list")),
    }
}
