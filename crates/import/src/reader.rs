//! From a file to its codes: pages, then passes over each page.

use crate::decode::{Sweep, Symbol, black_and_white, grey_rings, second_opinion, sweep};
use crate::guide::{self, View};
use crate::heic::from_heic;
use crate::lattice::Effort;
use crate::pdf::PdfFile;
use crate::picture::{from_jpeg, from_png, from_webp};
use crate::scan::Scan;
use crate::sniff::{FileKind, file_kind};
use crate::{FoundCode, ImportError, Limits, Picture, pages, start};

/// Longest side in which codes are looked for first; the guided reading then
/// takes every pixel. A page that fills it has 3 pixels a module.
const FIRST_SIDE: usize = 2_600;

/// Pictures up to this size are enlarged if nothing is found in them.
const SMALL: usize = 2_500_000;

/// Pixels a side of the blocks by which black is told from white.
const BLOCKS: [usize; 2] = [8, 5];

/// Finds all codes in a file, page by page.
///
/// Codes that are not ours come back too; [`FoundCode::content`] tells them
/// apart. An empty list means that the file was read and shows no code.
///
/// # Errors
/// If the file is not a picture or PDF that can be read within the limits.
pub fn codes_in(file: &[u8], limits: &Limits) -> Result<Vec<FoundCode>, ImportError> {
    let count = pages_in(file, limits)?;
    let seen = pages::read(count, |page, care| {
        Ok(codes_on(file, page, limits, care)?.on_page(page))
    })?;
    Ok(seen.into_iter().flat_map(|page| page.codes).collect())
}

/// How many pages a file has; a picture is one page.
///
/// # Errors
/// As for [`codes_in`], as far as that is known without decoding a page.
pub fn pages_in(file: &[u8], limits: &Limits) -> Result<usize, ImportError> {
    match sized_kind(file, limits)? {
        FileKind::Pdf => Ok(PdfFile::open(file, limits)?.pages()),
        FileKind::Tiff => Scan::open(file)?.pages(limits),
        FileKind::Heic | FileKind::Jpeg | FileKind::Png | FileKind::Webp => Ok(1),
    }
}

/// How hard a page is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Care {
    /// As is enough for sharp pages.
    Quick,
    /// With everything that is left to try where nothing is found.
    Thorough,
}

/// What was seen on a page.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) codes: Vec<FoundCode>,
    /// Finder patterns that lie in none of the codes.
    pub(crate) patterns: usize,
}

impl Seen {
    fn on_page(mut self, page: usize) -> Self {
        self.codes.iter_mut().for_each(|code| code.page = page);
        self
    }
}

/// Finds the codes on one page, from 0.
pub(crate) fn codes_on(
    file: &[u8],
    page: usize,
    limits: &Limits,
    care: Care,
) -> Result<Seen, ImportError> {
    let picture = picture_of(file, page, limits)?;
    Ok(seen_in(&picture, page, care))
}

/// One page of a file, from 0, as it is looked at: drawn, or decoded.
///
/// # Errors
/// As for [`codes_in`], or if there is no such page.
pub fn picture_of(file: &[u8], page: usize, limits: &Limits) -> Result<Picture, ImportError> {
    let kind = sized_kind(file, limits)?;
    if page > 0 && !kind.has_pages() {
        return Err(ImportError::NoSuchPage);
    }
    match kind {
        FileKind::Heic => from_heic(file, limits),
        FileKind::Jpeg => from_jpeg(file, limits),
        FileKind::Png => from_png(file, limits),
        FileKind::Webp => from_webp(file, limits),
        FileKind::Tiff => Scan::open(file)?.page(page, limits),
        FileKind::Pdf => PdfFile::open(file, limits)?.page(page, limits),
    }
}

fn sized_kind(file: &[u8], limits: &Limits) -> Result<FileKind, ImportError> {
    if file.len() > limits.bytes {
        return Err(ImportError::TooLarge {
            limit: limits.bytes,
        });
    }
    file_kind(file)
}

/// Finds the codes in one picture; `page` is noted in each of them.
#[must_use]
pub fn codes_in_picture(picture: &Picture, page: usize) -> Vec<FoundCode> {
    seen_in(picture, page, Care::Thorough).codes
}

fn seen_in(picture: &Picture, page: usize, care: Care) -> Seen {
    let mut search = Search {
        picture,
        symbols: Vec::new(),
        left: 0,
        effort: Effort::for_picture(),
    };
    search.run(care);
    let symbols = search.symbols.into_iter();
    Seen {
        codes: symbols.map(|symbol| told(symbol, page)).collect(),
        patterns: search.left,
    }
}

/// Shrinks a large picture for the first search.
fn first_size(picture: &Picture) -> Option<Picture> {
    let too_long = |p: &Picture| p.width().max(p.height()) > FIRST_SIDE;
    let mut small = too_long(picture).then(|| picture.halved())?;
    while too_long(&small) {
        small = small.halved();
    }
    Some(small)
}

/// The search of one picture.
struct Search<'a> {
    picture: &'a Picture,
    symbols: Vec<Symbol>,
    /// Finder patterns that lie in no code that was read: the most of any pass.
    left: usize,
    effort: Effort,
}

impl Search<'_> {
    fn run(&mut self, care: Care) {
        let picture = self.picture;
        let small = first_size(picture);
        let first = small.as_ref().unwrap_or(picture);
        let mut unread = self.pass(first, BLOCKS[0]);
        if unread && small.is_some() {
            unread = self.pass(picture, BLOCKS[0]);
        }
        if unread && self.symbols.is_empty() && care == Care::Thorough {
            self.harder(first);
        }
    }

    /// How much larger the picture is than one made from it.
    fn factor(&self, made: &Picture) -> f64 {
        self.picture.width() as f64 / made.width() as f64
    }

    /// Searches once and completes the pages found. Tells whether something
    /// that looks like a code is still unread.
    fn pass(&mut self, searched: &Picture, block: usize) -> bool {
        let Some(bits) = black_and_white(searched, block) else {
            return false;
        };
        let factor = self.factor(searched);
        let Sweep {
            symbols: found,
            patterns,
            unread,
        } = sweep(&bits);
        add(&mut self.symbols, found, factor);
        if self.symbols.is_empty() {
            let first = guide::first_code(self.picture, &unread, factor);
            self.symbols.extend(first);
        }
        self.complete(None);
        let left = patterns.iter().filter(|[x, y]| {
            let spot = [x * factor, y * factor];
            !self.symbols.iter().any(|symbol| symbol.covers(spot))
        });
        let left = left.count();
        self.left = self.left.max(left);
        self.symbols.is_empty() || left >= 3
    }

    fn complete(&mut self, view: Option<&View>) {
        guide::complete(self.picture, &mut self.symbols, view, &mut self.effort);
    }

    /// What is left to try when nothing was found: patterns in shades of
    /// grey, other blocks, a larger picture, the other decoder.
    fn harder(&mut self, first: &Picture) {
        let factor = self.factor(first);
        let rings = grey_rings(first);
        let start = start::first_code(self.picture, &rings, factor, &mut self.effort);
        if let Some((symbol, plane)) = start {
            let view = View::of(&symbol, plane);
            self.symbols.push(symbol);
            self.complete(view.as_ref());
        }
        if self.symbols.is_empty() {
            self.pass(first, BLOCKS[1]);
        }
        if self.symbols.is_empty() && first.width() * first.height() <= SMALL {
            self.pass(&first.doubled(), BLOCKS[0]);
        }
        if self.symbols.is_empty() {
            add(&mut self.symbols, second_opinion(first), factor);
        }
    }
}

fn add(symbols: &mut Vec<Symbol>, found: Vec<Symbol>, factor: f64) {
    for symbol in found {
        let symbol = symbol.scaled(factor);
        if !symbols.iter().any(|known| known.is_again(&symbol)) {
            symbols.push(symbol);
        }
    }
}

fn told(symbol: Symbol, page: usize) -> FoundCode {
    FoundCode {
        bytes: symbol.bytes,
        page,
        corners: symbol.corners,
    }
}
