//! `carewallet init`: a new wallet, its first holder and its first person.

use std::path::{Path, PathBuf};

use carewallet_app::keyring;
use carewallet_core::ErrorKind;
use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::store::{Area, DiskStore, Store};
use carewallet_core::value::Line;
use carewallet_core::wallet::WalletError;
use carewallet_core::{Identity, PersonId, words};
use clap::Args;
use serde_json::json;
use zeroize::Zeroizing;

use super::person;
use crate::dates::DatesArgs;
use crate::exit::Refusal;
use crate::session::Session;
use carewallet_app::open_wallet;

/// Characters that a passphrase of one's own must have at least.
const SHORTEST: usize = 12;

/// Make a wallet: a folder that holds one household's care record
///
/// With --key FILE the new key is written to that file, which only its owner
/// can read, and nothing is asked. Without it, on a terminal, a key file locked
/// with a passphrase is made, and this computer's keyring keeps a copy.
#[derive(Args)]
#[command(
    after_help = "Example:\n  carewallet --wallet Ellis --key ellis-key.txt init --person \"Margaret Ellis\" --born 1940-05-17"
)]
pub(crate) struct InitArgs {
    /// The full name of the person whom the record is about
    #[arg(long, value_name = "NAME")]
    person: String,
    /// The date of birth, such as 1940-05-17, 1940-05 or 1940
    #[arg(long, value_name = "DATE")]
    born: Option<String>,
    /// The NHS number
    #[arg(long, value_name = "N")]
    nhs_number: Option<String>,
    #[command(flatten)]
    dates: DatesArgs,
    /// Who keeps the wallet: your own name
    #[arg(long, value_name = "NAME")]
    holder: Option<String>,
}

pub(crate) fn run(args: &InitArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let root = session
        .named_wallet()
        .unwrap_or_else(|| session.host.current_dir());
    let body = person::body(
        session,
        args.dates,
        &args.person,
        args.born.as_deref(),
        args.nhs_number.as_deref(),
    )?;
    refuse_if_there(&root)?;
    if session.key_file().is_none() && !session.can_ask() {
        return Err(Refusal::usage(
            "where should the new key go",
            "name a new file for it: --key FILE (keep it outside of the wallet's folder)",
        ));
    }
    let holder = holder_name(args, session)?;
    let identity = Identity::generate();
    let id = identity.public_key().id();
    let made = key_file(
        session,
        &root,
        KeyFile {
            identity,
            owner: KeyOwner::Wallet(id.clone()),
        },
    )?;
    let mut folder =
        open_wallet::Folder::with(session, &root, made.file.identity, Some(id.clone()));
    let mut wallet = match folder.create(holder.clone()) {
        Ok(wallet) => wallet,
        Err(refusal) => {
            session.host.remove_file(&made.path);
            return Err(refusal.into());
        }
    };
    let person_id = PersonId::draw(session.host.random().as_mut());
    let draft = person::draft(&person_id, body, open_wallet::own_name(&wallet)?)?;
    open_wallet::save(&mut wallet, vec![draft])?;
    if made.locked {
        remember(session, &id, wallet.identity());
    }
    session.say(format!(
        "made: a wallet for {} in {}",
        args.person,
        root.display()
    ));
    session.say(format!("key:  {}", made.path.display()));
    session.say("Whoever has this key can read everything. Keep it away from the folder, and keep");
    session.say("a copy in a second place: without any copy nobody can open the wallet again.");
    session.answer(&json!({
        "wallet": { "id": id, "dir": root.display().to_string() },
        "person": { "id": person_id.as_str(), "name": args.person },
        "holder": { "name": holder.as_str(), "key_id": id },
        "key": made.path.display().to_string(),
    }))
}

/// Wallets are never made over each other; this is known before a key is made.
fn refuse_if_there(root: &Path) -> Result<(), Refusal> {
    if root.is_file() {
        let message = format!("{}: this is a file, not a folder", root.display());
        return Err(Refusal::new(ErrorKind::WalletExists, message));
    }
    let store = DiskStore::at(root);
    let there = |area| store.list(area).unwrap_or_default();
    let marked = there(Area::Root)
        .iter()
        .any(|file| file.name == "wallet.json");
    if marked || !there(Area::Segments).is_empty() {
        return Err(WalletError::AlreadyThere.into());
    }
    Ok(())
}

fn holder_name(args: &InitArgs, session: &mut Session<'_>) -> Result<Line, Refusal> {
    let mut name = args.holder.clone();
    if name.is_none() && session.can_ask() && session.key_file().is_none() {
        name = session.host.ask("your own name (empty: the family): ");
    }
    let name = name
        .filter(|name| !name.trim().is_empty())
        .unwrap_or_else(|| "the family".to_owned());
    Line::parse(&name).map_err(|reason| Refusal::flag("--holder", &reason))
}

/// A key file that was just written.
struct Made {
    file: KeyFile,
    path: PathBuf,
    locked: bool,
}

fn key_file(session: &mut Session<'_>, root: &Path, file: KeyFile) -> Result<Made, Refusal> {
    let today = session.host.today().written();
    if let Some(path) = session.key_file() {
        session.write_key(&path, file.text(&today).as_bytes())?;
        if path.starts_with(root) {
            session.note("the key lies inside the wallet's folder: whoever copies one has both");
        }
        return Ok(Made {
            file,
            path,
            locked: false,
        });
    }
    let path = ask_path(session, root)?;
    let passphrase = ask_passphrase(session)?;
    let bytes = file
        .lock(&today, &passphrase, session.host.work_factor())
        .map_err(Refusal::from)?;
    KeyFile::unlock(&bytes, &passphrase)?;
    session.write_key(&path, &bytes)?;
    Ok(Made {
        file,
        path,
        locked: true,
    })
}

fn ask_path(session: &mut Session<'_>, root: &Path) -> Result<PathBuf, Refusal> {
    let name = root
        .file_name()
        .map_or("carewallet".into(), |name| name.to_string_lossy());
    let home = session
        .host
        .home_dir()
        .unwrap_or_else(|| session.host.current_dir());
    let usual = home.join(format!("{name}-key.age"));
    let question = format!(
        "where should the locked key file go? [{}] ",
        usual.display()
    );
    let typed = session.host.ask(&question).ok_or_else(no_answer)?;
    Ok(if typed.trim().is_empty() {
        usual
    } else {
        session.path(Path::new(typed.trim()))
    })
}

/// A passphrase of one's own, twice the same, or seven words that are drawn.
fn ask_passphrase(session: &mut Session<'_>) -> Result<Zeroizing<String>, Refusal> {
    for _ in 0..3 {
        let question = "passphrase for the key file (empty: seven words are drawn for you): ";
        let first = session.host.ask_secret(question).ok_or_else(no_answer)?;
        if first.is_empty() {
            let words = words::draw(session.host.random().as_mut());
            session.say(format!(
                "Your passphrase, write it down now:\n\n    {}",
                words.as_str()
            ));
            session.say("");
            return Ok(words);
        }
        if first.chars().count() < SHORTEST {
            session.note(format!("use at least {SHORTEST} characters"));
            continue;
        }
        let again = session
            .host
            .ask_secret("the same again: ")
            .ok_or_else(no_answer)?;
        if *first == *again {
            return Ok(first);
        }
        session.note("these were not the same");
    }
    Err(no_answer())
}

fn no_answer() -> Refusal {
    Refusal::new(ErrorKind::NotConfirmed, "no passphrase was set")
        .hint("nothing was made: run it again")
}

/// The keyring is a convenience: without it the key file does.
fn remember(session: &mut Session<'_>, id: &str, identity: &Identity) {
    match keyring::keep(session.host.keyring(), id, identity) {
        Ok(()) => session.note("this computer's keyring keeps a copy of the key"),
        Err(error) => session.note(format!("{error}: from now on name the key file with --key")),
    }
}
