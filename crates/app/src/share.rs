//! A selection of the record, handed to an agency or to whoever reads it: from
//! what is wanted ([`ShareRequest`]) to files and a line in the ledger
//! ([`Shared`]).

pub mod body;
mod chosen;
pub mod compose;
mod decided;
mod fit_card;
mod form_answers;
pub mod handover;
pub mod left_out;
mod pack;
mod phone;
mod previous;
mod receiver;
mod request;
mod scans;
mod select;
mod subjects;
mod whole;

use std::path::PathBuf;

use carewallet_core::value::{Date, Timestamp};
use carewallet_core::{Entry, Share, Wallet};
use carewallet_export::history::History;
use carewallet_export::sheet::SheetKind;
use carewallet_export::{Before, SheetOptions};

use crate::error::Error;
use crate::face::Face;
use crate::forms::QuestionCounts;
use crate::open_wallet::{self, Folder};
use crate::output::Output;
use crate::wholeness;
use body::Made;
use chosen::{Chosen, Opened};
use compose::Addressed;
use handover::Handed;
use left_out::LeftOut;
use pack::Packing;
use receiver::Receiver;

pub use phone::PhoneList;
pub use request::{Choice, EntryChoice, FormChoice, Format, Misfit, ShareFormat, ShareRequest};
pub use subjects::named_in;

/// What was handed over.
pub struct Shared {
    /// The share; of a list for a telephone, what it was made from.
    pub share: Share,
    /// What was made of it.
    pub made: MadeOfIt,
    /// The files that were written, by the names that they were given.
    pub files: Vec<PathBuf>,
    /// How many scans go along.
    pub scans: usize,
    /// What is not in it.
    pub left_out: LeftOut,
    /// What of a form it answers.
    pub questions: Option<QuestionCounts>,
    /// If the agency has all of it already: the day on which it got that.
    pub nothing_new_since: Option<Date>,
    /// A picture that was there before and looks like the next page.
    pub stale_page: Option<PathBuf>,
}

/// What was made of a selection.
pub enum MadeOfIt {
    /// A share that was read back and is the same.
    Body(Made),
    /// A list for a telephone with so many items, which nothing reads back.
    List(PhoneList, usize),
}

/// Shares part of a record: chooses, packs, writes the files and then the line of
/// the ledger.
///
/// # Errors
/// What does not go together, what is missing, that the record is not whole, or
/// why it cannot be written. Then there is neither a file nor a line.
pub fn share(
    face: &mut dyn Face,
    folder: &mut Folder,
    request: &ShareRequest,
    output: &Output,
) -> Result<Shared, Error> {
    // Before the wallet is opened: nobody should type a passphrase for a request in vain.
    request.check()?;
    let mut wallet = folder.open(face)?;
    let contents = open_wallet::contents(face, &wallet)?;
    let incomplete = wholeness::incomplete(&contents, request.despite_damage)?;
    let people = open_wallet::people(&wallet);
    let record = contents.record();
    let opened = Opened {
        contents: &contents,
        record: &record,
        people: &people,
        today: face.today(),
    };
    let chosen = select::choose(request, opened);
    let mut chosen = chosen.map_err(|error| wholeness::as_far_as_read(error, &contents))?;
    let receiver = Receiver::of(request, &wallet);
    let agency = receiver.same_agency(contents.entries());
    let decided = decided::for_agency(request, &agency, &contents, opened.today);
    chosen.entries.extend(decided);
    let sharing = Sharing {
        request,
        opened,
        addressed: Addressed {
            to: receiver.name.clone(),
            why: request.why.clone(),
            about: &chosen.about,
            incomplete,
        },
        receiver,
        made_at: face.now(),
        output,
    };
    match &request.format {
        Format::Share(format) => sharing.body(format, &chosen, face, &mut wallet),
        Format::Phone(list) => {
            let shared = sharing.list(*list, &chosen, face, &mut wallet);
            // The list may be empty only because of what could not be read.
            shared.map_err(|error| wholeness::as_far_as_read(error, &contents))
        }
    }
}

/// What was chosen, on its way out.
struct Sharing<'a> {
    request: &'a ShareRequest,
    opened: Opened<'a>,
    addressed: Addressed<'a>,
    receiver: Receiver,
    made_at: Timestamp,
    output: &'a Output,
}

impl Sharing<'_> {
    fn body(
        &self,
        format: &ShareFormat,
        chosen: &Chosen<'_>,
        face: &mut dyn Face,
        wallet: &mut Wallet<'_>,
    ) -> Result<Shared, Error> {
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
        let handed = Handed {
            face: packed.face.as_ref(),
            sheet: packed.made.sheet,
            questions: chosen.questions.as_ref(),
            recipient: self.receiver.key.as_ref(),
            scans: scans.len(),
            ..self.handed(&packed.share)
        };
        let named = packed.made.named(&self.request.file);
        handover::hand_over(face, wallet, handed, &named, self.output)?;
        Ok(Shared {
            files: named.into_iter().map(|(path, _)| path).collect(),
            scans: scans.len(),
            left_out: LeftOut {
                no_room: packed.no_room,
                ..chosen.left_out.clone()
            },
            questions: chosen.questions.clone(),
            nothing_new_since,
            stale_page: packed.made.stale_page(face, &self.request.file),
            share: packed.share,
            made: MadeOfIt::Body(packed.made),
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
        face: &mut dyn Face,
        wallet: &mut Wallet<'_>,
    ) -> Result<Shared, Error> {
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
        let file = &self.request.file;
        let named = [(file.clone(), text.as_bytes())];
        handover::hand_over(face, wallet, self.handed(&share), &named, self.output)?;
        Ok(Shared {
            share,
            made: MadeOfIt::List(list, list.count(&text)),
            files: vec![file.clone()],
            scans: 0,
            left_out: chosen.left_out.clone(),
            // `Misfit::FormOnAPhone` rules out a form here.
            questions: None,
            nothing_new_since: None,
            stale_page: None,
        })
    }

    fn handed<'s>(&self, share: &'s Share) -> Handed<'s> {
        Handed {
            share,
            face: None,
            sheet: None,
            what: self.request.what(),
            questions: None,
            recipient: None,
            scans: 0,
        }
    }
}
