//! The name of everything that can be refused, in every crate: one list, so that
//! a program that reads `--json` and a face that adds advice know all of them.

/// What kind of error it is. The name in snake case is stable: it is the `kind` of
/// an error in JSON.
///
/// It is exhaustive on purpose: each face says for every kind how it ends and what
/// to do about it, and does not compile while one is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum ErrorKind {
    // The program and what was asked of it.
    /// A fault of the program itself.
    Bug,
    /// The request makes no sense, or something is missing in it.
    Usage,
    /// There is nobody who can be asked.
    NotAsked,
    /// Somebody has to say yes first.
    NotConfirmed,
    /// The rest was saved, but part of a file was not taken.
    NotAllTaken,
    /// A demonstration did not come out as it should.
    DemoStopped,

    // Files and folders.
    /// A file of this name is there already.
    FileExists,
    /// A folder that should be new holds something.
    FolderNotEmpty,
    /// There is no such file or folder.
    MissingFile,
    /// A folder stands where a file is wanted.
    NotAFile,
    /// The system does not allow it.
    NotAllowed,
    /// What was written does not read back unchanged.
    NotReadBack,
    /// Something could not be written.
    NotWritten,
    /// A file would be written over one that is needed.
    SameFile,
    /// The system says why.
    System,
    /// It does not fit on the disk.
    DiskFull,
    /// Larger than its limit.
    TooLarge,
    /// The file is empty.
    EmptyFile,

    // The wallet and its files.
    /// Something is damaged.
    Damaged,
    /// The folder of a wallet has no entries in it.
    EmptyFolder,
    /// Entries that were here once are missing.
    EntriesMissing,
    /// There is no wallet.
    NoWallet,
    /// A wallet is there already.
    WalletExists,
    /// Made by a newer version of the program.
    NewerFormat,
    /// A file that cannot be opened may still hold what was erased.
    NotErased,
    /// Something of the other copy could not be taken in.
    NotMerged,
    /// A part of the record cannot be read.
    NotWhole,
    /// A sealed file that is no backup of a wallet.
    NotABackup,
    /// The wallet's folder does not settle.
    FolderChanging,
    /// A file in the wallet that is not ours.
    NotOurs,
    /// A link or a folder where a file of the wallet is wanted.
    NotAPlainFile,
    /// A file of the wallet that cannot be opened now.
    Unreadable,
    /// It belongs to another wallet.
    OtherWallet,

    // Keys, words, passphrases.
    /// The key of an agency where the family's is needed.
    AgencyKey,
    /// The key file that was named is not there.
    KeyMissing,
    /// A key file cannot be read.
    KeyUnreadable,
    /// This computer has no keyring.
    KeyringAbsent,
    /// The keyring does not work.
    KeyringFailing,
    /// The keyring is locked.
    KeyringLocked,
    /// The keyring has no key of this wallet.
    KeyringNoEntry,
    /// The keyring does not answer.
    KeyringSlow,
    /// A part of a key is damaged, or its words were mistyped.
    DamagedKeyPart,
    /// A part of a key is there twice.
    DoubledKeyPart,
    /// It is no part of a key.
    NotAKeyPart,
    /// A part of a key was made with other parts.
    OtherKeyParts,
    /// More parts of a key are needed.
    TooFewKeyParts,
    /// A key file is locked, and there is no passphrase.
    Locked,
    /// No key was given.
    NoKey,
    /// It would be sealed to nobody.
    NoRecipients,
    /// The last day of a desk's key is past.
    KeyEnded,
    /// It is not a key.
    NotAKey,
    /// It is not a public key.
    NotAPublicKey,
    /// The key is not that of a holder.
    NotAHolder,
    /// It is not an age file.
    NotAnAgeFile,
    /// It is sealed, and opens with words.
    Sealed,
    /// A secret key where a public one is wanted.
    SecretKey,
    /// A key file holds more than one key.
    SeveralKeys,
    /// It asks for more work than anything of ours.
    TooMuchWork,
    /// The family's key where an agency's is needed.
    WalletKey,
    /// It does not open with this key.
    WrongKey,
    /// It does not open with this passphrase.
    WrongPassphrase,
    /// It does not open with these words.
    WrongWords,

    // Holders.
    /// Several holders fit.
    AmbiguousHolder,
    /// The first holder stays.
    FirstHolder,
    /// Somebody who is no longer a holder.
    FormerHolder,
    /// A file that cannot be opened may still open with the key of a removed holder, or
    /// not open with that of a new one.
    NotResealed,
    /// There is no such holder.
    NoSuchHolder,

    // What is recorded.
    /// The beginning of an id that fits several entries.
    AmbiguousId,
    /// There is no such entry.
    NoSuchEntry,
    /// The entry was replaced, withdrawn or erased.
    NotInForce,
    /// Own words are not changed by others.
    OwnWords,
    /// Only the wallet writes such entries.
    WalletsOwn,
    /// There is no such kind of entry.
    UnknownKind,
    /// The kind is not about such a subject.
    WrongSubject,
    /// What was typed can be read in more than one way.
    Unclear,
    /// A date that can hardly be meant.
    UnlikelyDate,
    /// A value, and at the same time that there is none.
    Both,
    /// A value that its field cannot have.
    InvalidValue,
    /// A field that has to be there.
    MissingField,
    /// A field that does not go with the others.
    NotHere,
    /// Nothing was given.
    NothingGiven,
    /// A field that was given twice.
    RepeatedField,
    /// A field that the kind does not have.
    UnknownField,
    /// Two fields, or two entries, that do not go together.
    Rule,

    // People.
    /// Several people fit.
    AmbiguousPerson,
    /// Somebody who died or left.
    Gone,
    /// There is nobody of that name.
    NoSuchPerson,

    // Text that programs write.
    /// A name stands twice in an object.
    DuplicateKey,
    /// It is not UTF-8.
    Encoding,
    /// What stands around an entry is not right.
    Envelope,
    /// It is not an object.
    NotAnObject,
    /// It is not written in its one canonical form.
    NotCanonical,
    /// A `null`.
    Null,
    /// A number that is not in the form in which we write it.
    Number,
    /// Entries in another order than they have to be.
    Order,
    /// It is not JSON.
    Syntax,
    /// Too many levels inside each other.
    TooDeep,
    /// Something stands after its end.
    TrailingData,

    // Shares.
    /// Somebody else than before signs for an agency.
    ChangedKey,
    /// The family took its trust in a key back.
    RevokedKey,
    /// It is no directory of agencies.
    NotAnAgencyDirectory,
    /// Too few of its maintainers have signed a directory.
    TooFewSignatures,
    /// A key that is none of those who maintain a directory.
    NotAMaintainer,
    /// An older list of a directory than the one that was taken.
    OlderDirectory,
    /// Another list of the same number, or two lists that are not of one directory.
    OtherDirectory,
    /// A key that was made to try things out.
    TestKey,
    /// Its lane never leaves the wallet.
    FamilyLane,
    /// The kinds have to be named.
    KindsNeeded,
    /// It is not a share.
    NotAShare,
    /// There is nothing that could be shared.
    Nothing,
    /// It is meant for another household.
    OtherHousehold,
    /// It is about another person.
    OtherPerson,
    /// It names something that is not in it.
    Reference,
    /// Its maker is not known here.
    Stranger,
    /// It was changed after it was signed.
    BadSignature,
    /// It is not signed.
    Unsigned,
    /// A text holds more than one share.
    SeveralShares,

    // Sheets, and pictures of them.
    /// The words do not fit on a card.
    CardFull,
    /// Too few codes of a sheet.
    CodesMissing,
    /// Codes of one sheet say different things.
    Contradiction,
    /// A code that is damaged.
    DamagedCode,
    /// A camera's film.
    Film,
    /// A sheet of questions where a share is wanted.
    GapSheet,
    /// A HEIC picture that is not read.
    Heic,
    /// A key where a sheet is wanted.
    KeySheet,
    /// A PDF that asks for a password.
    LockedPdf,
    /// Codes that do not go together.
    Mismatch,
    /// None of our codes.
    NoCode,
    /// Somebody else's code.
    NotACareSheet,
    /// No sheet of questions where one is wanted.
    NotAGap,
    /// No picture.
    NotAPicture,
    /// The picture could not be searched to its end.
    NotChecked,
    /// The system refuses to confine what reads pictures, so nothing was opened.
    NotConfined,
    /// Pictures cost too much to be searched to the end, and no code was found.
    NotSearched,
    /// Of many files some could not be read, or sheets are not whole; the rest was done.
    NotAllRead,
    /// A sheet could not be drawn.
    NotDrawn,
    /// A file could not be read.
    NotRead,
    /// A type of file that is not supported.
    NotSupported,
    /// An older sheet beside a newer one.
    OlderSheet,
    /// A type of picture that is not supported.
    OtherPicture,
    /// A page of codes is missing.
    PageMissing,
    /// Codes of several sheets.
    SeveralSheets,
    /// Sheets about several people.
    SomebodyElse,
    /// The codes are too blurred to be read.
    TooBlurred,
    /// What must be on a card does not fit into its code.
    TooMuchForACard,
    /// More codes than go onto paper.
    TooMuchForPaper,
    /// A web page where a picture is wanted.
    WebPage,

    // Forms.
    /// The question is about the carer.
    AboutTheCarer,
    /// Several people care for the person.
    AmbiguousCarer,
    /// A form of ours has that id.
    FormIdTaken,
    /// A form has mistakes.
    FormMistakes,
    /// There is no such form.
    NoSuchForm,
    /// No FHIR Questionnaire.
    NotAQuestionnaire,
    /// A page of another form.
    OtherForm,
    /// The carer and the person are one.
    SamePerson,
}

impl ErrorKind {
    /// Every kind.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::ErrorKind;

    #[test]
    fn names_are_snake_case_and_each_is_there_once() {
        let names = ErrorKind::ALL.iter().map(|kind| kind.name());
        let names: std::collections::BTreeSet<_> = names.collect();
        assert_eq!(names.len(), ErrorKind::ALL.len());
        assert_eq!(ErrorKind::TooMuchForACard.name(), "too_much_for_a_card");
        let snake = |c: char| c.is_ascii_lowercase() || c == '_';
        assert!(names.iter().all(|name| name.chars().all(snake)));
    }
}
