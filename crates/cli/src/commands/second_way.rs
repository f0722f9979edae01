//! The second way in, offered when a wallet was made on a terminal: the recovery
//! sheet, printed and read back now or later. Whatever goes wrong here, the wallet is
//! made.

use std::path::Path;

use carewallet_app::new_wallet::MadeWallet;
use carewallet_app::open_wallet::Folder;
use carewallet_app::recovery::Tried;
use carewallet_core::Identity;
use carewallet_core::kind::RecoveryWay;

use super::recovery::{print, prove};
use crate::exit::Refusal;
use crate::session::Session;

/// Offers the sheet, and to read it back.
pub(super) fn offer(session: &mut Session<'_>, root: &Path, made: &MadeWallet) {
    session.say("");
    session
        .say("A second way in: if this key or its passphrase is lost, a page of paper opens the");
    session.say("record. Nothing that you write down is safe before there are two ways in.");
    let done = sheet(session, root, made).unwrap_or_else(|refusal| {
        session.note(refusal.message);
        false
    });
    if !done {
        session.say("Later, then. Until it is done, each start reminds you:");
        session.say("    carewallet recovery print -o sheet.pdf");
        session.say("    carewallet recovery prove");
    }
}

/// True once the sheet was read back and opened the wallet.
fn sheet(session: &mut Session<'_>, root: &Path, made: &MadeWallet) -> Result<bool, Refusal> {
    let asked = "where should the page to print go (such as sheet.pdf; empty: later)? ";
    let Some(path) = answer(session, asked) else {
        return Ok(false);
    };
    let identity = Identity::parse(&made.identity.secret_line())?;
    let mut folder = Folder::with(session, root, identity, Some(made.id.clone()));
    let mut wallet = folder.open_unreminded(session)?;
    print::write(session, &wallet, root, Path::new(&path))?;
    let asked = "when it is printed, press Enter to type its words (or say: later) ";
    let ready = session.host.ask(asked);
    if ready.is_none_or(|said| !said.trim().is_empty()) {
        return Ok(false);
    }
    let read = prove::read_back(session, None, Some(&made.id))?;
    let tried = Tried::by(RecoveryWay::Paper, read);
    prove::prove(session, root, &mut wallet, tried)?;
    Ok(true)
}

/// What was typed, unless it was nothing.
fn answer(session: &mut Session<'_>, question: &str) -> Option<String> {
    let typed = session.host.ask(question)?;
    let typed = typed.trim();
    (!typed.is_empty()).then(|| typed.to_owned())
}
