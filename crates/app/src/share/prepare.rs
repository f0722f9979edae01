//! A share in memory, before anybody has it: chosen, packed, drawn and read back.

use std::path::{Path, PathBuf};

use carewallet_core::key::Recipient;
use carewallet_core::value::{Date, Timestamp};
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, Share, Wallet};
use carewallet_export::history::History;
use carewallet_export::sheet::SheetKind;
use carewallet_export::{Before, SheetOptions};

use super::body::Made;
use super::chosen::{Chosen, Opened};
use super::compose::{self, Addressed};
use super::handover::{self, Handed};
use super::left_out::LeftOut;
use super::pack::Packing;
use super::receiver::Receiver;
use super::request::{Choice, Format, ShareFormat, ShareRequest};
use super::{MadeOfIt, PhoneList, Shared, decided, previous, scans, select};
use crate::error::Error;
use crate::face::Face;
use crate::forms::QuestionCounts;
use crate::open_wallet;
use crate::output::Output;
use crate::wholeness;

/// What would be handed over.
pub struct Prepared {
    /// The share; of a list for a telephone, what it is made from.
    pub share: Share,
    /// What its words show where that is more: on the face of a card.
    pub face: Option<Share>,
    /// What is made of it.
    pub content: Content,
    /// How many scans go along.
    pub scans: usize,
    /// What is not in it.
    pub left_out: LeftOut,
    /// What of a form it answers.
    pub questions: Option<QuestionCounts>,
    /// If the agency has all of it already: the day on which it got that.
    pub nothing_new_since: Option<Date>,
    what: Option<&'static str>,
    recipient: Option<Recipient>,
}

/// What is made of a share.
pub enum Content {
    /// A body that was read back and is the same.
    Body(Made),
    /// A list for a telephone, and its text.
    List(PhoneList, String),
}

/// A card has one code: who must be rung, and no place for how old that is.
fn is_card(request: &ShareRequest) -> bool {
    matches!(&request.format, Format::Share(share) if share.options.kind == SheetKind::Card)
}

impl Prepared {
    /// Chooses, packs and draws.
    pub(super) fn of(
        face: &mut dyn Face,
        wallet: &Wallet<'_>,
        contents: &Contents,
        request: &ShareRequest,
    ) -> Result<Self, Error> {
        let incomplete = wholeness::incomplete(contents, request.despite_damage)?;
        let people = open_wallet::people(wallet);
        let record = contents.record();
        let opened = Opened {
            contents,
            record: &record,
            people: &people,
            today: face.today(),
        };
        let chosen = select::choose(request, opened);
        let mut chosen = chosen.map_err(|error| wholeness::as_far_as_read(error, contents))?;
        let receiver = Receiver::of(request, wallet);
        let agency = receiver.same_agency(contents.entries());
        let mut decided = decided::for_agency(request, &agency, contents, opened.today);
        if let Choice::Entries(choice) = &request.choice {
            decided.retain(|entry| !choice.leave_out.contains(&entry.id()));
        }
        chosen.entries.extend(decided);
        let preparing = Preparing {
            request,
            opened,
            addressed: Addressed {
                to: receiver.name.clone(),
                why: request.why.clone(),
                about: &chosen.about,
                incomplete,
                tells_ages: !is_card(request),
            },
            receiver,
            made_at: face.now(),
        };
        match &request.format {
            Format::Share(format) => preparing.body(format, &chosen, face, wallet),
            Format::Phone(list) => {
                let prepared = preparing.list(*list, &chosen, wallet);
                // The list may be empty only because of what could not be read.
                prepared.map_err(|error| wholeness::as_far_as_read(error, contents))
            }
        }
    }

    /// The body, unless it is a list for a telephone.
    #[must_use]
    pub fn body(&self) -> Option<&Made> {
        match &self.content {
            Content::Body(made) => Some(made),
            Content::List(..) => None,
        }
    }

    /// What a reader sees of it: the words, where they are more than the codes.
    #[must_use]
    pub fn words(&self) -> &Share {
        self.face.as_ref().unwrap_or(&self.share)
    }

    /// Writes the files and the line of the ledger, together.
    pub(super) fn hand_over(
        self,
        face: &mut dyn Face,
        wallet: &mut Wallet<'_>,
        file: &Path,
        output: &Output,
    ) -> Result<Shared, Error> {
        let named = self.named(file);
        handover::hand_over(face, wallet, self.handed(), &named, output)?;
        let files = named.into_iter().map(|(path, _)| path).collect();
        let stale_page = self.body().and_then(|made| made.stale_page(face, file));
        Ok(Shared {
            share: self.share,
            made: match self.content {
                Content::Body(made) => MadeOfIt::Body(made),
                Content::List(list, text) => MadeOfIt::List(list, list.count(&text)),
            },
            files,
            scans: self.scans,
            left_out: self.left_out,
            questions: self.questions,
            nothing_new_since: self.nothing_new_since,
            stale_page,
        })
    }

    fn named(&self, file: &Path) -> Vec<(PathBuf, &[u8])> {
        match &self.content {
            Content::Body(made) => made.named(file),
            Content::List(_, text) => vec![(file.to_owned(), text.as_bytes())],
        }
    }

    fn handed(&self) -> Handed<'_> {
        Handed {
            share: &self.share,
            face: self.face.as_ref(),
            sheet: self.body().and_then(|made| made.sheet),
            what: self.what,
            questions: self.questions.as_ref(),
            recipient: self.recipient.as_ref(),
            scans: self.scans,
        }
    }
}

/// What was chosen, on its way to a body or a list.
struct Preparing<'a> {
    request: &'a ShareRequest,
    opened: Opened<'a>,
    addressed: Addressed<'a>,
    receiver: Receiver,
    made_at: Timestamp,
}

impl Preparing<'_> {
    fn body(
        &self,
        format: &ShareFormat,
        chosen: &Chosen<'_>,
        face: &mut dyn Face,
        wallet: &Wallet<'_>,
    ) -> Result<Prepared, Error> {
        let before = self.before(format.options.kind, chosen);
        let old = before.as_ref().filter(|old| !old.has_news(&chosen.entries));
        let nothing_new_since = old.map(|old| old.on);
        let key = self.receiver.key.clone();
        let contents = self.opened.contents;
        let scans = scans::named(wallet, contents, &format.scans, &chosen.entries)?;
        let packing = Packing {
            scans: &scans,
            wallet,
            opened: self.opened,
            addressed: &self.addressed,
            made_at: self.made_at,
            body: format.body,
            sealing: &format.body.sealing(format.sealed, key)?,
            options: &SheetOptions {
                before,
                ..format.options.clone()
            },
        };
        let packed = packing.pack(&chosen.entries, face)?;
        Ok(Prepared {
            share: packed.share,
            face: packed.face,
            content: Content::Body(packed.made),
            scans: scans.len(),
            left_out: LeftOut {
                no_room: packed.no_room,
                ..chosen.left_out.clone()
            },
            questions: chosen.questions.clone(),
            nothing_new_since,
            what: self.request.what(),
            recipient: self.receiver.key.clone(),
        })
    }

    /// What the agency has already, if that decides what the sheet shows.
    fn before(&self, sheet: SheetKind, chosen: &Chosen<'_>) -> Option<Before> {
        // Only a hand-over sheet marks what is new since the last one.
        if sheet != SheetKind::Handover {
            return None;
        }
        let contents = self.opened.contents;
        let agency = self.receiver.same_agency(contents.entries());
        previous::before(&agency, contents, &chosen.entries)
    }

    fn list(
        &self,
        list: PhoneList,
        chosen: &Chosen<'_>,
        wallet: &Wallet<'_>,
    ) -> Result<Prepared, Error> {
        let share = compose::compose(
            wallet,
            self.opened.contents,
            &self.addressed,
            &chosen.entries,
            self.made_at,
        )?;
        // All of them: how often something was changed is counted the same everywhere.
        let known: Vec<&Entry> = self.opened.contents.entries().iter().collect();
        let history = History::of(&known, chosen.gone.clone());
        let text = list.text(&share, &history)?;
        Ok(Prepared {
            share,
            face: None,
            content: Content::List(list, text),
            scans: 0,
            left_out: chosen.left_out.clone(),
            // `Misfit::FormOnAPhone` rules out a form here.
            questions: None,
            nothing_new_since: None,
            what: self.request.what(),
            // Nothing of it is sealed to a key.
            recipient: None,
        })
    }
}
