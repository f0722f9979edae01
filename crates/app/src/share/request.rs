//! What somebody wants to share, and which of that cannot be had together.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::PathBuf;

use carewallet_core::form::Form;
use carewallet_core::key::Recipient;
use carewallet_core::kind::Lane;
use carewallet_core::value::Line;
use carewallet_core::{EntryId, ErrorKind, Kind};
use carewallet_export::SheetOptions;
use carewallet_export::sheet::SheetKind;

use super::body::BodyForm;
use super::phone::PhoneList;
use crate::error::Error;
use crate::form_call::FormCall;

/// What somebody wants to share.
pub struct ShareRequest {
    /// Who it is for; none for nobody in particular.
    pub to: Option<Line>,
    /// What it is for.
    pub why: Option<Line>,
    /// What goes into it.
    pub choice: Choice,
    /// What is made of it.
    pub format: Format,
    /// Whether it is made although part of the record cannot be read.
    pub despite_damage: bool,
    /// The file to write; a picture of each page is called after it.
    pub file: PathBuf,
}

/// What of the record goes into a share.
pub enum Choice {
    /// What is about somebody, of some kinds, in some lane.
    Entries(EntryChoice),
    /// What answers a form.
    Form(Box<FormChoice>),
}

/// Entries by person, kind and lane.
pub struct EntryChoice {
    /// Whom it is about, by name; without any, whoever is implied.
    pub about: Vec<String>,
    /// Also somebody who has died or left.
    pub gone: bool,
    /// Whether what is about the home comes along.
    pub home: bool,
    /// Only these kinds; without any, those that the sheet or list is made of.
    pub kinds: Vec<Kind>,
    /// How private it may be; without it, as far as the sheet carries it.
    pub lane: Option<Lane>,
    /// Entries that stay at home although all of the above would take them: somebody
    /// looked at the sheet before it was handed over, and left them out one by one.
    pub leave_out: BTreeSet<EntryId>,
}

/// What answers a form.
pub struct FormChoice {
    /// The form.
    pub form: Cow<'static, Form>,
    /// How it was asked for, and about whom.
    pub call: FormCall,
    /// Kinds that are opened although they are for named agencies only.
    pub kinds: Vec<Kind>,
}

/// What is made of a selection.
pub enum Format {
    /// A share.
    Share(ShareFormat),
    /// A list for a telephone, which is no share.
    Phone(PhoneList),
}

/// How a share is made.
pub struct ShareFormat {
    /// How it travels.
    pub body: BodyForm,
    /// Which sheet it is, and how that is printed.
    pub options: SheetOptions,
    /// Whether it opens only with words.
    pub sealed: bool,
    /// The key that it is sealed to, in place of the one in the address book.
    pub for_key: Option<Recipient>,
    /// The entries whose scans go along, by name or id.
    pub scans: Vec<String>,
}

/// What cannot be had together. Each face advises in its own terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// A sheet for whoever finds it may not carry anything this private.
    #[error("{} opens without a key, so it holds the lane {} only", a_sheet(*.sheet), .widest.name())]
    TooPrivate {
        /// The kind of sheet.
        sheet: SheetKind,
        /// The widest lane that it carries.
        widest: Lane,
    },
    /// A sheet for whoever finds it cannot be sealed.
    #[error("{} cannot be sealed: a stranger could not open it", a_sheet(*.0))]
    Sealed(SheetKind),
    /// Only one form of file is sealed to a key.
    #[error("only an .age file can be sealed to a key")]
    NotForAKey,
    /// Scans travel in one form of file only.
    #[error("scans go along in an .age file only, which is sealed")]
    OpenScans,
    /// Several people do not go onto a card.
    #[error("a card is about one person")]
    SeveralOnACard,
    /// Such a sheet is for somebody, who has to be named.
    #[error("who is the {} for", .0.name())]
    ForNobody(SheetKind),
    /// The answers of a form are no list for a telephone.
    #[error("the answers of a form do not go into a file that ends in {}", .0.ending())]
    FormOnAPhone(PhoneList),
}

impl From<Misfit> for Error {
    fn from(misfit: Misfit) -> Self {
        Self::new(ErrorKind::Usage, misfit.to_string())
    }
}

impl ShareRequest {
    /// Whether all of it can be had together. A face asks before anything is
    /// unlocked.
    ///
    /// # Errors
    /// What does not go together.
    pub fn check(&self) -> Result<(), Misfit> {
        self.lane().map(|_| ())?;
        match (&self.format, &self.choice) {
            (Format::Phone(list), Choice::Form(_)) => Err(Misfit::FormOnAPhone(*list)),
            (Format::Phone(_), Choice::Entries(_)) => Ok(()),
            (Format::Share(format), _) => self.check_share(format),
        }
    }

    fn check_share(&self, format: &ShareFormat) -> Result<(), Misfit> {
        let sheet = self.sheet();
        // Codes on paper can be sealed to words, but not to a key.
        if format.for_key.is_some() && format.body != BodyForm::Age {
            return Err(Misfit::NotForAKey);
        }
        if !format.scans.is_empty() && format.body != BodyForm::Age {
            return Err(Misfit::OpenScans);
        }
        // Such sheets are for strangers in an emergency, who have neither key nor words.
        if sheet.lane().is_some() && (format.sealed || format.body == BodyForm::Age) {
            return Err(Misfit::Sealed(sheet));
        }
        if sheet == SheetKind::Card && self.choice.people_named() > 1 {
            return Err(Misfit::SeveralOnACard);
        }
        let for_somebody = matches!(sheet, SheetKind::Summary | SheetKind::Handover);
        if for_somebody && self.to.is_none() {
            return Err(Misfit::ForNobody(sheet));
        }
        Ok(())
    }

    /// The kind of sheet, or the one that holds the same as the list.
    #[must_use]
    pub fn sheet(&self) -> SheetKind {
        match &self.format {
            Format::Share(format) => format.options.kind,
            Format::Phone(list) => list.sheet(),
        }
    }

    /// The list for a telephone, if it is one.
    pub(super) fn list(&self) -> Option<PhoneList> {
        match self.format {
            Format::Phone(list) => Some(list),
            Format::Share(_) => None,
        }
    }

    /// The lane: what was asked for, as far as the kind of sheet carries it.
    pub(super) fn lane(&self) -> Result<Lane, Misfit> {
        let sheet = self.sheet();
        let wanted = match &self.choice {
            Choice::Entries(entries) => entries.lane,
            Choice::Form(_) => None,
        };
        match (wanted, sheet.lane()) {
            (Some(lane), Some(widest)) if lane > widest => {
                Err(Misfit::TooPrivate { sheet, widest })
            }
            (Some(lane), _) => Ok(lane),
            // Anything more private goes out only if somebody asks for it.
            (None, widest) => Ok(widest.unwrap_or(Lane::Agency)),
        }
    }

    /// What the ledger calls it, if it is not simply the record as it stands.
    pub(super) fn what(&self) -> Option<&'static str> {
        match &self.format {
            Format::Phone(list) => Some(list.what()),
            Format::Share(format) => {
                let sheet = format.options.kind;
                (sheet != SheetKind::Summary).then(|| a_sheet(sheet))
            }
        }
    }
}

impl Choice {
    /// How many people are named; the home is nobody.
    fn people_named(&self) -> usize {
        match self {
            Self::Entries(entries) => {
                let people = entries.about.iter().filter(|about| *about != "home");
                people.count()
            }
            Self::Form(_) => 1,
        }
    }
}

/// A kind of sheet in a sentence.
#[must_use]
pub fn a_sheet(sheet: SheetKind) -> &'static str {
    match sheet {
        SheetKind::Summary => "a summary",
        SheetKind::Emergency => "an emergency sheet",
        SheetKind::Hospital => "a hospital sheet",
        SheetKind::Handover => "a hand-over sheet",
        SheetKind::Contingency => "a contingency plan",
        SheetKind::Contacts => "a sheet of contacts",
        SheetKind::Household => "a household sheet",
        SheetKind::EasyRead => "an Easy Read sheet",
        SheetKind::MissingPerson => "a missing person sheet",
        SheetKind::Card => "a card",
    }
}
