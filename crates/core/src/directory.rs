//! Directories: signed lists of agencies and their keys, which a family may take
//! once it has compared the words of who maintains them (docs/format.md §3.6).

mod changes;
mod error;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use crate::check_words::CheckWords;
use crate::hex;
use crate::json;
use crate::key::{Identity, PublicKey, Purpose, Recipient};
use crate::kind::{self, ListedAgency, Maintainer};
use crate::limits;
use crate::value::{Date, HashText, KeyText, Line, Value};

pub use changes::Changes;
pub use error::DirectoryError;

/// The largest number of a list.
const LAST_NUMBER: u32 = 999_999;

/// What makes two lists lists of the same directory: its name, who maintains it, and
/// how many of them have to sign.
#[derive(Clone, PartialEq, Eq)]
pub struct DirectoryIdentity {
    /// What it is called.
    pub name: Line,
    /// Who maintains it, sorted by key.
    pub maintainers: Vec<Maintainer>,
    /// How many of them have to sign.
    pub needed: u32,
}

impl DirectoryIdentity {
    /// Puts the maintainers in order.
    ///
    /// # Errors
    /// [`DirectoryError::Maintainers`] where one is there twice, there are too many,
    /// or fewer than have to sign.
    pub fn new(
        name: Line,
        mut maintainers: Vec<Maintainer>,
        needed: u32,
    ) -> Result<Self, DirectoryError> {
        maintainers.sort_by(|one, other| one.key.cmp(&other.key));
        let identity = Self {
            name,
            maintainers,
            needed,
        };
        identity.check()?;
        Ok(identity)
    }

    /// That of a list that the wallet has taken.
    #[must_use]
    pub fn of(body: &kind::Directory) -> Self {
        Self {
            name: body.name.clone(),
            maintainers: body.maintainers.as_slice().to_vec(),
            needed: body.needed.number(),
        }
    }

    /// All of it in one text: equal for the same directory only.
    #[must_use]
    pub fn text(&self) -> String {
        json::write(&json!({
            "maintainers": self.maintainers.iter().map(Value::to_json).collect::<Vec<_>>(),
            "name": self.name,
            "needed": self.needed,
        }))
    }

    /// The words that a family compares with whoever maintains it.
    #[must_use]
    pub fn words(&self) -> CheckWords {
        CheckWords::of_directory(&self.text())
    }

    fn check(&self) -> Result<(), DirectoryError> {
        let all = &self.maintainers;
        let ordered = all.windows(2).all(|pair| pair[0].key < pair[1].key);
        let enough = (1..=all.len()).contains(&(self.needed as usize));
        if !ordered || !enough || all.len() > limits::DIRECTORY_MAINTAINERS {
            return Err(DirectoryError::Maintainers);
        }
        for one in all {
            PublicKey::parse(one.key.as_str())?;
        }
        Ok(())
    }

    fn maintainer(&self, key: &str) -> Option<&Maintainer> {
        self.maintainers.iter().find(|one| one.key.as_str() == key)
    }
}

/// A list of agencies: checked, with the signatures that it has.
#[derive(Clone)]
pub struct DirectoryFile {
    /// Which directory it is a list of.
    pub identity: DirectoryIdentity,
    /// Its number: only a higher one takes its place.
    pub number: u32,
    /// The day on which it was made.
    pub made_on: Date,
    /// The agencies, sorted by key.
    pub agencies: Vec<ListedAgency>,
    signatures: Vec<Signature>,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signature {
    by: KeyText,
    sig: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    agencies: Vec<Json>,
    directory: u64,
    made_on: Date,
    maintainers: Vec<Json>,
    name: Line,
    needed: u32,
    number: u32,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    signatures: Vec<Signature>,
}

impl DirectoryFile {
    /// Makes a list that nobody has signed yet.
    ///
    /// # Errors
    /// What is wrong with its number, or with which agency.
    pub fn new(
        identity: DirectoryIdentity,
        number: u32,
        made_on: Date,
        mut agencies: Vec<ListedAgency>,
    ) -> Result<Self, DirectoryError> {
        agencies.sort_by(|one, other| one.key.cmp(&other.key));
        let file = Self {
            identity,
            number,
            made_on,
            agencies,
            signatures: Vec::new(),
        };
        file.check()?;
        Ok(file)
    }

    /// Reads a list, and checks every signature that it has. Whether they are enough
    /// says [`Self::require_signatures`].
    ///
    /// # Errors
    /// The first fault.
    pub fn parse(bytes: &[u8]) -> Result<Self, DirectoryError> {
        if bytes.len() > limits::DIRECTORY_BYTES {
            return Err(DirectoryError::TooLarge);
        }
        let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
        let text = json::scan(bytes)?;
        let whole: Json = serde_json::from_str(text).map_err(|_| DirectoryError::NotADirectory)?;
        if whole
            .get("directory")
            .and_then(Json::as_u64)
            .is_some_and(|n| n > 1)
        {
            return Err(DirectoryError::NewerVersion);
        }
        let wire: Wire =
            serde_json::from_value(whole).map_err(|_| DirectoryError::NotADirectory)?;
        let file = Self::from_wire(wire)?;
        // What a signature covers has one spelling, in every value.
        if file.text() != text {
            return Err(DirectoryError::NotADirectory);
        }
        file.check()?;
        file.check_signatures()?;
        Ok(file)
    }

    fn from_wire(wire: Wire) -> Result<Self, DirectoryError> {
        if wire.directory != 1 {
            return Err(DirectoryError::NotADirectory);
        }
        let maintainers = wire.maintainers.into_iter().map(Maintainer::from_json);
        let maintainers: Result<Vec<_>, _> = maintainers.collect();
        let agencies = (1..).zip(wire.agencies).map(|(number, agency)| {
            ListedAgency::from_json(agency)
                .map_err(|error| DirectoryError::Agency { number, error })
        });
        let identity = DirectoryIdentity {
            name: wire.name,
            maintainers: maintainers.map_err(|_| DirectoryError::Maintainers)?,
            needed: wire.needed,
        };
        identity.check()?;
        Ok(Self {
            identity,
            number: wire.number,
            made_on: wire.made_on,
            agencies: agencies.collect::<Result<_, _>>()?,
            signatures: wire.signatures,
        })
    }

    fn check(&self) -> Result<(), DirectoryError> {
        if !(1..=LAST_NUMBER).contains(&self.number) {
            return Err(DirectoryError::Number);
        }
        if self.agencies.len() > limits::LIST_ITEMS {
            return Err(DirectoryError::TooLarge);
        }
        let keys = self.agencies.windows(2);
        if !keys.into_iter().all(|pair| pair[0].key < pair[1].key) {
            return Err(DirectoryError::Order);
        }
        for (number, agency) in (1..).zip(&self.agencies) {
            let refused = |_| DirectoryError::AgencyKey { number };
            PublicKey::parse(agency.key.as_str()).map_err(refused)?;
            Recipient::parse(agency.recipient.as_str()).map_err(refused)?;
            // A day to come would let the key count until then.
            let revoked = agency.revoked.as_ref();
            if revoked.is_some_and(|revoked| revoked.from > self.made_on) {
                return Err(DirectoryError::RevokedLater { number });
            }
        }
        Ok(())
    }

    fn check_signatures(&self) -> Result<(), DirectoryError> {
        let keys = self.signatures.windows(2);
        if !keys.into_iter().all(|pair| pair[0].by < pair[1].by) {
            return Err(DirectoryError::Order);
        }
        let text = self.signed_text();
        for Signature { by, sig } in &self.signatures {
            let known = self.identity.maintainer(by.as_str());
            known.ok_or(DirectoryError::NotAMaintainer)?;
            PublicKey::parse(by.as_str())?.verify(Purpose::Directory, &text, sig)?;
        }
        Ok(())
    }

    /// Refuses a list that too few of its maintainers have signed.
    ///
    /// # Errors
    /// [`DirectoryError::TooFewSignatures`].
    pub fn require_signatures(&self) -> Result<(), DirectoryError> {
        let (found, needed) = (self.signatures.len(), self.identity.needed);
        if found < needed as usize {
            return Err(DirectoryError::TooFewSignatures { found, needed });
        }
        Ok(())
    }

    /// Adds the signature of a maintainer, in the place of one that they made before.
    ///
    /// # Errors
    /// [`DirectoryError::NotAMaintainer`].
    pub fn sign(&mut self, identity: &Identity) -> Result<(), DirectoryError> {
        let key = identity.public_key().text();
        let by = self.identity.maintainer(&key);
        let by = by.ok_or(DirectoryError::NotAMaintainer)?.key.clone();
        let sig = identity.sign(Purpose::Directory, &self.signed_text());
        self.signatures.retain(|one| one.by != by);
        self.signatures.push(Signature { by, sig });
        self.signatures.sort_by(|one, other| one.by.cmp(&other.by));
        Ok(())
    }

    /// The names of those who signed it.
    pub fn signers(&self) -> impl Iterator<Item = &Line> {
        let keys = self.signatures.iter().map(|one| one.by.as_str());
        let known = keys.filter_map(|key| self.identity.maintainer(key));
        known.map(|one| &one.name)
    }

    /// The hash that tells two lists apart: of all but the signatures.
    #[must_use]
    pub fn hash(&self) -> HashText {
        let hash = Sha256::digest(self.signed_text().as_bytes());
        HashText::parse(&hex::encode(&hash)).expect("SHA-256 gives 64 hex digits")
    }

    /// The list as it stands in a file.
    #[must_use]
    pub fn text(&self) -> String {
        self.written(self.signatures.clone())
    }

    fn signed_text(&self) -> String {
        self.written(Vec::new())
    }

    fn written(&self, signatures: Vec<Signature>) -> String {
        json::write(&Wire {
            agencies: self.agencies.iter().map(Value::to_json).collect(),
            directory: 1,
            made_on: self.made_on,
            maintainers: self
                .identity
                .maintainers
                .iter()
                .map(Value::to_json)
                .collect(),
            name: self.identity.name.clone(),
            needed: self.identity.needed,
            number: self.number,
            signatures,
        })
    }
}
