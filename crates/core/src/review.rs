//! Reviews: what an incoming share would bring, and who signed it. A person
//! looks at this before anything is taken in.

use std::collections::HashMap;

use crate::entry::Entry;
use crate::id::{EntryId, SubjectId};
use crate::key::PublicKey;
use crate::kind::{Body, Kind};
use crate::share::{Role, Share};
use crate::wallet::Contents;

/// Who made a share, as far as this wallet can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signer {
    /// A holder of this wallet.
    Holder,
    /// An agency of the address book, with the key that stands there.
    Known,
    /// An agency of the address book that had no key so far, or a new name.
    FirstSeen,
}

/// Why a share is not for this wallet.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReviewError {
    /// It is about people of another wallet.
    #[error("this was written for another household")]
    OtherHousehold,
    /// It is about somebody who is not in this wallet.
    #[error("this was written for another person")]
    OtherPerson,
    /// The address book has another key for this name.
    #[error("this is signed with another key than the one you know for this agency")]
    ChangedKey,
    /// It holds something new by somebody who is no longer a holder.
    #[error("this holds entries by somebody who is no longer a holder of this wallet")]
    FormerHolder,
    /// The wallet's own kinds never come in with a share.
    #[error("this holds entries that only a wallet may write about itself")]
    WalletsOwn,
}

impl ReviewError {
    /// The name of this refusal in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::OtherHousehold => "other_wallet",
            Self::OtherPerson => "other_person",
            Self::ChangedKey => "changed_key",
            Self::FormerHolder => "former_holder",
            Self::WalletsOwn => "wallets_own",
        }
    }
}

/// What one entry would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Nothing like it is in the record.
    New,
    /// This very entry is in the wallet.
    Held,
    /// It says something else than these entries do. Both will stand.
    Differs(Vec<EntryId>),
    /// It says the same as this entry: a confirmation.
    Same(EntryId),
}

/// What a share would bring.
pub struct Review<'a> {
    /// Who signed it.
    pub signer: Signer,
    /// Each entry and what it would change.
    pub findings: Vec<(&'a Entry, Finding)>,
}

impl<'a> Review<'a> {
    /// Compares a share with what a wallet holds.
    ///
    /// # Errors
    /// [`ReviewError`] when the share is not for this wallet, or its signer is
    /// not who the address book says.
    pub fn of(share: &'a Share, contents: &Contents, wallet: &str) -> Result<Self, ReviewError> {
        if share.letter.wallet != wallet {
            return Err(ReviewError::OtherHousehold);
        }
        let signer = signer(share, contents)?;
        let record = contents.record();
        let mut topics: HashMap<Topic, Vec<&Entry>> = HashMap::new();
        let mut people: Vec<&SubjectId> = Vec::new();
        for entry in record.entries() {
            people.extend((entry.kind() == Some(Kind::Person)).then_some(entry.about()));
            if let Some(topic) = topic(entry) {
                topics.entry(topic).or_default().push(entry);
            }
        }
        let mut findings = Vec::with_capacity(share.entries.len());
        for entry in &share.entries {
            if *entry.about() != SubjectId::Home && !people.contains(&entry.about()) {
                return Err(ReviewError::OtherPerson);
            }
            if entry.kind().is_some_and(Kind::is_of_the_wallet) {
                return Err(ReviewError::WalletsOwn);
            }
            if is_by_former_holder(entry, contents) {
                return Err(ReviewError::FormerHolder);
            }
            findings.push((entry, find(entry, contents, &topics)));
        }
        Ok(Self { signer, findings })
    }

    /// The entries that are not in the wallet yet.
    pub fn incoming(&self) -> impl Iterator<Item = &'a Entry> {
        let new = self
            .findings
            .iter()
            .filter(|(_, finding)| *finding != Finding::Held);
        new.map(|(entry, _)| *entry)
    }
}

fn is_by_former_holder(entry: &Entry, contents: &Contents) -> bool {
    let (holders, signer) = (contents.holders(), &entry.envelope().recorded_by);
    contents.get(&entry.id()).is_none()
        && holders.authorities().contains(signer)
        && !holders.contains(signer)
}

type Topic = (SubjectId, Kind, String);

fn topic(entry: &Entry) -> Option<Topic> {
    let body = entry.body()?;
    Some((entry.about().clone(), body.kind(), body.topic()))
}

fn find(entry: &Entry, contents: &Contents, topics: &HashMap<Topic, Vec<&Entry>>) -> Finding {
    if contents.get(&entry.id()).is_some() {
        return Finding::Held;
    }
    let rivals = topic(entry).and_then(|topic| topics.get(&topic));
    let Some(rivals) = rivals else {
        return Finding::New;
    };
    let same = |rival: &&&Entry| rival.envelope().body.get() == entry.envelope().body.get();
    match rivals.iter().find(same) {
        Some(rival) => Finding::Same(rival.id()),
        None => Finding::Differs(rivals.iter().map(|rival| rival.id()).collect()),
    }
}

fn signer(share: &Share, contents: &Contents) -> Result<Signer, ReviewError> {
    let key_id = PublicKey::parse(&share.from.key)
        .map(|key| key.id())
        .unwrap_or_default();
    if contents.holders().contains(&key_id) {
        return Ok(Signer::Holder);
    }
    if share.from.role == Role::Family {
        return Ok(Signer::FirstSeen);
    }
    let mut state = Signer::FirstSeen;
    let all = crate::record::Record::of(contents.entries(), contents.holders().authorities());
    for entry in contents.entries() {
        let in_force = all.fate(&entry.id()) == Some(crate::record::Fate::InForce);
        let Some(Body::Agency(agency)) = entry.body().filter(|_| in_force) else {
            continue;
        };
        let key = agency.key.as_ref().map(|key| key.as_str());
        let same_name = agency
            .name
            .as_str()
            .eq_ignore_ascii_case(share.from.name.as_str());
        match key {
            Some(key) if key == share.from.key => return Ok(Signer::Known),
            Some(_) if same_name => return Err(ReviewError::ChangedKey),
            _ => state = Signer::FirstSeen,
        }
    }
    Ok(state)
}
