//! What the directories that a family took say of keys (docs/format.md §3.6). Their
//! entries add up, in any order.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::directory::DirectoryIdentity;
use crate::id::EntryId;
use crate::key::PublicKey;
use crate::kind::{Directory, ListedAgency, name_key};
use crate::value::{Date, Line};

use super::Claim;

/// One line of a list that the family took.
struct ListedKey {
    entry: EntryId,
    in_force: bool,
    /// Which directory: the text of its identity.
    directory: String,
    number: u32,
    agency: ListedAgency,
}

/// What the directories make of a claim.
pub(super) enum Listing {
    /// It stands in one, as it is.
    As { directory: Line, number: u32 },
    /// One has the name or the key, and not together.
    Otherwise,
    /// None has it.
    No,
}

/// Every line of every list that the family took.
#[derive(Default)]
pub struct Directories {
    lines: Vec<ListedKey>,
    /// The newest list of each directory: its name and number.
    newest: BTreeMap<String, (Line, u32)>,
    by_key: BTreeMap<String, Vec<usize>>,
    by_name: BTreeMap<String, Vec<usize>>,
    /// The keys by the id that entries carry: worked out when it is asked for.
    keys_by_id: OnceCell<BTreeMap<String, String>>,
}

impl Directories {
    /// Adds what an entry says.
    pub(super) fn add(&mut self, entry: EntryId, in_force: bool, body: Directory) {
        let identity = DirectoryIdentity::of(&body).text();
        let number = body.number.number();
        if in_force {
            let newest = (body.name.clone(), number);
            let newest = self.newest.entry(identity.clone()).or_insert(newest);
            newest.1 = newest.1.max(number);
        }
        let agencies = body.agencies.as_ref().map_or(&[][..], |all| all.as_slice());
        for agency in agencies {
            let (key, at) = (agency.key.as_str().to_owned(), self.lines.len());
            self.by_key.entry(key).or_default().push(at);
            let name = name_key(agency.name.as_str());
            self.by_name.entry(name).or_default().push(at);
            self.lines.push(ListedKey {
                entry,
                in_force,
                directory: identity.clone(),
                number,
                agency: agency.clone(),
            });
        }
    }

    fn of_key(&self, key: &str) -> impl Iterator<Item = &ListedKey> {
        let places = self.by_key.get(key).into_iter().flatten();
        places.map(|at| &self.lines[*at])
    }

    fn of_name(&self, name: &str) -> impl Iterator<Item = &ListedKey> {
        let places = self.by_name.get(&name_key(name)).into_iter().flatten();
        places.map(|at| &self.lines[*at])
    }

    /// Whether it counts: of a key that the same directory has in a newer list, only
    /// what that one says does.
    fn counts(&self, line: &ListedKey) -> bool {
        let mut same = self.of_key(line.agency.key.as_str());
        line.in_force
            && !same.any(|one| {
                one.in_force && one.number > line.number && one.directory == line.directory
            })
    }

    /// The revocations of a key in lists, each with its day.
    pub(super) fn revocations(&self, key: &str) -> impl Iterator<Item = (EntryId, Date)> {
        let all = self.of_key(key);
        all.filter_map(|one| Some((one.entry, one.agency.revoked.as_ref()?.from)))
    }

    /// Every entry that revokes a key.
    pub(super) fn revoking(&self) -> impl Iterator<Item = EntryId> {
        let revoking = self.lines.iter().filter(|one| one.agency.revoked.is_some());
        revoking.map(|one| one.entry)
    }

    /// What is said of a claim.
    pub(super) fn listing(&self, claim: &Claim<'_>) -> Listing {
        let name = name_key(claim.name);
        let is_sealed_to = |one: &ListedKey| Some(one.agency.recipient.as_str()) == claim.recipient;
        let is_as_claimed = |one: &&ListedKey| {
            name_key(one.agency.name.as_str()) == name && is_sealed_to(one) && self.counts(one)
        };
        let listed = self.of_key(claim.key).find(is_as_claimed);
        if let Some((directory, number)) = listed.and_then(|one| self.newest.get(&one.directory)) {
            return Listing::As {
                directory: directory.clone(),
                number: *number,
            };
        }
        // Somebody else's name, or an impostor's place to seal to.
        let mut elsewhere = self.of_key(claim.key).filter(|one| !is_sealed_to(one));
        let has_name = self.of_name(claim.name).any(|one| self.counts(one));
        if has_name || elsewhere.any(|one| self.counts(one)) {
            return Listing::Otherwise;
        }
        Listing::No
    }

    /// What counts of the lists of a directory, by key.
    #[must_use]
    pub fn lines_of(&self, identity: &DirectoryIdentity) -> BTreeMap<&str, &ListedAgency> {
        let identity = identity.text();
        let lines = self.lines.iter().filter(|one| one.directory == identity);
        let lines = lines.filter(|one| self.counts(one));
        lines
            .map(|one| (one.agency.key.as_str(), &one.agency))
            .collect()
    }

    /// Whether any list of a directory, in force or not, revokes a key.
    #[must_use]
    pub fn revokes(&self, identity: &DirectoryIdentity, key: &str) -> bool {
        let identity = identity.text();
        let mut revoked = self.of_key(key).filter(|one| one.agency.revoked.is_some());
        revoked.any(|one| one.directory == identity)
    }

    /// The agencies of a name on lists.
    pub fn named(&self, name: &str) -> impl Iterator<Item = &ListedAgency> {
        let named = self.of_name(name).filter(|one| self.counts(one));
        named.map(|one| &one.agency)
    }

    /// What is said of a key, by the id that entries carry.
    pub(super) fn of_key_id(&self, key_id: &str) -> Option<&ListedAgency> {
        let ids = self.keys_by_id.get_or_init(|| {
            let keys = self.by_key.keys();
            let ids = keys.filter_map(|key| Some((PublicKey::parse(key).ok()?.id(), key.clone())));
            ids.collect()
        });
        let mut lines: Vec<&ListedKey> = self.of_key(ids.get(key_id)?).collect();
        lines.sort_by_key(|one| (one.in_force, one.number, one.entry));
        lines.pop().map(|one| &one.agency)
    }
}

impl<'a> Claim<'a> {
    /// What a line of a list claims.
    pub(super) fn of_listed(agency: &'a ListedAgency) -> Self {
        Self {
            name: agency.name.as_str(),
            key: agency.key.as_str(),
            recipient: Some(agency.recipient.as_str()),
        }
    }
}
