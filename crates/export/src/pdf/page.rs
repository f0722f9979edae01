//! Pieces onto pages: what belongs together stays together as long as a page
//! can hold it, and the head of a table is repeated on each of its pages.

use std::rc::Rc;

use super::shape::Line;
use super::tags::TagId;
use super::theme::{DOT, Theme};
use crate::code::CodeBitmap;

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
    /// The head to repeat over it at the top of a page.
    pub(super) head: Option<usize>,
    /// What the outline says of it.
    pub(super) outline: Option<String>,
    pub(super) marks: Vec<Mark<'a>>,
}

/// Something to draw.
#[derive(Clone)]
pub(super) enum Mark<'a> {
    Line {
        x: f32,
        y: f32,
        line: Rc<Line>,
        role: Role,
    },
    Bar {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
    },
    Code {
        x: f32,
        y: f32,
        bitmap: &'a CodeBitmap,
        tag: TagId,
    },
}

/// What a line is to a screen reader.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Tag(TagId),
    Header,
    Footer,
    Repeated,
}

/// The head of a table, ready to be repeated.
pub(super) struct Head<'a> {
    pub(super) height: f32,
    pub(super) marks: Vec<Mark<'a>>,
}

/// A piece and how far from the top of the page it stands.
pub(super) struct Placed<'a> {
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
    let mut filler = Filler {
        pages: vec![Vec::new()],
        y: theme.top,
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
    fn put(&mut self, together: Vec<Piece<'a>>) {
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

    fn place(&mut self, piece: Piece<'a>) {
        let gap = if self.at_top() { 0.0 } else { piece.gap };
        if !self.at_top() && self.y + gap + piece.height > self.theme.bottom + 0.01 {
            self.new_page();
        }
        if self.at_top() {
            self.repeat_head(&piece);
        } else {
            self.y += piece.gap;
        }
        if piece
            .marks
            .iter()
            .any(|mark| matches!(mark, Mark::Code { .. }))
        {
            self.y = (self.y / DOT).ceil() * DOT;
        }
        let placed = Placed {
            y: self.y,
            outline: piece.outline,
            marks: piece.marks,
        };
        self.y += piece.height;
        if let Some(page) = self.pages.last_mut() {
            page.push(placed);
        }
    }

    fn repeat_head(&mut self, piece: &Piece<'a>) {
        let Some(head) = piece.head.and_then(|place| self.heads.get(place)) else {
            return;
        };
        let placed = Placed {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::Print;

    fn piece(height: f32, keep: bool) -> Piece<'static> {
        Piece {
            height,
            keep,
            gap: 10.0,
            ..Piece::default()
        }
    }

    fn counts(pieces: Vec<Piece<'static>>, heads: &[Head<'static>]) -> Vec<usize> {
        let theme = Theme::new(Print::Clear);
        fill(pieces, heads, &theme).iter().map(Vec::len).collect()
    }

    #[test]
    fn what_is_kept_moves_as_one() {
        let height = Theme::new(Print::Clear).height();
        let pieces = vec![
            piece(height - 60.0, false),
            piece(30.0, true),
            piece(30.0, false),
        ];
        assert_eq!(counts(pieces, &[]), [1, 2]);
    }

    #[test]
    fn what_no_page_can_hold_is_broken() {
        let height = Theme::new(Print::Clear).height();
        let pieces = (0..4).map(|_| piece(height * 0.6, true)).collect();
        assert_eq!(counts(pieces, &[]), [1, 1, 1, 1]);
    }

    #[test]
    fn heads_are_repeated_at_the_top_of_a_page_only() {
        let height = Theme::new(Print::Clear).height();
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
}
