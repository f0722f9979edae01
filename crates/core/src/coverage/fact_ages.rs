//! What a share tells of how old the facts of an entry are.

use serde_json::{Map, Value as Json};

use crate::agreement::Rule;
use crate::entry::Entry;
use crate::kind::{Field, Kind, Shape};
use crate::path::Path;
use crate::record::Record;
use crate::share::{FactAges, WHOLE};
use crate::value::Date;

use super::entry_date::as_of;
use super::fact_dates::FactDates;
use super::says::says_or_lack;

/// How old the facts of an entry are that it took over from earlier statements of the
/// record, so that whoever reads it in a share takes none for newer than it is; nothing
/// where all of it is as old as the entry. A list of groups is told as one.
#[must_use]
pub fn fact_ages(entry: &Entry, record: &Record<'_>) -> Option<FactAges> {
    let kind = entry.kind()?;
    let dates = FactDates::of(entry, record)?;
    let body: Map<String, Json> = serde_json::from_str(entry.envelope().body.get()).ok()?;
    let own = as_of(kind, entry, &body);
    let whole = dates.whole(entry.body().as_ref().map(Rule::of));
    let mut all = Telling {
        kind,
        body: &body,
        dates: &dates,
        told: vec![(WHOLE.to_owned(), whole)],
    };
    for field in kind.fields() {
        if body.contains_key(field.name) {
            all.field(field, "", own);
        }
    }
    // What is as old as the entry need not be told, but for a part of an older group.
    let told = all.told.into_iter();
    FactAges::of(told.filter(|(fact, day)| *day != own || fact.contains('.')))
}

/// The facts of one entry, as far as they were looked at.
struct Telling<'b> {
    kind: Kind,
    body: &'b Map<String, Json>,
    dates: &'b FactDates,
    told: Vec<(String, Date)>,
}

impl Telling<'_> {
    /// A field below others, and what is below it, where that is not as old as it is.
    fn field(&mut self, field: &'static Field, above: &str, usual: Date) {
        let name = format!("{above}{}", field.name);
        let Some(mut day) = self.day(&name) else {
            return;
        };
        if above.is_empty() {
            day = day.min(self.dates.of_fields(&[field.name]));
        }
        if day != usual {
            self.told.push((name.clone(), day));
        }
        for part in parts(field.shape) {
            self.field(part, &format!("{name}."), day);
        }
    }

    /// Since when the entry says what it says there; of several the oldest.
    fn day(&self, name: &str) -> Option<Date> {
        let path = Path::parse(&format!("{}.{name}", self.kind.name())).ok()?;
        let found = path.find(self.body).into_iter();
        let said = found.filter_map(|found| says_or_lack(found).ok());
        said.map(|says| self.dates.at(&path, says)).min()
    }
}

fn parts(shape: Shape) -> &'static [Field] {
    match shape {
        Shape::Group { fields, .. } | Shape::Coded { fields } => fields,
        Shape::Many(one) => parts(*one),
        _ => &[],
    }
}
