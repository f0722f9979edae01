//! A heading with a light: a bar in its colour, and a sign whose shape says
//! the same on a photocopy.

use krilla::tagging::Tag;

use super::Composer;
use super::words::Entry;
use crate::document::Light;
use crate::pdf::mark::Mark;
use crate::pdf::piece::Piece;
use crate::pdf::sign;
use crate::pdf::theme::Ink;
use crate::sanitize::{one_line, short};

impl Composer<'_> {
    pub(super) fn light(&mut self, light: Light, words: &str) {
        let words = one_line(words);
        if words.is_empty() {
            return;
        }
        let theme = self.theme;
        let size = theme.section;
        let (pad, side) = (size * 0.4, size * 1.3);
        let x = pad * 2.2 + side;
        let shaped = self.out.shaper.words(&words, self.style.bold().sized(size));
        let depth = self.rank(2);
        let tag = self.out.tags.add(None, Tag::Hn(depth, Some(short(&words))));
        let entries = self.entries(shaped, x, theme.width - x - pad, tag);
        let height = entries.first().map_or(0.0, |entry| entry.line.height);
        self.gap = self.gap.max(theme.space * 2.0);
        let from = self.out.pieces.len();
        let ground = Ink::of(light, theme.contrast);
        self.lit(entries, ground, pad);
        if let Some(first) = self.out.pieces.get_mut(from) {
            first.outline = Some(short(&words));
            let place = (pad, pad + (height - side) / 2.0);
            let ink = [ground.words(), ground];
            first
                .marks
                .extend(sign::light(light).marks(place, side, ink));
        }
        for piece in self.out.pieces.iter_mut().skip(from) {
            piece.keep = true;
        }
        self.gap = theme.space;
    }

    /// Lines on a coloured ground, or in a frame if the ground is white.
    fn lit(&mut self, entries: Vec<Entry>, ground: Ink, pad: f32) {
        let width = self.theme.width;
        let count = entries.len();
        for (place, entry) in entries.into_iter().enumerate() {
            let (first, last) = (place == 0, place + 1 == count);
            let over = if first { pad } else { 0.0 };
            let height = over + entry.line.height + if last { pad } else { 0.0 };
            let mut marks = if ground == Ink::White {
                let [top, foot, left, right] = Mark::frame(0.0, 0.0, width, height, 2.0);
                let ends = [(first, top), (last, foot)].into_iter();
                let ends = ends.filter_map(|(drawn, bar)| drawn.then_some(bar));
                [left, right].into_iter().chain(ends).collect()
            } else {
                vec![Mark::bar(0.0, -0.05, width, height + 0.1).inked(ground)]
            };
            marks.push(entry.mark(over).inked(ground.words()));
            self.out.pieces.push(Piece {
                gap: if first { self.gap } else { 0.0 },
                height,
                keep: !last,
                marks,
                ..Piece::default()
            });
        }
    }
}
