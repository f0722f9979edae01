//! Puts pieces on pages. What belongs together stays together if a page can
//! hold it. Table heads and titles are repeated after a page break, and a line
//! before the break says that there is more.

mod groups;

use super::mark::Mark;
use super::piece::{Head, Piece, Placed};
use super::theme::{DOT, FOLD_CLEAR, MARGIN, PAGE_WIDTH, STAPLE, Theme};
use crate::document::About;
use groups::Group;

/// How far the line about more may reach into the white under the body.
const FOOT: f32 = 2.0;

/// Puts pieces on pages, at least one.
pub(super) fn fill<'a>(
    pieces: Vec<Piece<'a>>,
    heads: &[Head<'a>],
    theme: &Theme,
) -> Vec<Vec<Placed<'a>>> {
    fill_under(Vec::new(), theme.top, pieces, heads, theme)
}

/// The same, starting below something on the first page.
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
        // Right below the fold there is nothing to keep a distance from.
        if first.folds && self.fold() {
            first.gap = 0.0;
            // A rule parts it from what stands before; here the fold does.
            first.over.clear();
        }
        let Some(first) = together.first() else {
            return;
        };
        let lead = if self.at_top() { 0.0 } else { first.gap };
        let height = group.height - first.gap;
        // The hundredth of a point absorbs rounding, or a page measured as full
        // would overflow.
        let mut room = self.theme.bottom + 0.01 - self.y - lead;
        // Either everything that goes on fits, or the line that says so must.
        let fits_here = height + group.rest.min(group.tail) <= room;
        if !self.at_top() && (first.fresh || !fits_here) {
            let room_there = self.theme.height() - self.head_height(first);
            // A group that no page can hold starts here if its first piece
            // fits.
            if first.fresh || height <= room_there || first.height > room {
                self.new_page(first.tail);
                room = room_there;
            }
        }
        let whole = height <= room;
        let mut pieces = together.into_iter().peekable();
        while let Some(piece) = pieces.next() {
            // Only a group that is being split needs a line saying that it goes
            // on.
            let next = pieces.peek().filter(|_| !whole);
            let tail = next.and_then(|next| next.tail);
            let tail = tail.and_then(|tail| self.heads.get(tail));
            self.place(piece, tail.map_or(0.0, |tail| tail.height));
        }
    }

    /// Moves below the fold of the first page, if that is still ahead.
    fn fold(&mut self) -> bool {
        let Some(fold) = self.theme.fold.filter(|_| self.pages.len() == 1) else {
            return false;
        };
        // Nothing on the page means that the fold is not needed to separate
        // anything.
        let ahead = !self.at_top() && self.y <= fold - FOLD_CLEAR * 0.5;
        if ahead {
            self.y = fold + FOLD_CLEAR;
        }
        ahead
    }

    /// Places a piece, with `under` points to spare for a line below it.
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
        // The reader of a photograph needs clear, aligned codes; words can go
        // anywhere.
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

    /// Codes keep clear of a staple and of the fold, and start on whole printer
    /// dots.
    fn clear_codes(&mut self, height: f32) {
        self.y = self.y.max(STAPLE);
        let crossed = |fold: &f32| self.y < *fold && self.y + height > *fold;
        if let Some(fold) = self.theme.fold.filter(crossed)
            // If it does not fit below either, a code across the fold is the
            // lesser evil.
            && fold + FOLD_CLEAR + height <= self.theme.bottom
        {
            self.y = fold + FOLD_CLEAR;
        }
        // Between dots a printer would round modules to different sizes.
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

    /// Ends the page, perhaps with a line at its foot.
    fn new_page(&mut self, tail: Option<usize>) {
        let head = tail.and_then(|place| self.heads.get(place));
        // The line about more is left out rather than drawn over the foot of
        // the page.
        let fits = head.is_some_and(|head| self.y + head.height <= self.theme.bottom + FOOT);
        if let Some(tail) = tail.filter(|_| fits) {
            // The line at the foot is about whom the last piece is about.
            let page = self.pages.last().and_then(|page| page.last());
            self.again(tail, page.and_then(|placed| placed.about));
        }
        self.pages.push(Vec::new());
        self.y = self.theme.top;
    }
}

/// Two short dashes at the edges mark the fold.
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
