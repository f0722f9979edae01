//! A share as one document: who it is, the person's own words, then the
//! sections in the order of the PRSB Core Information Standard, then the
//! codes; or another kind of sheet. Pure: the same share gives the same
//! document.

mod at;
mod beside;
pub mod card;
mod carrier;
pub(crate) mod caution;
mod chapter;
mod contacts;
mod contingency;
mod differing;
mod easy_read;
mod emergency;
mod entry;
mod first;
mod frame;
mod handover;
pub(crate) mod head;
mod hospital;
mod household;
mod kind;
mod lines;
mod medicine;
mod missing_person;
mod order;
mod own_words;
mod people;
mod recipe;
pub(crate) mod said;
mod scene;
mod shown;
mod silence;
pub(crate) mod source;
mod summary;
pub(crate) mod tail;

use carewallet_core::{Payload, Share};

use crate::document::{Block, Document};
use crate::look::Look;
use crate::told::told_once;
use crate::tongue::Tongue;
use scene::Scene;

pub(crate) use at::At;
pub use carrier::Carrier;
pub use kind::SheetKind;

/// Makes the document of a share. A sealed payload gives a document that tells
/// nothing of the content.
pub fn document(share: &Share, payload: &Payload, carrier: Carrier, look: &Look) -> Document {
    let tongue = Tongue::new(look.language);
    let head = head::Head {
        share,
        sheet: payload.sheet_id().to_string(),
        tongue: &tongue,
        kind: look.kind,
    };
    if payload.is_sealed() {
        let mut document = head.sealed();
        let holds = tail::Holds::Sealed;
        tail::push(&mut document.blocks, &tongue, carrier, &head.sheet, holds);
        return document;
    }
    let at = At {
        share,
        tongue: &tongue,
        today: look.today,
        whole: &look.whole,
    };
    let mut told = told_once(share, &tongue, look.today);
    let about = head.about(&told);
    beside::put(at, &mut told);
    let mut document = readable(&Scene::of(at, &head, look, &carrier, &told));
    document.running.about = Some(about);
    let (blocks, sheet) = (&mut document.blocks, head.sheet.as_str());
    match look.kind {
        SheetKind::Card => card::push_back(blocks, &tongue, carrier, sheet),
        SheetKind::Emergency => {
            tail::push_short(blocks, &tongue, carrier, sheet);
            emergency::tighten(&mut document, look.print);
        }
        kind => {
            let all = match kind {
                SheetKind::Summary => true,
                // What the reader has already stands there by name alone.
                SheetKind::Handover => look.before.is_none(),
                _ => false,
            };
            let holds = if all && !beside::hides(&told) {
                tail::Holds::Same
            } else {
                tail::Holds::More
            };
            tail::push(blocks, &tongue, carrier, sheet, holds);
        }
    }
    document
}

fn readable(scene: &Scene<'_>) -> Document {
    let mut document = scene.head.kind.recipe().write(scene);
    document.blocks.extend(scene.cannot_be_shown());
    match scene.head.kind {
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
