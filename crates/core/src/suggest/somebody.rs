//! Whom a question is about beside the person: a heading "Next of kin" over
//! "First name" asks for the name of somebody else.

use std::sync::OnceLock;

use super::Wording;
use super::tokens::{folded, lines};
use crate::form::Asked;
use crate::kind::Kind;

/// Whom words name.
const TABLE: &str = include_str!("somebody.txt");

/// Between the headings of groups within groups.
const WITHIN: &str = " - ";

/// What is asked of anybody: who they are and how they are reached.
const IDENTITY: &[&str] = &[
    "name",
    "names",
    "forename",
    "forenames",
    "surname",
    "phone",
    "telephone",
    "tel",
    "mobile",
    "landline",
    "email",
    "mail",
    "fax",
    "address",
    "street",
    "city",
    "town",
    "county",
    "country",
    "state",
    "postcode",
    "zip",
    "relationship",
    "relation",
    "birth",
    "dob",
    "born",
    "age",
    "gender",
    "sex",
    "ethnicity",
    "race",
    "number",
    "numbers",
    "id",
    "identifier",
    "code",
    "role",
    "title",
    "occupation",
    "speciality",
    "specialty",
    "organisation",
    "contact",
    "deceased",
    "language",
];

/// Somebody whom a question is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Somebody {
    /// The person, the carer whom the form asks, or nobody in particular.
    Herself,
    /// Somebody in the record: the kind, and the filter that chooses.
    Known(Kind, &'static str),
    /// Somebody of whom the record knows nothing.
    Stranger,
    /// Nobody: a signature, a date of the form.
    Form,
}

/// Somebody, and whether the question asks who they are.
#[derive(Clone, Copy)]
pub(super) struct Asks {
    somebody: Somebody,
    identity: bool,
}

impl Asks {
    pub(super) fn of(wording: &Wording<'_>) -> Self {
        let label = folded(wording.label);
        let identity = label.iter().any(|word| IDENTITY.contains(&word.as_str()));
        let own = named(&label, wording.asks);
        // "Relationship to the patient" says to whom, and not whose it is.
        let own = own.filter(|who| *who != Somebody::Herself || !label.iter().any(|w| w == "to"));
        let above = || {
            let mut groups = wording.section.rsplit(WITHIN);
            let named = groups.find_map(|group| named(&folded(group), wording.asks));
            named.filter(|who| *who != Somebody::Form)
        };
        Self {
            somebody: own.or_else(above).unwrap_or(Somebody::Herself),
            identity,
        }
    }

    /// How well entries go with whom the question is about: 1, less, or 0.
    pub(super) fn goes_with(self, kind: Kind, entries: &str) -> f32 {
        match (self.somebody, self.identity) {
            (Somebody::Herself, _) | (Somebody::Stranger, false) => 1.0,
            // No place is better than that of the wrong person.
            (Somebody::Stranger, true) | (Somebody::Form, _) => 0.0,
            (Somebody::Known(other, filter), identity) => {
                let same = kind == other || (other == Kind::Contact && kind == Kind::Carer);
                let chosen = filter.is_empty() || kind == Kind::Carer || has(entries, filter);
                match (same, chosen) {
                    (true, true) => 1.0,
                    (true, false) if identity => 0.5,
                    (false, _) if identity => 0.0,
                    _ => 0.9,
                }
            }
        }
    }
}

/// Whether entries are chosen by a filter such as `roles=next_of_kin`.
fn has(entries: &str, filter: &str) -> bool {
    let Some((field, value)) = filter.split_once('=') else {
        return false;
    };
    entries.split(['[', ',', ']']).any(|part| {
        let (name, values) = part.split_once('=').unwrap_or_default();
        name == field && values.split('|').any(|one| one == value)
    })
}

/// Whom words name: the longest phrase wins, and of two the first.
fn named(words: &[String], asks: Asked) -> Option<Somebody> {
    let mut best: Option<(usize, Somebody)> = None;
    for (phrase, somebody) in table() {
        let is_there = words
            .windows(phrase.len())
            .any(|part| part == phrase.as_slice());
        if is_there && best.is_none_or(|(length, _)| phrase.len() > length) {
            best = Some((phrase.len(), *somebody));
        }
    }
    let carer = Somebody::Known(Kind::Contact, "roles=main_carer");
    // On the carer's own form the carer is the one who is asked.
    best.map(|(_, who)| match who {
        who if who == carer && asks == Asked::Carer => Somebody::Herself,
        who => who,
    })
}

fn table() -> &'static [(Vec<String>, Somebody)] {
    static READ: OnceLock<Vec<(Vec<String>, Somebody)>> = OnceLock::new();
    READ.get_or_init(|| {
        let all = lines(TABLE).flat_map(|(entries, words)| {
            let somebody = somebody(entries);
            words
                .split(',')
                .map(move |phrase| (folded(phrase), somebody))
        });
        all.collect()
    })
}

fn somebody(entries: &'static str) -> Somebody {
    let (kind, filter) = entries.split_once('[').unwrap_or((entries, ""));
    match (entries, Kind::ALL.iter().find(|one| one.name() == kind)) {
        ("form", _) => Somebody::Form,
        ("herself", _) => Somebody::Herself,
        (_, Some(kind)) => Somebody::Known(*kind, filter.trim_end_matches(']')),
        _ => Somebody::Stranger,
    }
}
