//! What must not stand alone at the end of a page.

use super::*;

/// The last line of a page.
fn last(page: &[Placed<'_>]) -> String {
    let marks = page.iter().flat_map(|placed| &placed.marks);
    let mut lines = marks.filter_map(|mark| match mark {
        Mark::Line { line, .. } if !line.groups.is_empty() => Some(line.spoken()),
        _ => None,
    });
    lines.next_back().unwrap_or_default()
}

#[test]
fn what_words_are_about_stands_where_they_begin() {
    let passage = |label: &str| Passage {
        label: label.to_owned(),
        words: "So it is.\n".repeat(4).trim_end().into(),
        more: Text::default(),
    };
    let quote = Quote {
        passages: (0..9).map(|_| passage("ABOUT")).collect(),
        said_by: "Margaret Ellis".into(),
    };
    let theme = Theme::new(Paper::A4, Print::CLEAR);
    for lines in 1..30 {
        let before = Block::Paragraph("before\n".repeat(lines).as_str().into());
        let document = with_blocks(vec![before, Block::Quote(quote.clone())]);
        let pages = pages(&document, &theme);
        assert!(pages.len() > 1);
        for page in &pages {
            assert_ne!(last(page), "ABOUT", "after {lines} lines");
        }
    }
}
