//! The end of a sheet: what a computer reads, and what to do with it.

use super::{Carrier, heading};
use crate::document::{Block, CodeCell, CodeLayout, Codes, Level};

pub(super) fn push(blocks: &mut Vec<Block>, carrier: Carrier, sheet: &str) {
    blocks.push(heading(Level::Section, "For a computer"));
    match carrier {
        Carrier::Codes(bitmaps) => {
            blocks.push(Block::Paragraph(HOW_TO_PHOTOGRAPH.into()));
            let total = bitmaps.len();
            let cells = (1..).zip(bitmaps).map(|(number, bitmap)| CodeCell {
                bitmap,
                label: format!("code {number} of {total}"),
                alt: format!("QR code {number} of {total} of sheet {sheet}"),
            });
            blocks.push(Block::Codes(Codes {
                layout: CodeLayout::One,
                cells: cells.collect(),
            }));
        }
        Carrier::Letters => blocks.push(Block::Paragraph(HOW_TO_OPEN.into())),
    }
}

const HOW_TO_PHOTOGRAPH: &str = "These squares hold the same words as this paper.\nPhotograph this page straight on, in good light, and open it with carewallet.";
const HOW_TO_OPEN: &str = "The letters below hold the same words as this text.\nSave all of it as a file, and open the file with carewallet.";
