//! Holders: admitting and removing them. Each change packs the wallet anew, so
//! that exactly the holders of the day can open every file.

use std::collections::BTreeSet;

use super::{Reach, Wallet, WalletError};
use crate::batch::Batch;
use crate::entry::{Draft, Voice, Why};
use crate::id::SubjectId;
use crate::key::{PublicKey, Recipient};
use crate::kind::{Body, Kind};
use crate::value::Line;

impl Wallet<'_> {
    /// Writes the first holder's own entry into a new wallet.
    pub(super) fn admit_first(&mut self, name: Line) -> Result<(), WalletError> {
        let identity = self.access.identity;
        let draft = admission(
            &self.id,
            &name,
            &identity.recipient(),
            &identity.public_key(),
            &name,
        )?;
        let entry = draft.write(&mut self.pen())?;
        let batch = Batch::sign([&entry], identity, name, self.access.now);
        // Nobody is a holder yet, so there are no recipients to ask for.
        self.write_segment(&[entry], &[batch], &[identity.recipient()], false)?;
        self.remember();
        Ok(())
    }

    /// Admits a further holder. What the change does not reach, the new holder cannot
    /// open yet; it is mended beside the next thing that is saved.
    ///
    /// # Errors
    /// [`WalletError::Rule`] for a key that is a holder's already.
    pub fn admit(
        &mut self,
        name: &Line,
        recipient: &Recipient,
        key: &PublicKey,
    ) -> Result<Reach, WalletError> {
        if self.holders().contains(&key.id()) {
            return Err(WalletError::Rule("this key is a holder's already"));
        }
        self.refuse_unanchored()?;
        let draft = admission(&self.id, name, recipient, key, &self.own_name()?)?;
        // Noted with the entry: whatever fails from here on is mended later.
        self.seen.mend = true;
        // The entry first: only then is the new holder among the recipients.
        let saved = self.add(vec![draft])?;
        let recipients = self.recipients()?;
        // Mending seals nothing while a file hides entries; who was admitted is to
        // open what there is.
        if self.seen.mend || !self.sealed_otherwise(recipients.len())?.is_empty() {
            self.seal_all(&recipients).unwrap_or(());
        }
        let missed = self.sealed_otherwise(recipients.len())?;
        Ok(Reach { saved, missed })
    }

    /// Removes a holder. From now on nothing new opens with that key; what the
    /// holder has copied already stays readable to them, and so do the files that the
    /// change does not reach.
    ///
    /// # Errors
    /// [`WalletError::FirstHolder`], [`WalletError::NoSuchHolder`].
    pub fn dismiss(&mut self, key_id: &str, why: Why) -> Result<Reach, WalletError> {
        if key_id == self.id {
            return Err(WalletError::FirstHolder);
        }
        if key_id == self.access.identity.public_key().id() {
            return Err(WalletError::Rule(
                "you cannot remove yourself: another holder can",
            ));
        }
        let holders = self.holders();
        let holder = holders
            .find(key_id)
            .ok_or_else(|| WalletError::NoSuchHolder(key_id.to_owned()))?;
        self.refuse_unanchored()?;
        let mut draft = Draft::notice(SubjectId::Home, Kind::Holder, why, self.own_name()?);
        draft.withdraws = vec![holder.entry];
        let others = holders.iter().filter(|other| other.key_id != key_id);
        let recipients: Vec<Recipient> = others.map(|other| other.recipient.clone()).collect();
        // Packing without the first holder's recipient would lock that holder out.
        if holders.find(&self.id).is_none() {
            return Err(WalletError::Rule(
                "the file that names the first holder is damaged",
            ));
        }
        // Packed first: what only the removed holder signed would be set aside.
        self.seen.mend = true;
        self.seal_all(&recipients)?;
        let saved = self.add_for(&recipients, vec![draft])?;
        let missed = self.sealed_otherwise(recipients.len())?;
        Ok(Reach { saved, missed })
    }

    /// Refuses a change of holders by somebody whom another than the first holder
    /// admitted: once that holder has sealed everything, nobody who comes anew could
    /// tell who admitted whom (docs/format.md §5.2).
    fn refuse_unanchored(&self) -> Result<(), WalletError> {
        if self
            .holders()
            .is_anchored(&self.access.identity.public_key().id())
        {
            return Ok(());
        }
        Err(WalletError::Rule(
            "only the first holder, or somebody whom the first holder admitted, can change who opens the wallet",
        ))
    }

    /// Seals everything anew that can be read, to these recipients, and signs the
    /// segments with this holder's key.
    pub(super) fn seal_all(&mut self, recipients: &[Recipient]) -> Result<(), WalletError> {
        let contents = self.contents()?;
        // Not what this computer remembers: one file that cannot be read now must not
        // keep somebody a holder.
        let names: Vec<String> = contents.counted.iter().map(|c| c.name.clone()).collect();
        self.repack(&names, &BTreeSet::new(), recipients)?;
        self.remember();
        self.reseal_attachments(recipients)
    }
}

fn admission(
    wallet: &str,
    name: &Line,
    recipient: &Recipient,
    key: &PublicKey,
    said_by: &Line,
) -> Result<Draft, WalletError> {
    let fields = [
        ("key".to_owned(), key.text()),
        ("name".to_owned(), name.as_str().to_owned()),
        ("recipient".to_owned(), recipient.text()),
        ("wallet".to_owned(), wallet.to_owned()),
    ];
    let body = Body::from_fields(Kind::Holder, &fields).map_err(crate::entry::EntryError::from)?;
    Ok(Draft::new(
        SubjectId::Home,
        body,
        Voice::Reported,
        said_by.clone(),
    ))
}
