//! The masthead and headings, with the rules that part them from the rest.

use std::num::NonZeroU16;

use krilla::tagging::Tag;

use super::Composer;
use crate::document::{Level, Masthead};
use crate::pdf::mark::Mark;
use crate::pdf::piece::Piece;
use crate::pdf::theme::{Em, Gap, Rule};
use crate::sanitize::{one_line, short};

impl Composer<'_> {
    /// What this is and what to do with it, the name, then the quiet facts.
    pub(super) fn masthead(&mut self, head: &Masthead) {
        let theme = self.theme;
        if let Some(kicker) = &head.kicker {
            let bold = self.style.bold();
            let (shaped, tag) = self.tagged_words(&one_line(kicker), None, bold);
            let entries = self.entries(shaped, 0.0, theme.width, tag);
            self.flow(entries, true);
        }
        self.gap = theme.gap(Gap::UnderKicker);
        self.headline(&head.heading, 1, theme.title);
        self.gap = theme.gap(Gap::UnderTitle);
        for line in &head.lines {
            let entries = self.paragraph_entries(line, None, 0.0, theme.width);
            self.flow(entries, true);
            self.gap = theme.gap(Gap::MastheadLine);
        }
        if self.face {
            self.gap = theme.gap(Gap::UnderFaceMasthead);
            return;
        }
        let pen = theme.rule(Rule::Section);
        self.out.pieces.push(Piece {
            gap: theme.gap(Gap::OverMastheadRule),
            height: pen,
            marks: vec![Mark::bar(0.0, 0.0, theme.width, pen)],
            ..Piece::default()
        });
        self.gap = theme.gap(Gap::UnderMastheadRule);
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
            let wide = self.gap > theme.gap(Gap::Wide);
            self.gap = theme.gap(if wide {
                Gap::OverSectionWide
            } else {
                Gap::OverSection
            });
        } else if level == Level::Part {
            self.gap = self.gap.max(theme.gap(Gap::OverPart));
        }
        self.headline(words, depth, size);
        if rule {
            let pen = theme.rule(Rule::Section);
            self.over(from, -theme.gap(Gap::UnderSectionRule) - pen, pen);
        }
        self.gap = theme.gap(Gap::UnderHeading);
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
            entry.line.height -= Em::HeadingLess.of(size);
            entry.line.baseline -= Em::HeadingRise.of(size);
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
