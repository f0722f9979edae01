//! Who writes: drafts become signed entries, one second after another.

use carewallet_core::entry::{EntryWriter, Voice};
use carewallet_core::value::{Date, Timestamp};
use carewallet_core::{Batch, Body, Draft, Entry, EntryId, Identity, Kind, Lane, SubjectId};
use carewallet_testkit::household::{line, why};
use carewallet_testkit::{SeededRng, keys};
use serde_json::Value as Json;

use super::super::vocabulary::{
    AGENCIES, CLINICS, CONDITIONS, CONTACTS, MEASURES, MEDICINES, PEOPLE, SUBSTANCES, TELLERS, word,
};
use super::Deck;

/// How something is written down.
#[derive(Clone, Copy, Default)]
pub struct How {
    /// The lane, where it is not that of the kind.
    pub lane: Option<Lane>,
    /// Which agency writes; else the family does.
    pub agency: Option<usize>,
    /// Whether the other one of the family says it.
    pub other: bool,
    /// What it stands in for.
    pub replaces: Option<EntryId>,
}

/// As the family says it.
pub fn family() -> How {
    How::default()
}

/// The one who keeps the wallet.
pub fn holder() -> Identity {
    keys::holder()
}

/// Where all of it is written down.
pub struct Writer {
    pub random: SeededRng,
    salts: SeededRng,
    agencies: [Identity; 2],
    seconds: i64,
    words: usize,
    entries: Vec<Entry>,
    pub people: Deck,
    pub contacts: Deck,
    pub substances: Deck,
    pub medicines: Deck,
    pub conditions: Deck,
    pub clinics: Deck,
    pub measures: Deck,
}

impl Writer {
    pub fn new(seed: u64) -> Self {
        let mut random = SeededRng::new(seed);
        let mut deck = |cards: &[&'static str]| Deck::shuffled(cards, &mut random);
        Self {
            people: deck(&PEOPLE),
            contacts: deck(&CONTACTS),
            substances: deck(&SUBSTANCES),
            medicines: deck(&MEDICINES),
            conditions: deck(&CONDITIONS),
            clinics: deck(&CLINICS),
            measures: deck(&MEASURES),
            salts: SeededRng::new(seed ^ 0x5a17),
            agencies: super::agencies(),
            seconds: 0,
            words: seed as usize,
            entries: Vec::new(),
            random,
        }
    }

    pub fn percent(&mut self, chance: usize) -> bool {
        self.random.percent(chance)
    }

    /// A made-up word that stands nowhere else in the household.
    pub fn word(&mut self) -> String {
        self.words += 1;
        word(self.words)
    }

    /// A sentence with such a word in it.
    pub fn sentence(&mut self, start: &str) -> String {
        format!("{start} {}", self.word())
    }

    /// A number of three digits and a unit, each once.
    pub fn strength(&mut self, unit: &str) -> String {
        self.words += 1;
        format!("{} {unit}", 100 + self.words * 7 % 899)
    }

    /// A British telephone number out of those that nobody has.
    pub fn phone(&mut self) -> String {
        self.words += 1;
        format!("020 7946 {:04}", self.words * 13 % 1_000)
    }

    /// Writes a statement down.
    pub fn says(&mut self, about: &SubjectId, kind: Kind, body: Json, how: How) -> EntryId {
        let body = Body::from_json(kind, &body.to_string())
            .unwrap_or_else(|e| panic!("{}: {e}: {body}", kind.name()));
        let (voice, who) = match how.agency {
            Some(number) => (Voice::Agency, AGENCIES[number]),
            None => (Voice::Reported, TELLERS[usize::from(how.other)]),
        };
        let mut draft = Draft::new(about.clone(), body, voice, line(who));
        draft.lane = how.lane.unwrap_or(draft.lane).max(kind.widest_lane());
        draft.replaces = how.replaces.into_iter().collect();
        if self.percent(10) {
            let day = if self.percent(50) {
                "2026-08-01"
            } else {
                "2027-08-01"
            };
            draft.review_by = Some(Date::parse(day).unwrap());
        }
        self.write(draft, how)
    }

    /// Says the same once more, spelt a little differently, by somebody else.
    pub fn again(&mut self, about: &SubjectId, kind: Kind, body: Json, how: How) {
        let other = How {
            agency: if self.percent(50) { Some(0) } else { None },
            other: !how.other,
            replaces: None,
            ..how
        };
        self.says(about, kind, body, other);
    }

    /// Takes an entry out of force, or tries to.
    pub fn withdraws(&mut self, about: &SubjectId, kind: Kind, id: EntryId, how: How) {
        let mut draft = Draft::notice(about.clone(), kind, why(), line(TELLERS[0]));
        draft.withdraws = vec![id];
        self.write(draft, how);
    }

    /// Erases an entry: its body goes for good.
    pub fn erases(&mut self, about: &SubjectId, kind: Kind, id: EntryId) {
        let mut draft = Draft::notice(about.clone(), kind, why(), line(TELLERS[0]));
        draft.erases = vec![id];
        self.write(draft, family());
    }

    fn write(&mut self, draft: Draft, how: How) -> EntryId {
        self.seconds += 1;
        let signer = match how.agency {
            Some(number) => self.agencies[number].public_key().id(),
            None => holder().public_key().id(),
        };
        let mut pen = EntryWriter {
            now: carewallet_testkit::clock::at(self.seconds),
            key_id: signer,
            after: Vec::new(),
            random: &mut self.salts,
        };
        let kind = draft.kind.name();
        let entry = draft
            .write(&mut pen)
            .unwrap_or_else(|e| panic!("{kind}: {e}"));
        let id = entry.id();
        self.entries.push(entry);
        id
    }

    /// What was written last of a kind.
    pub fn last_of(&self, kind: Kind) -> EntryId {
        self.nth_last_of(kind, 0)
    }

    /// What was written before that.
    pub fn last_but_one_of(&self, kind: Kind) -> EntryId {
        self.nth_last_of(kind, 1)
    }

    fn nth_last_of(&self, kind: Kind, back: usize) -> EntryId {
        let all = self.entries.iter().rev();
        let mut all = all.filter(|entry| entry.kind() == Some(kind) && entry.is_statement());
        all.nth(back)
            .expect("something of this kind was written")
            .id()
    }

    /// All that was written, and the signatures of the agencies.
    pub fn done(self) -> (Vec<Entry>, Vec<Batch>) {
        let at = Timestamp::parse("2026-11-25T12:00:00Z").unwrap();
        let mut batches = Vec::new();
        for (identity, name) in self.agencies.iter().zip(AGENCIES) {
            let key = identity.public_key().id();
            let own = |entry: &&Entry| entry.envelope().recorded_by == key;
            if self.entries.iter().any(|entry| own(&entry)) {
                let own = self.entries.iter().filter(own);
                batches.push(Batch::sign(own, identity, line(name), at));
            }
        }
        (self.entries, batches)
    }
}
