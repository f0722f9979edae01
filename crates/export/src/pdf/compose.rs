//! Blocks to pieces: what each kind of block looks like.

mod ask;
mod codes;
mod facts;
mod framed;
mod running;
mod table;

use std::num::NonZeroU16;
use std::rc::Rc;

use krilla::tagging::{ListNumbering, Tag};

use super::page::{Head, Mark, Piece, Role};
use super::shape::{Line, Shaped, Shaper, Style};
use super::tags::{TagId, Tags};
use super::theme::{ANSWER_COLUMN, COLUMN, Theme, WIDTH};

use crate::document::{Block, Document, Level, List, Masthead, Text};
use crate::visible::{one_line, short};
pub(super) use running::{head_lines, running};

/// Everything that pages are made of.
pub(super) struct Composed<'a> {
    pub(super) shaper: Shaper,
    pub(super) tags: Tags,
    pub(super) pieces: Vec<Piece<'a>>,
    pub(super) heads: Vec<Head<'a>>,
    /// The first piece of each block.
    pub(super) starts: Vec<usize>,
}

struct Composer<'a> {
    theme: &'a Theme,
    style: Style<'a>,
    out: Composed<'a>,
    /// White space to leave over the next piece.
    gap: f32,
}

/// A line under another in one block.
struct Entry {
    line: Line,
    /// From the left margin.
    x: f32,
    gap: f32,
    tag: TagId,
}

/// Composes a document.
pub(super) fn compose<'a>(
    document: &'a Document,
    theme: &'a Theme,
    shaper: Shaper,
) -> Composed<'a> {
    let out = Composed {
        shaper,
        tags: Tags::default(),
        pieces: Vec::new(),
        heads: Vec::new(),
        starts: Vec::new(),
    };
    let style = Style::body(theme, &document.language);
    let mut composer = Composer {
        theme,
        style,
        out,
        gap: 0.0,
    };
    composer.masthead(&document.masthead);
    for (place, block) in document.blocks.iter().enumerate() {
        let from = composer.out.pieces.len();
        composer.out.starts.push(from);
        composer.block(block);
        if leads_to_codes(&document.blocks, place) {
            composer
                .out
                .pieces
                .iter_mut()
                .skip(from)
                .for_each(|piece| piece.keep = true);
        }
        if introduces(&document.blocks, place)
            && let Some(last) = composer.out.pieces.last_mut()
        {
            last.keep = true;
            composer.gap = theme.space * 0.6;
        }
    }
    let mut out = composer.out;
    start_pages(&mut out, &document.blocks);
    out
}

/// What follows a new page starts it, and what came before lets go.
fn start_pages(out: &mut Composed<'_>, blocks: &[Block]) {
    for (block, start) in blocks.iter().zip(&out.starts) {
        if !matches!(block, Block::NewPage) {
            continue;
        }
        if let Some(first) = out.pieces.get_mut(*start) {
            first.fresh = true;
        }
        let before = start.checked_sub(1);
        if let Some(last) = before.and_then(|place| out.pieces.get_mut(place)) {
            last.keep = false;
        }
    }
}

/// What is said about codes stays on their page.
fn leads_to_codes(blocks: &[Block], place: usize) -> bool {
    let rest = blocks.get(place..).unwrap_or_default();
    let said = rest
        .iter()
        .take(4)
        .take_while(|block| {
            matches!(
                block,
                Block::Heading(..) | Block::Paragraph(_) | Block::List(_)
            )
        })
        .count();
    said > 0 && matches!(rest.get(said), Some(Block::Codes(_)))
}

/// A paragraph that says what the facts, the table or the list under it is.
fn introduces(blocks: &[Block], place: usize) -> bool {
    let under = blocks.get(place + 1);
    matches!(blocks.get(place), Some(Block::Paragraph(_)))
        && matches!(
            under,
            Some(Block::Table(_) | Block::Facts(_) | Block::Answers(_) | Block::List(_))
        )
}

impl<'a> Composer<'a> {
    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading(level, words) => self.heading(*level, words),
            Block::Paragraph(text) => self.paragraph(text),
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Facts(facts) => self.facts(facts, COLUMN),
            Block::Answers(facts) => self.facts(facts, ANSWER_COLUMN),
            Block::Ask(ask) => self.ask(ask),
            Block::Blanks(words) => self.blanks(words),
            Block::Quote(quote) => self.quote(quote),
            Block::CallOut(call) => self.call_out(call),
            Block::Codes(codes) => self.codes(codes),
            Block::NewPage => {}
        }
    }

    fn masthead(&mut self, head: &Masthead) {
        let theme = self.theme;
        if let Some(kicker) = &head.kicker {
            let shaped = self.out.shaper.words(&one_line(kicker), self.style.bold());
            let tag = self.out.tags.paragraph(None, None, shaped.actual.clone());
            let entries = self.entries(shaped, 0.0, WIDTH, tag);
            self.flow(entries, true);
        }
        self.gap = theme.space * 0.3;
        self.headline(&head.heading, 1, theme.title);
        self.gap = theme.space * 0.6;
        for line in &head.lines {
            let entries = self.paragraph_entries(line, None, 0.0, WIDTH);
            self.flow(entries, true);
            self.gap = theme.space * 0.3;
        }
        let bar = Mark::Bar {
            x: 0.0,
            y: 0.0,
            width: WIDTH,
            height: 2.0,
        };
        self.out.pieces.push(Piece {
            gap: theme.space * 1.2,
            height: 2.0,
            marks: vec![bar],
            ..Piece::default()
        });
        self.gap = theme.space * 1.8;
    }

    fn heading(&mut self, level: Level, words: &str) {
        let theme = self.theme;
        let (depth, size) = match level {
            Level::Section => (2, theme.section),
            Level::Part => (3, theme.part),
        };
        if level == Level::Section {
            // Over a heading there is more white than over what it heads.
            let wide = self.gap > theme.space * 2.0;
            self.gap = theme.space * if wide { 3.2 } else { 1.5 };
        } else {
            self.gap = self.gap.max(theme.space * 1.7);
        }
        self.headline(words, depth, size);
        self.gap = theme.space * 0.4;
    }

    fn headline(&mut self, words: &str, depth: u16, size: f32) {
        let words = one_line(words);
        if words.is_empty() {
            return;
        }
        let shaped = self.out.shaper.words(&words, self.style.bold().sized(size));
        let depth = NonZeroU16::new(depth).unwrap_or(NonZeroU16::MIN);
        let tag = self.out.tags.add(None, Tag::Hn(depth, Some(short(&words))));
        let mut entries = self.entries(shaped, 0.0, WIDTH, tag);
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

    fn paragraph(&mut self, text: &Text) {
        if text.words().trim().is_empty() {
            return;
        }
        let entries = self.paragraph_entries(text, None, 0.0, self.theme.measure);
        self.flow(entries, false);
        self.gap = self.theme.space * 1.2;
    }

    fn list(&mut self, list: &'a List) {
        let theme = self.theme;
        let numbering = if list.numbered {
            ListNumbering::Decimal
        } else {
            ListNumbering::Disc
        };
        let whole = self.out.tags.add(None, Tag::L(numbering));
        let hang = if list.numbered {
            theme.body * 2.0
        } else {
            theme.body * 1.2
        };
        for (number, item) in (1..).zip(&list.items) {
            let tag = self.out.tags.add(Some(whole), Tag::LI);
            let sign = self.out.tags.add(Some(tag), Tag::Lbl);
            let body = self.out.tags.add(Some(tag), Tag::LBody);
            let label = if list.numbered {
                format!("{number}.")
            } else {
                "•".to_owned()
            };
            let shaped = self.out.shaper.words(&label, self.style);
            let label = self.entries(shaped, 0.0, hang, sign);
            let entries = self.paragraph_entries(item, Some(body), hang, theme.measure - hang);
            let from = self.out.pieces.len();
            self.flow(entries, false);
            self.beside(from, label);
            self.gap = theme.space * 0.7;
        }
        self.gap = theme.space * 1.4;
    }

    /// Puts lines beside pieces, base line on base line.
    fn beside(&mut self, from: usize, entries: Vec<Entry>) {
        for (place, entry) in entries.into_iter().enumerate() {
            let Some(piece) = self.out.pieces.get_mut(from + place) else {
                break;
            };
            let base = piece.marks.iter().find_map(|mark| match mark {
                Mark::Line { y, line, .. } => Some(y + line.baseline),
                Mark::Bar { .. } | Mark::Code { .. } => None,
            });
            let y = base.map_or(0.0, |base| base - entry.line.baseline);
            piece.height = piece.height.max(y + entry.line.height);
            piece.marks.push(entry.mark(y));
        }
    }

    /// The lines of a text as a tagged paragraph.
    fn paragraph_entries(
        &mut self,
        text: &Text,
        parent: Option<TagId>,
        x: f32,
        width: f32,
    ) -> Vec<Entry> {
        self.styled_entries(text, parent, x, width, self.style)
    }

    fn styled_entries(
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

    fn entries(&mut self, mut shaped: Shaped, x: f32, width: f32, tag: TagId) -> Vec<Entry> {
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
    fn flow(&mut self, entries: Vec<Entry>, whole: bool) {
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

impl Entry {
    fn mark<'a>(self, y: f32) -> Mark<'a> {
        Mark::Line {
            x: self.x,
            y,
            line: Rc::new(self.line),
            role: Role::Tag(self.tag),
        }
    }
}

/// Whether a line holds on to the next one.
fn keeps(place: usize, count: usize, whole: bool) -> bool {
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
