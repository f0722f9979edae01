//! Pieces onto pages: what belongs together stays together as long as a page
//! can hold it. The head of a table and the title of what a page breaks are
//! repeated on the next page, and the foot of the page says that it goes on.

mod groups;

use super::mark::Mark;
use super::piece::{Head, Piece, Placed};
use super::theme::{DOT, FOLD_CLEAR, MARGIN, PAGE_WIDTH, STAPLE, Theme};
use crate::document::About;
use groups::Group;

/// How far a line at the foot may reach into the white under the body.
const FOOT: f32 = 2.0;

/// Puts pieces on pages; there is always at least one page.
pub(super) fn fill<'a>(
    pieces: Vec<Piece<'a>>,
    heads: &[Head<'a>],
    theme: &Theme,
) -> Vec<Vec<Placed<'a>>> {
    fill_under(Vec::new(), theme.top, pieces, heads, theme)
}

/// The same, where something stands on the first page that ends here.
pub(super) fn fill_under<'a>(
    first: Vec<Placed<'a>>,
    y: f32,
    pieces: Vec<Piece<'a>>,
    heads: &[Head<'a>],
    theme: &Theme,
) -> Vec<Vec<Placed<'a>>> {
    let mut filler = Filler {
        pages: vec![first],
        y,
        heads,
        theme,
    };
    for group in groups::of(pieces, heads) {
        filler.put(group);
    }
    filler.pages
}

struct Filler<'a, 'h> {
    pages: Vec<Vec<Placed<'a>>>,
    y: f32,
    heads: &'h [Head<'a>],
    theme: &'h Theme,
}

impl<'a> Filler<'a, '_> {
    fn put(&mut self, group: Group<'a>) {
        let mut together = group.pieces;
        let Some(first) = together.first_mut() else {
            return;
        };
        if first.folds && self.fold() {
            first.gap = 0.0;
            first.over.clear();
        }
        let Some(first) = together.first() else {
            return;
        };
        let lead = if self.at_top() { 0.0 } else { first.gap };
        let height = group.height - first.gap;
        let mut room = self.theme.bottom + 0.01 - self.y - lead;
        // All that goes on fits, or else the line that says so does.
        let fits_here = height + group.rest.min(group.tail) <= room;
        if !self.at_top() && (first.fresh || !fits_here) {
            let room_there = self.theme.height() - self.head_height(first);
            // What no page can hold starts here, if its first part fits.
            if first.fresh || height <= room_there || first.height > room {
                self.new_page(first.tail);
                room = room_there;
            }
        }
        let whole = height <= room;
        let mut pieces = together.into_iter().peekable();
        while let Some(piece) = pieces.next() {
            let next = pieces.peek().filter(|_| !whole);
            let tail = next.and_then(|next| next.tail);
            let tail = tail.and_then(|tail| self.heads.get(tail));
            self.place(piece, tail.map_or(0.0, |tail| tail.height));
        }
    }

    /// Goes behind the fold of the first page, if that is still ahead.
    fn fold(&mut self) -> bool {
        let Some(fold) = self.theme.fold.filter(|_| self.pages.len() == 1) else {
            return false;
        };
        let ahead = !self.at_top() && self.y <= fold - FOLD_CLEAR * 0.5;
        if ahead {
            self.y = fold + FOLD_CLEAR;
        }
        ahead
    }

    /// So much stays white under it.
    fn place(&mut self, mut piece: Piece<'a>, under: f32) {
        let gap = if self.at_top() { 0.0 } else { piece.gap };
        if !self.at_top() && self.y + gap + piece.height + under > self.theme.bottom + 0.01 {
            self.new_page(piece.tail);
        }
        if self.at_top() {
            self.repeat_heads(&piece);
        } else {
            self.y += piece.gap;
            piece.marks.append(&mut piece.over);
        }
        if piece.marks.iter().any(Mark::is_code) {
            self.clear_codes(piece.height);
        }
        let placed = Placed {
            x: 0.0,
            y: self.y,
            outline: piece.outline,
            about: piece.about,
            marks: piece.marks,
        };
        self.y += piece.height;
        if let Some(page) = self.pages.last_mut() {
            page.push(placed);
        }
    }

    /// Codes stand clear of a staple and of the fold, on whole dots.
    fn clear_codes(&mut self, height: f32) {
        self.y = self.y.max(STAPLE);
        let crossed = |fold: &f32| self.y < *fold && self.y + height > *fold;
        if let Some(fold) = self.theme.fold.filter(crossed)
            && fold + FOLD_CLEAR + height <= self.theme.bottom
        {
            self.y = fold + FOLD_CLEAR;
        }
        self.y = (self.y / DOT).ceil() * DOT;
    }

    fn repeat_heads(&mut self, piece: &Piece<'a>) {
        for place in [piece.section, piece.head].into_iter().flatten() {
            self.again(place, piece.about);
        }
    }

    /// Draws something again here.
    fn again(&mut self, place: usize, about: Option<&'a About>) {
        let Some(head) = self.heads.get(place) else {
            return;
        };
        let placed = Placed {
            y: self.y,
            about,
            marks: head.marks.clone(),
            ..Placed::default()
        };
        self.y += head.height;
        if let Some(page) = self.pages.last_mut() {
            page.push(placed);
        }
    }

    fn head_height(&self, piece: &Piece<'a>) -> f32 {
        let heads = [piece.section, piece.head].into_iter().flatten();
        let heads = heads.filter_map(|place| self.heads.get(place));
        heads.map(|head| head.height).sum()
    }

    fn at_top(&self) -> bool {
        self.pages.last().is_none_or(Vec::is_empty)
    }

    /// Ends the page; something may be said at its foot.
    fn new_page(&mut self, tail: Option<usize>) {
        let head = tail.and_then(|place| self.heads.get(place));
        let fits = head.is_some_and(|head| self.y + head.height <= self.theme.bottom + FOOT);
        if let Some(tail) = tail.filter(|_| fits) {
            let page = self.pages.last().and_then(|page| page.last());
            self.again(tail, page.and_then(|placed| placed.about));
        }
        self.pages.push(Vec::new());
        self.y = self.theme.top;
    }
}

/// Two short dashes at each edge of a page that is folded.
pub(super) fn fold_marks<'a>(fold: f32) -> Placed<'a> {
    const DASH: f32 = 9.0;
    let starts = [
        14.0,
        27.0,
        PAGE_WIDTH - 14.0 - DASH,
        PAGE_WIDTH - 27.0 - DASH,
    ];
    Placed {
        x: -MARGIN,
        y: fold,
        marks: starts.map(|x| Mark::bar(x, -0.25, DASH, 0.5)).into(),
        ..Placed::default()
    }
}

#[cfg(test)]
mod tests;
