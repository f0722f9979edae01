//! People, services, appointments and papers.

use carewallet_core::{Body, Kind};

use super::row::{Row, Speaker};
use crate::entry_text::EntryText;
use crate::sheet::lines::organisation;
use crate::sheet::people::rank;
use crate::sheet::shown;
use crate::symbol::Symbol;

pub(super) fn people<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut contacts: Vec<(&EntryText<'_>, &Body)> = speaker.lines.of(Kind::Contact).collect();
    contacts.sort_by_key(|(entry_text, body)| (rank(body), entry_text.number));
    let mut rows: Vec<Row<'a>> = contacts
        .into_iter()
        .map(|(entry_text, body)| contact(speaker, entry_text, body))
        .collect();
    for (entry_text, body) in speaker.lines.of(Kind::Support) {
        let field = |name| speaker.field(body, name);
        rows.push(
            speaker
                .row(Symbol::Carer, "")
                .say_of("easy-helps", "who", &speaker.title_of(body))
                .named("easy-begins", speaker.begins(entry_text))
                .named("easy-helps-with", field("tasks"))
                .named("easy-helps-when", speaker.lines.times(body))
                .say_of_given("easy-number", "phone", field("phone"))
                .checked(entry_text),
        );
    }
    for (entry_text, body) in speaker.lines.of(Kind::Professional) {
        rows.push(professional(speaker, entry_text, body));
    }
    rows
}

fn contact<'a>(speaker: &'a Speaker<'a>, entry_text: &EntryText<'_>, body: &Body) -> Row<'a> {
    let (who, field) = (entry_text.title.as_str(), |name| speaker.field(body, name));
    if shown::is_barred(body) {
        let row = speaker.row(Symbol::Stop, "");
        let row = row.say_of("easy-do-not-contact", "who", who);
        return row.say("easy-tell-nothing").checked(entry_text);
    }
    let first = shown::number(body, "rank") == Some(1);
    let id = if first {
        "easy-ring-first"
    } else {
        "easy-ring"
    };
    let mut row = speaker
        .row(Symbol::Phone, "")
        .say_of(id, "who", who)
        .say_of_given("easy-who-they-are", "who", field("relationship"))
        .say_of_given("easy-number", "phone", field("phone"))
        .named("easy-when-to-ring", field("hours"))
        .quoted("easy-to-know", field("note"));
    let roles = shown::names_of(body, "roles");
    if roles.iter().any(|role| role.starts_with("attorney")) {
        row = row
            .say_of("easy-attorney", "who", who)
            .say("easy-attorney-means");
    }
    row.checked(entry_text)
}

fn professional<'a>(speaker: &'a Speaker<'a>, entry_text: &EntryText<'_>, body: &Body) -> Row<'a> {
    let localizer = speaker.lines.at.localizer;
    let field = |name| speaker.field(body, name);
    let (symbol, label) = match shown::name_of(body, "role").as_str() {
        "gp" => (Symbol::Doctor, Some(localizer.both("easy-doctor"))),
        "district_nurse" | "continence_service" => (Symbol::Nurse, None),
        "pharmacy" => (Symbol::Medicine, None),
        "hospital" => (Symbol::Hospital, None),
        "memory_clinic" => (Symbol::Memory, None),
        "dentist" => (Symbol::Teeth, None),
        "optician" => (Symbol::Eyesight, None),
        "audiologist" => (Symbol::Hearing, None),
        "solicitor" => (Symbol::Law, None),
        _ => (Symbol::Carer, None),
    };
    let label = label.unwrap_or_else(|| speaker.title_of(body));
    let place = [field("name"), organisation(localizer, body)];
    let who: Vec<String> = place.into_iter().flatten().collect();
    let who = who.first().cloned().unwrap_or_else(|| label.clone());
    speaker
        .row(symbol, label)
        .say_of("easy-works-with", "who", &who)
        .named("easy-begins", speaker.begins(entry_text))
        .quoted("easy-what-for", field("what_for"))
        .say_of_given("easy-number", "phone", field("phone"))
        .checked(entry_text)
}

pub(super) fn appointments<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, body) in speaker.lines.of(Kind::Appointment) {
        let field = |name| speaker.field(body, name);
        rows.push(
            speaker
                .row(Symbol::Appointment, "")
                .say_of("easy-sees", "who", &entry_text.title)
                .say_of_given("easy-day", "day", field("date"))
                .say_of_given("easy-time", "time", field("time"))
                .named("easy-place", field("place"))
                .quoted("easy-why", field("why"))
                .checked(entry_text),
        );
    }
    if !rows.is_empty() {
        let row = speaker.row(Symbol::Clock, "");
        rows.push(row.say("easy-appointment-means"));
    }
    rows
}

/// That papers exist, and where they are: never what they decide.
pub(super) fn papers<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let papers = speaker.lines.of(Kind::Legal);
    let rows = papers.map(|(entry_text, body)| {
        let row = speaker.row(Symbol::Law, "");
        row.named("easy-paper", Some(entry_text.title.clone()))
            .named("easy-paper-here", speaker.field(body, "original_where"))
            .say("easy-paper-ask")
            .checked(entry_text)
    });
    rows.collect()
}
