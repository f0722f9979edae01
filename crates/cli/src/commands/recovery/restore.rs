//! `carewallet recovery restore`: the key is back, on a computer that never saw it.

use std::path::{Path, PathBuf};

use carewallet_app::json_view::RecoveryRestored;
use carewallet_app::open_wallet::Folder;
use carewallet_app::recovery;
use carewallet_core::ErrorKind;
use carewallet_core::value::Line;
use clap::Args;

use super::{prove, split_parts};
use crate::commands::erase::reached;
use crate::commands::init;
use crate::exit::Refusal;
use crate::session::Session;

/// Make a new key file on this computer, from the recovery sheet or with another holder
///
/// The words of the sheet are asked for; --photo reads a photograph of it instead.
/// The new key goes to the file of --key. Without --key, on a terminal, it asks
/// where, and locks the file with a passphrase.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  carewallet recovery restore Ellis --key newkey.txt\n  carewallet recovery restore Ellis --key newkey.txt --photo page.jpg\n  carewallet recovery restore Ellis --key tom-new.txt --with sarah.key --for \"Tom Ellis\""
)]
pub(crate) struct RestoreArgs {
    /// The wallet's folder
    dir: Option<PathBuf>,
    /// A photograph of the recovery sheet, instead of typing
    #[arg(long, value_name = "FILE", conflicts_with = "with")]
    photo: Option<PathBuf>,
    /// Parts of the key instead: photographs of their pages; without any, asks for the words
    #[arg(long, value_name = "FILE", num_args = 0.., conflicts_with_all = ["photo", "with"])]
    parts: Option<Vec<PathBuf>>,
    /// Or the key file of somebody else who can open the wallet, and helps
    #[arg(long, value_name = "FILE")]
    with: Option<PathBuf>,
    /// Who lost their key, with --with: their name
    #[arg(long = "for", value_name = "NAME", requires = "with")]
    lost_by: Option<String>,
}

pub(crate) fn run(args: &RestoreArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let root = match &args.dir {
        Some(dir) => session.path(dir),
        None => session.wallet_dir()?,
    };
    // Before any question: nobody should type 25 words in vain.
    let wallet = recovery::wallet_in(session, &root)?;
    if session.key_file().is_none() && !session.can_ask() {
        return Err(Refusal::usage(
            "where should the key go",
            "name a new file for it: --key FILE (keep it outside of the wallet's folder)",
        ));
    }
    if let Some(path) = session.key_file() {
        recovery::may_go(session, &root, &path)?;
    }
    if let Some(helper) = &args.with {
        return with_helper(args, session, &root, helper);
    }
    let identity = match &args.parts {
        Some(files) => split_parts::read(session, files, wallet.as_deref())?.identity,
        None => prove::read_back(session, args.photo.as_deref(), wallet.as_deref())?,
    };
    let place = init::key_place(session, &root)?;
    let restored = recovery::restore(session, &root, identity, &place)?;
    session.say(format!(
        "proved: this key opens the wallet, {}",
        prove::how_much(restored.entries, restored.whole)
    ));
    told(session, &root, &place.path);
    session.answer(&RecoveryRestored {
        wallet: restored.wallet,
        key: place.path.display().to_string(),
        key_id: restored.key_id,
        holder: None,
        opened: restored.entries,
    })
}

fn with_helper(
    args: &RestoreArgs,
    session: &mut Session<'_>,
    root: &Path,
    helper: &Path,
) -> Result<(), Refusal> {
    let helper = session.path(helper);
    let mut folder = Folder::unlock(session, root, Some(&helper))?;
    let mut wallet = folder.open_unreminded(session)?;
    let name = match &args.lost_by {
        Some(name) => Line::parse(name).map_err(|reason| Refusal::flag("--for", &reason))?,
        None => recovery::who_lost(&wallet)
            .map_err(|error| Refusal::from(error).hint("say who: --for NAME"))?,
    };
    let place = init::key_place(session, root)?;
    let admitted = recovery::admit_again(session, root, &mut wallet, &name, &place)?;
    let opened = wallet.contents()?.entries().len();
    session.say(format!(
        "saved: {} can open the wallet again, with a new key",
        admitted.name
    ));
    told(session, root, &place.path);
    session.say("The old key still opens it. If it may be in wrong hands, remove it:");
    session.say("    carewallet holder list, then carewallet holder remove");
    let message = |files: &str| format!("{} cannot open {files} yet", admitted.name);
    let reached = reached(&admitted.missed, ErrorKind::NotResealed, message);
    session.answer(&RecoveryRestored {
        wallet: wallet.id().to_owned(),
        key: place.path.display().to_string(),
        key_id: admitted.key_id,
        holder: Some(admitted.name),
        opened,
    })?;
    reached
}

fn told(session: &mut Session<'_>, root: &Path, key: &Path) {
    session.say(format!("key:  {}", key.display()));
    session.say("To read the record:");
    session.say(format!(
        "    carewallet --wallet {} --key {} show",
        root.display(),
        key.display()
    ));
}
