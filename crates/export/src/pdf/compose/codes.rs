//! The codes of a sheet: format §8, layout 1.

use krilla::tagging::{Tag, TagKind};

use super::Composer;
use crate::document::{CodeCell, CodeLayout, Codes};
use crate::pdf::mark::Mark;
use crate::pdf::piece::Piece;
use crate::pdf::theme::{DOT, Gap, MODULE, WIDTH};
use crate::sanitize::one_line;

/// Rows of four, three rows a page, so many modules apart.
const COLUMNS: usize = 4;
const ROWS: usize = 3;
/// Rows on one side of folded paper.
const SIDE: usize = 4;
const COLUMN_PITCH: f32 = 91.0;
const ROW_PITCH: f32 = 104.0;
/// The white border of a code, in modules.
const QUIET: f32 = 4.0;

impl<'a> Composer<'a> {
    pub(super) fn codes(&mut self, codes: &'a Codes) {
        match codes.layout {
            CodeLayout::One => self.layout_one(&codes.cells),
        }
        self.gap = self.theme.gap(Gap::UnderCodes);
    }

    fn layout_one(&mut self, cells: &'a [CodeCell]) {
        let (left, all) = (self.left(cells), cells.len());
        // On paper that is folded, each row stands over the fold or under it.
        let folded = self.theme.fold.is_some();
        let rows = if folded { 1 } else { ROWS };
        for (page, cells) in cells.chunks(COLUMNS * rows).enumerate() {
            let mut marks = Vec::new();
            let mut height = 0.0_f32;
            for (place, cell) in cells.iter().enumerate() {
                let x = left + (place % COLUMNS) as f32 * COLUMN_PITCH * MODULE;
                let y = (place / COLUMNS) as f32 * ROW_PITCH * MODULE;
                // The last one of a row has room up to the margin.
                let last = place + 1 == cells.len() || (place + 1) % COLUMNS == 0;
                let room = if last && !self.style.mirrored {
                    WIDTH - x
                } else {
                    (COLUMN_PITCH - 2.0 * QUIET) * MODULE
                };
                let low = self.cell(cell, (x, y), room, &mut marks);
                height = height.max(low);
            }
            // The white border at the top is part of the piece.
            let border = QUIET * MODULE;
            marks.iter_mut().for_each(|mark| mark.lower(border));
            let height = height + border;
            let gap = match page {
                0 => self.gap,
                _ if folded => (ROW_PITCH * MODULE - height).max(0.0),
                _ => 0.0,
            };
            let last = (page + 1) * COLUMNS * rows >= all;
            self.out.pieces.push(Piece {
                gap,
                height,
                fresh: page > 0 && !folded,
                keep: folded && !last && (page + 1) % SIDE != 0,
                fixed: true,
                marks,
                ..Piece::default()
            });
        }
    }

    /// Where the first code stands. The columns run from left to right on
    /// every page; where words do not, the last one stands at their margin.
    fn left(&self, cells: &[CodeCell]) -> f32 {
        let Some(first) = cells.first().filter(|_| self.style.mirrored) else {
            return 0.0;
        };
        let columns = cells.len().min(COLUMNS) - 1;
        let modules = columns as f32 * COLUMN_PITCH + first.bitmap.size() as f32;
        let spare = WIDTH - modules * MODULE;
        (spare / DOT).floor().max(0.0) * DOT
    }

    /// Draws one code with its label; says where it ends.
    fn cell(
        &mut self,
        cell: &'a CodeCell,
        (x, y): (f32, f32),
        room: f32,
        marks: &mut Vec<Mark<'a>>,
    ) -> f32 {
        let side = cell.bitmap.size() as f32 * MODULE;
        let figure = self.out.tags.figure(None, &cell.alt, None);
        let caption = self.out.tags.add(Some(figure), TagKind::from(Tag::Caption));
        marks.push(Mark::Code {
            x,
            y,
            module: MODULE,
            bitmap: &cell.bitmap,
            tag: figure,
        });
        let words = one_line(&cell.label);
        let mut style = self.style.sized(self.theme.quiet);
        let mut shaped = self.out.shaper.words(&words, style);
        if shaped.widest > room {
            // There is room for one line between this code and the next.
            let size = (style.size * room / shaped.widest - 0.1).max(LEAST);
            style = style.sized(size);
            shaped = self.out.shaper.words(&words, style);
        }
        let top = y + side + QUIET * MODULE;
        let line = self.entries(shaped, x, room, caption).into_iter().next();
        let Some(mut entry) = line else {
            return top;
        };
        if style.mirrored {
            entry.x = x + side - entry.line.right;
        }
        let height = entry.line.height;
        marks.push(entry.mark(top));
        top + height
    }
}

/// The smallest label of a code.
const LEAST: f32 = 10.5;
