//! A card: two faces beside each other on a page, to be cut out and folded.

use super::{Composed, Composer};
use crate::bidi::is_right_to_left;
use crate::document::{Block, Codes, Document};
use crate::pdf::mark::Mark;
use crate::pdf::page::fill_under;
use crate::pdf::piece::{Piece, Placed};
use crate::pdf::shape::{Shaper, Style};
use crate::pdf::theme::{CARD_MODULE, DOT, Gap, MARGIN, MM, Theme, WIDTH};
use crate::pdf::{PdfError, Print};

/// A face, wide and high: ISO/IEC 7810 ID-1, a bank card.
const FACE: (f32, f32) = (85.6 * MM, 54.0 * MM);
/// A face in large print: ISO/IEC 7810 ID-3, a passport.
const LARGE_FACE: (f32, f32) = (88.0 * MM, 125.0 * MM);
/// What stays white along its edges.
const PAD: f32 = 3.2 * MM;
/// What stays white over and under a code.
const EDGE: f32 = 4.0;
/// The white border of a code, in modules.
const QUIET: f32 = 4.0;
/// The narrowest the words of the back may be; what does not fit is refused.
const NARROWEST: f32 = 40.0;
/// What stays white over the card on its page, and under it.
const OVER_CARD: f32 = 8.0;
const UNDER_CARD: f32 = 12.0;
/// How far ink may reach over the side of a face: letters overhang a little.
const SLACK: f32 = 0.5;
/// What rounding may add to heights.
const ROUNDING: f32 = 0.01;
/// How heavy the lines to cut and to fold along are.
const CUT: f32 = 0.5;
/// How long the marks at the corners are, and how far away from them.
const TICK: f32 = 11.0;
const TICK_AWAY: f32 = 4.0;
/// The dashes of the fold: how long, how far from one to the next, and how far
/// they reach over the card and under it.
const DASH: f32 = 2.5;
const DASH_PITCH: f32 = 6.0;
const FOLD_BEFORE: f32 = 12.0;
const FOLD_AFTER: f32 = 10.0;
/// The largest code that a face has room for: version 24.
const LARGEST: usize = 113;

/// The sizes of both faces.
pub(in crate::pdf) struct Card {
    face: (f32, f32),
    front: Theme,
    back: Theme,
    /// How wide and high the code is, with the white around it.
    code: f32,
    /// Whether the words of the back stand under the code, not beside it.
    under: bool,
}

/// Where what was composed for the front and for the back ends.
type Ends = [usize; 2];

impl Card {
    pub(in crate::pdf) fn new(document: &Document, print: Print) -> Self {
        let [_, back, _] = zones(&document.blocks);
        let size = back.iter().find_map(|block| match block {
            Block::Codes(codes) => codes.cells.first().map(|cell| cell.bitmap.size()),
            _ => None,
        });
        let code = size.map_or(0.0, |size| (size as f32 + 2.0 * QUIET) * CARD_MODULE);
        let face = if print.large { LARGE_FACE } else { FACE };
        let inner = face.0 - 2.0 * PAD;
        let beside = if print.large { 0.0 } else { code };
        Self {
            face,
            front: Theme::face(inner, print),
            back: Theme::face((inner - beside).max(NARROWEST), print),
            code,
            under: print.large,
        }
    }

    /// Where the code and the words of the back begin, from the corner of
    /// what is within its white edges.
    fn behind(&self, mirrored: bool) -> [(f32, f32); 2] {
        let inner = self.face.0 - 2.0 * PAD;
        let [along, down] = [inner - self.code, self.face.1 - self.code];
        let middle = down / 2.0 - PAD;
        match (self.under, mirrored) {
            (true, _) => [(along / 2.0, 0.0), (0.0, self.code)],
            (false, false) => [(along, middle), (0.0, 0.0)],
            (false, true) => [(0.0, middle), (self.code, 0.0)],
        }
    }
}

/// The blocks of the front, of the back, and of the page under them.
fn zones(blocks: &[Block]) -> [&[Block]; 3] {
    let fold = |blocks: &[Block]| {
        let found = blocks.iter().position(|block| matches!(block, Block::Fold));
        found.unwrap_or(blocks.len())
    };
    let (front, rest) = blocks.split_at(fold(blocks));
    let (back, under) = match rest.split_first() {
        Some((_, rest)) => rest.split_at(fold(rest)),
        None => (rest, rest),
    };
    [front, back, under.get(1..).unwrap_or_default()]
}

/// Composes a card and puts it on its page.
pub(in crate::pdf) fn compose_card<'a>(
    document: &'a Document,
    card: &'a Card,
    page: &'a Theme,
    shaper: Shaper,
) -> Result<(Composed<'a>, Vec<Vec<Placed<'a>>>), PdfError> {
    let [front, back, under] = zones(&document.blocks);
    let mut composer = Composer::new(document, &card.front, shaper);
    let mut ends: Ends = [0; 2];
    for (place, (theme, blocks)) in [(&card.front, front), (&card.back, back), (page, under)]
        .into_iter()
        .enumerate()
    {
        composer.theme = theme;
        composer.style = Style::body(theme, &document.language);
        composer.face = place < 2;
        (composer.gap, composer.ruled) = (theme.gap(Gap::OverFace), true);
        let (pieces, heads) = (composer.out.pieces.len(), composer.out.heads.len());
        if place == 0 {
            composer.face_notice(document);
            composer.masthead(&document.masthead);
        }
        composer.blocks(blocks);
        composer.mirror(pieces, heads);
        if let Some(end) = ends.get_mut(place) {
            *end = composer.out.pieces.len();
        }
    }
    let mut out = composer.out;
    let pages = place(
        &mut out,
        ends,
        card,
        page,
        is_right_to_left(&document.language),
    )?;
    Ok((out, pages))
}

fn place<'a>(
    out: &mut Composed<'a>,
    [front, back]: Ends,
    card: &Card,
    page: &Theme,
    mirrored: bool,
) -> Result<Vec<Vec<Placed<'a>>>, PdfError> {
    let mut pieces = std::mem::take(&mut out.pieces);
    let under = pieces.split_off(back);
    let behind = pieces.split_off(front);
    let (width, height) = card.face;
    let (left, top) = ((WIDTH - 2.0 * width) / 2.0, page.top + OVER_CARD);
    let mut placed = vec![frame(left, top, card.face)];
    let [front, back] = [left + PAD, left + width + PAD].map(|x| (x, top + PAD));
    let end = top + height - PAD;
    placed.extend(stack(pieces, front, end, &card.front)?);
    let [code, words] = card.behind(mirrored).map(|(x, y)| (back.0 + x, back.1 + y));
    placed.extend(stack(behind, words, end, &card.back)?);
    let mut codes = std::mem::take(&mut out.aside).into_iter();
    if let Some(piece) = codes.next() {
        if piece.height > height - EDGE {
            return Err(PdfError::Face);
        }
        placed.push(on_dots(piece, code));
    }
    if codes.next().is_some() {
        return Err(PdfError::Face);
    }
    let y = top + height + UNDER_CARD;
    Ok(fill_under(placed, y, under, &out.heads, page))
}

/// Pieces under each other on one face, down to its end.
fn stack<'a>(
    pieces: Vec<Piece<'a>>,
    (x, top): (f32, f32),
    end: f32,
    theme: &Theme,
) -> Result<Vec<Placed<'a>>, PdfError> {
    let mut y = top;
    let mut placed = Vec::with_capacity(pieces.len());
    for piece in pieces {
        if !placed.is_empty() {
            y += piece.gap;
        }
        let wide = piece.marks.iter().any(|mark| {
            let (left, right) = mark.reach();
            left < -SLACK || right > theme.width + SLACK
        });
        if wide || y + piece.height > end + ROUNDING {
            return Err(PdfError::Face);
        }
        placed.push(Placed {
            x,
            y,
            outline: piece.outline,
            about: None,
            marks: piece.marks,
        });
        y += piece.height;
    }
    Ok(placed)
}

/// A code on whole dots of a printer.
fn on_dots(code: Piece<'_>, (x, y): (f32, f32)) -> Placed<'_> {
    let grid = |place: f32| (place / DOT).ceil() * DOT;
    Placed {
        x: grid(MARGIN + x) - MARGIN,
        y: grid(y),
        marks: code.marks,
        ..Placed::default()
    }
}

/// The line to cut along, marks at its corners, and the line to fold along.
fn frame<'a>(x: f32, y: f32, face: (f32, f32)) -> Placed<'a> {
    let (width, height) = (2.0 * face.0, face.1);
    let mut marks: Vec<Mark<'a>> = Mark::frame(0.0, 0.0, width, height, CUT).into();
    let before = -(TICK_AWAY + TICK);
    for corner in [0.0, width - CUT] {
        marks.extend([before, height + TICK_AWAY].map(|y| Mark::bar(corner, y, CUT, TICK)));
    }
    for corner in [0.0, height - CUT] {
        marks.extend([before, width + TICK_AWAY].map(|x| Mark::bar(x, corner, TICK, CUT)));
    }
    let middle = width / 2.0 - CUT / 2.0;
    // Short dashes: the fold.
    let dashes = (0..).map(|at| -FOLD_BEFORE + DASH_PITCH * at as f32);
    let dashes = dashes.take_while(|y| *y < height + FOLD_AFTER);
    marks.extend(dashes.map(|y| Mark::bar(middle, y, CUT, DASH)));
    Placed {
        x,
        y,
        marks,
        ..Placed::default()
    }
}

impl<'a> Composer<'a> {
    /// The one code of a card; it stands beside the words.
    pub(super) fn card_code(&mut self, codes: &'a Codes) {
        for cell in &codes.cells {
            let figure = self.out.tags.figure(None, &cell.alt, None);
            let border = QUIET * CARD_MODULE;
            let side = cell.bitmap.size() as f32 * CARD_MODULE;
            let marks = vec![Mark::Code {
                x: border,
                y: border,
                module: CARD_MODULE,
                bitmap: &cell.bitmap,
                tag: figure,
            }];
            let fits = cell.bitmap.size() <= LARGEST;
            self.out.aside.push(Piece {
                height: if fits { side + 2.0 * border } else { f32::MAX },
                marks,
                ..Piece::default()
            });
        }
    }
}
