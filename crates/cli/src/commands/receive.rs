//! `carewallet receive`: the family looks through an addition, and takes it in.

mod review;

use std::path::PathBuf;

use carewallet_app::People;
use carewallet_app::address_book;
use carewallet_app::incoming::{Key, Openers};
use carewallet_app::open_wallet;
use carewallet_core::ErrorKind;
use carewallet_core::entry::Voice;
use carewallet_core::review::{Review, Signer};
use carewallet_core::share::Role;
use carewallet_core::wallet::WalletError;
use carewallet_core::{Batch, Body, Draft, Entry, Kind, Share, SubjectId, Wallet};
use clap::Args;
use serde_json::json;

use crate::exit::{Exit, Refusal};
use crate::incoming;
use crate::render::escape;
use crate::session::Session;

/// Receive what an agency added: look through it, then take it in
///
/// Nothing is overwritten: where the agency says something else than the
/// record does, both stand side by side.
#[derive(Args)]
pub(crate) struct ReceiveArgs {
    /// The pictures or files of one addition
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Take it in without asking
    #[arg(long)]
    yes: bool,
    /// A file with the words that open it
    #[arg(long, value_name = "FILE")]
    words_file: Option<PathBuf>,
}

pub(crate) fn run(args: &ReceiveArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let openers = Openers {
        words_file: args.words_file.clone(),
        key: Key::Held(wallet.identity()),
    };
    let share = incoming::read(session, &args.files, &openers)?.share;
    let contents = open_wallet::contents(session, &wallet)?;
    let people = open_wallet::people(&wallet);
    let review = Review::check(&share, &contents, wallet.id(), session.host.today());
    let review = review.map_err(|error| told_whose(Refusal::from(error), &share, &people))?;
    refuse_strangers(&share, &review)?;
    review::show(session, &share, &review, (&contents, &people));
    let new: Vec<Entry> = review.incoming().cloned().collect();
    if new.is_empty() {
        session.say("\nnothing new: all of it is in the wallet already");
        return session.answer(&review::answer(&share, &review, false));
    }
    let agreed = args.yes || (session.can_ask() && session.confirmed("\ntake this in?"));
    if !agreed {
        session.answer(&review::answer(&share, &review, false))?;
        return Err(Refusal::new(
            ErrorKind::NotConfirmed,
            "nothing was taken in: nobody said yes",
        ));
    }
    take_in(&mut wallet, &share, &review, new)?;
    session.say(format!(
        "\nsaved: {} from {}",
        escape::count(review.incoming().count(), "entry", "entries"),
        share.from.name.as_str()
    ));
    if review.signer == Signer::FirstSeen {
        session.say("The agency and its key are now in your address book.");
    }
    session.answer(&review::answer(&share, &review, true))
}

/// Where a share is about somebody else, says who that is.
fn told_whose(refusal: Refusal, share: &Share, people: &People) -> Refusal {
    let names: Vec<&str> = share
        .header
        .about
        .iter()
        .filter(|about| people.get(&about.id).is_none())
        .map(|about| about.name.as_str())
        .collect();
    match refusal.kind {
        ErrorKind::OtherPerson | ErrorKind::OtherHousehold if !names.is_empty() => {
            let message = format!("{}: it is about {}", refusal.message, names.join(" and "));
            refusal.saying(message)
        }
        _ => refusal,
    }
}

/// A family's share comes only from a holder; whoever else calls themselves the
/// family of this wallet is not believed.
fn refuse_strangers(share: &Share, review: &Review<'_>) -> Result<(), Refusal> {
    if share.from.role == Role::Family && review.signer != Signer::Holder {
        let message = "this says that it comes from your family, but its key is no holder's";
        return Err(Refusal::new(ErrorKind::Stranger, message)
            .hint("if it should be: carewallet holder add; nothing was taken in")
            .exits(Exit::Refused));
    }
    Ok(())
}

/// Saves the entries with their signatures, the receipt, and who signed them,
/// as one file.
fn take_in(
    wallet: &mut Wallet<'_>,
    share: &Share,
    review: &Review<'_>,
    new: Vec<Entry>,
) -> Result<(), Refusal> {
    let covers = |batch: &&Batch| new.iter().any(|entry| batch.covers(entry));
    let mut batches: Vec<Batch> = share.batches.iter().filter(covers).cloned().collect();
    let mut drafts = vec![receipt(wallet, share, review, &new)?];
    if review.signer == Signer::FirstSeen {
        drafts.push(first_seen(wallet, share)?);
    }
    let (own, signed) = open_wallet::sign(wallet, drafts)?;
    batches.extend(signed);
    let entries = new.into_iter().chain(own).collect();
    wallet.take_in(entries, batches)?;
    Ok(())
}

fn receipt(
    wallet: &Wallet<'_>,
    share: &Share,
    review: &Review<'_>,
    new: &[Entry],
) -> Result<Draft, Refusal> {
    let ids: Vec<String> = new.iter().map(|entry| entry.id().to_string()).collect();
    let body = json!({
        "entries": ids,
        "from": share.from.name,
        "key": share.from.key,
        "made_at": share.header.made_at,
        "share": share.id().to_string(),
        "signature": review::signature(&review.signer),
    });
    let body = Body::from_json(Kind::Receipt, &body.to_string())?;
    Ok(Draft::new(
        SubjectId::Home,
        body,
        Voice::Reported,
        open_wallet::own_name(wallet)?,
    ))
}

/// The agency's key for the address book, so that another key is noticed.
fn first_seen(wallet: &Wallet<'_>, share: &Share) -> Result<Draft, Refusal> {
    let book = address_book::of_wallet(wallet);
    let known = address_book::find(&book, share.from.name.as_str());
    if known.is_some_and(|agency| agency.body.key.is_some()) {
        return Err(WalletError::Rule("the address book changed meanwhile").into());
    }
    let fields = vec![
        ("name".to_owned(), share.from.name.as_str().to_owned()),
        ("key".to_owned(), share.from.key.clone()),
        ("recipient".to_owned(), share.from.recipient.clone()),
    ];
    let body = match known {
        Some(agency) => Body::Agency(Box::new(agency.body.clone())).with_fields(&fields)?,
        None => Body::from_fields(Kind::Agency, &fields)?,
    };
    let mut draft = Draft::new(
        SubjectId::Home,
        body,
        Voice::Reported,
        open_wallet::own_name(wallet)?,
    );
    draft.replaces.extend(known.map(|agency| agency.entry));
    Ok(draft)
}
