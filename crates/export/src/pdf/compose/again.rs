//! What is repeated around a page break within something: its title on the next
//! page, and "more on the next page" at the foot of this one.

use super::Composer;
use crate::document::{Text, Tone};
use crate::pdf::piece::Head;
use crate::pdf::theme::Em;
use crate::sanitize::one_line;

/// The longest title to repeat; a longer one could fill the page.
const LETTERS: usize = 120;

impl Composer<'_> {
    /// A title with "(continued)".
    pub(super) fn continued(&self, title: &str) -> String {
        let title = one_line(title);
        let mut kept: String = title.chars().take(LETTERS).collect();
        if kept.len() < title.len() {
            kept.push('…');
        }
        format!("{kept} ({})", self.breaks.continued)
    }

    /// Turns what `draw` composes into something to repeat, with `over` white
    /// above it. Screen readers skip it: they have read it already.
    pub(super) fn again(&mut self, over: f32, draw: impl FnOnce(&mut Self)) -> usize {
        // What `draw` adds is taken back below: it stands nowhere until a page breaks.
        let (pieces, tags) = (self.out.pieces.len(), self.out.tags.len());
        // Composing the repeat must leave no trace in the state of the page.
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
        // The gap below the repeat is part of its height: nothing else will add
        // it.
        height += self.gap;
        (self.gap, self.ruled, self.depth) = before;
        // Its tags would be read a second time.
        self.out.tags.truncate(tags);
        self.out.heads.push(Head { height, marks });
        self.out.heads.len() - 1
    }

    /// The foot line, indented by `x`.
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

    /// Sets what a page break among the pieces from this place on repeats.
    pub(super) fn break_as(&mut self, from: usize, head: usize, tail: usize) {
        for piece in self.out.pieces.iter_mut().skip(from) {
            (piece.head, piece.tail) = (Some(head), Some(tail));
        }
    }
}
