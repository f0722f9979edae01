//! Who is who: whom to ring, in which order, and whom not.

use carewallet_core::kind::{Contact, ContactRole, Professional, Support};
use carewallet_core::value::{BodyField, Date, Line, given};
use carewallet_core::{Body, Kind, SubjectId};

use super::contact::{can_be_rung, has_role, is_barred, rank};
use super::context::SheetContext;
use super::current::is_current;
use super::lines::{Lines, after, organisation};
use super::silence::NOBODY_LISTED;
use crate::document::{Block, CallOut, CallOutKind, Column, Document, Level, Table, Text, Tone};
use crate::entry_text::EntryText;

/// The kinds of which the list tells something.
pub(super) const KINDS: [Kind; 3] = [Kind::Professional, Kind::Contact, Kind::Support];

/// A crossed sign before whom not to contact; the words say it too.
const CROSSED: &str = "✕";

/// Whether the list prints something of a body.
pub(super) fn prints(body: &Body, today: Date) -> bool {
    match body {
        Body::Contact(_) => true,
        Body::Professional(_) | Body::Support(_) => is_current(body, today),
        _ => false,
    }
}

/// The list, without its codes.
pub(super) fn readable(context: &SheetContext<'_>) -> Document {
    let mut document = context.head.short(context.names(), None);
    let mut subjects = context.people();
    subjects.push(SubjectId::Home);
    let parts: Vec<(&SubjectId, Vec<&EntryText<'_>>)> = subjects
        .iter()
        .map(|subject| (subject, context.about(subject)))
        .filter(|(_, entries)| !entries.is_empty())
        .collect();
    for (subject, entries) in &parts {
        let lines = context.lines(subject, entries);
        let first = entries.first().filter(|_| parts.len() > 1);
        let name = first.map(|entry_text| context.at.name(subject, &entry_text.about));
        document
            .blocks
            .extend(part(&lines, &name.unwrap_or_default()));
    }
    if parts.is_empty() {
        let words = Text::strong(context.at.localizer.both("contacts-nobody-here"));
        document.blocks.push(Block::Paragraph(words));
    }
    document.blocks.push(context.foot(&context.shown));
    document
}

fn part(lines: &Lines<'_>, name: &str) -> Vec<Block> {
    let localizer = lines.at.localizer;
    let title = |id: &str| {
        let words = localizer.both(id);
        if name.is_empty() {
            words
        } else {
            format!("{name}: {words}")
        }
    };
    let mut blocks = Vec::new();
    blocks.extend(barred(lines));
    blocks.push(Block::heading(Level::Section, title("contacts-people")));
    let people = people(lines);
    if people.is_empty() {
        let words = Text::strong(lines.silent(NOBODY_LISTED, &[Kind::Contact]));
        blocks.push(Block::Paragraph(words));
    } else {
        let last = localizer.both("contacts-when");
        blocks.push(table(lines, people, last));
    }
    let of_kin =
        |(_, contact): (&EntryText<'_>, &Contact)| has_role(contact, ContactRole::NextOfKin);
    if lines.of::<Contact>().any(of_kin) {
        let words = localizer.text("contacts-next-of-kin");
        blocks.push(Block::Paragraph(words));
    }
    for (id, rows) in [
        ("contacts-services", services(lines)),
        ("contacts-help", help(lines)),
    ] {
        if !rows.is_empty() {
            blocks.push(Block::heading(Level::Section, title(id)));
            blocks.push(table(lines, rows, localizer.both("contacts-for")));
        }
    }
    blocks
}

/// Who must not be contacted: in a thick frame, before everybody else.
fn barred(lines: &Lines<'_>) -> Option<Block> {
    let localizer = lines.at.localizer;
    let all = lines.of::<Contact>();
    let names: Vec<String> = all
        .filter(|(_, contact)| is_barred(contact))
        .map(|(entry_text, contact)| {
            let who = lines.field(&contact.relationship);
            format!("{CROSSED} {}{}", entry_text.title, after(", ", who))
        })
        .collect();
    (!names.is_empty()).then(|| {
        Block::CallOut(CallOut {
            kind: CallOutKind::Warning,
            label: format!("{CROSSED} {}", localizer.both("contacts-barred")),
            words: Text::plain(names.join("\n")),
        })
    })
}

type Row = Vec<Text>;

/// Those who may be rung, in the order of their ranks.
fn people(lines: &Lines<'_>) -> Vec<Row> {
    let mut ranked: Vec<(&EntryText<'_>, &Contact)> = lines
        .of::<Contact>()
        .filter(|(_, contact)| !is_barred(contact))
        .collect();
    ranked.sort_by_key(|(entry_text, contact)| (rank(contact), entry_text.number));
    let rows = ranked.into_iter().map(|(entry_text, contact)| {
        let title = &entry_text.title;
        let name = match contact.rank {
            Some(rank) => format!("{}. {title}", rank.number()),
            None => title.clone(),
        };
        let what = [
            lines.field(&contact.relationship),
            lines.field(&contact.roles),
        ];
        let note = lines.field(&contact.note).map(|note| {
            let label = lines.at.localizer.term_both("To know");
            format!("{label}: {note}")
        });
        let when = [lines.field(&contact.hours), note];
        let phone = phone(lines, entry_text, &entry_text.headline, &contact.phone);
        row(lines.marked(entry_text, name), what, phone, when)
    });
    rows.collect()
}

fn services(lines: &Lines<'_>) -> Vec<Row> {
    let rows = lines.of::<Professional>().map(|(entry_text, one)| {
        let name = lines.field(&one.name);
        let place = organisation(lines.at.localizer, one);
        let role = lines.field(&one.role);
        let (name, what) = match (name, place) {
            (Some(name), place) => (name, [role, place]),
            (None, Some(place)) => (place, [role, None]),
            (None, None) => (role.unwrap_or_default(), [None, None]),
        };
        let why = [lines.field(&one.what_for), None];
        let called = given(one.name.as_ref()).map_or("", Line::as_str);
        let phone = phone(lines, entry_text, called, &one.phone);
        row(lines.marked(entry_text, name), what, phone, why)
    });
    rows.collect()
}

fn help(lines: &Lines<'_>) -> Vec<Row> {
    let rows = lines.of::<Support>().map(|(entry_text, support)| {
        let what = [lines.field(&support.r#type), lines.times(support)];
        let tasks = [lines.field(&support.tasks), None];
        let phone = phone(lines, entry_text, &entry_text.headline, &support.phone);
        let name = lines.marked(entry_text, entry_text.title.clone());
        row(name, what, phone, tasks)
    });
    rows.collect()
}

fn row(name: String, what: [Option<String>; 2], phone: Text, more: [Option<String>; 2]) -> Row {
    let joined = |parts: [Option<String>; 2], with: &str| {
        parts.into_iter().flatten().collect::<Vec<_>>().join(with)
    };
    vec![
        Text::strong(name),
        Text::plain(joined(what, "; ")),
        phone,
        Text::plain(joined(more, "\n")),
    ]
}

/// The number; else that it stands beside the same name among the people, or
/// that there is none.
fn phone(
    lines: &Lines<'_>,
    entry_text: &EntryText<'_>,
    name: &str,
    phone: &impl BodyField,
) -> Text {
    let localizer = lines.at.localizer;
    let mut contacts = lines.of::<Contact>();
    let same = contacts.find(|(other, _)| {
        other.number != entry_text.number && other.headline.to_lowercase() == name.to_lowercase()
    });
    if same.is_some_and(|(_, contact)| is_barred(contact)) {
        return Text::strong(localizer.both("do-not-contact"));
    }
    if let Some(phone) = lines.field(phone) {
        return Text::strong(phone.replace(", ", "\n"));
    }
    let id = match same {
        Some((_, contact)) if can_be_rung(contact) => "contacts-see-above",
        _ => "contacts-no-phone",
    };
    Text::default().with(Tone::Quiet, localizer.both(id))
}

fn table(lines: &Lines<'_>, rows: Vec<Row>, last: String) -> Block {
    let localizer = lines.at.localizer;
    let column = |heading: String, whole| Column { heading, whole };
    Block::Table(Table {
        columns: vec![
            column(localizer.both("contacts-who"), false),
            column(localizer.both("contacts-what"), false),
            column(localizer.both("contacts-phone"), true),
            column(last, false),
        ],
        rows,
    })
}

#[cfg(test)]
mod tests;
