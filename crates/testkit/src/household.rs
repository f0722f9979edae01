//! A made-up wallet: the household of Margaret Ellis. Its bodies are the examples of
//! the core; nobody in it exists.

use carewallet_core::entry::{Draft, Voice, Why};
use carewallet_core::kind::{Subject, examples};
use carewallet_core::store::{Memory, Store};
use carewallet_core::value::{Line, Text};
use carewallet_core::wallet::WalletError;
use carewallet_core::{Access, Body, Identity, Kind, PersonId, SubjectId, Wallet};

use crate::clock;
use crate::{MemoryStore, SeededRng};

/// One line of words.
///
/// # Panics
/// If the words are not a single line.
#[must_use]
pub fn line(words: &str) -> Line {
    Line::parse(words).expect("tests write sound lines")
}

/// Why somebody withdraws or erases something in a test.
///
/// # Panics
/// Never: the words are fixed.
#[must_use]
pub fn why() -> Why {
    let why = Text::parse("it was a mistake").expect("the words are fixed");
    Why { why }
}

/// The made-up person.
///
/// # Panics
/// Never: the id is fixed.
#[must_use]
pub fn margaret() -> PersonId {
    PersonId::parse("p0011223344556677").expect("the id is fixed")
}

/// What an entry of this kind is about in tests.
#[must_use]
pub fn subject(kind: Kind) -> SubjectId {
    match kind.subject() {
        Subject::Home => SubjectId::Home,
        Subject::Person | Subject::Either => SubjectId::Person(margaret()),
    }
}

/// A body from fields.
///
/// # Panics
/// If the fields are no body of the kind.
#[must_use]
pub fn body(kind: Kind, fields: &[(&str, &str)]) -> Body {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let fields: Vec<_> = fields.iter().map(owned).collect();
    Body::from_fields(kind, &fields).unwrap_or_else(|e| panic!("{}: {e}", kind.name()))
}

/// A draft with the example of its kind.
#[must_use]
pub fn draft(kind: Kind) -> Draft {
    reported(examples::example(kind))
}

/// A draft of a body, as the daughter reports it.
#[must_use]
pub fn reported(body: Body) -> Draft {
    Draft::new(
        subject(body.kind()),
        body,
        Voice::Reported,
        line("Sarah Ellis"),
    )
}

/// A small statement, different for each number.
#[must_use]
pub fn small(number: usize) -> Draft {
    let name = format!("Tablet {number}");
    reported(body(Kind::Medication, &[("name", &name)]))
}

/// A place to keep a wallet: a folder, and the computer that uses it.
pub struct Place {
    /// The folder, and what the computer remembers.
    pub store: MemoryStore,
    /// Where its random bytes come from.
    pub random: SeededRng,
    /// Its clock, in seconds; every opening moves it on.
    pub seconds: i64,
}

impl Place {
    /// An empty folder.
    #[must_use]
    pub fn empty(seed: u64) -> Self {
        Self {
            store: MemoryStore::default(),
            random: SeededRng::new(seed),
            seconds: 0,
        }
    }

    /// A folder with a new wallet of this holder.
    ///
    /// # Panics
    /// If the wallet cannot be made.
    #[must_use]
    pub fn with_wallet(seed: u64, identity: &Identity) -> Self {
        let mut place = Self::empty(seed);
        let made = Wallet::create(place.access(identity), line("Sarah Ellis"));
        drop(made.unwrap_or_else(|e| panic!("{e}")));
        place
    }

    /// The same folder, copied to another computer.
    #[must_use]
    pub fn copied(&self, seed: u64) -> Self {
        Self {
            store: self.store.clone(),
            // Another seed: two computers that drew the same ids and salts would hide clashes.
            random: SeededRng::new(seed),
            seconds: self.seconds,
        }
    }

    /// What a command brings along, one second after the previous one.
    pub fn access<'a>(&'a mut self, identity: &'a Identity) -> Access<'a> {
        // Entries written in the same second would have no order among themselves.
        self.seconds += 1;
        access(
            &self.store,
            &self.store,
            identity,
            self.seconds,
            &mut self.random,
        )
    }

    /// The wallet, open.
    ///
    /// # Errors
    /// As [`Wallet::open`].
    pub fn try_open<'a>(&'a mut self, identity: &'a Identity) -> Result<Wallet<'a>, WalletError> {
        Wallet::open(self.access(identity), None)
    }

    /// The wallet on a computer that has never seen it.
    ///
    /// # Errors
    /// As [`Wallet::open`].
    pub fn forgetful_open(&mut self, identity: &Identity) -> Result<(), WalletError> {
        let mut other = Self {
            // What was seen is kept by the computer; the folder moves without it.
            store: self.store.forgetful(),
            ..self.copied(99)
        };
        other.try_open(identity).map(drop)
    }

    /// The wallet, open.
    ///
    /// # Panics
    /// If it cannot be opened.
    pub fn open<'a>(&'a mut self, identity: &'a Identity) -> Wallet<'a> {
        self.try_open(identity).unwrap_or_else(|e| panic!("{e}"))
    }
}

/// What a command brings along to open a wallet.
pub fn access<'a>(
    store: &'a dyn Store,
    memory: &'a dyn Memory,
    identity: &'a Identity,
    seconds: i64,
    random: &'a mut SeededRng,
) -> Access<'a> {
    let now = clock::at(seconds);
    Access {
        store,
        memory,
        identity,
        now,
        random,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys;

    #[test]
    fn every_kind_of_the_record_can_be_kept() {
        let holder = keys::holder();
        let mut place = Place::with_wallet(1, &holder);
        let kinds = Kind::ALL.iter().filter(|kind| !kind.is_of_the_wallet());
        let drafts: Vec<Draft> = kinds.map(|kind| draft(*kind)).collect();
        let count = drafts.len();
        let mut wallet = place.open(&holder);
        wallet.add(drafts).unwrap();
        let contents = wallet.contents().unwrap();
        assert_eq!(contents.record().active().len(), count);
    }
}
