//! One path of a question: what the record says there, and what speaks
//! against taking that for an answer.

use std::collections::{BTreeMap, BTreeSet};

use crate::entry::{HowChecked, Voice};
use crate::form::{Question, VoiceWanted};
use crate::id::EntryId;
use crate::kind::Kind;
use crate::path::Path;
use crate::value::Date;

use super::finding::{Finding, Source, found};
use super::fold::{differs, fold};
use super::{Held, Lookup, Shortfall};

/// What the record says at one path of a question.
#[derive(Clone)]
pub(crate) struct PathResult<'h, 'a> {
    pub(crate) path: &'a Path,
    /// What may be handed over.
    pub(crate) findings: Vec<Finding<'h, 'a>>,
    /// Why there is no finding, when there is none.
    pub(crate) lack: Option<Shortfall>,
    /// The entries behind it that are out of date, and why.
    pub(crate) stale: Vec<(Source<'h, 'a>, Shortfall)>,
    /// What of them has to be checked again, by entry and day: a list may be long.
    again: BTreeMap<(EntryId, Date), Shortfall>,
    /// The entries that it means and that may be used.
    pub(crate) usable: Vec<&'h Held<'a>>,
    pub(crate) other_voice: bool,
}

impl<'h, 'a> PathResult<'h, 'a> {
    /// Looks at one path of a question.
    pub(crate) fn of(
        lookup: &Lookup<'h, 'a>,
        question: &Question,
        path: &'a Path,
        today: Date,
    ) -> Self {
        let mut part = Self {
            path,
            findings: Vec::new(),
            lack: None,
            stale: Vec::new(),
            again: BTreeMap::new(),
            usable: Vec::new(),
            other_voice: false,
        };
        let Some(fits) = lookup.fits(question.subject, path) else {
            part.lack = Some(Shortfall::NoCarer);
            return part;
        };
        part.listen(lookup, question, &fits);
        if part.findings.is_empty() {
            if part.asks_who_is_first_of_one() {
                part.lack = None;
            }
            return part;
        }
        // What one entry gives outweighs what another one does not know.
        part.lack = None;
        part.newest_only();
        // Before folding: an entry in another voice must not speak for one that counts.
        part.other_voice = !part.keep_voice(question.voice);
        for finding in &mut part.findings {
            finding.differs = differs(finding.held, path, lookup);
        }
        part.findings = fold(std::mem::take(&mut part.findings), lookup);
        // After folding: an old entry is no shortfall where a newer one says the same.
        part.stale = stale(&part.findings, question.max_age_days, today);
        let old = part.stale.iter();
        part.again = old.map(|(source, why)| (key(*source), *why)).collect();
        if part.has_news() {
            part.again.clear();
        }
        part
    }

    /// Whether it asks for the order of one contact: who is alone comes first.
    fn asks_who_is_first_of_one(&self) -> bool {
        let is_rank = self.path.field().is_some_and(|field| field.name == "rank");
        is_rank && self.path.kind() == Kind::Contact && self.usable.len() == 1
    }

    /// Tells all that its entries hold, instead of what stands at the path.
    pub(super) fn make_whole(&mut self) {
        let again = std::mem::take(&mut self.again);
        for finding in &mut self.findings {
            let before: Vec<Source<'h, 'a>> = finding.sources().collect();
            finding.make_whole(self.path);
            for (before, now) in before.into_iter().zip(finding.sources()) {
                let why = again.get(&key(before));
                self.again.extend(why.map(|why| (key(now), *why)));
            }
        }
    }

    /// Whether an entry says something else than another one.
    pub(super) fn is_disputed(&self) -> bool {
        self.findings.iter().any(|finding| finding.differs)
    }

    /// Why what an entry says has to be checked again, if it has.
    pub(super) fn again(&self, source: Source<'_, '_>) -> Option<Shortfall> {
        self.again.get(&key(source)).copied()
    }

    /// What has happened stays true, however long ago: a list of it is as fresh
    /// as the newest of it.
    fn has_news(&self) -> bool {
        let mut sources = self.findings.iter().map(Finding::source);
        self.path.kind() == Kind::Event && sources.any(|source| self.again(source).is_none())
    }

    /// The reasons for which its entries have to be checked again.
    pub(super) fn grown_old(&self) -> impl Iterator<Item = Shortfall> + '_ {
        self.again.values().copied()
    }

    /// Collects what the entries say, and the best reason if they say nothing.
    fn listen(&mut self, lookup: &Lookup<'h, 'a>, question: &Question, fits: &[&'h Held<'a>]) {
        let mut lack = Shortfall::Nothing;
        for held in fits {
            let usable = lookup.may_use(question, held);
            if usable {
                self.usable.push(held);
            }
            for found in found(held, self.path) {
                match found {
                    Ok(says) if usable => {
                        self.findings.push(Finding::new(held, self.path, says));
                    }
                    Err(reason) if usable => lack = stronger(lack, reason),
                    // In an entry too private to use, even "prefers not to say" must not show.
                    Ok(_) | Err(Shortfall::PreferNotToSay) => {
                        lack = stronger(lack, Shortfall::TooPrivate);
                    }
                    Err(_) => {}
                }
            }
        }
        self.lack = Some(lack);
    }

    /// Somebody is weighed again and again; the last reading is the answer.
    fn newest_only(&mut self) {
        if self.path.kind() != Kind::Measurement {
            return;
        }
        // A newer weight does not make a height out of date.
        let of = |held: &Held<'_>| {
            let text = |name: &str| Some(held.body.get(name)?.as_str()?.to_owned());
            (text("type"), text("what"))
        };
        let mut newest = BTreeMap::new();
        for finding in &self.findings {
            let latest = newest.entry(of(finding.held)).or_insert(finding.held.as_of);
            *latest = finding.held.as_of.max(*latest);
        }
        self.findings
            .retain(|finding| newest.get(&of(finding.held)) == Some(&finding.held.as_of));
    }

    /// Keeps what is in the voice that counts, if anything is.
    fn keep_voice(&mut self, wanted: VoiceWanted) -> bool {
        let counts = |finding: &Finding<'_, '_>| in_voice(finding.held, wanted);
        let any = self.findings.iter().any(counts);
        // Words in another voice are better than none; they are marked as such.
        if any {
            self.findings.retain(counts);
        }
        any
    }
}

/// Of two reasons for a silence, the one that says more.
fn stronger(one: Shortfall, other: Shortfall) -> Shortfall {
    let rank = |reason| match reason {
        Shortfall::PreferNotToSay => 0,
        Shortfall::TooPrivate => 1,
        Shortfall::NotKnown => 2,
        Shortfall::NotAsked => 3,
        _ => 4,
    };
    if rank(other) < rank(one) { other } else { one }
}

fn in_voice(held: &Held<'_>, wanted: VoiceWanted) -> bool {
    let envelope = held.entry.envelope();
    match wanted {
        VoiceWanted::Any => true,
        VoiceWanted::OwnWords => matches!(envelope.voice, Voice::OwnWords | Voice::SpokenFor),
        VoiceWanted::Professional => {
            // What the family wrote counts once a professional has confirmed it.
            let checked = envelope.checked.as_ref();
            envelope.voice == Voice::Agency
                || checked.is_some_and(|c| c.how == HowChecked::ConfirmedByProfessional)
        }
    }
}

/// What an entry says since a day.
fn key(source: Source<'_, '_>) -> (EntryId, Date) {
    (source.held.entry.id(), source.as_of)
}

/// The entries that are out of date. Where several say the same, the freshest
/// that says all of it counts, and those that add to it.
fn stale<'h, 'a>(
    findings: &[Finding<'h, 'a>],
    max_age_days: Option<u32>,
    today: Date,
) -> Vec<(Source<'h, 'a>, Shortfall)> {
    let mut seen = BTreeSet::new();
    let needed = findings.iter().flat_map(Finding::needed);
    needed
        // An entry may say one thing long since, and another only lately.
        .filter(|source| seen.insert(key(*source)))
        .filter_map(|source| Some((source, past(source, max_age_days, today)?)))
        .collect()
}

fn past(source: Source<'_, '_>, max_age_days: Option<u32>, today: Date) -> Option<Shortfall> {
    let (held, since) = (source.held, source.as_of);
    if let Some(old) = too_old(since, max_age_days, today) {
        return Some(old);
    }
    let due = held.entry.review_due_of(held.typed())?;
    (due < today).then_some(Shortfall::PastReview { due })
}

/// Whether what is said since a day is older than a question takes.
pub(super) fn too_old(since: Date, max_age_days: Option<u32>, today: Date) -> Option<Shortfall> {
    let age = i64::from(since.days_until(today));
    let is_old = max_age_days.is_some_and(|max| age > i64::from(max));
    is_old.then_some(Shortfall::TooOld { since })
}
