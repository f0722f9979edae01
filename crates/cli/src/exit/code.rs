//! Exit codes.

use carewallet_core::ErrorKind;

/// How a command ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Everything is done.
    Done,
    /// Refused: nothing was changed.
    Refused,
    /// The command was not understood.
    Usage,
    /// The wallet or a file cannot be unlocked.
    Locked,
    /// Something is damaged.
    Damaged,
    /// A file or a folder is empty.
    Empty,
    /// Something that is not carewallet's stands where it is wanted.
    NotOurs,
    /// Made by a newer version of the program.
    Newer,
    /// The system does not allow it.
    NotAllowed,
    /// Done as far as could be: what is left is in the answer.
    Partly,
    /// A fault of the program itself.
    Bug,
}

impl Exit {
    /// The exit code.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Refused => 1,
            Self::Usage => 2,
            Self::Locked => 3,
            Self::Damaged => 4,
            Self::Empty => 5,
            Self::NotOurs => 6,
            Self::Newer => 7,
            Self::NotAllowed => 8,
            Self::Partly => 9,
            Self::Bug => 70,
        }
    }

    /// The code that a kind of refusal gives.
    pub(super) fn of(kind: ErrorKind) -> Self {
        use ErrorKind as Is;
        // No arm for the rest: whoever adds a kind has to choose its exit code.
        match kind {
            Is::Bug => Self::Bug,
            Is::Usage => Self::Usage,
            Is::AgencyKey
            | Is::KeyEnded
            | Is::KeyMissing
            | Is::KeyUnreadable
            | Is::KeyringAbsent
            | Is::KeyringFailing
            | Is::KeyringLocked
            | Is::KeyringNoEntry
            | Is::KeyringSlow
            | Is::DoubledKeyPart
            | Is::Locked
            | Is::NoKey
            | Is::NotAHolder
            | Is::NotAKey
            | Is::NotAKeyPart
            | Is::OtherKeyParts
            | Is::OtherWallet
            | Is::Sealed
            | Is::SeveralKeys
            | Is::TooFewKeyParts
            | Is::TooMuchWork
            | Is::WalletKey
            | Is::WrongKey
            | Is::WrongPassphrase
            | Is::WrongWords => Self::Locked,
            Is::BadSignature
            | Is::Contradiction
            | Is::Damaged
            | Is::DamagedCode
            | Is::DamagedKeyPart
            | Is::EntriesMissing
            | Is::Mismatch
            | Is::NotErased
            | Is::NotMerged
            | Is::NotReadBack
            | Is::NotResealed
            | Is::NotWhole
            | Is::Reference
            | Is::Unsigned => Self::Damaged,
            Is::EmptyFile | Is::EmptyFolder => Self::Empty,
            Is::NoWallet | Is::NotAShare | Is::NotABackup | Is::NotAnAgeFile | Is::NotOurs => {
                Self::NotOurs
            }
            Is::NewerFormat => Self::Newer,
            Is::NotAllowed => Self::NotAllowed,
            Is::NotAllRead => Self::Partly,
            Is::NotAsked
            | Is::NotConfirmed
            | Is::NotAllTaken
            | Is::DemoStopped
            | Is::FileExists
            | Is::FolderNotEmpty
            | Is::MissingFile
            | Is::NotAFile
            | Is::NotWritten
            | Is::SameFile
            | Is::System
            | Is::DiskFull
            | Is::TooLarge
            | Is::WalletExists
            | Is::FolderChanging
            | Is::NotAPlainFile
            | Is::Unreadable
            | Is::NoRecipients
            | Is::NotAPublicKey
            | Is::SecretKey
            | Is::AmbiguousHolder
            | Is::FirstHolder
            | Is::FormerHolder
            | Is::NoSuchHolder
            | Is::AmbiguousId
            | Is::NoSuchEntry
            | Is::NotInForce
            | Is::OwnWords
            | Is::WalletsOwn
            | Is::UnknownKind
            | Is::WrongSubject
            | Is::Unclear
            | Is::UnlikelyDate
            | Is::Both
            | Is::InvalidValue
            | Is::MissingField
            | Is::NotHere
            | Is::NothingGiven
            | Is::RepeatedField
            | Is::UnknownField
            | Is::Rule
            | Is::AmbiguousPerson
            | Is::Gone
            | Is::NoSuchPerson
            | Is::DuplicateKey
            | Is::Encoding
            | Is::Envelope
            | Is::NotAnObject
            | Is::NotCanonical
            | Is::Null
            | Is::Number
            | Is::Order
            | Is::Syntax
            | Is::TooDeep
            | Is::TrailingData
            | Is::ChangedKey
            | Is::RevokedKey
            | Is::NotAnAgencyDirectory
            | Is::TooFewSignatures
            | Is::NotAMaintainer
            | Is::OlderDirectory
            | Is::OtherDirectory
            | Is::TestKey
            | Is::FamilyLane
            | Is::KindsNeeded
            | Is::Nothing
            | Is::OtherHousehold
            | Is::OtherPerson
            | Is::Stranger
            | Is::SeveralShares
            | Is::CardFull
            | Is::CodesMissing
            | Is::Film
            | Is::GapSheet
            | Is::Heic
            | Is::KeySheet
            | Is::LockedPdf
            | Is::NoCode
            | Is::NotACareSheet
            | Is::NotAGap
            | Is::NotAPicture
            | Is::NotChecked
            | Is::NotConfined
            | Is::NotSearched
            | Is::NotDrawn
            | Is::NotRead
            | Is::NotSupported
            | Is::OlderSheet
            | Is::OtherPicture
            | Is::PageMissing
            | Is::SeveralSheets
            | Is::SomebodyElse
            | Is::TooBlurred
            | Is::TooMuchForACard
            | Is::TooMuchForPaper
            | Is::WebPage
            | Is::AboutTheCarer
            | Is::AmbiguousCarer
            | Is::FormIdTaken
            | Is::FormMistakes
            | Is::NoSuchForm
            | Is::NotAQuestionnaire
            | Is::OtherForm
            | Is::SamePerson => Self::Refused,
        }
    }
}
