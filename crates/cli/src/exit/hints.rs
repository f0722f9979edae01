//! What to do about each kind of refusal, in one table. A kind that is left out of
//! it does not compile.

use carewallet_app::Advice;
use carewallet_core::{ErrorKind as Is, Kind};

use crate::forms::{Typed, word};

/// What to do at a terminal about one case.
pub(super) fn advice(advice: Advice) -> String {
    let words = match advice {
        Advice::Words(words) => return words,
        Advice::NameSomebody => "say whom: --about NAME",
        Advice::NameAnother => "say whom with --about",
        Advice::FormOfAPerson => {
            "what belongs to the home is on each person's form; say whom with --about"
        }
        Advice::AddSomebody => "say it is about home, or add somebody: carewallet person add NAME",
        Advice::NameWhoIsCaredFor { person, carer } => {
            return format!(
                "--about is the person who is cared for; for the carer: --about {} --carer {}",
                word(&person),
                word(&carer)
            );
        }
        Advice::NameTheCarer(carers) => {
            let carers = carers
                .iter()
                .map(|carer| format!("--carer {}", word(carer)));
            let carers: Vec<String> = carers.collect();
            return format!("say whom: {}", carers.join(" or "));
        }
        Advice::AskTheForm(call) => {
            let command = Typed::from(&call).command();
            return format!("{command} --ask asks them, and writes down what is said");
        }
        Advice::ElsewhereThanTheWallet => {
            "name a place elsewhere, best on a stick that is kept in another house"
        }
        Advice::ChooseAnotherName => "choose another name with -o",
        Advice::MakeASealedFile => "make an .age file: -o NAME.age",
        Advice::ShareItsKind => {
            "choose its kind as well, such as --kind document, and --lane named if it is private"
        }
        Advice::MakeAnEmergencySheet => "make an emergency sheet: --sheet emergency",
        Advice::NameTheKeyFile => "name the key file: --key FILE",
        Advice::AdmitTheHolder => "if it should be: carewallet holder add; nothing was taken in",
        Advice::CompareTheWords(name) => {
            return format!(
                "ring them on the number that you already have and compare the words: carewallet \
                 agency verify {} FILE, on a terminal",
                word(&name)
            );
        }
        Advice::TrustAgain(name) => {
            return format!(
                "ask the agency for its new key; if you trust this one after all: carewallet \
                 agency verify {} --trust-again, on a terminal",
                word(&name)
            );
        }
        Advice::SeeTheAddressBook => "carewallet agency list shows who is in it",
        Advice::MakeAnAgencyKey => "--key FILE; carewallet agency init makes one",
        Advice::NameTheAgency => "give the agency's name: --name NAME",
        Advice::SpokenForNeedsBasis => {
            "say it like this: --voice spoken_for --basis \"health and welfare attorney\""
        }
        Advice::NameTheSpeaker => "say who: --said-by \"NAME\"",
        Advice::NarrowerLane(lane) => {
            return format!("at most --lane {}: {}", lane.name(), lane.says());
        }
        Advice::NearKind(kind) => return format!("use {}, or see carewallet kinds", kind.name()),
        Advice::FieldsOf(kind) => {
            return format!("carewallet kinds {} lists the fields", kind.name());
        }
        Advice::NotWrittenLikeThis(Kind::Holder) => "carewallet holder add",
        Advice::NotWrittenLikeThis(Kind::Agency) => "carewallet agency add",
        Advice::NotWrittenLikeThis(Kind::Directory) => "carewallet agency directory take FILE",
        Advice::NotWrittenLikeThis(Kind::Recovery) => "carewallet recovery prove",
        Advice::NotWrittenLikeThis(_) => "carewallet share and receive write these themselves",
        Advice::NameWhatCame => "name the file: carewallet receive FILE",
        Advice::AddPerson => "carewallet person add NAME",
        Advice::EmptyFolder => "name an empty folder",
        Advice::HistoryOf(id) => {
            return format!(
                "carewallet history {} shows what stands in its place",
                id.short()
            );
        }
        Advice::WalletsOwn => "see carewallet agency, holder and ledger",
        Advice::OwnWordsOf(whose) => {
            return format!(
                "if they said it themselves: --said-by \"{whose}\"; if you speak for them: \
                 --voice spoken_for --basis TEXT; else add it beside with carewallet add"
            );
        }
        Advice::RemoveHolder => "carewallet holder remove NAME --why TEXT",
        Advice::HolderByKey => "give the key id from carewallet holder list",
        Advice::CheckTheForm(file) => return format!("carewallet form check {}", word(&file)),
        Advice::NameTheFilledForm => "name it: --form NAME, or --form FILE.json",
        Advice::NameTheFormOfTheSheet => {
            "name its file: carewallet form FORM.json --page PHOTO --ask"
        }
        Advice::UseTheWalletOfThePerson => {
            "name the right wallet with --wallet DIR; nothing was written"
        }
    };
    words.to_owned()
}

/// The words of a kind of refusal, where a terminal has words of its own for it.
pub(super) fn message(kind: Is) -> Option<&'static str> {
    match kind {
        Is::SamePerson => Some("--about and --carer name the same person"),
        _ => None,
    }
}

/// What to do about a kind of refusal, where there is one answer for all cases.
#[allow(clippy::too_many_lines, reason = "one table, a line each")]
pub(super) fn hint(kind: Is) -> Option<&'static str> {
    Some(match kind {
        // Wallet.
        Is::Usage => "see carewallet --help, or carewallet COMMAND --help",
        Is::Bug => {
            "nothing is saved in part. Please report this line; it holds nothing of your record"
        }
        Is::NoWallet => {
            "name the wallet's folder with --wallet DIR, or make one with carewallet init"
        }
        Is::WalletExists => "choose another folder with --wallet DIR; nothing was changed",
        Is::EmptyFolder => {
            "is the stick plugged in, or the folder still being copied? Nothing was deleted by this"
        }
        Is::Damaged => "look for a good copy; carewallet check says which files are damaged",
        Is::NotWhole => {
            "carewallet check lists them; carewallet merge DIR brings what is missing from a good \
             copy; --despite-damage makes it all the same, and it says so"
        }
        Is::NotErased => {
            "bring the files back, or move them away, and erase it again; until then nobody knows \
             that it is gone"
        }
        Is::NotMerged => {
            "what could be copied is here; look for another copy that has the rest, and merge that"
        }
        Is::NotResealed => {
            "bring the files back, or move them away; what comes back is sealed anew beside the \
             next thing that is saved"
        }
        Is::NewerFormat => "get the newest carewallet",
        Is::NotABackup => "name a file that carewallet backup made; nothing was written",
        Is::FolderChanging => {
            "another program is at work in the folder: wait until it is done, and try again"
        }
        Is::NoSuchEntry => "carewallet show lists the ids; give at least four digits",
        Is::AmbiguousId => "give more digits of the id",
        Is::NoSuchPerson => "carewallet person list shows who is in the wallet",
        Is::AmbiguousPerson => "give more of the name, or the id from carewallet person list",
        Is::UnlikelyDate => "if the dates are right, add --dates-are-right; nothing was saved",
        Is::Gone => "if it is meant all the same, add --gone",
        Is::NoSuchHolder => "carewallet holder list shows who can open the wallet",
        Is::UnknownField
        | Is::MissingField
        | Is::InvalidValue
        | Is::Both
        | Is::NotHere
        | Is::NothingGiven
        | Is::RepeatedField => "carewallet kinds KIND lists the fields of a kind",
        Is::UnknownKind => "carewallet kinds lists all kinds",
        Is::NoSuchForm => {
            "carewallet forms lists them; a file of your own is named with its ending: form.json"
        }
        Is::FormIdTaken => "give it an id of its own: \"id\": \"our-form\"",
        Is::SamePerson => "--about is the person who is cared for; --carer is who cares for them",
        Is::FormMistakes => "carewallet form check FILE explains each",
        Is::NotAsked => "carewallet form FORM --gap GAP.pdf prints the questions instead",
        Is::GapSheet => {
            "its questions are asked by carewallet form --page PHOTO --ask, at the family's desk"
        }
        Is::NotAGap => "photograph the whole page of the sheet of questions, with its code",
        Is::FileExists => "choose another name, or add --force to write over the file",
        Is::MissingFile => "check the name and the folder",
        Is::NotAllowed | Is::KeyUnreadable => "check who may read and write there",
        Is::DiskFull => "make room on that disk, or use another one",
        Is::NotReadBack => "the disk may be failing: try another one",
        Is::NotAllTaken => {
            "put these right in the file and run the same command again: what was taken is \
             not taken twice"
        }
        Is::NotConfirmed => "look through it, then run the same command again with --yes",
        // Key.
        Is::NoKey => "name your key file with --key FILE, or set CAREWALLET_KEY_FILE",
        // Never advises to make one: a new key would not open this wallet.
        Is::KeyMissing => "is the stick with the key plugged in? Nothing was made in its place",
        Is::Locked | Is::WrongPassphrase => {
            "run it again on a terminal and type the passphrase of the key file"
        }
        Is::WrongKey => "use the key file that was made for this wallet: --key FILE",
        Is::OtherWallet => "use the key file that names this wallet: --key FILE",
        Is::NotAHolder => "ask somebody who can open the wallet: carewallet holder add",
        Is::FormerHolder => "to let it count, admit them again first: carewallet holder add",
        Is::NotAKey | Is::SeveralKeys => "name a key file that carewallet or age-keygen made",
        Is::AgencyKey => "use the family's key file: --key FILE",
        Is::WalletKey => {
            "use the agency's own key file: --key FILE; carewallet agency init makes one"
        }
        Is::SecretKey => {
            "the public line begins with age1; carewallet never needs the secret of others"
        }
        Is::NotAPublicKey => "give the whole public line: age1… and the key after it, in quotes",
        Is::KeyringAbsent => "this computer has no keyring: use your key file with --key FILE",
        Is::KeyringLocked => {
            "unlock the keyring of this computer, or use your key file: --key FILE"
        }
        Is::KeyringFailing | Is::KeyringSlow => "use your key file: --key FILE",
        Is::KeyringNoEntry => {
            "this wallet's key is not on this computer: use your key file, --key FILE"
        }
        // Parts of a key.
        Is::TooFewKeyParts | Is::DoubledKeyPart => {
            "each part is on a sheet of its own: ask the others who keep one"
        }
        Is::OtherKeyParts => "use only sheets that name the same set",
        Is::NotAKeyPart => "type the 40 words of one sheet, in order, or photograph its code",
        Is::DamagedKeyPart => "compare it with its sheet, or use another part instead",
        // Share.
        Is::Nothing => {
            "carewallet show lists what is recorded; choose with --about, --kind and --lane"
        }
        Is::FamilyLane => "lanes that may leave: emergency, agency, named",
        Is::KindsNeeded => "name them: --kind key_safe",
        Is::Sealed => {
            "type the words when asked, or give a file that holds them: --words-file FILE"
        }
        Is::WrongWords => "check each word with the person who made it",
        Is::TooMuchWork => "carewallet does not open files that ask for so much work",
        Is::CardFull => "make an emergency sheet, which has more room: --sheet emergency",
        Is::TooMuchForPaper => "choose less with --kind, or make an .age file",
        Is::OtherHousehold | Is::OtherPerson => {
            "ask the agency for the right sheet; nothing was taken in"
        }
        Is::ChangedKey => {
            "ring the agency on the number that you already have; nothing was taken in"
        }
        Is::RevokedKey => "ask the agency for its new key; nothing was taken in",
        Is::NotAnAgencyDirectory => "give the file that carewallet agency directory sign wrote",
        Is::TooFewSignatures => "ask who maintains it for the list with all signatures",
        Is::NotAMaintainer => {
            "the keys of its maintainers are in the list, and nobody else signs it"
        }
        Is::OlderDirectory => "ask who maintains it for the newest list; nothing was changed",
        Is::OtherDirectory => {
            "ring who maintains it on the number that you already have; nothing was changed"
        }
        Is::TestKey => "ask the agency for its real key; nothing was taken in",
        Is::KeyEnded => "make a new one: carewallet agency init --desk DESK, and tell the families",
        Is::WalletsOwn => "a share never holds such entries: ask its maker; nothing was taken in",
        Is::BadSignature | Is::Unsigned => "it was changed after it was signed: ask for it again",
        Is::NotAShare | Is::Syntax | Is::NotCanonical => {
            "read the file that carewallet share or reply wrote"
        }
        // Picture.
        Is::NoCode => {
            "photograph the page with the square codes: flat, whole, in good light, from above"
        }
        Is::CodesMissing => {
            "photograph the codes that were not read again, and give all pictures at once"
        }
        Is::PageMissing => "photograph it as well, and give all pictures at once",
        Is::SeveralSheets | Is::OlderSheet => "read one sheet at a time",
        Is::SomebodyElse => "read the pages of one person at a time",
        Is::Contradiction | Is::Mismatch | Is::DamagedCode => {
            "photograph the page again, or print it again"
        }
        Is::KeySheet => "it opens a wallet: keep it apart, and never hand it over",
        Is::NotACareSheet => "the codes of a care sheet are on its last pages",
        Is::Heic => {
            "on an iPhone: Settings, Camera, Formats, Most Compatible; for a picture that is there \
             already: send yourself a copy by e-mail"
        }
        Is::Film => "photograph the page, and give that picture",
        Is::NotSupported => "save it as PDF, PNG or JPEG, and give that; nothing in it is damaged",
        Is::OtherPicture => "save it as JPEG or PNG, or share a copy by e-mail, which sends JPEG",
        Is::NotConfined => {
            "read it on another computer; or, if you trust whoever sent it, set \
             CAREWALLET_UNCONFINED=1"
        }
        Is::NotAllRead => "with -o, a list of what is left to do is written",
        Is::NotSearched => "give fewer pages at once, or sharper pictures",
        Is::NotChecked => "take another picture, or a smaller one; nothing was accepted",
        Is::NotAPicture => "give a JPEG, PNG or PDF, or a file that carewallet wrote",
        Is::WebPage => "download the picture again",
        Is::LockedPdf => "save the PDF without a password",
        Is::TooLarge => "choose less, or split the file",
        // These get their hint where they arise, or their message says all there is to say.
        Is::DemoStopped
        | Is::FolderNotEmpty
        | Is::NotAFile
        | Is::NotWritten
        | Is::SameFile
        | Is::System
        | Is::EmptyFile
        | Is::EntriesMissing
        | Is::NotOurs
        | Is::NotAPlainFile
        | Is::Unreadable
        | Is::NoRecipients
        | Is::NotAnAgeFile
        | Is::AmbiguousHolder
        | Is::FirstHolder
        | Is::NotInForce
        | Is::OwnWords
        | Is::WrongSubject
        | Is::Rule
        | Is::DuplicateKey
        | Is::Encoding
        | Is::Envelope
        | Is::NotAnObject
        | Is::Null
        | Is::Number
        | Is::Order
        | Is::TooDeep
        | Is::TrailingData
        | Is::Reference
        | Is::Stranger
        | Is::SeveralShares
        | Is::NotDrawn
        | Is::NotRead
        | Is::TooBlurred
        | Is::TooMuchForACard
        | Is::Unclear
        | Is::AboutTheCarer
        | Is::AmbiguousCarer
        | Is::NotAQuestionnaire
        | Is::OtherForm => return None,
    })
}

#[cfg(test)]
mod tests {
    use carewallet_core::ErrorKind;

    use super::hint;

    #[test]
    fn hints_are_sentences_without_a_final_stop() {
        let hints = ErrorKind::ALL.iter().filter_map(|kind| hint(*kind));
        let hints: Vec<&str> = hints.collect();
        assert!(hints.len() > 60);
        for words in hints {
            assert!(!words.ends_with('.'), "{words}");
        }
    }
}
