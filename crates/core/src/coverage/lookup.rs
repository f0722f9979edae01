//! Which entries a path of a question means: about whom, and how private
//! (docs/forms.md, Subject).

use serde_json::Value as Json;

use crate::form::{Asked, Question};
use crate::id::SubjectId;
use crate::kind::{Kind, Lane, Subject};
use crate::path::{Filter, Path, Test};
use crate::value::Date;

use super::evidence::{Beside, Place};
use super::household::{Names, caring, has_died, lives_here};
use super::{Audience, Evidence, FormContext, Held};

/// The entries in force, as somebody asks for them.
pub(crate) struct Lookup<'h, 'a> {
    evidence: &'h Evidence<'a>,
    sees: &'h Audience,
    person: SubjectId,
    carer: Option<SubjectId>,
    carer_lives_here: bool,
    today: Date,
}

impl<'h, 'a> Lookup<'h, 'a> {
    pub(crate) fn new(evidence: &'h Evidence<'a>, context: &'h FormContext) -> Self {
        let carer = context.carer.clone().map(SubjectId::Person);
        Self {
            evidence,
            sees: &context.sees,
            person: SubjectId::Person(context.about.clone()),
            carer_lives_here: carer.as_ref().is_some_and(|id| lives_here(evidence, id)),
            carer,
            today: context.today,
        }
    }

    /// Whom a question is about; nobody if there is no carer.
    pub(crate) fn subject(&self, asked: Asked) -> Option<SubjectId> {
        match asked {
            Asked::Person => Some(self.person.clone()),
            Asked::Carer => self.carer.clone(),
            Asked::Home => Some(SubjectId::Home),
        }
    }

    /// The names of whom a question is about.
    pub(super) fn names(&self, asked: Asked) -> Option<Names> {
        Some(Names::of(self.evidence, &self.subject(asked)?))
    }

    /// Whether an answer may come from an entry.
    pub(crate) fn may_use(&self, question: &Question, held: &Held<'_>) -> bool {
        match self.sees {
            // A share was chosen already, and nothing that is for the family is ever chosen.
            Audience::All => held.lane < Lane::Family,
            Audience::Agency(kinds) => match held.lane {
                Lane::Emergency => true,
                Lane::Agency => question.lane >= Lane::Agency,
                // A form alone opens nothing: the family has to name the kind as well.
                Lane::Named => question.lane >= Lane::Named && kinds.contains(&held.kind),
                Lane::Family => false,
            },
        }
    }

    /// The entries that a path means; `None` if there is no carer to ask about.
    pub(crate) fn fits(&self, asked: Asked, path: &Path) -> Option<Vec<&'h Held<'a>>> {
        let mut fits = Vec::new();
        // What a household shares is entered once, about the home. The person's own comes first.
        for place in self.places(asked, path.kind())? {
            fits.extend(self.fitting(path, &place));
            if !fits.is_empty() && !adds_up(path.kind()) {
                break;
            }
        }
        if let (Asked::Carer, Kind::Carer, Some(carer)) = (asked, path.kind(), &self.carer) {
            // A carer may care for several people, and the form is about one of them.
            let theirs = caring(self.evidence, carer, &self.person);
            fits.retain(|held| theirs.iter().any(|one| one.entry == held.entry));
        }
        if path.kind() == Kind::Contact {
            fits.sort_by_key(|held| rank(held));
        }
        Some(fits)
    }

    fn fitting(&self, path: &Path, place: &SubjectId) -> Vec<&'h Held<'a>> {
        let all = self.evidence.about(path.kind(), place);
        let means = |held: &&Held<'a>| {
            path.means_on(&held.body, self.today)
                && holds_now(path, held, self.today)
                && !self.is_dead(held)
        };
        let fit: Vec<_> = all.iter().filter(means).collect();
        // Where there are none at all, there are none of the sort that is asked for.
        // But "no hospital stay" says nothing about falls, so filters must not conflict.
        if fit.is_empty() && all.iter().all(Held::none_known) {
            return all
                .iter()
                .filter(|held| path.may_mean(&held.body))
                .collect();
        }
        fit
    }

    /// Whether it is somebody who died: nobody rings them, and they help no more.
    fn is_dead(&self, held: &Held<'_>) -> bool {
        matches!(held.kind, Kind::Contact | Kind::Support)
            && has_died(self.evidence, held.headline())
    }

    fn places(&self, asked: Asked, kind: Kind) -> Option<Vec<SubjectId>> {
        if kind.subject() == Subject::Home {
            return Some(vec![SubjectId::Home]);
        }
        let subject = self.subject(asked)?;
        let shares = match asked {
            Asked::Person => true,
            // A carer who lives elsewhere has another address and another GP.
            Asked::Carer => self.carer_lives_here,
            Asked::Home => false,
        };
        let mut places = vec![subject];
        if kind.subject() == Subject::Either && shares {
            places.push(SubjectId::Home);
        }
        Some(places)
    }

    /// Where an entry stands among those about the same.
    pub(super) fn place(&self, held: &Held<'_>) -> Option<Place> {
        *self.beside(held).1.get(held.number)?
    }

    /// All entries of its kind about the same subject, and the place of each.
    pub(super) fn beside(&self, held: &Held<'_>) -> Beside<'h, 'a> {
        self.evidence.beside(held, self.today)
    }
}

/// Whether an entry is of the time that a path asks for. Who asks for what has no end
/// asks for now, and a medicine that is to be started next month is not taken now; a
/// treatment that was planned for last year is not waited for.
fn holds_now(path: &Path, held: &Held<'_>, today: Date) -> bool {
    let mut filters = path.filters().iter();
    let asks_now = filters.any(|filter| filter.test == Test::Absent);
    let to_come = || held.typed().and_then(|body| body.begins_later(today));
    if asks_now && to_come().is_some() {
        return false;
    }
    let asks_what_is_planned = |filter: &Filter| match &filter.test {
        Test::Is(names) => !names.iter().any(|name| name == "past"),
        _ => false,
    };
    let is_over = || held.typed().is_some_and(|body| body.is_over(today));
    let planned = path.filters().iter().any(asks_what_is_planned);
    !(path.kind() == Kind::Treatment && planned && is_over())
}

/// Kinds for which the home's entries are added to those of the person.
fn adds_up(kind: Kind) -> bool {
    matches!(kind, Kind::Contact | Kind::Professional | Kind::Document)
}

/// Who is rung first comes first, who has no rank comes last.
fn rank(held: &Held<'_>) -> u64 {
    let rank = held.body.get("rank").and_then(Json::as_u64);
    rank.unwrap_or(u64::MAX)
}
