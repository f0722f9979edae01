//! From what was chosen to a share and its files. On a card one code must do:
//! what matters least in an emergency is left out of it until it does. The face
//! of the card is filled apart from that.

use carewallet_app::People;
use carewallet_app::share::body::{self, BodyForm, Carried, Made, Sealing};
use carewallet_core::ErrorKind;
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, Payload, Record, Share, Wallet};
use carewallet_export::SheetOptions;
use carewallet_export::sheet::{SheetKind, card};

use super::compose::{self, Addressed};
use super::ledger;
use super::whole;
use crate::exit::Refusal;
use crate::session::Session;

/// All that a share is packed with.
pub(super) struct Packing<'a, 'w> {
    pub(super) wallet: &'a Wallet<'w>,
    pub(super) contents: &'a Contents,
    pub(super) record: &'a Record<'a>,
    pub(super) people: &'a People,
    pub(super) addressed: &'a Addressed<'a>,
    pub(super) form: BodyForm,
    pub(super) sealing: &'a Sealing,
    pub(super) options: &'a SheetOptions,
}

/// A share and its files.
pub(super) struct Packed {
    pub(super) share: Share,
    /// What the words tell where that is more: the face of a card.
    pub(super) face: Option<Share>,
    pub(super) made: Made,
    /// What had no room, in words.
    pub(super) left_out: Option<String>,
}

impl Packing<'_, '_> {
    /// Packs the entries and makes the files.
    pub(super) fn packed(
        &self,
        entries: &[&Entry],
        session: &mut Session<'_>,
    ) -> Result<Packed, Refusal> {
        if self.options.kind == SheetKind::Card {
            return self.card(entries, session);
        }
        let share = self.share(entries, session)?;
        let made = self.made(Carried::whole(&share), session)?;
        Ok(Packed {
            share,
            face: None,
            made,
            left_out: None,
        })
    }

    fn share(&self, entries: &[&Entry], session: &Session<'_>) -> Result<Share, Refusal> {
        compose::share(session, self.wallet, self.contents, self.addressed, entries)
    }

    fn made(&self, carried: Carried<'_>, session: &mut Session<'_>) -> Result<Made, Refusal> {
        let shown = &carried.words.entries;
        let options = SheetOptions {
            whole: whole::of(self.contents, self.record, self.people, shown),
            ..self.options.clone()
        };
        Ok(body::make(
            session,
            carried,
            self.form,
            self.sealing,
            &options,
        )?)
    }

    fn card(&self, entries: &[&Entry], session: &mut Session<'_>) -> Result<Packed, Refusal> {
        let today = self.options.today;
        let mut ranked: Vec<&Entry> = entries.to_vec();
        ranked.sort_by_key(|entry| card::rank(entry, today));
        let face = self.share(&ranked, session)?;
        let mut left_out = Vec::new();
        loop {
            let share = self.share(&ranked, session)?;
            let payload = Payload::open_form(share.pack()?);
            if payload.bytes().len() <= card::CODE_BYTES {
                let carried = Carried {
                    share: &share,
                    words: &face,
                };
                let made = self.made(carried, session)?;
                return Ok(Packed {
                    made,
                    left_out: no_room(&left_out),
                    face: (!left_out.is_empty()).then_some(face),
                    share,
                });
            }
            match ranked.pop_if(|entry| !card::must_be_on_it(entry, today)) {
                Some(entry) => left_out.push(entry),
                None => break,
            }
        }
        Err(Refusal::new(
            ErrorKind::TooMuchForACard,
            "the name and what they must not have do not fit on a card",
        )
        .hint("make an emergency sheet: --sheet emergency"))
    }
}

/// What is not in the code of a card.
fn no_room(entries: &[&Entry]) -> Option<String> {
    let counts = ledger::counts(entries.iter().copied());
    let kinds = ledger::kinds_in_words(&counts);
    (!counts.is_empty()).then(|| format!("no room in the card's code for: {kinds}"))
}
