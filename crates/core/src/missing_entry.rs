//! Missing entries: what has to be asked so that a question of a form is answered, and
//! the entry that follows from the answers.

mod addition;
mod changes;
mod field_to_ask;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use crate::coverage::{Answer, Evidence, FormContext, Held, Lookup, PathResult, Shortfall, State};
use crate::coverage::{empty_cells, is_held_back, is_single, kinds_asked, parts_of};
use crate::entry::{Entry, Voice};
use crate::form::{Question, VoiceWanted};
use crate::id::SubjectId;
use crate::kind::{Body, BodyError, Field, Kind, Lane, Subject};
use crate::path::Path;
use crate::record::Record;

pub use addition::{Addition, NoAddition, addition};

/// One entry that is missing, or that lacks something.
#[derive(Clone)]
pub struct MissingEntry {
    /// Its kind.
    pub kind: Kind,
    /// Whom it is about.
    pub about: SubjectId,
    /// What goes without saying: the names that the path asks for.
    pub given: Vec<(String, String)>,
    /// What has to be asked, in order: first what an entry of this kind must
    /// have, then what the form asks for.
    pub asks: Vec<FieldToAsk>,
    /// The entry in force that lacks it, or is out of date; the new one stands
    /// in its place.
    pub stands: Option<Entry>,
    /// Whether there may be several such entries (medicines, allergies): then
    /// it is asked whether there is another.
    pub many: bool,
}

/// One thing to ask.
#[derive(Clone)]
pub struct FieldToAsk {
    /// The name of the field, with dots.
    pub name: String,
    /// The field: its question, shape and whether "not known" is an answer.
    pub field: &'static Field,
    /// The only names that will do; empty where all of the field's do.
    pub only: Vec<String>,
}

/// Who answers. A family may write an entry that takes the place of one that stands;
/// what an agency writes always stands beside it (docs/format.md §3.3).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answerer {
    Family,
    Agency,
}

/// What has to be asked for a question that the record does not answer. None
/// for a derived answer: what it follows from is asked there (see
/// [`crate::Coverage::sources`]). None either where asking again settles
/// nothing: there are several, no choice fits, a paper has to be shown, or two
/// entries disagree and nothing else is missing.
#[must_use]
pub fn missing_entries<'a>(
    answer: &Answer<'a>,
    record: &Record<'a>,
    context: &FormContext,
) -> Vec<MissingEntry> {
    asked_of(Answerer::Family, answer, record, context)
}

fn asked_of<'a>(
    answerer: Answerer,
    answer: &Answer<'a>,
    record: &Record<'a>,
    context: &FormContext,
) -> Vec<MissingEntry> {
    let question = answer.question;
    let lacks = answer.also.contains(&Shortfall::PartMissing);
    let unsettled = match answer.shortfall {
        Some(Shortfall::Disputed) => !lacks,
        Some(Shortfall::Several | Shortfall::NoChoiceFits | Shortfall::ShowThePaper) => true,
        _ => false,
    };
    if !answer.state.is_gap() || unsettled {
        return Vec::new();
    }
    let kinds = kinds_asked(std::iter::once(question));
    let evidence = Evidence::gather(record, &kinds, Some(context.today));
    let lookup = Lookup::new(&evidence, context);
    let mut missing_entries: Vec<MissingEntry> = Vec::new();
    let parts = parts_of(question, question.written_at(), &lookup, context.today);
    for part in &parts {
        let found = if is_over(answer, part) {
            Vec::from_iter(missing(question, part.path, None, &lookup))
        } else {
            of_part(answerer, question, part, &lookup)
        };
        for missing in found {
            join(&mut missing_entries, missing);
        }
    }
    for cell in empty_cells(question, &parts, context.today) {
        // A row that the family may not replace stays as it is: only that row has the cell.
        let stands = Some(cell.row).filter(|row| may_stand(answerer, question, row));
        let asked = stands.filter(|_| !is_held_back(cell.lack));
        if let Some(missing) =
            asked.and_then(|row| missing(question, cell.column, Some(row), &lookup))
        {
            join(&mut missing_entries, missing);
        }
    }
    missing_entries
}

/// Whether only something that happened long ago is on record: it stays, and
/// what has happened since is a new entry.
fn is_over(answer: &Answer<'_>, part: &PathResult<'_, '_>) -> bool {
    let open = matches!(answer.state, State::NotKnown | State::Stale);
    open && part.lack.is_none() && part.path.kind() == Kind::Event
}

/// Adds a missing entry, or what it asks to one for the same entry.
fn join(missing_entries: &mut Vec<MissingEntry>, missing: MissingEntry) {
    let same = |one: &&mut MissingEntry| {
        one.kind == missing.kind
            && one.about == missing.about
            && one.given == missing.given
            && one.stands == missing.stands
    };
    let Some(one) = missing_entries.iter_mut().find(same) else {
        missing_entries.push(missing);
        return;
    };
    one.many |= missing.many;
    for wanted in missing.asks {
        field_to_ask::add(&mut one.asks, wanted);
    }
}

fn of_part<'a>(
    answerer: Answerer,
    question: &Question,
    part: &PathResult<'_, 'a>,
    lookup: &Lookup<'_, 'a>,
) -> Vec<MissingEntry> {
    let fresh = |stands| missing(question, part.path, stands, lookup);
    match part.lack {
        Some(lack) if is_held_back(lack) => Vec::new(),
        Some(_) => {
            let stands = lacking(answerer, question, part.path, lookup);
            fresh(stands).into_iter().collect()
        }
        None if !part.stale.is_empty() => {
            let mut seen = BTreeSet::new();
            let stale = part.stale.iter().map(|(source, _)| source.held);
            let each = stale.filter(|held| seen.insert(held.entry.id()));
            let stands =
                each.map(|held| Some(held).filter(|held| may_stand(answerer, question, held)));
            let mut missing_entries: Vec<MissingEntry> = stands.filter_map(fresh).collect();
            // After the last of them it is asked whether there is another.
            let last = missing_entries.len().saturating_sub(1);
            for missing in missing_entries.iter_mut().take(last) {
                missing.many = false;
            }
            missing_entries
        }
        // What stands is in somebody else's words, so it is not replaced.
        None if part.other_voice => fresh(None).into_iter().collect(),
        None => Vec::new(),
    }
}

fn missing<'a>(
    question: &Question,
    path: &Path,
    stands: Option<&Held<'a>>,
    lookup: &Lookup<'_, 'a>,
) -> Option<MissingEntry> {
    let kind = path.kind();
    let about = match stands {
        Some(held) => held.entry.about().clone(),
        None => subject(question, kind, lookup)?,
    };
    let mut given = field_to_ask::given(path, stands.is_some());
    if kind == Kind::Person && stands.is_none() {
        given.extend(known_name(question, lookup));
    }
    Some(MissingEntry {
        kind,
        about,
        asks: field_to_ask::asks(path, &given, stands.map(|held| &held.body)),
        given,
        stands: stands.map(|held| held.entry.clone()),
        many: path.field().is_none() && !is_single(kind),
    })
}

/// The name of somebody who is on record, but whose entry may not be replaced:
/// it is never asked for again.
fn known_name(question: &Question, lookup: &Lookup<'_, '_>) -> Option<(String, String)> {
    let name = Path::parse("person.name.full").ok()?;
    let fits = lookup.fits(question.subject, &name)?;
    let full = fits.last()?.body.get("name")?.get("full")?.as_str()?;
    Some(("name.full".to_owned(), full.to_owned()))
}

/// Whom a new entry is about.
fn subject(question: &Question, kind: Kind, lookup: &Lookup<'_, '_>) -> Option<SubjectId> {
    match kind.subject() {
        Subject::Home => Some(SubjectId::Home),
        Subject::Either => lookup.subject(question.subject),
        Subject::Person => {
            let subject = lookup.subject(question.subject);
            subject.filter(|subject| *subject != SubjectId::Home)
        }
    }
}

/// The newest of the entries that the path means and that lack the field.
fn lacking<'h, 'a>(
    answerer: Answerer,
    question: &Question,
    path: &Path,
    lookup: &Lookup<'h, 'a>,
) -> Option<&'h Held<'a>> {
    path.field()?;
    let fits = lookup.fits(question.subject, path)?.into_iter();
    let fits = fits.filter(|held| !held.none_known() && may_stand(answerer, question, held));
    // The id settles entries of the same second, so that every copy picks the same one.
    fits.max_by_key(|held| (held.entry.envelope().recorded_at, held.entry.id()))
}

/// Whether who answers may write an entry that takes the place of this one, and
/// that one may then be handed over.
fn may_stand(answerer: Answerer, question: &Question, held: &Held<'_>) -> bool {
    let voice = held.entry.envelope().voice;
    // What the person, an agency or a device said stays theirs.
    let theirs = matches!(voice, Voice::OwnWords | Voice::Agency | Voice::Device);
    let wanted = question.voice == VoiceWanted::OwnWords;
    answerer == Answerer::Family
        && !theirs
        && !wanted
        && held.lane < Lane::Family
        && held.lane <= question.lane
}

impl MissingEntry {
    /// The body of the entry, from the answers: names of fields and words.
    /// Fields of the replaced entry that no answer mentions stay as they are;
    /// empty words change nothing. "None" for a whole entry says that none is
    /// known.
    ///
    /// # Errors
    /// As [`Body::from_fields`].
    pub fn body(&self, answers: &[(String, String)]) -> Result<Body, BodyError> {
        changes::body(self, answers)
    }
}
