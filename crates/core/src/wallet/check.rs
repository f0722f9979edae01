//! The full check: every file, every signature, every attachment, and the chain
//! that shows whether something is missing.

use std::collections::{BTreeMap, HashSet};

use super::reading;
use super::{Contents, Debris, Problem, Repair, Wallet, WalletError, Warning, Wholeness};
use crate::entry::{Attachment, Entry};
use crate::error_kind::ErrorKind;
use crate::segment::SegmentError;

/// Something that is not as it should be.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file that it was found in, or the wallet's folder.
    pub file: String,
    /// The name of the fault.
    pub kind: ErrorKind,
    /// What is wrong, in words.
    pub says: String,
}

/// What a full check found.
pub struct Checkup {
    /// Files looked at.
    pub files: usize,
    /// Entries that are sound.
    pub entries: usize,
    /// What is not as it should be.
    pub faults: Vec<Fault>,
    /// What lies beside the wallet's files and is no fault.
    pub debris: Vec<Debris>,
    /// How many files lie in quarantine.
    pub quarantined: usize,
    /// What of the record is known to be missing.
    pub wholeness: Wholeness,
}

impl Wallet<'_> {
    /// Checks everything. Nothing is changed.
    ///
    /// # Errors
    /// [`WalletError`] when nothing can be read at all.
    pub fn check(&self) -> Result<Checkup, WalletError> {
        Ok(self.check_all()?.0)
    }

    /// The same, and what a repair would do about it: every file is read once.
    ///
    /// # Errors
    /// [`WalletError`] when nothing can be read at all.
    pub fn check_for_repair(&self) -> Result<(Checkup, Repair), WalletError> {
        let (checkup, contents) = self.check_all()?;
        Ok((checkup, self.plan_beside(&contents)?))
    }

    fn check_all(&self) -> Result<(Checkup, Contents), WalletError> {
        let read = reading::read_segments(&self.access, &self.id)?;
        let files = read.len();
        let unverified: Vec<Fault> = read
            .iter()
            .filter_map(|(file, segment)| {
                // Opening trusts the holder who signed the file; a check trusts nobody.
                let why = segment.as_ref().ok()?.verify().err()?;
                Some(fault(format!("segments/{}", file.name), &why))
            })
            .collect();
        let contents = self.contents_of(read)?;
        let mut faults = self.marker_faults();
        for problem in contents.faulty() {
            faults.push(Fault::from(problem));
        }
        let aside: HashSet<&str> = contents
            .problems()
            .iter()
            .map(|p| p.file.as_str())
            .collect();
        // A file that was set aside has been named already.
        let unverified = unverified.into_iter();
        faults.extend(unverified.filter(|fault| !aside.contains(fault.file.as_str())));
        faults.extend(missing_entries(&contents));
        faults.extend(self.not_mended(&contents));
        let attachments = self.check_attachments(contents.entries(), &mut faults);
        let checkup = Checkup {
            // One more for `wallet.json`.
            files: files + attachments + 1,
            entries: contents.entries().len(),
            faults,
            debris: contents.debris(),
            quarantined: self.quarantined(),
            wholeness: contents.wholeness(),
        };
        Ok((checkup, contents))
    }

    fn marker_faults(&self) -> Vec<Fault> {
        let fault = |kind, says: &str| Fault {
            file: "wallet.json".to_owned(),
            kind,
            says: says.to_owned(),
        };
        let found = self.warnings.iter().filter_map(|warning| match warning {
            Warning::Marker => Some(fault(
                ErrorKind::Damaged,
                "the file is damaged; nothing depends on it",
            )),
            Warning::Rebuilt => Some(fault(ErrorKind::MissingFile, "the file is not there")),
            Warning::NewerVersion => Some(fault(
                ErrorKind::NewerFormat,
                "the file names a newer version of carewallet",
            )),
            _ => None,
        });
        found.collect()
    }

    fn check_attachments(&self, entries: &[Entry], faults: &mut Vec<Fault>) -> usize {
        let wanted: BTreeMap<&str, &Attachment> = entries
            .iter()
            .flat_map(|e| &e.envelope().attachments)
            .map(|a| (a.file.as_str(), a))
            .collect();
        for (file, attachment) in &wanted {
            let Err(error) = self.attachment(attachment) else {
                continue;
            };
            let kind = error.kind();
            if kind == ErrorKind::MissingFile && self.seen.is_attachment_given_up(file) {
                continue;
            }
            let says = match kind {
                ErrorKind::MissingFile => "the attachment is not there".to_owned(),
                _ => format!("the attachment: {error}"),
            };
            let file = format!("attachments/{file}.age");
            faults.push(Fault { file, kind, says });
        }
        wanted.len()
    }
}

impl From<&Problem> for Fault {
    fn from(problem: &Problem) -> Self {
        fault(problem.file.clone(), &problem.why)
    }
}

fn fault(file: String, why: &SegmentError) -> Fault {
    Fault {
        file,
        kind: why.kind(),
        says: why.to_string(),
    }
}

/// Entries that are missing: by the rule that decides what may be handed out. Of what came
/// in a share, some may have been left out on purpose.
fn missing_entries(contents: &Contents) -> Option<Fault> {
    let missing = contents.missing();
    (!missing.is_empty()).then(|| Fault {
        file: "segments".to_owned(),
        kind: ErrorKind::EntriesMissing,
        says: match missing.len() {
            1 => "an entry that was here once is missing".to_owned(),
            many => format!("at least {many} entries that were here once are missing"),
        },
    })
}
