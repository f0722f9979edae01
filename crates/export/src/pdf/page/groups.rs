//! Groups of pieces that share a page, and how much of the same follows them.

use crate::pdf::piece::{Head, Piece};

/// Pieces that go on one page if it can hold them.
pub(super) struct Group<'a> {
    pub(super) pieces: Vec<Piece<'a>>,
    /// Their height, with the white over each.
    pub(super) height: f32,
    /// The height of the line that says there is more.
    pub(super) tail: f32,
    /// The height of all that follows of the same; 0 if nothing does.
    pub(super) rest: f32,
}

/// Pieces in groups, in order.
pub(super) fn of<'a>(pieces: Vec<Piece<'a>>, heads: &[Head<'a>]) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut kept = false;
    for piece in pieces {
        let keeps = piece.keep;
        match groups.last_mut().filter(|_| kept) {
            Some(group) => group.push(piece),
            None => groups.push(Group::new(piece)),
        }
        kept = keeps;
    }
    let (mut tail, mut rest) = (None, 0.0);
    // From the end: how much follows a group depends on the ones after it.
    for group in groups.iter_mut().rev() {
        let head = tail.and_then(|place: usize| heads.get(place));
        group.tail = head.map_or(0.0, |head| head.height);
        group.rest = if tail.is_some() { rest } else { 0.0 };
        rest = group.height + group.rest;
        tail = group.pieces.first().and_then(|first| first.tail);
    }
    groups
}

impl<'a> Group<'a> {
    fn new(piece: Piece<'a>) -> Self {
        Self {
            height: piece.gap + piece.height,
            pieces: vec![piece],
            tail: 0.0,
            rest: 0.0,
        }
    }

    fn push(&mut self, piece: Piece<'a>) {
        self.height += piece.gap + piece.height;
        self.pieces.push(piece);
    }
}
