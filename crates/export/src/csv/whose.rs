//! Whom the rows of a table are about, so that no row can be taken for somebody
//! else's.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::kind::Person;
use carewallet_core::value::given;
use carewallet_core::{Share, SubjectId};

use crate::content_line::superseded;

/// The numbers and days of birth of the people of a share.
pub(super) struct Whose(BTreeMap<SubjectId, Numbers>);

/// What the entries say about one person.
#[derive(Default)]
struct Numbers {
    nhs_number: BTreeSet<String>,
    born: BTreeSet<String>,
}

impl Whose {
    pub(super) fn of(share: &Share) -> Self {
        let gone = superseded(share);
        let mut people: BTreeMap<SubjectId, Numbers> = BTreeMap::new();
        for entry in &share.entries {
            if gone.contains(&entry.id()) {
                continue;
            }
            if let Some(person) = entry.body_of::<Person>() {
                let numbers = people.entry(entry.about().clone()).or_default();
                let number = given(person.nhs_number.as_ref());
                numbers
                    .nhs_number
                    .extend(number.map(|number| number.plain()));
                let born = given(person.birth_date.as_ref());
                numbers.born.extend(born.map(|born| born.written()));
            }
        }
        Self(people)
    }

    /// The id, the NHS number and the day of birth. Where two entries disagree it is
    /// neither: the rows of those entries tell both.
    pub(super) fn cells(&self, about: &SubjectId) -> [String; 3] {
        let id = match about {
            SubjectId::Home => "home".to_owned(),
            SubjectId::Person(id) => id.as_str().to_owned(),
        };
        let numbers = self.0.get(about);
        let only = |all: &BTreeSet<String>| match (all.first(), all.len()) {
            (Some(one), 1) => one.clone(),
            _ => String::new(),
        };
        let [nhs_number, born] = numbers.map_or_else(Default::default, |numbers| {
            [only(&numbers.nhs_number), only(&numbers.born)]
        });
        [id, nhs_number, born]
    }
}
