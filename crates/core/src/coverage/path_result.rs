//! One path of a question: what the record says there, and what speaks
//! against taking that for an answer.

use std::collections::{BTreeMap, BTreeSet};

use crate::entry::{HowChecked, Voice};
use crate::form::{Question, VoiceWanted};
use crate::id::EntryId;
use crate::kind::Kind;
use crate::path::Path;
use crate::value::Date;

use super::finding::{Finding, found};
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
    pub(crate) stale: Vec<(&'h Held<'a>, Shortfall)>,
    /// Those of them that have to be checked again, by id: a list may be long.
    again: BTreeMap<EntryId, Shortfall>,
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
        part.again = old.map(|(held, why)| (held.entry.id(), *why)).collect();
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

    /// Whether an entry says something else than another one.
    pub(super) fn is_disputed(&self) -> bool {
        self.findings.iter().any(|finding| finding.differs)
    }

    /// Why an entry has to be checked again, if it has.
    pub(super) fn again(&self, held: &Held<'_>) -> Option<Shortfall> {
        self.again.get(&held.entry.id()).copied()
    }

    /// What has happened stays true, however long ago: a list of it is as fresh
    /// as the newest of it.
    fn has_news(&self) -> bool {
        let is_fresh = |held: &Held<'_>| !self.again.contains_key(&held.entry.id());
        self.path.kind() == Kind::Event
            && self.findings.iter().any(|finding| is_fresh(finding.held))
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
                    Ok(says) if usable => self.findings.push(Finding {
                        held,
                        says,
                        also: Vec::new(),
                        differs: false,
                    }),
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

/// The entries that are out of date. Where several say the same, the freshest
/// that says all of it counts, and those that add to it.
fn stale<'h, 'a>(
    findings: &[Finding<'h, 'a>],
    max_age_days: Option<u32>,
    today: Date,
) -> Vec<(&'h Held<'a>, Shortfall)> {
    let mut seen = BTreeSet::new();
    let needed = findings.iter().flat_map(Finding::needed);
    needed
        .filter(|held| seen.insert(held.entry.id()))
        .filter_map(|held| Some((held, past(held, max_age_days, today)?)))
        .collect()
}

fn past(held: &Held<'_>, max_age_days: Option<u32>, today: Date) -> Option<Shortfall> {
    let since = held.as_of;
    let age = i64::from(since.days_until(today));
    if max_age_days.is_some_and(|max| age > i64::from(max)) {
        return Some(Shortfall::TooOld { since });
    }
    let due = held.entry.review_due_of(held.typed())?;
    (due < today).then_some(Shortfall::PastReview { due })
}
