//! Copies of one wallet in several places, and what happens to them at random.

use std::collections::BTreeSet;

use carewallet_core::entry::{Entry, Voice};
use carewallet_core::store::Area;
use carewallet_core::wallet::WalletError;
use carewallet_core::{EntryId, Identity, Wallet};
use carewallet_testkit::household::{Place, small, why};
use carewallet_testkit::{SeededRng, keys};

/// Names that sync tools give to copies of a file.
const CONFLICTS: [&str; 3] = [
    "{}.sync-conflict-20260301-093000-ABCDEFG.age",
    "{} (conflicted copy 2026-03-01).age",
    "{} (1).age",
];

pub(super) struct World {
    seed: u64,
    holder: Identity,
    places: Vec<Place>,
    chance: SeededRng,
    saved: BTreeSet<EntryId>,
    erased: BTreeSet<EntryId>,
    written: usize,
    /// What stood in each place when it was last looked at.
    known: Vec<Vec<Entry>>,
    pub(super) commands: usize,
}

impl World {
    pub(super) fn new(seed: u64, copies: usize) -> Self {
        let holder = keys::holder();
        let first = Place::with_wallet(seed, &holder);
        let others = (1..copies as u64).map(|n| first.copied(seed ^ (n << 32)));
        let mut places: Vec<Place> = others.collect();
        places.insert(0, first);
        Self {
            seed,
            holder,
            places,
            chance: SeededRng::new(seed ^ 0xc0ffee),
            saved: BTreeSet::new(),
            erased: BTreeSet::new(),
            written: 0,
            known: vec![Vec::new(); copies],
            commands: 0,
        }
    }

    /// One command in one place; clocks run on and back a little.
    pub(super) fn step(&mut self, side: usize) {
        self.commands += 1;
        self.places[side].seconds += self.chance.below(5) as i64 - 2;
        match self.chance.below(100) {
            0..45 => self.add(side),
            45..60 => self.change(side),
            60..70 => self.withdraw(side),
            70..76 => self.erase(side),
            76..84 => self.conflict(side),
            84..87 => self.forget(side),
            _ => self.merge(side),
        }
    }

    fn add(&mut self, side: usize) {
        let count = if self.chance.percent(10) {
            20
        } else {
            1 + self.chance.below(3)
        };
        let mut drafts = Vec::with_capacity(count);
        for _ in 0..count {
            self.written += 1;
            let mut draft = small(self.written);
            if self.chance.percent(10) {
                draft.voice = Voice::OwnWords;
            }
            drafts.push(draft);
        }
        let saved = self.open(side).add(drafts).unwrap();
        self.saved.extend(saved.ids());
    }

    fn change(&mut self, side: usize) {
        let Some(old) = self.standing(side) else {
            return;
        };
        self.written += 1;
        let mut draft = small(self.written);
        draft.replaces = vec![old.id()];
        let saved = self.open(side).add(vec![draft]).unwrap();
        self.saved.extend(saved.ids());
    }

    fn withdraw(&mut self, side: usize) {
        let Some(old) = self.standing(side) else {
            return;
        };
        let saved = self.open(side).withdraw(&old, why()).unwrap();
        self.saved.extend(saved.ids());
    }

    fn erase(&mut self, side: usize) {
        let Some(old) = self.standing(side) else {
            return;
        };
        let reach = self.open(side).erase(&old, why()).unwrap();
        self.saved.extend(reach.saved.ids());
        self.erased.insert(old.id());
    }

    /// A sync tool keeps an older or a second copy of a file.
    fn conflict(&mut self, side: usize) {
        let other = self.chance.below(self.places.len());
        let files = self.places[other].store.files();
        let segments: Vec<_> = files
            .into_iter()
            .filter(|(a, ..)| *a == Area::Segments)
            .collect();
        let Some((area, name, bytes)) = self.chance.pick(&segments).cloned() else {
            return;
        };
        let style = CONFLICTS[self.chance.below(CONFLICTS.len())];
        let copy = style.replace("{}", name.trim_end_matches(".age"));
        self.places[side].store.put(area, &copy, bytes);
    }

    /// The computer is another one: it remembers nothing.
    fn forget(&mut self, side: usize) {
        self.places[side].store = self.places[side].store.forgetful();
    }

    fn merge(&mut self, side: usize) {
        let other = (side + 1 + self.chance.below(self.places.len() - 1)) % self.places.len();
        self.take(side, other);
    }

    fn take(&mut self, side: usize, other: usize) -> usize {
        let theirs = self.places[other].store.clone();
        let seed = self.seed;
        let merged = self.open(side).merge(&theirs);
        let merged = merged.unwrap_or_else(|e| panic!("seed {seed}: {e}"));
        assert!(merged.problems.is_empty(), "seed {seed}");
        merged.entries
    }

    fn open(&mut self, side: usize) -> Wallet<'_> {
        let seed = self.seed;
        let opened = self.places[side].try_open(&self.holder);
        opened.unwrap_or_else(|e: WalletError| panic!("seed {seed}: {e}"))
    }

    fn standing(&mut self, side: usize) -> Option<Entry> {
        // Looking reads everything; a picture that is a little old is as good.
        if self.known[side].is_empty() || self.chance.percent(10) {
            let contents = self.open(side).contents().unwrap();
            self.known[side] = contents.record().entries().cloned().collect();
        }
        self.chance.pick(&self.known[side]).cloned()
    }

    /// Merges in every way, and compares.
    pub(super) fn settle(&mut self) {
        let seed = self.seed;
        if self.places.len() == 3 {
            self.associates();
            self.take(2, 0);
        }
        // One with two, and two with what one was: the records must be equal.
        let before = self.places[0].store.clone();
        self.take(0, 1);
        let merged = self.open(1).merge(&before);
        assert!(
            merged.is_ok_and(|merged| merged.problems.is_empty()),
            "seed {seed}"
        );
        if self.places.len() == 3 {
            assert!(
                self.lines(0) == self.lines(1),
                "seed {seed}: merging does not commute"
            );
            for (side, other) in [(2, 1), (0, 2), (1, 2)] {
                self.take(side, other);
            }
        }
        let again = self.take(0, 1) + self.take(1, 0);
        assert_eq!(again, 0, "seed {seed}: merging again brought something");
        let sides = 0..self.places.len();
        let all: Vec<String> = sides.map(|side| self.nothing_is_gone(side)).collect();
        assert!(
            all.windows(2).all(|pair| pair[0] == pair[1]),
            "seed {seed}: the records differ"
        );
    }

    fn lines(&mut self, side: usize) -> String {
        lines(&mut self.places[side], &self.holder)
    }

    /// (One with two) with three is one with (two with three).
    fn associates(&self) {
        let [first, second, third] = [0, 1, 2].map(|n| &self.places[n]);
        let mut left = first.copied(self.seed + 3);
        left.open(&self.holder).merge(&second.store).unwrap();
        left.open(&self.holder).merge(&third.store).unwrap();
        let mut right = second.copied(self.seed + 4);
        right.open(&self.holder).merge(&third.store).unwrap();
        let mut whole = first.copied(self.seed + 5);
        whole.open(&self.holder).merge(&right.store).unwrap();
        let both = [
            lines(&mut left, &self.holder),
            lines(&mut whole, &self.holder),
        ];
        assert!(
            both[0] == both[1],
            "seed {}: merging does not associate",
            self.seed
        );
    }

    /// Every id that was saved is there, or was erased; what was erased is gone.
    /// Gives the record.
    fn nothing_is_gone(&mut self, side: usize) -> String {
        let (seed, saved, erased) = (self.seed, self.saved.clone(), self.erased.clone());
        let wallet = self.open(side);
        let contents = wallet.contents().unwrap();
        assert!(contents.problems().is_empty(), "seed {seed}");
        for id in &saved {
            let there = contents.get(id).is_some();
            assert_eq!(there, !erased.contains(id), "seed {seed}: {}", id.short());
        }
        if seed.is_multiple_of(20) {
            let faults = wallet.check().unwrap().faults;
            assert!(faults.is_empty(), "seed {seed}: {faults:?}");
        }
        contents.record().lines()
    }
}

/// The record of a place as one text.
pub(super) fn lines(place: &mut Place, holder: &Identity) -> String {
    place.open(holder).contents().unwrap().record().lines()
}

/// All records are equal, byte for byte.
pub(super) fn same_lines(all: &[String]) {
    assert!(
        all.windows(2).all(|pair| pair[0] == pair[1]),
        "the records differ"
    );
    assert!(!all[0].is_empty());
}
