//! A heading with a light: a bar in its colour, and a sign whose shape says
//! the same on a photocopy.

use krilla::tagging::Tag;

use super::Composer;
use super::words::Entry;
use crate::document::Light;
use crate::pdf::mark::Mark;
use crate::pdf::piece::Piece;
use crate::pdf::sign;
use crate::pdf::theme::{Em, Gap, Ink, Part};
use crate::sanitize::{one_line, short};

/// How heavy the frame of a light without colour is.
const PEN: f32 = 2.0;

impl Composer<'_> {
    pub(super) fn light(&mut self, light: Light, words: &str) {
        let words = one_line(words);
        if words.is_empty() {
            return;
        }
        let theme = self.theme;
        let size = theme.section;
        let (pad, side) = (Em::LightPad.of(size), Em::LightSign.of(size));
        let x = Part::LightIndent.of(pad) + side;
        let shaped = self.out.shaper.words(&words, self.style.bold().sized(size));
        let depth = self.rank(2);
        let tag = self.out.tags.add(None, Tag::Hn(depth, Some(short(&words))));
        let entries = self.entries(shaped, x, theme.width - x - pad, tag);
        let height = entries.first().map_or(0.0, |entry| entry.line.height);
        self.gap = self.gap.max(theme.gap(Gap::OverLight));
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
        self.gap = theme.gap(Gap::UnderLight);
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
                let [top, foot, left, right] = Mark::frame(0.0, 0.0, width, height, PEN);
                let ends = [(first, top), (last, foot)].into_iter();
                let ends = ends.filter_map(|(drawn, bar)| drawn.then_some(bar));
                [left, right].into_iter().chain(ends).collect()
            } else {
                vec![Mark::stretch(0.0, width, height).inked(ground)]
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
