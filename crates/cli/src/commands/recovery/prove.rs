//! `carewallet recovery prove`: a way back counts once it opened the wallet.

use std::path::{Path, PathBuf};

use carewallet_app::json_view::{NamedHolder, RecoveryProved};
use carewallet_app::recovery::{self, Proof, Tried};
use carewallet_app::{Face, unlock};
use carewallet_core::kind::RecoveryWay;
use carewallet_core::{Identity, Wallet};
use clap::Args;

use super::{split_parts, typed_words};
use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;

/// Try the way back: type the words of the sheet, or photograph it
///
/// It opens the wallet with what was read and with nothing else, and only then
/// records that this way works. Do it again twice a year: it takes a minute.
#[derive(Args)]
#[command(visible_alias = "drill")]
pub(crate) struct ProveArgs {
    /// A photograph of the printed sheet, instead of typing
    #[arg(long, value_name = "FILE", conflicts_with = "second_key")]
    photo: Option<PathBuf>,
    /// Parts of the key instead: photographs of their pages; without any, asks for the words
    #[arg(long, value_name = "FILE", num_args = 0.., conflicts_with_all = ["photo", "second_key"])]
    parts: Option<Vec<PathBuf>>,
    /// Or the key file of somebody else who can open the wallet
    #[arg(long, value_name = "FILE")]
    second_key: Option<PathBuf>,
}

pub(crate) fn run(args: &ProveArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let root = folder.root.clone();
    let mut wallet = folder.open_unreminded(session)?;
    let tried = if let Some(file) = &args.second_key {
        let path = session.path(file);
        // That its passphrase is known has to be shown now.
        if let Some(sitting) = session.sitting() {
            sitting.forget();
        }
        let other = unlock::wallet_key(session, &root, Some(&path))?;
        Tried::by(RecoveryWay::SecondKey, other.identity)
    } else if let Some(files) = &args.parts {
        let joined = split_parts::read(session, files, Some(wallet.id()))?;
        Tried::by_parts(joined.counts, joined.identity)
    } else {
        let read = read_back(session, args.photo.as_deref(), Some(wallet.id()))?;
        Tried::by(RecoveryWay::Paper, read)
    };
    let way = tried.way;
    refuse_own(&tried, &wallet)?;
    let proof = prove(session, &root, &mut wallet, tried)?;
    session.answer(&answer(proof, way))
}

/// The key from a photograph, or from words that are typed.
pub(in crate::commands) fn read_back(
    session: &mut Session<'_>,
    photo: Option<&Path>,
    wallet: Option<&str>,
) -> Result<Identity, Refusal> {
    match photo {
        Some(path) => {
            let identity = recovery::key_in_picture(session, path, wallet)?;
            session.note("the picture is the key as well: delete it, on the telephone too");
            Ok(identity)
        }
        None => typed_words::ask(session, wallet),
    }
}

/// The key that is open already would prove nothing.
fn refuse_own(tried: &Tried, wallet: &Wallet<'_>) -> Result<(), Refusal> {
    let own = wallet.identity().public_key().id() == tried.identity.public_key().id();
    if tried.way == RecoveryWay::SecondKey && own {
        return Err(Refusal::usage(
            "this is the key that you are using already",
            "name the key file of another holder: carewallet holder list",
        ));
    }
    Ok(())
}

/// Proves a way, records it, and says so.
pub(in crate::commands) fn prove(
    session: &mut Session<'_>,
    root: &Path,
    wallet: &mut Wallet<'_>,
    tried: Tried,
) -> Result<Proof, Refusal> {
    let way = tried.way;
    let proof = recovery::prove(session, root, wallet, tried)?;
    session.say(format!(
        "proved: {} of {} opens this wallet, {}",
        way.says(),
        proof.holder,
        how_much(proof.entries, proof.whole)
    ));
    if proof.ways < 2 {
        session
            .say("There is still only one way in: print the key with carewallet recovery print.");
    } else {
        session.say(format!(
            "There are {} ways in now. Try one again in half a year:",
            proof.ways
        ));
        session.say("    carewallet recovery drill");
    }
    Ok(proof)
}

fn answer(proof: Proof, way: RecoveryWay) -> RecoveryProved {
    RecoveryProved {
        way: way.name(),
        holder: NamedHolder {
            name: proof.holder,
            key_id: proof.key_id,
        },
        opened: proof.entries,
        entry: proof.entry,
        ways: proof.ways,
    }
}

/// How much of a wallet a key opened.
pub(super) fn how_much(entries: usize, whole: bool) -> String {
    let entries = escape::count(entries, "entry", "entries");
    if whole {
        format!("all of it ({entries})")
    } else {
        format!("{entries} of it; other parts cannot be read by anybody here: carewallet check")
    }
}
