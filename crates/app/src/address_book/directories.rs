//! Directories that a family takes: a signed list of agencies, looked at before it is
//! kept. It is kept as what it changes, in the wallet's own entries.

use carewallet_core::directory::{Changes, DirectoryError, DirectoryFile, DirectoryIdentity};
use carewallet_core::entry::{Voice, Why};
use carewallet_core::kind::{ListedAgency, name_key};
use carewallet_core::trust::{KeyTrust, TakenList, Trust};
use carewallet_core::value::{Date, Line, Text};
use carewallet_core::{Body, Draft, ErrorKind, Kind, SubjectId, Wallet};
use serde_json::json;

use super::{keys, of_wallet};
use crate::error::Error;
use crate::platform::Platform;
use crate::test_keys;

/// Bytes of agencies in one entry: with what stands around them it stays far below the
/// limit of an entry.
const ENTRY_SHARE: usize = 128 << 10;

/// A list that somebody offers: signed, and not yet kept.
pub struct Offer {
    /// The list.
    pub list: DirectoryFile,
    /// What it changes against what is held.
    pub changes: Changes,
    /// The number of the list that is held.
    pub held: Option<u32>,
    /// Whether another directory of the same name is held: other people maintain it, or
    /// another number of them signs.
    pub is_other_of_the_name: bool,
}

/// What became of an agency of the address book with a list.
pub struct Moved {
    /// What it is called.
    pub name: Line,
    /// What was to be thought of its key.
    pub before: Trust,
    /// What is to be thought of it now.
    pub now: Trust,
}

/// Reads a list, and compares it with what the wallet holds.
///
/// # Errors
/// Why it is none that can be taken: [`ErrorKind::TooFewSignatures`],
/// [`ErrorKind::OlderDirectory`], [`ErrorKind::OtherDirectory`],
/// [`ErrorKind::UnlikelyDate`], [`ErrorKind::TestKey`], or what is wrong with the file.
pub fn look(platform: &dyn Platform, wallet: &Wallet<'_>, bytes: &[u8]) -> Result<Offer, Error> {
    let list = DirectoryFile::parse(bytes).map_err(|error| match error {
        DirectoryError::Json(_) => {
            Error::from(error).with_advice("give the file that whoever maintains it has sent")
        }
        other => other.into(),
    })?;
    list.require_signatures()?;
    test_keys::refuse_list(platform, &list)?;
    let keys = keys::trust(wallet);
    refuse_bad_day(&list, wallet.now().date())?;
    refuse_older(&list, &keys)?;
    let taken = || keys.directories.lists().iter().filter(|one| one.in_force);
    let same = taken().filter(|one| one.identity == list.identity);
    let held = same.map(|one| one.number).max();
    let name = name_key(list.identity.name.as_str());
    let is_other = |one: &TakenList| name_key(one.identity.name.as_str()) == name;
    Ok(Offer {
        changes: Changes::between(&keys.directories.lines_of(&list.identity), &list),
        is_other_of_the_name: held.is_none() && taken().any(is_other),
        held,
        list,
    })
}

fn refuse_bad_day(list: &DirectoryFile, today: Date) -> Result<(), Error> {
    // Clocks differ by a day around the world.
    if today.days_until(list.made_on) > 1 {
        let message = "the directory says that it was made on a day to come";
        return Err(Error::new(ErrorKind::UnlikelyDate, message)
            .with_advice("look whether the clock of this computer is right"));
    }
    Ok(())
}

/// A number only rises, also where the list was forgotten meanwhile.
fn refuse_older(list: &DirectoryFile, keys: &KeyTrust) -> Result<(), Error> {
    let newest = keys.directories.lists_of(&list.identity);
    let Some(newest) = newest.max_by_key(|one| one.number) else {
        return Ok(());
    };
    if list.number < newest.number {
        let message = format!(
            "this is list {} of the directory, and you have list {}",
            list.number, newest.number
        );
        return Err(Error::new(ErrorKind::OlderDirectory, message));
    }
    if list.number == newest.number && list.hash() != newest.hash {
        let message = format!(
            "this is another list {} of the directory than the one that you have",
            list.number
        );
        return Err(Error::new(ErrorKind::OtherDirectory, message));
    }
    Ok(())
}

impl Offer {
    /// Whether this very list is held.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.held == Some(self.list.number)
    }

    /// Whether the words have to be compared: no list of this directory is held.
    #[must_use]
    pub fn needs_words(&self) -> bool {
        self.held.is_none()
    }

    /// Keeps the list. Gives the agencies of the address book that it moves.
    ///
    /// # Errors
    /// Why nothing was saved.
    pub fn take(&self, wallet: &mut Wallet<'_>) -> Result<Vec<Moved>, Error> {
        let before = of_wallet(wallet);
        let by = wallet.own_name()?;
        let lines: Vec<&ListedAgency> = self.changes.lines().collect();
        let parts = parts(&lines)?;
        let drafts = parts.into_iter().map(|some| {
            let body = Body::from_json(Kind::Directory, &self.body(&some).to_string())?;
            Ok(Draft::new(
                SubjectId::Home,
                body,
                Voice::Reported,
                by.clone(),
            ))
        });
        wallet.add(drafts.collect::<Result<_, Error>>()?)?;
        let now = of_wallet(wallet);
        let moved = before.into_iter().filter_map(|one| {
            let after = now.iter().find(|after| after.entry == one.entry)?;
            let (before, now) = (one.trust?, after.trust.clone()?);
            (before != now).then_some(Moved {
                name: one.body.name,
                before,
                now,
            })
        });
        Ok(moved.collect())
    }

    fn body(&self, agencies: &[serde_json::Value]) -> serde_json::Value {
        let DirectoryIdentity {
            name,
            maintainers,
            needed,
        } = &self.list.identity;
        let maintainers: Vec<_> = maintainers
            .iter()
            .map(|one| json!({ "key": one.key, "name": one.name }))
            .collect();
        let mut body = json!({
            "list": self.list.hash(),
            "made_on": self.list.made_on,
            "maintainers": maintainers,
            "name": name,
            "needed": needed,
            "number": self.list.number,
        });
        if !agencies.is_empty() {
            body["agencies"] = agencies.into();
        }
        body
    }
}

/// The agencies in parts, each of which fits into one entry: one part at least.
fn parts(lines: &[&ListedAgency]) -> Result<Vec<Vec<serde_json::Value>>, Error> {
    let (mut parts, mut room) = (vec![Vec::new()], ENTRY_SHARE);
    for line in lines {
        let value = line_json(line);
        let size = value.to_string().len();
        if size > room {
            parts.push(Vec::new());
            room = ENTRY_SHARE;
        }
        room = room.saturating_sub(size);
        if let Some(last) = parts.last_mut() {
            last.push(value);
        }
    }
    Ok(parts)
}

fn line_json(agency: &ListedAgency) -> serde_json::Value {
    let mut line = json!({
        "key": agency.key,
        "name": agency.name,
        "recipient": agency.recipient,
    });
    if let Some(revoked) = &agency.revoked {
        line["revoked"] = json!({ "from": revoked.from });
        if let Some(why) = &revoked.why {
            line["revoked"]["why"] = json!(why);
        }
    }
    line
}

/// A directory that the family has.
pub struct Held {
    /// Which it is.
    pub identity: DirectoryIdentity,
    /// The number of its newest list.
    pub number: u32,
    /// The day on which that was made.
    pub made_on: Date,
    /// How many agencies are listed, without those that are revoked.
    pub agencies: usize,
}

/// The directories of a wallet.
#[must_use]
pub fn held(wallet: &Wallet<'_>) -> Vec<Held> {
    let keys = keys::trust(wallet);
    let mut all: Vec<Held> = Vec::new();
    for list in keys.directories.lists().iter().filter(|one| one.in_force) {
        let place = all.iter().position(|one| one.identity == list.identity);
        match place {
            Some(at) if all[at].number < list.number => {
                (all[at].number, all[at].made_on) = (list.number, list.made_on);
            }
            Some(_) => {}
            None => {
                let lines = keys.directories.lines_of(&list.identity);
                let good = lines.values().filter(|one| one.revoked.is_none());
                all.push(Held {
                    identity: list.identity.clone(),
                    number: list.number,
                    made_on: list.made_on,
                    agencies: good.count(),
                });
            }
        }
    }
    all
}

/// Forgets the directories of a name: nothing counts any more because they list it.
/// What they have revoked stays revoked.
///
/// # Errors
/// [`ErrorKind::Nothing`] where there is none; why it could not be saved.
pub fn forget(wallet: &mut Wallet<'_>, name: &Line, why: &Text) -> Result<usize, Error> {
    let keys = keys::trust(wallet);
    let wanted = name_key(name.as_str());
    let lists = keys.directories.lists().iter().filter(|one| one.in_force);
    let named = lists.filter(|one| name_key(one.identity.name.as_str()) == wanted);
    let ids: Vec<_> = named.map(|one| one.entry).collect();
    if ids.is_empty() {
        let message = format!("you have no directory {}", name.as_str());
        return Err(Error::new(ErrorKind::Nothing, message)
            .with_advice("look through the directories that you have"));
    }
    let by = wallet.own_name()?;
    let drafts = ids.chunks(carewallet_core::limits::NAMED_IDS).map(|some| {
        let why = Why { why: why.clone() };
        let mut draft = Draft::notice(SubjectId::Home, Kind::Directory, why, by.clone());
        draft.lane = Kind::Directory.default_lane();
        draft.withdraws = some.to_vec();
        draft.withdraws.sort();
        draft
    });
    wallet.add(drafts.collect())?;
    Ok(ids.len())
}
