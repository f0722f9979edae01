//! Who the person is, how to talk with them, what they say and want.

use carewallet_core::kind::Gone;
use carewallet_core::{Body, Kind};

use super::row::{Row, Speaker};
use crate::entry_text::EntryText;
use crate::sheet::{own_words, shown};
use crate::symbol::Symbol;

pub(super) fn person<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, body) in speaker.lines.of(Kind::Person) {
        rows.push(
            speaker
                .row(Symbol::Name, "")
                .say_of("easy-name", "full", &entry_text.headline)
                .say_of_given("easy-called", "preferred", preferred(body))
                .checked(entry_text),
        );
        rows.extend(gone(speaker, body));
        rows.extend(born(speaker, body));
        rows.extend(speech(speaker, body));
        let religion = speaker.field(body, "religion");
        rows.extend(religion.map(|words| {
            let row = speaker.row(Symbol::Religion, "");
            row.named("easy-religion", Some(words))
        }));
    }
    rows
}

/// That the person died or left.
fn gone<'a>(speaker: &'a Speaker<'a>, body: &Body) -> Option<Row<'a>> {
    let Body::Person(person) = body else {
        return None;
    };
    let gone = person.gone(speaker.lines.at.today)?;
    let day = speaker.lines.at.localizer.partial_date(gone.date());
    let row = speaker.row(Symbol::Important, "");
    Some(match gone {
        Gone::Died(_) => row.say_of("household-died", "day", &day),
        Gone::Left(_) => row.say_of("household-left", "day", &day),
    })
}

fn preferred(body: &Body) -> Option<String> {
    let json = body.to_value();
    let name = json.get("name")?.get("preferred")?.as_str()?;
    Some(name.to_owned())
}

fn born<'a>(speaker: &'a Speaker<'a>, body: &Body) -> Option<Row<'a>> {
    let date = speaker.field(body, "birth_date")?;
    let json = body.to_value();
    let written = json.get("birth_date")?.as_str()?.len();
    let id = if written == "2000-01-01".len() {
        "easy-born"
    } else {
        "easy-born-in"
    };
    let row = speaker.row(Symbol::Birthday, "");
    Some(row.say_of(id, "date", &date))
}

fn speech<'a>(speaker: &'a Speaker<'a>, body: &Body) -> Option<Row<'a>> {
    let language = speaker.field(body, "language")?;
    let row = speaker.row(Symbol::Talking, "");
    let row = row.say_of("easy-language", "language", &language);
    Some(if shown::is_yes(body, "interpreter") {
        row.say("easy-interpreter").say("easy-interpreter-means")
    } else {
        row
    })
}

pub(super) fn talking<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, body) in speaker.lines.of(Kind::CommunicationNeed) {
        let aids = shown::names_of(body, "aids");
        let symbol = match aids.first().map(String::as_str) {
            Some("hearing_aid_left" | "hearing_aid_right" | "cochlear_implant") => Symbol::Hearing,
            Some("glasses" | "reading_glasses" | "magnifier") => Symbol::Eyesight,
            _ => Symbol::Talking,
        };
        rows.push(
            speaker
                .row(symbol, "")
                .quoted("easy-needs-this", speaker.field(body, "text"))
                .named("easy-uses", speaker.field(body, "aids"))
                .checked(entry_text),
        );
    }
    for (entry_text, body) in speaker.lines.of(Kind::Adjustment) {
        rows.push(
            speaker
                .row(Symbol::Help, "")
                .quoted("easy-needs-this", speaker.field(body, "text"))
                .quoted("easy-why", speaker.field(body, "why"))
                .quoted("easy-if-not", speaker.field(body, "consequence"))
                .checked(entry_text),
        );
    }
    rows
}

/// What is said under the headings of About Me, and what else is said.
pub(super) fn own_words<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, body) in speaker.lines.of(Kind::AboutMe) {
        let symbol = match shown::name_of(body, "heading").as_str() {
            "important" => Symbol::Important,
            "people" => Symbol::Family,
            "communicate" => Symbol::Talking,
            "wellness" => Symbol::Happy,
            "do_dont" => Symbol::Stop,
            "support" => Symbol::Help,
            _ => Symbol::Likes,
        };
        rows.push(said(speaker, symbol, entry_text, body));
    }
    for (entry_text, body) in speaker.lines.of(Kind::Statement) {
        let symbol = match shown::name_of(body, "topic").as_str() {
            "worry" | "concern" | "complaint" => Symbol::Worried,
            "goal" | "wish" => Symbol::Likes,
            _ => Symbol::Important,
        };
        rows.push(said(speaker, symbol, entry_text, body));
    }
    rows
}

fn said<'a>(
    speaker: &'a Speaker<'a>,
    symbol: Symbol,
    entry_text: &EntryText<'_>,
    body: &Body,
) -> Row<'a> {
    let id = if own_words::is_own(entry_text) {
        "easy-says"
    } else {
        "easy-said-for"
    };
    let row = speaker.row(symbol, entry_text.title.clone());
    row.quoted(id, speaker.field(body, "text"))
        .checked(entry_text)
}

pub(super) fn home<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, body) in speaker.lines.of(Kind::Address) {
        let lines = speaker.field(body, "lines");
        let postcode = speaker.field(body, "postcode");
        let place: Vec<String> = lines.into_iter().chain(postcode).collect();
        rows.push(
            speaker
                .row(Symbol::Home, "")
                .named("easy-lives", Some(place.join("\n")))
                .say_of_given("easy-phone-here", "phone", speaker.field(body, "phone"))
                .checked(entry_text),
        );
    }
    for (entry_text, body) in speaker.lines.of(Kind::Household) {
        let row = speaker.row(Symbol::Pets, "");
        let row = row.named("easy-pets", speaker.field(body, "pets"));
        rows.push(row.checked(entry_text));
    }
    rows
}

pub(super) fn wishes<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let goals = speaker.lines.of(Kind::Goal);
    let rows = goals.map(|(entry_text, body)| {
        let row = speaker.row(Symbol::Likes, "");
        row.quoted("easy-wants", speaker.field(body, "words"))
            .checked(entry_text)
    });
    rows.collect()
}
