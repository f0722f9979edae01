//! What the words of a question, or of one clause of it, say for each place.

use std::collections::BTreeMap;

use super::Wording;
use super::index::Index;
use super::places::{Fields, Places, Target};
use super::weights::WEIGHTS;

/// A field of a set is meant if it fits at least this share of the best.
const MEANT: f32 = 0.2;

/// The words of a question, each text with its weight.
pub(super) struct Texts<'a> {
    entries: Vec<(&'a str, f32)>,
    fields: Vec<(&'a str, f32)>,
}

/// The words that describe entries and fields, and the wordings that lead to a place.
pub(super) struct Indexes {
    entries: Index,
    fields: Index,
    leads: Index,
}

/// What words say for entries, for fields, and for a place as a whole.
pub(super) struct Evidence {
    pub(super) entries: Vec<f32>,
    pub(super) fields: Vec<f32>,
    pub(super) whole: BTreeMap<Target, f32>,
    /// How much the words say at all.
    pub(super) says: f32,
    /// What share of that is in words that lead anywhere.
    pub(super) known: f32,
}

impl<'a> Texts<'a> {
    pub(super) fn of(wording: &Wording<'a>) -> Self {
        let hint = (wording.hint.unwrap_or_default(), WEIGHTS.hint);
        let under = |weight| vec![(wording.label, 1.0), hint, (wording.section, weight)];
        Self {
            entries: under(WEIGHTS.section),
            fields: under(WEIGHTS.section_fields),
        }
    }

    pub(super) fn of_clause(clause: &'a str) -> Self {
        Self {
            entries: vec![(clause, 1.0)],
            fields: vec![(clause, 1.0)],
        }
    }
}

impl Indexes {
    pub(super) fn of(places: &Places) -> Self {
        let entries = places
            .entries
            .iter()
            .map(|entries| places.about_entries(entries));
        let fields = places
            .fields
            .iter()
            .map(|fields| places.about_fields(fields));
        Self {
            entries: Index::of(&entries.collect::<Vec<String>>()),
            fields: Index::of(&fields.collect::<Vec<String>>()),
            leads: Index::of(
                &places
                    .leads
                    .iter()
                    .map(|l| l.words.clone())
                    .collect::<Vec<_>>(),
            ),
        }
    }

    pub(super) fn evidence(&self, places: &Places, texts: &Texts<'_>) -> Evidence {
        let led = self.leads.fit(&texts.entries);
        let mut fields = self.fields.fit(&texts.fields).covered;
        of_sets(places, &mut fields);
        of_whole_entries(places, &mut fields);
        let mut found = Evidence {
            entries: self.entries.fit(&texts.entries).covered,
            fields,
            whole: BTreeMap::new(),
            says: led.says,
            known: led.known,
        };
        for (lead, alike) in places.leads.iter().zip(led.alike) {
            let weight = if lead.from_form {
                1.0
            } else {
                WEIGHTS.catalogue
            };
            found.led_to(&lead.to, alike * weight);
        }
        found
    }
}

impl Evidence {
    fn led_to(&mut self, target: &Target, score: f32) {
        if let Target::One(entries, fields) = *target {
            raise(&mut self.entries[entries], score * WEIGHTS.led_entries);
            raise(&mut self.fields[fields], score * WEIGHTS.led_fields);
        }
        raise(self.whole.entry(target.clone()).or_default(), score);
    }
}

/// A set of fields is meant as far as each of them is.
fn of_sets(places: &Places, covered: &mut [f32]) {
    let most = covered.iter().copied().fold(0.0, f32::max);
    for (number, set) in places.fields.iter().enumerate() {
        if set.names.len() > 1 {
            let members = places.members(set);
            let meant = members
                .iter()
                .filter(|f| covered[**f] > MEANT * most)
                .count();
            // A set has the words of all its members, and would win by their number.
            covered[number] *= meant as f32 / set.names.len() as f32;
        }
    }
}

/// Who asks for the main field of an entry probably means the whole entry.
fn of_whole_entries(places: &Places, covered: &mut [f32]) {
    let is = |fields: &Fields, name: &str| fields.names == [name];
    for (number, whole) in places.fields.iter().enumerate() {
        if is(whole, "") {
            let required = |other: &Fields| {
                let fields = whole.kind.fields().iter().filter(|field| field.required);
                other.kind == whole.kind && fields.clone().any(|field| is(other, field.name))
            };
            let all = places.fields.iter().zip(&*covered);
            let main = all
                .filter(|(other, _)| required(other))
                .map(|(_, score)| *score);
            let main = main.fold(0.0, f32::max);
            raise(&mut covered[number], main * WEIGHTS.main);
        }
    }
}

fn raise(old: &mut f32, new: f32) {
    // A sum would favour places that many wordings lead to.
    *old = old.max(new);
}
