//! The masthead and headings, with the rules that part them from the rest.

use std::num::NonZeroU16;

use krilla::tagging::Tag;

use super::Composer;
use crate::document::{Level, Masthead};
use crate::pdf::mark::Mark;
use crate::pdf::piece::Piece;
use crate::sanitize::{one_line, short};

impl Composer<'_> {
    /// What this is and what to do with it, the name, then the quiet facts.
    pub(super) fn masthead(&mut self, head: &Masthead) {
        let theme = self.theme;
        if let Some(kicker) = &head.kicker {
            let shaped = self.out.shaper.words(&one_line(kicker), self.style.bold());
            let tag = self.out.tags.paragraph(None, None, shaped.actual.clone());
            let entries = self.entries(shaped, 0.0, theme.width, tag);
            self.flow(entries, true);
        }
        self.gap = theme.space * 0.2;
        self.headline(&head.heading, 1, theme.title);
        self.gap = theme.space * 0.5;
        for line in &head.lines {
            let entries = self.paragraph_entries(line, None, 0.0, theme.width);
            self.flow(entries, true);
            self.gap = theme.space * 0.3;
        }
        if self.face {
            self.gap = theme.space;
            return;
        }
        let pen = theme.pen(1.0);
        self.out.pieces.push(Piece {
            gap: theme.space * 1.1,
            height: pen,
            marks: vec![Mark::bar(0.0, 0.0, theme.width, pen)],
            ..Piece::default()
        });
        self.gap = theme.space * 1.6;
        self.ruled = true;
    }

    pub(super) fn heading(&mut self, level: Level, words: &str) {
        let theme = self.theme;
        let from = self.out.pieces.len();
        let (depth, size) = match level {
            Level::Section => (2, theme.section),
            Level::Part => (3, theme.part),
        };
        let rule = level == Level::Section && !self.ruled && !self.face && from > 0;
        if rule {
            // Over a heading there is more white than over what it heads.
            let wide = self.gap > theme.space * 2.0;
            self.gap = theme.space * if wide { 2.6 } else { 1.6 };
        } else if level == Level::Part {
            self.gap = self.gap.max(theme.space * 1.7);
        }
        self.headline(words, depth, size);
        if rule {
            let pen = theme.pen(1.0);
            self.over(from, -theme.space * 0.55 - pen, pen);
        }
        self.gap = theme.space * 0.4;
    }

    fn headline(&mut self, words: &str, depth: u16, size: f32) {
        let words = one_line(words);
        if words.is_empty() {
            return;
        }
        let shaped = self.out.shaper.words(&words, self.style.bold().sized(size));
        let depth = self.rank(depth);
        let tag = self.out.tags.add(None, Tag::Hn(depth, Some(short(&words))));
        let mut entries = self.entries(shaped, 0.0, self.theme.width, tag);
        // Large letters need less air between lines.
        for entry in &mut entries {
            entry.line.height -= size * 0.12;
            entry.line.baseline -= size * 0.06;
        }
        let from = self.out.pieces.len();
        self.flow(entries, true);
        for piece in self.out.pieces.iter_mut().skip(from) {
            piece.keep = true;
        }
        if let Some(first) = self.out.pieces.get_mut(from) {
            first.outline = Some(short(&words));
        }
    }

    /// How deep a heading is in the tree: none is left out on the way down.
    pub(super) fn rank(&mut self, depth: u16) -> NonZeroU16 {
        self.depth = depth.min(self.depth + 1);
        NonZeroU16::new(self.depth).unwrap_or(NonZeroU16::MIN)
    }
}
