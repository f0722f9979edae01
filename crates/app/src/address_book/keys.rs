//! What a family does about the key of an agency: write it down, compare its words,
//! take its trust back. Each is a new version of the agency in the address book.

use carewallet_core::check_words::CheckWords;
use carewallet_core::entry::Voice;
use carewallet_core::key::{PublicKey, Recipient};
use carewallet_core::kind::{Agency, KeyRevoked, WordsChecked, name_key};
use carewallet_core::trust::{Claim, KeyTrust, Trust};
use carewallet_core::value::{Date, HashText, HashTexts, Line, Text};
use carewallet_core::{Body, Draft, EntryId, ErrorKind, Kind, SubjectId, Wallet};

use super::{AgencyHere, of_wallet};
use crate::advice::Advice;
use crate::error::Error;
use crate::platform::Platform;
use crate::test_keys;

/// Both halves of a public line.
pub type PublicHalves = (Recipient, PublicKey);

/// A key whose words are to be compared by a person.
pub struct Comparison {
    /// What the agency is called.
    pub name: Line,
    /// Its telephone number in the address book: the one to ring.
    pub phone: Option<String>,
    /// The key.
    pub key: PublicKey,
    /// What to think of it so far.
    pub trust: Trust,
    /// Its words.
    pub words: CheckWords,
    /// What to think of the key that the address book has, where it is another one.
    pub instead_of: Option<Trust>,
    recipient: Recipient,
    body: Option<Agency>,
    replaces: Vec<EntryId>,
    /// The lists whose revocation a person takes back.
    despite: Vec<EntryId>,
}

/// All that the address book ever said of keys.
#[must_use]
pub fn trust(wallet: &Wallet<'_>) -> KeyTrust {
    KeyTrust::of(&wallet.structure(), wallet.holders().authorities())
}

/// Puts an agency into the address book, or adds to what is there. A key that is
/// known for the name is never replaced here: that takes a comparison.
///
/// # Errors
/// Which field is wrong; [`ErrorKind::ChangedKey`], [`ErrorKind::RevokedKey`] and
/// [`ErrorKind::TestKey`].
pub fn add(
    platform: &dyn Platform,
    wallet: &Wallet<'_>,
    fields: &[(String, String)],
    public: Option<&PublicHalves>,
) -> Result<Draft, Error> {
    let fresh = Body::from_fields(Kind::Agency, fields)?;
    let Body::Agency(named) = &fresh else {
        return draft(wallet, fresh, Vec::new());
    };
    if let Some((recipient, key)) = public {
        test_keys::refuse_key(platform, key)?;
        let (recipient, key) = (recipient.text(), key.text());
        let claim = Claim {
            name: named.name.as_str(),
            key: &key,
            recipient: Some(&recipient),
        };
        let judged = trust(wallet).judge(&claim, wallet.now().date());
        let known = super::find(&of_wallet(wallet), named.name.as_str())
            .is_some_and(|agency| agency.body.key.is_some());
        let who = if known {
            "the address book"
        } else {
            "a directory"
        };
        refuse(&judged, named.name.as_str(), who)?;
    }
    let book = of_wallet(wallet);
    let known = super::find(&book, named.name.as_str());
    let body = match known {
        // What the address book has beside, such as a key, stays.
        Some(agency) => Body::Agency(Box::new(agency.body.clone())).with_fields(fields)?,
        None => fresh,
    };
    draft(
        wallet,
        body,
        known.map(|agency| agency.entry).into_iter().collect(),
    )
}

/// Refuses a key that only a person can let in; `who` has another one for the name.
fn refuse(trust: &Trust, name: &str, who: &str) -> Result<(), Error> {
    match trust {
        Trust::Changed => Err(Error::new(
            ErrorKind::ChangedKey,
            format!("{}: {who} has another key for {name}", trust.says()),
        )
        .with_advice(Advice::CompareTheWords(name.to_owned()))),
        Trust::Revoked { .. } => Err(Error::new(
            ErrorKind::RevokedKey,
            format!("{}: you do not trust this key any more", trust.says()),
        )
        .with_advice(Advice::TrustAgain(name.to_owned()))),
        _ => Ok(()),
    }
}

/// The key whose words are to be compared: the one that was offered, else the one
/// in the address book.
///
/// # Errors
/// [`ErrorKind::Nothing`] where there is none; [`ErrorKind::RevokedKey`] where
/// nobody said that a revoked one is to be trusted again; [`ErrorKind::TestKey`].
pub fn compare(
    platform: &dyn Platform,
    wallet: &Wallet<'_>,
    name: Line,
    offered: Option<PublicHalves>,
    again: bool,
) -> Result<Comparison, Error> {
    let book = of_wallet(wallet);
    let known = super::find(&book, name.as_str());
    let (recipient, key) = match offered {
        Some(halves) => halves,
        None => halves_of(known, &name)?,
    };
    test_keys::refuse_key(platform, &key)?;
    if wallet.holders().contains(&key.id()) {
        let message = "this is the key of somebody who can open this wallet, not of an agency";
        return Err(Error::new(ErrorKind::WalletKey, message)
            .with_advice("give what the agency itself has sent"));
    }
    let keys = trust(wallet);
    let texts = (recipient.text(), key.text());
    let claim = Claim {
        name: name.as_str(),
        key: &texts.1,
        recipient: Some(&texts.0),
    };
    let trust = keys.judge(&claim, wallet.now().date());
    if !again && matches!(trust, Trust::Revoked { .. }) {
        refuse(&trust, name.as_str(), "the address book")?;
    }
    let same_name =
        |agency: &&AgencyHere| name_key(agency.body.name.as_str()) == name_key(name.as_str());
    let mut replaces: Vec<EntryId> = book
        .iter()
        .filter(same_name)
        .map(|agency| agency.entry)
        .collect();
    // Only a statement that names a revocation takes it back.
    replaces.extend(keys.revocations_of(&texts.1));
    replaces.sort();
    replaces.dedup();
    let is_other = |agency: &&AgencyHere| {
        let own = agency.body.key.as_ref();
        own.is_some_and(|own| own.as_str() != texts.1)
    };
    Ok(Comparison {
        phone: known.and_then(|agency| Some(agency.body.phone.as_ref()?.plain())),
        words: CheckWords::of(&recipient, &key),
        instead_of: known
            .filter(is_other)
            .and_then(|agency| agency.trust.clone()),
        body: known.map(|agency| agency.body.clone()),
        despite: keys.lists_that_revoke(&texts.1),
        name,
        key,
        trust,
        recipient,
        replaces,
    })
}

fn halves_of(known: Option<&AgencyHere>, name: &Line) -> Result<PublicHalves, Error> {
    let name = name.as_str();
    let none = |what: &str| {
        Error::new(
            ErrorKind::Nothing,
            format!("the address book has no {what}"),
        )
        .with_advice(Advice::SeeTheAddressBook)
    };
    let body = &known.ok_or_else(|| none(name))?.body;
    let halves = body.recipient.as_ref().zip(body.key.as_ref());
    let (recipient, key) = halves.ok_or_else(|| none(&format!("key of {name}")))?;
    Ok((
        Recipient::parse(recipient.as_str())?,
        PublicKey::parse(key.as_str())?,
    ))
}

impl Comparison {
    /// Saves that a holder compared the words, and found them the same.
    ///
    /// # Errors
    /// Why nothing was saved.
    pub fn confirm(self, wallet: &mut Wallet<'_>) -> Result<Trust, Error> {
        let (on, by) = (wallet.now().date(), wallet.own_name()?);
        let fields = vec![
            ("name".to_owned(), self.name.as_str().to_owned()),
            ("key".to_owned(), self.key.text()),
            ("recipient".to_owned(), self.recipient.text()),
        ];
        let body = match self.body {
            Some(known) => Body::Agency(Box::new(known)).with_fields(&fields)?,
            None => Body::from_fields(Kind::Agency, &fields)?,
        };
        let Body::Agency(mut agency) = body else {
            return Err(Error::new(ErrorKind::WalletsOwn, "this is no agency"));
        };
        let by_whom = by.clone();
        agency.words_checked = Some(WordsChecked { on, by });
        agency.revoked = None;
        // Of this key only: what was said of another one means nothing here.
        agency.despite = despite(&self.despite)?;
        let draft = draft(wallet, Body::Agency(agency), self.replaces)?;
        wallet.add(vec![draft])?;
        Ok(Trust::Verified { on, by: by_whom })
    }
}

fn despite(ids: &[EntryId]) -> Result<Option<HashTexts>, Error> {
    let ids = ids.iter().map(|id| HashText::parse(&id.to_string()));
    let ids = ids
        .collect::<Result<Vec<_>, _>>()
        .and_then(HashTexts::parse);
    let ids = ids.map_err(|reason| Error::new(ErrorKind::TooLarge, reason.to_string()))?;
    Ok(Some(ids).filter(|ids| !ids.as_slice().is_empty()))
}

/// Takes the trust in an agency's key back, from a day on.
///
/// # Errors
/// [`ErrorKind::Nothing`] where the agency has no key; [`ErrorKind::UnlikelyDate`]
/// for a day to come.
pub fn revoke(
    wallet: &mut Wallet<'_>,
    name: &Line,
    from: Date,
    why: Option<Text>,
) -> Result<Trust, Error> {
    if from > wallet.now().date() {
        // Something would count until then that is not trusted today.
        let message = "a key is revoked from today or an earlier day on";
        return Err(Error::new(ErrorKind::UnlikelyDate, message)
            .with_advice("give the day from which on you do not trust it"));
    }
    let book = of_wallet(wallet);
    let known = super::find(&book, name.as_str());
    let mut drafts = listed_only(wallet, known, name, (from, why.as_ref()))?;
    if drafts.is_empty() {
        halves_of(known, name)?;
    }
    // Every version of the name: two copies may each have put one in.
    for agency in &book {
        let is_same = name_key(agency.body.name.as_str()) == name_key(name.as_str());
        if is_same && agency.body.key.is_some() {
            let mut body = agency.body.clone();
            body.words_checked = None;
            let (why, earlier) = (why.clone(), body.revoked.as_ref());
            // A later day would let something count again that did not.
            let from = earlier.map_or(from, |earlier| earlier.from.min(from));
            body.revoked = Some(KeyRevoked { from, why });
            drafts.push(draft(
                wallet,
                Body::Agency(Box::new(body)),
                vec![agency.entry],
            )?);
        }
    }
    wallet.add(drafts)?;
    Ok(Trust::Revoked { from })
}

/// Of an agency that only a directory has: what revokes its keys.
fn listed_only(
    wallet: &Wallet<'_>,
    known: Option<&AgencyHere>,
    name: &Line,
    (from, why): (Date, Option<&Text>),
) -> Result<Vec<Draft>, Error> {
    if known.is_some() {
        return Ok(Vec::new());
    }
    let keys = trust(wallet);
    let listed = keys.directories.named(name.as_str());
    let drafts = listed.map(|listed| {
        let fields = [
            ("name".to_owned(), listed.name.as_str().to_owned()),
            ("key".to_owned(), listed.key.as_str().to_owned()),
            ("recipient".to_owned(), listed.recipient.as_str().to_owned()),
        ];
        let body = Body::from_fields(Kind::Agency, &fields)?;
        let Body::Agency(mut agency) = body else {
            return Err(Error::new(ErrorKind::WalletsOwn, "this is no agency"));
        };
        let why = why.cloned();
        agency.revoked = Some(KeyRevoked { from, why });
        draft(wallet, Body::Agency(agency), Vec::new())
    });
    drafts.collect()
}

fn draft(wallet: &Wallet<'_>, body: Body, replaces: Vec<EntryId>) -> Result<Draft, Error> {
    let mut draft = Draft::new(SubjectId::Home, body, Voice::Reported, wallet.own_name()?);
    draft.replaces = replaces;
    Ok(draft)
}
