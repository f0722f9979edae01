//! What was made, what is in it, and how it opens: in words, and for programs.

use std::path::{Path, PathBuf};

use carewallet_app::json_view::{CodesMade, CountsView, ShareMade, ShareView};
use carewallet_app::share::body::{Made, Opens};
use carewallet_app::share::left_out::{KindCounts, kind_counts};
use carewallet_core::Share;

use crate::exit::Refusal;
use crate::forms::{self, QuestionCounts};
use crate::render::escape;
use crate::session::Session;

/// A share that was written, of a family or of an agency.
pub(in crate::commands) struct Report<'a> {
    pub(in crate::commands) share: &'a Share,
    pub(in crate::commands) made: &'a Made,
    pub(in crate::commands) files: &'a [PathBuf],
    /// How many scans go along.
    pub(in crate::commands) scans: usize,
    /// What is not in it, in words.
    pub(in crate::commands) left_out: Option<&'a str>,
    /// What of a form it answers.
    pub(in crate::commands) questions: Option<&'a QuestionCounts>,
    /// A picture that looks like its next page.
    pub(in crate::commands) stale_page: Option<&'a Path>,
}

impl Report<'_> {
    pub(in crate::commands) fn tell(&self, session: &mut Session<'_>) -> Result<(), Refusal> {
        self.say_what_is_in_it(session);
        self.say_what_it_is(session);
        if let Some(stale) = self.stale_page {
            let stale = stale.display();
            session.note(format!(
                "{stale} was there before: it is no page of this sheet"
            ));
        }
        if let Some(questions) = self.questions {
            session.say(forms::counts_in_words(questions));
        }
        session.answer(&self.as_json())
    }

    fn say_what_is_in_it(&self, session: &mut Session<'_>) {
        let Self { share, .. } = self;
        session.say(format!(
            "made: {} for {}",
            names(self.files).join(", "),
            share.header.to.as_str()
        ));
        session.say(format!(
            "in it: {}: {}",
            escape::count(share.entries.len(), "entry", "entries"),
            kinds_in_words(&kind_counts(&share.entries))
        ));
        if self.scans > 0 {
            let scans = escape::count(self.scans, "scan goes along", "scans go along");
            session.say(format!("{scans}: whoever opens the file can look at them"));
        }
        let about = share.header.about.iter().map(|about| about.name.as_str());
        let about: Vec<&str> = about.collect();
        // A share of the home alone is about nobody.
        if !about.is_empty() {
            session.say(format!("about: {}", about.join(", ")));
        }
        if let Some(left_out) = self.left_out {
            session.say(left_out);
        }
    }

    fn say_what_it_is(&self, session: &mut Session<'_>) {
        if let Some(on_paper) = on_paper(self.made) {
            session.say(on_paper);
        }
        if let Some(sheet) = self.made.sheet {
            session.say(format!("sheet: {sheet}, read back and the same"));
        }
        match &self.made.opens {
            Opens::WithWords(words) => say_words(words, session),
            Opens::WithKey => session.say("It opens with the key of its receiver, and no other."),
            Opens::Freely => session.say("Whoever holds it can read it."),
        }
    }

    fn as_json(&self) -> ShareMade<'_> {
        let Self { share, made, .. } = self;
        let files = names(self.files);
        let words = match &made.opens {
            Opens::WithWords(words) => Some(words.as_str().to_owned()),
            _ => None,
        };
        let codes = made
            .codes
            .map(|(needed, total)| CodesMade { needed, total });
        ShareMade {
            share: ShareView::new(share, "verified"),
            incomplete: share.header.incomplete,
            file: files.first().cloned().unwrap_or_default(),
            files,
            entries: share.entries.len(),
            ids: share
                .entries
                .iter()
                .map(|entry| entry.id().to_string())
                .collect(),
            kinds: kind_counts(&share.entries),
            scans: self.scans,
            sheet: made.sheet.map(|sheet| sheet.to_string()),
            pages: made.pages,
            codes,
            words,
            left_out: self.left_out,
            questions: self.questions.map(CountsView::from),
        }
    }
}

/// The names of files, as they were typed.
pub(super) fn names(files: &[PathBuf]) -> Vec<String> {
    files
        .iter()
        .map(|path| path.display().to_string())
        .collect()
}

/// How many pages and codes it has.
fn on_paper(made: &Made) -> Option<String> {
    let (needed, total) = made.codes?;
    let pages = escape::count(made.pages?, "page", "pages");
    // With spare codes a stain or a fold does not matter; with one there is nothing to choose.
    Some(if total == 1 {
        format!("paper: {pages}, 1 code")
    } else {
        format!("paper: {pages}, {total} codes, any {needed} of them are enough")
    })
}

fn say_words(words: &str, session: &mut Session<'_>) {
    session.say(format!("\nIt opens with these words:\n\n    {words}"));
    session.say("\nSay them in person or on the telephone. Never send them with the file.");
    session.say("They are shown this once and kept nowhere.");
}

/// The kinds in words, with how many there are of one: `allergy, condition (3)`.
pub(super) fn kinds_in_words(counts: &KindCounts) -> String {
    let each = counts.iter().map(|(kind, count)| {
        let kind = kind.replace('_', " ");
        match count {
            1 => kind,
            _ => format!("{kind} ({count})"),
        }
    });
    each.collect::<Vec<_>>().join(", ")
}
