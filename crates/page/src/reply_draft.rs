//! What somebody has begun to write back about a sheet; in memory only.

use carewallet_app::reply::SignedReply;
use carewallet_app::takeover::{Columns, FoundRow};
use carewallet_core::entry::Voice;
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

    /// Takes one of them out, and gives it.
    pub(crate) fn take_out(&mut self, at: usize) -> Option<Draft> {
        (at < self.entries.len()).then(|| {
            self.signed = None;
            self.entries.remove(at)
        })
    }

    /// Says under another name what was said by whoever wrote until now; gives how many
    /// entries that are.
    pub(crate) fn rename(&mut self, before: &Line, now: &Line) -> usize {
        let own = self.entries.iter_mut();
        let own = own.filter(|draft| draft.voice == Voice::Agency && draft.said_by == *before);
        let renamed = own.map(|draft| draft.said_by.clone_from(now)).count();
        if renamed > 0 {
            self.signed = None;
        }
        renamed
    }

    /// Drops a signature that is not of this key.
    pub(crate) fn drop_signature_of_others(&mut self, key: Option<&str>) {
        let is_own = |signed: &SignedReply| key == Some(signed.share.from.key.as_str());
        if self.signed.as_ref().is_some_and(|signed| !is_own(signed)) {
            self.signed = None;
        }
    }
}
