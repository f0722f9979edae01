//! A share as one document: who it is, the person's own words, then the
//! sections in the order of the PRSB Core Information Standard, then the
//! codes. Pure: the same share gives the same document.

mod chapter;
mod differing;
mod entry;
mod first;
pub(crate) mod head;
mod order;
mod own_words;
pub(crate) mod source;
pub(crate) mod tail;

use carewallet_core::value::Date;
use carewallet_core::{Payload, Share, SubjectId};

use crate::code::CodeBitmap;
use crate::document::{Block, CallOut, CallOutKind, Document, Level, Text};
use crate::told::{Told, told};

/// What carries the content for a computer.
pub enum Carrier {
    /// The codes of a sheet.
    Codes(Vec<CodeBitmap>),
    /// Letters that follow the text.
    Letters,
}

/// Makes the document of a share. A sealed payload gives a document that tells
/// nothing of the content. `today` decides what must be checked again.
pub fn document(share: &Share, payload: &Payload, carrier: Carrier, today: Date) -> Document {
    let head = head::Head {
        share,
        sheet: payload.sheet_id().to_string(),
    };
    let mut document = if payload.is_sealed() {
        head.sealed()
    } else {
        readable(share, &head, today)
    };
    tail::push(&mut document.blocks, carrier, &head.sheet, false);
    document
}

fn readable(share: &Share, head: &head::Head<'_>, today: Date) -> Document {
    let all = told(share);
    let (shown, unknown): (Vec<&Told<'_>>, Vec<_>) =
        all.iter().partition(|told| told.can_be_shown());
    let people = people(share, &shown);
    let who = head::who(share, &shown, today);
    let mut document = head.open(who.as_ref());
    let page = chapter::Page { share, today, who };
    if let [only] = people.as_slice() {
        document.blocks = page.one_person(only, &shown);
    } else {
        for person in &people {
            document.blocks.extend(page.one_of_several(person, &shown));
        }
        document.blocks.extend(page.home_alone(&shown));
    }
    if !unknown.is_empty() {
        document.blocks.push(cannot_be_shown(unknown.len()));
    }
    document
}

/// The people of a share: as its letter lists them, then any others.
fn people(share: &Share, shown: &[&Told<'_>]) -> Vec<SubjectId> {
    let listed = share.letter.about.iter();
    let mut people: Vec<SubjectId> = listed
        .map(|about| SubjectId::Person(about.id.clone()))
        .collect();
    for told in shown {
        let about = told.entry.about();
        if *about != SubjectId::Home && !people.contains(about) {
            people.push(about.clone());
        }
    }
    // Who is only named, such as the home's people on a sheet about the home.
    people.retain(|person| shown.iter().any(|told| told.entry.about() == person));
    people
}

fn cannot_be_shown(count: usize) -> Block {
    let label = if count == 1 {
        "This sheet also carries 1 entry that this version cannot show.".to_owned()
    } else {
        format!("This sheet also carries {count} entries that this version cannot show.")
    };
    Block::CallOut(CallOut {
        kind: CallOutKind::Note,
        label,
        words: Text::plain("A newer version of carewallet wrote this part and can show it."),
    })
}

pub(crate) fn heading(level: Level, words: impl Into<String>) -> Block {
    Block::Heading(level, words.into())
}

#[cfg(test)]
mod tests;
