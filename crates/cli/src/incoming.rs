//! Files from outside, of whatever form, as one checked share. The form is
//! told by the content, never by the name.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use carewallet_core::parts::{Assembly, PartsError, Progress};
use carewallet_core::payload::{PayloadError, SheetId};
use carewallet_core::{Gap, Identity, Payload, Share, seal, words};
use carewallet_import::Content;
use zeroize::Zeroizing;

use crate::exit::Refusal;
use crate::session::Session;
use crate::{bodies, plain};

/// A share and how it came.
pub(crate) struct Incoming {
    pub(crate) share: Share,
    /// The codes that it was read from, if it came on paper.
    pub(crate) codes: Option<Progress>,
}

/// What files from outside turned out to be.
pub(crate) enum Looked {
    /// A share.
    Share(Box<Incoming>),
    /// Pages of a sheet of questions, in order.
    Questions(Vec<Gap>),
}

/// What may open a sealed file.
pub(crate) struct Openers<'a> {
    /// A file that holds the words.
    pub(crate) words_file: Option<PathBuf>,
    /// A key that it may be sealed to.
    pub(crate) key: Key<'a>,
}

/// A key, at hand or in a file that is only opened when it is needed.
pub(crate) enum Key<'a> {
    None,
    Held(&'a Identity),
    File(PathBuf),
}

/// Reads all files as one share.
pub(crate) fn read(
    session: &mut Session<'_>,
    files: &[PathBuf],
    openers: &Openers<'_>,
) -> Result<Incoming, Refusal> {
    match look(session, files, openers)? {
        Looked::Share(incoming) => Ok(*incoming),
        Looked::Questions(_) => Err(PayloadError::GapSheet.into()),
    }
}

/// Reads all files as one share, or as one sheet of questions.
pub(crate) fn look(
    session: &mut Session<'_>,
    files: &[PathBuf],
    openers: &Openers<'_>,
) -> Result<Looked, Refusal> {
    let mut reader = Reader::new(openers);
    for (number, file) in files.iter().enumerate() {
        session.host.progress("reading", number, files.len());
        let read = reader.file(session, file);
        read.map_err(|refusal| refusal.at(&file.display().to_string()))?;
    }
    session.host.progress("reading", files.len(), files.len());
    reader.finish(session)
}

/// Reads the bytes of one body that was just made, to prove that it reads.
pub(crate) fn read_back(
    session: &mut Session<'_>,
    bytes: &[u8],
    words: Option<&str>,
) -> Result<Share, Refusal> {
    let openers = Openers {
        words_file: None,
        key: Key::None,
    };
    let mut reader = Reader::new(&openers);
    if let Some(text) = share_text(bytes) {
        return Ok(Share::parse(text)?);
    }
    let payload = match bodies::payload_in(bytes)? {
        Some(payload) => payload,
        None => {
            reader.picture(session, bytes)?;
            reader.assembly.join()?.0
        }
    };
    Ok(Share::unpack(&payload.packed(words)?)?)
}

struct Reader<'a> {
    assembly: Assembly,
    /// The same codes, each sheet on its own: sheets of questions have a sheet
    /// a page.
    sheets: BTreeMap<SheetId, Assembly>,
    questions: Vec<Gap>,
    shares: Vec<Share>,
    /// Codes that are no part of any sheet.
    foreign: usize,
    openers: &'a Openers<'a>,
}

impl<'a> Reader<'a> {
    fn new(openers: &'a Openers<'a>) -> Self {
        Self {
            assembly: Assembly::default(),
            sheets: BTreeMap::new(),
            questions: Vec::new(),
            shares: Vec::new(),
            foreign: 0,
            openers,
        }
    }

    fn file(&mut self, session: &mut Session<'_>, file: &Path) -> Result<(), Refusal> {
        let bytes = session
            .host
            .read_file(&session.path(file))
            .map_err(|error| {
                // The name of the file is put in front by the caller.
                let refusal = Refusal::from(error);
                let message = refusal.message.clone();
                let bare = message
                    .rsplit_once(": ")
                    .map_or(message.as_str(), |(_, reason)| reason);
                Refusal {
                    message: bare.to_owned(),
                    ..refusal
                }
            })?;
        self.bytes(session, &bytes)
    }

    fn bytes(&mut self, session: &mut Session<'_>, bytes: &[u8]) -> Result<(), Refusal> {
        if bytes.is_empty() {
            return Err(Refusal::new("empty_file", "the file is empty"));
        }
        if seal::is_age_file(bytes) {
            let plain = self.unseal(session, bytes)?;
            let text = share_text(&plain).ok_or_else(not_a_share)?;
            self.shares.push(Share::parse(text)?);
        } else if let Some(text) = share_text(bytes) {
            self.shares.push(Share::parse(text)?);
        } else if let Some(payload) = bodies::payload_in(bytes)? {
            if payload.is_gap() {
                self.questions.push(Gap::of(&payload)?);
            } else {
                let share = self.unpack(session, &payload)?;
                self.shares.push(share);
            }
        } else if holds_key(bytes) {
            return Err(Refusal::new("key_sheet", "this is a key, and not a sheet"));
        } else {
            self.picture(session, bytes)?;
        }
        Ok(())
    }

    /// Takes in the codes of a picture or a PDF.
    fn picture(&mut self, session: &mut Session<'_>, bytes: &[u8]) -> Result<(), Refusal> {
        let reading = session.host.codes_in(bytes)?;
        for (page, error) in &reading.unread {
            session.note(format!("page {} was not checked: {error}", page + 1));
        }
        for code in &reading.codes {
            match code.content() {
                Content::Part => {
                    let header = self.assembly.add(&code.bytes)?;
                    let sheet = self.sheets.entry(header.sheet).or_default();
                    sheet.add(&code.bytes)?;
                }
                Content::Key => return Err(PartsError::KeySheet.into()),
                Content::Foreign => {
                    self.foreign += 1;
                    session.note(foreign(code.foreign_text().as_deref()));
                }
            }
        }
        Ok(())
    }

    fn finish(mut self, session: &mut Session<'_>) -> Result<Looked, Refusal> {
        self.find_questions()?;
        if !self.questions.is_empty() {
            return one_sheet(self.questions, &self.shares).map(Looked::Questions);
        }
        let on_paper = self.assembly.progress().next().is_some();
        let mut codes = None;
        if on_paper || self.shares.is_empty() {
            let (payload, progress) = self.join()?;
            let share = self.unpack(session, &payload)?;
            self.shares.push(share);
            codes = Some(progress);
        }
        let mut shares = self.shares.into_iter();
        let share = shares.next().ok_or_else(not_a_share)?;
        if shares.any(|other| other.id() != share.id()) {
            return Err(
                Refusal::new("several_shares", "these files hold different shares")
                    .hint("read one share at a time"),
            );
        }
        Ok(Looked::Share(Box::new(Incoming { share, codes })))
    }

    /// Takes the pages of questions among the sheets; then every sheet must be
    /// one, and whole.
    fn find_questions(&mut self) -> Result<(), Refusal> {
        let joined: Vec<_> = self.sheets.values().map(Assembly::join).collect();
        let is_page = |payload: &Payload| payload.is_gap();
        let mut whole = joined.iter().flatten().map(|(payload, _)| payload);
        if !whole.any(is_page) {
            return Ok(());
        }
        for page in joined {
            let (payload, _) = page?;
            self.questions.push(Gap::of(&payload)?);
        }
        Ok(())
    }

    fn join(&self) -> Result<(Payload, Progress), Refusal> {
        self.assembly.join().map_err(|error| match error {
            PartsError::Nothing if self.foreign > 0 => {
                let message = "a code was found, but it is no part of a care sheet";
                Refusal::new("not_a_care_sheet", message)
            }
            PartsError::Nothing => Refusal::new("no_code", "no code of a care sheet was found"),
            other => other.into(),
        })
    }

    fn unpack(&self, session: &mut Session<'_>, payload: &Payload) -> Result<Share, Refusal> {
        let words = if payload.is_sealed() {
            Some(self.words(session)?)
        } else {
            None
        };
        let packed = payload.packed(words.as_ref().map(|words| words.as_str()));
        Ok(Share::unpack(&packed.map_err(|error| {
            told_wrong(error.into(), words.as_deref())
        })?)?)
    }

    /// Opens an age file: by the key at hand, else by words.
    fn unseal(&self, session: &mut Session<'_>, bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
        if !bodies::is_sealed_to_words(bytes) {
            let message = "this file is sealed to another key";
            let other = || Refusal::new("wrong_key", message).hint("name the key file: --key FILE");
            let opened = match &self.openers.key {
                Key::None => return Err(other()),
                Key::Held(identity) => seal::open(bytes, identity),
                Key::File(path) => {
                    seal::open(bytes, &crate::unlock::key_file(session, path)?.identity)
                }
            };
            return opened.map_err(|error| match error {
                seal::SealError::WrongKey => other(),
                error => error.into(),
            });
        }
        let words = self.words(session)?;
        seal::open_with_words(bytes, &words).map_err(|error| match error {
            seal::SealError::WrongKey => {
                let refusal = Refusal::new("wrong_words", "these are not the words of this file");
                told_wrong(refusal, Some(&words))
            }
            other => other.into(),
        })
    }

    fn words(&self, session: &mut Session<'_>) -> Result<Zeroizing<String>, Refusal> {
        if let Some(file) = &self.openers.words_file {
            let bytes = Zeroizing::new(session.host.read_file(&session.path(file))?);
            let text = std::str::from_utf8(&bytes)
                .map_err(|_| Refusal::new("wrong_words", "the file of words is not a text"))?;
            return Ok(words::tidy(text));
        }
        let sealed = || Refusal::new("sealed", "this is sealed: it opens with words");
        if !session.host.is_terminal() {
            return Err(sealed());
        }
        let typed = session
            .host
            .ask_secret("the words that its maker gave you: ");
        Ok(words::tidy(&typed.ok_or_else(sealed)?))
    }
}

/// The pages in order, if they are all of one sheet.
fn one_sheet(mut pages: Vec<Gap>, shares: &[Share]) -> Result<Vec<Gap>, Refusal> {
    pages.sort_by_key(|page| page.page);
    pages.dedup();
    let whose = |page: &Gap| (page.form.clone(), page.version.clone(), page.about.clone());
    let first = pages.first().map(whose);
    if !shares.is_empty() || pages.iter().any(|page| Some(whose(page)) != first) {
        let message = "these pages do not belong to one sheet of questions";
        return Err(Refusal::new("several_sheets", message));
    }
    Ok(pages)
}

/// Where a word cannot be right, says which one.
fn told_wrong(refusal: Refusal, typed: Option<&String>) -> Refusal {
    let slip = typed.and_then(|typed| words::first_unknown(typed));
    match slip.filter(|_| refusal.kind == "wrong_words") {
        Some(number) => refusal.hint(format!(
            "word {number} is not one of the words we use: check it"
        )),
        None => refusal,
    }
}

fn foreign(text: Option<&str>) -> String {
    let text = text.map_or("it is not text", |text| text);
    format!(
        "a code that is not part of a care sheet: {}",
        plain::visible(text)
    )
}

fn not_a_share() -> Refusal {
    Refusal::new("not_a_share", "this is not a share of carewallet")
}

/// A key file that was given by mistake.
fn holds_key(bytes: &[u8]) -> bool {
    let mark = b"AGE-SECRET-KEY-";
    bytes.len() < 4096 && bytes.windows(mark.len()).any(|some| some == mark)
}

/// The canonical text of a share, if the bytes begin like one.
fn share_text(bytes: &[u8]) -> Option<&[u8]> {
    let bytes = bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(bytes)
        .trim_ascii();
    bytes.starts_with(b"{").then_some(bytes)
}
