//! What stands again where a page ends within something: its title on the next
//! page, and at the foot of this one the words that there is more.

use super::Composer;
use crate::document::{Text, Tone};
use crate::pdf::piece::Head;
use crate::pdf::theme::Em;
use crate::sanitize::one_line;

/// A title that stands again is no longer than this, or it could fill a page.
const LETTERS: usize = 120;

impl Composer<'_> {
    /// A title as it stands on the next page.
    pub(super) fn continued(&self, title: &str) -> String {
        let title = one_line(title);
        let mut kept: String = title.chars().take(LETTERS).collect();
        if kept.len() < title.len() {
            kept.push('…');
        }
        format!("{kept} ({})", self.breaks.continued)
    }

    /// Makes something that can be drawn again from what `draw` composes. To a
    /// screen reader it is nothing: it has been read already. So much stays
    /// white over it.
    pub(super) fn again(&mut self, over: f32, draw: impl FnOnce(&mut Self)) -> usize {
        let (pieces, tags) = (self.out.pieces.len(), self.out.tags.len());
        let before = (self.gap, self.ruled, self.depth);
        self.gap = 0.0;
        draw(self);
        let mut height = over;
        let mut marks = Vec::new();
        for (place, piece) in self.out.pieces.split_off(pieces).into_iter().enumerate() {
            height += if place == 0 { 0.0 } else { piece.gap };
            for mut mark in piece.marks {
                mark.lower(height);
                mark.untag();
                marks.push(mark);
            }
            height += piece.height;
        }
        height += self.gap;
        (self.gap, self.ruled, self.depth) = before;
        self.out.tags.truncate(tags);
        self.out.heads.push(Head { height, marks });
        self.out.heads.len() - 1
    }

    /// The line at the foot of a page, so far in from the left.
    pub(super) fn more(&mut self, x: f32) -> usize {
        let words = Text::default().with(Tone::Strong, one_line(&self.breaks.more));
        self.again(Em::OverMore.of(self.theme.quiet), |composer| {
            let theme = composer.theme;
            let style = composer.style.sized(theme.quiet);
            let lines = composer.styled_entries(&words, None, x, theme.width - x, style);
            composer.flow(lines, true);
            composer.gap = 0.0;
        })
    }

    /// Says of the pieces from this place on how a page breaks them.
    pub(super) fn break_as(&mut self, from: usize, head: usize, tail: usize) {
        for piece in self.out.pieces.iter_mut().skip(from) {
            (piece.head, piece.tail) = (Some(head), Some(tail));
        }
    }
}
