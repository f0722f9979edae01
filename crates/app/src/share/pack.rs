//! From what was chosen to a share and the files that carry it.

use carewallet_core::share::scans::Scan;
use carewallet_core::value::Timestamp;
use carewallet_core::{Entry, ErrorKind, Share, Wallet};
use carewallet_export::SheetOptions;
use carewallet_export::sheet::SheetKind;

use super::body::{self, BodyForm, Carried, Made, Sealing};
use super::chosen::Opened;
use super::compose::{Addressed, compose};
use super::fit_card::{self, Fit};
use super::left_out::{KindCounts, kind_counts};
use super::whole;
use crate::advice::Advice;
use crate::error::Error;
use crate::face::Face;

/// All that a share is packed with.
pub(super) struct Packing<'a, 'w> {
    pub(super) wallet: &'a Wallet<'w>,
    pub(super) opened: Opened<'a>,
    pub(super) addressed: &'a Addressed<'a>,
    pub(super) made_at: Timestamp,
    pub(super) body: BodyForm,
    pub(super) sealing: &'a Sealing,
    pub(super) options: &'a SheetOptions,
    /// What goes along.
    pub(super) scans: &'a [Scan<'a>],
}

/// A share and its files.
pub(super) struct Packed {
    pub(super) share: Share,
    /// What the words show if that is more: the face of a card.
    pub(super) face: Option<Share>,
    pub(super) made: Made,
    /// What had no room.
    pub(super) no_room: KindCounts,
}

impl Packing<'_, '_> {
    /// Packs the entries and makes the files.
    pub(super) fn pack(&self, entries: &[&Entry], face: &mut dyn Face) -> Result<Packed, Error> {
        if self.options.kind == SheetKind::Card {
            return self.card(entries, face);
        }
        let share = self.share(entries)?;
        Ok(Packed {
            made: self.make(Carried::with_scans(&share, self.scans), face)?,
            share,
            face: None,
            no_room: KindCounts::new(),
        })
    }

    fn share(&self, entries: &[&Entry]) -> Result<Share, Error> {
        let contents = self.opened.contents;
        compose(self.wallet, contents, self.addressed, entries, self.made_at)
    }

    fn make(&self, carried: Carried<'_>, face: &mut dyn Face) -> Result<Made, Error> {
        let options = SheetOptions {
            // Judged by the words: they are what a reader takes to be all there is.
            whole: whole::of(self.opened, &carried.words.entries),
            ..self.options.clone()
        };
        body::make(face, carried, self.body, self.sealing, &options)
    }

    fn card(&self, entries: &[&Entry], face: &mut dyn Face) -> Result<Packed, Error> {
        let today = self.options.today;
        let ranked = fit_card::ranked(entries, today);
        let words = self.share(&ranked)?;
        let fit = fit_card::fit(ranked, today, |entries| self.share(entries))?;
        let Fit::Fits { share, left_out } = fit else {
            let message = "the name and what they must not have do not fit on a card";
            let error = Error::new(ErrorKind::TooMuchForACard, message);
            return Err(error.with_advice(Advice::MakeAnEmergencySheet));
        };
        let carried = Carried {
            share: &share,
            words: &words,
            scans: &[],
        };
        Ok(Packed {
            made: self.make(carried, face)?,
            // If everything fits, the words and the code hold the same share.
            face: (!left_out.is_empty()).then_some(words),
            no_room: kind_counts(left_out),
            share: *share,
        })
    }
}
