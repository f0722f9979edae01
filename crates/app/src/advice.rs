//! What to do about an error, where that depends on the case. Each face says it
//! in its own terms: a flag, a button, a field.

use carewallet_core::{EntryId, Kind, Lane};

use crate::form_call::FormCall;

/// What to do about an error. A face words every case that is not
/// [`Advice::Words`]; a match without one does not compile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Advice {
    /// Words that suit any face.
    Words(String),
    /// Somebody has to be named whom it is about.
    NameSomebody,
    /// Somebody else has to be named: the kind is about the home, or a person.
    NameAnother,
    /// A form is about a person; the home's answers are on each person's form.
    FormOfAPerson,
    /// Nobody is on record yet.
    AddSomebody,
    /// The person who is cared for has to be named, and the carer as such.
    NameWhoIsCaredFor {
        /// Who is cared for.
        person: String,
        /// Who was named in their place.
        carer: String,
    },
    /// One of several carers has to be named.
    NameTheCarer(Vec<String>),
    /// The questions of the form can be asked, and answered.
    AskTheForm(FormCall),
    /// The file belongs somewhere else than into the wallet's folder.
    ElsewhereThanTheWallet,
    /// The file needs another name.
    ChooseAnotherName,
    /// The sort of file cannot be sealed; another one can.
    MakeASealedFile,
    /// The kind of the entry has to be chosen, too.
    ShareItsKind,
    /// A card has too little room; an emergency sheet holds the same.
    MakeAnEmergencySheet,
    /// The file of the key that it is sealed to has to be named.
    NameTheKeyFile,
    /// Whoever it comes from has to be admitted as a holder first, if they should be.
    AdmitTheHolder,
    /// A person has to compare the words of the key with this agency.
    CompareTheWords(String),
    /// Only a person can trust the key of this agency again.
    TrustAgain(String),
    /// The address book lists who is in it.
    SeeTheAddressBook,
    /// A key of the agency has to be made and named.
    MakeAnAgencyKey,
    /// The agency has to be named.
    NameTheAgency,
    /// Whoever speaks for somebody says on what ground, and nobody else does.
    SpokenForNeedsBasis,
    /// The speaker has to be named.
    NameTheSpeaker,
    /// This is the widest lane in which the kind may travel.
    NarrowerLane(Lane),
    /// Perhaps the kind of this similar name is meant.
    NearKind(Kind),
    /// The fields of the kind have to be looked up.
    FieldsOf(Kind),
    /// There is a separate way to write entries of this kind.
    NotWrittenLikeThis(Kind),
    /// There is a separate way to add a person.
    AddPerson,
    /// The file of the sheet that came in has to be named.
    NameWhatCame,
    /// The files need an empty folder.
    EmptyFolder,
    /// The history of this entry shows what replaced it.
    HistoryOf(EntryId),
    /// The address book, the holders and the ledger are written in separate ways.
    WalletsOwn,
    /// These are this person's own words: they say them again, somebody speaks for
    /// them, or a new entry is added beside.
    OwnWordsOf(String),
    /// There is a separate way to remove a holder.
    RemoveHolder,
    /// There are several such holders: only the key distinguishes them.
    HolderByKey,
    /// The mistakes of the form in this file can be listed.
    CheckTheForm(String),
    /// The file of the form that a sheet of questions is of has to be named.
    NameTheFormOfTheSheet,
    /// The form that was filled has to be named.
    NameTheFilledForm,
    /// The wallet that the person is in has to be used; nothing was written.
    UseTheWalletOfThePerson,
}

impl From<String> for Advice {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<&str> for Advice {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}
