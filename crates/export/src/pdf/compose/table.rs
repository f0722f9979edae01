//! Tables: columns as wide as their words need, rows that are not broken, and
//! a head on every page.

use krilla::tagging::{TableHeaderScope, Tag, TagKind};

use super::Composer;
use super::words::Entry;
use crate::document::{Fact, Table, Text, Tone};
use crate::pdf::mark::{Mark, Role};
use crate::pdf::piece::{Head, Piece};
use crate::pdf::shape::Style;
use crate::pdf::tags::TagId;
use crate::pdf::theme::{Em, Gap, Rule};
use crate::sanitize::one_line;

/// What a column asks for.
#[derive(Clone, Copy)]
struct Wish {
    /// Its longest word.
    narrowest: f32,
    /// Its longest cell.
    widest: f32,
}

impl<'a> Composer<'a> {
    pub(super) fn table(&mut self, table: &'a Table) {
        if self.theme.stacked && table.columns.len() > 3 {
            let facts: Vec<Fact> = table.rows.iter().map(|row| as_fact(table, row)).collect();
            return self.facts(&facts, self.theme.column);
        }
        let space = self.theme.em(Em::Column);
        let widths = self.widths(table, space);
        let whole = self.out.tags.add(None, Tag::Table);
        let head = self.head_row(table, &widths, whole, space);
        let body = self.out.tags.add(Some(whole), TagKind::from(Tag::TBody));
        let empty = Text::default();
        for (place, row) in table.rows.iter().enumerate() {
            let tag = self.out.tags.add(Some(body), TagKind::from(Tag::TR));
            let mut cells = Vec::new();
            let mut x = 0.0;
            for (column, width) in widths.iter().enumerate() {
                let cell = self.out.tags.add(Some(tag), Tag::TD);
                let text = row.get(column).unwrap_or(&empty);
                cells.push(self.paragraph_entries(text, Some(cell), x, *width));
                x += width + space;
            }
            // Two rows at least stand on each page.
            let keep = table.rows.len() > 2 && (place == 0 || place + 2 == table.rows.len());
            self.row(cells, head, keep);
        }
        self.gap = self.theme.gap(Gap::UnderTable);
    }

    fn widths(&mut self, table: &Table, space: f32) -> Vec<f32> {
        let (body, bold) = (self.style, self.style.bold());
        let mut wishes = Vec::new();
        for (place, column) in table.columns.iter().enumerate() {
            let heading = self.out.shaper.words(&one_line(&column.heading), bold);
            let mut wish = Wish {
                narrowest: heading.narrowest,
                widest: heading.widest,
            };
            for cell in table.rows.iter().filter_map(|row| row.get(place)) {
                let shaped = self.out.shaper.text(cell, body);
                let narrowest = if column.whole {
                    shaped.widest
                } else {
                    shaped.narrowest
                };
                wish.narrowest = wish.narrowest.max(narrowest);
                wish.widest = wish.widest.max(shaped.widest);
            }
            wishes.push(wish);
        }
        let gaps = space * (wishes.len().max(1) - 1) as f32;
        share(&wishes, self.theme.width - gaps)
    }

    fn head_row(&mut self, table: &'a Table, widths: &[f32], whole: TagId, space: f32) -> usize {
        let head = self.out.tags.add(Some(whole), TagKind::from(Tag::THead));
        let row = self.out.tags.add(Some(head), TagKind::from(Tag::TR));
        let style: Style<'a> = self.style.bold();
        let mut cells = Vec::new();
        let mut x = 0.0;
        for (column, width) in table.columns.iter().zip(widths) {
            let tag = self
                .out
                .tags
                .add(Some(row), Tag::TH(TableHeaderScope::Column));
            let shaped = self.out.shaper.words(&one_line(&column.heading), style);
            cells.push(self.entries(shaped, x, *width, tag));
            x += width + space;
        }
        let pad = self.theme.em(Em::TableHead);
        let pen = self.theme.rule(Rule::TableHead);
        let lowest = tallest(&cells);
        let height = lowest + 2.0 * pad;
        // Headings stand on the rule, not at the top.
        let mut marks: Vec<Mark<'a>> = cells
            .into_iter()
            .flat_map(|cell| {
                let top = pad + lowest - tall(&cell);
                stacked(cell, top)
            })
            .collect();
        marks.push(Mark::bar(0.0, height - pen, self.theme.width, pen));
        let again = marks.iter().cloned().map(repeated).collect();
        self.out.heads.push(Head {
            height,
            marks: again,
        });
        self.out.pieces.push(Piece {
            gap: self.gap,
            height,
            keep: true,
            marks,
            ..Piece::default()
        });
        self.out.heads.len() - 1
    }

    /// One row; only a row that no page can hold is broken.
    fn row(&mut self, mut cells: Vec<Vec<Entry>>, head: usize, keep: bool) {
        let pad = self.theme.em(Em::TableRow);
        let pen = self.theme.hair();
        let head_height = self.out.heads.get(head).map_or(0.0, |head| head.height);
        let room = self.theme.height() - head_height - 2.0 * pad;
        loop {
            let rest: Vec<Vec<Entry>> = cells.iter_mut().map(|cell| split(cell, room)).collect();
            let last = rest.iter().all(Vec::is_empty);
            let height = tallest(&cells) + 2.0 * pad;
            let mut marks: Vec<Mark<'a>> = cells
                .into_iter()
                .flat_map(|cell| stacked(cell, pad))
                .collect();
            marks.push(Mark::bar(0.0, height - pen, self.theme.width, pen));
            let keep = keep && last;
            self.out.pieces.push(Piece {
                height,
                keep,
                head: Some(head),
                marks,
                ..Piece::default()
            });
            if last {
                break;
            }
            cells = rest;
        }
    }
}

/// A row whose cells stand under each other, for print too large for columns.
fn as_fact(table: &Table, row: &[Text]) -> Fact {
    let mut value = Text::default();
    for (column, cell) in table.columns.iter().zip(row).skip(1) {
        if cell.words().trim().is_empty() {
            continue;
        }
        let start = if value.runs.is_empty() { "" } else { "\n" };
        value = value.with(
            Tone::Plain,
            format!("{start}{}: ", one_line(&column.heading)),
        );
        value.runs.extend(cell.runs.iter().cloned());
        value.language = value.language.or_else(|| cell.language.clone());
    }
    let label = row.first().map(Text::words).unwrap_or_default();
    Fact {
        label,
        value,
        flag: None,
        source: None,
    }
}

/// Takes off the lines that no longer fit; one line always stays.
fn split(cell: &mut Vec<Entry>, room: f32) -> Vec<Entry> {
    let mut used = 0.0;
    let fits = cell
        .iter()
        .take_while(|entry| {
            used += entry.line.height;
            used <= room
        })
        .count();
    cell.split_off(fits.max(1).min(cell.len()))
}

fn tall(cell: &[Entry]) -> f32 {
    cell.iter().map(|entry| entry.line.height).sum()
}

fn tallest(cells: &[Vec<Entry>]) -> f32 {
    cells.iter().map(|cell| tall(cell)).fold(0.0, f32::max)
}

fn stacked<'a>(cell: Vec<Entry>, mut y: f32) -> Vec<Mark<'a>> {
    let mut marks = Vec::with_capacity(cell.len());
    for entry in cell {
        let height = entry.line.height;
        marks.push(entry.mark(y));
        y += height;
    }
    marks
}

fn repeated(mark: Mark<'_>) -> Mark<'_> {
    match mark {
        Mark::Line {
            x, y, line, ink, ..
        } => Mark::Line {
            x,
            y,
            line,
            role: Role::Repeated,
            ink,
        },
        other => other,
    }
}

/// Shares the width out: every column gets its longest word as long as there
/// is room for them all; if there is not, the widest give way first.
fn share(wishes: &[Wish], room: f32) -> Vec<f32> {
    let narrowest: f32 = wishes.iter().map(|wish| wish.narrowest).sum();
    let widest: f32 = wishes.iter().map(|wish| wish.widest).sum();
    if widest <= room {
        let spare = (room - widest) / wishes.len().max(1) as f32;
        return wishes.iter().map(|wish| wish.widest + spare).collect();
    }
    if narrowest <= room {
        return spread(wishes, room - narrowest);
    }
    let cap = cap(wishes, room);
    wishes
        .iter()
        .map(|wish| wish.narrowest.min(cap).max(1.0))
        .collect()
}

/// Gives spare width to columns that want more, long cells a little less than
/// their share, so that one long name does not squeeze the rest.
fn spread(wishes: &[Wish], mut spare: f32) -> Vec<f32> {
    let mut widths: Vec<f32> = wishes.iter().map(|wish| wish.narrowest).collect();
    for _ in wishes {
        let wants: Vec<f32> = wishes
            .iter()
            .zip(&widths)
            .map(|(wish, width)| (wish.widest - width).max(0.0))
            .collect();
        let all: f32 = wants.iter().map(|want| want.sqrt()).sum();
        if all < 0.01 || spare < 0.01 {
            break;
        }
        let round = spare;
        for (width, want) in widths.iter_mut().zip(&wants) {
            let more = (round * want.sqrt() / all).min(*want);
            *width += more;
            spare -= more;
        }
    }
    widths
}

/// The width at which columns must stop so that all fit.
fn cap(wishes: &[Wish], room: f32) -> f32 {
    let mut widths: Vec<f32> = wishes.iter().map(|wish| wish.narrowest).collect();
    widths.sort_by(f32::total_cmp);
    let mut left = room;
    for (place, width) in widths.iter().enumerate() {
        let fair = left / (widths.len() - place) as f32;
        if *width > fair {
            return fair;
        }
        left -= width;
    }
    room
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(narrowest: f32, widest: f32) -> Wish {
        Wish { narrowest, widest }
    }

    #[test]
    fn no_column_is_narrower_than_its_longest_word() {
        let widths = share(
            &[wish(100.0, 400.0), wish(80.0, 80.0), wish(60.0, 300.0)],
            500.0,
        );
        assert!(widths[0] >= 100.0 && widths[1] >= 80.0 && widths[2] >= 60.0);
        assert!((widths.iter().sum::<f32>() - 500.0).abs() < 0.1);
    }

    #[test]
    fn spare_width_is_shared() {
        assert_eq!(
            share(&[wish(10.0, 50.0), wish(10.0, 30.0)], 100.0),
            [60.0, 40.0]
        );
    }

    #[test]
    fn the_widest_gives_way_first() {
        let widths = share(
            &[wish(40.0, 40.0), wish(9_000.0, 9_000.0), wish(70.0, 70.0)],
            500.0,
        );
        assert_eq!(widths, [40.0, 390.0, 70.0]);
        assert!(share(&[], 500.0).is_empty());
    }
}
