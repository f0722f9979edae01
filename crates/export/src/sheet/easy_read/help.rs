//! People, services, appointments and papers.

use carewallet_core::kind::{
    Appointment, Contact, ContactRole, Legal, Professional, ProfessionalRole, Support,
};

use super::row::{Row, Speaker};
use crate::entry_text::EntryText;
use crate::sheet::contact::{has_role, is_barred, rank};
use crate::sheet::lines::organisation;
use crate::symbol::Symbol;

pub(super) fn people<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut contacts: Vec<(&EntryText<'_>, &Contact)> = speaker.lines.of::<Contact>().collect();
    contacts.sort_by_key(|(entry_text, one)| (rank(one), entry_text.number));
    let mut rows: Vec<Row<'a>> = contacts
        .into_iter()
        .map(|(entry_text, one)| contact(speaker, entry_text, one))
        .collect();
    for (entry_text, support) in speaker.lines.of::<Support>() {
        rows.push(
            speaker
                .row(Symbol::Carer, "")
                .say_of("easy-helps", "who", &speaker.title_of(entry_text))
                .named("easy-begins", speaker.begins(entry_text))
                .named("easy-helps-with", speaker.field(&support.tasks))
                .named("easy-helps-when", speaker.lines.times(support))
                .say_of_given("easy-number", "phone", speaker.field(&support.phone))
                .checked(entry_text),
        );
    }
    for (entry_text, one) in speaker.lines.of::<Professional>() {
        rows.push(professional(speaker, entry_text, one));
    }
    rows
}

fn contact<'a>(speaker: &'a Speaker<'a>, entry_text: &EntryText<'_>, contact: &Contact) -> Row<'a> {
    let who = entry_text.title.as_str();
    if is_barred(contact) {
        let row = speaker.row(Symbol::Stop, "");
        let row = row.say_of("easy-do-not-contact", "who", who);
        return row.say("easy-tell-nothing").checked(entry_text);
    }
    let id = if rank(contact) == 1 {
        "easy-ring-first"
    } else {
        "easy-ring"
    };
    let mut row = speaker
        .row(Symbol::Phone, "")
        .say_of(id, "who", who)
        .say_of_given(
            "easy-who-they-are",
            "who",
            speaker.field(&contact.relationship),
        )
        .say_of_given("easy-number", "phone", speaker.field(&contact.phone))
        .named("easy-when-to-ring", speaker.field(&contact.hours))
        .quoted("easy-to-know", speaker.field(&contact.note));
    let attorney = [ContactRole::AttorneyHw, ContactRole::AttorneyPf];
    if attorney.into_iter().any(|role| has_role(contact, role)) {
        row = row
            .say_of("easy-attorney", "who", who)
            .say("easy-attorney-means");
    }
    row.checked(entry_text)
}

fn professional<'a>(
    speaker: &'a Speaker<'a>,
    entry_text: &EntryText<'_>,
    professional: &Professional,
) -> Row<'a> {
    let localizer = speaker.lines.at.localizer;
    let label = match professional.role {
        ProfessionalRole::Gp => localizer.both("easy-doctor"),
        _ => speaker.title_of(entry_text),
    };
    let place = [
        speaker.field(&professional.name),
        organisation(localizer, professional),
    ];
    let who: Vec<String> = place.into_iter().flatten().collect();
    let who = who.first().cloned().unwrap_or_else(|| label.clone());
    speaker
        .row(picture(professional.role), label)
        .say_of("easy-works-with", "who", &who)
        .named("easy-begins", speaker.begins(entry_text))
        .quoted("easy-what-for", speaker.field(&professional.what_for))
        .say_of_given("easy-number", "phone", speaker.field(&professional.phone))
        .checked(entry_text)
}

/// The picture of a service.
fn picture(role: ProfessionalRole) -> Symbol {
    match role {
        ProfessionalRole::Gp => Symbol::Doctor,
        ProfessionalRole::DistrictNurse | ProfessionalRole::ContinenceService => Symbol::Nurse,
        ProfessionalRole::Pharmacy => Symbol::Medicine,
        ProfessionalRole::Hospital => Symbol::Hospital,
        ProfessionalRole::MemoryClinic => Symbol::Memory,
        ProfessionalRole::Dentist => Symbol::Teeth,
        ProfessionalRole::Optician => Symbol::Eyesight,
        ProfessionalRole::Audiologist => Symbol::Hearing,
        ProfessionalRole::Solicitor => Symbol::Law,
        _ => Symbol::Carer,
    }
}

pub(super) fn appointments<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, appointment) in speaker.lines.of::<Appointment>() {
        rows.push(
            speaker
                .row(Symbol::Appointment, "")
                .say_of("easy-sees", "who", &entry_text.title)
                .say_of_given("easy-day", "day", speaker.field(&appointment.date))
                .say_of_given("easy-time", "time", speaker.field(&appointment.time))
                .named("easy-place", speaker.field(&appointment.place))
                .quoted("easy-why", speaker.field(&appointment.why))
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
    let papers = speaker.lines.of::<Legal>();
    let rows = papers.map(|(entry_text, paper)| {
        let row = speaker.row(Symbol::Law, "");
        row.named("easy-paper", Some(entry_text.title.clone()))
            .named("easy-paper-here", speaker.field(&paper.original_where))
            .say("easy-paper-ask")
            .checked(entry_text)
    });
    rows.collect()
}
