//! What to do about each kind of refusal, on a page: by what was at work. A kind that is
//! left out does not compile.

use carewallet_core::ErrorKind as Is;

/// What to do about a kind of refusal, where there is one answer for all cases.
#[allow(clippy::too_many_lines, reason = "one table, a line each")]
pub(crate) fn for_kind(kind: Is) -> Option<&'static str> {
    Some(match kind {
        // The window and files.
        Is::Bug => {
            "nothing is saved in part. Please tell whoever gave you carewallet what you did last"
        }
        Is::NotAsked | Is::Usage => "go back, and answer what the page asks",
        Is::NotConfirmed => "look through it first, then say yes on the page",
        Is::NotAllTaken => "put these right in the file and add it again: nothing is taken twice",
        Is::FileExists => "choose another name: nothing is ever written over",
        Is::FolderNotEmpty => "name a folder that is new or empty",
        Is::MissingFile => "is the stick plugged in? Check the name of the file and the folder",
        Is::NotAFile => "name a file, not a folder",
        Is::NotAllowed | Is::KeyUnreadable => {
            "this computer does not allow it: choose another folder, such as your own documents"
        }
        Is::DiskFull => "make room on that disk, or use another one",
        Is::NotReadBack | Is::NotWritten => "the disk or stick may be failing: try another one",
        Is::TooLarge => "take fewer or smaller files at once",
        // Wallet.
        Is::NoWallet => "is the stick plugged in? “Another computer” puts a backup back",
        Is::WalletExists => "choose another folder; nothing was changed",
        Is::EmptyFolder => {
            "is the stick plugged in, or the folder still being copied? Nothing was deleted by this"
        }
        Is::Damaged => "look for a good copy. “Keep safe”, “Check” says which files are damaged",
        Is::EntriesMissing | Is::NotWhole => {
            "“Keep safe”, “Check” lists what is missing; “Bring in a copy” brings it from a good \
             copy or a backup that was put back"
        }
        Is::NotErased => {
            "bring the files back, or move them away, and erase it again; until then nobody knows \
             that it is gone"
        }
        Is::NotMerged => "what could be copied is here: look for another copy that has the rest",
        Is::NotResealed => {
            "bring the files back, or move them away; what comes back is sealed anew beside the \
             next thing that is saved"
        }
        Is::NewerFormat => "get the newest carewallet",
        Is::NotABackup => "choose a file that “Backup” made; nothing was written",
        Is::FolderChanging => {
            "another program is at work in the folder: wait until it is done, and try again"
        }
        // Keys.
        Is::NoKey => "say where the key file is",
        // Never advises to make one: a new key would not open this wallet.
        Is::KeyMissing => "is the stick with the key plugged in? Nothing was made in its place",
        Is::Locked | Is::WrongPassphrase => "type the passphrase of the key again, word by word",
        Is::WrongKey | Is::OtherWallet => "use the key file that was made for this wallet",
        Is::NotAHolder => "ask somebody who can open the wallet to add you",
        Is::FormerHolder => "to let it count, add them again first: “Keep safe”, “Who opens it”",
        Is::NotAKey | Is::SeveralKeys => "choose the key file that carewallet made",
        Is::AgencyKey => "use the family’s key file",
        Is::WalletKey => "ask the agency for its own key: this one is the family’s",
        Is::SecretKey => {
            "the public line begins with age1. Nobody needs the secret of somebody else"
        }
        Is::NotAPublicKey => "give the whole public line: age1… and the key after it",
        Is::KeyringAbsent | Is::KeyringLocked | Is::KeyringFailing | Is::KeyringSlow => {
            "unlock the keyring of this computer, or use your key file"
        }
        Is::KeyringNoEntry => "this wallet’s key is not on this computer: use your key file",
        Is::KeyEnded => "the agency makes a new key, and tells the families",
        Is::NoSuchHolder => "“Keep safe”, “Who opens it” shows who can open the wallet",
        Is::TooFewKeyParts | Is::DoubledKeyPart => {
            "each part is on a sheet of its own: ask the others who keep one"
        }
        Is::OtherKeyParts => "use only sheets that name the same set",
        Is::NotAKeyPart => "type the 40 words of one sheet, in order, or photograph its code",
        Is::DamagedKeyPart => "compare it with its sheet, or use another part instead",
        // What is written down.
        Is::NoSuchEntry | Is::AmbiguousId => "find it in “The record”, and choose it there",
        Is::NoSuchPerson | Is::AmbiguousPerson => "choose the person from the list",
        Is::AmbiguousCarer => "choose who of them is meant",
        Is::UnlikelyDate => "look at the date again; nothing was saved",
        Is::Gone => "if it is meant all the same, say so on the page",
        Is::UnknownField
        | Is::MissingField
        | Is::InvalidValue
        | Is::Both
        | Is::NotHere
        | Is::NothingGiven
        | Is::RepeatedField => "look at the fields of the page again; nothing was saved",
        Is::UnknownKind => "choose what it is from the list",
        Is::WalletsOwn => "such entries are never in a sheet: ask its maker; nothing was taken in",
        // Forms.
        Is::NoSuchForm => "“Forms” lists them",
        Is::FormIdTaken => "whoever made the form gives it an id of its own",
        Is::SamePerson => "choose two different people: who is cared for, and who cares",
        Is::FormMistakes => "have whoever made the form look at it again",
        Is::GapSheet => "“Forms” asks its questions, one a page",
        Is::NotAGap => "photograph the whole page of the sheet of questions, with its code",
        // Shares.
        Is::Nothing => "“The record” shows what is there; choose somebody else or more kinds",
        Is::FamilyLane => "this never leaves the family: choose something else",
        Is::KindsNeeded => "what is private has to be ticked by name",
        Is::Sealed => "type the words that whoever made it gave you",
        Is::WrongWords => "check each word with the person who made it",
        Is::TooMuchWork => "such a file is not opened: it asks for too much work",
        Is::CardFull | Is::TooMuchForACard => "choose the emergency sheet, which has more room",
        Is::TooMuchForPaper => "choose less, or make a sealed file",
        Is::OtherHousehold | Is::OtherPerson => {
            "ask the agency for the right sheet; nothing was taken in"
        }
        Is::ChangedKey => {
            "ring the agency on the number that you already have; nothing was taken in"
        }
        Is::RevokedKey => "ask the agency for its new key; nothing was taken in",
        Is::Stranger => "nothing was taken in: ask whoever sent it who they are",
        Is::NotAnAgencyDirectory => "choose the file of the directory that you were sent",
        Is::TooFewSignatures => "ask who maintains it for the list with all signatures",
        Is::NotAMaintainer => "nobody signs it but those whose keys are in the list",
        Is::OlderDirectory => "ask who maintains it for the newest list; nothing was changed",
        Is::OtherDirectory => {
            "ring who maintains it on the number that you already have; nothing was changed"
        }
        Is::TestKey => "ask the agency for its real key; nothing was taken in",
        Is::BadSignature | Is::Unsigned => "it was changed after it was signed: ask for it again",
        Is::NotAShare | Is::Syntax | Is::NotCanonical => {
            "choose the file that the agency sent, as it came"
        }
        Is::SeveralShares => "take in one at a time",
        // Pictures.
        Is::NoCode => {
            "photograph the page with the square codes: flat, whole, in good light, from above"
        }
        Is::CodesMissing => "photograph the codes that were not read again, and add the picture",
        Is::PageMissing => "photograph that page as well, and add the picture",
        Is::SeveralSheets | Is::OlderSheet => "take in one sheet at a time: leave the others out",
        Is::SomebodyElse => "take in the pages of one person at a time: leave the others out",
        Is::Contradiction | Is::Mismatch | Is::DamagedCode => {
            "photograph the page again, or ask for it to be printed again"
        }
        Is::KeySheet => "it opens a wallet: keep it apart, and never hand it over",
        Is::NotACareSheet => "the codes of a care sheet are on its last pages",
        Is::TooBlurred => "move closer, with more light, and hold still",
        Is::Heic => {
            "on an iPhone: Settings, Camera, Formats, Most Compatible; for a picture that is there \
             already: send yourself a copy by e-mail"
        }
        Is::Film => "photograph the page, and add that picture",
        Is::NotSupported => "save it as PDF, PNG or JPEG, and add that; nothing in it is damaged",
        Is::OtherPicture => "save it as JPEG or PNG, or send yourself a copy by e-mail",
        Is::NotConfined => "read it on another computer: this one cannot open pictures safely",
        Is::NotAllRead => "what could be read is done; add sharper pictures of the rest",
        Is::NotSearched => "add fewer pages at once, or sharper pictures",
        Is::NotChecked => "add another picture, or a smaller one; nothing was accepted",
        Is::NotAPicture => "add a JPEG, PNG or PDF, or a file that carewallet wrote",
        Is::WebPage => "this is a web page: download the picture itself again",
        Is::LockedPdf => "save the PDF without a password",
        // These get their advice where they arise, or their message says all there is to say.
        Is::DemoStopped
        | Is::SameFile
        | Is::System
        | Is::EmptyFile
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
        | Is::NotDrawn
        | Is::NotRead
        | Is::Unclear
        | Is::AboutTheCarer
        | Is::NotAQuestionnaire
        | Is::OtherForm => return None,
    })
}

#[cfg(test)]
mod tests {
    use carewallet_core::ErrorKind;

    use super::for_kind;

    #[test]
    fn what_to_do_is_said_without_commands() {
        let words = ErrorKind::ALL.iter().filter_map(|kind| for_kind(*kind));
        let words: Vec<&str> = words.collect();
        assert!(words.len() > 90, "{}", words.len());
        for words in words {
            assert!(!words.ends_with('.'), "{words}");
            assert!(!words.contains("--") && !words.contains(" -o "), "{words}");
            let commands = ["carewallet show", "carewallet check", "carewallet receive"];
            assert!(!commands.iter().any(|it| words.contains(it)), "{words}");
        }
    }
}
