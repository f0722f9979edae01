//! What an agency adds to what it read: signed with its own key, for the family
//! that made the share.

pub mod desk_term;
pub mod signature_log;
mod signed_reply;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use carewallet_core::check_words::CheckWords;
use carewallet_core::entry::{EntryWriter, Source, Voice};
use carewallet_core::form::Form;
use carewallet_core::key::Recipient;
use carewallet_core::payload::SheetId;
use carewallet_core::share::{About, Maker, Role, ShareHeader};
use carewallet_core::value::{Date, Line};
use carewallet_core::{Batch, Draft, Entry, ErrorKind, Kind, Lane, Record, Share, SubjectId};
use carewallet_export::SheetOptions;

use crate::advice::Advice;
use crate::attribution::Writer;
use crate::draft_lines;
use crate::error::Error;
use crate::face::Face;
use crate::form_call::Named;
use crate::incoming::{self, Incoming, IncomingFile, Key, Openers};
use crate::output::Output;
use crate::people::People;
use crate::platform::Platform;
use crate::share::body::{BodyForm, Made};
use crate::takeover::{self, FormBeside, FoundRow, ReturnedForm, Standing};
use crate::unlock::{self, Unlocked};

pub use signed_reply::SignedReply;

/// An agency at its desk: its key, what it is called, and who sits there.
pub struct Desk {
    key: Unlocked,
    key_file: PathBuf,
    name: Line,
    by: Option<Line>,
}

/// A family's share on the desk of an agency that answers it.
pub struct Answering<'d> {
    desk: &'d Desk,
    read: Cow<'d, Share>,
    /// Its number, if it came as a sheet.
    sheet: Option<SheetId>,
}

/// How a reply is made.
pub struct ReplyFormat {
    /// How it travels.
    pub body: BodyForm,
    /// How its sheet is printed.
    pub options: SheetOptions,
    /// Whether it opens only with words.
    pub sealed: bool,
    /// The file to write; a picture of each page is called after it.
    pub file: PathBuf,
}

/// A reply that was written.
pub struct Replied {
    /// What it carries.
    pub share: Share,
    /// What was made of it, read back and the same.
    pub made: Made,
    /// The files that were written, by the names that they were given.
    pub files: Vec<PathBuf>,
    /// A picture that was there before and looks like the next page.
    pub stale_page: Option<PathBuf>,
}

impl Desk {
    /// Opens the agency's key file; its name is the one that was given, else the
    /// one in the file. `by` is who sits at the desk, for the log of signatures.
    ///
    /// # Errors
    /// [`ErrorKind::NoKey`] where none was given; why it does not open; that
    /// nothing says what the agency is called; [`ErrorKind::KeyEnded`].
    pub fn unlock(
        face: &mut dyn Face,
        key: Option<&Path>,
        name: Option<Line>,
        by: Option<Line>,
    ) -> Result<Self, Error> {
        let path = key.ok_or_else(|| {
            Error::new(ErrorKind::NoKey, "a reply is signed: no key was given")
                .with_advice(Advice::MakeAnAgencyKey)
        })?;
        let key = unlock::agency_key(face, path)?;
        if let Some(warning) = desk_term::check(&key, face.today())? {
            face.note(warning);
        }
        let name = match name {
            Some(name) => name,
            None => name_in(&key)?,
        };
        Ok(Self {
            name: key.identity.signed_name(name),
            key,
            key_file: path.to_owned(),
            by,
        })
    }

    /// Reads what a family handed over.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn read(
        &self,
        face: &mut dyn Face,
        files: &[PathBuf],
        words_file: Option<PathBuf>,
    ) -> Result<Answering<'_>, Error> {
        let openers = Openers {
            words_file,
            key: self.opener(),
        };
        let incoming = incoming::read(face, &IncomingFile::at(files), &openers)?;
        Ok(Answering {
            desk: self,
            read: Cow::Owned(incoming.share),
            sheet: incoming.sheet,
        })
    }

    /// Answers what was read already.
    #[must_use]
    pub fn answering<'d>(&'d self, incoming: &'d Incoming) -> Answering<'d> {
        Answering {
            desk: self,
            read: Cow::Borrowed(&incoming.share),
            sheet: incoming.sheet,
        }
    }

    /// The agency's key, for what families sealed to it.
    #[must_use]
    pub fn opener(&self) -> Key<'_> {
        Key::Held(&self.key.identity)
    }

    /// What the agency is called.
    #[must_use]
    pub fn name(&self) -> &Line {
        &self.name
    }

    /// The words of its key, which are compared by telephone.
    #[must_use]
    pub fn check_words(&self) -> CheckWords {
        let identity = &self.key.identity;
        CheckWords::of(&identity.recipient(), &identity.public_key())
    }

    /// Its public signing key, as shares have it.
    #[must_use]
    pub fn public_key(&self) -> String {
        self.key.identity.public_key().text()
    }

    /// Whether its key is for trying things out.
    #[must_use]
    pub fn is_test(&self) -> bool {
        self.key.identity.is_test()
    }
}

/// An agency as a writer about the people of a share that it read.
#[must_use]
pub fn writer<'a>(name: Line, people: &'a People, read: &Share) -> Writer<'a> {
    Writer {
        people,
        name,
        voice: Voice::Agency,
        source: Some(Source {
            form: None,
            page: None,
            share: Some(read.id()),
        }),
    }
}

/// New entries of an agency, from JSON Lines: one a line.
///
/// # Errors
/// What is wrong in which line; [`ErrorKind::FamilyLane`].
pub fn drafts_of_lines(lines: &[u8], writer: &Writer<'_>) -> Result<Vec<Draft>, Error> {
    let drafts = draft_lines::read(lines, writer)?;
    Answering::refuse_family(&drafts)?;
    Ok(drafts)
}

/// What a family has on a day, as far as it stands in a share.
#[must_use]
pub fn standing(read: &Share, today: Date) -> Standing<'_> {
    let record = Record::from_share(read);
    Standing::of(record.entries(), today)
}

fn name_in(key: &Unlocked) -> Result<Line, Error> {
    let name = key.name.as_ref().ok_or_else(|| {
        Error::new(ErrorKind::Usage, "the key file does not say whose it is")
            .with_advice(Advice::NameTheAgency)
    })?;
    Line::parse(name).map_err(|reason| {
        let message = format!("the name in the key file {reason}");
        Error::new(ErrorKind::Usage, message).with_advice(Advice::NameTheAgency)
    })
}

impl Answering<'_> {
    /// The new entries, from JSON Lines: one a line.
    ///
    /// # Errors
    /// What is wrong in which line; [`ErrorKind::FamilyLane`] for what never leaves
    /// the place where it is written down.
    pub fn drafts(&self, lines: &[u8]) -> Result<Vec<Draft>, Error> {
        let people = self.people();
        drafts_of_lines(lines, &self.writer(&people))
    }

    /// The people whom the share is about.
    #[must_use]
    pub fn people(&self) -> People {
        People::from_share(&self.read)
    }

    /// The agency as a writer about these people.
    #[must_use]
    pub fn writer<'a>(&self, people: &'a People) -> Writer<'a> {
        writer(self.desk.name.clone(), people, &self.read)
    }

    /// What the family has, as far as it stands in the share.
    #[must_use]
    pub fn standing(&self, today: Date) -> Standing<'_> {
        standing(&self.read, today)
    }

    /// The answers of a form that came back filled, each as a statement beside what the
    /// family handed over, or with why it is none. `named` is whom the form is about.
    ///
    /// # Errors
    /// That it is of another form or about somebody else.
    pub fn returned(
        &self,
        returned: &ReturnedForm,
        form: &Form,
        named: Named<'_>,
        today: Date,
    ) -> Result<Vec<FoundRow>, Error> {
        let beside = FormBeside {
            form,
            share: &self.read,
            named,
            today,
        };
        takeover::returned_rows(returned, &beside)
    }

    /// Refuses entries that never leave the place where they are written down.
    ///
    /// # Errors
    /// [`ErrorKind::FamilyLane`].
    pub fn refuse_family(drafts: &[Draft]) -> Result<(), Error> {
        if let Some(draft) = drafts.iter().find(|draft| draft.lane == Lane::Family) {
            let kind = draft.kind.name();
            let message =
                format!("an entry of the kind {kind} is marked family, which never leaves");
            return Err(Error::new(ErrorKind::FamilyLane, message));
        }
        Ok(())
    }

    /// Signs the entries as an addition, notes the signature in the log, makes the
    /// body and writes its files.
    ///
    /// # Errors
    /// Why there is none.
    pub fn reply(
        &self,
        face: &mut dyn Face,
        drafts: Vec<Draft>,
        format: &ReplyFormat,
        output: &Output,
    ) -> Result<Replied, Error> {
        // A signature that nobody could have had a use for would only fill the log.
        output.may_write(face, &format.file)?;
        let signed = self.sign(face, drafts)?;
        // Before anything can leave: a signature that no log has cannot be explained.
        signature_log::append(face, &self.desk.key_file, &signed.log_line)?;
        let made = signed.body(face, format.body, format.sealed, &format.options)?;
        let named = made.named(&format.file);
        output.write(face, &named)?;
        Ok(Replied {
            files: named.into_iter().map(|(path, _)| path).collect(),
            stale_page: made.stale_page(face, &format.file),
            share: signed.share,
            made,
        })
    }

    /// Signs the entries as an addition. Nothing else here signs, and nothing is noted or
    /// written: that is for whoever asked.
    ///
    /// # Errors
    /// Why there is none.
    pub fn sign(&self, platform: &dyn Platform, drafts: Vec<Draft>) -> Result<SignedReply, Error> {
        // A desk may sit with an open key past its last day.
        desk_term::check(&self.desk.key, platform.today())?;
        // The share itself carries the key to answer to; the agency needs no address book.
        let family = Recipient::parse(&self.read.from.recipient)?;
        let share = self.signed_share(platform, drafts)?;
        Ok(SignedReply {
            log_line: signature_log::line(&self.desk.key, self.desk.by.as_ref(), &share),
            share,
            answers: self.sheet,
            family,
        })
    }

    fn signed_share(&self, platform: &dyn Platform, drafts: Vec<Draft>) -> Result<Share, Error> {
        let Self { desk, read, .. } = self;
        let identity = &desk.key.identity;
        let now = platform.now();
        let mut random = platform.random();
        let mut pen = EntryWriter {
            now,
            key_id: identity.public_key().id(),
            after: Vec::new(),
            random: random.as_mut(),
        };
        let written = drafts.into_iter().map(|draft| draft.write(&mut pen));
        let mut entries = written.collect::<Result<Vec<Entry>, _>>()?;
        let subjects: BTreeSet<&SubjectId> = entries.iter().map(Entry::about).collect();
        let is_in = |about: &&About| subjects.contains(&SubjectId::Person(about.id.clone()));
        let header = ShareHeader {
            about: read.header.about.iter().filter(is_in).cloned().collect(),
            to: read.from.name.clone(),
            why: None,
            made_at: now,
            wallet: read.header.wallet.clone(),
            reply_to: Some(read.id()),
            // An addition is complete in itself, whatever the family's record lacked.
            incomplete: false,
        };
        let maker = Maker::of(identity, desk.name.clone(), Role::Agency);
        let (who, batches) = introductions(read, &header.about);
        entries.extend(who);
        Ok(Share::make(header, maker, entries, batches, identity)?)
    }
}

/// The entries of the family's share that name these people, and the signatures on
/// them. With these an answer reaches the right person even in the hands of
/// somebody who never saw the question.
fn introductions(read: &Share, about: &[About]) -> (Vec<Entry>, Vec<Batch>) {
    let is_about = |entry: &&Entry| {
        let about = about
            .iter()
            .map(|about| SubjectId::Person(about.id.clone()));
        entry.kind() == Some(Kind::Person) && about.into_iter().any(|id| *entry.about() == id)
    };
    let who: Vec<Entry> = read.entries.iter().filter(is_about).cloned().collect();
    let signs = |batch: &&Batch| who.iter().any(|entry| batch.covers(entry));
    let batches = read.batches.iter().filter(signs).cloned().collect();
    (who, batches)
}
