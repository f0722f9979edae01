//! What to do about each kind of refusal, on a page: by what was at work. A kind that is
//! left out does not compile.

use carewallet_core::ErrorKind as Is;

use carewallet_screen::english;

/// What to do about a kind of refusal, where there is one answer for all cases: in English.
#[allow(clippy::too_many_lines, reason = "one table, a line each")]
pub(crate) fn for_kind(kind: Is) -> Option<&'static str> {
    Some(match kind {
        // The window and files.
        Is::Bug => english(
            "Nothing is saved in part. Please tell whoever gave you carewallet what you did last.",
        ),
        Is::NotAsked | Is::Usage => english("Go back, and answer what the page asks."),
        Is::NotConfirmed => english("Look through it first, then say yes on the page."),
        Is::NotAllTaken => {
            english("Put these right in the file and add it again: nothing is taken twice.")
        }
        Is::FileExists => english("Choose another name: nothing is ever written over."),
        Is::FolderNotEmpty => english("Name a folder that is new or empty."),
        Is::MissingFile => {
            english("Is the stick plugged in? Check the name of the file and the folder.")
        }
        Is::NotAFile => english("Name a file, not a folder."),
        Is::NotAllowed | Is::KeyUnreadable => english(
            "This computer does not allow it: choose another folder, such as your own documents.",
        ),
        Is::DiskFull => english("Make room on that disk, or use another one."),
        Is::NotReadBack | Is::NotWritten => {
            english("The disk or stick may be failing: try another one.")
        }
        Is::TooLarge => english("Take fewer or smaller files at once."),
        // Wallet.
        Is::NoWallet => {
            english("Is the stick plugged in? If it is lost, a backup can be put back.")
        }
        Is::WalletExists => english("Choose another folder; nothing was changed."),
        Is::EmptyFolder => english(
            "Is the stick plugged in, or the folder still being copied? Nothing was deleted by this.",
        ),
        Is::Damaged => english(
            "Look for a good copy. “Keep safe”, “Check the wallet” says which files are damaged.",
        ),
        Is::EntriesMissing | Is::NotWhole => english(
            "“Keep safe”, “Check the wallet” lists what is missing; “Bring in a copy” brings it from a good \
             copy or a backup that was put back.",
        ),
        Is::NotErased => english(
            "Bring the files back, or move them away, and erase it again; until then nobody knows \
             that it is gone.",
        ),
        Is::NotMerged => {
            english("What could be copied is here: look for another copy that has the rest.")
        }
        Is::NotResealed => english(
            "Bring the files back, or move them away; what comes back is sealed anew beside the \
             next thing that is saved.",
        ),
        Is::NewerFormat => english("Get the newest carewallet."),
        Is::NotABackup => english("Choose a file that “Backup” made; nothing was written."),
        Is::FolderChanging => english(
            "Another program is at work in the folder: wait until it is done, and try again.",
        ),
        // Keys.
        Is::NoKey => english("Say where the key file is."),
        // Never advises to make one: a new key would not open this wallet.
        Is::KeyMissing => {
            english("Is the stick with the key plugged in? Nothing was made in its place.")
        }
        Is::Locked | Is::WrongPassphrase => {
            english("Type the passphrase of the key again, word by word.")
        }
        Is::WrongKey | Is::OtherWallet => {
            english("Use the key file that was made for this wallet.")
        }
        Is::NotAHolder => english("Ask somebody who can open the wallet to add you."),
        Is::FormerHolder => {
            english("To let it count, add them again first: “Keep safe”, “Who opens it”.")
        }
        Is::NotAKey | Is::SeveralKeys => english("Choose the key file that carewallet made."),
        Is::AgencyKey => english("Use the family’s key file."),
        Is::WalletKey => english("Ask the agency for its own key: this one is the family’s."),
        Is::SecretKey => {
            english("The public line begins with age1. Nobody needs the secret of somebody else.")
        }
        Is::NotAPublicKey => english("Give the whole public line: age1… and the key after it."),
        Is::KeyringAbsent | Is::KeyringLocked | Is::KeyringFailing | Is::KeyringSlow => {
            english("Unlock the keyring of this computer, or use your key file.")
        }
        Is::KeyringNoEntry => {
            english("This wallet’s key is not on this computer: use your key file.")
        }
        Is::KeyEnded => english("The agency makes a new key, and tells the families."),
        Is::NoSuchHolder => english("“Keep safe”, “Who opens it” shows who can open the wallet."),
        Is::TooFewKeyParts | Is::DoubledKeyPart => {
            english("Each part is on a sheet of its own: ask the others who keep one.")
        }
        Is::OtherKeyParts => english("Use only sheets that name the same set."),
        Is::NotAKeyPart => {
            english("Type the 40 words of one sheet, in order, or photograph its code.")
        }
        Is::DamagedKeyPart => english("Compare it with its sheet, or use another part instead."),
        // What is written down.
        Is::NoSuchEntry | Is::AmbiguousId => {
            english("Find it in “The record”, and choose it there.")
        }
        Is::NoSuchPerson | Is::AmbiguousPerson => english("Choose the person from the list."),
        Is::AmbiguousCarer => english("Choose who of them is meant."),
        Is::UnlikelyDate => english("Look at the date again; nothing was saved."),
        Is::Gone => english("If it is meant all the same, say so on the page."),
        Is::UnknownField
        | Is::MissingField
        | Is::InvalidValue
        | Is::Both
        | Is::NotHere
        | Is::NothingGiven
        | Is::RepeatedField => english("Look at the fields of the page again; nothing was saved."),
        Is::UnknownKind => english("Choose what it is from the list."),
        Is::WalletsOwn => {
            english("Such entries are never in a sheet: ask its maker; nothing was taken in.")
        }
        // Forms.
        Is::NoSuchForm => english("“Forms” lists them."),
        Is::FormIdTaken => english("Whoever made the form gives it an id of its own."),
        Is::SamePerson => english("Choose two different people: who is cared for, and who cares."),
        Is::FormMistakes => english("Have whoever made the form look at it again."),
        Is::GapSheet => english("“Forms” asks its questions, one a page."),
        Is::NotAGap => {
            english("Photograph the whole page of the sheet of questions, with its code.")
        }
        // Shares.
        Is::Nothing => {
            english("“The record” shows what is there; choose somebody else or more kinds.")
        }
        Is::FamilyLane => english("This never leaves the family: choose something else."),
        Is::KindsNeeded => english("What is private has to be ticked by name."),
        Is::Sealed => english("Type the words that whoever made it gave you."),
        Is::WrongWords => english("Check each word with the person who made it."),
        Is::TooMuchWork => english("Such a file is not opened: it asks for too much work."),
        Is::CardFull | Is::TooMuchForACard => {
            english("Choose the emergency sheet, which has more room.")
        }
        Is::TooMuchForPaper => english("Choose less, or make a sealed file."),
        Is::OtherHousehold | Is::OtherPerson => {
            english("Ask the agency for the right sheet; nothing was taken in.")
        }
        Is::ChangedKey => {
            english("Ring the agency on the number that you already have; nothing was taken in.")
        }
        Is::RevokedKey => english("Ask the agency for its new key; nothing was taken in."),
        Is::Stranger => english("Nothing was taken in: ask whoever sent it who they are."),
        Is::NotAnAgencyDirectory => english("Choose the file of the directory that you were sent."),
        Is::TooFewSignatures => english("Ask who maintains it for the list with all signatures."),
        Is::NotAMaintainer => english("Nobody signs it but those whose keys are in the list."),
        Is::OlderDirectory => {
            english("Ask who maintains it for the newest list; nothing was changed.")
        }
        Is::OtherDirectory => english(
            "Ring who maintains it on the number that you already have; nothing was changed.",
        ),
        Is::TestKey => english("Ask the agency for its real key; nothing was taken in."),
        Is::BadSignature | Is::Unsigned => {
            english("It was changed after it was signed: ask for it again.")
        }
        Is::NotAShare | Is::Syntax | Is::NotCanonical => {
            english("Choose the file that the agency sent, as it came.")
        }
        Is::SeveralShares => english("Take in one at a time."),
        // Pictures.
        Is::NoCode => english(
            "Photograph the page with the square codes: flat, whole, in good light, from above.",
        ),
        Is::CodesMissing => {
            english("Photograph the codes that were not read again, and add the picture.")
        }
        Is::PageMissing => english("Photograph that page as well, and add the picture."),
        Is::SeveralSheets | Is::OlderSheet => {
            english("Take in one sheet at a time: leave the others out.")
        }
        Is::SomebodyElse => {
            english("Take in the pages of one person at a time: leave the others out.")
        }
        Is::Contradiction | Is::Mismatch | Is::DamagedCode => {
            english("Photograph the page again, or ask for it to be printed again.")
        }
        Is::KeySheet => english("It opens a wallet: keep it apart, and never hand it over."),
        Is::NotACareSheet => english("The codes of a care sheet are on its last pages."),
        Is::TooBlurred => english("Move closer, with more light, and hold still."),
        Is::Heic => english(
            "On an iPhone: Settings, Camera, Formats, Most Compatible; for a picture that is there \
             already: send yourself a copy by e-mail.",
        ),
        Is::Film => english("Photograph the page, and add that picture."),
        Is::NotSupported => {
            english("Save it as PDF, PNG or JPEG, and add that; nothing in it is damaged.")
        }
        Is::OtherPicture => english("Save it as JPEG or PNG, or send yourself a copy by e-mail."),
        Is::NotConfined => {
            english("Read it on another computer: this one cannot open pictures safely.")
        }
        Is::NotAllRead => english("What could be read is done; add sharper pictures of the rest."),
        Is::NotSearched => english("Add fewer pages at once, or sharper pictures."),
        Is::NotChecked => english("Add another picture, or a smaller one; nothing was accepted."),
        Is::NotAPicture => english("Add a JPEG, PNG or PDF, or a file that carewallet wrote."),
        Is::WebPage => english("This is a web page: download the picture itself again."),
        Is::LockedPdf => english("Save the PDF without a password."),
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
            assert!(words.ends_with(['.', '?']), "{words}");
            assert!(!words.contains("--") && !words.contains(" -o "), "{words}");
            let commands = ["carewallet show", "carewallet check", "carewallet receive"];
            assert!(!commands.iter().any(|it| words.contains(it)), "{words}");
        }
    }
}
