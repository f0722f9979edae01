//! A share as one document: who it is, the person's own words, then the
//! sections in the order of the PRSB Core Information Standard, then the
//! codes; or another kind of sheet. Pure: the same share gives the same
//! document.

mod allergies;
mod at;
mod beside;
pub(crate) mod body_text;
pub mod card;
mod carrier;
pub(crate) mod caution;
pub(crate) mod codes;
mod conflicts;
mod contact;
mod contacts;
mod context;
mod contingency;
mod current;
mod decided;
mod easy_read;
mod emergency;
mod entry;
mod frame;
mod handover;
pub(crate) mod head;
mod hospital;
mod household;
mod key_facts;
mod kind;
mod lines;
mod medicine;
mod missing_person;
mod order;
mod own_words;
mod people;
mod person;
mod recipe;
mod silence;
pub(crate) mod source;
mod summary;

use carewallet_core::{Payload, Share};

use crate::document::{Block, Document};
use crate::entry_text::merged_entry_texts;
use crate::i18n::Localizer;
use crate::sheet_options::SheetOptions;
use context::SheetContext;

pub(crate) use at::At;
pub use carrier::Carrier;
pub use kind::SheetKind;

/// Makes the document of a share. A sealed payload gives a document that tells
/// nothing of the content.
pub fn document(
    share: &Share,
    payload: &Payload,
    carrier: Carrier,
    options: &SheetOptions,
) -> Document {
    let localizer = Localizer::new(options.language);
    let head = head::Head {
        share,
        sheet: payload.sheet_id().to_string(),
        localizer: &localizer,
        kind: options.kind,
        answers: options.answers.as_deref(),
    };
    if payload.is_sealed() {
        let mut document = head.sealed();
        let holds = codes::Holds::Sealed;
        codes::push(
            &mut document.blocks,
            &localizer,
            carrier,
            &head.sheet,
            holds,
        );
        return document;
    }
    let at = At {
        share,
        localizer: &localizer,
        today: options.today,
        whole: &options.whole,
    };
    let mut texts = merged_entry_texts(share, &localizer, options.today);
    let about = head.about(&texts);
    beside::put(at, &mut texts);
    let mut document = readable(&SheetContext::of(at, &head, options, &carrier, &texts));
    document.running.about = Some(about);
    let (blocks, sheet) = (&mut document.blocks, head.sheet.as_str());
    match options.kind {
        SheetKind::Card => card::push_back(blocks, &localizer, carrier, sheet),
        SheetKind::Emergency => {
            codes::push_short(blocks, &localizer, carrier, sheet);
            // Only now, with its codes, is it known whether the sheet fits on
            // one side.
            emergency::tighten(&mut document, options.print);
        }
        kind => {
            let all = match kind {
                SheetKind::Summary => true,
                // What the reader has already stands there by name alone.
                SheetKind::Handover => options.before.is_none(),
                _ => false,
            };
            // The sentence about the codes must not claim that the text is
            // complete when a number was hidden.
            let holds = if all && !beside::hides(&texts) {
                codes::Holds::Same
            } else {
                codes::Holds::More
            };
            codes::push(blocks, &localizer, carrier, sheet, holds);
        }
    }
    document
}

fn readable(context: &SheetContext<'_>) -> Document {
    let mut document = context.head.kind.recipe().write(context);
    document.blocks.extend(context.cannot_be_shown());
    match context.head.kind {
        // The codes stand on a page of their own, or behind the fold.
        SheetKind::Contingency | SheetKind::Household => {
            document.blocks.extend([Block::NewPage, Block::About(None)]);
        }
        SheetKind::Emergency => document.blocks.push(Block::Fold),
        _ => {}
    }
    document
}

#[cfg(test)]
mod tests;
