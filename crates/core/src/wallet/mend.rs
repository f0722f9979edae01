//! Mending what a crash, a race or a file that came back left behind: it is done
//! beside the next thing that is saved, and never while a wallet is only opened.

use std::collections::BTreeSet;

use super::contents::Counted;
use super::file_name::drawn_name;
use super::{Contents, Fault, Wallet, WalletError};
use crate::entry::Entry;
use crate::error_kind::ErrorKind;
use crate::id::EntryId;
use crate::key::Recipient;
use crate::seal;
use crate::segment::Segment;
use crate::store::Area;

impl Wallet<'_> {
    /// True if something is to be mended: a file is not sealed to exactly the holders
    /// of today, the body of an erased entry is still there, or a file came back that
    /// somebody signed before being removed as a holder.
    pub(super) fn wants_mending(&self, contents: &Contents) -> bool {
        !self.sealed_to_others(contents).is_empty()
            || !contents.erased_bodies().is_empty()
            || contents
                .aside
                .iter()
                .any(|(_, s)| !adopted(contents, s).is_empty())
    }

    /// Mends it. What fails is tried again beside the next thing that is saved.
    ///
    /// # Errors
    /// Why something is still not mended; nothing is lost.
    pub(super) fn mend(&mut self) -> Result<(), WalletError> {
        let recipients = self.recipients()?;
        let contents = self.contents()?;
        self.adopt(&contents, &recipients)?;
        self.drop_erased()?;
        let contents = self.contents()?;
        let stale = self.sealed_to_others(&contents);
        if !stale.is_empty() {
            self.repack(&stale, &BTreeSet::new(), &recipients)?;
        }
        if contents.wholeness().is_whole() {
            self.reseal_attachments(&recipients)?;
        }
        self.seen.mend = self.wants_mending(&self.contents()?);
        self.remember();
        Ok(())
    }

    /// The segments that are not sealed to exactly the holders of today. None as long
    /// as a file hides entries: it may be the one that admits somebody, whom sealing
    /// anew would lock out.
    pub(super) fn sealed_to_others(&self, contents: &Contents) -> Vec<String> {
        let (Ok(recipients), true) = (self.recipients(), contents.wholeness().is_whole()) else {
            return Vec::new();
        };
        let others = contents.counted.iter();
        let others = others.filter(|counted| counted.recipients != recipients.len());
        others.map(|counted| counted.name.clone()).collect()
    }

    /// What is to be mended, as a check names it.
    pub(super) fn not_mended(&self, contents: &Contents) -> Vec<Fault> {
        let erased = contents.erased_bodies();
        let holds = |counted: &&Counted| counted.ids.iter().any(|id| erased.contains(id));
        let held = contents.counted.iter().filter(holds);
        let held = held.map(|counted| (counted.name.clone(), ErrorKind::NotErased));
        let others = self.sealed_to_others(contents).into_iter();
        let found = held.chain(others.map(|name| (name, ErrorKind::NotResealed)));
        let named = found.map(|(name, kind)| Fault {
            file: format!("segments/{name}"),
            kind,
            says: match kind {
                ErrorKind::NotErased => "words that were erased are still in the file",
                _ => "the file is not sealed to the holders of today",
            }
            .to_owned()
                + "; the next thing that you save puts it right",
        });
        named.collect()
    }

    /// Takes in what a removed holder wrote before the removal, from files that could
    /// not be read then. An id is the hash of its entry, so an entry that others name
    /// as seen, or that this computer saw, was there before: its file may be believed.
    fn adopt(&mut self, contents: &Contents, recipients: &[Recipient]) -> Result<(), WalletError> {
        for (file, segment) in &contents.aside {
            let adopted = adopted(contents, segment);
            if adopted.is_empty() {
                continue;
            }
            for entry in &adopted {
                Entry::parse(entry.text().as_bytes())?;
            }
            crate::batch::verify_all(&adopted, &segment.batches)?;
            self.write_segment(&adopted, &segment.batches, recipients, true)?;
            let all = segment.entries.len() == adopted.len();
            if all {
                self.remove_packed(&file.name)?;
            }
        }
        Ok(())
    }

    /// Seals the attachments anew that are not sealed to exactly these recipients. The
    /// old sealing goes only after the new one is there; what does not open stays.
    pub(super) fn reseal_attachments(
        &mut self,
        recipients: &[Recipient],
    ) -> Result<(), WalletError> {
        for name in self.attachments_sealed_otherwise(recipients.len())? {
            let Some(drawn) = drawn_name(&name) else {
                continue;
            };
            let read = self.access.store.read(Area::Attachments, &name);
            let opened = read
                .ok()
                .map(|sealed| seal::open(&sealed, self.access.identity));
            let Some(Ok(plain)) = opened else {
                continue;
            };
            let new = format!("{drawn}-{}", self.new_name());
            let sealed = seal::seal(&plain, recipients)?;
            self.access
                .store
                .publish(Area::Attachments, &new, &sealed)?;
            self.access.store.remove(Area::Attachments, &name)?;
        }
        Ok(())
    }
}

/// The entries of a file by a former holder that are known to have been there before,
/// and are missing.
fn adopted(contents: &Contents, segment: &Segment) -> Vec<Entry> {
    let mut missing: BTreeSet<EntryId> = contents.not_there();
    let mut left: Vec<&Entry> = segment.entries.iter().collect();
    let mut adopted = Vec::new();
    // What an adopted entry names as seen was there before as well.
    while let Some(at) = left.iter().position(|e| missing.contains(&e.id())) {
        let entry = left.remove(at);
        missing.extend(entry.envelope().after.iter().copied());
        adopted.push(entry.clone());
    }
    adopted
}
