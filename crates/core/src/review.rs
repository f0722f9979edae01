//! Reviews: what an incoming share would bring, and who signed it. A person
//! looks at this before anything is taken in.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};

use crate::agreement::{self, Relation, Statement};
use crate::entry::Entry;
use crate::error_kind::ErrorKind;
use crate::holder::Holders;
use crate::id::{EntryId, SubjectId};
use crate::key::PublicKey;
use crate::kind::{Body, Kind};
use crate::record::{EntryStatus, Record};
use crate::share::{Role, Share};
use crate::trust::{Claim, KeyTrust, Trust};
use crate::value::{Date, Line};
use crate::wallet::Contents;

/// Who made a share, as far as this wallet can tell.
#[derive(Clone, PartialEq, Eq)]
pub enum Signer {
    /// A holder of this wallet.
    Holder,
    /// Somebody who calls themselves the family and is no holder.
    Stranger,
    /// An agency.
    Agency(SignedKey),
}

/// The key with which an agency signed.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedKey {
    /// What to think of it.
    pub trust: Trust,
    /// Who it is in the address book, or was there once.
    pub known_as: Option<Line>,
    /// Whether the address book has, or once had, an agency of this name.
    pub name_is_known: bool,
}

impl SignedKey {
    /// Whether it never stood in the address book.
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.known_as.is_none()
    }

    /// Whether a directory has it under this name.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        matches!(self.trust, Trust::Listed { .. })
    }
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
    #[error(
        "Changed — stopped: this is signed with another key than the one you know for this agency"
    )]
    ChangedKey,
    /// The family took its trust in the key back, and it brings something new.
    #[error("Revoked from {}: something new is signed with a key that you do not trust any more", .0.plain())]
    RevokedKey(Date),
    /// It holds something new by a third party whose key is not known here.
    #[error("this holds entries that somebody signed whose key you do not know")]
    UnknownSigner,
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
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::OtherHousehold => ErrorKind::OtherWallet,
            Self::OtherPerson => ErrorKind::OtherPerson,
            Self::ChangedKey => ErrorKind::ChangedKey,
            Self::RevokedKey(_) => ErrorKind::RevokedKey,
            Self::UnknownSigner => ErrorKind::Stranger,
            Self::FormerHolder => ErrorKind::FormerHolder,
            Self::WalletsOwn => ErrorKind::WalletsOwn,
        }
    }
}

/// What one entry would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Nothing in the record is about the same thing.
    New,
    /// It says more about the same thing than these entries do, and contradicts
    /// none of them.
    Adds(Vec<EntryId>),
    /// This very entry is in the wallet; or it is what the family decided about an
    /// agency's facts, which is no fact.
    Held,
    /// It says something else than these entries do, or one says that there is
    /// none. Both will stand.
    Differs(Vec<EntryId>),
    /// It says nothing that this entry does not say: a confirmation.
    Same(EntryId),
    /// Whoever signed these entries says something else now, or takes them back.
    Later(Vec<EntryId>),
}

/// What a share would bring.
pub struct Review<'a> {
    /// Who signed it.
    pub signer: Signer,
    /// Each entry and what it would change.
    pub findings: Vec<(&'a Entry, Finding)>,
    /// Entries that are not in the wallet and contradict others of the same share.
    pub at_odds: BTreeMap<EntryId, Vec<EntryId>>,
}

impl<'a> Review<'a> {
    /// Compares a share with what a wallet holds on a day: what is over does not
    /// contradict what holds now (docs/agreement.md).
    ///
    /// # Errors
    /// [`ReviewError`] when the share is not for this wallet, or its signer is
    /// not who the address book says.
    pub fn check(
        share: &'a Share,
        contents: &Contents,
        wallet: &str,
        today: Date,
    ) -> Result<Self, ReviewError> {
        if share.header.wallet != wallet {
            return Err(ReviewError::OtherHousehold);
        }
        let keys = KeyTrust::of(contents.entries(), contents.holders().authorities());
        let signer = signer(share, contents, &keys, today)?;
        let record = contents.record();
        let standing = Standing::gather(record.entries());
        let people: Vec<&SubjectId> = record
            .entries()
            .filter(|entry| entry.kind() == Some(Kind::Person))
            .map(Entry::about)
            .collect();
        let mut findings = Vec::with_capacity(share.entries.len());
        for entry in &share.entries {
            // The household is this one: the wallet's id was compared above.
            if *entry.about() != SubjectId::Home && !people.contains(&entry.about()) {
                return Err(ReviewError::OtherPerson);
            }
            if entry.kind() == Some(Kind::Decision) && is_by_holder(entry, contents) {
                findings.push((entry, Finding::Held));
                continue;
            }
            if entry.kind().is_some_and(Kind::is_of_the_wallet) {
                // A share could otherwise admit its own maker as a holder.
                return Err(ReviewError::WalletsOwn);
            }
            if is_by_former_holder(entry, contents) {
                return Err(ReviewError::FormerHolder);
            }
            let finding = match contents.get(&entry.id()) {
                Some(_) => Finding::Held,
                None => {
                    let keys = (contents.holders(), &keys);
                    refuse_bad_keys(entry, share, keys, today)?;
                    match overtaken(entry, contents, &record) {
                        earlier if earlier.is_empty() => standing.find(entry, today),
                        earlier => Finding::Later(earlier),
                    }
                }
            };
            findings.push((entry, finding));
        }
        let at_odds = at_odds(&findings, today);
        Ok(Self {
            signer,
            findings,
            at_odds,
        })
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

fn is_by_holder(entry: &Entry, contents: &Contents) -> bool {
    contents.holders().contains(&entry.envelope().recorded_by)
}

/// The entries in force that an entry replaces or takes back with effect: whoever
/// signed it signed them, or is a holder.
fn overtaken(entry: &Entry, contents: &Contents, record: &Record<'_>) -> Vec<EntryId> {
    let envelope = entry.envelope();
    let named = envelope.replaces.iter().chain(&envelope.withdraws);
    let ids = named.chain(&envelope.erases).copied();
    let counts = |id: &EntryId| {
        let signer = |old: &Entry| old.envelope().recorded_by == envelope.recorded_by;
        record.status(id) == Some(EntryStatus::InForce)
            && (is_by_holder(entry, contents) || contents.get(id).is_some_and(signer))
    };
    ids.filter(counts).collect()
}

/// What comes anew and contradicts something else that does.
fn at_odds(findings: &[(&Entry, Finding)], today: Date) -> BTreeMap<EntryId, Vec<EntryId>> {
    let new = findings
        .iter()
        .filter(|(_, finding)| *finding != Finding::Held);
    let ties = agreement::ties(new.map(|(entry, _)| *entry), today).into_iter();
    ties.filter(|(_, ties)| !ties.differs_from.is_empty())
        .map(|(id, ties)| (id, ties.differs_from))
        .collect()
}

fn is_by_former_holder(entry: &Entry, contents: &Contents) -> bool {
    let (holders, signer) = (contents.holders(), &entry.envelope().recorded_by);
    contents.get(&entry.id()).is_none()
        && holders.authorities().contains(signer)
        && !holders.contains(signer)
}

/// The entries in force with what they say, by whom and which kind they are
/// about.
struct Standing<'a>(HashMap<(&'a SubjectId, Kind), Vec<(&'a Entry, Body)>>);

impl<'a> Standing<'a> {
    fn gather(entries: impl Iterator<Item = &'a Entry>) -> Self {
        let mut standing: HashMap<_, Vec<(&Entry, Body)>> = HashMap::new();
        for entry in entries {
            if let Some(body) = entry.body() {
                let place = (entry.about(), body.kind());
                standing.entry(place).or_default().push((entry, body));
            }
        }
        Self(standing)
    }

    /// What an entry that is not in the wallet would change.
    fn find(&self, entry: &Entry, today: Date) -> Finding {
        // A withdrawal, or a kind that is not known: there is nothing to compare.
        let Some(body) = entry.body() else {
            return Finding::New;
        };
        let beside = self.0.get(&(entry.about(), body.kind()));
        let incoming = Statement { entry, body: &body };
        let related: Vec<(&Entry, &Body, Relation)> = beside
            .into_iter()
            .flatten()
            .map(|(entry, body)| {
                let relation = agreement::relation(incoming, Statement { entry, body }, today);
                (*entry, body, relation)
            })
            .filter(|(.., relation)| *relation != Relation::Apart)
            .collect();
        let ids = |least: Relation| {
            let some = related.iter().filter(|(.., relation)| *relation >= least);
            some.map(|(entry, ..)| entry.id()).collect::<Vec<_>>()
        };
        // A contradiction counts for more than a confirmation beside it.
        let against = ids(Relation::Differs);
        if !against.is_empty() {
            let own = |(other, ..): &&(&Entry, &Body, Relation)| {
                against.contains(&other.id()) && is_earlier(other, entry)
            };
            return if related.iter().filter(own).count() == against.len() {
                Finding::Later(against)
            } else {
                Finding::Differs(against)
            };
        }
        let confirmed = related.iter().find(|(_, other, relation)| {
            // `Same` goes by the compared fields; one that is not compared may be new.
            *relation == Relation::Same && agreement::says_beyond(&body, other).is_empty()
        });
        match confirmed {
            Some((confirmed, ..)) => Finding::Same(confirmed.id()),
            None if related.is_empty() => Finding::New,
            None => Finding::Adds(ids(Relation::Same)),
        }
    }
}

/// Whether the signer of an entry wrote the other one before it.
fn is_earlier(other: &Entry, entry: &Entry) -> bool {
    let (other, entry) = (other.envelope(), entry.envelope());
    other.recorded_by == entry.recorded_by && other.recorded_at < entry.recorded_at
}

fn signer(
    share: &Share,
    contents: &Contents,
    keys: &KeyTrust,
    today: Date,
) -> Result<Signer, ReviewError> {
    let from = &share.from;
    let key_id = PublicKey::parse(&from.key)
        .map(|key| key.id())
        .unwrap_or_default();
    if contents.holders().contains(&key_id) {
        return Ok(Signer::Holder);
    }
    if from.role == Role::Family {
        return Ok(Signer::Stranger);
    }
    let claim = Claim {
        name: from.name.as_str(),
        key: &from.key,
        recipient: Some(&from.recipient),
    };
    let trust = keys.judge(&claim, today);
    if trust == Trust::Changed {
        return Err(ReviewError::ChangedKey);
    }
    Ok(Signer::Agency(SignedKey {
        trust,
        known_as: keys.of_key_id(&key_id, today).map(|(name, _)| name.clone()),
        name_is_known: keys.knows_name(from.name.as_str()),
    }))
}

/// Refuses something new by a key that does not count: a good signature around it
/// does not make it good.
fn refuse_bad_keys(
    entry: &Entry,
    share: &Share,
    (holders, keys): (&Holders, &KeyTrust),
    today: Date,
) -> Result<(), ReviewError> {
    let key_id = &entry.envelope().recorded_by;
    if holders.contains(key_id) {
        return Ok(());
    }
    let known = keys.whose(key_id, today).map(|(_, trust)| trust);
    let is_makers = PublicKey::parse(&share.from.key).is_ok_and(|key| key.id() == *key_id);
    match known {
        Some(Trust::Revoked { from }) => Err(ReviewError::RevokedKey(from)),
        Some(trust) if trust.is_good() => Ok(()),
        // What a holder hands on was looked at by a holder.
        _ if is_makers || share.from.role == Role::Family => Ok(()),
        Some(_) => Err(ReviewError::ChangedKey),
        None => Err(ReviewError::UnknownSigner),
    }
}
