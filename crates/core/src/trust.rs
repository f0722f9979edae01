//! How far the key of an agency is trusted: worked out from the address book, and
//! never from what a message says about itself (docs/format.md §3.5).

mod directories;
mod signers;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::entry::Entry;
use crate::id::EntryId;
use crate::key::PublicKey;
use crate::kind::{Agency, Directory, ListedAgency, WordsChecked, name_key};
use crate::record::{EntryStatus, Record};
use crate::value::{Date, Line};

use directories::Listing;

pub use directories::{Directories, TakenList};
pub use signers::{SignedBy, Signers};

/// What the family may think of a key. Its words are always the same ones.
#[derive(Clone, PartialEq, Eq)]
pub enum Trust {
    /// Somebody of the family compared the words.
    Verified {
        /// When.
        on: Date,
        /// Who.
        by: Line,
    },
    /// A directory that the family took has it under this name.
    Listed {
        /// What the directory is called.
        directory: Line,
        /// The number of its newest list.
        number: u32,
    },
    /// Nobody compared them.
    FirstSeen {
        /// The day on which the key first came into the address book.
        on: Date,
    },
    /// It is not the key that stands in the address book for this agency.
    Changed,
    /// The family took its trust back.
    Revoked {
        /// From which day on nothing counts that it signed.
        from: Date,
    },
}

impl Trust {
    /// The state in words.
    #[must_use]
    pub fn says(&self) -> String {
        match self {
            Self::Verified { on, by } => format!(
                "Verified (words checked on {} by {})",
                on.plain(),
                by.as_str()
            ),
            Self::Listed { number, .. } => format!("Listed (directory v{number})"),
            Self::FirstSeen { on } => format!("First seen {}", on.plain()),
            Self::Changed => "Changed — stopped".to_owned(),
            Self::Revoked { from } => format!("Revoked from {}", from.plain()),
        }
    }

    /// The name of the state, for programs.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Verified { .. } => "verified",
            Self::Listed { .. } => "listed",
            Self::FirstSeen { .. } => "first_seen",
            Self::Changed => "changed",
            Self::Revoked { .. } => "revoked",
        }
    }

    /// Whether something new that it signed may be taken in.
    #[must_use]
    pub fn is_good(&self) -> bool {
        !matches!(self, Self::Changed | Self::Revoked { .. })
    }
}

/// Whose signature is to be judged: what a share or an entry of the address book
/// says.
#[derive(Clone, Copy)]
pub struct Claim<'a> {
    /// The name: a label.
    pub name: &'a str,
    /// The public key, as text.
    pub key: &'a str,
    /// Where files for it are sealed to.
    pub recipient: Option<&'a str>,
}

impl<'a> Claim<'a> {
    /// What an agency of the address book claims, if it has a key.
    #[must_use]
    pub fn of(agency: &'a Agency) -> Option<Self> {
        Some(Self {
            name: agency.name.as_str(),
            key: agency.key.as_ref()?.as_str(),
            recipient: agency.recipient.as_ref().map(|text| text.as_str()),
        })
    }
}

/// One version of an agency in the address book.
struct Statement {
    id: EntryId,
    replaces: Vec<EntryId>,
    on: Date,
    in_force: bool,
    name: String,
    agency: Agency,
}

impl Statement {
    fn of(entry: &Entry, in_force: bool, agency: Agency) -> Self {
        Self {
            id: entry.id(),
            replaces: entry.envelope().replaces.clone(),
            on: entry.envelope().recorded_at.date(),
            in_force,
            name: name_key(agency.name.as_str()),
            agency,
        }
    }

    /// The lists whose revocation it takes back.
    fn despite(&self) -> impl Iterator<Item = EntryId> {
        let ids = self.agency.despite.as_ref();
        let ids = ids.map_or(&[][..], |ids| ids.as_slice());
        ids.iter().filter_map(|id| EntryId::parse(id.as_str()).ok())
    }

    fn has_key(&self, key: &str) -> bool {
        self.agency
            .key
            .as_ref()
            .is_some_and(|own| own.as_str() == key)
    }

    /// The same key, and the same place where files are sealed to.
    fn is_of(&self, claim: &Claim<'_>) -> bool {
        let recipient = self.agency.recipient.as_ref().map(|text| text.as_str());
        self.has_key(claim.key) && recipient == claim.recipient
    }
}

/// Everything that the address book ever said of keys, and the directories that the
/// family took.
pub struct KeyTrust {
    statements: Vec<Statement>,
    /// The directories.
    pub directories: Directories,
}

impl KeyTrust {
    /// Gathers it from the entries of a wallet. Only those who are or were holders
    /// have a say.
    #[must_use]
    pub fn of(entries: &[Entry], authorities: &BTreeSet<String>) -> Self {
        let record = Record::from_entries(entries, authorities);
        let of_holders = |entry: &&Entry| authorities.contains(&entry.envelope().recorded_by);
        let (mut statements, mut directories) = (Vec::new(), Directories::default());
        for entry in entries.iter().filter(of_holders) {
            let in_force = record.status(&entry.id()) == Some(EntryStatus::InForce);
            if let Some(agency) = entry.body_of::<Agency>() {
                statements.push(Statement::of(entry, in_force, *agency));
            } else if let Some(body) = entry.body_of::<Directory>() {
                directories.add(entry.id(), in_force, *body);
            }
        }
        Self {
            statements,
            directories,
        }
    }

    /// What to think of a key under the name that it goes by, on a day.
    #[must_use]
    pub fn judge(&self, claim: &Claim<'_>, today: Date) -> Trust {
        if let Some(from) = self.revoked_from(claim.key) {
            return Trust::Revoked { from };
        }
        let name = name_key(claim.name);
        let in_force = || self.statements.iter().filter(|one| one.in_force);
        let known = in_force().any(|one| one.is_of(claim));
        // Anybody can take a name, also somebody whose own key is known.
        let mut others = in_force().filter(|one| one.name == name && one.agency.key.is_some());
        let own_name = in_force().any(|one| one.name == name && one.is_of(claim));
        let is_taken = !own_name && others.next().is_some();
        // A key that was replaced, or that comes with another place to seal to.
        let is_past = !known && self.knows_key(claim.key);
        if is_taken || is_past {
            return Trust::Changed;
        }
        if let Some(checked) = self.checked(claim).filter(|_| known) {
            return checked;
        }
        match self.directories.listing(claim) {
            Listing::As { directory, number } => Trust::Listed { directory, number },
            Listing::Otherwise => Trust::Changed,
            Listing::No => Trust::FirstSeen {
                on: self.first_seen(claim.key).unwrap_or(today),
            },
        }
    }

    /// Whether the address book ever had an agency of this name, with a key or not.
    #[must_use]
    pub fn knows_name(&self, name: &str) -> bool {
        let name = name_key(name);
        self.statements.iter().any(|one| one.name == name)
    }

    /// Whether this key ever stood in the address book.
    #[must_use]
    pub fn knows_key(&self, key: &str) -> bool {
        self.statements.iter().any(|one| one.has_key(key))
    }

    /// Who a key is, by the id that entries carry: its name in the address book and
    /// what to think of it. None where it never stood there.
    #[must_use]
    pub fn of_key_id(&self, key_id: &str, today: Date) -> Option<(&Line, Trust)> {
        let has_id = |one: &&Statement| {
            let key = one.agency.key.as_ref();
            key.is_some_and(|key| PublicKey::parse(key.as_str()).is_ok_and(|k| k.id() == key_id))
        };
        let mut all: Vec<&Statement> = self.statements.iter().filter(has_id).collect();
        all.sort_by_key(|one| (one.in_force, one.on, one.id));
        let last = all.pop()?;
        let trust = self.judge(&Claim::of(&last.agency)?, today);
        Some((&last.agency.name, trust))
    }

    /// The same, also where only a directory has the key.
    #[must_use]
    pub fn whose(&self, key_id: &str, today: Date) -> Option<(&Line, Trust)> {
        self.of_key_id(key_id, today).or_else(|| {
            let listed: &ListedAgency = self.directories.of_key_id(key_id)?;
            let trust = self.judge(&Claim::of_listed(listed), today);
            Some((&listed.name, trust))
        })
    }

    /// From when on a key is revoked. Only a statement that names the revocation as
    /// what it replaces takes it back: a copy that does not know of it, however
    /// late its clock, takes nothing back.
    fn revoked_from(&self, key: &str) -> Option<Date> {
        let revoked = self.revocations(key).into_iter();
        revoked.map(|(_, from)| from).min()
    }

    /// The revocations of a key that stand, each with its day.
    fn revocations(&self, key: &str) -> Vec<(EntryId, Date)> {
        let mut standing = self.own_revocations(key);
        standing.extend(self.listed_revocations(key));
        standing
    }

    fn own_revocations(&self, key: &str) -> Vec<(EntryId, Date)> {
        let trusts = self.trusting(key);
        let taken_back: BTreeSet<EntryId> = trusts.flat_map(|one| self.replaced_by(one)).collect();
        let all = self.statements.iter().filter(|one| one.has_key(key));
        let standing = all.filter(|one| !taken_back.contains(&one.id));
        let revoked = standing.filter_map(|one| Some((one.id, one.agency.revoked.as_ref()?.from)));
        revoked.collect()
    }

    fn listed_revocations(&self, key: &str) -> Vec<(EntryId, Date)> {
        let taken_back: BTreeSet<EntryId> =
            self.trusting(key).flat_map(Statement::despite).collect();
        let all = self.directories.revocations(key);
        all.filter(|(id, _)| !taken_back.contains(id)).collect()
    }

    /// The statements with a key that do not revoke it.
    fn trusting(&self, key: &str) -> impl Iterator<Item = &Statement> {
        let of_key = self.statements.iter().filter(move |one| one.has_key(key));
        of_key.filter(|one| one.agency.revoked.is_none())
    }

    /// The statements of the address book by which a key is revoked now.
    #[must_use]
    pub fn revocations_of(&self, key: &str) -> Vec<EntryId> {
        let revocations = self.own_revocations(key).into_iter();
        revocations.map(|(id, _)| id).collect()
    }

    /// The lists that ever revoked a key, also those that were taken back.
    #[must_use]
    pub fn lists_that_revoke(&self, key: &str) -> Vec<EntryId> {
        let lists = self.directories.revocations(key).map(|(id, _)| id);
        lists.collect()
    }

    /// Everything that revokes a key, also what was taken back.
    fn revoking(&self) -> impl Iterator<Item = EntryId> {
        let revoking = self.statements.iter();
        let revoking = revoking.filter(|one| one.agency.revoked.is_some());
        revoking
            .map(|one| one.id)
            .chain(self.directories.revoking())
    }

    /// Everything that a statement replaces, directly or through others.
    fn replaced_by(&self, statement: &Statement) -> BTreeSet<EntryId> {
        let by_id: BTreeMap<EntryId, &Statement> =
            self.statements.iter().map(|one| (one.id, one)).collect();
        let mut found = BTreeSet::new();
        let mut open: Vec<EntryId> = statement.replaces.clone();
        while let Some(id) = open.pop() {
            if found.insert(id) {
                open.extend(by_id.get(&id).into_iter().flat_map(|one| &one.replaces));
            }
        }
        found
    }

    fn checked(&self, claim: &Claim<'_>) -> Option<Trust> {
        let all = self.statements.iter().filter(|one| one.is_of(claim));
        // One in force before the others: it knows of what was said before it.
        let checks = all.filter_map(|one| Some((one.in_force, one.agency.words_checked.as_ref()?)));
        let last = checks.max_by_key(|(in_force, check)| (*in_force, check.on, check.by.as_str()));
        let WordsChecked { on, by } = last?.1.clone();
        Some(Trust::Verified { on, by })
    }

    fn first_seen(&self, key: &str) -> Option<Date> {
        let days = self.statements.iter().filter(|one| one.has_key(key));
        days.map(|one| one.on).min()
    }
}
