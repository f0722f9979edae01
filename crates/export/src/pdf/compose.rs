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
    /// What goes beside the words on the face of a card.
    pub(super) aside: Vec<Piece<'a>>,
    /// The tag of the notice at the top of the first page.
    notice: Option<TagId>,
}

struct Composer<'a> {
    theme: &'a Theme,
    style: Style<'a>,
    out: Composed<'a>,
    /// White space to leave over the next piece, whatever it is.
    gap: f32,
    /// Whether the last thing drawn was a rule, so that a section needs no
    /// other.
    ruled: bool,
    /// Whether this is the face of a card.
    face: bool,
    /// The depth of the last heading.
    depth: u16,
    breaks: &'a Breaks,
    /// The title of this section, repeated on each page that continues it.
    section: Option<usize>,
    /// Whether this section is under a light.
    lit: bool,
    /// The line at the foot of a page on which a section is not finished.
    tail: Option<usize>,
    /// The person this is about, if not the person of the document.
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
    // Mirroring comes last: everything is composed as if it ran from left to
    // right.
    composer.mirror(0, 0);
    let mut out = composer.out;
    start_pages(&mut out, &document.blocks);
    out
}

/// The piece after a page break or fold starts the new page, and the piece
/// before it lets go of it.
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
            // A piece that holds on to the next one would drag it back over the
            // break.
            last.keep = false;
        }
    }
}

/// Whether this block belongs to an introduction of codes, which must stay on
/// their page.
fn leads_to_codes(blocks: &[Block], place: usize) -> bool {
    let rest = blocks.get(place..).unwrap_or_default();
    let lead = rest
        .iter()
        // An introduction is a heading and a few lines; anything longer may
        // break.
        .take(4)
        .take_while(|block| {
            matches!(
                block,
                Block::Heading(..) | Block::Paragraph(_) | Block::List(_)
            )
        })
        .count();
    lead > 0 && matches!(rest.get(lead), Some(Block::Codes(_)))
}

/// Whether this is a paragraph that introduces the facts, table or list under
/// it.
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
            // Something drawn in between parts two rules.
            self.ruled &= from == self.out.pieces.len();
            if leads_to_codes(blocks, place) {
                let lead = self.out.pieces.iter_mut().skip(from);
                lead.for_each(|piece| piece.keep = true);
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
                // Under a light, parts belong to it: its bar is what stands again.
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
            // A new page starts something else, so there is no title to repeat.
            Block::NewPage | Block::Fold => self.section = None,
            Block::About(about) => (self.about, self.section) = (about.as_ref(), None),
            Block::Light(light, words) => {
                self.section = None;
                self.light(*light, words);
            }
            Block::Pictured(all) => self.pictured(all),
        }
    }

    /// Records which section and which person the pieces of a block belong to.
    fn belongs(&mut self, block: &'a Block, from: usize) {
        // A face never goes on on another page.
        if self.face {
            return;
        }
        let (section, about) = (self.section, self.about);
        let tail = match (section, self.tail) {
            (Some(_), None) => Some(self.more(0.0)),
            (_, tail) => tail,
        };
        self.tail = tail;
        // Codes are machine-readable pages of their own: no title is repeated
        // over them.
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
                    // At the top of a page there is nothing for a rule to
                    // separate.
                    composer.ruled = true;
                    composer.heading(level, &words);
                }));
                self.lit = false;
            }
            _ => {}
        }
    }

    /// Mirrors everything composed from these places on, if the page reads from
    /// right to left. Codes stay: the format fixes their places.
    fn mirror(&mut self, pieces: usize, heads: usize) {
        if !self.style.mirrored {
            return;
        }
        let width = self.theme.width;
        for piece in self.out.pieces.iter_mut().skip(pieces) {
            // Codes keep their places, and so do the labels under them.
            if !piece.fixed {
                let marks = piece.marks.iter_mut().chain(&mut piece.over);
                marks.for_each(|mark| mark.mirror(width));
            }
        }
        for head in self.out.heads.iter_mut().skip(heads) {
            head.marks.iter_mut().for_each(|mark| mark.mirror(width));
        }
    }

    /// Draws a rule over the piece at this place.
    fn over(&mut self, place: usize, y: f32, pen: f32) {
        let width = self.theme.width;
        if let Some(piece) = self.out.pieces.get_mut(place) {
            piece.over.push(super::mark::Mark::bar(0.0, y, width, pen));
        }
    }
}
