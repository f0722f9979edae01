//! Who the person is, how to talk with them, what they say and want.

use carewallet_core::kind::{
    AboutMe, AboutMeHeading, Address, Adjustment, Aid, CommunicationNeed, Goal, Gone, Household,
    Person, Statement, StatementTopic,
};
use carewallet_core::value::{BodyField, given, given_list};

use super::preferred;
use super::row::{Row, Speaker};
use crate::entry_text::EntryText;
use crate::sheet::own_words;
use crate::symbol::Symbol;

pub(super) fn person<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, person) in speaker.lines.of::<Person>() {
        rows.push(
            speaker
                .row(Symbol::Name, "")
                .say_of("easy-name", "full", &entry_text.headline)
                .say_of_given("easy-called", "preferred", preferred(person))
                .checked(entry_text),
        );
        rows.extend(gone(speaker, person));
        rows.extend(born(speaker, person));
        rows.extend(speech(speaker, person));
        let religion = speaker.field(&person.religion);
        rows.extend(religion.map(|words| {
            let row = speaker.row(Symbol::Religion, "");
            row.named("easy-religion", Some(words))
        }));
    }
    rows
}

/// That the person died or left.
fn gone<'a>(speaker: &'a Speaker<'a>, person: &Person) -> Option<Row<'a>> {
    let gone = person.gone(speaker.lines.at.today)?;
    let day = speaker.lines.at.localizer.partial_date(gone.date());
    let row = speaker.row(Symbol::Important, "");
    Some(match gone {
        Gone::Died(_) => row.say_of("household-died", "day", &day),
        Gone::Left(_) => row.say_of("household-left", "day", &day),
    })
}

fn born<'a>(speaker: &'a Speaker<'a>, person: &Person) -> Option<Row<'a>> {
    let date = speaker.field(&person.birth_date)?;
    let born = given(person.birth_date.as_ref())?;
    let id = if born.earliest() == born.latest() {
        "easy-born"
    } else {
        "easy-born-in"
    };
    let row = speaker.row(Symbol::Birthday, "");
    Some(row.say_of(id, "date", &date))
}

fn speech<'a>(speaker: &'a Speaker<'a>, person: &Person) -> Option<Row<'a>> {
    let language = speaker.field(&person.language)?;
    let row = speaker.row(Symbol::Talking, "");
    let row = row.say_of("easy-language", "language", &language);
    let interpreter = given(person.interpreter.as_ref());
    Some(if interpreter.is_some_and(|needed| needed.0) {
        row.say("easy-interpreter").say("easy-interpreter-means")
    } else {
        row
    })
}

pub(super) fn talking<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, need) in speaker.lines.of::<CommunicationNeed>() {
        let symbol = match given_list(need.aids.as_ref()).first() {
            Some(Aid::HearingAidLeft | Aid::HearingAidRight | Aid::CochlearImplant) => {
                Symbol::Hearing
            }
            Some(Aid::Glasses | Aid::ReadingGlasses | Aid::Magnifier) => Symbol::Eyesight,
            _ => Symbol::Talking,
        };
        rows.push(
            speaker
                .row(symbol, "")
                .quoted("easy-needs-this", speaker.field(&need.text))
                .named("easy-uses", speaker.field(&need.aids))
                .checked(entry_text),
        );
    }
    for (entry_text, adjustment) in speaker.lines.of::<Adjustment>() {
        rows.push(
            speaker
                .row(Symbol::Help, "")
                .quoted("easy-needs-this", speaker.field(&adjustment.text))
                .quoted("easy-why", speaker.field(&adjustment.why))
                .quoted("easy-if-not", speaker.field(&adjustment.consequence))
                .checked(entry_text),
        );
    }
    rows
}

/// What is said under the headings of About Me, and what else is said.
pub(super) fn own_words<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, about) in speaker.lines.of::<AboutMe>() {
        let symbol = match about.heading {
            AboutMeHeading::Important => Symbol::Important,
            AboutMeHeading::People => Symbol::Family,
            AboutMeHeading::Communicate => Symbol::Talking,
            AboutMeHeading::Wellness => Symbol::Happy,
            AboutMeHeading::DoDont => Symbol::Stop,
            AboutMeHeading::Support => Symbol::Help,
            AboutMeHeading::Also => Symbol::Likes,
        };
        rows.push(quoted(speaker, symbol, entry_text, &about.text));
    }
    for (entry_text, statement) in speaker.lines.of::<Statement>() {
        let symbol = match statement.topic {
            StatementTopic::Worry | StatementTopic::Concern | StatementTopic::Complaint => {
                Symbol::Worried
            }
            StatementTopic::Goal | StatementTopic::Wish => Symbol::Likes,
            _ => Symbol::Important,
        };
        rows.push(quoted(speaker, symbol, entry_text, &statement.text));
    }
    rows
}

fn quoted<'a>(
    speaker: &'a Speaker<'a>,
    symbol: Symbol,
    entry_text: &EntryText<'_>,
    text: &impl BodyField,
) -> Row<'a> {
    let id = if own_words::is_own(entry_text) {
        "easy-says"
    } else {
        "easy-said-for"
    };
    let row = speaker.row(symbol, entry_text.title.clone());
    row.quoted(id, speaker.field(text)).checked(entry_text)
}

pub(super) fn home<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, address) in speaker.lines.of::<Address>() {
        let lines = speaker.field(&address.lines);
        let postcode = speaker.field(&address.postcode);
        let place: Vec<String> = lines.into_iter().chain(postcode).collect();
        rows.push(
            speaker
                .row(Symbol::Home, "")
                .named("easy-lives", Some(place.join("\n")))
                .say_of_given("easy-phone-here", "phone", speaker.field(&address.phone))
                .checked(entry_text),
        );
    }
    for (entry_text, household) in speaker.lines.of::<Household>() {
        let row = speaker.row(Symbol::Pets, "");
        let row = row.named("easy-pets", speaker.field(&household.pets));
        rows.push(row.checked(entry_text));
    }
    rows
}

pub(super) fn wishes<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let goals = speaker.lines.of::<Goal>();
    let rows = goals.map(|(entry_text, goal)| {
        let row = speaker.row(Symbol::Likes, "");
        row.quoted("easy-wants", speaker.field(&goal.words))
            .checked(entry_text)
    });
    rows.collect()
}
