//! Files that turn out to be one share, or several: then which file belongs to
//! which sheet, of which day, and whom it is about.

use std::collections::BTreeSet;

use carewallet_core::ErrorKind;
use carewallet_core::Share;
use carewallet_core::parts::{PartsError, Progress};
use carewallet_core::payload::SheetId;
use serde_json::{Value as Json, json};

use super::sheet_parts::{self, Sheet};
use crate::error::Error;

/// A share and how it came.
pub struct Incoming {
    /// The share.
    pub share: Share,
    /// The codes that it was read from, if it came on paper.
    pub codes: Option<Progress>,
    /// The scans that came along in a sealed file.
    pub scans: Vec<Vec<u8>>,
    /// The number of the sheet, if it came as one: on paper or as text.
    pub sheet: Option<SheetId>,
}

/// A share that one file holds.
pub(super) struct Whole {
    pub(super) share: Share,
    /// What came along in a sealed file.
    pub(super) scans: Vec<Vec<u8>>,
    /// The number of a sheet that is text.
    pub(super) number: Option<SheetId>,
}

impl From<Share> for Whole {
    fn from(share: Share) -> Self {
        Self {
            share,
            scans: Vec::new(),
            number: None,
        }
    }
}

/// A share or a sheet that some of the files hold.
pub(super) struct Candidate {
    /// In the order in which they were given.
    pub(super) files: Vec<String>,
    codes: Option<Codes>,
    /// The share, if it is whole and open.
    share: Option<Share>,
    scans: Vec<Vec<u8>>,
    /// The number of a sheet that is text.
    number: Option<SheetId>,
}

/// The codes of a sheet.
struct Codes {
    sheet: SheetId,
    progress: Progress,
    /// Why they give no sheet.
    short: Option<Error>,
}

impl Candidate {
    pub(super) fn whole(files: Vec<String>, whole: &Whole) -> Self {
        Self {
            files,
            codes: None,
            share: Some(whole.share.clone()),
            scans: whole.scans.clone(),
            number: whole.number,
        }
    }

    pub(super) fn of_codes(
        files: Vec<String>,
        sheet: &Sheet,
        share: Option<Share>,
        joined: Result<(), PartsError>,
    ) -> Self {
        let short = joined.err();
        let codes = sheet.progress().map(|progress| Codes {
            sheet: progress.sheet,
            progress,
            short: short.map(|error| sheet.missing(&error)),
        });
        Self {
            files,
            codes,
            share,
            scans: Vec::new(),
            number: None,
        }
    }

    // By the id of the share: a sheet and a file of the same share are one.
    fn is_same(&self, other: &Self) -> bool {
        match (&self.share, &other.share) {
            (Some(one), Some(other)) => one.id() == other.id(),
            _ => false,
        }
    }

    /// The same share once more, from other files.
    fn take(&mut self, other: Self) {
        self.files.extend(other.files);
        self.codes = self.codes.take().or(other.codes);
        // The paper carries none: those of the file are all there are.
        if self.scans.is_empty() {
            self.scans = other.scans;
        }
        self.number = self.number.or(other.number);
    }

    /// Whom a share is about, in words.
    fn about(&self) -> Option<String> {
        let letter = &self.share.as_ref()?.header;
        let names: Vec<&str> = letter
            .about
            .iter()
            .map(|about| about.name.as_str())
            .collect();
        Some(match names.as_slice() {
            [] => "the home".to_owned(),
            names => names.join(" and "),
        })
    }

    /// `Tom Ellis, 9 June 2026`
    fn about_and_day(&self) -> String {
        let made = self
            .share
            .as_ref()
            .map(|share| share.header.made_at.date().plain());
        let about = self.about().unwrap_or_default();
        format!("{about}, {}", made.unwrap_or_default())
    }

    fn files(&self) -> String {
        self.files.join(", ")
    }

    fn summary(&self) -> Json {
        let mut summary = json!({ "files": self.files, "whole": self.share.is_some() });
        if let Some(codes) = &self.codes {
            summary["sheet"] = codes.sheet.to_string().into();
            summary["codes"] = sheet_parts::summary(codes.progress);
        }
        if let Some(share) = &self.share {
            let names = share.header.about.iter().map(|about| about.name.as_str());
            summary["about"] = names.collect();
            summary["made_at"] = share.header.made_at.written().into();
        }
        summary
    }
}

/// The one share that all files are of.
pub(super) fn only(candidates: Vec<Candidate>) -> Result<Incoming, Error> {
    let mut different: Vec<Candidate> = Vec::new();
    for candidate in candidates {
        once(&mut different, candidate);
    }
    if different.len() > 1 {
        return Err(refusal(different));
    }
    match different.pop() {
        Some(candidate) => incoming(candidate),
        None => Err(PartsError::Nothing.into()),
    }
}

/// Adds a candidate to those that differ, or its files to the one that is the same.
pub(super) fn once(different: &mut Vec<Candidate>, candidate: Candidate) {
    match different.iter_mut().find(|known| known.is_same(&candidate)) {
        Some(known) => known.take(candidate),
        None => different.push(candidate),
    }
}

/// The share of a candidate, or why it gives none.
pub(super) fn incoming(candidate: Candidate) -> Result<Incoming, Error> {
    let progress = candidate.codes.as_ref().map(|codes| codes.progress);
    let printed = candidate.codes.as_ref().map(|codes| codes.sheet);
    let sheet = printed.or(candidate.number);
    match (
        candidate.share,
        candidate.codes.and_then(|codes| codes.short),
    ) {
        (Some(share), _) => Ok(Incoming {
            share,
            codes: progress,
            scans: candidate.scans,
            sheet,
        }),
        (None, Some(refusal)) => Err(refusal),
        (None, None) => Err(PartsError::Nothing.into()),
    }
}

/// The refusal of several shares, with what is known of each.
fn refusal(mut different: Vec<Candidate>) -> Error {
    let summaries: Vec<Json> = different.iter().map(Candidate::summary).collect();
    // The most specific reason that holds; an unread sheet has neither day nor people.
    let refusal = if different.iter().any(|one| one.share.is_none()) {
        several(&different)
    } else if about(&different) > 1 {
        somebody_else(&different)
    } else {
        different.sort_by_key(|one| one.share.as_ref().map(|share| share.header.made_at));
        older(&different)
    };
    refusal.with_details(json!({ "sheets": summaries }))
}

/// How many different households and people they are about.
fn about(different: &[Candidate]) -> usize {
    let shares = different.iter().filter_map(|one| one.share.as_ref());
    let about = shares.map(|share| {
        let people = share.header.about.iter().map(|about| about.id.as_str());
        (
            share.header.wallet.as_str(),
            people.collect::<BTreeSet<_>>(),
        )
    });
    about.collect::<BTreeSet<_>>().len()
}

/// The day of each; with the time if two are of one day.
fn days(different: &[Candidate]) -> Vec<String> {
    let made = different.iter().filter_map(|one| one.share.as_ref());
    let made: Vec<_> = made.map(|share| share.header.made_at).collect();
    let all: BTreeSet<_> = made.iter().map(|at| at.date()).collect();
    let is_enough = all.len() == made.len();
    let days = made.iter().map(|at| {
        if is_enough {
            at.date().plain()
        } else {
            at.plain()
        }
    });
    days.collect()
}

/// The refusal of several sheets about the same people; the newest is last.
fn older(different: &[Candidate]) -> Error {
    let dated: Vec<String> = days(different)
        .iter()
        .zip(different)
        .map(|(day, one)| format!("{day} ({})", one.files()))
        .collect();
    let whom = different
        .first()
        .and_then(Candidate::about)
        .unwrap_or_default();
    let newest = different.last().map(Candidate::files).unwrap_or_default();
    let message = match dated.as_slice() {
        [older, newest] => format!(
            "this is the older sheet of {older}; you also gave the one of {newest}; both are \
             about {whom}"
        ),
        [older @ .., newest] => format!(
            "these are older sheets of {}; you also gave the one of {newest}; all are about {whom}",
            older.join(", ")
        ),
        [] => String::new(),
    };
    Error::new(ErrorKind::OlderSheet, message)
        .with_advice(format!("read one at a time; the newest is {newest}"))
}

/// The refusal of sheets about different people: the first file counts as meant.
fn somebody_else(different: &[Candidate]) -> Error {
    let labels: Vec<String> = different.iter().map(Candidate::about_and_day).collect();
    let others: Vec<String> = different
        .iter()
        .zip(&labels)
        .skip(1)
        .map(|(one, label)| {
            let belong = if one.files.len() == 1 {
                "belongs"
            } else {
                "belong"
            };
            format!(
                "{} {belong} to a sheet about somebody else ({label})",
                one.files()
            )
        })
        .collect();
    let first = different.first().map(Candidate::files).unwrap_or_default();
    let meant = labels.first().cloned().unwrap_or_default();
    Error::new(
        ErrorKind::SomebodyElse,
        format!("{}; {first} is about {meant}", others.join("; ")),
    )
}

/// Not all of them are whole: which file belongs to which.
fn several(different: &[Candidate]) -> Error {
    let each = different.iter().map(|one| {
        let name = match &one.codes {
            Some(codes) => codes.sheet.to_string(),
            None => "a file".to_owned(),
        };
        let short = one.codes.as_ref().and_then(|codes| codes.short.as_ref());
        let state = match (one.about(), &one.codes, short) {
            (Some(about), ..) => format!("whole, about {about}"),
            (None, Some(codes), Some(short)) if is_short(short) => {
                sheet_parts::counted(codes.progress)
            }
            (None, _, Some(short)) => short.message.clone(),
            // Not opened: with several sheets nobody knows whose words to ask for.
            (None, ..) => "whole, sealed".to_owned(),
        };
        format!("{name} ({}: {state})", one.files())
    });
    let each: Vec<String> = each.collect();
    Error::new(
        ErrorKind::SeveralSheets,
        format!(
            "these are pages of {} sheets: {}",
            each.len(),
            each.join("; ")
        ),
    )
}

/// Whether it is only that codes have not been read yet.
fn is_short(error: &Error) -> bool {
    matches!(error.kind, ErrorKind::CodesMissing | ErrorKind::PageMissing)
}
