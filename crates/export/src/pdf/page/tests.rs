//! How pieces are put on pages.

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
