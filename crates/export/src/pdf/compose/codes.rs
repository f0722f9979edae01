//! The codes of a sheet: format §8, layout 1.

use krilla::tagging::{Tag, TagKind};

use super::{Composer, Entry};
use crate::document::{CodeCell, CodeLayout, Codes};
use crate::pdf::page::{Mark, Piece};
use crate::pdf::theme::{MODULE, WIDTH};
use crate::visible::{one_line, short};

/// Rows of four, three rows a page, so many modules apart.
const COLUMNS: usize = 4;
const ROWS: usize = 3;
const COLUMN_PITCH: f32 = 91.0;
const ROW_PITCH: f32 = 104.0;
/// The white border of a code, in modules.
const QUIET: f32 = 4.0;

impl<'a> Composer<'a> {
    pub(super) fn codes(&mut self, codes: &'a Codes) {
        match codes.layout {
            CodeLayout::One => self.layout_one(&codes.cells),
        }
        self.gap = self.theme.space * 2.0;
    }

    fn layout_one(&mut self, cells: &'a [CodeCell]) {
        for (page, cells) in cells.chunks(COLUMNS * ROWS).enumerate() {
            let mut marks = Vec::new();
            let mut height = 0.0_f32;
            for (place, cell) in cells.iter().enumerate() {
                let x = (place % COLUMNS) as f32 * COLUMN_PITCH * MODULE;
                let y = (place / COLUMNS) as f32 * ROW_PITCH * MODULE;
                // The last one of a row has room up to the margin.
                let last = place + 1 == cells.len() || (place + 1) % COLUMNS == 0;
                let room = if last {
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
            let gap = if page == 0 { self.gap } else { 0.0 };
            let height = height + border;
            self.out.pieces.push(Piece {
                gap,
                height,
                fresh: page > 0,
                marks,
                ..Piece::default()
            });
        }
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
        let figure = self.out.tags.add(None, Tag::Figure(Some(short(&cell.alt))));
        let caption = self.out.tags.add(Some(figure), TagKind::from(Tag::Caption));
        marks.push(Mark::Code {
            x,
            y,
            bitmap: &cell.bitmap,
            tag: figure,
        });
        let style = self.style.sized(self.theme.quiet);
        let shaped = self.out.shaper.words(&one_line(&cell.label), style);
        let mut top = y + side + QUIET * MODULE;
        let lines: Vec<Entry> = self.entries(shaped, x, room, caption);
        // There is room for one line between this code and the next.
        for entry in lines.into_iter().take(1) {
            let height = entry.line.height;
            marks.push(entry.mark(top));
            top += height;
        }
        top
    }
}

impl Mark<'_> {
    fn lower(&mut self, by: f32) {
        match self {
            Self::Line { y, .. } | Self::Bar { y, .. } | Self::Code { y, .. } => *y += by,
        }
    }
}
