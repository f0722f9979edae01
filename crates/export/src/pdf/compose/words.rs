//! Words to lines, lines to pieces.

use std::rc::Rc;

use super::Composer;
use crate::document::Text;
use crate::pdf::mark::{Mark, Role};
use crate::pdf::page::Piece;
use crate::pdf::shape::{Line, Shaped, Style};
use crate::pdf::tags::TagId;
use crate::pdf::theme::Ink;

/// A line under another in one block.
pub(super) struct Entry {
    pub(super) line: Line,
    /// From the left margin.
    pub(super) x: f32,
    pub(super) gap: f32,
    pub(super) tag: TagId,
}

impl Entry {
    pub(super) fn mark<'a>(self, y: f32) -> Mark<'a> {
        Mark::Line {
            x: self.x,
            y,
            line: Rc::new(self.line),
            role: Role::Tag(self.tag),
            ink: Ink::Black,
        }
    }
}

impl Composer<'_> {
    pub(super) fn paragraph(&mut self, text: &Text) {
        if text.words().trim().is_empty() {
            return;
        }
        let style = self.style.aside();
        let entries = self.styled_entries(text, None, 0.0, self.theme.measure, style);
        self.flow(entries, false);
        self.gap = self.theme.space * 1.2;
    }

    /// Puts lines beside pieces, base line on base line.
    pub(super) fn beside(&mut self, from: usize, entries: Vec<Entry>) {
        for (place, entry) in entries.into_iter().enumerate() {
            let Some(piece) = self.out.pieces.get_mut(from + place) else {
                break;
            };
            let base = piece.marks.iter().find_map(|mark| match mark {
                Mark::Line { y, line, .. } => Some(y + line.baseline),
                _ => None,
            });
            let y = base.map_or(0.0, |base| base - entry.line.baseline);
            // What stands higher than the words beside it pushes them down.
            let down = (-y).max(0.0);
            piece.marks.iter_mut().for_each(|mark| mark.lower(down));
            piece.height = (piece.height + down).max(y + down + entry.line.height);
            piece.marks.push(entry.mark(y + down));
        }
    }

    /// The lines of a text as a tagged paragraph.
    pub(super) fn paragraph_entries(
        &mut self,
        text: &Text,
        parent: Option<TagId>,
        x: f32,
        width: f32,
    ) -> Vec<Entry> {
        self.styled_entries(text, parent, x, width, self.style)
    }

    pub(super) fn styled_entries(
        &mut self,
        text: &Text,
        parent: Option<TagId>,
        x: f32,
        width: f32,
        style: Style<'_>,
    ) -> Vec<Entry> {
        let shaped = self.out.shaper.text(text, style);
        let language = text.language.as_deref();
        let tag = self
            .out
            .tags
            .paragraph(parent, language, shaped.actual.clone());
        self.entries(shaped, x, width, tag)
    }

    pub(super) fn entries(
        &mut self,
        mut shaped: Shaped,
        x: f32,
        width: f32,
        tag: TagId,
    ) -> Vec<Entry> {
        let lines = self.out.shaper.lines(&mut shaped, width);
        lines
            .into_iter()
            .map(|line| Entry {
                line,
                x,
                gap: 0.0,
                tag,
            })
            .collect()
    }

    /// Lines to pieces: never one line alone at the foot or head of a page.
    pub(super) fn flow(&mut self, entries: Vec<Entry>, whole: bool) {
        let count = entries.len();
        for (place, entry) in entries.into_iter().enumerate() {
            let gap = if place == 0 { self.gap } else { entry.gap };
            self.out.pieces.push(Piece {
                gap,
                height: entry.line.height,
                keep: keeps(place, count, whole),
                marks: vec![entry.mark(0.0)],
                ..Piece::default()
            });
        }
    }
}

/// Whether a line holds on to the next one.
pub(super) fn keeps(place: usize, count: usize, whole: bool) -> bool {
    let last = place + 1 >= count;
    !last && ((whole && count < 24) || count <= 3 || place == 0 || place + 2 == count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_stands_alone() {
        let kept = |count| {
            (0..count)
                .map(|place| keeps(place, count, false))
                .collect::<Vec<_>>()
        };
        assert_eq!(kept(1), [false]);
        assert_eq!(kept(3), [true, true, false]);
        assert_eq!(kept(6), [true, false, false, false, true, false]);
    }
}
