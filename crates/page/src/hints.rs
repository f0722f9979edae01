//! What to do about a refusal, in the words of the page: where to click, and what to ask
//! the family for. Of the kinds that only a wallet knows, none reaches this page.

use carewallet_core::ErrorKind as Is;
use carewallet_screen::english;

/// What to do about a kind of refusal, where there is one answer for all cases: in English.
pub(crate) fn for_kind(kind: Is) -> Option<&'static str> {
    Some(match kind {
        Is::Bug | Is::NotDrawn => english("Please tell whoever gave you this page."),
        Is::TooLarge => english("Take fewer or smaller files at once."),
        Is::NewerFormat => english("Ask for a newer copy of this page."),
        Is::NotAKey | Is::SeveralKeys | Is::KeyMissing | Is::KeyUnreadable => {
            english("Choose the key file of your agency.")
        }
        Is::WalletKey => english("This key is the family’s: give it back, and use your agency’s."),
        Is::AgencyKey | Is::KeySheet => {
            english("Somebody’s key is not for sharing: keep it apart, and never hand it over.")
        }
        Is::KeyEnded => english("Make a new key, and tell the families."),
        Is::Locked | Is::WrongPassphrase => {
            english("Type the passphrase of the key again, word by word.")
        }
        Is::AmbiguousCarer => english("Choose who of them is meant."),
        Is::NoSuchPerson | Is::AmbiguousPerson => english("Choose the person from the list."),
        Is::FormMistakes | Is::FormIdTaken => {
            english("Have whoever made the form look at it again.")
        }
        Is::Sealed => english("Type the words that whoever made it gave you."),
        Is::WrongWords => english("Check each word with the person who made it."),
        Is::TooMuchWork => english("Such a file is not opened: it asks for too much work."),
        Is::WrongKey => {
            english("It was sealed for somebody else, or for a key that you have not opened here.")
        }
        Is::BadSignature | Is::Unsigned => {
            english("It was changed after it was signed: ask for it again.")
        }
        Is::NotAShare | Is::Syntax | Is::NotCanonical => {
            english("Choose the file that the family sent, as it came.")
        }
        Is::SeveralShares => english("Take in one at a time."),
        _ => return for_picture(kind),
    })
}

/// The same for pictures and what is on them.
fn for_picture(kind: Is) -> Option<&'static str> {
    Some(match kind {
        Is::NoCode => english(
            "Photograph the page with the square codes: flat, whole, in good light, from above.",
        ),
        Is::CodesMissing => {
            english("Photograph the codes that were not read again, and add the picture.")
        }
        Is::PageMissing => english("Photograph that page as well, and add the picture."),
        Is::Contradiction | Is::Mismatch | Is::DamagedCode => {
            english("Photograph the page again, or ask for it to be printed again.")
        }
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
        Is::NotSearched => english("Add fewer pages at once, or sharper pictures."),
        Is::NotChecked => english("Add another picture, or a smaller one; nothing was accepted."),
        Is::NotAPicture => english("Add a JPEG, PNG or PDF, or a file that carewallet wrote."),
        Is::WebPage => english("This is a web page: download the picture itself again."),
        Is::LockedPdf => english("Save the PDF without a password."),
        _ => return None,
    })
}
