//! Those of a list that happened in the last 12 months.

use super::super::finding::Finding;
use super::super::path_result::PathResult;
use super::super::says::Says;
use super::{Follows, Shortfall, Sources, State, given_by};
use crate::value::Date;

/// When it happened, as far as that matters here.
#[derive(PartialEq, Eq)]
enum Happened {
    Lately,
    Otherwise,
    Unknown,
}

pub(super) fn last_12_months<'h, 'a>(
    sources: &Sources<'_, 'h, 'a>,
    weakest: (State, Option<Shortfall>),
    today: Date,
) -> Follows<'h, 'a> {
    let mut follows = Follows::nothing(None);
    let mut undated = false;
    for source in sources {
        let findings = source.parts.iter().flat_map(|part| &part.findings);
        undated |= findings
            .into_iter()
            .any(|s| when(s, today) == Happened::Unknown);
        let parts: Vec<PathResult<'h, 'a>> =
            source.parts.iter().map(|p| lately(p, today)).collect();
        follows.given.extend(given_by(source, &parts));
        follows.parts.extend(parts);
    }
    follows.lines = super::super::render::lines(&follows.given);
    if follows.lines.is_empty() {
        return none_since(sources, today);
    }
    let known = matches!(weakest.0, State::Derived | State::Stale);
    if known && undated {
        // What has no date may have happened at any time, so it is listed with a doubt.
        follows.judged = Some((State::Partly, Some(Shortfall::PartMissing)));
    } else if matches!(weakest.1, Some(Shortfall::TooOld { .. })) {
        // What happened stays true; only a "none" grows old.
        follows.judged = Some((State::Derived, None));
    }
    follows
}

/// Nothing happened lately, if somebody said lately that there was none. That
/// only something older is on record says nothing about the last 12 months.
fn none_since<'h, 'a>(sources: &Sources<'_, 'h, 'a>, today: Date) -> Follows<'h, 'a> {
    let parts = sources.iter().flat_map(|source| &source.parts);
    let nones = parts.flat_map(|part| &part.findings);
    let mut nones = nones.filter(|finding| matches!(finding.says, Says::None | Says::NoneKnown));
    if !nones.any(|finding| finding.as_of >= a_year_before(today)) {
        return Follows::nothing(Some(Shortfall::Nothing));
    }
    Follows::short("None in the last 12 months".to_owned(), None, sources)
}

/// Those of the last 12 months, and those without a known date.
fn lately<'h, 'a>(part: &PathResult<'h, 'a>, today: Date) -> PathResult<'h, 'a> {
    let mut part = part.clone();
    part.findings
        .retain(|finding| when(finding, today) != Happened::Otherwise);
    part
}

/// A year or a month counts if a day of it is within the 12 months.
fn when(finding: &Finding<'_, '_>, today: Date) -> Happened {
    if matches!(finding.says, Says::None | Says::NoneKnown) {
        return Happened::Otherwise;
    }
    let Some(date) = finding.held.happened() else {
        return Happened::Unknown;
    };
    // Whatever is dated in the future has not happened.
    if date.latest() >= a_year_before(today) && date.earliest() <= today {
        Happened::Lately
    } else {
        Happened::Otherwise
    }
}

/// The same day a year ago; the last of February for a leap day.
fn a_year_before(today: Date) -> Date {
    let year = today.year() - 1;
    Date::new(year, today.month(), today.day())
        .or_else(|_| Date::new(year, today.month(), 28))
        .unwrap_or(today)
}
