//! Sheets of a household, made in this process with the code that `share` uses:
//! the record, a selection by person, kind and lane, what a kind of sheet
//! shows, and what a card has room for.

use std::collections::BTreeSet;

use carewallet_core::share::{About, Maker, Role, ShareHeader, WHOEVER};
use carewallet_core::value::Timestamp;
use carewallet_core::{Batch, Entry, Kind, Lane, Payload, Record, Selection, Share, SubjectId};
use carewallet_export::sheet::{Carrier, SheetKind, card, document};
use carewallet_export::{Before, Language, SheetOptions, html, sheet_pdf, sheet_text};
use carewallet_testkit::household::line;

use super::case::Case;
use super::catalogue::Words;
use super::fact::{Fact, in_force};
use super::household::{Household, TODAY, holder, today};

/// The languages in which every sheet is made.
pub const LANGUAGES: [Language; 3] = [Language::English, Language::Arabic, Language::Polish];

/// What is named for the lane that opens only for named kinds.
pub const NAMED: [Kind; 3] = [Kind::KeySafe, Kind::Allergy, Kind::Medication];

/// A kind of sheet, and whether it is the one with named kinds.
#[derive(Clone, Copy)]
pub struct Order {
    pub kind: SheetKind,
    pub named: bool,
}

impl Order {
    /// Every kind of sheet, and a summary of named kinds.
    pub fn all() -> impl Iterator<Item = Self> {
        let plain = SheetKind::ALL.map(|kind| Self { kind, named: false });
        let named = Self {
            kind: SheetKind::Summary,
            named: true,
        };
        plain.into_iter().chain([named])
    }

    fn lane(self) -> Lane {
        match self.kind.lane() {
            Some(lane) => lane,
            None if self.named => Lane::Named,
            None => Lane::Agency,
        }
    }

    fn kinds(self) -> Vec<Kind> {
        if self.named {
            return NAMED.to_vec();
        }
        self.kind.kinds().to_vec()
    }
}

/// A household with what of it is in force.
pub struct Home {
    pub household: Household,
    pub record: Vec<Fact>,
}

impl Home {
    pub fn of(household: Household) -> Self {
        let record = in_force(&household.entries, &holder().public_key().id());
        Self { household, record }
    }

    /// Whom a sheet is about.
    fn subjects(&self, order: Order) -> Vec<SubjectId> {
        let living = self.household.members.iter().filter(|one| !one.died);
        let most = match order.kind {
            SheetKind::Household => usize::MAX,
            _ => 1,
        };
        let people = living.take(most).map(|one| one.subject());
        people.chain([SubjectId::Home]).collect()
    }

    /// What the oracle knows of such a sheet.
    pub fn case<'a>(&'a self, order: Order, words: &'a Words) -> Case<'a> {
        let names = |died: bool| {
            let members = self.household.members.iter();
            let some = members.filter(move |one| one.died || !died);
            some.map(|one| (one.id.as_str().to_owned(), one.name.clone()))
                .collect()
        };
        let subjects = self.subjects(order).into_iter();
        Case {
            seed: self.household.seed,
            kind: order.kind,
            words,
            record: &self.record,
            subjects: subjects.map(|one| one.as_str().to_owned()).collect(),
            lane: match order.lane() {
                Lane::Emergency => 0,
                Lane::Agency => 1,
                Lane::Named => 2,
                Lane::Family => 3,
            },
            kinds: order
                .named
                .then(|| NAMED.iter().map(|kind| kind.name()).collect()),
            names: names(false),
            died: names(true),
            damaged: false,
            incomplete: false,
        }
    }

    /// The share behind such a sheet; nothing if nothing of the record is on it.
    pub fn sheet(&self, order: Order) -> Option<Sheet> {
        let holders = BTreeSet::from([holder().public_key().id()]);
        let record = Record::from_entries(&self.household.entries, &holders);
        let subjects = self.subjects(order);
        let selection = Selection::new(subjects, order.kinds(), order.lane()).unwrap();
        let mut chosen = order
            .kind
            .select(&selection.choose(&record, today()).ok()?, today());
        if chosen.is_empty() {
            return None;
        }
        if order.kind == SheetKind::Household {
            chosen.extend(self.says_who_died(&record));
        }
        if order.kind == SheetKind::Card {
            return self.card(order, &record, chosen);
        }
        let share = self.share(&chosen);
        let mut options = self.options(order, &record, &chosen);
        options.before = self.before(order, &chosen);
        let payload = Payload::open_form(share.pack().ok()?);
        Some(Sheet {
            share,
            payload,
            options,
        })
    }

    /// The entries that say who died: they travel with a household's sheet, as
    /// `share` makes it, and nothing else about them does.
    fn says_who_died<'e>(&self, record: &Record<'e>) -> Vec<&'e Entry> {
        let died: Vec<SubjectId> = {
            let members = self.household.members.iter();
            members
                .filter(|one| one.died)
                .map(|one| one.subject())
                .collect()
        };
        let entries = record.entries().filter(|entry| {
            entry.kind() == Some(Kind::Person)
                && died.contains(entry.about())
                && entry.lane() <= Lane::Agency
        });
        entries.collect()
    }

    /// How it is wanted, and what its maker knows to be all there is.
    fn options(&self, order: Order, record: &Record<'_>, chosen: &[&Entry]) -> SheetOptions {
        let members = self.household.members.iter().map(|one| one.subject());
        let subjects: Vec<SubjectId> = members.chain([SubjectId::Home]).collect();
        let ids: BTreeSet<_> = chosen.iter().map(|entry| entry.id()).collect();
        let left_out: BTreeSet<(SubjectId, Option<Kind>)> = record
            .entries()
            .filter(|entry| !ids.contains(&entry.id()))
            .map(|entry| (entry.about().clone(), entry.kind()))
            .collect();
        let pairs = subjects.iter().flat_map(|about| {
            let kinds = Kind::ALL.iter();
            kinds.map(|kind| (about.clone(), *kind))
        });
        let whole = pairs.filter(|(about, kind)| !left_out.contains(&(about.clone(), Some(*kind))));
        SheetOptions {
            whole: whole.collect(),
            ..SheetOptions::new(today()).of_kind(order.kind)
        }
    }

    /// On a hand-over half of it is known already, for every second household.
    fn before(&self, order: Order, chosen: &[&Entry]) -> Option<Before> {
        let again = order.kind == SheetKind::Handover && self.household.seed.is_multiple_of(2);
        again.then(|| Before {
            on: carewallet_core::value::Date::parse("2026-06-01").unwrap(),
            entries: chosen.iter().step_by(2).map(|entry| entry.id()).collect(),
            taken_back: Vec::new(),
        })
    }

    /// The code of a card holds what has room in it, as `share` packs it; its
    /// face is filled apart from that.
    fn card(&self, order: Order, record: &Record<'_>, mut chosen: Vec<&Entry>) -> Option<Sheet> {
        let options = self.options(order, record, &chosen);
        chosen.sort_by_key(|entry| card::rank(entry, today()));
        let share = self.share(&chosen);
        loop {
            let payload = Payload::open_form(self.share(&chosen).pack().ok()?);
            if payload.bytes().len() <= card::CODE_BYTES {
                return Some(Sheet {
                    share,
                    payload,
                    options,
                });
            }
            chosen.pop_if(|entry| !card::must_be_on_it(entry, today()))?;
        }
    }

    fn share(&self, chosen: &[&Entry]) -> Share {
        let holder = holder();
        let here = |id: &SubjectId| chosen.iter().any(|entry| entry.about() == id);
        let members = self.household.members.iter();
        let told_of = members.filter(|one| !one.died && here(&one.subject()));
        let about = told_of.map(|one| About {
            id: one.id.clone(),
            name: line(&one.name),
        });
        let header = ShareHeader {
            about: about.collect(),
            to: line(WHOEVER),
            why: None,
            made_at: Timestamp::parse(&format!("{TODAY}T09:30:00Z")).unwrap(),
            wallet: holder.public_key().id(),
            reply_to: None,
            incomplete: false,
        };
        let maker = Maker::of(&holder, line("Sarah Holder"), Role::Family);
        let entries: Vec<Entry> = chosen.iter().map(|entry| (*entry).clone()).collect();
        let needed = |batch: &&Batch| chosen.iter().any(|entry| batch.covers(entry));
        let batches = self.household.batches.iter().filter(needed).cloned();
        let made = Share::make(header, maker, entries, batches.collect(), &holder);
        made.unwrap_or_else(|e| panic!("seed {}: {e}", self.household.seed))
    }
}

/// A share that is ready to be printed.
pub struct Sheet {
    share: Share,
    payload: Payload,
    options: SheetOptions,
}

impl Sheet {
    fn options(&self, language: Language) -> SheetOptions {
        self.options.clone().in_language(language)
    }

    pub fn text(&self, language: Language) -> String {
        sheet_text(&self.share, &self.payload, &self.options(language))
    }

    pub fn html(&self, language: Language) -> String {
        let options = self.options(language);
        html::write(&document(
            &self.share,
            &self.payload,
            Carrier::Letters,
            &options,
        ))
    }

    /// The sheet to print, or why there is none.
    pub fn pdf(&self, language: Language) -> Result<Vec<u8>, String> {
        let made = sheet_pdf(&self.share, &self.payload, &self.options(language));
        made.map(|sheet| sheet.bytes).map_err(|e| e.to_string())
    }
}
