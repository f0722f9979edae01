//! Holders: admitting, changing and removing them. Who comes or goes packs the wallet
//! anew, so that exactly the holders of the day can open every file.

use std::collections::BTreeSet;

use super::{Reach, Saved, Wallet, WalletError};
use crate::batch::Batch;
use crate::entry::{Draft, Voice, Why};
use crate::holder::{Holder, Terms};
use crate::id::{EntryId, SubjectId};
use crate::key::{PublicKey, Recipient};
use crate::kind::{Body, Kind};
use crate::limits;
use crate::value::Line;

impl Wallet<'_> {
    /// Writes the first holder's own entry into a new wallet.
    pub(super) fn admit_first(&mut self, name: Line) -> Result<(), WalletError> {
        let identity = self.access.identity;
        let (recipient, key) = (identity.recipient(), identity.public_key());
        let fields = statement(&self.id, name.as_str(), &recipient, &key, &Terms::default());
        let draft = draft(&fields, &name)?;
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
        self.admit_under(name, recipient, key, &Terms::default())
    }

    /// The same, saying by what authority and until when.
    ///
    /// # Errors
    /// As [`Self::admit`].
    pub fn admit_under(
        &mut self,
        name: &Line,
        recipient: &Recipient,
        key: &PublicKey,
        terms: &Terms,
    ) -> Result<Reach, WalletError> {
        if self.holders().contains(&key.id()) {
            return Err(WalletError::Rule("this key is a holder's already"));
        }
        self.refuse_unanchored()?;
        let fields = statement(&self.id, name.as_str(), recipient, key, terms);
        let draft = draft(&fields, &self.own_name()?)?;
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
        draft.withdraws = named(holder);
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

    /// Says anew by what authority a holder opens the wallet, and until when. Who can
    /// open what stays as it is.
    ///
    /// # Errors
    /// [`WalletError::NoSuchHolder`]; [`WalletError::Rule`] for what only the first
    /// holder can change.
    pub fn change_terms(&mut self, key_id: &str, terms: &Terms) -> Result<Saved, WalletError> {
        let holders = self.holders();
        let holder = holders
            .find(key_id)
            .ok_or_else(|| WalletError::NoSuchHolder(key_id.to_owned()))?;
        self.refuse_unanchored()?;
        let own = self.access.identity.public_key().id();
        // Said by another, it would no longer count in every file (docs/format.md §5.2).
        if own != self.id && (holder.anchored || holder.key_id == self.id) {
            return Err(WalletError::Rule(
                "only the first holder can change what the first holder said of somebody",
            ));
        }
        let mut fields = statement(
            &self.id,
            &holder.name,
            &holder.recipient,
            &holder.key,
            terms,
        );
        fields.push(("since".to_owned(), holder.since.written()));
        let mut draft = draft(&fields, &self.own_name()?)?;
        draft.replaces = vec![holder.entry];
        self.add(vec![draft])
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

/// The statements about a holder, as many as a withdrawal may name: so it counts also
/// where one of them cannot be read.
fn named(holder: &Holder) -> Vec<EntryId> {
    let others = holder.statements.iter().filter(|id| **id != holder.entry);
    let others = others.take(limits::NAMED_IDS - 1).copied();
    let mut all: Vec<EntryId> = others.chain([holder.entry]).collect();
    all.sort();
    all
}

fn statement(
    wallet: &str,
    name: &str,
    recipient: &Recipient,
    key: &PublicKey,
    terms: &Terms,
) -> Vec<(String, String)> {
    let mut fields = vec![
        ("key".to_owned(), key.text()),
        ("name".to_owned(), name.to_owned()),
        ("recipient".to_owned(), recipient.text()),
        ("wallet".to_owned(), wallet.to_owned()),
    ];
    fields.extend(terms.fields());
    fields
}

fn draft(fields: &[(String, String)], said_by: &Line) -> Result<Draft, WalletError> {
    let body = Body::from_fields(Kind::Holder, fields).map_err(crate::entry::EntryError::from)?;
    Ok(Draft::new(
        SubjectId::Home,
        body,
        Voice::Reported,
        said_by.clone(),
    ))
}
