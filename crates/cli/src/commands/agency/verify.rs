//! `carewallet agency verify`: the words of a key, compared by telephone. Only a
//! person at a terminal can say that they are the same.

use std::path::PathBuf;

use carewallet_app::address_book::keys::{self, Comparison, PublicHalves};
use carewallet_app::incoming::{self, IncomingFile, Key, Openers};
use carewallet_app::json_view::{self, AgencyCompared, TrustView};
use carewallet_core::ErrorKind;
use carewallet_core::key::{PublicKey, Recipient, parse_public_line};
use carewallet_core::trust::Trust;
use carewallet_core::value::Line;
use clap::Args;

use super::words_set_apart;
use crate::exit::Refusal;
use crate::render::escape::wrapped;
use crate::session::Session;

/// Compare the words of an agency's key by telephone
///
/// Without FILE and --public, it is the key in your address book.
#[derive(Args)]
pub(super) struct VerifyArgs {
    /// What the agency is called
    name: String,
    /// What it sent: the key that signed this
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Or its public line, in quotes: age1… and the key
    #[arg(long, value_name = "LINE", conflicts_with = "files")]
    public: Option<String>,
    /// Trust a key again that you had revoked
    #[arg(long)]
    trust_again: bool,
    /// A file with the words that open FILE
    #[arg(long, value_name = "FILE")]
    words_file: Option<PathBuf>,
}

pub(super) fn run(args: &VerifyArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let name = Line::parse(&args.name).map_err(|reason| Refusal::flag("the name", &reason))?;
    let typed = args.public.as_deref().map(parse_public_line).transpose()?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let offered = match typed {
        None if !args.files.is_empty() => {
            let openers = Openers {
                words_file: args.words_file.clone(),
                key: Key::Held(wallet.identity()),
            };
            Some(signer_of(session, args, &openers)?)
        }
        typed => typed,
    };
    let comparison = keys::compare(session, &wallet, name, offered, args.trust_again)?;
    show(session, &comparison);
    let mut answer = answer(&comparison);
    if !session.can_ask() {
        // A program may look; the words are in its answer.
        session.answer(&answer)?;
        let message = "only a person can compare the words: nothing was changed";
        return Err(Refusal::new(ErrorKind::NotAsked, message).hint("run it on a terminal"));
    }
    if !session.confirmed("are all eight words the same?") {
        let message = "the words are not the same: nothing was changed";
        return Err(Refusal::new(ErrorKind::NotConfirmed, message).hint(
            "take nothing in that this key signed; carewallet agency revoke NAME --from DAY, if a \
             key that you know was lost or stolen",
        ));
    }
    let name = comparison.name.as_str().to_owned();
    let trust = comparison.confirm(&mut wallet)?;
    session.say(format!("\nsaved: {name}: {}", trust.says()));
    answer.trust = TrustView::from(&trust);
    answer.saved = true;
    session.answer(&answer)
}

/// The key that signed what the agency sent.
fn signer_of(
    session: &mut Session<'_>,
    args: &VerifyArgs,
    openers: &Openers<'_>,
) -> Result<PublicHalves, Refusal> {
    let share = incoming::read(session, &IncomingFile::at(&args.files), openers)?.share;
    let recipient = Recipient::parse(&share.from.recipient)?;
    Ok((recipient, PublicKey::parse(&share.from.key)?))
}

fn show(session: &mut Session<'_>, comparison: &Comparison) {
    let name = comparison.name.as_str();
    session.say(format!("{name}: {}", comparison.trust.says()));
    if let Some(other) = &comparison.instead_of {
        session.say(wrapped(
            &format!(
                "This is another key than the one in your address book, which is: {}",
                other.says()
            ),
            "",
        ));
    }
    if let Trust::Revoked { .. } = comparison.trust {
        session.say("If you go on, this key counts again from today.");
    }
    session.say("\nThe words of this key:");
    session.say(words_set_apart(&comparison.words));
    let number = match &comparison.phone {
        Some(phone) => format!("the number in your address book, {phone}"),
        None => "the number that you already have".to_owned(),
    };
    let how = format!(
        "Ring {name} on {number}, and not on one from what they sent. Ask them to read their eight \
         words to you; carewallet agency show tells them. They read, you look. Do not read the \
         words to them."
    );
    session.say(format!("\n{}", wrapped(&how, "")));
}

fn answer(comparison: &Comparison) -> AgencyCompared {
    AgencyCompared {
        agency: comparison.name.as_str().to_owned(),
        key_id: comparison.key.id(),
        words: json_view::words(&comparison.words),
        trust: TrustView::from(&comparison.trust),
        instead_of: comparison.instead_of.as_ref().map(TrustView::from),
        saved: false,
    }
}
