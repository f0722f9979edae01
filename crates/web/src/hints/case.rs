//! What to do about one case, on a page.

use carewallet_app::Advice;
use carewallet_core::Kind;

/// What to do about one case, on a page. A case that is left out does not compile.
pub(super) fn advice(advice: Advice) -> String {
    let words = match advice {
        Advice::Words(words) => return words,
        Advice::NameSomebody => "choose whom it is about",
        Advice::NameAnother => "choose somebody else, or the home, as the one whom it is about",
        Advice::FormOfAPerson => {
            "choose a person: what belongs to the home is on each person’s form"
        }
        Advice::AddSomebody => "write down who is in the household first",
        Advice::NameWhoIsCaredFor { person, carer } => {
            return format!(
                "choose {person} as the one who is cared for, and {carer} as the one who cares"
            );
        }
        Advice::NameTheCarer(carers) => {
            return format!("choose who is meant: {}", carers.join(" or "));
        }
        Advice::AskTheForm(_) => "“Forms” asks what is still open, one question a page",
        Advice::ElsewhereThanTheWallet => {
            "choose a place elsewhere, best on a stick that is kept in another house"
        }
        Advice::ChooseAnotherName => "choose another name or another folder",
        Advice::MakeASealedFile => "choose a sealed file instead",
        Advice::ShareItsKind => "tick its kind as well; what is private has to be ticked by name",
        Advice::MakeAnEmergencySheet => "choose the emergency sheet, which has more room",
        Advice::NameTheKeyFile => "use the key file that it is sealed to",
        Advice::AdmitTheHolder => {
            "nothing was taken in. If they should open this wallet: “Keep safe”, “Who opens it”"
        }
        Advice::CompareTheWords(name) => {
            return format!(
                "ring {name} on the number that you already have, and compare the eight words \
                 of the key"
            );
        }
        Advice::TrustAgain(name) => {
            return format!("ask {name} for the new key, and for the sheet again");
        }
        Advice::SeeTheAddressBook => "choose an agency from the list of those you know",
        Advice::MakeAnAgencyKey => "an agency makes its own key, on its own computer",
        Advice::NameTheAgency => "write the name of the agency",
        Advice::SpokenForNeedsBasis => {
            "choose “speaking for the person”, and write on what ground, such as health and \
             welfare attorney"
        }
        Advice::NameTheSpeaker => "write who said it",
        Advice::NarrowerLane(lane) => return format!("at most: {}", lane.says()),
        Advice::NearKind(kind) => return format!("perhaps you mean: {}", kind.title()),
        Advice::FieldsOf(kind) => {
            return format!("the page for “{}” shows what can be written", kind.title());
        }
        Advice::NotWrittenLikeThis(Kind::Holder) => "“Keep safe”, “Who opens it” adds somebody",
        Advice::NotWrittenLikeThis(Kind::Agency | Kind::Directory) => {
            "an agency comes into the address book with the first sheet that you take in from it"
        }
        Advice::NotWrittenLikeThis(Kind::Recovery) => "“Keep safe”, “Recovery sheet” writes it",
        Advice::NotWrittenLikeThis(_) => "this is written by itself when a sheet goes or comes",
        Advice::AddPerson => "“Write down” has a page for another person",
        Advice::NameWhatCame => "“Take in” takes its photographs or its file again",
        Advice::EmptyFolder => "name a folder that is new or empty",
        Advice::HistoryOf(_) => "its own page shows what stands in its place now",
        Advice::WalletsOwn => {
            "“Keep safe” shows who opens the wallet; “Today” shows what was \
                               handed over"
        }
        Advice::OwnWordsOf(whose) => {
            return format!(
                "{whose} can say it again; somebody can speak for them; or write a new entry \
                 beside it"
            );
        }
        Advice::RemoveHolder => "“Keep safe”, “Who opens it” ends it",
        Advice::HolderByKey => "choose by the words of the key: several have this name",
        Advice::CheckTheForm(_) => "have whoever made the form check it: it has mistakes",
        Advice::NameTheFilledForm => "choose the form that was filled",
        Advice::NameTheFormOfTheSheet => "choose the form that this sheet of questions is of",
        Advice::UseTheWalletOfThePerson => {
            "open the wallet that this person is in; nothing was written"
        }
    };
    words.to_owned()
}
