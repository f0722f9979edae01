//! Whole years today, from a date of which perhaps only a part is known.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::super::says::Says;
use super::{Follows, Shortfall, Sources, State};
use crate::value::{Date, PartialDate};

pub(super) fn age<'h, 'a>(
    sources: &Sources<'_, 'h, 'a>,
    weakest: (State, Option<Shortfall>),
    today: Date,
) -> Follows<'h, 'a> {
    let parts = sources.iter().flat_map(|source| &source.parts);
    let findings = parts.flat_map(|part| &part.findings);
    let ages: BTreeSet<(i16, i16)> = findings
        .filter_map(|finding| match finding.says {
            Says::Value(_, Json::String(date)) => years(PartialDate::parse(date).ok()?, today),
            _ => None,
        })
        .collect();
    let Some(&(least, most)) = ages.first() else {
        return Follows::nothing(Some(Shortfall::Nothing));
    };
    let exact = ages.len() == 1 && least == most;
    let mut follows = Follows::short(in_words(least, most), exact.then(|| least.into()), sources);
    // Two dates of birth that disagree give two ages, and both are listed.
    let others = ages.iter().skip(1);
    follows
        .lines
        .extend(others.map(|(least, most)| in_words(*least, *most)));
    // A source that is only partly known has a reason of its own, which stays.
    if !exact && matches!(weakest.0, State::Derived | State::Stale) {
        follows.judged = Some((State::Partly, Some(Shortfall::PartMissing)));
    }
    follows
}

/// The least and the most whole years; none for somebody who is not yet born.
fn years(born: PartialDate, today: Date) -> Option<(i16, i16)> {
    let since = |day: Date| {
        let birthday_comes = (today.month(), today.day()) < (day.month(), day.day());
        today.year() - day.year() - i16::from(birthday_comes)
    };
    // Of a birth "this year" the latest day may still be to come, and nobody is below 0.
    let (least, most) = (since(born.latest()).max(0), since(born.earliest()));
    (most >= 0).then_some((least, most))
}

fn in_words(least: i16, most: i16) -> String {
    if least == most {
        least.to_string()
    } else {
        format!("{least} or {most}")
    }
}
