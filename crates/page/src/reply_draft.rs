//! What somebody has begun to write back about a sheet; in memory only.

use carewallet_app::reply::SignedReply;
use carewallet_app::takeover::{Columns, FoundRow};
use carewallet_core::value::Line;
use carewallet_core::{Draft, Kind, SubjectId};
use carewallet_import::Table;
use carewallet_screen::EntryPages;

/// What somebody has begun to write back about a sheet.
#[derive(Default)]
pub(crate) struct ReplyDraft {
    /// What is new, in the order in which it was written down.
    pub(crate) entries: Vec<Draft>,
    /// What is being written down.
    pub(crate) writing: Option<Writing>,
    /// The file that is being looked at.
    pub(crate) file: Option<EntryFile>,
    /// The reply, once it was signed; nothing was changed since.
    pub(crate) signed: Option<SignedReply>,
}

/// An entry that is being written down.
pub(crate) struct Writing {
    pub(crate) about: SubjectId,
    pub(crate) pages: EntryPages,
    /// The number of the page that is shown: a form that answers another one is stale.
    pub(crate) step: u32,
    /// Who says it, as it was typed; empty for whoever writes.
    pub(crate) said_by: String,
}

/// A file with new entries.
pub(crate) struct EntryFile {
    pub(crate) name: String,
    /// Whom its rows are about, where somebody had to say it.
    pub(crate) about: Option<String>,
    pub(crate) holds: Holds,
}

/// What a file holds, as far as it is known.
pub(crate) enum Holds {
    /// A table of one of these.
    OneOf(Table, Vec<Kind>),
    /// A table, of which some columns may not be clear yet.
    Table(Columns),
    /// Rows.
    Rows(Vec<FoundRow>),
}

impl ReplyDraft {
    /// Adds entries. What was signed before is another reply.
    pub(crate) fn add(&mut self, drafts: Vec<Draft>) {
        self.signed = None;
        self.entries.extend(drafts);
    }

    /// Takes one of them out.
    pub(crate) fn take_out(&mut self, at: usize) {
        if at < self.entries.len() {
            self.signed = None;
            self.entries.remove(at);
        }
    }

    /// Says under another name what was said by whoever wrote until now.
    pub(crate) fn rename(&mut self, before: &Line, now: &Line) {
        self.signed = None;
        let own = self.entries.iter_mut();
        for draft in own.filter(|draft| draft.said_by == *before) {
            draft.said_by.clone_from(now);
        }
    }
}
