//! What columns of people's tables are called, and which fields of a kind they mean.

use carewallet_core::Kind;

/// The names of columns of a kind: the fields that a name may mean, and the names. Where
/// it may mean several, it is asked. Names are parted by commas.
pub(super) type Headings = &'static [(&'static [&'static str], &'static str)];

/// What a column says whom each row is about.
pub(super) const ABOUT: &[&str] = &[
    "about",
    "for whom",
    "who for",
    "whom",
    "person",
    "patient",
    "resident",
    "client",
    "service user",
];

/// What is in a column for notes.
pub(super) const NOTES: &[&str] = &[
    "note",
    "notes",
    "comment",
    "comments",
    "remark",
    "remarks",
    "other",
    "other notes",
    "anything else",
    "further information",
];

const MEDICATION: Headings = &[
    (
        &["name"],
        "medicine, medicines, medication, medications, drug, drugs, name, medicine name, \
         medication name, drug name, name of medicine, name of medication, name of drug, \
         meds, med, tablet, tablets, item, product",
    ),
    (
        &["strength"],
        "strength, mg, mcg, microgram, micrograms, µg, ug",
    ),
    (
        &["dose"],
        "dose, dosage, how much, amount, amount taken, dose taken",
    ),
    (
        &["when"],
        "when, how often, frequency, freq, times, time, time of day, time taken, when \
         taken, when to take, timing, schedule",
    ),
    (
        &["dose", "when"],
        "directions, instructions, how to take, sig, label, how taken",
    ),
    (
        &["form"],
        "form, formulation, preparation, tablet or liquid",
    ),
    (&["route"], "route, how given"),
    (
        &["why"],
        "what for, why, reason, for, used for, taken for, purpose, indication, what it is \
         for, whats it for, what is it for, condition, treats",
    ),
    (
        &["start"],
        "start, started, start date, date started, starting, since, from, commenced, \
         begun, date commenced, started on",
    ),
    (
        &["stop"],
        "stop, stopped, stop date, date stopped, end, ended, end date, until, finished, \
         finish, to, stopped on",
    ),
    (&["start", "stop"], "date, dates"),
    (&["stop_reason"], "why stopped, reason stopped, stop reason"),
    (
        &["prescriber"],
        "prescriber, prescribed by, doctor, gp, consultant, who prescribed, prescribing \
         doctor",
    ),
    (
        &["supplier"],
        "pharmacy, chemist, supplier, supplied by, pharmacist",
    ),
    (
        &["where_kept"],
        "where kept, kept, kept in, location, stored, where",
    ),
    (&["packaging"], "packaging, pack, container"),
    (&["help_needed"], "help, help needed"),
];

const CONTACT: Headings = &[
    (
        &["name"],
        "name, full name, contact, contact name, contacts, who",
    ),
    (
        &["phone"],
        "phone, phones, phone number, phone no, telephone, telephone number, telephone \
         no, tel, tel no, mobile, mobile number, mobile phone, mob, cell, home phone, \
         work phone, landline, home tel, work tel, contact number",
    ),
    (
        &["relationship"],
        "relationship, relation, relationship to person",
    ),
    (&["email"], "email, e mail, email address, mail"),
    (&["address"], "address, home address, postal address"),
    (&["roles"], "role, roles"),
    (&["rank"], "rank, order, priority"),
    (
        &["hours"],
        "hours, when to ring, best time, available, when",
    ),
];

const ALLERGY: Headings = &[
    (
        &["substance"],
        "allergy, allergies, allergen, substance, allergic to, name, intolerance, must \
         not have",
    ),
    (
        &["reaction"],
        "reaction, reactions, what happens, symptoms, effect",
    ),
    (&["severity"], "severity, how bad, how severe, serious"),
    (&["type"], "type, sort"),
    (
        &["when"],
        "when, date, first noticed, since, date of reaction",
    ),
];

const EQUIPMENT: Headings = &[
    (
        &["what"],
        "equipment, item, aid, aids, what, piece of equipment, name, adaptation",
    ),
    (&["place"], "place, where, room, location"),
    (
        &["supplier"],
        "supplier, supplied by, company, provider, provided by",
    ),
    (&["from"], "from, source"),
    (&["phone"], "phone, telephone, tel, phone number, repairs"),
    (
        &["fitted"],
        "fitted, date fitted, installed, delivered, date delivered, date, since",
    ),
    (&["purpose"], "purpose, what for, why, reason, used for"),
    (&["serial"], "serial, serial number, serial no"),
    (&["loan_number"], "loan number, asset number, asset no"),
    (&["size"], "size"),
    (&["status"], "status"),
    (
        &["last_checked"],
        "last checked, serviced, last service, checked",
    ),
];

const APPOINTMENT: Headings = &[
    (
        &["with"],
        "appointment, appointments, with, who with, with whom, clinic, who, name, visit, \
         department, subject, title, event",
    ),
    (&["date"], "date, day, on, appointment date, start date"),
    (&["time"], "time, at, start time, appointment time"),
    (&["date", "time"], "when"),
    (
        &["place"],
        "place, where, location, address, venue, hospital",
    ),
    (&["why"], "why, reason, what for, purpose, description"),
    (
        &["phone"],
        "phone, telephone, tel, contact number, phone number",
    ),
    (&["minutes"], "minutes, duration, length, how long"),
    (&["transport"], "transport, how, travel"),
    (
        &["who_comes"],
        "who comes, accompanied by, who goes, who is coming",
    ),
];

/// The kinds that a table is recognised as by the names of its columns.
pub(super) const KINDS: &[Kind] = &[
    Kind::Medication,
    Kind::Allergy,
    Kind::Contact,
    Kind::Equipment,
    Kind::Appointment,
];

/// What columns of a kind are called, beside the names and the labels of its fields.
pub(super) fn of(kind: Kind) -> Headings {
    match kind {
        Kind::Medication => MEDICATION,
        Kind::Contact => CONTACT,
        Kind::Allergy => ALLERGY,
        Kind::Equipment => EQUIPMENT,
        Kind::Appointment => APPOINTMENT,
        _ => &[],
    }
}

/// The fields of a kind that a name may mean; none where it fits nothing.
pub(super) fn fields(kind: Kind, name: &str) -> Vec<&'static str> {
    if let Some((fields, _)) = of(kind)
        .iter()
        .find(|(_, names)| names.split(", ").any(|one| one == name))
    {
        return fields.to_vec();
    }
    let own = kind
        .fields()
        .iter()
        .find(|field| field.name.replace('_', " ") == name || plain(field.label) == name);
    own.map(|field| field.name).into_iter().collect()
}

/// A name as it is compared: small letters, no signs.
pub(super) fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| !"'’".contains(*c));
    let letters = letters.map(|c| if c.is_alphanumeric() { c } else { ' ' });
    let small = letters.collect::<String>().to_lowercase();
    small.split_whitespace().collect::<Vec<_>>().join(" ")
}
