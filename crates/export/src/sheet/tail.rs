//! The end of a sheet: what a computer reads, and what to do with it.

use super::{Carrier, heading};
use crate::document::{Block, CodeCell, CodeLayout, Codes, Level};

/// `more`: the codes hold more than the words before them.
pub(crate) fn push(blocks: &mut Vec<Block>, carrier: Carrier, sheet: &str, more: bool) {
    blocks.push(heading(Level::Section, "For a computer"));
    match carrier {
        Carrier::Codes(bitmaps) => {
            let holds = if more { MORE } else { SAME };
            let words = format!("These squares hold {holds} paper.\n{HOW_TO_PHOTOGRAPH}");
            blocks.push(Block::Paragraph(words.into()));
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
        Carrier::Letters => {
            let holds = if more { MORE } else { SAME };
            let words = format!("The letters below hold {holds} text.\n{HOW_TO_OPEN}");
            blocks.push(Block::Paragraph(words.into()));
        }
    }
}

const SAME: &str = "the same words as this";
const MORE: &str = "the whole of the entries behind this";
const HOW_TO_PHOTOGRAPH: &str =
    "Photograph this page straight on, in good light, and open it with carewallet.";
const HOW_TO_OPEN: &str = "Save all of it as a file, and open the file with carewallet.";
