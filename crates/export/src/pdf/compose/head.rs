//! The masthead and headings, with their rules.

use std::num::NonZeroU16;

use krilla::tagging::Tag;

use super::Composer;
use crate::document::{Level, Masthead};
use crate::pdf::mark::Mark;
use crate::pdf::piece::Piece;
use crate::pdf::theme::{Em, Gap, Rule};
use crate::sanitize::{one_line, short};

impl Composer<'_> {
    /// The kicker, the name, and the lines under it.
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
        // The first heading, and one right after a rule, needs no rule of its
        // own.
        let rule = level == Level::Section && !self.ruled && !self.face && from > 0;
        if rule {
            // A heading needs more white above than below, to belong to what
            // follows.
            // After something with much white below it, the usual gap would
            // look like none.
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
        // Large type needs less leading.
        for entry in &mut entries {
            entry.line.height -= Em::HeadingLess.of(size);
            entry.line.baseline -= Em::HeadingRise.of(size);
        }
        let from = self.out.pieces.len();
        self.flow(entries, true);
        // A heading must never be the last thing on a page.
        for piece in self.out.pieces.iter_mut().skip(from) {
            // A heading never ends a page.
            piece.keep = true;
        }
        if let Some(first) = self.out.pieces.get_mut(from) {
            first.outline = Some(short(&words));
        }
    }

    /// The depth of a heading in the tag tree, where PDF/UA allows no level to
    /// be skipped.
    pub(super) fn rank(&mut self, depth: u16) -> NonZeroU16 {
        self.depth = depth.min(self.depth + 1);
        NonZeroU16::new(self.depth).unwrap_or(NonZeroU16::MIN)
    }
}
