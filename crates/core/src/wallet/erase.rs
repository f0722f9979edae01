//! Erasing: the words of an entry, gone from every file that could be opened. What
//! could not be looked into is named, so that nobody takes it for gone.

use std::collections::BTreeSet;

use super::attach::sealings;
use super::{Contents, Reach, Saved, Wallet, WalletError};
use crate::entry::{Draft, Entry, Why};
use crate::id::EntryId;
use crate::kind::Kind;
use crate::store::Area;

impl Wallet<'_> {
    /// Removes the body of an entry for good, and says so in a new entry. Erasing
    /// again what is erased already removes what was left of it.
    ///
    /// # Errors
    /// Why the notice could not be saved, or nothing be read again after it.
    pub fn erase(&mut self, entry: &Entry, why: Why) -> Result<Reach, WalletError> {
        let kind = entry.kind().ok_or(WalletError::NewerVersion)?;
        if kind == Kind::Holder {
            return Err(WalletError::Rule("a holder is removed, not erased"));
        }
        if !entry.envelope().erases.is_empty() {
            return Err(WalletError::Rule("an erasure stays"));
        }
        let saved = if self.contents()?.erased().contains(&entry.id()) {
            Saved::default()
        } else {
            let mut draft = Draft::notice(entry.about().clone(), kind, why, self.own_name()?);
            draft.lane = entry.lane();
            draft.erases = vec![entry.id()];
            // Noted with it: a crash right after it must not leave the words there.
            self.seen.mend = true;
            // The notice first: if packing fails, the words are at least out of sight.
            self.add(vec![draft])?
        };
        // The notice is saved, so whatever this could not remove is named, and not
        // an error that would sound as if nothing had happened.
        self.drop_erased().unwrap_or(0);
        let missed = self.may_hold(entry)?;
        Ok(Reach { saved, missed })
    }

    /// Removes what is left of everything that was erased, and names the files that
    /// may still hold some of it: nothing is left only if there is none.
    ///
    /// # Errors
    /// Why something is still there; it stays hidden all the same.
    pub fn finish_erasing(&mut self) -> Result<Vec<String>, WalletError> {
        self.drop_erased()?;
        let missed = self.not_looked_into(&self.contents()?)?;
        Ok(missed.into_iter().collect())
    }

    /// Packs the segments that still hold bodies of erased entries without them.
    /// Returns how many bodies were removed.
    ///
    /// # Errors
    /// Why they are still there. They stay hidden all the same.
    pub(super) fn drop_erased(&mut self) -> Result<usize, WalletError> {
        let contents = self.contents()?;
        let erased = contents.erased_bodies();
        let names = holding(&contents, &erased);
        if names.is_empty() {
            return Ok(0);
        }
        // First: only the body says which attachments were the entry's.
        self.drop_attachments(&contents, &erased)?;
        let recipients = self.recipients()?;
        self.repack(&names, &erased, &recipients)?;
        self.remember();
        Ok(erased.len())
    }

    /// Removes the attachments that only erased entries had.
    fn drop_attachments(
        &self,
        contents: &Contents,
        erased: &BTreeSet<EntryId>,
    ) -> Result<(), WalletError> {
        let gone = contents
            .entries()
            .iter()
            .filter(|e| erased.contains(&e.id()));
        for attachment in gone.flat_map(|e| &e.envelope().attachments) {
            if contents.keeps(attachment, erased) {
                continue;
            }
            for file in sealings(self.access.store, attachment)? {
                self.access.store.remove(Area::Attachments, &file)?;
            }
        }
        Ok(())
    }

    /// True if something was erased and may still be in a file. A folder that cannot
    /// be listed is one that was not looked into.
    pub(super) fn is_erasing(&self, contents: &Contents) -> bool {
        if contents.erased().is_empty() {
            return false;
        }
        let looked = self.not_looked_into(contents);
        let seen = looked.is_ok_and(|files| files.is_empty());
        !seen || !contents.aside.is_empty() || !contents.erased_bodies().is_empty()
    }

    /// The files that may still hold an entry which was erased.
    fn may_hold(&self, entry: &Entry) -> Result<Vec<String>, WalletError> {
        let contents = self.contents()?;
        let id = entry.id();
        let mut files = self.not_looked_into(&contents)?;
        files.extend(self.quarantine_may_hold(entry)?);
        let holding = holding(&contents, &BTreeSet::from([id]));
        files.extend(holding.iter().map(|name| format!("segments/{name}")));
        let aside = contents.aside.iter();
        let aside = aside.filter(|(_, segment)| segment.entries.iter().any(|e| e.id() == id));
        files.extend(aside.map(|(file, _)| format!("segments/{}", file.name)));
        for attachment in &entry.envelope().attachments {
            if !contents.keeps(attachment, &BTreeSet::new()) {
                let left = sealings(self.access.store, attachment)?;
                files.extend(left.iter().map(|name| format!("attachments/{name}")));
            }
        }
        Ok(files.into_iter().collect())
    }
}

/// The segments that hold any of these entries.
fn holding(contents: &Contents, ids: &BTreeSet<EntryId>) -> Vec<String> {
    let holds = |held: &[EntryId]| held.iter().any(|id| ids.contains(id));
    let holding = contents.counted.iter().filter(|c| holds(&c.ids));
    holding.map(|c| c.name.clone()).collect()
}
