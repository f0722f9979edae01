//! Words to lines, lines to pieces.

use std::rc::Rc;

use super::Composer;
use crate::document::Text;
use crate::pdf::mark::{Mark, Role};
use crate::pdf::piece::Piece;
use crate::pdf::shape::{Line, Shaped, Style};
use crate::pdf::tags::TagId;
use crate::pdf::theme::{Em, Gap, Ink, Part};

/// A line under another in one block.
pub(super) struct Entry {
    pub(super) line: Line,
    /// From the left margin.
    pub(super) x: f32,
    pub(super) gap: f32,
    pub(super) tag: TagId,
    /// Whether something starts here that is not broken over pages.
    pub(super) starts: bool,
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
        self.gap = self.theme.gap(Gap::UnderParagraph);
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
        let (shaped, tag) = self.tagged(text, parent, style);
        self.entries(shaped, x, width, tag)
    }

    fn tagged(&mut self, text: &Text, parent: Option<TagId>, style: Style<'_>) -> (Shaped, TagId) {
        let shaped = self.out.shaper.text(text, style);
        let language = text.language.as_deref();
        let tags = &mut self.out.tags;
        let tag = tags.paragraph(parent, language, shaped.actual.clone());
        (shaped, tag)
    }

    /// Words of one tone, shaped and tagged as a paragraph.
    pub(super) fn tagged_words(
        &mut self,
        words: &str,
        parent: Option<TagId>,
        style: Style<'_>,
    ) -> (Shaped, TagId) {
        let shaped = self.out.shaper.words(words, style);
        let tags = &mut self.out.tags;
        let tag = tags.paragraph(parent, None, shaped.actual.clone());
        (shaped, tag)
    }

    /// The same for a list of things, each on a line as it was written: where
    /// one of them needs more lines, those stand further in.
    pub(super) fn hung_entries(
        &mut self,
        text: &Text,
        parent: Option<TagId>,
        x: f32,
        width: f32,
    ) -> Vec<Entry> {
        let hang = self.theme.em(Em::Turnover);
        let (mut shaped, tag) = self.tagged(text, parent, self.style);
        let lines = self.out.shaper.lines(&mut shaped, width);
        let things = lines.iter().filter(|line| line.starts).count();
        let hangs = things > 1 && things < lines.len();
        let width = if hangs { width - hang } else { width };
        let mut entries = self.entries(shaped, x, width, tag);
        for entry in entries.iter_mut().filter(|entry| hangs && !entry.starts) {
            entry.x += hang;
        }
        entries
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
                starts: line.starts,
                line,
                x,
                gap: 0.0,
                tag,
            })
            .collect()
    }

    /// How high something may be that is not to be broken: a page, less what is
    /// said again at its head.
    pub(super) fn most(&self) -> f32 {
        Part::Unbroken.of(self.theme.height())
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

/// Which of these lines hold on to the next one, by their height and whether
/// something starts there: nothing is broken that is not higher than `most`,
/// and all of it is whole if that is not higher either and `whole` is wanted.
pub(super) fn keeps_things(lines: &[(f32, bool)], whole: bool, most: f32) -> Vec<bool> {
    let height = |lines: &[(f32, bool)]| lines.iter().map(|(height, _)| height).sum::<f32>();
    if whole && height(lines) <= most {
        return (1..=lines.len()).map(|next| next < lines.len()).collect();
    }
    let mut keeps_on = Vec::with_capacity(lines.len());
    for thing in lines.chunk_by(|_, (_, starts)| !starts) {
        let (count, fits) = (thing.len(), height(thing) <= most);
        let lines = 0..count;
        keeps_on.extend(lines.map(|place| {
            if fits {
                place + 1 < count
            } else {
                keeps(place, count, false)
            }
        }));
    }
    keeps_on
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
    fn nothing_that_a_page_can_hold_is_broken() {
        let lines = [true, false, true, false, false].map(|starts| (10.0, starts));
        let kept = |whole, most| keeps_things(&lines, whole, most);
        assert_eq!(kept(true, 50.0), [true, true, true, true, false]);
        assert_eq!(kept(true, 40.0), [true, false, true, true, false]);
        assert_eq!(kept(false, 50.0), [true, false, true, true, false]);
        let long: Vec<(f32, bool)> = (0..6).map(|place| (10.0, place == 0)).collect();
        let orphans = [true, false, false, false, true, false];
        assert_eq!(keeps_things(&long, false, 50.0), orphans);
    }

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
