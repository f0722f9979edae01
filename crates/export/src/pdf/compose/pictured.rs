//! Easy Read: a picture, and the sentences that it stands for at its right.

use std::rc::Rc;

use krilla::tagging::{ListNumbering, Tag};
use kurbo::Affine;

use super::Composer;
use super::words::Entry;
use crate::document::{Pictured, Text};
use crate::pdf::mark::Mark;
use crate::pdf::piece::Piece;
use crate::pdf::tags::TagId;
use crate::pdf::theme::{Em, Gap, Ink};
use crate::sanitize::one_line;
use crate::symbol::{SIDE, Symbol};

/// The smallest words of Easy Read.
const LEAST: f32 = 14.0;

impl Composer<'_> {
    pub(super) fn pictured(&mut self, all: &[Pictured]) {
        let list = self.out.tags.add(None, Tag::L(ListNumbering::None));
        self.gap = self.gap.max(self.theme.gap(Gap::OverPictures));
        for one in all {
            let item = self.out.tags.add(Some(list), Tag::LI);
            let label = self.out.tags.add(Some(item), Tag::Lbl);
            let english = !self.style.language.starts_with("en");
            let figure =
                self.out
                    .tags
                    .figure(Some(label), one.symbol.says(), english.then_some("en-GB"));
            let body = self.out.tags.add(Some(item), Tag::LBody);
            let from = self.out.pieces.len();
            let entries = self.sentences(one, body);
            self.flow(entries, true);
            self.picture(one.symbol, figure, from);
            self.gap = self.theme.gap(Gap::Picture);
        }
        self.gap = self.theme.gap(Gap::UnderPictures);
    }

    fn sentences(&mut self, one: &Pictured, body: TagId) -> Vec<Entry> {
        let theme = self.theme;
        let size = theme.body.max(LEAST);
        let mut style = self.style.sized(size);
        style.quiet = size;
        let x = theme.picture + Em::AfterPicture.of(size);
        let width = Em::Sentence.of(size).min(theme.width - x);
        let mut entries = Vec::new();
        if !one.label.is_empty() {
            let label = Text::plain(one_line(&one.label));
            entries = self.styled_entries(&label, Some(body), x, width, style.bold());
        }
        if !one.words.runs.is_empty() {
            entries.extend(self.styled_entries(&one.words, Some(body), x, width, style));
        }
        entries
    }

    /// Puts the picture beside the pieces from here on; they make room for it.
    fn picture(&mut self, symbol: Symbol, tag: TagId, from: usize) {
        let side = self.theme.picture;
        if self.out.pieces.len() == from {
            self.out.pieces.push(Piece {
                gap: self.gap,
                ..Piece::default()
            });
        }
        let mut height = 0.0;
        for piece in self.out.pieces.iter_mut().skip(from) {
            height += piece.height + if height > 0.0 { piece.gap } else { 0.0 };
            // What stands beside the picture stays with it.
            piece.keep |= height < side;
        }
        let spare = (side - height).max(0.0);
        if let Some(last) = self.out.pieces.last_mut() {
            last.height += spare / 2.0;
            last.keep = false;
        }
        let Some(first) = self.out.pieces.get_mut(from) else {
            return;
        };
        first
            .marks
            .iter_mut()
            .for_each(|mark| mark.lower(spare / 2.0));
        first.height += spare / 2.0;
        let scale = Affine::scale(f64::from(side) / SIDE);
        // The picture is read first.
        let picture = Mark::Shape {
            x: 0.0,
            y: 0.0,
            width: side,
            height: side,
            path: Rc::new(scale * symbol.outline()),
            ink: Ink::Black,
            tag: Some(tag),
        };
        first.marks.insert(0, picture);
    }
}
