//! From a file to its codes: pages, then passes over each page.

use crate::decode::{Sweep, Symbol, black_and_white, second_opinion, sweep};
use crate::guide;
use crate::pdf::PdfFile;
use crate::picture::{from_jpeg, from_png};
use crate::sniff::{FileKind, file_kind};
use crate::{FoundCode, ImportError, Limits, Picture};

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
    let mut codes = Vec::new();
    for page in 0..pages_in(file, limits)? {
        codes.extend(codes_on(file, page, limits)?);
    }
    Ok(codes)
}

/// How many pages a file has; a picture is one page.
///
/// # Errors
/// As for [`codes_in`], as far as that is known without decoding a page.
pub fn pages_in(file: &[u8], limits: &Limits) -> Result<usize, ImportError> {
    match sized_kind(file, limits)? {
        FileKind::Pdf => Ok(PdfFile::open(file, limits)?.pages()),
        FileKind::Jpeg | FileKind::Png => Ok(1),
    }
}

/// Finds the codes on one page, from 0.
pub(crate) fn codes_on(
    file: &[u8],
    page: usize,
    limits: &Limits,
) -> Result<Vec<FoundCode>, ImportError> {
    let picture = picture_of(file, page, limits)?;
    Ok(codes_in_picture(&picture, page))
}

/// One page of a file, from 0, as it is looked at: drawn, or decoded.
///
/// # Errors
/// As for [`codes_in`], or if there is no such page.
pub fn picture_of(file: &[u8], page: usize, limits: &Limits) -> Result<Picture, ImportError> {
    let kind = sized_kind(file, limits)?;
    if page > 0 && kind != FileKind::Pdf {
        return Err(ImportError::NoSuchPage);
    }
    match kind {
        FileKind::Jpeg => from_jpeg(file, limits),
        FileKind::Png => from_png(file, limits),
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
    let mut symbols = Vec::new();
    let small = first_size(picture);
    let search = small.as_ref().unwrap_or(picture);
    let factor = picture.width() as f64 / search.width() as f64;
    let mut unread = pass(picture, search, factor, BLOCKS[0], &mut symbols);
    if unread && small.is_some() {
        unread = pass(picture, picture, 1.0, BLOCKS[0], &mut symbols);
    }
    if unread && symbols.is_empty() {
        harder(picture, search, factor, &mut symbols);
    }
    symbols.into_iter().map(|s| told(s, page)).collect()
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

/// Searches once and completes the pages found. Tells whether something that
/// looks like a code is still unread.
fn pass(
    picture: &Picture,
    search: &Picture,
    factor: f64,
    block: usize,
    symbols: &mut Vec<Symbol>,
) -> bool {
    let Some(bits) = black_and_white(search, block) else {
        return false;
    };
    let Sweep {
        symbols: found,
        patterns,
        unread,
    } = sweep(&bits);
    add(symbols, found, factor);
    if symbols.is_empty() {
        symbols.extend(guide::first_code(picture, &unread, factor));
    }
    guide::complete(picture, symbols);
    let left = patterns.iter().filter(|[x, y]| {
        let spot = [x * factor, y * factor];
        !symbols.iter().any(|symbol| symbol.covers(spot))
    });
    symbols.is_empty() || left.count() >= 3
}

/// What is left to try when nothing was found: other blocks, a larger
/// picture, the other decoder.
fn harder(picture: &Picture, search: &Picture, factor: f64, symbols: &mut Vec<Symbol>) {
    pass(picture, search, factor, BLOCKS[1], symbols);
    if symbols.is_empty() && search.width() * search.height() <= SMALL {
        let large = search.doubled();
        pass(picture, &large, factor / 2.0, BLOCKS[0], symbols);
    }
    if symbols.is_empty() {
        add(symbols, second_opinion(search), factor);
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
