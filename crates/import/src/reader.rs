//! From a file to its codes: pages, then passes over each page.

use crate::bootstrap::{self, Guess};
use crate::decode::{Sweep, Symbol, black_and_white, finder_patterns_in_grey, read_by_zbar, sweep};
use crate::heic::from_heic;
use crate::homography::Spot;
use crate::page_model::{self, PageModel};
use crate::pdf::PdfFile;
use crate::raster::{from_jpeg, from_png, from_webp};
use crate::seen::{Care, Seen};
use crate::sniff::{FileKind, known_file};
use crate::symbol_reader::Effort;
use crate::tiff::TiffFile;
use crate::{FoundCode, ImportError, Limits, Picture, pages};

/// Longest side in which codes are looked for first; the guided reading then
/// takes every pixel. A page that fills it has 3 pixels a module.
const FIRST_SIDE: usize = 2_600;

/// Pixels up to which pictures are enlarged if nothing is found in them: a page then has
/// less than three pixels a module.
const SMALL: usize = 2_500_000;

/// Pixels a side of the blocks by which black and white are divided: at first, and
/// smaller where nothing is found, which follows light that changes fast. Tuned on
/// simulated photographs.
const BLOCK: usize = 8;
const SMALL_BLOCK: usize = 5;

/// Finder patterns of one code: so many that lie in no code that was read are a reason
/// to look again.
const PATTERNS_OF_A_CODE: usize = 3;

/// Finds all codes in a file, page by page.
///
/// Codes that are not ours are returned too; [`FoundCode::content`] tells them
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
    let (kind, file) = sized(file, limits)?;
    match kind {
        FileKind::Pdf => Ok(PdfFile::open(file, limits)?.pages()),
        FileKind::Tiff => TiffFile::open(file)?.pages(limits),
        FileKind::Heic | FileKind::Jpeg | FileKind::Png | FileKind::Webp => Ok(1),
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
    let (kind, file) = sized(file, limits)?;
    if page > 0 && !kind.has_pages() {
        return Err(ImportError::NoSuchPage);
    }
    match kind {
        FileKind::Heic => from_heic(file, limits),
        FileKind::Jpeg => from_jpeg(file, limits),
        FileKind::Png => from_png(file, limits),
        FileKind::Webp => from_webp(file, limits),
        FileKind::Tiff => TiffFile::open(file)?.page(page, limits),
        FileKind::Pdf => PdfFile::open(file, limits)?.page(page, limits),
    }
}

fn sized<'a>(file: &'a [u8], limits: &Limits) -> Result<(FileKind, &'a [u8]), ImportError> {
    if file.len() > limits.bytes {
        return Err(ImportError::TooLarge {
            limit: limits.bytes,
        });
    }
    known_file(file)
}

/// Finds the codes in one picture; `page` is noted in each of them.
#[must_use]
pub fn codes_in_picture(picture: &Picture, page: usize) -> Vec<FoundCode> {
    seen_in(picture, page, Care::Thorough).codes
}

fn seen_in(picture: &Picture, page: usize, care: Care) -> Seen {
    let small = first_size(picture);
    let mut search = Search::new(picture, small.as_ref());
    search.quick();
    let is_dark = picture.is_dark();
    // Of a light page without a code there is nothing more to see at a glance.
    if !search.symbols.is_empty() || !(is_dark || care == Care::Thorough) {
        return search.seen(page);
    }
    let inverted = picture.inverted();
    let small = small.as_ref().map(Picture::inverted);
    let mut other = Search::new(&inverted, small.as_ref());
    other.glance();
    if other.symbols.is_empty() && care == Care::Thorough {
        search.harder();
        if search.symbols.is_empty() && is_dark {
            // Both ways share what one picture may cost.
            std::mem::swap(&mut other.effort, &mut search.effort);
            other.harder();
            search.unread |= other.unread;
        }
    }
    if other.symbols.is_empty() {
        search.seen(page)
    } else {
        other.seen(page)
    }
}

/// Shrinks a large picture for the first search.
fn first_size(picture: &Picture) -> Option<Picture> {
    // Halving is a mean of four pixels; other factors would blur unevenly.
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
    /// The picture in the size of the first search.
    first: &'a Picture,
    symbols: Vec<Symbol>,
    /// Whether there is a code that was not read.
    unread: bool,
    effort: Effort,
}

impl<'a> Search<'a> {
    /// A picture and, if it is too large for the first search, a smaller one.
    fn new(picture: &'a Picture, small: Option<&'a Picture>) -> Self {
        Self {
            picture,
            first: small.unwrap_or(picture),
            symbols: Vec::new(),
            unread: false,
            effort: Effort::for_picture(),
        }
    }

    fn seen(self, page: usize) -> Seen {
        let symbols = self.symbols.into_iter();
        Seen {
            codes: symbols.map(|symbol| found_code(symbol, page)).collect(),
            unread: self.unread,
        }
    }

    /// As is enough for sharp pages.
    fn quick(&mut self) {
        let left = self.pass(self.first, BLOCK);
        // Shrinking may have cost a code that still shows its patterns.
        if (left >= PATTERNS_OF_A_CODE || self.symbols.is_empty()) && self.is_shrunk() {
            self.pass(self.picture, BLOCK);
        }
    }

    /// The same for a picture that hardly has a code.
    fn glance(&mut self) {
        let left = self.pass(self.first, BLOCK);
        if left >= PATTERNS_OF_A_CODE && self.is_shrunk() {
            self.pass(self.picture, BLOCK);
        }
    }

    fn is_shrunk(&self) -> bool {
        self.first.width() < self.picture.width()
    }

    /// How much larger the picture is than one made from it.
    fn factor(&self, made: &Picture) -> f64 {
        self.picture.width() as f64 / made.width() as f64
    }

    /// Searches once and completes the pages found. Returns how many finder
    /// patterns lie in no code that was read.
    fn pass(&mut self, searched: &Picture, block: usize) -> usize {
        let Some(bits) = black_and_white(searched, block) else {
            return 0;
        };
        let factor = self.factor(searched);
        let Sweep {
            symbols: found,
            patterns,
            unread,
        } = sweep(&bits);
        add(&mut self.symbols, found, factor);
        if self.symbols.is_empty() {
            let first = page_model::first_code(self.picture, &unread, factor);
            self.symbols.extend(first);
        }
        self.complete(None);
        let is_left = |[x, y]: Spot| {
            let spot = [x * factor, y * factor];
            !self.symbols.iter().any(|symbol| symbol.covers(spot))
        };
        self.unread |= unread
            .iter()
            .any(|triple| triple.stands_free && triple.middles.into_iter().all(is_left));
        patterns.into_iter().filter(|spot| is_left(*spot)).count()
    }

    fn complete(&mut self, page: Option<&PageModel>) {
        page_model::complete(self.picture, &mut self.symbols, page, &mut self.effort);
    }

    /// What is left to try when nothing was found: patterns in shades of
    /// grey, other blocks, a larger picture, the other decoder.
    fn harder(&mut self) {
        let first = self.first;
        let factor = self.factor(first);
        let guesses = bootstrap::guesses(&finder_patterns_in_grey(first));
        self.unread |= guesses.first().is_some_and(Guess::is_page);
        let start = bootstrap::first_code(self.picture, &guesses, factor, &mut self.effort);
        if let Some((symbol, plane)) = start {
            let page = PageModel::from_code(&symbol, plane);
            self.symbols.push(symbol);
            self.complete(page.as_ref());
        }
        if self.symbols.is_empty() {
            self.pass(first, SMALL_BLOCK);
        }
        // Rows are scanned in whole pixels, so small modules gain from being enlarged.
        if self.symbols.is_empty() && first.width() * first.height() <= SMALL {
            self.pass(&first.doubled(), BLOCK);
        }
        if self.symbols.is_empty() {
            add(&mut self.symbols, read_by_zbar(first), factor);
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

fn found_code(symbol: Symbol, page: usize) -> FoundCode {
    FoundCode {
        bytes: symbol.bytes,
        page,
        corners: symbol.corners,
    }
}
