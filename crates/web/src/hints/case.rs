//! What to do about one case, on a page.

use carewallet_app::Advice;
use carewallet_core::Kind;

use carewallet_screen::{Words, english};

/// What to do about one case, in the words of a page.
pub(super) fn advice(words: &Words, advice: &Advice) -> String {
    let saying = words.say(in_english(advice));
    let saying = match advice {
        Advice::NameWhoIsCaredFor { person, carer } => {
            saying.set("person", person).set("carer", carer)
        }
        Advice::NameTheCarer(carers) => saying.set("carers", carers.join("; ")),
        Advice::CompareTheWords(name) | Advice::TrustAgain(name) => saying.set("name", name),
        Advice::NarrowerLane(lane) => saying.set("lane", words.say(lane.says())),
        Advice::NearKind(kind) | Advice::FieldsOf(kind) => {
            saying.set("kind", words.say(kind.title()))
        }
        Advice::OwnWordsOf(whose) => saying.set("whose", whose),
        _ => saying,
    };
    saying.to_string()
}

/// The same in English. A case that is left out does not compile.
fn in_english(advice: &Advice) -> &str {
    match advice {
        Advice::Words(words) => words,
        Advice::NameSomebody => english("Choose whom it is about."),
        Advice::NameAnother => {
            english("Choose somebody else, or the home, as the one whom it is about.")
        }
        Advice::FormOfAPerson => {
            english("Choose a person: what belongs to the home is on each person’s form.")
        }
        Advice::AddSomebody => english("Write down who is in the household first."),
        Advice::NameWhoIsCaredFor { .. } => english(
            "Choose {person} as the one who is cared for, and {carer} as the one who cares.",
        ),
        Advice::NameTheCarer(_) => english("Choose who is meant: {carers}."),
        Advice::AskTheForm(_) => english("“Forms” asks what is still open, one question a page."),
        Advice::ElsewhereThanTheWallet => {
            english("Choose a place elsewhere, best on a stick that is kept in another house.")
        }
        Advice::ChooseAnotherName => english("Choose another name or another folder."),
        Advice::MakeASealedFile => english("Choose a sealed file instead."),
        Advice::ShareItsKind => {
            english("Tick its kind as well; what is private has to be ticked by name.")
        }
        Advice::MakeAnEmergencySheet => english("Choose the emergency sheet, which has more room."),
        Advice::NameTheKeyFile => english("Use the key file that it is sealed to."),
        Advice::AdmitTheHolder => english(
            "Nothing was taken in. If they should open this wallet: “Keep safe”, “Who opens it”.",
        ),
        Advice::CompareTheWords(_) => english(
            "Ring {name} on the number that you already have, and compare the eight words of \
             the key.",
        ),
        Advice::TrustAgain(_) => english("Ask {name} for the new key, and for the sheet again."),
        Advice::SeeTheAddressBook => english("Choose an agency from the list of those you know."),
        Advice::MakeAnAgencyKey => english("An agency makes its own key, on its own computer."),
        Advice::NameTheAgency => english("Write the name of the agency."),
        Advice::SpokenForNeedsBasis => english(
            "Choose “speaking for the person”, and write on what ground, such as health and \
             welfare attorney.",
        ),
        Advice::NameTheSpeaker => english("Write who said it."),
        Advice::NarrowerLane(_) => english("At most: {lane}."),
        Advice::NearKind(_) => english("Perhaps you mean: {kind}."),
        Advice::FieldsOf(_) => english("The page for “{kind}” shows what can be written."),
        Advice::NotWrittenLikeThis(Kind::Holder) => {
            english("“Keep safe”, “Who opens it” adds somebody.")
        }
        Advice::NotWrittenLikeThis(Kind::Agency | Kind::Directory) => english(
            "An agency comes into the address book with the first sheet that you take in from it.",
        ),
        Advice::NotWrittenLikeThis(Kind::Recovery) => {
            english("“Keep safe”, “Recovery sheet” writes it.")
        }
        Advice::NotWrittenLikeThis(_) => {
            english("This is written by itself when a sheet goes or comes.")
        }
        Advice::AddPerson => english("“Write down” has a page for another person."),
        Advice::NameWhatCame => english("“Take in” takes its photographs or its file again."),
        Advice::EmptyFolder => english("Name a folder that is new or empty."),
        Advice::HistoryOf(_) => english("Its own page shows what stands in its place now."),
        Advice::WalletsOwn => {
            english("“Keep safe” shows who opens the wallet; “Today” shows what was handed over.")
        }
        Advice::OwnWordsOf(_) => english(
            "{whose} can say it again; somebody can speak for them; or write a new entry \
             beside it.",
        ),
        Advice::RemoveHolder => english("“Keep safe”, “Who opens it” ends it."),
        Advice::HolderByKey => english("Choose by the words of the key: several have this name."),
        Advice::CheckTheForm(_) => english("Have whoever made the form check it: it has mistakes."),
        Advice::NameTheFilledForm => english("Choose the form that was filled."),
        Advice::NameTheFormOfTheSheet => {
            english("Choose the form that this sheet of questions is of.")
        }
        Advice::UseTheWalletOfThePerson => {
            english("Open the wallet that this person is in; nothing was written.")
        }
    }
}
