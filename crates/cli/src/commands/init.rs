//! `carewallet init`: a new wallet, its first holder, its first person, and a second
//! way in.

use std::path::{Path, PathBuf};

use carewallet_app::json_view::{NamedHolder, NamedPerson, WalletMade, WalletView};
use carewallet_app::keyring;
use carewallet_app::new_person::PersonText;
use carewallet_app::new_wallet::{self, NewWallet, SHORTEST_PASSPHRASE};
use carewallet_app::recovery::Place;
use carewallet_core::ErrorKind;
use carewallet_core::value::Line;
use carewallet_core::{Identity, words};
use clap::Args;
use zeroize::Zeroizing;

use super::{person, second_way};
use crate::dates::DatesArgs;
use crate::exit::Refusal;
use crate::session::Session;

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
    /// The date of birth, such as 17/5/1940, May 1940 or 1940
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
    let typed = PersonText {
        name: &args.person,
        born: args.born.as_deref(),
        nhs_number: args.nhs_number.as_deref(),
    };
    let body = person::body(session, args.dates, typed)?;
    // Before any question: nobody should choose a passphrase in vain.
    new_wallet::refuse_if_there(&root)?;
    if session.key_file().is_none() && !session.can_ask() {
        return Err(Refusal::usage(
            "where should the new key go",
            "name a new file for it: --key FILE (keep it outside of the wallet's folder)",
        ));
    }
    let holder = holder_name(args, session)?;
    let place = key_place(session, &root)?;
    let (key, locked) = (place.path.clone(), place.passphrase.is_some());
    let new = NewWallet {
        root: root.clone(),
        key: place,
        holder: holder.clone(),
        person: body,
    };
    let made = new_wallet::make(session, new)?;
    // With --key the named file stays the only copy, as the help promises.
    if locked {
        remember(session, &made.id, &made.identity);
    } else if key.starts_with(&root) {
        session.note("the key lies inside the wallet's folder: whoever copies one has both");
    }
    session.say(format!(
        "made: a wallet for {} in {}",
        args.person,
        root.display()
    ));
    session.say(format!("key:  {}", key.display()));
    session.say("Whoever has this key can read everything. Keep it away from the folder, and keep");
    session.say("a copy in a second place: without any copy nobody can open the wallet again.");
    // With --key nothing is asked; the next command reminds of it.
    if locked {
        second_way::offer(session, &root, &made);
    }
    session.answer(&WalletMade {
        wallet: WalletView {
            id: made.id.clone(),
            dir: root.display().to_string(),
        },
        person: NamedPerson {
            id: made.person.as_str().to_owned(),
            name: args.person.clone(),
        },
        holder: NamedHolder {
            name: holder.as_str().to_owned(),
            key_id: made.id,
        },
        key: key.display().to_string(),
    })
}

fn holder_name(args: &InitArgs, session: &mut Session<'_>) -> Result<Line, Refusal> {
    let mut name = args.holder.clone();
    // With --key nothing is asked at all, so that scripts can rely on it.
    if name.is_none() && session.can_ask() && session.key_file().is_none() {
        name = session.host.ask("your own name (empty: the family): ");
    }
    let name = name
        .filter(|name| !name.trim().is_empty())
        .unwrap_or_else(|| "the family".to_owned());
    Line::parse(&name).map_err(|reason| Refusal::flag("--holder", &reason))
}

/// Where the new key goes: as it is to the file of --key; else to a file that the
/// person names, locked with a passphrase.
pub(super) fn key_place(session: &mut Session<'_>, root: &Path) -> Result<Place, Refusal> {
    if let Some(path) = session.key_file() {
        return Ok(Place {
            path,
            passphrase: None,
        });
    }
    Ok(Place {
        path: ask_path(session, root)?,
        passphrase: Some(ask_passphrase(session)?),
    })
}

fn ask_path(session: &mut Session<'_>, root: &Path) -> Result<PathBuf, Refusal> {
    let usual = new_wallet::usual_key_file(session.host, root);
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
        if first.chars().count() < SHORTEST_PASSPHRASE {
            session.note(format!("use at least {SHORTEST_PASSPHRASE} characters"));
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
