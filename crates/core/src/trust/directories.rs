//! What the directories that a family took say of keys (docs/format.md §3.6). Their
//! entries add up, in any order.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::directory::DirectoryIdentity;
use crate::id::EntryId;
use crate::key::PublicKey;
use crate::kind::{Directory, ListedAgency, name_key};
use crate::value::{Date, HashText, Line};

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

/// What one entry says of a list that the family took.
pub struct TakenList {
    /// The entry.
    pub entry: EntryId,
    /// Whether it counts.
    pub in_force: bool,
    /// Which directory it is of.
    pub identity: DirectoryIdentity,
    /// Its number.
    pub number: u32,
    /// The day on which it was made.
    pub made_on: Date,
    /// The hash of the list.
    pub hash: HashText,
}

/// Every line of every list that the family took.
#[derive(Default)]
pub struct Directories {
    lists: Vec<TakenList>,
    lines: Vec<ListedKey>,
    by_key: BTreeMap<String, Vec<usize>>,
    by_name: BTreeMap<String, Vec<usize>>,
    /// The keys by the id that entries carry: worked out when it is asked for.
    keys_by_id: OnceCell<BTreeMap<String, String>>,
}

impl Directories {
    /// Adds what an entry says.
    pub(super) fn add(&mut self, entry: EntryId, in_force: bool, body: Directory) {
        let list = TakenList {
            entry,
            in_force,
            identity: DirectoryIdentity::of(&body),
            number: body.number.number(),
            made_on: body.made_on,
            hash: body.list.clone(),
        };
        let (identity, number) = (list.identity.text(), list.number);
        self.lists.push(list);
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
        if let Some(listed) = self.of_key(claim.key).find(is_as_claimed) {
            let lists = self.lists.iter().filter(|list| list.in_force);
            let lists = lists.filter(|list| list.identity.text() == listed.directory);
            if let Some(newest) = lists.max_by_key(|list| list.number) {
                return Listing::As {
                    directory: newest.identity.name.clone(),
                    number: newest.number,
                };
            }
        }
        // Somebody else's name, or an impostor's place to seal to.
        let mut elsewhere = self.of_key(claim.key).filter(|one| !is_sealed_to(one));
        let has_name = self.of_name(claim.name).any(|one| self.counts(one));
        if has_name || elsewhere.any(|one| self.counts(one)) {
            return Listing::Otherwise;
        }
        Listing::No
    }

    /// What is held of a directory, by key: what counts, and what was ever revoked.
    #[must_use]
    pub fn lines_of(&self, identity: &DirectoryIdentity) -> BTreeMap<&str, &ListedAgency> {
        let identity = identity.text();
        let of_it = || self.lines.iter().filter(|one| one.directory == identity);
        let counts = of_it().filter(|one| self.counts(one));
        let revoked = of_it().filter(|one| one.agency.revoked.is_some());
        // A later line takes the place of an earlier one here: what is revoked stays so.
        let lines = counts.chain(revoked);
        lines
            .map(|one| (one.agency.key.as_str(), &one.agency))
            .collect()
    }

    /// Every entry that says something of a list, in force or not.
    #[must_use]
    pub fn lists(&self) -> &[TakenList] {
        &self.lists
    }

    /// The lists of a directory that were ever taken.
    pub fn lists_of(&self, identity: &DirectoryIdentity) -> impl Iterator<Item = &TakenList> {
        self.lists
            .iter()
            .filter(move |one| one.identity == *identity)
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
