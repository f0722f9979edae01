//! The codes of a sheet: format §8, layout 1.

use krilla::tagging::{Tag, TagKind};

use super::Composer;
use crate::document::{CodeCell, CodeLayout, Codes};
use crate::pdf::mark::Mark;
use crate::pdf::piece::Piece;
use crate::pdf::theme::{DOT, Gap, MODULE, WIDTH};
use crate::sanitize::one_line;

/// Four columns and three rows a page, with these pitches in modules.
const COLUMNS: usize = 4;
const ROWS: usize = 3;
/// Rows on each half of a folded sheet.
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
        // On folded paper a row must not cross the fold, so each is a piece.
        let folded = self.theme.fold.is_some();
        // A piece of one row can be moved below the fold.
        let rows = if folded { 1 } else { ROWS };
        for (page, cells) in cells.chunks(COLUMNS * rows).enumerate() {
            let mut marks = Vec::new();
            let mut height = 0.0_f32;
            for (place, cell) in cells.iter().enumerate() {
                let x = left + (place % COLUMNS) as f32 * COLUMN_PITCH * MODULE;
                let y = (place / COLUMNS) as f32 * ROW_PITCH * MODULE;
                // The label of the last code in a row may run to the margin.
                let last = place + 1 == cells.len() || (place + 1) % COLUMNS == 0;
                let room = if last && !self.style.mirrored {
                    WIDTH - x
                } else {
                    (COLUMN_PITCH - 2.0 * QUIET) * MODULE
                };
                let low = self.cell(cell, (x, y), room, &mut marks);
                height = height.max(low);
            }
            // The piece includes the white border at the top, so that nothing
            // can get closer.
            let border = QUIET * MODULE;
            marks.iter_mut().for_each(|mark| mark.lower(border));
            let height = height + border;
            let gap = match page {
                0 => self.gap,
                // Rows keep the pitch of the format, however high their labels
                // are.
                _ if folded => (ROW_PITCH * MODULE - height).max(0.0),
                _ => 0.0,
            };
            let last = (page + 1) * COLUMNS * rows >= all;
            self.out.pieces.push(Piece {
                gap,
                height,
                fresh: page > 0 && !folded,
                keep: folded && !last && (page + 1) % SIDE != 0,
                // The format fixes where codes are, so they are not mirrored.
                fixed: true,
                marks,
                ..Piece::default()
            });
        }
    }

    /// The place of the first code. Columns always run from left to right; on a
    /// mirrored page the last one is at the right margin.
    fn left(&self, cells: &[CodeCell]) -> f32 {
        let Some(first) = cells.first().filter(|_| self.style.mirrored) else {
            return 0.0;
        };
        let columns = cells.len().min(COLUMNS) - 1;
        let modules = columns as f32 * COLUMN_PITCH + first.bitmap.size() as f32;
        let spare = WIDTH - modules * MODULE;
        // Whole dots again: a blurred edge costs readability.
        (spare / DOT).floor().max(0.0) * DOT
    }

    /// Draws a code with its label and returns its lower edge.
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
            // Only one line fits between two codes, so the label shrinks
            // instead.
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
