//! What would become of each row of a foreign file.

use std::collections::BTreeMap;

use carewallet_core::understood;
use carewallet_core::value::Date;
use carewallet_core::{Body, Draft, Kind};

use super::dates;
use super::row::{FoundRow, LookedRow, RowState};
use super::standing::Standing;
use crate::attribution::{Attribution, Writer};
use crate::draft_body;
use crate::error::Error;
use crate::platform::Platform;
use crate::repeats;

/// What foreign rows are looked at beside.
pub struct Takeover<'a> {
    /// Who writes.
    pub writer: &'a Writer<'a>,
    /// Whom the rows are about, where they do not say so themselves.
    pub about: Option<&'a str>,
    /// Who says it, and how far it may travel.
    pub attribution: &'a Attribution,
    /// What stands already.
    pub standing: &'a Standing<'a>,
    /// Whether dates that look unlikely are right all the same.
    pub dates_are_right: bool,
    /// The day.
    pub today: Date,
}

/// What came of the rows that were looked at.
#[derive(Default)]
pub struct Taken {
    /// The rows, in the order of the file.
    pub rows: Vec<LookedRow>,
    seen: BTreeMap<String, String>,
}

impl Taken {
    /// The statements that are unmistakable.
    #[must_use]
    pub fn drafts(&self) -> Vec<Draft> {
        let new = self.rows.iter().filter_map(|row| match &row.state {
            RowState::New(draft) => Some((**draft).clone()),
            _ => None,
        });
        new.collect()
    }

    /// How many rows are in a state.
    pub fn count(&self, is: impl Fn(&RowState) -> bool) -> usize {
        self.rows.iter().filter(|row| is(&row.state)).count()
    }
}

impl Takeover<'_> {
    /// Looks at one more row.
    pub fn look(&self, found: FoundRow, taken: &mut Taken, platform: &dyn Platform) {
        let row = self.row(found, taken, platform);
        if let RowState::New(draft) | RowState::Doubtful(draft, _) = &row.state
            && let Some(says) = repeats::drafted(draft)
        {
            taken.seen.entry(says).or_insert(row.found.place());
        }
        taken.rows.push(row);
    }

    fn row(&self, found: FoundRow, taken: &Taken, platform: &dyn Platform) -> LookedRow {
        let Some(kind) = found.kind else {
            return untaken(found);
        };
        let typed = understood::fields(kind, &found.fields, self.today);
        let first = kind.fields().iter().find(|field| field.required);
        let says = first.and_then(|first| {
            let mut fields = found.fields.iter();
            fields.find(|(name, _)| name == first.name)
        });
        let mut row = LookedRow {
            says: says.map_or_else(String::new, |(_, words)| words.clone()),
            told: typed.told.clone(),
            warnings: Vec::new(),
            state: RowState::LeftOut(String::new()),
            found,
        };
        row.state = if let Some(why) = &row.found.unwanted {
            RowState::LeftOut(why.clone())
        } else if let Some(why) = self.misfit(kind, &row.found) {
            RowState::Refused(why)
        } else if typed.wrong.is_empty() && !typed.unclear.is_empty() {
            RowState::Unclear(typed.unclear)
        } else {
            match draft_body::body(kind, &typed) {
                Ok(body) => self.state(body, &mut row, taken, platform),
                Err(error) => RowState::Refused(error.message),
            }
        };
        row
    }

    fn misfit(&self, kind: Kind, found: &FoundRow) -> Option<String> {
        if found.refused.is_some() {
            return found.refused.clone();
        }
        if found.fields.is_empty() {
            return Some("it has nothing to save".to_owned());
        }
        let mut dates = found.fields.iter();
        let date = dates.find_map(|(field, words)| {
            let is_date = dates::is_date(kind, field);
            is_date.then(|| dates::misfit(kind, field, words, self.today))?
        });
        date.or_else(|| says_none(kind, found))
    }

    fn state(
        &self,
        body: Body,
        row: &mut LookedRow,
        taken: &Taken,
        platform: &dyn Platform,
    ) -> RowState {
        row.says = body.headline();
        row.warnings = body.warnings().iter().map(ToString::to_string).collect();
        let draft = match self.draft(body, row.found.about.as_deref()) {
            Ok(draft) => draft,
            Err(error) => return RowState::Refused(error.message),
        };
        let before = repeats::drafted(&draft).and_then(|says| taken.seen.get(&says));
        if let Some(place) = before {
            return RowState::Twice(place.clone());
        }
        let beside = self.standing.beside(&draft, platform);
        // The same by somebody else confirms it, and is no repeat.
        let same = beside
            .same
            .filter(|same| same.envelope().said_by == draft.said_by);
        if let Some(same) = same.filter(|_| beside.differs.is_empty()) {
            return RowState::OnRecord(same.id());
        }
        let mut doubts = row.found.doubts.clone();
        if !self.dates_are_right {
            let unlikely = draft.unlikely(self.today);
            doubts.extend(unlikely.iter().map(|date| date.says()));
        }
        doubts.extend(beside.differs.iter().map(|entry| {
            let says = entry
                .body()
                .map_or_else(String::new, |body| body.headline());
            format!(
                "it differs from what is on record: {says} (id {})",
                entry.id().short()
            )
        }));
        let draft = Box::new(draft);
        if doubts.is_empty() {
            RowState::New(draft)
        } else {
            RowState::Doubtful(draft, doubts)
        }
    }

    fn draft(&self, body: Body, about: Option<&str>) -> Result<Draft, Error> {
        let about = about.or(self.about);
        let subject = self.writer.people.subject(body.kind(), about)?;
        let attribution = self.attribution.clone();
        self.writer.draft(subject, body, attribution)
    }
}

/// A row of which is not known what sort of statement it would be.
fn untaken(found: FoundRow) -> LookedRow {
    let state = match (&found.unwanted, &found.refused) {
        (Some(why), _) => RowState::LeftOut(why.clone()),
        (None, Some(why)) => RowState::Refused(why.clone()),
        (None, None) => RowState::Refused("it has no place in a record".to_owned()),
    };
    LookedRow {
        found,
        state,
        says: String::new(),
        told: Vec::new(),
        warnings: Vec::new(),
    }
}

/// A row that says that there is none, where a thing is named: it would be saved as a
/// medicine or an allergy of that name.
fn says_none(kind: Kind, found: &FoundRow) -> Option<String> {
    const NONE: [&str; 14] = [
        "none",
        "nil",
        "no",
        "none known",
        "nil known",
        "no known allergies",
        "nkda",
        "nka",
        "not known",
        "unknown",
        "no allergies",
        "not applicable",
        "no known drug allergies",
        "nothing",
    ];
    kind.field("none_known")?;
    let first = kind.fields().iter().find(|field| field.required)?;
    let (_, words) = found.fields.iter().find(|(name, _)| name == first.name)?;
    let words = super::headings::plain(words);
    NONE.contains(&words.as_str()).then(|| {
        let kind = kind.name();
        format!("it says that there is none, or that it is not known: if none is known, add {kind} none_known=yes")
    })
}
