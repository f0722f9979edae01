//! What came in, held beside the record: what it would change, and taking it in.
//! Nothing is taken in before somebody has looked at it.

pub mod decisions;
mod fact;
pub mod waiting;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use carewallet_core::check_words::CheckWords;
use carewallet_core::entry::Voice;
use carewallet_core::kind::{Decided, Handover};
use carewallet_core::payload::SheetId;
use carewallet_core::review::{Finding, Review, ReviewError, SignedKey, Signer};
use carewallet_core::value::{HashText, SheetText};
use carewallet_core::wallet::{Contents, WalletError};
use carewallet_core::{
    Batch, Body, Draft, Entry, EntryId, ErrorKind, Kind, Share, SubjectId, Wallet,
};
use serde_json::json;

use crate::address_book;
use crate::advice::Advice;
use crate::error::Error;
use crate::face::Face;
use crate::incoming::{self, IncomingFile, Key, Openers};
use crate::open_wallet::{self, Folder};
use crate::people::People;
use crate::repeats::Repeats;
use crate::test_keys;
pub use decisions::{Judgement, Judgements};
pub use fact::{Fact, FactCounts, counts};

/// What came in, held beside the record. A face shows it, asks about each fact, and
/// then either drops it or calls [`Arrival::take_in`].
pub struct Arrival<'w> {
    wallet: Wallet<'w>,
    /// What came in.
    pub share: Share,
    /// Its number, if it came as a sheet.
    pub sheet: Option<SheetText>,
    /// What the record holds.
    pub contents: Contents,
    /// Who is in the record.
    pub people: People,
    /// Who signed it.
    pub signer: Signer,
    /// What the family handed over and this answers, if the ledger has it.
    pub answers: Option<Handover>,
    /// What each entry of the share would change, in their order.
    findings: Vec<Finding>,
    /// Entries that contradict others of the same share.
    at_odds: BTreeMap<EntryId, Vec<EntryId>>,
    /// Entries whose speaker has said just this before.
    repeats: BTreeSet<EntryId>,
    /// What was decided about it before, and the entries that say so.
    before: Judgements,
    decisions: Vec<EntryId>,
}

/// Reads files and compares them with the record.
///
/// # Errors
/// Why they cannot be read, or are not for this wallet.
pub fn look<'w>(
    face: &mut dyn Face,
    folder: &'w mut Folder,
    files: &[PathBuf],
    words_file: Option<PathBuf>,
) -> Result<Arrival<'w>, Error> {
    let wallet = folder.open(face)?;
    let openers = Openers {
        words_file,
        key: Key::Held(wallet.identity()),
    };
    let incoming = incoming::read(face, &IncomingFile::at(files), &openers)?;
    beside_the_record(face, wallet, incoming.share, incoming.sheet)
}

/// Compares what was read before with the record as it is now.
///
/// # Errors
/// Why it is not for this wallet.
pub fn compare<'w>(
    face: &mut dyn Face,
    folder: &'w mut Folder,
    share: Share,
    sheet: Option<SheetId>,
) -> Result<Arrival<'w>, Error> {
    let wallet = folder.open_unreminded(face)?;
    beside_the_record(face, wallet, share, sheet)
}

fn beside_the_record<'w>(
    face: &mut dyn Face,
    wallet: Wallet<'w>,
    share: Share,
    sheet: Option<SheetId>,
) -> Result<Arrival<'w>, Error> {
    let sheet = sheet.map(|sheet| SheetText::parse(&sheet.full()));
    let sheet = sheet.transpose().ok().flatten();
    let contents = open_wallet::contents(face, &wallet)?;
    Arrival::of(face, wallet, contents, share, sheet)
}

/// Goes on with a share that is kept in the wallet, as something of it waits.
///
/// # Errors
/// Why it cannot be read, or does not count any more.
pub fn resume<'w>(
    face: &mut dyn Face,
    folder: &'w mut Folder,
    share: &HashText,
) -> Result<Arrival<'w>, Error> {
    let wallet = folder.open(face)?;
    let contents = open_wallet::contents(face, &wallet)?;
    let kept = waiting::kept(share, &wallet, &contents)?;
    let mut known = decisions::in_force(&contents).into_iter();
    let decision = known.find(|(_, decision)| decision.share == *share);
    let sheet = decision.and_then(|(_, decision)| decision.sheet);
    Arrival::of(face, wallet, contents, kept, sheet)
}

/// Where a share is about somebody else, says who that is.
fn refused(why: ReviewError, share: &Share, people: &People) -> Error {
    let about = share.header.about.iter();
    let unknown = about.filter(|about| people.get(&about.id).is_none());
    let names: Vec<&str> = unknown.map(|about| about.name.as_str()).collect();
    let is_of_others = matches!(why, ReviewError::OtherHousehold | ReviewError::OtherPerson);
    let name = share.from.name.as_str();
    let advice = match why {
        ReviewError::ChangedKey => Some(Advice::CompareTheWords(name.to_owned())),
        ReviewError::RevokedKey(_) => Some(Advice::TrustAgain(name.to_owned())),
        _ => None,
    };
    let error = Error::from(why);
    if let Some(advice) = advice {
        let words = CheckWords::of_texts(&share.from.recipient, &share.from.key);
        let details = json!({ "words": words.map(|words| words.lines()) });
        return error.with_advice(advice).with_details(details);
    }
    if names.is_empty() || !is_of_others {
        return error;
    }
    let message = format!("{}: it is about {}", error.message, names.join(" and "));
    error.with_message(message)
}

/// A family's share comes only from a holder; whoever else calls themselves the
/// family of this wallet is not believed.
fn refuse_strangers(signer: &Signer) -> Result<(), Error> {
    if *signer == Signer::Stranger {
        let message = "this says that it comes from your family, but its key is no holder's";
        let error = Error::new(ErrorKind::Stranger, message);
        return Err(error.with_advice(Advice::AdmitTheHolder));
    }
    Ok(())
}

/// The hand-over that a share answers.
fn answered(share: &Share, contents: &Contents) -> Option<Handover> {
    let answers = share.header.reply_to?.to_string();
    let mut bodies = contents.entries().iter().filter_map(Entry::body);
    bodies.find_map(|body| match body {
        Body::Handover(handover) if handover.share.as_str() == answers => Some(*handover),
        _ => None,
    })
}

impl<'w> Arrival<'w> {
    fn of(
        face: &dyn Face,
        wallet: Wallet<'w>,
        contents: Contents,
        share: Share,
        sheet: Option<SheetText>,
    ) -> Result<Self, Error> {
        test_keys::refuse_share(face, &share)?;
        let people = open_wallet::people(&wallet);
        let review = Review::check(&share, &contents, wallet.id(), face.today());
        let review = review.map_err(|error| refused(error, &share, &people))?;
        let Review {
            signer,
            findings,
            at_odds,
        } = review;
        let findings = findings.into_iter().map(|(_, finding)| finding).collect();
        // After the review: what is meant for another household gets that reason instead.
        refuse_strangers(&signer)?;
        let said = Repeats::of(&contents);
        let entries = share.entries.iter();
        let repeats = entries.filter(|entry| said.is_repeat(entry, &contents));
        let (before, decisions) = decisions::about(&share.id().to_string(), &contents);
        Ok(Self {
            repeats: repeats.map(Entry::id).collect(),
            answers: answered(&share, &contents),
            wallet,
            share,
            sheet,
            contents,
            people,
            signer,
            findings,
            at_odds,
            before,
            decisions,
        })
    }
}

impl Arrival<'_> {
    /// The agency's key, if it is one that signed.
    #[must_use]
    pub fn key(&self) -> Option<&SignedKey> {
        match &self.signer {
            Signer::Agency(key) => Some(key),
            Signer::Holder | Signer::Stranger => None,
        }
    }

    /// Whether the key goes into the address book with what it signed.
    #[must_use]
    pub fn brings_a_key(&self) -> bool {
        self.key().is_some_and(|key| key.is_new())
    }

    /// The words of the key that signed it.
    #[must_use]
    pub fn words(&self) -> Option<CheckWords> {
        CheckWords::of_texts(&self.share.from.recipient, &self.share.from.key)
    }

    /// Refuses what nobody may agree to beforehand: a first key for a name that is
    /// known. Anybody can take a name.
    ///
    /// # Errors
    /// [`ErrorKind::NotConfirmed`].
    pub fn refuse_unseen(&self) -> Result<(), Error> {
        let name = self.share.from.name.as_str();
        if self
            .key()
            .is_some_and(|key| key.is_new() && key.name_is_known && !key.is_listed())
        {
            let message = format!(
                "nothing was taken in: {name} is in your address book, and this is the first \
                 time that you see this key"
            );
            return Err(Error::new(ErrorKind::NotConfirmed, message)
                .with_advice(Advice::CompareTheWords(name.to_owned())));
        }
        Ok(())
    }

    /// The word of a receipt for who signed.
    #[must_use]
    pub fn signature(&self) -> &'static str {
        let is_known = match &self.signer {
            Signer::Holder => true,
            Signer::Stranger => false,
            Signer::Agency(key) => (!key.is_new() || key.is_listed()) && key.trust.is_good(),
        };
        if is_known {
            "verified"
        } else {
            "unknown_signer"
        }
    }

    /// Saves what was decided as one file: the facts that are taken over, with their
    /// signatures; the receipt; what is remembered of the others, and the share itself
    /// while any of them waits. A key that is seen for the first time goes into the
    /// address book with it.
    ///
    /// # Errors
    /// Why nothing was saved.
    pub fn take_in(&mut self, decided: &Judgements) -> Result<(), Error> {
        let taken = |(number, judgement): (&usize, &Judgement)| {
            let is_taken = judgement.decided == Decided::Taken;
            is_taken
                .then(|| self.share.entries.get(number - 1))
                .flatten()
        };
        let new: Vec<Entry> = decided.iter().filter_map(taken).cloned().collect();
        let covers = |batch: &&Batch| new.iter().any(|entry| batch.covers(entry));
        // Their own signatures stay with the entries, so anybody can check them later.
        let mut batches: Vec<Batch> = self.share.batches.iter().filter(covers).cloned().collect();
        let all = self.all_decided(decided);
        let mut receipt = self.receipt(&new)?;
        let waits = all.values().any(|one| one.decided == Decided::Later);
        if waits && !waiting::is_kept(&self.share.id().to_string(), &self.contents) {
            let (bytes, sort) = (self.share.text().as_bytes(), waiting::media_type());
            receipt
                .attachments
                .push(self.wallet.attach(bytes, sort, None)?);
        }
        let mut drafts = vec![receipt];
        drafts.extend(self.decision(&all)?);
        // Whoever wants nothing of it does not know the agency either.
        let wanted = decided.values().any(|one| one.decided != Decided::Refused);
        if wanted && self.brings_a_key() {
            drafts.push(self.first_seen()?);
        }
        let (own, signed) = self.wallet.sign(drafts)?;
        batches.extend(signed);
        let entries = new.into_iter().chain(own).collect();
        self.wallet.take_in(entries, batches)?;
        self.before = all;
        Ok(())
    }

    /// What is decided about the facts by now.
    #[must_use]
    pub fn decided_now(&self) -> Judgements {
        self.all_decided(&Judgements::new())
    }

    /// What is remembered of the facts, and told to the agency. What a holder hands on
    /// was looked at by a holder: there is nothing to tell, only what was not taken.
    fn decision(&self, all: &Judgements) -> Result<Option<Draft>, Error> {
        let taken = |one: &Judgement| one.decided == Decided::Taken;
        if all.is_empty() || self.signer == Signer::Holder && all.values().all(taken) {
            return Ok(None);
        }
        let sheet = self.sheet.as_ref().map(SheetText::as_str);
        let mut draft = self.draft(decisions::body(&self.share, sheet, all)?)?;
        draft.replaces.extend(&self.decisions);
        Ok(Some(draft))
    }

    fn receipt(&self, new: &[Entry]) -> Result<Draft, Error> {
        let share = &self.share;
        let ids: Vec<String> = new.iter().map(|entry| entry.id().to_string()).collect();
        let body = json!({
            "entries": ids,
            "from": share.from.name,
            "key": share.from.key,
            "made_at": share.header.made_at,
            "share": share.id().to_string(),
            "signature": self.signature(),
        });
        let body = Body::from_json(Kind::Receipt, &body.to_string())?;
        self.draft(body)
    }

    /// The agency's key for the address book, so that another key is noticed.
    fn first_seen(&self) -> Result<Draft, Error> {
        let from = &self.share.from;
        let book = address_book::of_wallet(&self.wallet);
        let known = address_book::find(&book, from.name.as_str());
        // Somebody may have added a key while this was looked at; never replace it unseen.
        if known.is_some_and(|agency| agency.body.key.is_some()) {
            return Err(WalletError::Rule("the address book changed meanwhile").into());
        }
        let fields = vec![
            ("name".to_owned(), from.name.as_str().to_owned()),
            ("key".to_owned(), from.key.clone()),
            ("recipient".to_owned(), from.recipient.clone()),
        ];
        let body = match known {
            Some(agency) => Body::Agency(Box::new(agency.body.clone())).with_fields(&fields)?,
            None => Body::from_fields(Kind::Agency, &fields)?,
        };
        let mut draft = self.draft(body)?;
        draft.replaces.extend(known.map(|agency| agency.entry));
        Ok(draft)
    }

    fn draft(&self, body: Body) -> Result<Draft, Error> {
        let name = self.wallet.own_name()?;
        Ok(Draft::new(SubjectId::Home, body, Voice::Reported, name))
    }
}
