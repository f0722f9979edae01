//! Pieces onto pages: what belongs together stays together as long as a page
//! can hold it, and the head of a table is repeated on each of its pages.

use super::mark::Mark;
use super::theme::{DOT, FOLD_CLEAR, MARGIN, PAGE_WIDTH, STAPLE, Theme};

/// What may not be broken over pages; places count from its top left corner
/// and the left margin.
#[derive(Default)]
pub(super) struct Piece<'a> {
    /// White space over it, unless it starts a page.
    pub(super) gap: f32,
    pub(super) height: f32,
    /// Whether the next piece must be on the same page.
    pub(super) keep: bool,
    /// Whether it starts a new page.
    pub(super) fresh: bool,
    /// Whether it stands behind the fold, if the page is folded.
    pub(super) folds: bool,
    /// Whether it stays as it is on a page that is read from right to left.
    pub(super) fixed: bool,
    /// The head to repeat over it at the top of a page.
    pub(super) head: Option<usize>,
    /// What the outline says of it.
    pub(super) outline: Option<String>,
    pub(super) marks: Vec<Mark<'a>>,
    /// What is drawn over it, unless it starts a page.
    pub(super) over: Vec<Mark<'a>>,
}

/// The head of a table, ready to be repeated.
pub(super) struct Head<'a> {
    pub(super) height: f32,
    pub(super) marks: Vec<Mark<'a>>,
}

/// A piece and where it stands: from the left margin and the top of the page.
pub(super) struct Placed<'a> {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) outline: Option<String>,
    pub(super) marks: Vec<Mark<'a>>,
}

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
    let mut together: Vec<Piece<'a>> = Vec::new();
    for piece in pieces {
        let more = piece.keep;
        together.push(piece);
        if !more {
            filler.put(std::mem::take(&mut together));
        }
    }
    filler.put(together);
    filler.pages
}

struct Filler<'a, 'h> {
    pages: Vec<Vec<Placed<'a>>>,
    y: f32,
    heads: &'h [Head<'a>],
    theme: &'h Theme,
}

impl<'a> Filler<'a, '_> {
    fn put(&mut self, mut together: Vec<Piece<'a>>) {
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
        let height = together
            .iter()
            .map(|piece| piece.gap + piece.height)
            .sum::<f32>()
            - first.gap;
        if !self.at_top() && (first.fresh || self.y + lead + height > self.theme.bottom + 0.01) {
            let head = self.head_height(first);
            let fits = head + height <= self.theme.height();
            // What no page can hold starts here, if its first part fits.
            if first.fresh || fits || self.y + lead + first.height > self.theme.bottom {
                self.new_page();
            }
        }
        for piece in together {
            self.place(piece);
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

    fn place(&mut self, mut piece: Piece<'a>) {
        let gap = if self.at_top() { 0.0 } else { piece.gap };
        if !self.at_top() && self.y + gap + piece.height > self.theme.bottom + 0.01 {
            self.new_page();
        }
        if self.at_top() {
            self.repeat_head(&piece);
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
        let folded = self.theme.fold.filter(|_| self.pages.len() == 1);
        if let Some(fold) = folded.filter(crossed)
            && fold + FOLD_CLEAR + height <= self.theme.bottom
        {
            self.y = fold + FOLD_CLEAR;
        }
        self.y = (self.y / DOT).ceil() * DOT;
    }

    fn repeat_head(&mut self, piece: &Piece<'a>) {
        let Some(head) = piece.head.and_then(|place| self.heads.get(place)) else {
            return;
        };
        let placed = Placed {
            x: 0.0,
            y: self.y,
            outline: None,
            marks: head.marks.clone(),
        };
        self.y += head.height;
        if let Some(page) = self.pages.last_mut() {
            page.push(placed);
        }
    }

    fn head_height(&self, piece: &Piece<'a>) -> f32 {
        let head = piece.head.and_then(|place| self.heads.get(place));
        head.map_or(0.0, |head| head.height)
    }

    fn at_top(&self) -> bool {
        self.pages.last().is_none_or(Vec::is_empty)
    }

    fn new_page(&mut self) {
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
        outline: None,
        marks: starts.map(|x| Mark::bar(x, -0.25, DASH, 0.5)).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Paper;
    use crate::pdf::Print;

    fn clear() -> Theme {
        Theme::new(Paper::A4, Print::CLEAR)
    }

    fn piece(height: f32, keep: bool) -> Piece<'static> {
        Piece {
            height,
            keep,
            gap: 10.0,
            ..Piece::default()
        }
    }

    fn counts(pieces: Vec<Piece<'static>>, heads: &[Head<'static>]) -> Vec<usize> {
        let theme = clear();
        fill(pieces, heads, &theme).iter().map(Vec::len).collect()
    }

    #[test]
    fn what_is_kept_moves_as_one() {
        let height = clear().height();
        let pieces = vec![
            piece(height - 60.0, false),
            piece(30.0, true),
            piece(30.0, false),
        ];
        assert_eq!(counts(pieces, &[]), [1, 2]);
    }

    #[test]
    fn what_no_page_can_hold_is_broken() {
        let height = clear().height();
        let pieces = (0..4).map(|_| piece(height * 0.6, true)).collect();
        assert_eq!(counts(pieces, &[]), [1, 1, 1, 1]);
    }

    #[test]
    fn heads_are_repeated_at_the_top_of_a_page_only() {
        let height = clear().height();
        let head = Head {
            height: 20.0,
            marks: Vec::new(),
        };
        let rows = (0..4)
            .map(|_| Piece {
                head: Some(0),
                ..piece(height * 0.4, false)
            })
            .collect();
        // The first row starts the page, so it gets a head too; see `table`.
        assert_eq!(counts(rows, &[head]), [3, 3]);
    }

    #[test]
    fn a_fresh_piece_starts_a_page_and_nothing_makes_one_page() {
        let fresh = Piece {
            fresh: true,
            ..piece(5.0, false)
        };
        assert_eq!(counts(vec![piece(5.0, false), fresh], &[]), [1, 1]);
        assert_eq!(counts(Vec::new(), &[]), [0]);
    }

    #[test]
    fn what_follows_the_fold_stands_under_it_if_it_is_still_ahead() {
        let theme = Theme::new(Paper::Folded, Print::CLEAR);
        let fold = theme.fold.unwrap();
        let behind = || Piece {
            folds: true,
            ..piece(30.0, false)
        };
        let starts = |above: f32| {
            let pages = fill(vec![piece(above, false), behind()], &[], &theme);
            assert_eq!(pages.len(), 1);
            pages[0][1].y
        };
        assert_eq!(starts(100.0), fold + FOLD_CLEAR);
        assert_eq!(starts(400.0), theme.top + 410.0);
        let flat = fill(vec![piece(100.0, false), behind()], &[], &clear());
        assert_eq!(flat[0][1].y, clear().top + 110.0);
    }
}
