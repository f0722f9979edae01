//! A made-up household, all of it from a seed: who lives there, and what the
//! family and two agencies wrote down, as signed entries.

mod belongings;
mod dates;
mod health;
mod people;
mod writer;

use carewallet_core::value::Date;
use carewallet_core::{Batch, Entry, Identity, PersonId, SubjectId};
use carewallet_testkit::SeededRng;

pub use writer::{How, Writer, family, holder};

/// The day on which sheets are made.
pub const TODAY: &str = "2026-11-26";

/// Somebody of the household.
#[derive(Clone)]
pub struct Member {
    pub id: PersonId,
    pub name: String,
    pub died: bool,
}

impl Member {
    pub fn subject(&self) -> SubjectId {
        SubjectId::Person(self.id.clone())
    }
}

/// The household and all that was ever written down about it.
pub struct Household {
    pub seed: u64,
    pub members: Vec<Member>,
    pub entries: Vec<Entry>,
    /// The signatures of the agencies.
    pub batches: Vec<Batch>,
}

impl Household {
    /// The household of a seed.
    pub fn of(seed: u64) -> Self {
        let mut writer = Writer::new(seed);
        let members = people::members(&mut writer);
        for member in &members {
            health::write(&mut writer, member);
            people::write_contacts(&mut writer, member);
            dates::write(&mut writer, member);
            belongings::write(&mut writer, member);
        }
        people::write_home(&mut writer);
        let (entries, batches) = writer.done();
        Self {
            seed,
            members,
            entries,
            batches,
        }
    }

    /// Whether somebody of it has died.
    pub fn mourns(&self) -> bool {
        self.members.iter().any(|member| member.died)
    }

    /// A household in which everything is said exactly once: it shows in how
    /// many places each kind of sheet prints one statement.
    pub fn calm() -> Self {
        let mut writer = Writer::new(0);
        let members = people::one_member(&mut writer);
        for member in &members {
            health::write_once(&mut writer, member);
            people::write_contact_once(&mut writer, member);
            dates::write_once(&mut writer, member);
            belongings::write_once(&mut writer, member);
        }
        let (entries, batches) = writer.done();
        Self {
            seed: 0,
            members,
            entries,
            batches,
        }
    }
}

pub fn today() -> Date {
    Date::parse(TODAY).unwrap()
}

/// The keys of the two agencies.
pub fn agencies() -> [Identity; 2] {
    use carewallet_testkit::keys;
    [keys::identity(keys::AGENCY), keys::identity(keys::STRANGER)]
}

/// Things to be dealt, each once.
pub struct Deck(Vec<&'static str>);

impl Deck {
    pub fn shuffled(cards: &[&'static str], random: &mut SeededRng) -> Self {
        let mut cards = cards.to_vec();
        for place in (1..cards.len()).rev() {
            cards.swap(place, random.below(place + 1));
        }
        Self(cards)
    }

    pub fn deal(&mut self) -> Option<&'static str> {
        self.0.pop()
    }
}
