//! Blocks to pieces: what each kind of block looks like.

mod again;
mod ask;
mod blanks;
mod card;
mod codes;
mod facts;
mod framed;
mod head;
mod light;
mod list;
mod notice;
mod pictured;
mod running;
mod table;
mod words;

use super::piece::{Head, Piece};
use super::shape::{Shaper, Style};
use super::tags::{TagId, Tags};
use super::theme::{Gap, Theme};

use crate::document::{About, Block, Breaks, Document, Level};
pub(super) use card::{Card, compose_card};
pub(super) use notice::notice_height;
pub(super) use running::{head_lines, running};

/// Everything that pages are made of.
pub(super) struct Composed<'a> {
    pub(super) shaper: Shaper,
    pub(super) tags: Tags,
    pub(super) pieces: Vec<Piece<'a>>,
    pub(super) heads: Vec<Head<'a>>,
    /// The first piece of each block.
    pub(super) starts: Vec<usize>,
    /// What stands beside the words on the face of a card.
    pub(super) aside: Vec<Piece<'a>>,
    /// What the notice at the head of the first page is to a screen reader.
    notice: Option<TagId>,
}

struct Composer<'a> {
    theme: &'a Theme,
    style: Style<'a>,
    out: Composed<'a>,
    /// White space to leave over the next piece.
    gap: f32,
    /// Whether a rule was drawn last, so that no other is wanted.
    ruled: bool,
    /// Whether it composes the face of a card.
    face: bool,
    /// How deep the last heading was.
    depth: u16,
    breaks: &'a Breaks,
    /// The title of this section, to stand again on a page that goes on with it.
    section: Option<usize>,
    /// Whether a light stands over it.
    lit: bool,
    /// The line at the foot of a page that ends within a section.
    tail: Option<usize>,
    /// Whom this is about, if it is not whom the document is about.
    about: Option<&'a About>,
}

/// Composes a document.
pub(super) fn compose<'a>(
    document: &'a Document,
    theme: &'a Theme,
    shaper: Shaper,
) -> Composed<'a> {
    let mut composer = Composer::new(document, theme, shaper);
    composer.masthead(&document.masthead);
    composer.blocks(&document.blocks);
    composer.mirror(0, 0);
    let mut out = composer.out;
    start_pages(&mut out, &document.blocks);
    out
}

/// What follows a new page or a fold starts it, and what came before lets go.
fn start_pages(out: &mut Composed<'_>, blocks: &[Block]) {
    for (block, start) in blocks.iter().zip(&out.starts) {
        let (fresh, folds) = match block {
            Block::NewPage => (true, false),
            Block::Fold => (false, true),
            _ => continue,
        };
        if let Some(first) = out.pieces.get_mut(*start) {
            first.fresh |= fresh;
            first.folds |= folds;
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
            Some(
                Block::Table(_)
                    | Block::Facts(_)
                    | Block::Answers(_)
                    | Block::List(_)
                    | Block::Pictured(_)
            )
        )
}

impl<'a> Composer<'a> {
    fn new(document: &'a Document, theme: &'a Theme, shaper: Shaper) -> Self {
        let mut out = Composed {
            shaper,
            tags: Tags::default(),
            pieces: Vec::new(),
            heads: Vec::new(),
            starts: Vec::new(),
            aside: Vec::new(),
            notice: None,
        };
        notice::tag(&mut out, document);
        Self {
            theme,
            style: Style::body(theme, &document.language),
            out,
            gap: 0.0,
            ruled: false,
            face: false,
            depth: 0,
            breaks: &document.running.breaks,
            section: None,
            lit: false,
            tail: None,
            about: None,
        }
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        for (place, block) in blocks.iter().enumerate() {
            let from = self.out.pieces.len();
            self.out.starts.push(from);
            self.block(block);
            self.belongs(block, from);
            self.ruled &= from == self.out.pieces.len();
            if leads_to_codes(blocks, place) {
                let said = self.out.pieces.iter_mut().skip(from);
                said.for_each(|piece| piece.keep = true);
            }
            if introduces(blocks, place)
                && let Some(last) = self.out.pieces.last_mut()
            {
                last.keep = true;
                self.gap = self.theme.gap(Gap::UnderIntroduction);
            }
        }
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading(level, words) => {
                self.section = self.section.filter(|_| self.lit && *level == Level::Part);
                self.heading(*level, words);
            }
            Block::Paragraph(text) => self.paragraph(text),
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Facts(facts) => self.facts(facts, self.theme.column),
            Block::Answers(facts) => self.facts(facts, self.theme.answers),
            Block::Ask(ask) => self.ask(ask),
            Block::Blanks(words) => self.blanks(words),
            Block::Quote(quote) => self.quote(quote),
            Block::CallOut(call) => self.call_out(call),
            Block::Codes(codes) if self.face => self.card_code(codes),
            Block::Codes(codes) => self.codes(codes),
            Block::NewPage | Block::Fold => self.section = None,
            Block::About(about) => (self.about, self.section) = (about.as_ref(), None),
            Block::Light(light, words) => {
                self.section = None;
                self.light(*light, words);
            }
            Block::Pictured(all) => self.pictured(all),
        }
    }

    /// Says of the pieces of a block to which section and to whom they belong.
    fn belongs(&mut self, block: &'a Block, from: usize) {
        if self.face {
            return;
        }
        let (section, about) = (self.section, self.about);
        let tail = match (section, self.tail) {
            (Some(_), None) => Some(self.more(0.0)),
            (_, tail) => tail,
        };
        self.tail = tail;
        let within = section.filter(|_| !matches!(block, Block::Codes(_)));
        for piece in self.out.pieces.iter_mut().skip(from) {
            piece.about = about;
            piece.section = within;
            piece.tail = piece.tail.or(within.and(tail));
        }
        match block {
            Block::Light(light, words) => {
                let words = self.continued(words);
                let light = *light;
                self.section = Some(self.again(0.0, |composer| composer.light(light, &words)));
                self.lit = true;
            }
            Block::Heading(level, _) if self.lit && *level == Level::Part => {}
            Block::Heading(level, words) => {
                let words = self.continued(words);
                let level = *level;
                self.section = Some(self.again(0.0, |composer| {
                    composer.ruled = true;
                    composer.heading(level, &words);
                }));
                self.lit = false;
            }
            _ => {}
        }
    }

    /// Mirrors what was composed from these places on, if the page is read
    /// from right to left; codes stay as the format wants them.
    fn mirror(&mut self, pieces: usize, heads: usize) {
        if !self.style.mirrored {
            return;
        }
        let width = self.theme.width;
        for piece in self.out.pieces.iter_mut().skip(pieces) {
            if !piece.fixed {
                let marks = piece.marks.iter_mut().chain(&mut piece.over);
                marks.for_each(|mark| mark.mirror(width));
            }
        }
        for head in self.out.heads.iter_mut().skip(heads) {
            head.marks.iter_mut().for_each(|mark| mark.mirror(width));
        }
    }

    /// What is drawn over the piece at this place, if there is one.
    fn over(&mut self, place: usize, y: f32, pen: f32) {
        let width = self.theme.width;
        if let Some(piece) = self.out.pieces.get_mut(place) {
            piece.over.push(super::mark::Mark::bar(0.0, y, width, pen));
        }
    }
}
